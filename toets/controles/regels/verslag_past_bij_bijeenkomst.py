"""Een gespreksverslag past bij de bijeenkomst waar het van is.

Vergadert een raadscommissie met gesloten deuren? Dan is geheim wat daar is gezegd, tot de raad dat opheft. Dat staat in
de wijziging van artikel 23 van de Gemeentewet (Kamerstuk 35 546, nr. 2). Tot die tijd komt er geen verslag op de site.
Is de geheimhouding opgeheven? Schrijf dan in het bestand een antwoord op deze controle, met de datum van dat besluit.
En wat is uitgezonden, was openbaar.

Goed, in policies/voorbeeld/verslagen/k7m2p9qd.yml:

    openbaar: ja
    bijeenkomst: raadscommissie

Fout, in policies/voorbeeld/verslagen/k7m2p9qd.yml:

    openbaar: nee
    bijeenkomst: raadscommissie
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


def controleer(inhoud: Inhoud) -> Iterator[Bevinding]:
    """Look at what kind of meeting each verslag is of."""
    for bestand, verslag in inhoud.van(Verslag):
        if verslag.besloten():
            yield Bevinding(bestand, ("bijeenkomst",), *regel("verslag-past-bij-bijeenkomst/besloten"))
        if verslag.opname == "uitgezonden" and not verslag.openbaar:
            yield Bevinding(bestand, ("openbaar",), *regel("verslag-past-bij-bijeenkomst/uitgezonden"))
