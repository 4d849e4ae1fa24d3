"""Een verhaal staat in een document, of iemand vertelde het.

Wie een verhaal leest, mag weten waar het vandaan komt. Staat het in een document, dan zegt `bron` waar.

Soms vertelt iemand het die met huishoudens werkt. Dan is er geen document, en zijn er mensen om wie het echt gaat. Zo'n
verhaal zegt bij `verteld` of het van drie of meer huishoudens is gemaakt, of van één huishouden dat het goed vindt. Bij
`nagegaan` staat dat niemand er een huishouden in herkent, en dat iemand die over privacy gaat het las. Bij
`andere_kant` staat waarom de regel er is. Anders hoort de groep maar één kant.

Goed, in questions/casussen/een-gezin-wacht.yml:

    soort: verteld
    verteld: samengesteld
    nagegaan: {huishouden: ja, organisatie: ja}
    andere_kant: De gemeente wil elke euro kunnen uitleggen.

Fout, in questions/casussen/een-gezin-wacht.yml:

    soort: verteld
    verteld: samengesteld
    bron: {document: raadsvoorstel, plaats: Bijlage 2}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toets.controles.controle import Bevinding
from toets.gedeeld.catalogus import VERTELD_NODIG, regel
from toets.model.casus import Casus

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.inhoud.dossier import Inhoud
    from toets.inhoud.probleem import Reik

REIK: Reik = "bestand"

# The page says that someone looked whether a household can be known.
NEGEERBAAR = False


def controleer(inhoud: Inhoud) -> Iterator[Bevinding]:
    """Look where each story says it comes from."""
    for bestand, casus in inhoud.van(Casus):
        if casus.soort == "verteld":
            for veld, wat in VERTELD_NODIG.items():
                if getattr(casus, veld) is None:
                    yield Bevinding(bestand, ("soort",), *regel("verhaal-heeft-herkomst/ontbreekt", veld=veld, wat=wat))
            if casus.bron:
                yield Bevinding(bestand, ("bron",), *regel("verhaal-heeft-herkomst/toch-een-bron"))
            continue
        if not casus.bron:
            yield Bevinding(bestand, ("soort",), *regel("verhaal-heeft-herkomst/geen-bron"))
        for veld in ("verteld", "nagegaan"):
            if getattr(casus, veld) is not None:
                yield Bevinding(bestand, (veld,), *regel("verhaal-heeft-herkomst/niet-verteld", veld=veld))
