"""What a reader of two rondes learns who heard others say that they did not change their answer.

Two rondes together exclude nothing as long as everybody may have answered anything again. Who knows of some others
that they did not change, though not what they chose, knows something that ties the rondes together. Here is enumerated
from how many such others an answer of somebody in one of the rondes can be excluded.
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING

from tests.uitsluitingen import Numbers, rol_tellingen, sizes
from toets.vertrouwen.vrijgave import ANTWOORDCODES, groepsantwoord, overeenkomst

if TYPE_CHECKING:
    from collections.abc import Hashable

    Said = set[tuple[Hashable, Hashable]]

CODES = range(len(ANTWOORDCODES))
Pair = tuple[int, int]
PAIRS: list[Pair] = [(one, other) for one in CODES for other in CODES]


def vanaf(people: int) -> int | None:
    """From how many others who did not change two rondes of `groep` exclude something; None if from none."""
    return next((known for known in range(1, people - 1) if sluit_uit(people, known)), None)


def sluit_uit(people: int, known: int) -> bool:
    """Whether a reader who knows of so many others that they did not change can exclude an answer of somebody.

    That somebody is one of those who may have changed, or one of those who did not.
    """
    free: dict[Pair, dict[Pair, Said]] = defaultdict(lambda: defaultdict(set))
    same: dict[Pair, dict[Pair, Said]] = defaultdict(lambda: defaultdict(set))
    for tally in _tallies(known):
        reached = {
            (own, other): _reached(_added(_added(tally, own), other), people - known - 2, people)
            for own, other in PAIRS
        }
        stays = [_reached(_added(tally, own), people - known - 1, people) for own in CODES]
        for own in PAIRS:
            for other in PAIRS:
                free[own][other].update(itertools.product(reached[own[0], other[0]], reached[own[1], other[1]]))
            for code in CODES:
                if tally[code]:
                    same[own][code, code].update(itertools.product(stays[own[0]], stays[own[1]]))
    return any(_excludes(per_other, ronde) for per_other in [*free.values(), *same.values()] for ronde in (0, 1))


def _excludes(per_other: dict[Pair, Said], ronde: int) -> bool:
    """Whether an answer in this ronde does not occur beside something that is published of both."""
    per_answer: dict[int, Said] = defaultdict(set)
    for pair, said in per_other.items():
        per_answer[pair[ronde]] |= said
    return any(said != set().union(*per_answer.values()) for said in per_answer.values())


def alleen_ik(room: Numbers) -> int:
    """How often a reader of two rondes of `overeenkomst` excludes an answer who knows that nobody else changed.

    A situation: the reader's rol and two answers, what is published twice, and an answer of another in some rol.
    """
    found = 0
    for reader in range(len(room)):
        others = tuple(people - (rol == reader) for rol, people in enumerate(room))
        held: dict[Hashable, set[Pair]] = defaultdict(set)
        for tallies in itertools.product(*map(_tallies, others)):
            cells = {(rol, code) for rol, tally in enumerate(tallies) for code in CODES if tally[code]}
            said = [_said(room, _with(tallies, reader, own)) for own in CODES]
            for first, second in PAIRS:
                held[first, second, said[first], said[second]] |= cells
        every = {(rol, code) for rol, people in enumerate(others) if people for code in CODES}
        found += sum(len(every - cells) for cells in held.values())
    return found


def _said(room: Numbers, tallies: tuple[Numbers, ...]) -> str:
    people = sizes(*room)
    return overeenkomst(
        people, {rol: dict(zip(ANTWOORDCODES, tally, strict=True)) for rol, tally in zip(people, tallies, strict=True)}
    )


def _with(tallies: tuple[Numbers, ...], reader: int, own: int) -> tuple[Numbers, ...]:
    return tuple(_added(tally, own) if rol == reader else tally for rol, tally in enumerate(tallies))


@cache
def _tallies(people: int) -> list[Numbers]:
    return [tuple(tally[code] for code in ANTWOORDCODES) for tally in rol_tellingen(people)]


@cache
def _reached(tally: Numbers, more: int, people: int) -> frozenset[Hashable]:
    """What can be published of so many people when these answered so, and `more` others anything."""
    if more:
        return frozenset().union(*(_reached(_added(tally, code), more - 1, people) for code in CODES))
    telling = {"raadslid": dict(zip(ANTWOORDCODES, tally, strict=True))}
    return frozenset([groepsantwoord("groep", sizes(people), telling)["allen"]])  # type: ignore[arg-type]


def _added(tally: Numbers, code: int) -> Numbers:
    return tuple(count + (code == place) for place, count in enumerate(tally))
