"""How whole a set of vragen can still become: with what each set has, and with few general vragen.

A set is whole when it has a vraag about the room for maatwerk itself and one at which more room can come out worse:
the instrument takes no side. After that it has as few general vragen as can be. Whoever chooses one vraag at a time
looks ahead with this, so that the last place never has to undo what the first ones did.

Twin of `app/src/formulier/heel.ts`.
"""

from __future__ import annotations

import itertools
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class Aard(NamedTuple):
    """What of a vraag counts for the whole: whether it fits the voorstel, and which of the two it brings."""

    past: bool
    over_de_ruimte: bool
    kan_tegenvallen: bool


Heel = tuple[int, int]
"""How many of the two a set has, and how many of its vragen fit: the more, the more whole."""


def heel(gekozen: Iterable[Aard], plekken: Sequence[tuple[int, Sequence[Aard]]]) -> Heel:
    """The most whole that a set can become: what is chosen, and per waarde the places left and what may take them."""
    found = {_samen(gekozen)}
    for places, left in plekken:
        added = {_samen(picked) for picked in itertools.combinations(_genoeg(left, places), min(places, len(left)))}
        found = {_samen(pair) for pair in itertools.product(found, added)}
    return max((room + worse, fitting) for fitting, room, worse in found)


def _samen(delen: Iterable[tuple[int, bool, bool]]) -> tuple[int, bool, bool]:
    parts = list(delen)
    return sum(part[0] for part in parts), any(part[1] for part in parts), any(part[2] for part in parts)


def _genoeg(aarden: Sequence[Aard], places: int) -> list[Aard]:
    """As many of each as there are places: more of the same make no other set."""
    return [aard for kind, count in Counter(aarden).items() for aard in [kind] * min(places, count)]
