"""Nobody's answer can be derived from what is published: a proof by enumeration, and that it is able to fail."""

from __future__ import annotations

import itertools
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest

from tests.uitsluitingen import Uitsluiting, uitsluitingen, zekerheden
from toets.vrijgave import (
    ANTWOORDCODES,
    MIN_MENSEN,
    ROLLEN,
    RUIMTE,
    Wijze,
    groepsantwoord,
    label,
    mogelijke_wijzen,
    nodig,
    overeenkomst,
)

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator

    from toets.model.basis import Rol
    from toets.vrijgave import Aantallen, Groepsantwoord, RolTelling, Telling


def _hashable(answer: Groepsantwoord) -> Hashable:
    return tuple(answer.items())


def _rooms(people: int, largest: int | None = None, rollen: int = len(ROLLEN)) -> Iterator[tuple[int, ...]]:
    """All ways to spread people over rollen, the largest rol first: rollen are treated alike (tested above)."""
    if not people:
        yield ()
    for first in range(min(people, largest or people), 0, -1) if rollen else ():
        for rest in _rooms(people - first, first, rollen - 1):
            yield (first, *rest)


def _sizes(*people: int) -> dict[Rol, int]:
    return dict(zip(ROLLEN, people, strict=False))


def _leaks(wijze: Wijze, sizes: Aantallen, answered: Aantallen | None = None, samen: int = 1) -> list[Uitsluiting]:
    return uitsluitingen(answered or sizes, lambda telling: _hashable(groepsantwoord(wijze, sizes, telling)), samen)


def _all_leaks(people: int, *modes: Wijze) -> list[tuple[Wijze, Aantallen, Uitsluiting]]:
    return [
        (wijze, sizes, leak)
        for sizes in (_sizes(*room) for room in _rooms(people))
        for wijze in mogelijke_wijzen(sizes)
        if wijze in modes
        for leak in _leaks(wijze, sizes)
    ]


def _all_tallies(telling: Telling) -> RolTelling:
    return {code: sum(tally[code] for tally in telling.values()) for code in ANTWOORDCODES}


def _groep_label(telling: Telling) -> str:
    tally = _all_tallies(telling)
    return label(tally, sum(tally.values()))


def _rol_labels(telling: Telling) -> tuple[str, ...]:
    sizes = ((tally, sum(tally.values())) for tally in telling.values())
    return tuple(label(tally, people) for tally, people in sizes if people >= MIN_MENSEN)


def _one_most_chosen(telling: Telling) -> str:
    """What `overeenkomst` would be if it asked for a single most chosen answer."""
    most = [[code for code in tally if tally[code] == max(tally.values())] for tally in telling.values()]
    return "overeen" if len(most[0]) == 1 and all(codes == most[0] for codes in most) else "uiteen"


@pytest.mark.parametrize("people", [5, 6])
def test_in_a_small_group_nobody_can_exclude_an_answer_of_another(people: int) -> None:
    assert _all_leaks(people, "groep", "overeenkomst") == []


@pytest.mark.traag
@pytest.mark.parametrize("people", [7, 8])
def test_in_a_larger_group_nobody_can_exclude_an_answer_of_another(people: int) -> None:
    assert _all_leaks(people, "groep", "overeenkomst") == []


@pytest.mark.parametrize("people", range(5, 13))
def test_a_label_excludes_no_answer_of_anybody_in_the_rol(people: int) -> None:
    assert uitsluitingen(_sizes(people), _rol_labels) == []


def test_labels_per_rol_exclude_nothing_across_rollen() -> None:
    assert _leaks("per-rol", _sizes(5, 5)) == []


@pytest.mark.traag
@pytest.mark.parametrize("sizes", [(6, 5), (6, 6), (5, 5, 1), (5, 5, 2)])
def test_labels_per_rol_exclude_nothing_across_rollen_of_other_sizes(sizes: tuple[int, ...]) -> None:
    assert _leaks("per-rol", _sizes(*sizes)) == []


@pytest.mark.parametrize(("people", "answered"), [(n, m) for n in range(5, 13) for m in range(2, n)])
def test_a_label_excludes_nothing_when_it_is_known_who_skipped(people: int, answered: int) -> None:
    assert _leaks("groep", _sizes(people), _sizes(answered)) == []


