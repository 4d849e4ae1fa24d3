"""Een bestand dat een verslag van de site haalt, heet naar dat verslag.

De naam is het nummer van het verslag. Het staat op de pagina ervan, en aan het eind van de bestandsnaam. Met een andere
naam blijft het verslag gewoon op de site staan.

Goed, in policies/voorbeeld/ingetrokken/m4r8t3wz.yml:

    format: ingetrokken/1
    maand: 2026-11
    reden: klopt-niet

Fout, in policies/voorbeeld/ingetrokken/gespreksverslag.yml:

    format: ingetrokken/1
    maand: 2026-11
    reden: klopt-niet
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toets.controles.controle import Bevinding
from toets.inhoud.plaatsen import NUMMER
from toets.model.ingetrokken import Ingetrokken

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.inhoud.dossier import Inhoud
    from toets.inhoud.probleem import Ongezien, Reik

REIK: Reik = "bestand"
NIET_IN_FORMULIER: Ongezien = {
    "ingetrokken": "of het bestand nog heet naar het verslag. Daarvoor moet zij het vinden in de map van het voorstel.",
}
# Under another name it takes nothing off the site: no reason makes that good.
NEGEERBAAR = False


def controleer(inhoud: Inhoud) -> Iterator[Bevinding]:
    """Hold the name of each against the numbers that verslagen have."""
    for bestand, _ in inhoud.van(Ingetrokken):
        name = bestand.id.rpartition("/")[2]
        if not NUMMER.fullmatch(name):
            last = name.rpartition("-")[2]
            right = f"`{last}.yml`" if NUMMER.fullmatch(last) else "het nummer van het verslag, zoals `k7m2p9qd.yml`"
            yield Bevinding(bestand, (), f"'{name}' is geen nummer van een verslag", f"Noem het bestand {right}.")
