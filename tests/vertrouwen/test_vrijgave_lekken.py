"""The proof of `test_vrijgave_garantie.py` is able to fail: without a rule there are leaks, and it finds them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import pytest

from tests.bewijs import sizes
from tests.labels import groep_label, rol_labels
from tests.uitsluitingen import Uitsluiting, uitsluitingen, zekerheden
from toets.vertrouwen.vrijgave import RUIMTE, groepsantwoord, label, nodig, overeenkomst

if TYPE_CHECKING:
    from toets.vertrouwen.vrijgave import Telling


def _one_most_chosen(telling: Telling) -> str:
    """What `overeenkomst` would be if it asked for a single most chosen answer."""
    most = [[code for code in tally if tally[code] == max(tally.values())] for tally in telling.values()]
    return "overeen" if len(most[0]) == 1 and all(codes == most[0] for codes in most) else "uiteen"


def test_without_the_smallest_size_a_label_leaks() -> None:
    assert [bool(uitsluitingen(sizes(people), groep_label)) for people in (2, 3, 4, 5)] == [True, True, True, False]
    leak = Uitsluiting("plus", (("raadslid", "min"),), "raadslid", "gelijk")
    assert leak in uitsluitingen(sizes(4), groep_label)


def test_without_the_smallest_size_agreement_leaks() -> None:
    assert uitsluitingen(sizes(2, 2), overeenkomst)
    assert uitsluitingen(sizes(2, 1), overeenkomst)


def test_where_everybody_answered_but_one_a_label_over_five_leaks() -> None:
    five = partial(label, aantal=5)
    leaks = uitsluitingen(sizes(4), lambda telling: five(telling["raadslid"]))
    assert Uitsluiting("plus", (("raadslid", "min"),), "raadslid", "gelijk") in leaks


@pytest.mark.parametrize("people", range(5, 11))
def test_the_room_for_a_label_can_be_no_smaller(people: int) -> None:
    one_answer_fewer = nodig(people) + RUIMTE - 1
    assert uitsluitingen(sizes(one_answer_fewer), lambda telling: label(telling["raadslid"], people))


@pytest.mark.parametrize("answered", range(5, 13))
def test_counting_only_who_answered_hides_as_well_but_lets_a_few_speak_for_all(answered: int) -> None:
    """The simpler rule that we did not take: it calls shared what three of twelve people chose."""
    assert uitsluitingen(sizes(answered), lambda telling: label(telling["raadslid"], answered)) == []
    assert label({"plus": 3, "min": 2}, 5) == "plus"
    assert groepsantwoord("groep", sizes(12), {"raadslid": {"plus": 3, "min": 2}}) != {"allen": "plus"}


@pytest.mark.parametrize(("people", "certain"), [((5, 3), 48), ((5, 5), 144)])
def test_a_label_of_all_beside_labels_per_rol_leaks(people: tuple[int, ...], certain: int) -> None:
    leaks = uitsluitingen(sizes(*people), lambda telling: (groep_label(telling), rol_labels(telling)))
    assert zekerheden(leaks) == certain


def test_agreement_beside_a_label_of_all_leaks() -> None:
    assert uitsluitingen(sizes(3, 3, 3), lambda telling: (overeenkomst(telling), groep_label(telling)))


def test_agreement_leaks_where_two_rollen_have_one_person() -> None:
    leaks = uitsluitingen(sizes(1, 1, 3), overeenkomst)
    # I answered plus, and the rollen agree: the only other one in a rol answered plus too.
    assert Uitsluiting("overeen", (("raadslid", "plus"),), "professional", "min") in leaks


def test_asking_for_one_most_chosen_answer_leaks() -> None:
    leaks = uitsluitingen(sizes(2, 2, 2), _one_most_chosen)
    assert Uitsluiting("overeen", (("raadslid", "plus"),), "raadslid", "min") in leaks


def test_the_enumeration_finds_what_is_told_outright() -> None:
    def tell_all(telling: Telling) -> Any:
        return str(telling)

    # Of one other person, each of the 5 x 5 rooms excludes all answers but one, to both.
    assert len(uitsluitingen(sizes(1, 1), tell_all)) == 2 * 25 * 4
    assert uitsluitingen(sizes(1, 1), lambda _: "nothing") == []
