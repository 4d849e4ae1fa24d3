"""What may leave the room: the rules, and that nobody's answer can be derived from what they publish.

The second half is a proof by enumeration. `uitsluitingen` goes through every way in which the people in the given
rollen can have answered, keeps per publication which answers can occur together in one room, and returns what a
participant can exclude. It takes any way of publishing, so that it can also show what goes wrong without a rule.
"""

from __future__ import annotations

import itertools
import json
from collections import defaultdict
from dataclasses import dataclass
from functools import cache, partial
from typing import TYPE_CHECKING, Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.vectors.maak_vrijgave import VECTORS, maak
from toets.vrijgave import (
    ANTWOORDCODES,
    MIN_MENSEN,
    ROLLEN,
    RUIMTE,
    Achtergehouden,
    Wijze,
    groepsantwoord,
    klasse,
    label,
    mogelijke_wijzen,
    nodig,
    overeenkomst,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator

    from toets.model.basis import Antwoordcode, Rol
    from toets.vrijgave import Aantallen, Groepsantwoord, RolTelling, Telling

    Room = tuple[dict[Rol, int], dict[Rol, dict[Antwoordcode, int]]]
    Cell = tuple[Rol, Antwoordcode]

PEOPLE = st.integers(0, 14)
SIZES = st.fixed_dictionaries(dict.fromkeys(ROLLEN, PEOPLE))
TE_WEINIG = Achtergehouden("te weinig antwoorden")


@st.composite
def tallies(draw: st.DrawFn, people: int) -> dict[Antwoordcode, int]:
    answers = draw(st.lists(st.sampled_from(ANTWOORDCODES), max_size=people))
    return {code: answers.count(code) for code in ANTWOORDCODES}


@st.composite
def rooms(draw: st.DrawFn) -> Room:
    sizes = draw(SIZES)
    return sizes, {rol: draw(tallies(people)) for rol, people in sizes.items()}


# The rules


@pytest.mark.parametrize(("people", "size"), [(0, "<5"), (4, "<5"), (5, "5-9"), (9, "5-9"), (10, "10+"), (40, "10+")])
def test_a_size_is_published_as_a_class(people: int, size: str) -> None:
    assert klasse(people) == size


@given(PEOPLE, PEOPLE)
def test_more_people_are_never_in_a_smaller_class(fewer: int, more: int) -> None:
    order = ["<5", "5-9", "10+"]
    assert order.index(klasse(min(fewer, more))) <= order.index(klasse(max(fewer, more)))


@pytest.mark.parametrize(
    ("sizes", "modes"),
    [
        ((4, 0, 0, 0), []),
        ((2, 2, 0, 0), []),
        ((5, 0, 0, 0), ["groep"]),
        ((4, 1, 0, 0), ["groep"]),
        ((1, 1, 3, 0), ["groep"]),
        ((3, 2, 0, 0), ["groep", "overeenkomst"]),
        ((2, 2, 2, 2), ["groep", "overeenkomst"]),
        ((5, 4, 0, 0), ["groep", "overeenkomst"]),
        ((5, 5, 0, 0), ["per-rol", "groep", "overeenkomst"]),
        ((5, 1, 5, 0), ["per-rol", "groep"]),
    ],
)
def test_the_size_decides_among_which_modes_a_group_chooses(sizes: tuple[int, ...], modes: list[str]) -> None:
    assert mogelijke_wijzen(dict(zip(ROLLEN, sizes, strict=True))) == modes


@given(SIZES, st.permutations(ROLLEN))
def test_no_rol_is_treated_differently_in_choosing_a_mode(sizes: dict[Rol, int], order: list[Rol]) -> None:
    swapped = {rol: sizes[other] for rol, other in zip(ROLLEN, order, strict=True)}
    assert mogelijke_wijzen(swapped) == mogelijke_wijzen(sizes)


@given(SIZES, st.sampled_from(ROLLEN))
def test_one_more_person_in_a_rol_that_can_be_compared_takes_no_mode_away(sizes: dict[Rol, int], rol: Rol) -> None:
    grown = {**sizes, rol: sizes[rol] + 1 if sizes[rol] else 2}
    assert set(mogelijke_wijzen(sizes)) <= set(mogelijke_wijzen(grown))


def test_a_rol_that_is_left_out_has_nobody() -> None:
    assert mogelijke_wijzen({"raadslid": 3, "professional": 2}) == ["groep", "overeenkomst"]
    assert mogelijke_wijzen({}) == []


@pytest.mark.parametrize(
    ("people", "takes"), [(1, 1), (2, 2), (5, 3), (6, 4), (7, 5), (8, 5), (9, 6), (10, 6), (12, 8)]
)
def test_an_answer_is_shared_from_three_fifths_rounded_up(people: int, takes: int) -> None:
    assert nodig(people) == takes
    assert label({"plus": takes}, people) == "plus"
    assert label({"plus": takes - 1}, people) == "verdeeld"


def test_not_knowing_and_depends_make_one_label() -> None:
    assert label({"verschilt": 1, "weet_niet": 2, "min": 2}, 5) == "onzeker"
    assert label({"verschilt": 1, "weet_niet": 1, "min": 2}, 5) == "verdeeld"


def test_who_skips_a_vraag_counts_as_a_person() -> None:
    assert label({"plus": 5}, 8) == "plus"
    assert label({"plus": 5}, 9) == "verdeeld"


@given(st.integers(1, 14).flatmap(lambda people: st.tuples(st.just(people), tallies(people))))
def test_a_label_is_given_exactly_when_three_fifths_chose_it(room: tuple[int, dict[Antwoordcode, int]]) -> None:
    people, tally = room
    unsure = tally["verschilt"] + tally["weet_niet"]
    chosen = {"plus": tally["plus"], "gelijk": tally["gelijk"], "min": tally["min"], "onzeker": unsure}
    shared = [name for name, count in chosen.items() if 5 * count >= 3 * people]
    assert [label(tally, people)] == (shared or ["verdeeld"])


@pytest.mark.parametrize(
    ("telling", "outcome"),
    [
        ({"raadslid": {"plus": 2, "min": 1}, "professional": {"plus": 2}}, "overeen"),
        ({"raadslid": {"plus": 2, "min": 1}, "professional": {"min": 2}}, "uiteen"),
        ({"raadslid": {"plus": 1, "min": 1}, "professional": {"min": 2}}, "overeen"),
        ({"raadslid": {"verschilt": 2}, "professional": {"weet_niet": 2}}, "uiteen"),
        ({"raadslid": {"plus": 1, "min": 1}, "professional": {"min": 2}, "anders": {"plus": 2}}, "uiteen"),
        ({"raadslid": {"plus": 2}, "professional": {"plus": 2}, "anders": {}}, "overeen"),
    ],
)
def test_rollen_agree_when_they_share_a_most_chosen_answer(telling: Telling, outcome: str) -> None:
    assert overeenkomst(telling) == outcome


@pytest.mark.parametrize("telling", [{}, {"raadslid": {"plus": 5}}, {"raadslid": {"plus": 5}, "anders": {"plus": 0}}])
def test_one_rol_has_nothing_to_be_compared_with(telling: Telling) -> None:
    with pytest.raises(ValueError, match="nothing to compare"):
        overeenkomst(telling)


def test_per_rol_a_small_rol_is_withheld_and_nobody_looks_like_few() -> None:
    sizes: Aantallen = {"raadslid": 5, "professional": 6, "anders": 4}
    telling: Telling = {"raadslid": {"min": 5}, "professional": {"plus": 2, "gelijk": 4}, "anders": {"plus": 4}}
    assert groepsantwoord("per-rol", sizes, telling) == {
        "raadslid": "min",
        "professional": "gelijk",
        "beleidsmedewerker": Achtergehouden("minder dan vijf"),
        "anders": Achtergehouden("minder dan vijf"),
    }


def test_a_group_has_one_label() -> None:
    sizes: Aantallen = {"raadslid": 3, "professional": 2}
    telling: Telling = {"raadslid": {"min": 3}, "professional": {"plus": 2}}
    assert groepsantwoord("groep", sizes, telling) == {"allen": "min"}
    assert groepsantwoord("overeenkomst", sizes, telling) == {"allen": "uiteen"}


@pytest.mark.parametrize(("skipped", "published"), [(0, "plus"), (1, "plus"), (2, TE_WEINIG)])
def test_a_label_is_withheld_when_too_few_answered(skipped: int, published: object) -> None:
    telling: Telling = {"raadslid": {"plus": 8 - skipped}}
    assert groepsantwoord("groep", {"raadslid": 8}, telling) == {"allen": published}


@pytest.mark.parametrize(
    "telling",
    [
        {"raadslid": {"plus": 3}, "professional": {"plus": 1}},
        {"raadslid": {"plus": 5}, "professional": {"plus": 1}},
        {"raadslid": {"plus": 5}},
        {},
    ],
)
def test_agreement_is_withheld_when_too_few_answered(telling: Telling) -> None:
    assert groepsantwoord("overeenkomst", {"raadslid": 5, "professional": 3}, telling) == {"allen": TE_WEINIG}


@given(rooms())
def test_a_group_from_five_of_which_everyone_answered_always_gets_its_label(
    room: Room,
) -> None:
    _, telling = room
    everyone = {rol: sum(tally.values()) for rol, tally in telling.items()}
    for wijze in mogelijke_wijzen(everyone):
        assert TE_WEINIG not in groepsantwoord(wijze, everyone, telling).values()


@given(rooms(), st.sampled_from(get_args(Wijze)))
def test_a_mode_that_the_size_does_not_allow_is_refused(room: Room, wijze: Wijze) -> None:
    sizes, telling = room
    if wijze in mogelijke_wijzen(sizes):
        assert set(groepsantwoord(wijze, sizes, telling)) == ({*ROLLEN} if wijze == "per-rol" else {"allen"})
    else:
        with pytest.raises(ValueError, match=wijze):
            groepsantwoord(wijze, sizes, telling)


@given(rooms(), st.permutations(ROLLEN))
def test_no_rol_is_treated_differently_in_publishing(room: Room, order: list[Rol]) -> None:
    sizes, telling = room
    swap = dict(zip(ROLLEN, order, strict=True))
    other_sizes = {swap[rol]: people for rol, people in sizes.items()}
    other_telling = {swap[rol]: tally for rol, tally in telling.items()}
    for wijze in mogelijke_wijzen(sizes):
        said, swapped = groepsantwoord(wijze, sizes, telling), groepsantwoord(wijze, other_sizes, other_telling)
        assert [swapped.get(rol) for rol in order] == [said.get(rol) for rol in ROLLEN]
        assert swapped.get("allen") == said.get("allen")


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: klasse(-1),
        lambda: mogelijke_wijzen({"raadslid": -1}),
        lambda: label({}, 0),
        lambda: label({"plus": 6}, 5),
        lambda: label({"plus": 4, "min": -1}, 5),
        lambda: overeenkomst({"raadslid": {"plus": -1}, "anders": {"plus": 1}}),
        lambda: groepsantwoord("groep", {"raadslid": 5}, {"raadslid": {"plus": 6}}),
        lambda: groepsantwoord("groep", {"raadslid": 5}, {"raadslid": {"plus": 4}, "anders": {"plus": 1}}),
    ],
)
def test_what_no_room_can_hold_is_refused(wrong: Callable[[], object]) -> None:
    with pytest.raises(ValueError, match=r"below zero|more answers|nobody"):
        wrong()


