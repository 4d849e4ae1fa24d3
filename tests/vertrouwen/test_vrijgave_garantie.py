"""Nobody's answer can be derived from what is published: a proof by enumeration.

That it is able to fail is in `test_vrijgave_lekken.py`; what is learned by putting things together, by those who confer
or from two verslagen, in `test_vrijgave_samen.py`.
"""

from __future__ import annotations

import itertools
import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.bewijs import CIJFERS, MOST_PEOPLE, bewezen, label_cases, label_leaks, schrijf
from tests.getuigen import gevallen, kamers, soorten, uitkomsten_van, zonder_getuige
from tests.labels import all_tallies, rol_labels
from tests.uitsluitingen import Uitsluiting, rol_tellingen, rooms, sizes, uitsluitingen
from toets.vertrouwen.vrijgave import (
    ANTWOORDCODES,
    MIN_MENSEN,
    ROLLEN,
    Achtergehouden,
    groepsantwoord,
    mogelijke_wijzen,
)

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator
    from random import Random

    from toets.model.basis import Antwoordcode, Rol, Wijze
    from toets.vertrouwen.vrijgave import Aantallen, RolTelling, Telling

    Answer = tuple[Rol, Antwoordcode]


@st.composite
def _random_rooms(draw: st.DrawFn) -> tuple[dict[Rol, int], dict[Rol, RolTelling]]:
    room = {rol: draw(st.integers(0, 7)) for rol in ROLLEN}
    answers = {rol: draw(st.lists(st.sampled_from(ANTWOORDCODES), max_size=people)) for rol, people in room.items()}
    return room, {rol: {code: given_.count(code) for code in ANTWOORDCODES} for rol, given_ in answers.items()}


def _leaks(wijze: Wijze, people: Aantallen, answered: Aantallen | None = None) -> list[Uitsluiting]:
    def publish(telling: Telling) -> Hashable:
        return tuple(groepsantwoord(wijze, people, telling).items())

    return uitsluitingen(answered or people, publish)


def _all_leaks(people: int, *modes: Wijze) -> list[tuple[Wijze, Aantallen, Uitsluiting]]:
    return [
        (wijze, room, leak)
        for room in (sizes(*numbers) for numbers in rooms(people))
        for wijze in mogelijke_wijzen(room)
        if wijze in modes
        for leak in _leaks(wijze, room)
    ]


@pytest.mark.parametrize("people", [5, 6])
def test_in_a_small_group_nobody_can_exclude_an_answer_of_another(people: int) -> None:
    assert _all_leaks(people, "groep", "overeenkomst") == []


@pytest.mark.traag
@pytest.mark.parametrize("people", [7, 8])
def test_in_a_larger_group_nobody_can_exclude_an_answer_of_another(people: int) -> None:
    assert _all_leaks(people, "groep", "overeenkomst") == []


# Every size that occurs: what suffices of a larger room is said in `bewijs.py`, and tested here


@pytest.mark.parametrize(("people", "answered"), label_cases())
def test_a_label_excludes_nothing_whoever_skipped(people: int, answered: int) -> None:
    assert label_leaks(people, answered) == []


@pytest.mark.parametrize("people", range(5, MOST_PEOPLE + 1))
def test_how_rollen_relate_excludes_nothing_whoever_skipped(people: int) -> None:
    cases = [case for case in gevallen(people) if sum(case[0]) == people]
    assert cases
    assert [case for case in cases if zonder_getuige(*case)] == []


@given(_random_rooms())
def test_how_rollen_relate_is_one_of_the_outcomes_that_the_proof_looks_for(
    random_room: tuple[dict[Rol, int], dict[Rol, RolTelling]],
) -> None:
    room, telling = random_room
    if "overeenkomst" in mogelijke_wijzen(room):
        said = groepsantwoord("overeenkomst", room, telling)["allen"]
        answered = tuple(sum(tally.values()) for tally in telling.values())
        assert {said} <= uitkomsten_van(tuple(room.values()), answered) | {Achtergehouden("te weinig antwoorden")}


@pytest.mark.parametrize("people", [5, 6])
def test_the_proof_looks_for_every_outcome_of_a_small_room_and_no_other(people: int) -> None:
    for room in (room for room in kamers(people) if sum(room) == people):
        for answered in itertools.product(*(range(in_rol + 1) for in_rol in room)):
            said = {
                groepsantwoord("overeenkomst", sizes(*room), dict(zip(ROLLEN, tallies, strict=False)))["allen"]
                for tallies in itertools.product(*map(rol_tellingen, answered))
            }
            assert said - {Achtergehouden("te weinig antwoorden")} == uitkomsten_van(room, answered), (room, answered)


def test_two_people_are_of_the_same_rol_or_not_and_answered_alike_or_not() -> None:
    assert soorten((2, 1), 2) == {((0, 0), (0, 0)), ((0, 0), (0, 1)), ((0, 0), (1, 0)), ((0, 0), (1, 1))}


