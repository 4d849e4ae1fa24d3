"""Een totaal of een verwacht effect noemt alleen beslispunten die er zijn.

Op de pagina staat bij elk effect een link naar het beslispunt.

Goed, in policies/voorbeeld/voorstel.yml:

    verwachte_effecten:
      - maatregel: Teams beslissen zelf
        beslispunten: [1]
        aspect: de wachttijd
        oordeel: beperkt
        uitleg: Overleg valt weg.
        plaats: Bijlage 2

Fout, in policies/voorbeeld/voorstel.yml:

    verwachte_effecten:
      - maatregel: Teams beslissen zelf
        beslispunten: [7]
        aspect: de wachttijd
        oordeel: beperkt
        uitleg: Overleg valt weg.
        plaats: Bijlage 2
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from toets.controles.controle import Bevinding
from toets.gedeeld.catalogus import regel
from toets.gedeeld.tekst import opgenoemd
from toets.inhoud.lezen import MEESTE
from toets.model.voorstel import Voorstel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.inhoud.dossier import Inhoud
    from toets.inhoud.lezen import Pad
    from toets.inhoud.probleem import Reik

REIK: Reik = "bestand"


def controleer(inhoud: Inhoud) -> Iterator[Bevinding]:
    """Compare every number that is named with the numbers of the beslispunten."""
    for bestand, voorstel in inhoud.van(Voorstel):
        known = voorstel.punten()
        all_known = opgenoemd([*known])
        missing = ((pad, nummer) for pad, nummer in _genoemd(voorstel) if nummer not in known)
        for pad, nummer in islice(missing, MEESTE + 1):
            yield Bevinding(bestand, pad, *regel("nummer-bestaat", nummer=nummer, bekend=all_known))


def _genoemd(voorstel: Voorstel) -> Iterator[tuple[Pad, str]]:
    for index, totaal in enumerate(voorstel.totalen):
        for place, nummer in enumerate(totaal.punten):
            yield ("totalen", index, "punten", place), nummer
    for index, effect in enumerate(voorstel.verwachte_effecten):
        for place, nummer in enumerate(effect.beslispunten):
            yield ("verwachte_effecten", index, "beslispunten", place), nummer
