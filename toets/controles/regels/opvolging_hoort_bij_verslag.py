"""Een reactie of een antwoord op een punt noemt een verslag en een punt die er zijn.

Wie meedeed wil weten wat het college van een punt zegt, en later wat ermee is gedaan. Daarom noemt beide het verslag,
de versie en het nummer van het punt. Kwam er een nieuwe versie van het verslag? Dan kan een punt zijn veranderd. Kijk
dan of de tekst nog past.

Goed, in policies/voorbeeld/opvolging.yml:

    antwoorden:
      - {verslag: k7m2p9qd, versie: 1, punt: 1, gevolg: aangepast, toelichting: Het kan later., maand: 2026-11}

Fout, in policies/voorbeeld/opvolging.yml:

    antwoorden:
      - {verslag: k7m2p9qd, versie: 1, punt: 9, gevolg: overgenomen, maand: 2026-11}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toets.controles.controle import Bevinding
from toets.gedeeld.catalogus import regel
from toets.inhoud.probleem import bedoelde_u
from toets.model.ingetrokken import Ingetrokken
from toets.model.opvolging import Opvolging
from toets.model.verslag import Verslag

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.inhoud.dossier import Inhoud
    from toets.inhoud.probleem import Ongezien, Reik
    from toets.model.opvolging import Antwoord, Reactie

REIK: Reik = "alles"
NIET_IN_FORMULIER: Ongezien = {
    "opvolging": "of een verslag veranderde nadat deze site is gemaakt. Daarvoor leest zij ook de verslagen zelf.",
}

Gevonden = tuple[str, str, str]
"""A key of the item, what is wrong with it, and what to do."""

# A page shows all of it beside its point: what is not there can't be shown.
NEGEERBAAR = False


def controleer(inhoud: Inhoud) -> Iterator[Bevinding]:
    """Look up every point that is spoken of; a verslag with a mistake in it is not judged."""
    verslagen = {bestand.id: verslag for bestand, verslag in inhoud.van(Verslag)}
    # Of a verslag that was taken off the site another rule speaks.
    gone = {bestand.id for bestand in inhoud.bestanden if bestand.kind is Ingetrokken}
    unread = {bestand.id for bestand in inhoud.bestanden if bestand.kind is Verslag} - set(verslagen) | gone
    for bestand, opvolging in inhoud.van(Opvolging):
        here = {
            name.partition("/")[2]: verslag for name, verslag in verslagen.items() if name.startswith(f"{bestand.id}/")
        }
        for key, items in opvolging.lijsten().items():
            for index, item in enumerate(items):
                if f"{bestand.id}/{item.verslag}" not in unread:
                    for field, message, hint in _verwijzing(item, here):
                        yield Bevinding(bestand, (key, index, field), message, hint)


def _verwijzing(item: Reactie | Antwoord, here: dict[str, Verslag]) -> Iterator[Gevonden]:
    verslag = here.get(item.verslag)
    if verslag is None:
        words = {"verslag": item.verslag, "bedoelde": bedoelde_u(item.verslag, here)}
        yield "verslag", *regel("opvolging-hoort-bij-verslag/verslag", **words)
        return
    if not 1 <= item.punt <= len(verslag.opbrengst):
        words = {"punt": str(item.punt), "aantal": str(len(verslag.opbrengst))}
        yield "punt", *regel("opvolging-hoort-bij-verslag/punt", **words)
    if item.versie != verslag.versie:
        yield "versie", *regel("opvolging-hoort-bij-verslag/versie", versie=verslag.versie, punt=item.punt)
    if item.maand.zeker_voor(verslag.maand):
        message = "deze maand ligt vóór het gesprek"
        yield "maand", message, f"Het gesprek was in {verslag.maand}. Schrijf wanneer het antwoord kwam."
