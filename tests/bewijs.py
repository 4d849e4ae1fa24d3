"""The proof for every size that occurs, and its figures: `site_templates/pages/anoniem.json`, for the page on the site.

Run `python -m tests.bewijs` to write them. `uitsluitingen` goes through every room of a few people; of larger rooms
there are too many, and less suffices (each step is itself tested in `test_vrijgave_garantie.py`,
the last one in `test_vrijgave_samen.py`):

- A label of `groep` follows from the answers of all together, so who is in which rol does not matter: one rol of as
  many people is the same room.
- `per-rol` gives each rol the label of a group of that rol alone. What one rol answered says nothing about another.
- `overeenkomst` follows from which answers are a most chosen one in each rol. So of a rol only those sets are kept,
  with the answers that occur beside them: a few dozen instead of hundreds of tallies.
- Who is known to have skipped leaves the sum: it is a room of those who answered.
- An outcome of a ronde follows from the answers in that ronde. As people may answer anything again, two rondes are two
  rooms: what is possible in each is possible together.
"""

from __future__ import annotations

import itertools
import json
from collections import defaultdict
from functools import cache
from math import comb, prod
from typing import TYPE_CHECKING, Any

from tests.uitsluitingen import rol_tellingen, uit_samen, uitsluitingen
from toets.gedeeld.locaties import SJABLONEN
from toets.vertrouwen.vrijgave import ANTWOORDCODES, MIN_MENSEN, MIN_PER_ROL, MIN_ROLLEN, ROLLEN, groepsantwoord

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator

    from tests.uitsluitingen import Uitsluiting
    from toets.model.basis import Rol
    from toets.vertrouwen.vrijgave import Telling

CIJFERS = SJABLONEN / "pages" / "anoniem.json"
MOST_PEOPLE = 12
MOST_IN_ROL = 7

Numbers = tuple[int, ...]


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


def label_leaks(people: int, answered: int, samen: int = 1) -> list[Uitsluiting]:
    """What a label of `people` gives away, of whom so many answered and it is known who."""

    def publish(telling: Telling) -> Hashable:
        return tuple(groepsantwoord("groep", sizes(people), telling).items())

    return uitsluitingen(sizes(answered), publish, samen)


def agreement_leaks(answered: Numbers, samen: int = 1) -> list[Uitsluiting]:
    """What `overeenkomst` gives away in a room where so many people of each rol answered, to so many together."""
    codes = len(ANTWOORDCODES)
    together: dict[Hashable, set[Numbers]] = defaultdict(set)
    for cells in itertools.combinations_with_replacement(range(len(answered) * codes), samen + 1):
        held = [tuple(cell % codes for cell in cells if cell // codes == rol) for rol in range(len(answered))]
        if all(len(holds) <= people for holds, people in zip(held, answered, strict=True)):
            for outcome in _outcomes(_alike(answered, held)):
                together[outcome].add(cells)
    return uit_samen(sizes(*answered), together, samen)


def label_cases() -> list[tuple[int, int]]:
    """How many people there were, and how many of them answered: every case in which a label may be said."""
    return [(n, m) for n in range(MIN_MENSEN, MOST_PEOPLE + 1) for m in range(2, n + 1)]


def agreement_cases() -> list[Numbers]:
    """How many answered in each rol: every case in which `overeenkomst` is published."""
    return [
        room
        for people in range(MIN_MENSEN, MOST_PEOPLE + 1)
        for room in rooms(people, MOST_IN_ROL)
        if len(room) >= MIN_ROLLEN and min(room) >= MIN_PER_ROL
    ]


def cijfers() -> dict[str, Any]:
    """What the page says: how many groups and ways to answer were gone through, and how much could be excluded."""
    leaks = [label_leaks(*case) for case in label_cases()] + [agreement_leaks(room) for room in agreement_cases()]
    answered = [(m,) for _, m in label_cases()] + agreement_cases()
    return {
        "meeste_mensen": MOST_PEOPLE,
        "groepen": len(answered),
        "manieren": sum(prod(_ways(people) for people in room) for room in answered),
        "uitsluitingen": sum(map(len, leaks)),
        "niets_samen_vanaf": {str(samen): _safe_from(samen) for samen in (2, 3)},
        "overeenkomst_niets_samen_vanaf": {"2": _agreement_safe_from(2, agreement_cases()), "3": _three_safe_from()},
    }


def schrijf() -> str:
    """The figures as they stand in the file."""
    return json.dumps(cijfers(), indent=2) + "\n"


def _safe_from(samen: int) -> int:
    """From how many answers a label gives nothing away to so many people together, when everyone answered."""
    leaking = [people for people in range(MIN_MENSEN, MOST_PEOPLE + 1) if label_leaks(people, people, samen)]
    return max(leaking) + 1


def _agreement_safe_from(samen: int, rooms_: list[Numbers]) -> int:
    """From how many answers `overeenkomst` gives nothing away to so many people together in any of these rooms."""
    return max(sum(room) for room in rooms_ if agreement_leaks(room, samen)) + 1


def _three_safe_from() -> int:
    """With two rollen; with three or four there is no such size up to twelve (test_vrijgave_samen.py)."""
    return _agreement_safe_from(3, [room for room in agreement_cases() if len(room) == MIN_ROLLEN])


def _ways(people: int) -> int:
    return comb(people + len(ANTWOORDCODES) - 1, people)


@cache
def _sets(people: int, *holds: int) -> frozenset[frozenset[int]]:
    """Which sets of answers can be the most chosen ones in a rol in which these answers occur, by their number."""
    found = set()
    for tally in rol_tellingen(people):
        counts = [tally[code] for code in ANTWOORDCODES]
        if all(counts[code] >= holds.count(code) for code in holds):
            found.add(frozenset(code for code, count in enumerate(counts) if count == max(counts)))
    return frozenset(found)


def _alike(answered: Numbers, held: list[Numbers]) -> tuple[tuple[int, Numbers], ...]:
    """The rollen with the answers held in each. `overeenkomst` treats all answers and all rollen alike."""
    names: dict[int, int] = {}
    renamed = [tuple(sorted(names.setdefault(code, len(names)) for code in holds)) for holds in held]
    return tuple(sorted(zip(answered, renamed, strict=True)))


@cache
def _outcomes(rollen: tuple[tuple[int, Numbers], ...]) -> frozenset[str]:
    """What can be published where so many people of each rol answered and these answers occur."""
    shared = {frozenset(range(len(ANTWOORDCODES)))}
    for people, holds in rollen:
        shared = {one & other for one in shared for other in _sets(people, *holds)}
    return frozenset("overeen" if most_chosen else "uiteen" for most_chosen in shared)


if __name__ == "__main__":
    CIJFERS.write_text(schrijf(), encoding="utf-8")
