"""De fase van een voorstel loopt niet achter op de agenda.

Staat een voorstel na de dag van het besluit nog bij 'Nu te bespreken'? Dan bereidt iemand een gesprek voor dat te laat
komt. En praat de raad over een oordeel, dan is het voorstel aangeboden. Deze controle kijkt naar de dag van
vandaag. Hieronder is het november 2026.

Goed, in policies/voorbeeld/voorstel.yml:

    agenda:
      - {stap: besluitvorming, datum: 2026-12-08}

Fout, in policies/voorbeeld/voorstel.yml:

    agenda:
      - {stap: besluitvorming, datum: 2026-11-10}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toets.controles.controle import Bevinding
from toets.model.basis import Datum
from toets.model.voorstel import FASEN, Voorstel

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from toets.inhoud.dossier import Inhoud
    from toets.inhoud.probleem import Ernst, Ongezien, Reik

# A council moves a date, or decides later than it planned: it asks someone to look.
ERNST: Ernst = "let op"
REIK: Reik = "bestand"
# An answer would still stand there when the next date is over.
NEGEERBAAR = False
NIET_IN_FORMULIER: Ongezien = {
    "voorstel": "of een datum op de agenda al voorbij is. Daarvoor moet zij weten welke dag het is.",
}
# The fase that each step needs at least. A raad can also look at an ontwerp: after beeldvorming nothing has to be new.
MINSTENS = {"oordeelsvorming": "aangeboden", "besluitvorming": "besloten"}


def bij_de_dag(inhoud: Inhoud, vandaag: date) -> Iterator[Bevinding]:
    """Compare the steps that are over with the fase of now; what is only for practice has no agenda to keep."""
    now = Datum.van_dag(vandaag)
    for bestand, voorstel in inhoud.van(Voorstel):
        fase = voorstel.fase().fase
        for index, stap in enumerate(voorstel.agenda):
            needed = MINSTENS.get(stap.stap)
            behind = needed is not None and FASEN.index(fase) < FASEN.index(needed)
            if behind and stap.datum.zeker_voor(now) and not voorstel.oefenmateriaal:
                message = f"de {stap.stap} was {stap.datum}, en de fase is nog '{fase}'"
                hint = f"Zet de fase '{needed}' bij `fasen`. Is het niet doorgegaan? Zet hier de nieuwe datum."
                yield Bevinding(bestand, ("agenda", index, "datum"), message, hint)
