"""Van een verslag dat van de site is gehaald, staat er verder niets meer.

De site laat het al niet meer zien, ook niet in de open data of in wat gesprekken samen opleveren. Maar wie de bestanden
kan bekijken, leest het nog. Haal daarom ook het bestand van het verslag weg, en wat het college erop antwoordde. Staat
het in een raadsinformatiesysteem? Daar moet het ook weg.

Goed, in policies/voorbeeld/ingetrokken/m4r8t3wz.yml:

    format: ingetrokken/1
    maand: 2026-11
    reden: privacy

Fout, in policies/voorbeeld/ingetrokken/k7m2p9qd.yml:

    format: ingetrokken/1
    maand: 2026-11
    reden: privacy
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toets.controles.controle import Bevinding
from toets.model.ingetrokken import Ingetrokken
from toets.model.opvolging import Opvolging
from toets.model.verslag import Verslag

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.inhoud.dossier import Inhoud
    from toets.inhoud.probleem import Ernst, Ongezien, Reik

# The site is safe without it, and must be: one file from the griffie is enough to take a verslag off it.
ERNST: Ernst = "let op"
REIK: Reik = "alles"
NIET_IN_FORMULIER: Ongezien = {
    "ingetrokken": "of het verslag zelf nog tussen de bestanden staat. Daarvoor leest zij ook de verslagen.",
    "opvolging": "of een antwoord hoort bij een verslag dat van de site is gehaald. Daarvoor leest zij die bestanden.",
}


def controleer(inhoud: Inhoud) -> Iterator[Bevinding]:
    """Look for every verslag that was taken off the site, and for every word about its points."""
    gone = {bestand.id for bestand in inhoud.bestanden if bestand.kind is Ingetrokken}
    # Also a verslag in which something is wrong: it can be read.
    left = {bestand.id: bestand.path for bestand in inhoud.bestanden if bestand.kind is Verslag}
    for bestand, _ in inhoud.van(Ingetrokken):
        if path := left.get(bestand.id):
            hint = f"Haal `{path}` weg. Dan leest ook wie de bestanden bekijkt, het niet meer."
            yield Bevinding(bestand, (), "het verslag zelf staat nog tussen de bestanden", hint)
    for bestand, opvolging in inhoud.van(Opvolging):
        for key, items in opvolging.lijsten().items():
            for index, item in enumerate(items):
                if f"{bestand.id}/{item.verslag}" in gone:
                    message = f"dit hoort bij '{item.verslag}', een verslag dat van de site is gehaald"
                    yield Bevinding(bestand, (key, index, "verslag"), message, "Haal dit stuk hier ook weg.")
