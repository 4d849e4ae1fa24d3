"""Een gespreksverslag geeft geen mening aan een rol met minder dan vijf mensen.

Waren er drie raadsleden, dan gaat een zin over wat raadsleden vinden over drie mensen die iedereen kent. Schrijf op
wat er is gezegd, zonder wie het zei. Vonden die mensen de zin goed? Zeg dat dan in het bestand.

De controle zoekt de naam van een rol met een woord erbij als `vinden`, `bang` of `volgens`. Zij ziet niet alles. Lees
daarom elke tekst zelf na.

Goed, in policies/voorbeeld/verslagen/k7m2p9qd.yml:

    opbrengst:
      - {soort: zorg, kop: in-de-gaten-houden, tekst: Dit vraagt veel tijd van beleidsmedewerkers.}

Fout, in policies/voorbeeld/verslagen/k7m2p9qd.yml:

    opbrengst:
      - {soort: zorg, kop: in-de-gaten-houden, tekst: De beleidsmedewerkers willen meer tijd.}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toets.controles import Bevinding
from toets.meningen import geeft_mening
from toets.model.rol import Rollen
from toets.model.verslag import Verslag

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.dossier import Inhoud
    from toets.model.basis import Rol
    from toets.model.rol import Rolnamen

# Not `anders`: its name is no word for people that a sentence would use.
ROLLEN: tuple[Rol, ...] = ("raadslid", "professional", "beleidsmedewerker")


def controleer(inhoud: Inhoud) -> Iterator[Bevinding]:
    """Look for the name of a small rol and a word of opinion in one text."""
    rollen = next((model.rollen for _, model in inhoud.van(Rollen)), None)
    if rollen is None:
        return
    for bestand, verslag in inhoud.van(Verslag):
        small = [rol for rol in ROLLEN if rol not in verslag.deelnemers.grote_rollen()]
        for index, opbrengst in enumerate(verslag.opbrengst):
            for meervoud in _met_mening(opbrengst.tekst, small, rollen):
                message = f"deze tekst geeft een mening aan {meervoud}; dat waren er minder dan vijf"
                hint = (
                    f"Schrijf de zin zonder {meervoud}. Vonden zij de zin goed? Zet erboven: "
                    "`# toets: negeer verslag-mening-kleine-rol - zij vonden dit goed`."
                )
                yield Bevinding(bestand, ("opbrengst", index, "tekst"), message, hint)


def _met_mening(text: str, small: list[Rol], rollen: Rolnamen) -> Iterator[str]:
    for rol in small:
        naam = rollen.per_id()[rol]
        if geeft_mening(text, (naam.naam, naam.meervoud)):
            yield naam.meervoud
