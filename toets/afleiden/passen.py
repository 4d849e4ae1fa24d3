"""How well a vraag fits a voorstel, and which one fits best beside those that are chosen already.

A vraag fits when it is about a kind of measure that a beslispunt takes. It fits better:

- the more beslispunten it touches. Each counts once, by the kind of it that fewest vragen are about: who asks about
  something rare says more than who asks what all ask. A beslispunt that is worked out in others does not count beside
  those;
- when no chosen vraag asks about that kind yet;
- the fewer kinds it names: a vraag about everything does not push out the one that is about exactly this;
- for each factor of the research that plays in this voorstel and that no chosen vraag asks about yet.

Only of the room for maatwerk itself the broadest vraag fits best: the one about most kinds that the voorstel has.

Twin of `app/src/formulier/passen.ts`, to the last digit: the same sums in the same order.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from toets.model.beslispunt import Beslispunt
    from toets.model.casus import Casus
    from toets.model.voorstel import Voorstel
    from toets.model.vraag import Vraag

Punt = tuple[str, str]
"""The number of a beslispunt and a kind of measure of it."""
AL_GERAAKT = 0.75
"""What a kind counts that a chosen vraag is about too. At 1 a set asks six times about one thing; at 0 a broad vraag
takes the place of the narrow ones."""
BREEDTE = 2
"""Added to the number of kinds of a vraag: without it, one about a single kind would win nearly always."""


@dataclass(frozen=True)
class Passen:
    """What of one voorstel the vragen are held against."""

    punten: tuple[Punt, ...]
    uitgewerkt: tuple[tuple[str, ...], ...]
    """The kinds of each beslispunt that no other works out."""
    factoren: frozenset[str]
    vragen_per_soort: Mapping[str, int]

    @classmethod
    def van(cls, voorstel: Voorstel, vragen: Mapping[str, Vraag], casussen: Mapping[str, Casus]) -> Passen:
        """The kinds of its beslispunten, and the factoren of its beslispunten and of its stories."""
        decisions = list(voorstel.alle_beslispunten())
        points = [(punt.nummer, soort) for punt in decisions for soort in punt.maatregelsoorten]
        worked_out = [tuple(punt.maatregelsoorten) for punt in decisions if not _elders_uitgewerkt(punt)]
        own = [factor for punt in decisions for factor in punt.factoren]
        stories = (casussen[verhaal.casus] for verhaal in voorstel.casussen if verhaal.casus in casussen)
        told = [factor for casus in stories for factor in casus.factoren]
        counts = Counter(soort for vraag in vragen.values() for soort in vraag.maatregelsoorten)
        return cls(tuple(points), tuple(worked_out), frozenset([*own, *told]), counts)

    def geraakt(self, vraag: Vraag) -> list[Punt]:
        """The points that the vraag is about."""
        return [punt for punt in self.punten if punt[1] in vraag.maatregelsoorten]

    def past(self, vraag: Vraag) -> bool:
        """Whether the vraag is about anything of this voorstel."""
        return bool(self.geraakt(vraag))


@dataclass
class Gedekt:
    """What the chosen vragen ask about already."""

    soorten: set[str] = field(default_factory=set)
    factoren: set[str] = field(default_factory=set)

    def erbij(self, vraag: Vraag) -> None:
        """Count a chosen vraag in."""
        self.soorten.update(vraag.maatregelsoorten)
        self.factoren.update(vraag.factoren)


def beste(passen: Passen, gedekt: Gedekt, namen: Iterable[str], vragen: Mapping[str, Vraag]) -> list[str]:
    """These vragen, the one that fits best first; equal ones by name."""
    return sorted(namen, key=lambda naam: (-_past_zo_goed(passen, gedekt, vragen[naam]), naam))


def breedste(passen: Passen, gedekt: Gedekt, namen: Iterable[str], vragen: Mapping[str, Vraag]) -> list[str]:
    """These vragen, the one about most kinds of the voorstel first; equal ones by name."""
    return sorted(namen, key=lambda naam: (-_raakt_zo_veel(passen, gedekt, vragen[naam]), naam))


def _elders_uitgewerkt(punt: Beslispunt) -> bool:
    return any(deel.maatregelsoorten for deel in punt.alle() if deel is not punt)


def _past_zo_goed(passen: Passen, gedekt: Gedekt, vraag: Vraag) -> float:
    total = 0.0
    for soorten in passen.uitgewerkt:
        total += max(
            (
                (AL_GERAAKT if soort in gedekt.soorten else 1) / passen.vragen_per_soort[soort]
                for soort in soorten
                if soort in vraag.maatregelsoorten
            ),
            default=0,
        )
    return total * (1 + _nieuwe_factoren(passen, gedekt, vraag)) / (len(vraag.maatregelsoorten) + BREEDTE)


def _raakt_zo_veel(passen: Passen, gedekt: Gedekt, vraag: Vraag) -> int:
    return len({soort for _, soort in passen.geraakt(vraag)}) * (1 + _nieuwe_factoren(passen, gedekt, vraag))


def _nieuwe_factoren(passen: Passen, gedekt: Gedekt, vraag: Vraag) -> int:
    return len((passen.factoren & set(vraag.factoren)) - gedekt.factoren)
