"""The proof of `test_vrijgave_garantie.py` is able to fail: without a rule there are leaks, and it finds them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import pytest

from tests.bewijs import label_leaks
from tests.getuigen import zonder_getuige
from tests.labels import groep_label, rol_labels
from tests.uitsluitingen import Uitsluiting, sizes, uitsluitingen, zekerheden
from toets.vertrouwen.vrijgave import RUIMTE, groepsantwoord, label, nodig, overeenkomst

if TYPE_CHECKING:
    from toets.vertrouwen.vrijgave import Telling


def test_without_the_smallest_size_a_label_leaks() -> None:
    assert [bool(uitsluitingen(sizes(people), groep_label)) for people in (2, 3, 4, 5)] == [True, True, True, False]
    leak = Uitsluiting("plus", (("raadslid", "min"),), "raadslid", "gelijk")
    assert leak in uitsluitingen(sizes(4), groep_label)


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


def _verhouding(room: tuple[int, ...], telling: Telling) -> str:
    return overeenkomst(sizes(*room), telling)


@pytest.mark.parametrize("room", [(3, 2), (3, 3)])
def test_how_rollen_relate_beside_what_all_chose_leaks(room: tuple[int, ...]) -> None:
    assert uitsluitingen(sizes(*room), lambda telling: (_verhouding(room, telling), groep_label(telling)))


def test_how_rollen_of_one_person_relate_leaks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("toets.vertrouwen.vrijgave.MIN_PER_ROL", 1)
    assert uitsluitingen(sizes(3, 1, 1), lambda telling: _verhouding((3, 1, 1), telling))


@pytest.mark.parametrize(("room", "answered"), [((5, 3), (5, 2)), ((4, 4), (2, 4))])
def test_how_rollen_relate_leaks_when_two_of_a_compared_rol_answered(
    room: tuple[int, ...], answered: tuple[int, ...]
) -> None:
    assert uitsluitingen(sizes(*answered), lambda telling: _verhouding(room, telling))


def test_more_than_yes_or_no_about_a_rol_of_two_leaks(monkeypatch: pytest.MonkeyPatch) -> None:
    assert uitsluitingen(sizes(3, 2), lambda telling: _verhouding((3, 2), telling)) == []
    monkeypatch.setattr("toets.vertrouwen.vrijgave.RUIM_PER_ROL", 2)
    assert uitsluitingen(sizes(3, 2), lambda telling: _verhouding((3, 2), telling))


def test_saying_that_some_rollen_share_an_answer_leaks_when_too_many_skipped(monkeypatch: pytest.MonkeyPatch) -> None:
    answered = (5, 3)
    assert uitsluitingen(sizes(*answered), lambda telling: _verhouding((6, 3), telling)) == []
    monkeypatch.setattr("toets.vertrouwen.vrijgave.RUIMTE", 1)
    assert uitsluitingen(sizes(*answered), lambda telling: _verhouding((6, 3), telling))


def test_a_leak_leaves_people_without_a_witness(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("toets.vertrouwen.vrijgave.RUIM_PER_ROL", 2)
    monkeypatch.setattr("tests.getuigen.RUIM_PER_ROL", 2)
    assert zonder_getuige.__wrapped__((3, 2), (3, 2))


@pytest.mark.parametrize("people", [8, 10, 12])
def test_naming_one_answer_that_three_chose_tells_more_to_two_who_confer(
    people: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    named = label_leaks(people, people, 2)
    monkeypatch.setattr("toets.vertrouwen.vrijgave.MIN_GEKOZEN", 1)
    assert len(label_leaks(people, people, 2)) > len(named)


def test_naming_answers_without_room_for_two_others_leaks(monkeypatch: pytest.MonkeyPatch) -> None:
    assert label_leaks(7, 7) == []
    monkeypatch.setattr("toets.vertrouwen.vrijgave.RUIMTE", 1)
    assert label_leaks(7, 7)


def test_naming_answers_that_two_chose_leaks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("toets.vertrouwen.vrijgave.RUIM_PER_ROL", 2)
    assert label_leaks(8, 8)


def test_the_enumeration_finds_what_is_told_outright() -> None:
    def tell_all(telling: Telling) -> Any:
        return str(telling)

    # Of one other person, each of the 5 x 5 rooms excludes all answers but one, to both.
    assert len(uitsluitingen(sizes(1, 1), tell_all)) == 2 * 25 * 4
    assert uitsluitingen(sizes(1, 1), lambda _: "nothing") == []
