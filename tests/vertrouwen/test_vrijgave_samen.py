"""What is learned by putting things together: two or three people who confer, two rondes, two verslagen."""

from __future__ import annotations

import itertools
from collections import Counter, defaultdict
from functools import cache
from typing import TYPE_CHECKING

import pytest

from tests.bewijs import MOST_PEOPLE, label_leaks
from tests.getuigen import is_ruim, kamers, kleinste_vergeleken, soort, zonder_getuige
from tests.labels import groep_label, rol_labels
from tests.uitsluitingen import rol_tellingen, sizes, uitsluitingen, zekerheden
from toets.vertrouwen.vrijgave import (
    ANTWOORDCODES,
    ROLLEN,
    Achtergehouden,
    Gedragen,
    groepsantwoord,
    label,
    overeenkomst,
)

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable

    from tests.getuigen import Soort
    from tests.uitsluitingen import Numbers, Uitsluiting
    from toets.model.basis import Antwoordcode, Wijze
    from toets.vertrouwen.vrijgave import Telling

# ---------- Two and three people who confer ----------


@pytest.mark.parametrize(("samen", "learn", "learn_nothing"), [(2, [5, 6, 7], [8, 9]), (3, [8, 9], [10, 11, 12])])
def test_two_together_learn_nothing_from_eight_and_three_from_ten(
    samen: int, learn: list[int], learn_nothing: list[int]
) -> None:
    assert all(uitsluitingen(sizes(people), groep_label, samen) for people in learn)
    assert not any(uitsluitingen(sizes(people), groep_label, samen) for people in learn_nothing)


@pytest.mark.parametrize("people", range(8, 13))
@pytest.mark.parametrize("samen", [2, 3])
def test_from_answers_that_three_chose_those_who_confer_learn_something_and_nothing_for_certain(
    people: int, samen: int
) -> None:
    named = [leak for leak in label_leaks(people, people, samen) if isinstance(leak.gepubliceerd, Gedragen)]
    assert named
    assert zekerheden(named) == 0


def _leaks(room: Numbers, samen: int) -> list[Uitsluiting]:
    return uitsluitingen(sizes(*room), lambda telling: overeenkomst(sizes(*room), telling), samen)


def _as_soort(leak: Uitsluiting) -> tuple[Hashable, Soort]:
    numbers = [(ROLLEN.index(rol), ANTWOORDCODES.index(code)) for rol, code in (*leak.eigen, (leak.rol, leak.antwoord))]
    return leak.gepubliceerd, soort(numbers)


@pytest.mark.parametrize(("room", "samen"), [((3, 2), 2), ((2, 2, 1), 2), ((3, 3), 2), ((4, 2), 2), ((3, 2), 3)])
def test_where_no_room_is_found_there_is_none(room: Numbers, samen: int) -> None:
    assert zonder_getuige(room, room, samen) == {_as_soort(leak) for leak in _leaks(room, samen)}


def test_of_how_rollen_relate_two_together_learn_nothing_when_each_has_five_people() -> None:
    large = [room for room in kamers(MOST_PEOPLE) if kleinste_vergeleken(room) >= 5]
    assert len(large) == 8
    assert [room for room in large if zonder_getuige(room, room, 2)] == []
    assert _leaks((4, 4), 2)


def test_of_how_small_rollen_relate_two_together_learn_nothing_from_ten_people() -> None:
    small = [room for room in kamers(MOST_PEOPLE) if not is_ruim(room) and sum(room) >= 10]
    assert len(small) > 10
    assert [room for room in small if zonder_getuige(room, room, 2)] == []


# ---------- The same people twice: two rondes, or two verslagen of one voorstel ----------
#
# What is published of each time follows from that time alone. So two together exclude nothing when any two ways in
# which the others can have answered can be those of the same people: then what is possible in each is possible
# together. That is enumerated, person by person; and for small rooms all pairs of answers are, without that step.


@pytest.mark.parametrize("people", [1, 2, 3, 4, 5, 6])
def test_any_two_tallies_can_be_those_of_the_same_people(people: int) -> None:
    """Of up to eight people: the reader and the one who is read about may have answered anything at all."""
    assert _answered_twice(people) == set(itertools.product(_tallies(people), repeat=2))


@pytest.mark.traag
@pytest.mark.parametrize("people", [7, 8])
def test_any_two_tallies_can_be_those_of_more_of_the_same_people(people: int) -> None:
    assert _answered_twice(people) == set(itertools.product(_tallies(people), repeat=2))


def test_two_rondes_exclude_no_pair_of_answers() -> None:
    assert _pairs_excluded((5,), "groep", "groep") == 0


@pytest.mark.traag
@pytest.mark.parametrize(
    ("room", "first", "second"),
    [
        ((6,), "groep", "groep"),
        ((3, 2), "overeenkomst", "overeenkomst"),
        ((3, 2), "groep", "overeenkomst"),
    ],
)
def test_two_verslagen_exclude_no_pair_of_answers_in_any_modes(room: Numbers, first: Wijze, second: Wijze) -> None:
    assert _pairs_excluded(room, first, second) == 0


