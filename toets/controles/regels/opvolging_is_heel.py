"""Bij een reactie of een antwoord op een punt staat wat een lezer nodig heeft.

Wie meedeed wil weten wanneer het antwoord kwam. Nam het college een punt niet of anders over? Dan hoort de reden erbij.
Bij een toezegging hoort wat er is beloofd, en later wat er is gebeurd. Elk punt staat in elke lijst hoogstens één keer.

Goed, in policies/voorbeeld/opvolging.yml:

    antwoorden:
      - {verslag: k7m2p9qd, versie: 1, punt: 1, gevolg: aangepast, toelichting: Het kan later., maand: 2026-11}

Fout, in policies/voorbeeld/opvolging.yml:

    antwoorden:
      - {verslag: k7m2p9qd, versie: 1, punt: 1, gevolg: aangepast, maand: 2026-11}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toets.controles.controle import Bevinding
from toets.gedeeld.catalogus import UITLEG_NODIG, regel
from toets.model.opvolging import Antwoord, Opvolging

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.inhoud.dossier import Inhoud
    from toets.inhoud.probleem import Reik
    from toets.model.opvolging import Reactie

REIK: Reik = "bestand"

Gevonden = tuple[str, str, str]
"""A key of the item, what is wrong with it, and what to do."""

# A page shows all of it beside its point: what is not there can't be shown.
NEGEERBAAR = False


def controleer(inhoud: Inhoud) -> Iterator[Bevinding]:
    """Look at every item of both lists by itself, and for points that stand in one list twice."""
    for bestand, opvolging in inhoud.van(Opvolging):
        if not opvolging.reacties and not opvolging.antwoorden:
            yield Bevinding(bestand, (), *regel("opvolging-is-heel/leeg"))
        for key, items in opvolging.lijsten().items():
            seen: set[tuple[str, int]] = set()
            for index, item in enumerate(items):
                for field, message, hint in (*_maand(item), *_uitleg(item), *_twee_keer(item, seen)):
                    yield Bevinding(bestand, (key, index, field), message, hint)
                seen.add((item.verslag, item.punt))


def _maand(item: Reactie | Antwoord) -> Iterator[Gevonden]:
    if item.maand.dag or not item.maand.maand:
        yield "maand", *regel("opvolging-is-heel/maand", maand=item.maand.iso())


def _uitleg(item: Reactie | Antwoord) -> Iterator[Gevonden]:
    if isinstance(item, Antwoord) and item.gevolg in UITLEG_NODIG and not item.toelichting:
        yield "gevolg", *regel("opvolging-is-heel/uitleg", gevolg=item.gevolg, wat=UITLEG_NODIG[item.gevolg])


def _twee_keer(item: Reactie | Antwoord, seen: set[tuple[str, int]]) -> Iterator[Gevonden]:
    if (item.verslag, item.punt) in seen:
        yield "punt", *regel("opvolging-is-heel/twee-keer", punt=item.punt)
