"""Na het besluit is een gesprek te laat.

Het verandert niets meer. Is er eerder over dit voorstel gesproken, dan staat het verslag erbij. Anders is het
oefenmateriaal, en dat moet erbij staan voordat iemand mensen uitnodigt.

Goed, in policies/voorbeeld/voorstel.yml:

    oefenmateriaal: Over dit voorstel is al besloten. U kunt er goed mee oefenen.
    fasen:
      - fase: besloten
        datum: 2026-03
        toelichting: De raad stemde in.
        plaats: Besluitenlijst

Fout, in policies/voorbeeld/voorstel.yml:

    fasen:
      - fase: besloten
        datum: 2026-03
        toelichting: De raad stemde in.
        plaats: Besluitenlijst
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toets.controles.controle import Bevinding
from toets.model.ingetrokken import Ingetrokken
from toets.model.verslag import Verslag
from toets.model.voorstel import Voorstel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.inhoud.dossier import Inhoud
    from toets.inhoud.probleem import Ernst, Ongezien, Reik

ERNST: Ernst = "let op"
REIK: Reik = "alles"
NIET_IN_FORMULIER: Ongezien = {
    "voorstel": "of een gesprek nog op tijd komt. Daarvoor leest zij ook de gespreksverslagen.",
}


def controleer(inhoud: Inhoud) -> Iterator[Bevinding]:
    """Look at the last fase of each voorstel, and whether there was a real sessie about it."""
    held = [bestand for bestand, found in inhoud.van(Verslag) if found.soort != "oefening"]
    # What was taken off the site was held too.
    taken = [bestand for bestand, _ in inhoud.van(Ingetrokken)]
    discussed = {bestand.id.partition("/")[0] for bestand in (*held, *taken)}
    for bestand, voorstel in inhoud.van(Voorstel):
        decided = voorstel.fase().fase == "besloten" and not voorstel.oefenmateriaal
        if decided and bestand.id not in discussed:
            message = "over dit voorstel is al besloten: een gesprek is nu te laat"
            hint = "Zet bij `oefenmateriaal` dat het is om te oefenen. Was er een gesprek? Zet het verslag erbij."
            yield Bevinding(bestand, ("fasen", len(voorstel.fasen) - 1), message, hint)