def test_two_rondes_of_a_group_that_is_too_small_do() -> None:
    assert _pairs_excluded((4,), None, None) > 0


@pytest.mark.parametrize(("people", "certain"), [((5, 3), 48), ((5, 5), 144)])
def test_who_supposes_that_nobody_changed_works_out_answers_from_two_modes(
    people: tuple[int, ...], certain: int
) -> None:
    """Why a gesprek has one verslag, a new version keeps its mode, and the same vragen are not asked again soon."""
    leaks = uitsluitingen(sizes(*people), lambda telling: (groep_label(telling), rol_labels(telling)))
    assert zekerheden(leaks) == certain


@pytest.mark.parametrize("people", range(5, 13))
def test_a_corrected_count_tells_the_one_answer_that_was_corrected(people: int) -> None:
    """Why a new version never corrects a groepsantwoord by one answer: at every size it can tell which one it was.

    The same holds for a second verslag of the same people and one more, when the others did not change.
    """
    told = set()
    for rest in _tallies(people - 1):
        said = [_label(_added(rest, code), people) for code in range(len(ANTWOORDCODES))]
        for before, after in itertools.permutations(range(len(ANTWOORDCODES)), 2):
            if said[before] != said[after] and said.count(said[before]) == 1:
                told.add(ANTWOORDCODES[before])
    assert {"plus", "gelijk", "min"} <= told


@pytest.mark.parametrize("people", range(5, 13))
def test_a_new_version_that_leaves_an_answer_out_tells_no_more_than_the_first(people: int) -> None:
    def publish(telling: Telling) -> Hashable:
        first = groepsantwoord("groep", sizes(people), telling)["allen"]
        return first, Achtergehouden("te weinig antwoorden")

    assert uitsluitingen(sizes(people), publish) == []


def test_who_answers_only_the_second_ronde_is_told_where_nobody_changes() -> None:
    """Why what moved is published only when the same people answered both rondes."""
    before = groepsantwoord("groep", sizes(10), {"raadslid": {"plus": 5, "min": 4}})
    after = {code: groepsantwoord("groep", sizes(10), _one_more(code)) for code in ANTWOORDCODES}
    assert before == {"allen": Gedragen(("plus", "min"))}
    assert [code for code, said in after.items() if said != before] == ["plus"]


def _one_more(code: Antwoordcode) -> Telling:
    answers = ["plus"] * 5 + ["min"] * 4 + [code]
    return {"raadslid": {each: answers.count(each) for each in ANTWOORDCODES}}


@cache
def _tallies(people: int) -> frozenset[Numbers]:
    """Every way in which so many people can have answered, as how many gave each answer."""
    return frozenset(tuple(tally[code] for code in ANTWOORDCODES) for tally in rol_tellingen(people))


@cache
def _answered_twice(people: int) -> frozenset[tuple[Numbers, Numbers]]:
    """Every two tallies of so many people who each answer twice."""
    if not people:
        return frozenset((one, other) for one in _tallies(0) for other in _tallies(0))
    codes = range(len(ANTWOORDCODES))
    return frozenset(
        (_added(first, one), _added(second, other))
        for first, second in _answered_twice(people - 1)
        for one, other in itertools.product(codes, repeat=2)
    )


def _added(tally: Numbers, code: int) -> Numbers:
    return tuple(count + (code == place) for place, count in enumerate(tally))


@cache
def _label(tally: Numbers, people: int) -> str:
    return label(dict(zip(ANTWOORDCODES, tally, strict=True)), people)


def _pairs_excluded(room: Numbers, first: Wijze | None, second: Wijze | None) -> int:
    """How often a reader of two verslagen of these people can exclude a pair of answers of another one.

    A mode of None is a label whatever the size. Two people of whom one is the reader are counted both ways.
    """
    pairs = list(itertools.product(range(len(ANTWOORDCODES)), repeat=2))
    together: dict[Hashable, set[tuple[int, ...]]] = defaultdict(set)
    for rollen in itertools.product(
        *(itertools.combinations_with_replacement(range(len(pairs)), people) for people in room)
    ):
        tallied = ([_tally(pairs[number][time] for number in rol) for rol in rollen] for time in (0, 1))
        said = tuple(_said(mode, room, tuple(tallies)) for mode, tallies in zip((first, second), tallied, strict=True))
        people = (rol * len(pairs) + number for rol, numbers in enumerate(rollen) for number in numbers)
        together[said].update(itertools.combinations(people, 2))
    every = set().union(*together.values())
    return sum(len(every - found) for found in together.values())


def _tally(codes: Iterable[int]) -> Numbers:
    found = Counter(codes)
    return tuple(found[code] for code in range(len(ANTWOORDCODES)))


@cache
def _said(mode: Wijze | None, room: Numbers, tallies: tuple[Numbers, ...]) -> Hashable:
    telling = {rol: dict(zip(ANTWOORDCODES, tally, strict=True)) for rol, tally in zip(ROLLEN, tallies, strict=False)}
    return tuple(groepsantwoord(mode, sizes(*room), telling).items()) if mode else groep_label(telling)
