"""Nobody's answer can be derived from what is published: a proof by enumeration, and that it is able to fail."""

from __future__ import annotations

import itertools
from collections import defaultdict
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.bewijs import (
    CIJFERS,
    agreement_cases,
    agreement_leaks,
    label_cases,
    label_leaks,
    rooms,
    schrijf,
    sizes,
)
from tests.uitsluitingen import Uitsluiting, uitsluitingen, zekerheden
from toets.vrijgave import (
    ANTWOORDCODES,
    MIN_MENSEN,
    ROLLEN,
    RUIMTE,
    Achtergehouden,
    groepsantwoord,
    label,
    mogelijke_wijzen,
    nodig,
    overeenkomst,
)

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator
    from random import Random

    from toets.model.basis import Antwoordcode, Rol
    from toets.vrijgave import Aantallen, RolTelling, Telling, Wijze

    Answer = tuple[Rol, Antwoordcode]


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


def _all_tallies(telling: Telling) -> RolTelling:
    return {code: sum(tally[code] for tally in telling.values()) for code in ANTWOORDCODES}


def _groep_label(telling: Telling) -> str:
    tally = _all_tallies(telling)
    return label(tally, sum(tally.values()))


def _rol_labels(telling: Telling) -> tuple[str, ...]:
    per_rol = ((tally, sum(tally.values())) for tally in telling.values())
    return tuple(label(tally, people) for tally, people in per_rol if people >= MIN_MENSEN)


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


# Every size that occurs: what suffices of a larger room is said in `bewijs.py`, and tested here


@pytest.mark.parametrize(("people", "answered"), label_cases())
def test_a_label_excludes_nothing_whoever_skipped(people: int, answered: int) -> None:
    assert label_leaks(people, answered) == []


@pytest.mark.parametrize("room", agreement_cases())
def test_agreement_excludes_nothing_in_any_room_of_up_to_twelve(room: tuple[int, ...]) -> None:
    assert agreement_leaks(room) == []


@pytest.mark.parametrize(
    "room", [(1, 1), (2, 1), (2, 2), (3, 1), (1, 1, 3), (3, 2), (4, 2), (3, 3), (2, 2, 2), (3, 2, 1)]
)
def test_of_agreement_the_most_chosen_sets_tell_as_much_as_every_tally(room: tuple[int, ...]) -> None:
    assert set(agreement_leaks(room)) == set(uitsluitingen(sizes(*room), overeenkomst))


@st.composite
def _random_rooms(draw: st.DrawFn) -> tuple[dict[Rol, int], dict[Rol, RolTelling]]:
    room = {rol: draw(st.integers(0, 7)) for rol in ROLLEN}
    answers = {rol: draw(st.lists(st.sampled_from(ANTWOORDCODES), max_size=people)) for rol, people in room.items()}
    return room, {rol: {code: given_.count(code) for code in ANTWOORDCODES} for rol, given_ in answers.items()}


@given(_random_rooms())
def test_a_label_of_the_group_does_not_depend_on_who_is_in_which_rol(
    random_room: tuple[dict[Rol, int], dict[Rol, RolTelling]],
) -> None:
    room, telling = random_room
    if "groep" in mogelijke_wijzen(room):
        as_one_rol = groepsantwoord("groep", sizes(sum(room.values())), {"raadslid": _all_tallies(telling)})
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


def test_two_rondes_exclude_no_pair_of_answers() -> None:
    """Five people who each answer twice: of every other one each pair of answers stays possible."""
    pairs = list(itertools.product(range(len(ANTWOORDCODES)), repeat=2))
    label_of = {
        tally: label(dict(zip(ANTWOORDCODES, tally, strict=True)), 5)
        for tally in itertools.product(range(6), repeat=len(ANTWOORDCODES))
        if sum(tally) == 5
    }
    together: dict[Hashable, set[tuple[int, int]]] = defaultdict(set)
    for room in itertools.combinations_with_replacement(range(len(pairs)), 5):
        rondes = ([pairs[number][ronde] for number in room] for ronde in (0, 1))
        said = tuple(label_of[tuple(codes.count(code) for code in range(5))] for codes in rondes)
        together[said].update(itertools.combinations(room, 2))
    assert len(together) == 25
    every_pair = set(itertools.combinations_with_replacement(range(len(pairs)), 2))
    assert all(found == every_pair for found in together.values())


def test_the_figures_on_the_page_are_those_of_the_proof() -> None:
    assert CIJFERS.read_text("utf-8") == schrijf(), "run: python -m tests.bewijs"


