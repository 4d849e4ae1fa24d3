"""Een ontwerp staat pas op de site als wie het indient dat goed vindt.

Zolang een voorstel niet bij de raad ligt, is het van wie het indient. Dat is vaak het college. Iedereen kan de site
lezen. Daarom hoort erbij dat de indiener het ontwerp openbaar maakte, of instemt met een gesprek erover. Ligt het
voorstel bij de raad, of is het om te oefenen? Dan hoeft het niet.

Goed, in policies/voorbeeld/voorstel.yml:

    indiener_akkoord: ja

Fout, in policies/voorbeeld/voorstel.yml:

    indiener_akkoord: nee
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
# What is on a public site is public, whatever reason stands in the file.
NEGEERBAAR = False

NOG_NIET_BIJ_DE_RAAD = ("verkenning", "ontwerp")


def controleer(inhoud: Inhoud) -> Iterator[Bevinding]:
    """Look whether each draft may be seen by anybody."""
    for bestand, voorstel in inhoud.van(Voorstel):
        draft = voorstel.fase().fase in NOG_NIET_BIJ_DE_RAAD and not voorstel.oefenmateriaal
        if draft and not voorstel.indiener_akkoord:
            yield Bevinding(bestand, ("indiener_akkoord",), *regel("ontwerp-is-openbaar"))
