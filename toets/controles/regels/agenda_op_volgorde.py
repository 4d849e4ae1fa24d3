"""De stappen op de agenda staan op volgorde.

Een raad maakt eerst een beeld van een voorstel, vormt dan een oordeel en besluit daarna. Staat een datum verkeerd, dan
plant iemand het gesprek te laat. Elke stap staat er hoogstens één keer.

Goed, in policies/voorbeeld/voorstel.yml:

    agenda:
      - {stap: beeldvorming, datum: 2027-03-03}
      - {stap: besluitvorming, datum: 2027-03-31}

Fout, in policies/voorbeeld/voorstel.yml:

    agenda:
      - {stap: beeldvorming, datum: 2027-03-31}
      - {stap: besluitvorming, datum: 2027-03-03}
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from toets.controles.controle import Bevinding
from toets.gedeeld.catalogus import regel
from toets.model.voorstel import STAPPEN, Voorstel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.inhoud.dossier import Inhoud
    from toets.inhoud.probleem import Reik

REIK: Reik = "bestand"


def controleer(inhoud: Inhoud) -> Iterator[Bevinding]:
    """Compare each step, and its date, with the one before it."""
    for bestand, voorstel in inhoud.van(Voorstel):
        for index, (before, stap) in enumerate(pairwise(voorstel.agenda), start=1):
            if STAPPEN.index(stap.stap) <= STAPPEN.index(before.stap):
                words = {"stap": stap.stap, "ervoor": before.stap, "volgorde": ", ".join(STAPPEN)}
                yield Bevinding(bestand, ("agenda", index), *regel("agenda-op-volgorde/stap", **words))
            elif stap.datum.zeker_voor(before.datum):
                said = regel("agenda-op-volgorde/datum", stap=before.stap, ervoor=before.datum)
                yield Bevinding(bestand, ("agenda", index, "datum"), *said)
