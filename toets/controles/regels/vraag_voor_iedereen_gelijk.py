"""Iedereen krijgt dezelfde vraag.

De site zet de antwoorden van de rollen naast elkaar. Dat kan alleen als iedereen hetzelfde gevraagd is. Een rol krijgt
daarom geen eigen woorden voor de vraag, wel een eigen zin die op weg helpt.

Goed, in questions/vragen/stem.yml:

    per_rol:
      raadslid: {denk_aan: Kijk wie het doel kiest.}
      professional: {denk_aan: Kijk wat het huishouden wil.}
      beleidsmedewerker: {denk_aan: Kijk waar dat staat.}

Fout, in questions/vragen/stem.yml:

    per_rol:
      raadslid: {vraag: "Kiest de raad straks meer of minder dan nu?", denk_aan: Kijk wie het doel kiest.}
      professional: {denk_aan: Kijk wat het huishouden wil.}
      beleidsmedewerker: {denk_aan: Kijk waar dat staat.}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toets.controles.controle import Bevinding
from toets.gedeeld.catalogus import regel
from toets.model.vraag import Vraag

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.inhoud.dossier import Inhoud
    from toets.inhoud.probleem import Ernst, Ongezien, Reik

ERNST: Ernst = "let op"
REIK: Reik = "bestand"
NIET_IN_FORMULIER: Ongezien = {
    "vraag": "of elke rol dezelfde vraag krijgt. Daarvoor kijkt zij naar wat in een oud bestand nog kan staan."
}


def controleer(inhoud: Inhoud) -> Iterator[Bevinding]:
    """Look for words of a rol's own; frozen sets keep theirs, as nothing changes them."""
    for bestand, vraag in inhoud.van(Vraag):
        for rol, woorden in vraag.per_rol:
            if woorden.vraag is not None:
                yield Bevinding(bestand, ("per_rol", rol, "vraag"), *regel("vraag-voor-iedereen-gelijk"))
