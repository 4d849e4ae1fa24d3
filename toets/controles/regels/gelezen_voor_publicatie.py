"""Een echt voorstel is gelezen door de griffie, de coalitie en de oppositie.

De pagina is van de hele raad. Voor- en tegenstanders moeten zich erin herkennen, en de griffie weet of het klopt met de
stukken. Schrijf alleen wie het las, zonder namen. Bij oefenmateriaal hoeft het niet.

Goed, in policies/voorbeeld/voorstel.yml:

    gelezen_door: [griffie, coalitie, oppositie]

Fout, in policies/voorbeeld/voorstel.yml:

    gelezen_door: [griffie]
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toets.controles.controle import Bevinding
from toets.gedeeld.catalogus import regel
from toets.gedeeld.tekst import opsomming
from toets.model.voorstel import LEZERS, Voorstel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.inhoud.dossier import Inhoud
    from toets.inhoud.probleem import Ernst, Reik

ERNST: Ernst = "let op"
REIK: Reik = "bestand"


def controleer(inhoud: Inhoud) -> Iterator[Bevinding]:
    """Look who has read each voorstel that is not only for practice."""
    for bestand, voorstel in inhoud.van(Voorstel):
        missing = [lezer for lezer in LEZERS if lezer not in voorstel.gelezen_door]
        if missing and not voorstel.oefenmateriaal:
            said = regel("gelezen-voor-publicatie", lezers=opsomming(missing))
            yield Bevinding(bestand, ("gelezen_door",), *said)
