"""How often a room gets each outcome, when people choose by chance in some way: exact, not sampled.

Every way in which the room can answer is gone through, with how likely it is; the rules say what is then published.
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from functools import cache
from math import factorial, prod
from typing import TYPE_CHECKING

from tests.uitsluitingen import Numbers, rol_tellingen, sizes
from toets.vertrouwen.vrijgave import ANTWOORDCODES, Gedragen, groepsantwoord

if TYPE_CHECKING:
    from toets.model.basis import Wijze
    from toets.vertrouwen.vrijgave import RolTelling

Chances = tuple[float, ...]
"""How likely each answer is, in the order of ANTWOORDCODES."""

ANYTHING: Chances = (0.2,) * len(ANTWOORDCODES)
PLUS: Chances = (0.6, 0.1, 0.1, 0.1, 0.1)
MIN: Chances = (0.1, 0.1, 0.6, 0.1, 0.1)
TWO_CAMPS: Chances = (0.4, 0.2 / 3, 0.4, 0.2 / 3, 0.2 / 3)

STEMMINGEN: dict[str, tuple[Chances, Chances]] = {
    "willekeurig": (ANYTHING, ANYTHING),
    "zelfde": (PLUS, PLUS),
    "tegenover": (PLUS, MIN),
    "kampen": (TWO_CAMPS, TWO_CAMPS),
}
"""How likely each answer is in the first rol, and in the other ones."""

KAMERS: list[Numbers] = [(3, 2), (3, 3), (3, 3, 3), (4, 3, 3)]


def rijen() -> list[tuple[Numbers, Wijze, str]]:
    """Which rows the table has: a room, a mode and a way of choosing."""
    modes: tuple[Wijze, ...] = ("overeenkomst", "groep")
    return [(room, wijze, mood) for wijze in modes for room in KAMERS for mood in STEMMINGEN]


def rij(room: Numbers, wijze: Wijze, stemming: str) -> dict[str, object]:
    """In how many of a hundred such rooms each outcome is published, rounded."""
    chances = kansen(room, wijze)[stemming]
    rounded = {outcome: round(100 * chance) for outcome, chance in sorted(chances.items())}
    return {"kamer": list(room), "wijze": wijze, "stemming": stemming, "uitkomsten": rounded}


@cache
def kansen(room: Numbers, wijze: Wijze) -> dict[str, dict[str, float]]:
    """How likely each outcome is in a room in which everyone answers, for each way of choosing."""
    found: dict[str, dict[str, float]] = {mood: defaultdict(float) for mood in STEMMINGEN}
    people = sizes(*room)
    for tallies in itertools.product(*map(rol_tellingen, room)):
        said = groepsantwoord(wijze, people, dict(zip(people, tallies, strict=True)))["allen"]
        for mood, (first, others) in STEMMINGEN.items():
            chances = (first, *[others] * (len(room) - 1))
            found[mood][_naam(said)] += prod(
                _kans(tally, chance) for tally, chance in zip(tallies, chances, strict=True)
            )
    return found


def _naam(said: object) -> str:
    """A label that names an answer is one outcome, whichever it is."""
    if isinstance(said, Gedragen):
        return "drie-of-meer"
    return "een-antwoord" if said in ("plus", "gelijk", "min", "onzeker") else str(said)


def _kans(tally: RolTelling, chances: Chances) -> float:
    return _kans_van(tuple(tally[code] for code in ANTWOORDCODES), chances)


@cache
def _kans_van(counts: Numbers, chances: Chances) -> float:
    """How likely this tally is: the multinomial."""
    ways = factorial(sum(counts)) // prod(map(factorial, counts))
    return ways * prod(chance**count for chance, count in zip(chances, counts, strict=True))
