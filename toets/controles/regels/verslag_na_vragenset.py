"""Een gesprek gebruikt een vragenset die er al was.

Een vragenset heeft een dag waarop hij is vastgesteld. Was het gesprek daarvóór? Dan noemt het verslag misschien een
andere set dan die op tafel lag. Of iemand stelde de set later vast, met vragen die al in gebruik waren.

Goed, in policies/voorbeeld/verslagen/k7m2p9qd.yml:

    maand: 2026-01

Fout, in policies/voorbeeld/verslagen/k7m2p9qd.yml:

    maand: 2025-12
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toets.controles.controle import Bevinding
from toets.model.verslag import Verslag
from toets.model.vragenset import Vragenset

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.inhoud.dossier import Inhoud
    from toets.inhoud.probleem import Ernst, Ongezien, Reik

ERNST: Ernst = "let op"
REIK: Reik = "alles"
NIET_IN_FORMULIER: Ongezien = {
    "verslag": "of de vragenset er toen al was. Daarvoor leest zij ook de vragenset.",
}


def controleer(inhoud: Inhoud) -> Iterator[Bevinding]:
    """Hold the month of each verslag against the day of its set; silent about a set that is not there."""
    settled = {vragenset.versie: vragenset.vastgesteld for _, vragenset in inhoud.van(Vragenset)}
    for bestand, verslag in inhoud.van(Verslag):
        since = settled.get(verslag.vragenset)
        if since and verslag.maand.zeker_voor(since):
            message = f"vragenset {verslag.vragenset} is pas vastgesteld op {since}"
            hint = "Kijk de maand van het gesprek na, en welke vragenset op tafel lag."
            yield Bevinding(bestand, ("maand",), message, hint)