# Held equal with TypeScript


def test_the_vectors_are_what_the_rules_say_now() -> None:
    assert VECTORS.read_text(encoding="utf-8") == maak(), "run: python -m tests.vectors.maak_vrijgave"


def test_the_vectors_hold_every_outcome_in_every_mode() -> None:
    vectors = json.loads(VECTORS.read_text(encoding="utf-8"))
    found: dict[str, set[str]] = defaultdict(set)
    for wijze, *_, answer in vectors["groepsantwoord"]:
        found[wijze] |= {"refused"} if answer is None else {str(said) for said in answer.values()}
    labels = {"plus", "gelijk", "min", "onzeker", "verdeeld", "refused", "{'reden': 'te weinig antwoorden'}"}
    assert found == {
        "per-rol": labels | {"{'reden': 'minder dan vijf'}"},
        "groep": labels,
        "overeenkomst": {"overeen", "uiteen", "refused", "{'reden': 'te weinig antwoorden'}"},
    }


# The guarantee


@dataclass(frozen=True)
class Uitsluiting:
    """Who reads `gepubliceerd` and knows `eigen` can exclude that somebody else in `rol` answered `antwoord`.

    `eigen` is their own answer, and those of the people with whom they confer.
    """

    gepubliceerd: Hashable
    eigen: tuple[Cell, ...]
    rol: Rol
    antwoord: Antwoordcode


