"""Wie een zin goed vond, komt in die zin voor.

`akkoord: ja` zegt dat de mensen van een kleine rol een zin over henzelf goed vonden. Geeft geen enkele tekst van het
punt een mening aan zo'n rol? Dan is er niemand die het goed kon vinden. De pagina zegt dan niets over akkoord: anders
lijkt het of iedereen het met de zin eens was.

Goed, in policies/voorbeeld/verslagen/k7m2p9qd.yml:

    opbrengst:
      - {soort: inzicht, tekst: De beleidsmedewerkers willen meer tijd., akkoord: ja}

Fout, in policies/voorbeeld/verslagen/k7m2p9qd.yml:

    opbrengst:
      - {soort: inzicht, tekst: Dit vraagt meer tijd., akkoord: ja}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toets.afleiden.akkoord import over_wie_akkoord_gaf
from toets.controles.controle import Bevinding
from toets.model.rol import Rollen
from toets.model.verslag import Verslag

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.inhoud.dossier import Inhoud
    from toets.inhoud.probleem import Ernst, Ongezien, Reik

# The page leaves it out by itself, and not every opinion can be found.
ERNST: Ernst = "let op"
REIK: Reik = "alles"
NIET_IN_FORMULIER: Ongezien = {
    "verslag": "of een akkoord ergens over gaat. Daarvoor vergelijkt zij elke zin met wie er waren.",
}


def controleer(inhoud: Inhoud) -> Iterator[Bevinding]:
    """Look at every point that says that its people agreed."""
    rollen = next((model.rollen for _, model in inhoud.van(Rollen)), None)
    if rollen is None:
        return
    for bestand, verslag in inhoud.van(Verslag):
        for index, punt in enumerate(verslag.opbrengst):
            if punt.akkoord and not over_wie_akkoord_gaf(punt, verslag.deelnemers, rollen):
                message = "`akkoord` is hier niet nodig: dit punt geeft geen mening aan een kleine rol"
                yield Bevinding(bestand, ("opbrengst", index, "akkoord"), message, "Haal `akkoord: ja` weg.")
