"""Een tekst zegt wie iets doet.

'Er wordt besloten' verbergt wie beslist, en daar gaat het in een voorstel juist om. Zet daarom voorop wie iets doet: de
raad beslist, het team betaalt. Eén zin met 'wordt' of 'is gedaan' kan best. De controle zegt iets bij drie van die
zinnen in één tekst. Is de tekst kort, dan zijn twee al te veel als dat meer dan de helft is.

Goed, in policies/voorbeeld/voorstel.yml:

    samenvatting: Het team bekijkt de aanvraag. De gemeente betaalt de hulp. Het gezin krijgt bericht.

Fout, in policies/voorbeeld/voorstel.yml:

    samenvatting: De aanvraag wordt bekeken. De hulp wordt betaald. Dan is het klaar.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toets.controles.controle import Bevinding
from toets.taal.lijdend import is_lijdend
from toets.taal.teksten import alle_teksten
from toets.taal.zinnen import begin_van, zinnen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.inhoud.dossier import Inhoud
    from toets.inhoud.probleem import Ernst, Ongezien, Reik

ERNST: Ernst = "let op"
REIK: Reik = "bestand"
NIET_IN_FORMULIER: Ongezien = {
    "voorstel": "of uw zinnen zeggen wie iets doet. Daarvoor kent zij veel werkwoorden en uitzonderingen.",
    "vraag": "of uw zinnen zeggen wie iets doet. Daarvoor kent zij veel werkwoorden en uitzonderingen.",
    "casus": "of uw zinnen zeggen wie iets doet. Daarvoor kent zij veel werkwoorden en uitzonderingen.",
    "opvolging": "of uw zinnen zeggen wie iets doet. Daarvoor kent zij veel werkwoorden en uitzonderingen.",
    "verslag": "of uw zinnen zeggen wie iets doet. Daarvoor kent zij veel werkwoorden en uitzonderingen.",
}
ALTIJD_TE_VEEL = 3
# One sentence is soon more than half of a short text.
MINSTENS = 2


def controleer(inhoud: Inhoud) -> Iterator[Bevinding]:
    """Count the passive sentences of every text; the place is that of the first."""
    for bestand, pad, tekst in alle_teksten(inhoud):
        all_of_them = zinnen(tekst)
        passive = [zin for zin in all_of_them if is_lijdend(zin)]
        most = len(passive) >= MINSTENS and 2 * len(passive) > len(all_of_them)
        if most or len(passive) >= ALTIJD_TE_VEEL:
            named = ", ".join(f"'{begin_van(zin)}'" for zin in passive)
            message = f"{len(passive)} van de {len(all_of_them)} zinnen zeggen niet wie iets doet: {named}"
            yield Bevinding(bestand, pad, message, "Zet voorop wie het doet: 'het team betaalt'.", passive[0])
