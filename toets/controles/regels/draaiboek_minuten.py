"""De stappen van het draaiboek duren samen 90 minuten, en in de korte vorm 45.

Wie een avond leidt, moet op de klok kunnen vertrouwen. In deze voorbeelden duren de andere zeven stappen samen 85
minuten, en in de korte vorm 43.

Goed, in questions/draaiboek.yml:

    stappen:
      pauze:
        minuten: {lang: 5, kort: 2}

Fout, in questions/draaiboek.yml:

    stappen:
      pauze:
        minuten: {lang: 10, kort: 2}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toets.controles.controle import Bevinding
from toets.model.draaiboek import MINUTEN_KORT, MINUTEN_LANG, Draaiboek

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.inhoud.dossier import Inhoud
    from toets.inhoud.probleem import Reik

REIK: Reik = "bestand"


def controleer(inhoud: Inhoud) -> Iterator[Bevinding]:
    """Add up the minutes of both forms."""
    for bestand, draaiboek in inhoud.van(Draaiboek):
        minuten = [stap.minuten for stap in draaiboek.stappen.per_naam().values()]
        for name, total, wanted in (
            ("lang", sum(m.lang for m in minuten), MINUTEN_LANG),
            ("kort", sum(m.kort for m in minuten), MINUTEN_KORT),
        ):
            if total != wanted:
                message = f"de stappen duren in de vorm '{name}' samen {total} minuten, dat moet {wanted} zijn"
                yield Bevinding(bestand, ("stappen",), message, "Maak een stap langer of korter.")