@pytest.mark.parametrize("people", range(5, 13))
def test_a_label_excludes_no_answer_of_anybody_in_the_rol(people: int) -> None:
    assert uitsluitingen(sizes(people), _rol_labels) == []


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


# It is able to fail: without a rule there are leaks


def test_without_the_smallest_size_a_label_leaks() -> None:
    assert [bool(uitsluitingen(sizes(people), _groep_label)) for people in (2, 3, 4, 5)] == [True, True, True, False]
    leak = Uitsluiting("plus", (("raadslid", "min"),), "raadslid", "gelijk")
    assert leak in uitsluitingen(sizes(4), _groep_label)


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


def test_who_answers_only_the_second_ronde_is_told_where_nobody_changes() -> None:
    """Why what moved is published only when the same people answered both rondes."""
    before = groepsantwoord("groep", sizes(10), {"raadslid": {"plus": 5, "min": 4}})
    after = {code: groepsantwoord("groep", sizes(10), _one_more(code)) for code in ANTWOORDCODES}
    assert before == {"allen": "verdeeld"}
    assert [code for code, said in after.items() if said != before] == ["plus"]


def _one_more(code: Antwoordcode) -> Telling:
    answers = ["plus"] * 5 + ["min"] * 4 + [code]
    return {"raadslid": {each: answers.count(each) for each in ANTWOORDCODES}}


@pytest.mark.parametrize("answered", range(5, 13))
def test_counting_only_who_answered_hides_as_well_but_lets_a_few_speak_for_all(answered: int) -> None:
    """The simpler rule that we did not take: it calls shared what three of twelve people chose."""
    assert uitsluitingen(sizes(answered), lambda telling: label(telling["raadslid"], answered)) == []
    assert label({"plus": 3, "min": 2}, 5) == "plus"
    assert groepsantwoord("groep", sizes(12), {"raadslid": {"plus": 3, "min": 2}}) != {"allen": "plus"}


@pytest.mark.parametrize(("people", "certain"), [((5, 3), 48), ((5, 5), 144)])
def test_a_label_of_all_beside_labels_per_rol_leaks(people: tuple[int, ...], certain: int) -> None:
    leaks = uitsluitingen(sizes(*people), lambda telling: (_groep_label(telling), _rol_labels(telling)))
    assert zekerheden(leaks) == certain


def test_agreement_beside_a_label_of_all_leaks() -> None:
    assert uitsluitingen(sizes(3, 3, 3), lambda telling: (overeenkomst(telling), _groep_label(telling)))


def test_agreement_leaks_where_two_rollen_have_one_person() -> None:
    leaks = uitsluitingen(sizes(1, 1, 3), overeenkomst)
    # I answered plus, and the rollen agree: the only other one in a rol answered plus too.
    assert Uitsluiting("overeen", (("raadslid", "plus"),), "professional", "min") in leaks


def test_asking_for_one_most_chosen_answer_leaks() -> None:
    leaks = uitsluitingen(sizes(2, 2, 2), _one_most_chosen)
    assert Uitsluiting("overeen", (("raadslid", "plus"),), "raadslid", "min") in leaks


@pytest.mark.parametrize(("samen", "learn", "learn_nothing"), [(2, [5, 6, 7], [8, 9]), (3, [8, 9], [10, 11, 12])])
def test_two_together_learn_nothing_from_eight_and_three_from_ten(
    samen: int, learn: list[int], learn_nothing: list[int]
) -> None:
    assert all(uitsluitingen(sizes(people), _groep_label, samen) for people in learn)
    assert not any(uitsluitingen(sizes(people), _groep_label, samen) for people in learn_nothing)


def test_of_agreement_two_together_learn_something_in_two_small_rooms_and_nothing_from_seven() -> None:
    def learn(people: int) -> list[tuple[int, ...]]:
        rooms_ = [room for room in agreement_cases() if sum(room) == people]
        return [room for room in rooms_ if uitsluitingen(sizes(*room), overeenkomst, samen=2)]

    assert [learn(people) for people in (5, 6, 7, 8)] == [[(3, 2)], [(4, 2), (2, 2, 2)], [], []]


def test_the_enumeration_finds_what_is_told_outright() -> None:
    def tell_all(telling: Telling) -> Any:
        return str(telling)

    # Of one other person, each of the 5 x 5 rooms excludes all answers but one, to both.
    assert len(uitsluitingen(sizes(1, 1), tell_all)) == 2 * 25 * 4
    assert uitsluitingen(sizes(1, 1), lambda _: "nothing") == []
