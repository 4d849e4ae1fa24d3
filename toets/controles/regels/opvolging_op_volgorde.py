"""Het college antwoordt op een punt voordat de raad het bespreekt.

Een antwoord van het college helpt de raad bij het debat. Komt het pas daarna, dan kon de raad er niets mee. Daarom
ligt de maand van een reactie niet na de maand waarin met dat punt iets gebeurde. Is het echt zo gegaan? Laat het dan
staan, en zeg waarom.

Goed, in policies/voorbeeld/opvolging.yml:

    reacties:
      - {verslag: k7m2p9qd, versie: 1, punt: 2, tekst: Dat kijken wij na., maand: 2026-10}
    antwoorden:
      - {verslag: k7m2p9qd, versie: 1, punt: 2, gevolg: overgenomen, maand: 2026-11}

Fout, in policies/voorbeeld/opvolging.yml:

    reacties:
      - {verslag: k7m2p9qd, versie: 1, punt: 2, tekst: Dat kijken wij na., maand: 2026-11}
    antwoorden:
      - {verslag: k7m2p9qd, versie: 1, punt: 2, gevolg: overgenomen, maand: 2026-10}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toets.controles.controle import Bevinding
from toets.gedeeld.catalogus import regel
from toets.model.opvolging import Opvolging

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.inhoud.dossier import Inhoud
    from toets.inhoud.probleem import Ernst, Reik

REIK: Reik = "bestand"
# A college can be late: then the file is right, and the page says when it answered.
ERNST: Ernst = "let op"


def controleer(inhoud: Inhoud) -> Iterator[Bevinding]:
    """Hold the month of every reactie against that of the antwoord on the same point."""
    for bestand, opvolging in inhoud.van(Opvolging):
        done = {(antwoord.verslag, antwoord.punt): antwoord.maand for antwoord in opvolging.antwoorden}
        for index, reactie in enumerate(opvolging.reacties):
            maand = done.get((reactie.verslag, reactie.punt))
            if maand and maand.zeker_voor(reactie.maand):
                said = regel("opvolging-op-volgorde", reactie=reactie.maand, gedaan=maand, punt=reactie.punt)
                yield Bevinding(bestand, ("reacties", index, "maand"), *said)
