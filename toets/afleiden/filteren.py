"""By what a reader narrows the list of voorstellen down: which choices there are, and what each voorstel has."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from pydantic import Field

from toets.gedeeld.tekst import hoofdletter
from toets.model.basis import Model
from toets.model.voorstel import Fasenaam

if TYPE_CHECKING:
    from toets.inhoud.dossier import Dossier

FASEN = {
    "verkenning": "Verkenning",
    "ontwerp": "Ontwerp",
    "aangeboden": "Aangeboden aan de raad",
    "besloten": "Besloten",
}


class Kenmerken(Model):
    domein: list[str] = Field(description="De onderwerpen.")
    fase: list[Fasenaam] = Field(description="De fase van nu, als lijst van één.")
    soort: list[str] = Field(description="De soorten maatregelen.")
    verslag: list[Literal["ja", "nee"]] = Field(description="Of er een gespreksverslag is, als lijst van één.")


@dataclass(frozen=True)
class Keuze:
    """One thing to choose by: its name in the address, what stands beside it, and each value with its words."""

    naam: str
    vraag: str
    opties: dict[str, str]


def kenmerken(dossier: Dossier, name: str) -> Kenmerken:
    """What one voorstel has, for each `Keuze.naam`: the values by which it is found."""
    voorstel = dossier.voorstellen[name]
    return Kenmerken(
        domein=voorstel.domeinen,
        fase=[voorstel.fase().fase],
        soort=voorstel.maatregelsoorten(),
        verslag=["ja"] if dossier.verslagen[name] else ["nee"],
    )


def keuzes(dossier: Dossier) -> list[Keuze]:
    """The choices that leave something out: of each, the values that some voorstel has, if they are two or more."""
    soorten = {name: hoofdletter(soort.naam) for name, soort in dossier.maatregelsoorten.items()}
    domeinen = sorted(
        {domein for voorstel in dossier.voorstellen.values() for domein in voorstel.domeinen}, key=str.lower
    )
    alle = [
        Keuze("domein", "Waarover gaat het?", {domein: hoofdletter(domein) for domein in domeinen}),
        Keuze("fase", "Hoe ver is het?", FASEN),
        Keuze("soort", "Wat voor maatregel?", soorten),
        Keuze(
            "verslag",
            "Is er een gesprek over geweest?",
            {"ja": "Met een gespreksverslag", "nee": "Nog geen gespreksverslag"},
        ),
    ]
    found = [kenmerken(dossier, name) for name in dossier.voorstellen]
    kort = [
        Keuze(
            keuze.naam,
            keuze.vraag,
            {
                waarde: woorden
                for waarde, woorden in keuze.opties.items()
                if any(waarde in getattr(een, keuze.naam) for een in found)
            },
        )
        for keuze in alle
    ]
    return [keuze for keuze in kort if len(keuze.opties) > 1]
