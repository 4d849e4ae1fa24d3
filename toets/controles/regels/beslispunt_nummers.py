"""Elk beslispunt heeft een eigen nummer, zoals in het document.

In het gesprek en in het verslag noemt u een punt bij zijn nummer. Daarom komt een nummer maar één keer voor.
Een onderdeel begint met het nummer van het punt erboven: 2a hoort onder 2.

Goed, in policies/voorbeeld/voorstel.yml:

    beslispunten:
      - nummer: 2
        tekst: Het college komt met een plan.
        maatregelsoorten: [mandaat]
        plaats: Besluit
        onderdelen:
          - nummer: 2a
            tekst: Over de teams.
            plaats: Besluit

Fout, in policies/voorbeeld/voorstel.yml:

    beslispunten:
      - nummer: 2
        tekst: Het college komt met een plan.
        maatregelsoorten: [mandaat]
        plaats: Besluit
        onderdelen:
          - nummer: 3a
            tekst: Over de teams.
            plaats: Besluit
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toets.controles.controle import Bevinding
from toets.gedeeld.catalogus import regel
from toets.model.voorstel import Voorstel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.inhoud.dossier import Bestand, Inhoud
    from toets.inhoud.lezen import Pad
    from toets.inhoud.probleem import Reik
    from toets.model.beslispunt import Beslispunt

REIK: Reik = "bestand"


def controleer(inhoud: Inhoud) -> Iterator[Bevinding]:
    """Walk the tree of beslispunten, remembering the numbers."""
    for bestand, voorstel in inhoud.van(Voorstel):
        yield from _walk(bestand, voorstel.beslispunten, ("beslispunten",), "", set())


def _walk(bestand: Bestand, punten: list[Beslispunt], pad: Pad, above: str, seen: set[str]) -> Iterator[Bevinding]:
    for index, punt in enumerate(punten):
        here = (*pad, index)
        if punt.nummer in seen:
            yield Bevinding(bestand, (*here, "nummer"), *regel("beslispunt-nummers/dubbel", nummer=punt.nummer))
        elif not punt.nummer.startswith(above):
            said = regel("beslispunt-nummers/begin", nummer=punt.nummer, erboven=above)
            yield Bevinding(bestand, (*here, "nummer"), *said)
        seen.add(punt.nummer)
        yield from _walk(bestand, punt.onderdelen, (*here, "onderdelen"), punt.nummer, seen)
