"""Een tekst noemt geen mens.

Soms is alleen te raden of een tekst over één mens gaat: een wethouder met een naam, twee woorden met een hoofdletter,
een straat met een nummer, de dag waarop iemand iets meemaakte. De controle vraagt u dan om te kijken. Gaat het om een
mens? Schrijf dan alleen de functie, of laat het weg. Gaat het om iets anders, dan mag het blijven staan.

Een verhaal mag een verzonnen naam hebben. De controle vraagt er één keer naar. Staat de naam ook in de bron van het
verhaal, bij `plaats`? Dan vraagt de controle niets.

Goed, in policies/voorbeeld/voorstel.yml:

    samenvatting: De wethouder bood het plan aan.

Fout, in policies/voorbeeld/voorstel.yml:

    samenvatting: Wethouder Verzonnen bood het plan aan.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toets.controles.controle import Bevinding
from toets.controles.personen import gevonden, is_zeker
from toets.gedeeld.catalogus import regel
from toets.model.vragenset import Vragenset

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.inhoud.dossier import Inhoud
    from toets.inhoud.probleem import Ernst, Reik

ERNST: Ernst = "let op"
REIK: Reik = "bestand"


def controleer(inhoud: Inhoud) -> Iterator[Bevinding]:
    """Ask about every guess. Here the piece is said: without it nobody sees what is meant.

    What is frozen is left alone: the vraag that it was made of is asked about.
    """
    for treffer in gevonden(inhoud):
        bestand, pad, vondst, in_naam, verhaal = treffer
        if is_zeker(treffer) or bestand.kind is Vragenset:
            continue
        words = {"wat": vondst.naam, "stuk": " ".join(vondst.stuk.split())}
        if verhaal:
            yield Bevinding(bestand, pad, *regel("misschien-een-mens/verhaal", **words), vondst.stuk)
        elif in_naam:
            yield Bevinding(bestand, pad, *regel("misschien-een-mens/naam", **words), bij_sleutel=True)
        else:
            yield Bevinding(bestand, pad, *regel("misschien-een-mens", **words), vondst.stuk)
