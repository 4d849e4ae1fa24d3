"""The proof of `overeenkomst` by witnesses: rooms that were looked for, and of which the rules say what is published.

Twelve people can answer in too many ways to go through them all. It is not needed either. Nothing can be excluded when
each outcome can stand for a room with any two people who gave any two answers. So for each outcome and each two people
we look for one such room. How we look proves nothing and needs no trust: `groepsantwoord` itself says what is published
of what was found. What is not found counts as excluded.

Answers are treated alike, and so are rollen (`test_vrijgave.py`). So of two people only counts which rollen they have,
and whether they answered the same: their `Soort`. With three or four people, of whom two or three confer, it is alike.
"""

from __future__ import annotations

import itertools
import random
from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING

from tests.uitsluitingen import Numbers, rooms, sizes
from toets.vertrouwen.vrijgave import (
    ANTWOORDCODES,
    MIN_MENSEN,
    ROLLEN,
    RUIM_PER_ROL,
    RUIMTE,
    groepsantwoord,
    mogelijke_wijzen,
    nodig,
    vergeleken,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from toets.model.basis import Uitkomst
    from toets.vertrouwen.vrijgave import Groepsantwoord, Telling

Cell = tuple[int, int]
"""The number of a rol, and that of an answer."""

Soort = tuple[Cell, ...]
"""A few people; their answers are numbered, so that people who differ in nothing but names look equal."""

MOST_TRIES = 20_000
STRENGTHS = (0.3, 0.6, 0.8)


def gevallen(most: int) -> Iterator[tuple[Numbers, Numbers]]:
    """How many people each rol had and how many of them answered: every case in which something is published."""
    for room in kamers(most):
        for answered in itertools.product(*(range(people + 1) for people in room)):
            if uitkomsten_van(room, answered):
                yield room, answered


def kamers(most: int) -> Iterator[Numbers]:
    """Every room of up to so many people that can choose `overeenkomst`."""
    for people in range(MIN_MENSEN, most + 1):
        yield from (room for room in rooms(people) if "overeenkomst" in mogelijke_wijzen(sizes(*room)))


def is_ruim(room: Numbers) -> bool:
    """Whether the rollen that are compared all have three people or more."""
    return kleinste_vergeleken(room) >= RUIM_PER_ROL


def kleinste_vergeleken(room: Numbers) -> int:
    """How many people the smallest rol has that is compared."""
    people = sizes(*room)
    return min(people[rol] for rol in vergeleken(people))


def uitkomsten_van(room: Numbers, answered: Numbers) -> set[Uitkomst]:
    """What the rules can publish when so many of each rol answered; nothing when that is too few."""
    everybody_alike = [(people, 0, 0, 0, 0) for people in answered]
    if not isinstance(_said(room, everybody_alike)["allen"], str):
        return set()
    if not is_ruim(room):
        return {"in-elke-rol", "geen-gedeeld"}
    always: set[Uitkomst] = {"in-elke-rol", "tegenover", "geen-gedeeld"}
    apart = room == answered or sum(answered) > nodig(sum(room)) + RUIMTE
    return always | {"niet-in-elke-rol"} if apart else always


@cache
def zonder_getuige(room: Numbers, answered: Numbers, samen: int = 1) -> set[tuple[Uitkomst, Soort]]:
    """For which outcome and people no room was found: `samen` who confer, and one other. Empty: nothing is learned."""
    wanted: dict[object, set[Soort]] = {
        outcome: set(soorten(answered, samen + 1)) for outcome in uitkomsten_van(room, answered)
    }
    chance = random.Random(f"{room} {answered}")  # noqa: S311 (the same rooms on every machine)
    for _ in range(MOST_TRIES):
        if not any(wanted.values()):
            break
        tallies = _some_room(chance, answered)
        wanted[_said(room, tallies)["allen"]] -= _soorten_in(tallies, samen + 1)
    return {(outcome, soort) for outcome, left in wanted.items() for soort in left}  # type: ignore[misc]


@cache
def soorten(answered: Numbers, size: int) -> frozenset[Soort]:
    """Every kind of so many people that there can be in a room where so many of each rol answered."""
    rollen = [rol for rol, count in enumerate(answered) for _ in range(min(count, size))]
    return frozenset(
        soort(zip(who, codes, strict=True))
        for who in set(itertools.combinations(rollen, size))
        for codes in itertools.product(range(len(ANTWOORDCODES)), repeat=size)
    )


def _said(room: Numbers, tallies: Iterable[Numbers]) -> Groepsantwoord:
    telling: Telling = {
        rol: dict(zip(ANTWOORDCODES, tally, strict=True)) for rol, tally in zip(ROLLEN, tallies, strict=False)
    }
    return groepsantwoord("overeenkomst", sizes(*room), telling)


@cache
def _soorten_in(tallies: tuple[Numbers, ...], size: int) -> frozenset[Soort]:
    cells = [
        (rol, code)
        for rol, tally in enumerate(tallies)
        for code, count in enumerate(tally)
        for _ in range(min(count, size))
    ]
    return frozenset(soort(some) for some in set(itertools.combinations(cells, size)))


def soort(cells: Iterable[Cell]) -> Soort:
    """The kind of these people."""
    per_code: defaultdict[int, list[int]] = defaultdict(list)
    for rol, code in cells:
        per_code[code].append(rol)
    alike = sorted(sorted(rollen) for rollen in per_code.values())
    return tuple(sorted((rol, number) for number, rollen in enumerate(alike) for rol in rollen))


def _some_room(chance: random.Random, answered: Numbers) -> tuple[Numbers, ...]:
    """A room in which each rol has a favourite answer, the same one or their own; that finds all outcomes soon."""
    codes = range(len(ANTWOORDCODES))
    favourites = chance.choice([[0] * len(answered), [chance.choice((0, 1)) for _ in answered], list(codes)])
    strength = chance.choice(STRENGTHS)
    tallies = []
    for favourite, people in zip(favourites, answered, strict=False):
        said = [favourite if chance.random() < strength else chance.choice(codes) for _ in range(people)]
        tallies.append(tuple(said.count(code) for code in codes))
    return tuple(tallies)
