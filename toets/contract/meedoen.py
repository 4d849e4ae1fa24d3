"""What the page for who types a code gets: over which voorstellen there can be a gesprek, and how it can begin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

from toets.gedeeld import adressen
from toets.model.basis import Model, Regel
from toets.model.voorstel import Effect

if TYPE_CHECKING:
    from toets.inhoud.dossier import Dossier


class MeedoenCasus(Model):
    id: Regel = Field(description="De naam van het bestand van het verhaal.")
    effect: Effect = Field(description="Of dit huishouden wint of verliest bij het voorstel.")


class MeedoenVoorstel(Model):
    id: Regel = Field(description="De naam van de map van het voorstel.")
    titel: Regel = Field(description="Hoe het voorstel heet.")
    gesprek: Regel = Field(description="Waar de pagina van het gesprek staat, vanaf deze pagina.")
    casussen: list[MeedoenCasus] = Field(description="De verhalen waar het gesprek mee kan beginnen.")


class Meedoengegevens(Model):
    voorstellen: list[MeedoenVoorstel] = Field(description="De voorstellen waarover een gesprek kan, in volgorde.")


def gegevens(dossier: Dossier) -> Meedoengegevens:
    """Every voorstel over which a gesprek can begin: none as long as no vragen are fixed."""
    found = dossier.voorstellen.items() if dossier.vragenset() else ()
    return Meedoengegevens(
        voorstellen=[
            MeedoenVoorstel(
                id=name,
                titel=voorstel.titel,
                gesprek=adressen.vanaf(adressen.MEE, adressen.gesprek(name)),
                casussen=[MeedoenCasus(id=keuze.casus, effect=keuze.effect) for keuze in voorstel.casussen],
            )
            for name, voorstel in found
        ]
    )
