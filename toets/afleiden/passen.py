"""How well a vraag fits a voorstel, and which one fits best beside those that are chosen already.

A vraag fits when it is about a kind of measure that a beslispunt takes. It fits better:

- the more beslispunten it touches; one that a chosen vraag touches already counts for less;
- the fewer vragen are about that kind: who asks about something rare says more than who asks what all ask;
- the fewer kinds it names: a vraag about everything does not push out the one that is about exactly this;
- for each factor of the research that plays in this voorstel and that no chosen vraag asks about yet.

Twin of `app/src/formulier/passen.ts`, to the last digit: the same sums in the same order.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from toets.model.casus import Casus
    from toets.model.voorstel import Voorstel
    from toets.model.vraag import Vraag

Punt = tuple[str, str]
"""The number of a beslispunt and a kind of measure of it."""
AL_GERAAKT = 0.6
"""What a point counts that a chosen vraag touches too. At 1 a set asks six times about one thing; at 0 a broad vraag
takes the place of the narrow ones."""
BREEDTE = 2
"""Added to the number of kinds of a vraag: without it, one about a single kind would win nearly always."""


@dataclass(frozen=True)
class Passen:
    """What of one voorstel the vragen are held against."""

    punten: tuple[Punt, ...]
    factoren: frozenset[str]
    vragen_per_soort: Mapping[str, int]

    @classmethod
    def van(cls, voorstel: Voorstel, vragen: Mapping[str, Vraag], casussen: Mapping[str, Casus]) -> Passen:
        """The kinds of its beslispunten, and the factoren of its beslispunten and of its stories."""
        points = [(punt.nummer, soort) for punt in voorstel.alle_beslispunten() for soort in punt.maatregelsoorten]
        own = [factor for punt in voorstel.alle_beslispunten() for factor in punt.factoren]
        stories = (casussen[verhaal.casus] for verhaal in voorstel.casussen if verhaal.casus in casussen)
        told = [factor for casus in stories for factor in casus.factoren]
        counts = Counter(soort for vraag in vragen.values() for soort in vraag.maatregelsoorten)
        return cls(tuple(points), frozenset([*own, *told]), counts)

    def geraakt(self, vraag: Vraag) -> list[Punt]:
        """The points that the vraag is about."""
        return [punt for punt in self.punten if punt[1] in vraag.maatregelsoorten]

    def past(self, vraag: Vraag) -> bool:
        """Whether the vraag is about anything of this voorstel."""
        return bool(self.geraakt(vraag))


@dataclass
class Gedekt:
    """What the chosen vragen ask about already."""

    punten: set[Punt] = field(default_factory=set)
    factoren: set[str] = field(default_factory=set)

    def erbij(self, passen: Passen, vraag: Vraag) -> None:
        """Count a chosen vraag in."""
        self.punten.update(passen.geraakt(vraag))
        self.factoren.update(vraag.factoren)


def beste(passen: Passen, gedekt: Gedekt, namen: Iterable[str], vragen: Mapping[str, Vraag]) -> list[str]:
    """These vragen, the one that fits best first; equal ones by name."""
    return sorted(namen, key=lambda naam: (-_past_zo_goed(passen, gedekt, vragen[naam]), naam))


def _past_zo_goed(passen: Passen, gedekt: Gedekt, vraag: Vraag) -> float:
    total = 0.0
    for punt in passen.geraakt(vraag):
        total += (AL_GERAAKT if punt in gedekt.punten else 1) / passen.vragen_per_soort[punt[1]]
    factors = len((passen.factoren & set(vraag.factoren)) - gedekt.factoren)
    return total * (1 + factors) / (len(vraag.maatregelsoorten) + BREEDTE)
