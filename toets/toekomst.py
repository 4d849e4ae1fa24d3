"""The rules that ask for a day, so they get one from `cli.py`.

Their words for users stand in `pages/controles.html.j2`. What is refused today (a gespreksverslag of a month that has
not begun) may pass later and never the other way round, so a site that was built can be built again. What grows old by
itself (the date of security.txt) stops nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toets.lezen import Plek, zoek_plek
from toets.model.gemeente import Gemeente
from toets.model.verslag import Verslag
from toets.probleem import Probleem

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from toets.dossier import Bestand, Inhoud
    from toets.lezen import Pad

REGEL = "verslag-al-geweest"
VERLOPEN = "security-txt-verloopt"


def bij_de_dag(inhoud: Inhoud, vandaag: date) -> Iterator[Probleem]:
    """All that these rules find."""
    yield from nog_niet_begonnen(inhoud, vandaag)
    yield from security_txt_verloopt(inhoud, vandaag)


def security_txt_verloopt(inhoud: Inhoud, vandaag: date) -> Iterator[Probleem]:
    """Asks to look again when the date is over, or further away than the year that RFC 9116 (2.5.5) recommends."""
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
        plek = _plek(bestand, ("extra", "toets", "beveiliging", "verloopt"))
        yield Probleem(bestand.path, *plek, VERLOPEN, message, hint, "let op")


def nog_niet_begonnen(inhoud: Inhoud, vandaag: date) -> Iterator[Probleem]:
    """A problem for each verslag whose month comes after the one of `vandaag`."""
    for bestand, verslag in inhoud.van(Verslag):
        if (verslag.maand.jaar, verslag.maand.maand) > (vandaag.year, vandaag.month):
            plek = _plek(bestand, ("maand",))
            message = f"{verslag.maand} moet nog beginnen"
            hint = "Schrijf de maand waarin het gesprek was."
            yield Probleem(bestand.path, *plek, REGEL, message, hint)


def _plek(bestand: Bestand, pad: Pad) -> Plek:
    return zoek_plek(bestand.root, pad) if bestand.root else Plek(1, 1)