@given(_random_rooms())
def test_a_label_of_the_group_does_not_depend_on_who_is_in_which_rol(
    random_room: tuple[dict[Rol, int], dict[Rol, RolTelling]],
) -> None:
    room, telling = random_room
    if "groep" in mogelijke_wijzen(room):
        as_one_rol = groepsantwoord("groep", sizes(sum(room.values())), {"raadslid": all_tallies(telling)})
        assert groepsantwoord("groep", room, telling) == as_one_rol


@given(_random_rooms())
def test_a_label_of_a_rol_is_that_of_a_group_of_that_rol_alone(
    random_room: tuple[dict[Rol, int], dict[Rol, RolTelling]],
) -> None:
    room, telling = random_room
    if "per-rol" in mogelijke_wijzen(room):
        for rol, said in groepsantwoord("per-rol", room, telling).items():
            assert rol != "allen"
            if room[rol] >= MIN_MENSEN:
                alone = groepsantwoord("groep", {rol: room[rol]}, {rol: telling[rol]})
                assert said == alone["allen"]
            else:
                assert said == Achtergehouden("minder dan vijf")


@given(_random_rooms(), st.randoms(use_true_random=False))
def test_in_a_random_room_everybody_else_may_have_given_any_answer(
    random_room: tuple[dict[Rol, int], dict[Rol, RolTelling]], chance: Random
) -> None:
    """The promise itself: for a reader, somebody else and an answer a room that looks the same to the reader."""
    room, telling = random_room
    people = [(rol, code) for rol, tally in telling.items() for code, count in tally.items() for _ in range(count)]
    if len(people) < 2:
        return
    reader, other = chance.sample(range(len(people)), 2)
    wanted = chance.choice(ANTWOORDCODES)
    for wijze in mogelijke_wijzen(room):
        published = groepsantwoord(wijze, room, telling)
        assert any(
            groepsantwoord(wijze, room, _tallied(answers)) == published
            for answers in _other_rooms(people, reader, other, wanted)
        ), (wijze, people, reader, other, wanted)


def _other_rooms(people: list[Answer], reader: int, other: int, wanted: Antwoordcode) -> Iterator[list[Answer]]:
    """Rooms in which the reader gave the same answer and the other the wanted one: those near first."""
    fixed = {reader: people[reader], other: (people[other][0], wanted)}
    near = [fixed.get(number, answer) for number, answer in enumerate(people)]
    yield near
    free = [number for number in range(len(people)) if number not in fixed]
    for number in free:
        for code in ANTWOORDCODES:
            yield [(rol, code) if place == number else (rol, said) for place, (rol, said) in enumerate(near)]
    per_rol: dict[Rol, list[int]] = {}
    for number in free:
        per_rol.setdefault(people[number][0], []).append(number)
    for codes in itertools.product(ANTWOORDCODES, repeat=len(per_rol)):
        for mixed in (False, True):
            plain = list(near)
            for (rol, numbers), code in zip(per_rol.items(), codes, strict=True):
                for place, number in enumerate(numbers):
                    plain[number] = (rol, ANTWOORDCODES[place % len(ANTWOORDCODES)] if mixed else code)
            yield plain


def _tallied(answers: list[Answer]) -> dict[Rol, RolTelling]:
    return {
        rol: {code: sum(answer == (rol, code) for answer in answers) for code in ANTWOORDCODES}
        for rol in {rol for rol, _ in answers}
    }


def test_the_figures_on_the_page_are_those_of_the_proof() -> None:
    assert bewezen().items() <= json.loads(CIJFERS.read_text("utf-8")).items(), "run: python -m tests.bewijs"


@pytest.mark.traag
def test_all_figures_on_the_page_are_those_that_are_computed() -> None:
    assert CIJFERS.read_text("utf-8") == schrijf(), "run: python -m tests.bewijs"


@pytest.mark.parametrize("people", range(5, 13))
def test_a_label_excludes_no_answer_of_anybody_in_the_rol(people: int) -> None:
    assert uitsluitingen(sizes(people), rol_labels) == []


def test_labels_per_rol_exclude_nothing_across_rollen() -> None:
    assert _leaks("per-rol", sizes(5, 5)) == []


@pytest.mark.traag
@pytest.mark.parametrize("people", [(6, 5), (6, 6), (5, 5, 1), (5, 5, 2)])
def test_labels_per_rol_exclude_nothing_across_rollen_of_other_sizes(people: tuple[int, ...]) -> None:
    assert _leaks("per-rol", sizes(*people)) == []


@pytest.mark.parametrize("people", [(3, 2), (4, 2), (3, 3), (2, 2, 2)])
def test_nothing_can_be_excluded_when_it_is_known_who_skipped_in_which_rol(people: tuple[int, ...]) -> None:
    for answered in itertools.product(*(range(in_rol + 1) for in_rol in people)):
        if sum(answered) > 1:
            for wijze in mogelijke_wijzen(sizes(*people)):
                assert _leaks(wijze, sizes(*people), sizes(*answered)) == [], (wijze, answered)
