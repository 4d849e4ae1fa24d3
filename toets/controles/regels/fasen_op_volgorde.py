"""De fasen van een voorstel staan op volgorde.

De laatste fase in de lijst is die van nu. Daarom staan ze in de volgorde waarin een voorstel ze doorloopt:
verkenning, ontwerp, aangeboden, besloten. Ook de datums lopen op.

Goed, in policies/voorbeeld/voorstel.yml:

    fasen:
      - fase: verkenning
        datum: 2026-01
        toelichting: De raad vraagt om een plan.
        plaats: Aanleiding
      - fase: ontwerp
        datum: 2026-03
        toelichting: Het college schrijft het.
        plaats: Aanleiding

Fout, in policies/voorbeeld/voorstel.yml:

    fasen:
      - fase: verkenning
        datum: 2026-03
        toelichting: De raad vraagt om een plan.
        plaats: Aanleiding
      - fase: ontwerp
        datum: 2026-01
        toelichting: Het college schrijft het.
        plaats: Aanleiding
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from toets.controles.controle import Bevinding
from toets.gedeeld.catalogus import regel
from toets.model.voorstel import FASEN, Voorstel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.inhoud.dossier import Inhoud
    from toets.inhoud.probleem import Reik

REIK: Reik = "bestand"


def controleer(inhoud: Inhoud) -> Iterator[Bevinding]:
    """Compare each fase with the one before it, and each date with the last date before it."""
    for bestand, voorstel in inhoud.van(Voorstel):
        for index, (before, fase) in enumerate(pairwise(voorstel.fasen), start=1):
            if FASEN.index(fase.fase) <= FASEN.index(before.fase):
                words = {"fase": fase.fase, "ervoor": before.fase, "volgorde": ", ".join(FASEN)}
                yield Bevinding(bestand, ("fasen", index), *regel("fasen-op-volgorde/fase", **words))
        dated = [(index, fase.datum) for index, fase in enumerate(voorstel.fasen) if fase.datum]
        for (_, earlier), (index, later) in pairwise(dated):
            if later.zeker_voor(earlier):
                said = regel("fasen-op-volgorde/datum", ervoor=earlier)
                yield Bevinding(bestand, ("fasen", index, "datum"), *said)
