"""Een gespreksverslag zegt niet hoeveel mensen iets kozen.

Een groepsantwoord zegt nooit precies hoeveel mensen het kozen. Staat dat wel in een tekst? Dan is soms uit te rekenen
wat één mens koos. 'Alle professionals kozen minder' zegt van elke professional wat die antwoordde.

De controle zoekt woorden als 'iedereen koos', 'twee van de vijf mensen kozen' en 'unaniem'. Zij ziet niet alles. Lees
daarom elke tekst zelf na.

Goed, in policies/voorbeeld/verslagen/k7m2p9qd.yml:

    opbrengst:
      - {soort: inzicht, tekst: Minder ruimte raakt vooral grote gezinnen.}

Fout, in policies/voorbeeld/verslagen/k7m2p9qd.yml:

    opbrengst:
      - {soort: inzicht, tekst: Alle professionals kozen minder.}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toets.controles.controle import Bevinding
from toets.gedeeld.catalogus import regel
from toets.model.verslag import Verslag
from toets.vertrouwen.meningen import telt_antwoorden

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.inhoud.dossier import Inhoud
    from toets.inhoud.probleem import Ernst, Reik

ERNST: Ernst = "let op"
REIK: Reik = "bestand"


def controleer(inhoud: Inhoud) -> Iterator[Bevinding]:
    """Look in every text. What a group wrote is its own, so this asks someone to look and stops nothing."""
    for bestand, _ in inhoud.van(Verslag):
        for pad, tekst in bestand.leesteksten:
            if telt_antwoorden(tekst):
                yield Bevinding(bestand, pad, *regel("verslag-telt-geen-antwoorden"))
