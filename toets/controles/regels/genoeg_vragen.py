"""Voor elk voorstel zijn er twee vragen per waarde die erbij passen.

Een gesprek van 90 minuten heeft zes vragen: twee over betrokkenheid, twee over legitimiteit, twee over rendement.
Vragen en voorstellen vinden elkaar door de soorten maatregelen.

Goed, in policies/voorbeeld/voorstel.yml:

    vragen:
      extra: []

Fout, in policies/voorbeeld/voorstel.yml:

    vragen:
      weglaten:
        - vraag: stem
          reden: Deze vraag speelt hier niet.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, get_args

from toets.afleiden.selectie import PER_WAARDE_LANG, kies
from toets.controles.controle import Bevinding
from toets.controles.vragenbank import bank_van, huidige_bank
from toets.gedeeld.catalogus import regel
from toets.model.basis import WaardeId
from toets.model.voorstel import Voorstel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.afleiden.selectie import Bank
    from toets.inhoud.dossier import Inhoud
    from toets.inhoud.probleem import Ongezien, Reik

REIK: Reik = "alles"
NIET_IN_FORMULIER: Ongezien = {
    "voorstel": "of er genoeg vragen bij het voorstel passen. Daarvoor leest zij alle vragen.",
    "vraag": "of er bij elk voorstel genoeg vragen passen. Daarvoor leest zij ook de voorstellen.",
}

NOG_VASTSTELLEN = "Met de nieuwste vragen past het wel. Stel ze vast: python build.py vaststellen."


def controleer(inhoud: Inhoud) -> Iterator[Bevinding]:
    """Make the selection as the site does and count it; silent while a vraag or the kinds are not right yet."""
    current, bank = huidige_bank(inhoud), bank_van(inhoud)
    if current is None or bank is None:
        return
    for bestand, voorstel in inhoud.van(Voorstel):
        if not set(voorstel.maatregelsoorten()) <= set(bank.soorten):
            continue  # said already: the reference does not exist
        enough_now = _per_waarde(voorstel, current)
        for waarde, count in _per_waarde(voorstel, bank).items():
            if count < PER_WAARDE_LANG:
                message, add = regel("genoeg-vragen", aantal=count, waarde=waarde)
                hint = NOG_VASTSTELLEN if enough_now[waarde] >= PER_WAARDE_LANG else add
                yield Bevinding(bestand, ("vragen",), message, hint)


def _per_waarde(voorstel: Voorstel, bank: Bank) -> dict[str, int]:
    counted = Counter(keuze.vraag.waarde for keuze in kies(voorstel, bank))
    return {waarde: counted[waarde] for waarde in get_args(WaardeId)}
