"""Een tekst bevat geen HTML.

HTML ziet er in elke vorm anders uit: op de site, op papier en in een gesprek.
Vet, schuin, een lijst of een link schrijft u met Markdown.
Een browser leest ook een < met een letter erachter als HTML. Betekent het "kleiner dan"? Zet er een spatie achter.

Goed, in policies/voorbeeld/voorstel.yml:

    samenvatting: De raad kiest **wie** mag beslissen.

Fout, in policies/voorbeeld/voorstel.yml:

    samenvatting: De raad kiest <b>wie</b> mag beslissen.
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

# Where a browser begins to read something else than text; it needs no `>`.
# https://html.spec.whatwg.org/multipage/parsing.html#tag-open-state
HTML = re.compile(r"<[a-zA-Z/!?][^>\n]{0,39}>?")
"""Twin of `HTML` in `app/src/vertrouwen/opmaak.ts`; `tests/vectors/html.json` holds both to the same examples."""


def controleer(inhoud: Inhoud) -> Iterator[Bevinding]:
    """Look for the beginning of a tag or a comment in every piece of text."""
    for bestand in inhoud.bestanden:
        for pad, scalar in scalars(bestand.root) if bestand.root else ():
            if found := HTML.search(scalar.text or ""):
                yield Bevinding(bestand, pad, *regel("html-in-tekst", html=found[0]))
