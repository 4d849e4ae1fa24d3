"""Een link in een tekst leidt naar een webpagina, een mailadres of een pagina van deze site.

Een adres zonder https:// ervoor leidt soms ongemerkt naar een andere site. En `ftp:`, `tel:` of `irc:` opent een
programma dat niet iedereen heeft. Staat er in de woorden van een link een adres? Dan leidt de link ook daarheen.

Goed, in policies/voorbeeld/voorstel.yml:

    samenvatting: De raad kiest. Lees [het onderzoek](https://onderzoek.example/maatwerk).

Fout, in policies/voorbeeld/voorstel.yml:

    samenvatting: De raad kiest. Lees [het onderzoek](//onderzoek.example/maatwerk).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markdown_it import MarkdownIt

from toets.controles.controle import Bevinding
from toets.gedeeld.catalogus import regel
from toets.gedeeld.weblink import GEWOON, toont_een_ander
from toets.inhoud.lezen import scalars

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.inhoud.dossier import Inhoud
    from toets.inhoud.probleem import Reik

REIK: Reik = "bestand"

# Readers rely on it: what looks like a page of a municipality leads to no other place.
NEGEERBAAR = False


class _ZoalsHetStaat(MarkdownIt):
    """Markdown in which an address stays as it is written: so does a reader compare it."""

    def normalizeLink(self, url: str) -> str:  # noqa: N802 (the name of the library)
        return url


_MARKDOWN = _ZoalsHetStaat("commonmark", {"maxNesting": 40}).disable("image")

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
            for words, target in _met_woorden(scalar.text or ""):
                if GEWOON.match(target) and toont_een_ander(words, target):
                    yield Bevinding(bestand, pad, *regel("link-in-tekst/anders", doel=target[:40]))


def _met_woorden(text: str) -> Iterator[tuple[str, str]]:
    """The words and the target of every link, as a page makes them."""
    if not LINK.search(text):
        return
    for block in _MARKDOWN.parse(text):
        words, target = "", ""
        for part in block.children or []:
            if part.type == "link_open":
                words, target = "", str(part.attrGet("href") or "")
            elif part.type == "link_close":
                yield words, target
            else:
                words += part.content
