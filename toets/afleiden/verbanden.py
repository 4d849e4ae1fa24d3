"""The web between the nouns, seen from the other side: which stories show a factor, which voorstellen touch a kind."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from toets.afleiden.opvolging import stand_van
from toets.afleiden.selectie import Bank, kies

if TYPE_CHECKING:
    from toets.afleiden.opvolging import Stand
    from toets.inhoud.dossier import Dossier
    from toets.model.casus import Casus
    from toets.model.factor import Factor
    from toets.model.verslag import Verslag
    from toets.model.voorstel import GekozenVerhaal, Voorstel
    from toets.model.vraag import Vraag


@dataclass(frozen=True)
class Verbanden:
    """Looks up in the Dossier what refers to something. Every answer is a dict of ids and models."""

    dossier: Dossier

    def verhalen_met_factor(self, factor: str) -> dict[str, Casus]:
        return {name: casus for name, casus in self.dossier.casussen.items() if factor in casus.factoren}

    def vragen_met_factor(self, factor: str) -> dict[str, Vraag]:
        return {name: vraag for name, vraag in self.dossier.vragen.items() if factor in vraag.factoren}

    def factoren_van(self, voorstel: str) -> dict[str, Factor]:
        """What the six vragen of the voorstel ask about."""
        keuzes = kies(self.dossier.voorstellen[voorstel], Bank.van(self.dossier))
        asked = {factor for keuze in keuzes for factor in keuze.vraag.factoren}
        return {name: factor for name, factor in self.dossier.factoren.items() if name in asked}

    def voorstellen_met_factor(self, factor: str) -> dict[str, Voorstel]:
        """`factoren_van` from the other side."""
        voorstellen = self.dossier.voorstellen.items()
        return {name: voorstel for name, voorstel in voorstellen if factor in self.factoren_van(name)}

    def vragen_met_aanbeveling(self, aanbeveling: str) -> dict[str, Vraag]:
        return {name: vraag for name, vraag in self.dossier.vragen.items() if aanbeveling in vraag.aanbevelingen}

    def vragen_met_waarde(self, waarde: str) -> dict[str, Vraag]:
        return {name: vraag for name, vraag in self.dossier.vragen.items() if vraag.waarde == waarde}

    def verhalen_met_soort(self, soort: str) -> dict[str, Casus]:
        return {name: casus for name, casus in self.dossier.casussen.items() if soort in casus.maatregelsoorten}

    def vragen_met_soort(self, soort: str) -> dict[str, Vraag]:
        return {name: vraag for name, vraag in self.dossier.vragen.items() if soort in vraag.maatregelsoorten}

    def voorstellen_met_soort(self, soort: str) -> dict[str, Voorstel]:
        voorstellen = self.dossier.voorstellen.items()
        return {name: voorstel for name, voorstel in voorstellen if soort in voorstel.maatregelsoorten()}

    def voorstellen_in(self, groep: str) -> dict[str, Voorstel]:
        """Those of one `Voorstel.groep`."""
        return {name: voorstel for name, voorstel in self.dossier.voorstellen.items() if voorstel.groep() == groep}

    def om_te_oefenen(self) -> dict[str, Voorstel]:
        """The one voorstel to practise with first, or none. One without a decision leaves most to say."""
        voorstellen = self.voorstellen_in("oefenen").items()
        return dict(sorted(voorstellen, key=lambda item: item[1].fase().fase == "besloten")[:1])

    def nieuwste_verslagen(self, aantal: int) -> list[tuple[str, str, Verslag]]:
        """At most so many, of all voorstellen: the newest month first. Each with the names of voorstel and verslag."""
        alle = [
            (voorstel, *item) for voorstel in self.dossier.voorstellen for item in self.verslagen_van(voorstel).items()
        ]
        return sorted(alle, key=lambda item: item[2].maand.iso(), reverse=True)[:aantal]

    def verslagen_van(self, voorstel: str) -> dict[str, Verslag]:
        """The newest first."""
        verslagen = sorted(self.dossier.verslagen[voorstel].items())
        return dict(sorted(verslagen, key=lambda item: item[1].maand.iso(), reverse=True))

    def opvolging_van(self, voorstel: str) -> list[Stand]:
        """What became of each verslag in which something was written down, the newest first."""
        standen = [stand_van(self.dossier, voorstel, name) for name in self.verslagen_van(voorstel)]
        return [stand for stand in standen if stand.punten]

    def voorstellen_met_verhaal(self, casus: str) -> dict[str, tuple[Voorstel, GekozenVerhaal]]:
        return {
            name: (voorstel, gekozen)
            for name, voorstel in self.dossier.voorstellen.items()
            for gekozen in voorstel.casussen
            if gekozen.casus == casus
        }
