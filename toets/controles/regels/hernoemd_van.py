"""Een oude naam van een voorstel is van één voorstel, en van geen map meer.

Een voorstel dat een andere naam kreeg, noemt bij `hernoemd_van` zijn oude naam. Wie het oude adres opent, komt dan
vanzelf op de nieuwe pagina. Dat kan alleen als het oude adres vrij is, en naar één voorstel leidt. Namen van pagina's
van de site zelf, en namen die Windows niet aan een map kan geven, zijn nooit vrij.

Goed, in policies/voorbeeld/voorstel.yml:

    hernoemd_van: [teams-beslissen]

Fout, in policies/voorbeeld/voorstel.yml:

    hernoemd_van: [teams-beslissen, teams-beslissen, voorbeeld]
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toets.controles.controle import Bevinding
from toets.gedeeld import adressen
from toets.gedeeld.schijfnamen import is_gehouden
from toets.model.voorstel import Voorstel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.inhoud.dossier import Inhoud
    from toets.inhoud.probleem import Ongezien, Reik

REIK: Reik = "alles"
NIET_IN_FORMULIER: Ongezien = {
    "voorstel": "of een oude naam van het voorstel nog vrij is. Daarvoor leest zij ook de andere voorstellen.",
}

# Two pages can't have one address.
NEGEERBAAR = False


def controleer(inhoud: Inhoud) -> Iterator[Bevinding]:
    """Hold every old name against the folders that are there, and against the old names before it."""
    present = {bestand.id for bestand in inhoud.bestanden if bestand.kind is Voorstel}
    taken: dict[str, str] = {}
    for bestand, voorstel in inhoud.van(Voorstel):
        for index, name in enumerate(voorstel.hernoemd_van):
            if is_gehouden(name):
                message = f"de naam '{name}' houdt Windows voor zichzelf"
                hint = "Op een computer met Windows kan de site geen map met deze naam hebben. Haal deze naam weg."
            elif adressen.is_van_ons(adressen.voorstel(name)):
                message = f"de naam '{name}' is al van een pagina van de site zelf"
                hint = "Wie dat adres opent, wil die pagina lezen. Haal deze naam weg."
            elif name in present:
                message = f"'{name}' is nu de naam van een voorstel"
                hint = "Noem hier alleen namen die niet meer bestaan. Haal deze weg, of geef die map een andere naam."
            elif name in taken:
                message = f"de oude naam '{name}' staat al bij '{taken[name]}'"
                hint = "Een oud adres kan maar naar één voorstel leiden. Haal één van de twee weg."
            else:
                taken[name] = bestand.id
                continue
            yield Bevinding(bestand, ("hernoemd_van", index), message, hint)
