"""Een zin telt hoogstens 20 woorden.

Iedereen moet een tekst in één keer begrijpen, ook wie weinig tijd heeft of niet vaak leest. Een lange zin vraagt dat u
het begin onthoudt tot u bij het einde bent. Maak er twee zinnen van. Begin met wie iets doet. Geef een uitzondering
of een reden een eigen zin.

Goed, in policies/voorbeeld/voorstel.yml:

    samenvatting: >-
      De raad laat teams zelf beslissen. Dat geldt ook als het antwoord niet bij een regel past.
      Een tweede persoon kijkt mee.

Fout, in policies/voorbeeld/voorstel.yml:

    samenvatting: >-
      De raad laat teams zelf beslissen over hulp, ook als het antwoord niet bij een regel past, zolang er maar een
      tweede persoon meekijkt.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toets.controles.controle import Bevinding
from toets.gedeeld.catalogus import regel
from toets.inhoud.drempels import drempels
from toets.taal.teksten import alle_teksten
from toets.taal.zinnen import begin_van, woorden, zinnen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.inhoud.dossier import Inhoud
    from toets.inhoud.probleem import Ernst, Reik

ERNST: Ernst = "let op"
REIK: Reik = "bestand"


def controleer(inhoud: Inhoud) -> Iterator[Bevinding]:
    """Count the words of every sentence."""
    most = drempels(inhoud).woorden_per_zin
    for bestand, pad, tekst in alle_teksten(inhoud):
        for zin in zinnen(tekst):
            count = len(woorden(zin))
            if count > most:
                said = regel("lange-zin", aantal=count, begin=begin_van(zin), meeste=most)
                yield Bevinding(bestand, pad, *said, zin)