def uitsluitingen(antwoorden: Aantallen, publiceer: Callable[[Telling], Hashable], samen: int = 1) -> list[Uitsluiting]:
    """Every situation in which `samen` participants together can exclude an answer of another participant.

    `antwoorden` is how many people of each rol answered: everybody in the room knows that, and the head count.
    Who did not answer knows less than who did, so those who did are the ones to look at.
    """
    possible: dict[Hashable, set[tuple[int, ...]]] = defaultdict(set)
    for telling in _tellingen(antwoorden):
        capped = (min(count, samen + 1) for tally in telling.values() for count in tally.values())
        possible[publiceer(telling)].add(tuple(capped))
    found = []
    for published, rooms_ in possible.items():
        together = _answers_found_together(rooms_, samen + 1)
        for own in {answers[:place] + answers[place + 1 :] for answers in together for place in range(samen + 1)}:
            eigen = tuple(_cell(antwoorden, number) for number in own)
            for number in range(len(antwoorden) * len(ANTWOORDCODES)):
                rol, code = _cell(antwoorden, number)
                somebody_else = antwoorden[rol] > sum(mine == rol for mine, _ in eigen)
                if somebody_else and tuple(sorted((*own, number))) not in together:
                    found.append(Uitsluiting(published, eigen, rol, code))
    return found


