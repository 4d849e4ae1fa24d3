"""Alleen een verslag van een echt gesprek heeft een origineel.

Het origineel van een verslag staat in het raadsinformatiesysteem, als stuk van de raad. Een oefening hoort daar niet:
wie het daar vindt, denkt dat het gesprek echt was.

Goed, in policies/voorbeeld/verslagen/k7m2p9qd.yml:

    soort: sessie
    origineel:
      link: https://raad.voorbeeld.example/stuk-12

Fout, in policies/voorbeeld/verslagen/k7m2p9qd.yml:

    soort: oefening
    origineel:
      link: https://raad.voorbeeld.example/stuk-12
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toets.controles.controle import Bevinding
from toets.gedeeld.catalogus import regel
from toets.model.verslag import Verslag

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.inhoud.dossier import Inhoud
    from toets.inhoud.probleem import Reik

REIK: Reik = "bestand"
# The page would say that an exercise is a document of the council.
NEGEERBAAR = False


def controleer(inhoud: Inhoud) -> Iterator[Bevinding]:
    """Look at each verslag that says where its original is."""
    for bestand, verslag in inhoud.van(Verslag):
        if verslag.origineel and verslag.soort == "oefening":
            yield Bevinding(bestand, ("origineel",), *regel("verslag-origineel-is-echt"))
