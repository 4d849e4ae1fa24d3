"""De maand van een gespreksverslag is al begonnen.

Een verslag gaat over een gesprek dat er al was. Een maand die nog moet komen, is een tikfout. Deze controle kijkt naar
de dag van vandaag. Hieronder is het november 2026.

Goed, in policies/voorbeeld/verslagen/k7m2p9qd.yml:

    maand: 2026-11

Fout, in policies/voorbeeld/verslagen/k7m2p9qd.yml:

    maand: 2026-12
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toets.controles.controle import Bevinding
from toets.model.verslag import Verslag

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from toets.inhoud.dossier import Inhoud
    from toets.inhoud.probleem import Reik

REIK: Reik = "bestand"
# What is refused today may pass later and never the other way round, so a site that was built can be built again. An
# answer would be needed today and one too many next month.
NEGEERBAAR = False


def bij_de_dag(inhoud: Inhoud, vandaag: date) -> Iterator[Bevinding]:
    """Compare the month of each verslag with that of `vandaag`."""
    for bestand, verslag in inhoud.van(Verslag):
        if (verslag.maand.jaar, verslag.maand.maand) > (vandaag.year, vandaag.month):
            message = f"{verslag.maand} moet nog beginnen"
            yield Bevinding(bestand, ("maand",), message, "Schrijf de maand waarin het gesprek was.")
