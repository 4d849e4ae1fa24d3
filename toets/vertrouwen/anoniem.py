"""What the page "Zo blijft u anoniem" shows: the figures of the proof, and one example in each mode."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, get_args

from pydantic import Field

from toets.gedeeld.locaties import SJABLONEN
from toets.model.basis import Antwoordcode, Model, Regel, Rol, Wijze
from toets.model.vraag import Antwoorden
from toets.vertrouwen.vrijgave import ANTWOORDCODES, groepsantwoord

if TYPE_CHECKING:
    from toets.inhoud.dossier import Dossier

ANTWOORDEN = Antwoorden(
    plus="Meer ruimte",
    gelijk="Evenveel ruimte",
    min="Minder ruimte",
    verschilt="Het verschilt",
    weet_niet="Weet ik niet",
)


class Voorbeeldgroep(Model):
    raadslid: list[Antwoordcode] = Field(description="Wat elk raadslid antwoordde.")
    professional: list[Antwoordcode] = Field(description="Wat elke professional antwoordde.")


class Voorbeeldrollen(Model):
    raadslid: Regel = Field(description="Raadsleden, in het meervoud.")
    professional: Regel = Field(description="Professionals, in het meervoud.")


class Anoniemgegevens(Model):
    antwoorden: Antwoorden = Field(description="De woorden bij de antwoorden.")
    groep: Voorbeeldgroep = Field(description="De groep waarmee het voorbeeld begint.")
    rollen: Voorbeeldrollen = Field(description="Hoe de rollen van die groep heten.")


GROEP = Voorbeeldgroep(
    raadslid=["plus", "plus", "plus", "gelijk", "min"],
    professional=["min", "min", "min", "verschilt", "plus"],
)
"""The smallest group that can choose among all modes; the rollen differ, so that each mode says something else."""


def gegevens(dossier: Dossier) -> Anoniemgegevens:
    """What the app needs to let a reader give that group other answers."""
    rollen = dossier.rollen
    meervoud = Voorbeeldrollen(raadslid=rollen.raadslid.meervoud, professional=rollen.professional.meervoud)
    return Anoniemgegevens(antwoorden=ANTWOORDEN, groep=GROEP, rollen=meervoud)


def cijfers() -> dict[str, Any]:
    """The figures of the proof. Source: `tests/bewijs.py`, which writes the file."""
    stored: dict[str, Any] = json.loads((SJABLONEN / "pages" / "anoniem.json").read_text("utf-8"))
    return stored


def voorbeeld() -> dict[str, Any]:
    """The example for who has no script: the answers of each person, their words, what each mode publishes of them."""
    groep: dict[Rol, list[Antwoordcode]] = {"raadslid": GROEP.raadslid, "professional": GROEP.professional}
    telling = {rol: {code: codes.count(code) for code in ANTWOORDCODES} for rol, codes in groep.items()}
    aantallen = {rol: len(codes) for rol, codes in groep.items()}
    uitkomsten = {wijze: groepsantwoord(wijze, aantallen, telling) for wijze in get_args(Wijze)}
    return {
        "antwoorden": ANTWOORDEN.per_code(),
        "groep": groep,
        "uitkomsten": {
            wijze: {wie: said for wie, said in uitkomst.items() if wie == "allen" or wie in groep}
            for wijze, uitkomst in uitkomsten.items()
        },
    }
