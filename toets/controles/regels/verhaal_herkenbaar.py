"""Aan een verteld verhaal herkent niemand een huishouden.

Een naam weglaten is niet genoeg. Een buurvrouw of een collega herkent iemand ook aan een leeftijd, een dag, de naam van
de school of een zeldzame ziekte, en vooral aan die dingen samen. Het verhaal wordt er niet beter van. Laat zo'n ding
weg, verander het, of schrijf het algemener.

De controle kijkt alleen bij een verhaal met `soort: verteld`, en zij ziet niet alles. Lees het verhaal daarom alsof u
het huishouden kent. Kan iets echt niemand verraden? Dan mag het blijven staan.

Goed, in questions/casussen/een-gezin-wacht.yml:

    soort: verteld
    situatie: Een tiener zorgt voor haar moeder.

Fout, in questions/casussen/een-gezin-wacht.yml:

    soort: verteld
    situatie: Een 15-jarige zorgt voor haar moeder.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toets.controles.controle import Bevinding
from toets.gedeeld.catalogus import regel
from toets.model.casus import Casus
from toets.vertrouwen.herkenbaar import vind_sporen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.inhoud.dossier import Inhoud
    from toets.inhoud.probleem import Ernst, Reik

ERNST: Ernst = "let op"
REIK: Reik = "bestand"


def controleer(inhoud: Inhoud) -> Iterator[Bevinding]:
    """Look in every text of a story that was told: what stands in a document, its writers published."""
    for bestand, casus in inhoud.van(Casus):
        if casus.soort != "verteld":
            continue
        for pad, tekst in bestand.leesteksten:
            for spoor in vind_sporen(tekst):
                words = {"stuk": " ".join(spoor.stuk.split()), "wat": spoor.wat, "raad": spoor.raad}
                yield Bevinding(bestand, pad, *regel("verhaal-herkenbaar", **words), spoor.stuk)
