"""Wie meldingen over een lek krijgt, is dit jaar nog nagekeken.

De site heeft een bestand `security.txt`. Daarin staat wie u belt of schrijft als u een lek vindt, en tot welke dag dat
klopt. Is die dag voorbij, dan weet niemand of het nog klopt. Meer dan een jaar vooruit raadt de standaard af
(RFC 9116). Deze controle kijkt naar de dag van vandaag. Hieronder is het november 2026.

Goed, in mkdocs.yml:

    extra:
      toets:
        gemeente: Voorbeeld
        beveiliging: {contact: lek@voorbeeld.example, verloopt: 2027-06-01}

Fout, in mkdocs.yml:

    extra:
      toets:
        gemeente: Voorbeeld
        beveiliging: {contact: lek@voorbeeld.example, verloopt: 2026-06-01}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toets.controles.controle import Bevinding
from toets.model.gemeente import Gemeente

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from toets.inhoud.dossier import Inhoud
    from toets.inhoud.probleem import Ernst, Reik

# What grows old by itself stops nothing; and an answer to it would grow old too.
ERNST: Ernst = "let op"
REIK: Reik = "bestand"
NEGEERBAAR = False


def bij_de_dag(inhoud: Inhoud, vandaag: date) -> Iterator[Bevinding]:
    """Ask to look again when the date is over, or further away than the year that RFC 9116 (2.5.5) recommends."""
    for bestand, gemeente in inhoud.van(Gemeente):
        said = gemeente.extra.toets.beveiliging
        if said is None:
            continue
        until = said.verloopt.iso()
        if until < vandaag.isoformat():
            message = f"security.txt klopte tot {said.verloopt}"
        elif until > vandaag.replace(year=vandaag.year + 1, day=min(vandaag.day, 28)).isoformat():
            message = f"{said.verloopt} is meer dan een jaar vooruit"
        else:
            continue
        hint = "Kijk na of het contact nog klopt. Schrijf dan een dag binnen een jaar."
        yield Bevinding(bestand, ("extra", "toets", "beveiliging", "verloopt"), message, hint)