def zekerheden(found: Iterable[Uitsluiting]) -> int:
    """In how many of the situations only one answer is left."""
    excluded: dict[tuple[object, ...], set[Antwoordcode]] = defaultdict(set)
    for one in found:
        excluded[one.gepubliceerd, one.eigen, one.rol].add(one.antwoord)
    return sum(len(codes) == len(ANTWOORDCODES) - 1 for codes in excluded.values())


def _answers_found_together(rooms_: set[tuple[int, ...]], size: int) -> set[tuple[int, ...]]:
    together: set[tuple[int, ...]] = set()
    for room in rooms_:
        answers = [cell for cell, count in enumerate(room) for _ in range(count)]
        together.update(itertools.combinations(answers, size))
    return together


def _cell(antwoorden: Aantallen, number: int) -> Cell:
    return list(antwoorden)[number // len(ANTWOORDCODES)], ANTWOORDCODES[number % len(ANTWOORDCODES)]


def _tellingen(antwoorden: Aantallen) -> Iterator[Telling]:
    for per_rol in itertools.product(*map(_rol_tellingen, antwoorden.values())):
        yield dict(zip(antwoorden, per_rol, strict=True))


@cache
def _rol_tellingen(people: int) -> list[RolTelling]:
    ways = itertools.combinations_with_replacement(ANTWOORDCODES, people)
    return [{code: way.count(code) for code in ANTWOORDCODES} for way in ways]


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
