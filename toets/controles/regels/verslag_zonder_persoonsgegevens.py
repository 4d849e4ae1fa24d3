"""Een gespreksverslag bevat geen persoonsgegevens.

Een verslag gaat over een voorstel, nooit over één mens. De controle zoekt wat een vaste vorm heeft: telefoonnummers,
e-mailadressen, burgerservicenummers, rekeningnummers, adressen, kentekens en geboortedatums. Een naam vindt zij alleen
na een woord als 'meneer' of 'mevrouw'. Lees daarom elke tekst zelf na.

Goed, in policies/voorbeeld/verslagen/k7m2p9qd.yml:

    opbrengst:
      - {soort: zorg, kop: in-de-gaten-houden, tekst: Gezinnen weten niet waar ze terecht kunnen.}

Fout, in policies/voorbeeld/verslagen/k7m2p9qd.yml:

    opbrengst:
      - {soort: zorg, kop: in-de-gaten-houden, tekst: Bel het gezin op 06 12 34 56 78.}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toets.controles.controle import Bevinding
from toets.model.verslag import Verslag
from toets.vertrouwen.persoonsgegevens import persoonsgegevens

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.inhoud.dossier import Inhoud
    from toets.inhoud.lezen import Pad
    from toets.inhoud.probleem import Reik

REIK: Reik = "bestand"


def controleer(inhoud: Inhoud) -> Iterator[Bevinding]:
    """Look in every text that people wrote. What is found is not said again: logs of a check can be public."""
    for bestand, verslag in inhoud.van(Verslag):
        for pad, text in _teksten(verslag):
            for naam in dict.fromkeys(vondst.naam for vondst in persoonsgegevens(text)):
                hint = "Haal het weg, of schrijf de zin zo dat hij over het voorstel gaat."
                yield Bevinding(bestand, pad, f"hier staat {naam}", hint)


def _teksten(verslag: Verslag) -> Iterator[tuple[Pad, str]]:
    if verslag.erratum:
        yield ("erratum",), verslag.erratum
    for index, opbrengst in enumerate(verslag.opbrengst):
        yield ("opbrengst", index, "tekst"), opbrengst.tekst
