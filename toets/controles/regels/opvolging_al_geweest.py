"""Wat er met een punt is gedaan, is al gedaan.

Een reactie en een antwoord zeggen wat het college en de raad deden. Wat nog moet komen, is nog geen antwoord. Deze
controle kijkt naar de dag van vandaag. Hieronder is het november 2026. Was het gesprek een oefening? Dan is ook het
antwoord verzonnen, en mag de maand nog komen. Ook een verslag dat van de site is gehaald, is dat al.

Goed, in policies/voorbeeld/opvolging.yml:

    antwoorden:
      - {verslag: k7m2p9qd, versie: 1, punt: 1, gevolg: overgenomen, maand: 2026-11}

Fout, in policies/voorbeeld/opvolging.yml:

    antwoorden:
      - {verslag: k7m2p9qd, versie: 1, punt: 1, gevolg: overgenomen, maand: 2026-12}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toets.controles.controle import Bevinding
from toets.model.basis import Datum
from toets.model.ingetrokken import Ingetrokken
from toets.model.opvolging import Opvolging
from toets.model.verslag import Verslag

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from toets.inhoud.dossier import Inhoud
    from toets.inhoud.probleem import Ongezien, Reik

REIK: Reik = "alles"
NIET_IN_FORMULIER: Ongezien = {
    "opvolging": "of een maand al is begonnen. Daarvoor moet zij weten welke dag het is.",
    "ingetrokken": "of een maand al is begonnen. Daarvoor moet zij weten welke dag het is.",
}
# As with a verslag: what is refused today may pass later and never the other way round.
NEGEERBAAR = False


def bij_de_dag(inhoud: Inhoud, vandaag: date) -> Iterator[Bevinding]:
    """Compare the month of everything that was said or done with `vandaag`."""
    now = Datum.van_dag(vandaag)
    practised = {bestand.id for bestand, verslag in inhoud.van(Verslag) if verslag.soort == "oefening"}
    for bestand, opvolging in inhoud.van(Opvolging):
        for key, items in opvolging.lijsten().items():
            for index, item in enumerate(items):
                if now.zeker_voor(item.maand) and f"{bestand.id}/{item.verslag}" not in practised:
                    message = f"{item.maand} moet nog beginnen"
                    hint = "Schrijf wanneer het antwoord kwam, of zet het er later in."
                    yield Bevinding(bestand, (key, index, "maand"), message, hint)
    for bestand, ingetrokken in inhoud.van(Ingetrokken):
        if now.zeker_voor(ingetrokken.maand):
            message = f"{ingetrokken.maand} moet nog beginnen"
            yield Bevinding(bestand, ("maand",), message, "Schrijf in welke maand het verslag van de site ging.")
