"""Een voorstel waarover al is besloten, is oefenmateriaal.

Een gesprek na het besluit verandert niets meer. Wie de pagina leest, moet dat weten voordat hij mensen uitnodigt.

Goed, in policies/voorbeeld/voorstel.yml:

    oefenmateriaal: Over dit voorstel is al besloten. U kunt er goed mee oefenen.
    fasen:
      - fase: besloten
        datum: 2026-03
        toelichting: De raad stemde in.
        plaats: Besluitenlijst

Fout, in policies/voorbeeld/voorstel.yml:

    fasen:
      - fase: besloten
        datum: 2026-03
        toelichting: De raad stemde in.
        plaats: Besluitenlijst
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toets.controles import Bevinding
from toets.model.voorstel import Voorstel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.dossier import Inhoud
    from toets.probleem import Ernst

ERNST: Ernst = "let op"


def controleer(inhoud: Inhoud) -> Iterator[Bevinding]:
    """Look at the last fase of each voorstel."""
    for bestand, voorstel in inhoud.van(Voorstel):
        if voorstel.fase().fase == "besloten" and not voorstel.oefenmateriaal:
            message = "over dit voorstel is al besloten: een gesprek is nu te laat"
            hint = "Zet bij `oefenmateriaal` in één zin dat het nu is om te oefenen en te leren."
            yield Bevinding(bestand, ("fasen", len(voorstel.fasen) - 1), message, hint)
