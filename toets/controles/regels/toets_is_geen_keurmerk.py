"""Een voorstel zegt niet dat het de maatwerktoets heeft doorstaan.

Een gesprek is geen keuring. Wie meedeed, is niet voor en niet tegen, en niemand is eraan gebonden. Schrijf dus niet
dat een voorstel de maatwerktoets heeft doorstaan, of daar breed is gedragen. Wel kan: 'Over dit voorstel is een gesprek
gehouden. Het verslag en het antwoord van het college zitten erbij.'

Goed, in policies/voorbeeld/voorstel.yml:

    samenvatting: De raad laat teams zelf beslissen. Over dit voorstel is een gesprek gehouden met de maatwerktoets.

Fout, in policies/voorbeeld/voorstel.yml:

    samenvatting: De raad laat teams zelf beslissen. Het voorstel heeft de maatwerktoets doorstaan.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from toets.controles.controle import Bevinding
from toets.model.voorstel import Voorstel
from toets.taal.zinnen import zinnen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.inhoud.dossier import Inhoud
    from toets.inhoud.probleem import Ernst, Ongezien, Reik

ERNST: Ernst = "let op"
REIK: Reik = "bestand"
NIET_IN_FORMULIER: Ongezien = {
    "voorstel": "of de tekst de maatwerktoets een keuring noemt. Daarvoor leest zij elke zin.",
}

TOETS = re.compile(r"\bmaatwerktoets\b", re.IGNORECASE)
# What is said of something that was judged, or that got a majority.
KEURT = re.compile(
    r"\b(?:doorstaan|doorstond|geslaagd|slaagde|goedgekeurd|gehaald|haalde|bestempeld|keurmerk|groen licht|"
    r"(?:breed|breder|unaniem|ruim) gedragen|draagvlak|gesteund|steunde|steunt|akkoord|ingestemd|stemde in|voldoet)\b",
    re.IGNORECASE,
)
ONTKENT = re.compile(r"\b(?:geen|niet|nooit)\b", re.IGNORECASE)


def controleer(inhoud: Inhoud) -> Iterator[Bevinding]:
    """Look for both in one sentence of a voorstel."""
    for bestand, _ in inhoud.van(Voorstel):
        for pad, tekst in bestand.leesteksten:
            for zin in zinnen(tekst):
                if TOETS.search(zin) and KEURT.search(zin) and not ONTKENT.search(zin):
                    message = "deze zin maakt van een gesprek een keuring"
                    hint = "Schrijf: 'Over dit voorstel is een gesprek gehouden.' Noem het verslag als bijlage."
                    yield Bevinding(bestand, pad, message, hint, zin)
