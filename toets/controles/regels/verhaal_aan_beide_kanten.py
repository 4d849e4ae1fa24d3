"""Een voorstel noemt een verhaal dat erbij wint en een verhaal dat erbij verliest.

Met alleen een mooi voorbeeld, of alleen een akelig voorbeeld, staat de uitkomst van het gesprek al vast. Soms wint
echt niemand. Schrijf dan bij `geen_baat` waarom niet: dat komt op de pagina.

Goed, in policies/voorbeeld/voorstel.yml:

    casussen:
      - casus: gezin-a
        effect: baat
        waarom: Dit gezin krijgt sneller hulp.
      - casus: gezin-b
        effect: last
        waarom: Dit gezin valt buiten de regeling.

Fout, in policies/voorbeeld/voorstel.yml:

    casussen:
      - casus: gezin-a
        effect: baat
        waarom: Dit gezin krijgt sneller hulp.
      - casus: gezin-b
        effect: baat
        waarom: Dit gezin ook.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toets.controles.controle import Bevinding
from toets.gedeeld.catalogus import regel
from toets.model.voorstel import Voorstel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.inhoud.dossier import Inhoud
    from toets.inhoud.probleem import Reik

REIK: Reik = "bestand"


def controleer(inhoud: Inhoud) -> Iterator[Bevinding]:
    """Look at the effects that the voorstel names."""
    for bestand, voorstel in inhoud.van(Voorstel):
        effects = {gekozen.effect for gekozen in voorstel.casussen}
        if "last" not in effects:
            yield Bevinding(bestand, ("casussen",), *regel("verhaal-aan-beide-kanten/last"))
        if "baat" not in effects and not voorstel.geen_baat:
            yield Bevinding(bestand, ("casussen",), *regel("verhaal-aan-beide-kanten/baat"))
        if "baat" in effects and voorstel.geen_baat:
            yield Bevinding(bestand, ("geen_baat",), *regel("verhaal-aan-beide-kanten/toch"))