@pytest.mark.parametrize("sizes", [(3, 2), (4, 2), (3, 3), (2, 2, 2)])
def test_nothing_can_be_excluded_when_it_is_known_who_skipped_in_which_rol(sizes: tuple[int, ...]) -> None:
    for answered in itertools.product(*(range(people + 1) for people in sizes)):
        if sum(answered) > 1:
            for wijze in mogelijke_wijzen(_sizes(*sizes)):
                assert _leaks(wijze, _sizes(*sizes), _sizes(*answered)) == [], (wijze, answered)


# It is able to fail: without a rule there are leaks


def test_without_the_smallest_size_a_label_leaks() -> None:
    assert [bool(uitsluitingen(_sizes(people), _groep_label)) for people in (2, 3, 4, 5)] == [True, True, True, False]
    leak = Uitsluiting("plus", (("raadslid", "min"),), "raadslid", "gelijk")
    assert leak in uitsluitingen(_sizes(4), _groep_label)


def test_without_the_smallest_size_agreement_leaks() -> None:
    assert uitsluitingen(_sizes(2, 2), overeenkomst)
    assert uitsluitingen(_sizes(2, 1), overeenkomst)


def test_where_everybody_answered_but_one_a_label_over_five_leaks() -> None:
    five = partial(label, aantal=5)
    leaks = uitsluitingen(_sizes(4), lambda telling: five(telling["raadslid"]))
    assert Uitsluiting("plus", (("raadslid", "min"),), "raadslid", "gelijk") in leaks


@pytest.mark.parametrize("people", range(5, 11))
def test_the_room_for_a_label_can_be_no_smaller(people: int) -> None:
    one_answer_fewer = nodig(people) + RUIMTE - 1
    assert uitsluitingen(_sizes(one_answer_fewer), lambda telling: label(telling["raadslid"], people))


@pytest.mark.parametrize(("sizes", "certain"), [((5, 3), 48), ((5, 5), 144)])
def test_a_label_of_all_beside_labels_per_rol_leaks(sizes: tuple[int, ...], certain: int) -> None:
    leaks = uitsluitingen(_sizes(*sizes), lambda telling: (_groep_label(telling), _rol_labels(telling)))
    assert zekerheden(leaks) == certain


def test_agreement_beside_a_label_of_all_leaks() -> None:
    assert uitsluitingen(_sizes(3, 3, 3), lambda telling: (overeenkomst(telling), _groep_label(telling)))


def test_agreement_leaks_where_two_rollen_have_one_person() -> None:
    leaks = uitsluitingen(_sizes(1, 1, 3), overeenkomst)
    # I answered plus, and the rollen agree: the only other one in a rol answered plus too.
    assert Uitsluiting("overeen", (("raadslid", "plus"),), "professional", "min") in leaks


def test_asking_for_one_most_chosen_answer_leaks() -> None:
    leaks = uitsluitingen(_sizes(2, 2, 2), _one_most_chosen)
    assert Uitsluiting("overeen", (("raadslid", "plus"),), "raadslid", "min") in leaks


@pytest.mark.parametrize(("samen", "learn", "learn_nothing"), [(2, [5, 6, 7], [8, 9]), (3, [8, 9], [10, 11, 12])])
def test_two_together_learn_nothing_from_eight_and_three_from_ten(
    samen: int, learn: list[int], learn_nothing: list[int]
) -> None:
    assert all(uitsluitingen(_sizes(people), _groep_label, samen) for people in learn)
    assert not any(uitsluitingen(_sizes(people), _groep_label, samen) for people in learn_nothing)


def test_the_enumeration_finds_what_is_told_outright() -> None:
    def tell_all(telling: Telling) -> Any:
        return str(telling)

    # Of one other person, each of the 5 x 5 rooms excludes all answers but one, to both.
    assert len(uitsluitingen(_sizes(1, 1), tell_all)) == 2 * 25 * 4
    assert uitsluitingen(_sizes(1, 1), lambda _: "nothing") == []
