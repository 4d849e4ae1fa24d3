"""In een tekst staan geen persoonsgegevens.

Een tekst op de site gaat over een voorstel, nooit over één mens. De controle kijkt in elk bestand. Zij zoekt wat een
vaste vorm heeft: telefoonnummers, e-mailadressen, burgerservicenummers, rekeningnummers, adressen, kentekens,
geboortedatums, en een naam na een woord als 'meneer' of 'mevrouw'. Lees elke tekst ook zelf: een naam zonder titel, of
een verhaal waarin iemand een gezin herkent, vindt geen computer.

Vindt de controle iets dat geen persoonsgegeven is? Schrijf het dan met andere woorden.

Goed, in policies/voorbeeld/voorstel.yml:

    samenvatting: Gezinnen weten niet waar ze terecht kunnen.

Fout, in policies/voorbeeld/voorstel.yml:

    samenvatting: Bel het gezin op 06 12 34 56 78.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toets.controles.controle import Bevinding
from toets.controles.personen import gevonden, is_zeker
from toets.gedeeld.catalogus import regel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.inhoud.dossier import Inhoud
    from toets.inhoud.probleem import Reik

REIK: Reik = "bestand"

# People rely on it: nobody can decide for somebody else that a number or a name may stand here.
NEGEERBAAR = False


def controleer(inhoud: Inhoud) -> Iterator[Bevinding]:
    """Look in every text, each kind once. What is found is not said again: logs of a check can be public."""
    said = set()
    for treffer in gevonden(inhoud):
        bestand, pad, vondst, in_naam, _ = treffer
        once = (bestand.path, pad, vondst.naam, in_naam)
        if is_zeker(treffer) and once not in said:
            said.add(once)
            if in_naam:
                yield Bevinding(bestand, pad, *regel("geen-persoonsgegevens/naam", wat=vondst.naam), bij_sleutel=True)
            else:
                yield Bevinding(bestand, pad, *regel("geen-persoonsgegevens", wat=vondst.naam), vondst.stuk)
