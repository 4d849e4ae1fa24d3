"""Wat in een gespreksverslag staat, is al gebeurd.

Een verslag gaat over een gesprek dat er al was. Ook de dag waarop het openbaar werd, is geweest. Een maand of een dag
die nog moet komen, is een tikfout. Deze controle kijkt naar de dag van vandaag. Hieronder is het november 2026.

Goed, in policies/voorbeeld/verslagen/k7m2p9qd.yml:

    gepubliceerd: 2026-11-10

Fout, in policies/voorbeeld/verslagen/k7m2p9qd.yml:

    gepubliceerd: 2026-12-01
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toets.controles.controle import Bevinding
from toets.model.basis import Datum
from toets.model.verslag import Verslag

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from toets.inhoud.dossier import Inhoud
    from toets.inhoud.probleem import Ongezien, Reik

REIK: Reik = "bestand"
NIET_IN_FORMULIER: Ongezien = {
    "verslag": "of een maand of een dag al is geweest. Daarvoor moet zij weten welke dag het is.",
}
# What is refused today may pass later and never the other way round, so a site that was built can be built again. An
# answer would be needed today and one too many next month.
NEGEERBAAR = False


def bij_de_dag(inhoud: Inhoud, vandaag: date) -> Iterator[Bevinding]:
    """Compare the dates of each verslag with `vandaag`."""
    now = Datum.van_dag(vandaag)
    for bestand, verslag in inhoud.van(Verslag):
        if now.zeker_voor(verslag.maand):
            message = f"{verslag.maand} moet nog beginnen"
            yield Bevinding(bestand, ("maand",), message, "Schrijf de maand waarin het gesprek was.")
        if verslag.gepubliceerd and now.zeker_voor(verslag.gepubliceerd):
            message = f"{verslag.gepubliceerd} moet nog komen"
            hint = "Schrijf de dag waarop het verslag openbaar werd, of laat `gepubliceerd` nog weg."
            yield Bevinding(bestand, ("gepubliceerd",), message, hint)
