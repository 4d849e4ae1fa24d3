"""Een tekst bevat geen HTML.

HTML ziet er in elke vorm anders uit: op de site, op papier en in een gesprek.
Vet, schuin, een lijst of een link schrijft u met Markdown.

Goed, in policies/voorbeeld/voorstel.yml:

    samenvatting: De raad kiest **wie** mag beslissen.

Fout, in policies/voorbeeld/voorstel.yml:

    samenvatting: De raad kiest <b>wie</b> mag beslissen.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from toets.catalogus import regel
from toets.controles import Bevinding
from toets.lezen import scalars

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.dossier import Inhoud

# After the name of a tag a browser takes a slash for a space: `<svg/onload=...>`.
TAG = re.compile(r"</?[a-zA-Z][\w-]*([\s/][^<>]*)?>|<!--")


def controleer(inhoud: Inhoud) -> Iterator[Bevinding]:
    """Look for tags and comments in every piece of text."""
    for bestand in inhoud.bestanden:
        for pad, scalar in scalars(bestand.root) if bestand.root else ():
            if found := TAG.search(scalar.text or ""):
                yield Bevinding(bestand, pad, *regel("html-in-tekst", html=found[0]))
