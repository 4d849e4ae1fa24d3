"""How whole a set can still become, held against every set that there is."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from toets.afleiden.heel import Aard, Heel, heel

AARD = st.builds(Aard, st.booleans(), st.booleans(), st.booleans())
PLEKKEN = st.lists(st.tuples(st.integers(0, 2), st.lists(AARD, max_size=5)), min_size=1, max_size=3)


def van(vragen: list[Aard]) -> Heel:
    """How whole this set is."""
    room, worse = any(vraag.over_de_ruimte for vraag in vragen), any(vraag.kan_tegenvallen for vraag in vragen)
    return room + worse, sum(vraag.past for vraag in vragen)


@given(st.lists(AARD, max_size=3), PLEKKEN)
def test_it_is_the_most_whole_of_all_sets_that_fill_the_places(
    gekozen: list[Aard], plekken: list[tuple[int, list[Aard]]]
) -> None:
    per_waarde = [itertools.combinations(over, min(places, len(over))) for places, over in plekken]
    sets = [[*gekozen, *itertools.chain(*picked)] for picked in itertools.product(*per_waarde)]
    assert heel(gekozen, plekken) == max(van(one) for one in sets)


def test_a_set_with_both_goes_before_one_of_which_more_fits() -> None:
    past = Aard(past=True, over_de_ruimte=False, kan_tegenvallen=False)
    general = Aard(past=False, over_de_ruimte=True, kan_tegenvallen=True)
    assert heel([], [(1, [past, general])]) == (2, 0)
    assert heel([general], [(1, [past, general])]) == (2, 1)
