"""Een gespreksverslag geeft geen mening aan een rol met minder dan vijf mensen.

Waren er drie raadsleden, dan gaat een zin over wat raadsleden vinden over drie mensen die iedereen kent. Schrijf op
wat er is gezegd, zonder wie het zei. Vonden die mensen de zin goed? Zet er dan `akkoord: ja` bij. Dat kan alleen bij
een opbrengst, en geldt voor alles wat daarbij staat.

De controle zoekt de naam van een rol met een woord erbij als `vinden`, `bang` of `volgens`. Zij ziet niet alles. Lees
daarom elke tekst zelf na.

Goed, in policies/voorbeeld/verslagen/k7m2p9qd.yml:

    opbrengst:
      - {soort: inzicht, tekst: Dit vraagt veel tijd van beleidsmedewerkers.}

Fout, in policies/voorbeeld/verslagen/k7m2p9qd.yml:

    opbrengst:
      - {soort: inzicht, tekst: De beleidsmedewerkers willen meer tijd.}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toets.afleiden.akkoord import meningen_van
from toets.controles.controle import Bevinding
from toets.gedeeld.catalogus import regel
from toets.model.rol import Rollen
from toets.model.verslag import Verslag

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.inhoud.dossier import Inhoud
    from toets.inhoud.probleem import Reik
    from toets.model.rol import Rolnamen
    from toets.model.verslag import Deelnemers

REIK: Reik = "alles"


def controleer(inhoud: Inhoud) -> Iterator[Bevinding]:
    """Look for the name of a small rol and a word of opinion in one text."""
    rollen = next((model.rollen for _, model in inhoud.van(Rollen)), None)
    if rollen is None:
        return
    for bestand, verslag in inhoud.van(Verslag):
        # Every text, also of a field that is added later.
        for pad, tekst in bestand.leesteksten:
            agreed = pad[0] == "opbrengst" and verslag.opbrengst[int(pad[1])].akkoord
            for message, hint in _zonder_akkoord(tekst, verslag.deelnemers, rollen, akkoord=agreed):
                yield Bevinding(bestand, pad, message, hint)


def _zonder_akkoord(
    tekst: str, deelnemers: Deelnemers, rollen: Rolnamen, *, akkoord: bool
) -> Iterator[tuple[str, str]]:
    """Every rol to which the text gives an opinion without its agreement. Of a rol without people nobody can agree."""
    for rol in meningen_van(tekst, rollen):
        if rol in deelnemers.grote_rollen():
            continue
        meervoud = rollen.per_id()[rol].meervoud
        if rol not in deelnemers.kleine_rollen():
            yield regel("verslag-mening-kleine-rol/afwezig", meervoud=meervoud)
        elif not akkoord:
            yield regel("verslag-mening-kleine-rol/klein", meervoud=meervoud)
