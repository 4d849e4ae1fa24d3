"""De stappen van het draaiboek duren samen 90 minuten, en in de korte vorm 45.

Wie een avond leidt, moet op de klok kunnen vertrouwen.

Goed, in questions/draaiboek.yml:

    stappen:
      gesprek:
        naam: Gesprek
        minuten: {lang: 90, kort: 45}
        doel: Met elkaar praten.
        zeggen: Welkom.
        let_op: Iedereen doet mee.
        als_het_stokt: Neem een pauze.
        op_het_scherm: De vraag.

Fout, in questions/draaiboek.yml:

    stappen:
      gesprek:
        naam: Gesprek
        minuten: {lang: 95, kort: 45}
        doel: Met elkaar praten.
        zeggen: Welkom.
        let_op: Iedereen doet mee.
        als_het_stokt: Neem een pauze.
        op_het_scherm: De vraag.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toets.controles import Bevinding
from toets.model.draaiboek import Draaiboek

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.dossier import Inhoud
    from toets.probleem import Reik

REIK: Reik = "bestand"

LANG = 90
KORT = 45


def controleer(inhoud: Inhoud) -> Iterator[Bevinding]:
    """Add up the minutes of both forms."""
    for bestand, draaiboek in inhoud.van(Draaiboek):
        minuten = [stap.minuten for stap in draaiboek.stappen.values()]
        for name, total, wanted in (
            ("lang", sum(m.lang for m in minuten), LANG),
            ("kort", sum(m.kort for m in minuten), KORT),
        ):
            if total != wanted:
                message = f"de stappen duren in de vorm '{name}' samen {total} minuten, dat moet {wanted} zijn"
                yield Bevinding(bestand, ("stappen",), message, "Maak een stap langer of korter.")
