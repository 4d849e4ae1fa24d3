"""Holds the instrument against history: which vraag would have asked about what later turned out to matter.

Computed from the links in the files and nothing else: a wijziging of the council and a vraag meet when both are about
the same kind of measure and the voorstel got that vraag; a factor of the research meets every vraag that names it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from toets.afleiden.selectie import Bank, kies

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.afleiden.selectie import Keuze
    from toets.inhoud.dossier import Dossier
    from toets.model.beslispunt import Besluit, Wijziging
    from toets.model.vraag import Vraag


@dataclass(frozen=True)
class Treffer:
    """A vraag that would have asked it, and the voorstel that got the vraag (both as ids)."""

    vraag: str
    voorstel: str


@dataclass(frozen=True)
class Factorrij:
    """A factor of the research and what would have asked about it; no treffers is a gap."""

    factor: str
    treffers: list[Treffer]


@dataclass(frozen=True)
class Wijzigingrij:
    """Something that the council changed, at which beslispunt of which voorstel, and what would have asked about it."""

    voorstel: str
    punt: str
    besluit: Besluit
    wijziging: Wijziging
    treffers: list[Treffer]


@dataclass(frozen=True)
class Terugblik:
    """Both tables."""

    factoren: list[Factorrij]
    wijzigingen: list[Wijzigingrij]

    def gaten(self) -> int:
        """How many rows no vraag would have brought to the table."""
        return [*self._treffers()].count([])

    def geraakt(self) -> set[str]:
        """The vragen that stand in at least one row."""
        return {treffer.vraag for treffers in self._treffers() for treffer in treffers}

    def _treffers(self) -> Iterator[list[Treffer]]:
        yield from (rij.treffers for rij in self.factoren)
        yield from (rij.treffers for rij in self.wijzigingen)


def kijk_terug(dossier: Dossier) -> Terugblik:
    """Compare what hampered and what the council changed with the vragen that each voorstel gets."""
    bank = Bank.van(dossier)
    keuzes = {name: kies(voorstel, bank) for name, voorstel in dossier.voorstellen.items()}
    factoren = [
        Factorrij(factor, _met_factor(factor, keuzes))
        for factor, value in dossier.factoren.items()
        if value.soort == "belemmert"
    ]
    wijzigingen = list(_wijzigingen(dossier, keuzes))
    return Terugblik(factoren, wijzigingen)


def _met_factor(factor: str, keuzes: dict[str, list[Keuze]]) -> list[Treffer]:
    return [
        Treffer(keuze.id, voorstel)
        for voorstel, chosen in keuzes.items()
        for keuze in chosen
        if factor in keuze.vraag.factoren
    ]


def _wijzigingen(dossier: Dossier, keuzes: dict[str, list[Keuze]]) -> Iterator[Wijzigingrij]:
    for name, voorstel in dossier.voorstellen.items():
        besluiten = [(punt.nummer, punt.besluit) for punt in voorstel.alle_beslispunten() if punt.besluit]
        for nummer, besluit in besluiten:
            for wijziging in besluit.wijzigingen:
                treffers = [Treffer(keuze.id, name) for keuze in keuzes[name] if _raakt(keuze.vraag, wijziging)]
                yield Wijzigingrij(name, nummer, besluit, wijziging, treffers)


def _raakt(vraag: Vraag, wijziging: Wijziging) -> bool:
    return bool(set(wijziging.maatregelsoorten) & set(vraag.maatregelsoorten))
