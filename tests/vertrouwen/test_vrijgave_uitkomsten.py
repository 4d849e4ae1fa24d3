"""What is said of rollen that are set side by side, and of a group that shares no answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.kamers import rooms
from toets.vertrouwen.vrijgave import (
    ANTWOORDCODES,
    ROLLEN,
    Gedragen,
    gedragen,
    groepsantwoord,
    mogelijke_wijzen,
    nodig,
    overeenkomst,
    vergeleken,
)

if TYPE_CHECKING:
    from tests.kamers import Room
    from toets.model.basis import Antwoordcode
    from toets.vertrouwen.vrijgave import Aantallen, Telling


def _telling(*tallies: tuple[int, ...]) -> Telling:
    """How often each answer was given, in the order of ANTWOORDCODES, in each rol."""
    return {rol: dict(zip(ANTWOORDCODES, tally, strict=False)) for rol, tally in zip(ROLLEN, tallies, strict=False)}


@pytest.mark.parametrize(
    ("people", "tallies", "outcome"),
    [
        ((3, 3, 3), [(1, 1, 1)] * 3, "geen-gedeeld"),
        ((3, 3, 3), [(2, 1), (2, 1), (2, 1)], "in-elke-rol"),
        ((3, 3, 3), [(3,), (3,), (0, 3)], "niet-in-elke-rol"),
        ((3, 3, 3), [(2, 0, 1), (0, 2, 1), (1, 1, 1)], "tegenover"),
        # One of the others chose it too: then nobody stands opposite.
        ((3, 3, 3), [(2, 0, 1), (1, 2), (1, 1, 1)], "geen-gedeeld"),
        # All rollen lean the same way, but too few people of all.
        ((3, 3, 2, 2), [(2, 1), (2, 1), (0, 2), (0, 0, 2)], "geen-gedeeld"),
        # A person of another rol counts, and is not compared.
        ((4, 3, 3, 1), [(4,), (2, 1), (2, 1), (0, 1)], "in-elke-rol"),
        ((4, 3, 3, 1), [(1, 1, 1, 1), (1, 1, 1), (0, 1, 1, 1), (1,)], "geen-gedeeld"),
        # Half of a small rol is enough, and nothing else is said.
        ((3, 2), [(2, 1), (1, 1)], "in-elke-rol"),
        ((3, 2), [(3,), (0, 2)], "geen-gedeeld"),
        ((2, 2, 1), [(2,), (1, 1), (0, 1)], "in-elke-rol"),
    ],
)
def test_how_rollen_relate(people: tuple[int, ...], tallies: list[tuple[int, ...]], outcome: str) -> None:
    sizes: Aantallen = dict(zip(ROLLEN, people, strict=False))
    assert overeenkomst(sizes, _telling(*tallies)) == outcome
    assert groepsantwoord("overeenkomst", sizes, _telling(*tallies)) == {"allen": outcome}


@pytest.mark.parametrize(
    ("answered", "outcome"), [(10, "niet-in-elke-rol"), (9, "niet-in-elke-rol"), (8, "geen-gedeeld")]
)
def test_when_too_many_skip_it_is_not_said_that_an_answer_was_shared_in_some_rollen(
    answered: int, outcome: str
) -> None:
    assert overeenkomst({"raadslid": 7, "professional": 3}, _telling((answered - 3,), (1, 1, 1))) == outcome


@given(rooms())
def test_a_shared_answer_is_that_of_three_fifths_of_the_people(room: Room) -> None:
    sizes, telling = room
    if vergeleken(sizes):
        most = max(sum(tally[code] for tally in telling.values()) for code in ANTWOORDCODES)
        said = overeenkomst(sizes, telling)
        assert said not in ("in-elke-rol", "niet-in-elke-rol") or 5 * most >= 3 * sum(sizes.values())


@given(rooms(), st.permutations(ANTWOORDCODES))
def test_how_rollen_relate_treats_all_answers_alike(room: Room, order: list[Antwoordcode]) -> None:
    sizes, telling = room
    if vergeleken(sizes):
        swap = dict(zip(ANTWOORDCODES, order, strict=True))
        swapped: Telling = {rol: {swap[code]: count for code, count in tally.items()} for rol, tally in telling.items()}
        assert overeenkomst(sizes, swapped) == overeenkomst(sizes, telling)


@pytest.mark.parametrize("sizes", [{}, {"raadslid": 5}, {"raadslid": 5, "anders": 1}])
def test_one_rol_has_nothing_to_be_compared_with(sizes: Aantallen) -> None:
    with pytest.raises(ValueError, match="nothing to compare"):
        overeenkomst(sizes, {})


@pytest.mark.parametrize(
    ("tally", "named"),
    [
        ((4, 0, 4), ["plus", "min"]),
        ((4, 1, 0, 2, 1), ["plus", "onzeker"]),
        ((4, 2, 2), None),
        ((4, 0, 3), None),
        ((4, 3, 4), ["plus", "gelijk", "min"]),
        ((4, 3, 3), None),
    ],
)
def test_where_no_answer_is_shared_those_of_three_people_are_named_when_there_is_room(
    tally: tuple[int, ...], named: list[str] | None
) -> None:
    said = gedragen(dict(zip(ANTWOORDCODES, tally, strict=False)))
    assert (list(said.gekozen) if said else None) == named


def test_a_group_that_shares_no_answer_says_which_ones_three_people_chose() -> None:
    sizes: Aantallen = {"raadslid": 4, "professional": 4}
    said = groepsantwoord("groep", sizes, _telling((3, 0, 1), (1, 0, 3)))
    assert said == {"allen": Gedragen(("plus", "min"))}
    assert groepsantwoord("groep", sizes, _telling((4,), (1, 0, 3))) == {"allen": "plus"}
    assert groepsantwoord("groep", sizes, _telling((2, 2), (1, 0, 3))) == {"allen": Gedragen(("plus", "min"))}
    assert groepsantwoord("groep", sizes, _telling((2, 2), (0, 0, 4))) == {"allen": "verdeeld"}


@given(rooms())
def test_what_is_said_to_be_chosen_by_three_was(room: Room) -> None:
    sizes, telling = room
    if "groep" in mogelijke_wijzen(sizes):
        said = groepsantwoord("groep", sizes, telling)["allen"]
        if isinstance(said, Gedragen):
            count = {code: sum(tally[code] for tally in telling.values()) for code in ANTWOORDCODES}
            unsure = count["verschilt"] + count["weet_niet"]
            each = {"plus": count["plus"], "gelijk": count["gelijk"], "min": count["min"], "onzeker": unsure}
            assert list(said.gekozen) == [name for name, people in each.items() if people >= 3]
            assert max(each.values()) < nodig(sum(sizes.values()))
