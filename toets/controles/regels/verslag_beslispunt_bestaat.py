"""Een punt noemt een beslispunt dat er is, of er was.

Op de pagina staat bij een punt over welk beslispunt het gaat. Dat nummer staat in het voorstel. Is het voorstel daarna
veranderd, dan mag het ook een nummer zijn uit de versie die bij het gesprek op tafel lag.

Goed, in policies/voorbeeld/verslagen/k7m2p9qd.yml:

    voorstel: {kenmerk: 0a1b2c3d, punten: {2b: 4e5f6a7b}}
    opbrengst:
      - {soort: inzicht, tekst: Dit raakt vooral grote gezinnen., beslispunt: 2b}

Fout, in policies/voorbeeld/verslagen/k7m2p9qd.yml:

    opbrengst:
      - {soort: inzicht, tekst: Dit raakt vooral grote gezinnen., beslispunt: 2b}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toets.controles.controle import Bevinding
from toets.gedeeld.tekst import opgenoemd
from toets.model.verslag import Verslag
from toets.model.voorstel import Voorstel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.inhoud.dossier import Inhoud
    from toets.inhoud.probleem import Ongezien, Reik

REIK: Reik = "alles"
NIET_IN_FORMULIER: Ongezien = {
    "verslag": "of het beslispunt in het voorstel staat. Daarvoor leest zij ook het voorstel.",
}

# A page links each point to its beslispunt: what never was can't be shown.
NEGEERBAAR = False


def controleer(inhoud: Inhoud) -> Iterator[Bevinding]:
    """Look up every beslispunt; silent about a voorstel that is not right yet."""
    voorstellen = {bestand.id: voorstel for bestand, voorstel in inhoud.van(Voorstel)}
    for bestand, verslag in inhoud.van(Verslag):
        voorstel = voorstellen.get(bestand.id.partition("/")[0])
        if voorstel is None:
            continue
        known = [*voorstel.punten()]
        then = verslag.voorstel.punten if verslag.voorstel else {}
        for index, punt in enumerate(verslag.opbrengst):
            if punt.beslispunt and punt.beslispunt not in known and punt.beslispunt not in then:
                message = f"beslispunt {punt.beslispunt} staat niet in het voorstel"
                hint = f"Het voorstel heeft: {opgenoemd(known)}. Gaat het over alles? Haal `beslispunt` weg."
                yield Bevinding(bestand, ("opbrengst", index, "beslispunt"), message, hint)
