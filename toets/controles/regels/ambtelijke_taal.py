"""Een tekst gebruikt gewone woorden.

Wie niet bij de gemeente werkt, gebruikt woorden als 'middels' en 'indien' niet. Bijna altijd is er een gewoner woord.
De controle kent een lijst van zulke woorden en noemt het gewonere woord erbij. De naam van een wet of een nota mag
blijven zoals hij is. Moet een moeilijk woord er toch in? Zet het tussen aanhalingstekens en leg het uit.

Goed, in policies/voorbeeld/voorstel.yml:

    samenvatting: De raad geeft geld voor hulp thuis, als een team dat nodig vindt.

Fout, in policies/voorbeeld/voorstel.yml:

    samenvatting: De raad verstrekt geld ten behoeve van hulp thuis, indien een team dat nodig vindt.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toets.controles.controle import Bevinding
from toets.gedeeld.catalogus import regel
from toets.taal.ambtelijk import ambtelijke_woorden
from toets.taal.teksten import alle_teksten

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.inhoud.dossier import Inhoud
    from toets.inhoud.probleem import Ernst, Reik

ERNST: Ernst = "let op"
REIK: Reik = "bestand"


def controleer(inhoud: Inhoud) -> Iterator[Bevinding]:
    """Look for the words of the list; each is said once per text."""
    for bestand, pad, tekst in alle_teksten(inhoud):
        for found in ambtelijke_woorden(tekst):
            said = regel("ambtelijke-taal", woord=found.woord, gewoner=found.gewoner)
            yield Bevinding(bestand, pad, *said, found.vanaf)
