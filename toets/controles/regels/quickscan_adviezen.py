"""De quickscan heeft voor elk aantal keer ja precies één advies.

Het eerste advies geldt vanaf 0. Elk volgende advies begint bij een hoger aantal, en niet hoger dan er vragen zijn.

Goed, in questions/quickscan.yml:

    adviezen:
      - {vanaf: 0, advies: Een gesprek is niet nodig., reden: Er verandert weinig.}
      - {vanaf: 1, advies: Houd een gesprek., reden: Er verandert iets.}

Fout, in questions/quickscan.yml:

    adviezen:
      - {vanaf: 1, advies: Houd een gesprek., reden: Er verandert iets.}
      - {vanaf: 5, advies: Houd een lang gesprek., reden: Er verandert veel.}
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from toets.controles.controle import Bevinding
from toets.model.quickscan import Quickscan

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.inhoud.dossier import Inhoud
    from toets.inhoud.probleem import Reik

REIK: Reik = "bestand"

# Without an advice for every count, someone who fills it in gets none.
NEGEERBAAR = False


def controleer(inhoud: Inhoud) -> Iterator[Bevinding]:
    """Look at where each advies begins."""
    for bestand, scan in inhoud.van(Quickscan):
        starts = [advies.vanaf for advies in scan.adviezen]
        if starts[0] != 0:
            yield Bevinding(bestand, ("adviezen", 0, "vanaf"), "het eerste advies geldt niet vanaf 0", "Schrijf 0.")
        for index, (before, start) in enumerate(pairwise(starts), start=1):
            if start <= before:
                message = f"dit advies begint bij {start}, niet na {before}"
                yield Bevinding(bestand, ("adviezen", index, "vanaf"), message, "Zet de adviezen van weinig naar veel.")
        if starts[-1] > len(scan.vragen):
            message = f"er zijn maar {len(scan.vragen)} vragen"
            yield Bevinding(bestand, ("adviezen", len(starts) - 1, "vanaf"), message, "Kies een lager aantal.")
