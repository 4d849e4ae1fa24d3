"""Een lijst of citaat in een tekst heeft hoogstens acht lagen.

Een lijst in een lijst kan. Maar met veel lagen raakt een lezer de weg kwijt, zeker op een telefoon.
Elke vier spaties aan het begin van een regel tellen ook als een laag.

Goed, in policies/voorbeeld/voorstel.yml:

    samenvatting: |-
      - De raad kiest.
          - Eerst over het geld.

Fout, in policies/voorbeeld/voorstel.yml:

    samenvatting: |-
      - - - - - - - - - De raad kiest.
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

# A reader of Markdown gives up at many layers, and leaves out what stands there.
NEGEERBAAR = False

DIEP = re.compile(r"^(?: {4}|\t| {0,3}(?:>|(?:[-*+]|[0-9]{1,9}[.)])[ \t])){9}", re.MULTILINE)
"""Twin of `DIEP` in `app/src/vertrouwen/opmaak.ts`; `tests/vectors/lagen.json` holds both to the same examples."""


def controleer(inhoud: Inhoud) -> Iterator[Bevinding]:
    """Look for a line that begins with more than eight marks of a list or quote, or as many indents."""
    for bestand in inhoud.bestanden:
        for pad, scalar in scalars(bestand.root) if bestand.root else ():
            if DIEP.search(scalar.text or ""):
                yield Bevinding(bestand, pad, *regel("lagen-in-tekst"))
