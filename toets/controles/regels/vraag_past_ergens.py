"""Een vraag past bij een soort maatregel, of hoort bij elk voorstel.

Zonder soort maatregel wordt een vraag nooit gekozen, en stelt niemand hem.

Goed, in questions/vragen/stem.yml:

    maatregelsoorten: [mandaat]

Fout, in questions/vragen/stem.yml:

    maatregelsoorten: []
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toets.controles.controle import Bevinding
from toets.gedeeld.catalogus import regel
from toets.model.vraag import Vraag

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.inhoud.dossier import Inhoud
    from toets.inhoud.probleem import Reik

REIK: Reik = "bestand"


def controleer(inhoud: Inhoud) -> Iterator[Bevinding]:
    """Look for vragen that nothing leads to."""
    for bestand, vraag in inhoud.van(Vraag):
        if not vraag.algemeen and not vraag.maatregelsoorten:
            yield Bevinding(bestand, ("maatregelsoorten",), *regel("vraag-past-ergens"))
