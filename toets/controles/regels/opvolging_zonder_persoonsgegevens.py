"""Een antwoord op een punt bevat geen persoonsgegevens.

De reden van het college gaat over het voorstel, nooit over één mens. De controle zoekt wat een vaste vorm heeft, zoals
telefoonnummers en e-mailadressen. Een naam heeft geen vaste vorm. Lees daarom elke tekst zelf na.

Goed, in policies/voorbeeld/opvolging.yml:

    antwoorden:
      - {verslag: k7m2p9qd, versie: 1, punt: 1, gevolg: nog-open, toelichting: Dit volgt later., maand: 2027-05}

Fout, in policies/voorbeeld/opvolging.yml:

    antwoorden:
      - verslag: k7m2p9qd
        versie: 1
        punt: 1
        gevolg: nog-open
        toelichting: Bel 06 12 34 56 78.
        maand: 2027-05
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toets.controles.controle import Bevinding
from toets.model.opvolging import Opvolging
from toets.vertrouwen.persoonsgegevens import persoonsgegevens

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.inhoud.dossier import Inhoud
    from toets.inhoud.probleem import Reik

REIK: Reik = "bestand"


def controleer(inhoud: Inhoud) -> Iterator[Bevinding]:
    """Look in every reason. What is found is not said again: logs of a check can be public."""
    for bestand, opvolging in inhoud.van(Opvolging):
        for index, antwoord in enumerate(opvolging.antwoorden):
            for naam in dict.fromkeys(vondst.naam for vondst in persoonsgegevens(antwoord.toelichting or "")):
                hint = "Haal het weg. De reden gaat over het voorstel."
                yield Bevinding(bestand, ("antwoorden", index, "toelichting"), f"hier staat {naam}", hint)
