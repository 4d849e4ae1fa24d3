"""Een tekst bevat geen afbeelding.

Op de site, op papier en in een gesprek staat alleen de tekst. Een afbeelding valt daar weg, zonder dat iemand het ziet.
Schrijf op wat de afbeelding laat zien. Dan weet ook iemand het die niet kan zien.

Goed, in policies/voorbeeld/voorstel.yml:

    samenvatting: De raad kiest. Bekijk [de kaart van de wijken](https://kaart.example/wijken).

Fout, in policies/voorbeeld/voorstel.yml:

    samenvatting: De raad kiest. ![De kaart van de wijken](kaart.png)
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from toets.controles.controle import Bevinding
from toets.gedeeld.catalogus import regel
from toets.inhoud.lezen import scalars

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.inhoud.dossier import Inhoud
    from toets.inhoud.probleem import Reik

REIK: Reik = "bestand"

# What a page leaves out is lost for who reads it.
NEGEERBAAR = False

AFBEELDING = re.compile(r"!\[[^\n]{0,38}")
"""Where Markdown may begin a picture; it can end far away.

Twin of `AFBEELDING` in `app/src/vertrouwen/opmaak.ts`; `tests/vectors/links.json` holds both to the same examples.
"""


def controleer(inhoud: Inhoud) -> Iterator[Bevinding]:
    """Look for the first picture in every piece of text."""
    for bestand in inhoud.bestanden:
        for pad, scalar in scalars(bestand.root) if bestand.root else ():
            if found := AFBEELDING.search(scalar.text or ""):
                words = regel("afbeelding-in-tekst", begin=found[0])
                yield Bevinding(bestand, pad, *words, passage=found[0])
