"""Bij elk voorstel hoort een vraag over de ruimte voor maatwerk zelf.

Daar gaat de maatwerktoets over. De site kiest er daarom altijd één. Laat een voorstel die vraag weg, of kiest het zelf
zo veel vragen dat er geen plek meer is? Dan zegt de controle dat.

Goed, in policies/voorbeeld/voorstel.yml:

    vragen:
      weglaten: []

Fout, in policies/voorbeeld/voorstel.yml:

    vragen:
      weglaten:
        - vraag: ruimte
          reden: Deze vraag speelt hier niet.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toets.afleiden.selectie import MAX_VRAGEN, kies
from toets.controles.controle import Bevinding
from toets.controles.vragenbank import bank_van
from toets.gedeeld.catalogus import regel
from toets.model.voorstel import Voorstel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.inhoud.dossier import Inhoud
    from toets.inhoud.probleem import Ernst, Ongezien, Reik

ERNST: Ernst = "let op"
REIK: Reik = "alles"
NIET_IN_FORMULIER: Ongezien = {
    "voorstel": "of er een vraag over de ruimte voor maatwerk bij is. Daarvoor leest zij alle vragen.",
    "vraag": "of er bij elk voorstel een vraag over de ruimte voor maatwerk is. Daarvoor leest zij ook de voorstellen.",
}


def controleer(inhoud: Inhoud) -> Iterator[Bevinding]:
    """Make the selection as the site does; silent where there are too few vragen, as `genoeg-vragen` says that."""
    bank = bank_van(inhoud)
    if bank is None or not any(vraag.over_de_ruimte for vraag in bank.vragen.values()):
        return
    for bestand, voorstel in inhoud.van(Voorstel):
        if not set(voorstel.maatregelsoorten()) <= set(bank.soorten):
            continue  # said already: the reference does not exist
        chosen = [keuze.vraag for keuze in kies(voorstel, bank)]
        if len(chosen) == MAX_VRAGEN and not any(vraag.over_de_ruimte for vraag in chosen):
            yield Bevinding(bestand, ("vragen",), *regel("vraag-over-de-ruimte"))
