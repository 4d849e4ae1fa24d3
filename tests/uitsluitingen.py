"""What can participants derive from what is published? Enumerated, not argued.

`uitsluitingen` goes through every way in which the people in the given rollen can have answered, keeps per publication
which answers can occur together in one room, and returns what a participant can exclude. It takes any way of
publishing, so that it can also show what goes wrong without a rule.
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from toets.vertrouwen.vrijgave import ANTWOORDCODES, ROLLEN

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping

    from toets.model.basis import Antwoordcode, Rol
    from toets.vertrouwen.vrijgave import Aantallen, RolTelling, Telling

    Cell = tuple[Rol, Antwoordcode]


Numbers = tuple[int, ...]


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
    possible: dict[Hashable, set[Numbers]] = defaultdict(set)
    for telling in _tellingen(antwoorden):
        capped = (min(count, samen + 1) for tally in telling.values() for count in tally.values())
        possible[publiceer(telling)].add(tuple(capped))
    together = {published: _answers_found_together(rooms_, samen + 1) for published, rooms_ in possible.items()}
    return uit_samen(antwoorden, together, samen)


def uit_samen(antwoorden: Aantallen, found_together: Mapping[Hashable, set[Numbers]], samen: int) -> list[Uitsluiting]:
    """What can be excluded, from which answers of `samen` + 1 people occur together in each publication.

    An answer is a number: that of the rol times the number of antwoordcodes, plus that of the antwoordcode.
    """
    found = []
    for published, together in found_together.items():
        for own in {answers[:place] + answers[place + 1 :] for answers in together for place in range(samen + 1)}:
            eigen = tuple(_cell(antwoorden, number) for number in own)
            for number in range(len(antwoorden) * len(ANTWOORDCODES)):
                rol, code = _cell(antwoorden, number)
                somebody_else = antwoorden[rol] > sum(mine == rol for mine, _ in eigen)
                if somebody_else and tuple(sorted((*own, number))) not in together:
                    found.append(Uitsluiting(published, eigen, rol, code))
    return found


def sizes(*people: int) -> dict[Rol, int]:
    """So many people in the first rollen."""
    return dict(zip(ROLLEN, people, strict=False))


def rooms(people: int, largest: int | None = None, rollen: int = len(ROLLEN)) -> Iterator[Numbers]:
    """All ways to spread people over rollen, the largest rol first: rollen are treated alike (test_vrijgave.py)."""
    if not people:
        yield ()
    for first in range(min(people, largest or people), 0, -1) if rollen else ():
        for rest in rooms(people - first, first, rollen - 1):
            yield (first, *rest)


def zekerheden(found: Iterable[Uitsluiting]) -> int:
    """In how many of the situations only one answer is left."""
    excluded: dict[tuple[object, ...], set[Antwoordcode]] = defaultdict(set)
    for one in found:
        excluded[one.gepubliceerd, one.eigen, one.rol].add(one.antwoord)
    return sum(len(codes) == len(ANTWOORDCODES) - 1 for codes in excluded.values())


def _answers_found_together(rooms_: set[Numbers], size: int) -> set[Numbers]:
    together: set[Numbers] = set()
    for room in rooms_:
        answers = [cell for cell, count in enumerate(room) for _ in range(count)]
        together.update(itertools.combinations(answers, size))
    return together


def _cell(antwoorden: Aantallen, number: int) -> Cell:
    return list(antwoorden)[number // len(ANTWOORDCODES)], ANTWOORDCODES[number % len(ANTWOORDCODES)]


def _tellingen(antwoorden: Aantallen) -> Iterator[Telling]:
    for per_rol in itertools.product(*map(rol_tellingen, antwoorden.values())):
        yield dict(zip(antwoorden, per_rol, strict=True))


@cache
def rol_tellingen(people: int) -> list[RolTelling]:
    """Every way in which so many people can have answered."""
    ways = itertools.combinations_with_replacement(ANTWOORDCODES, people)
    return [{code: way.count(code) for code in ANTWOORDCODES} for way in ways]
