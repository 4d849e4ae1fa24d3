"""Wie er gevraagd is, verklapt niet hoeveel mensen er waren.

Een verslag noemt geen precieze aantallen, alleen klassen. Bij `van` staat hoeveel van deze mensen er zijn. Is dat getal
klein, dan zegt het samen met de klasse toch hoeveel er waren, of zelfs wie. Was de klasse `5-9` en zijn er vijf
raadsleden, dan waren zij er allemaal. Daarom staat `van` er pas vanaf 10, bij `5-9` vanaf 15 en bij `10+` vanaf 20.
Zijn het er minder? Laat `van` dan weg, en schrijf alleen hoe zij zijn gevraagd.

Staat er bij een rol niets? Haal die rol dan weg.

Goed, in policies/voorbeeld/verslagen/k7m2p9qd.yml:

    uitgenodigd:
      raadslid: {van: 35, hoe: alle fracties in één mail}

Fout, in policies/voorbeeld/verslagen/k7m2p9qd.yml:

    uitgenodigd:
      raadslid: {van: 4}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toets.controles.controle import Bevinding
from toets.model.verslag import Verslag
from toets.vertrouwen.vrijgave import MEEST_VAN, kleinste_van

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.inhoud.dossier import Inhoud
    from toets.inhoud.probleem import Ongezien, Reik

REIK: Reik = "bestand"
NIET_IN_FORMULIER: Ongezien = {
    "verslag": "of te raden is wie er waren. Daarvoor vergelijkt zij wie is gevraagd met wie er was.",
}

# This is what participants were promised; no reason in a file changes that.
NEGEERBAAR = False


def controleer(inhoud: Inhoud) -> Iterator[Bevinding]:
    """Hold how many people there are of each rol against the class of who came."""
    for bestand, verslag in inhoud.van(Verslag):
        there = verslag.deelnemers.per_rol()
        for rol, gevraagd in verslag.uitgenodigd.per_rol().items():
            if gevraagd.van is None and gevraagd.hoe is None:
                hint = "Schrijf hoe zij zijn gevraagd, of haal deze rol weg bij `uitgenodigd`."
                yield Bevinding(bestand, ("uitgenodigd", rol), "hier staat niet wie er is gevraagd", hint)
            elif gevraagd.van is not None and gevraagd.van > MEEST_VAN:
                message = f"'{gevraagd.van}' mensen in één rol kan niet"
                hint = "Schrijf hoeveel van deze mensen er zijn in uw gemeente, of laat `van` weg."
                yield Bevinding(bestand, ("uitgenodigd", rol, "van"), message, hint)
            elif gevraagd.van is not None and gevraagd.van < kleinste_van(there.get(rol)):
                message = f"'{gevraagd.van}' is zo weinig dat te raden is wie er waren"
                hint = f"Hier mag `van` vanaf {kleinste_van(there.get(rol))}. Zijn het er minder? Laat `van` weg."
                yield Bevinding(bestand, ("uitgenodigd", rol, "van"), message, hint)
