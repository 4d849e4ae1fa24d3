"""Een link in een tekst leidt naar een webpagina, een mailadres of een pagina van deze site.

Een adres zonder https:// ervoor leidt soms ongemerkt naar een andere site. En ftp:, tel: of irc: opent een programma
dat niet iedereen heeft.

Goed, in policies/voorbeeld/voorstel.yml:

    samenvatting: De raad kiest. Lees [het onderzoek](https://onderzoek.example/maatwerk).

Fout, in policies/voorbeeld/voorstel.yml:

    samenvatting: De raad kiest. Lees [het onderzoek](//onderzoek.example/maatwerk).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from toets.controles.controle import Bevinding
from toets.gedeeld.catalogus import regel
from toets.gedeeld.weblink import GEWOON
from toets.inhoud.lezen import scalars

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.inhoud.dossier import Inhoud
    from toets.inhoud.probleem import Reik

REIK: Reik = "bestand"

# Readers rely on it: what looks like a page of a municipality leads to no other place.
NEGEERBAAR = False

LINK = re.compile(r"\][(:][ \t\r\n]*([^ \t\r\n)]+)")
"""Wherever Markdown may take an address from: in the text itself, or at the foot of it (`[woord]: adres`).

Twin of `LINK` in `app/src/vertrouwen/opmaak.ts`; `tests/vectors/links.json` holds both to the same examples.
"""


def controleer(inhoud: Inhoud) -> Iterator[Bevinding]:
    """Look at every address in every piece of text."""
    for bestand in inhoud.bestanden:
        for pad, scalar in scalars(bestand.root) if bestand.root else ():
            for link in LINK.finditer(scalar.text or ""):
                if not GEWOON.match(link[1]):
                    yield Bevinding(bestand, pad, *regel("link-in-tekst", doel=link[1][:40]), passage=link[0])
