"""A gespreksverslag of a month that has not begun. The only rule that asks for a day, so it gets one from `cli.py`.

Its words for users stand in `pages/controles.html.j2`. What is refused today may pass later and never the other way
round, so a site that was built can be built again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toets.lezen import Plek, zoek_plek
from toets.model.verslag import Verslag
from toets.probleem import Probleem

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from toets.dossier import Inhoud

REGEL = "verslag-al-geweest"


def nog_niet_begonnen(inhoud: Inhoud, vandaag: date) -> Iterator[Probleem]:
    """A problem for each verslag whose month comes after the one of `vandaag`."""
    for bestand, verslag in inhoud.van(Verslag):
        if (verslag.maand.jaar, verslag.maand.maand) > (vandaag.year, vandaag.month):
            plek = zoek_plek(bestand.root, ("maand",)) if bestand.root else Plek(1, 1)
            message = f"{verslag.maand} moet nog beginnen"
            hint = "Schrijf de maand waarin het gesprek was."
            yield Probleem(bestand.path, *plek, REGEL, message, hint)
