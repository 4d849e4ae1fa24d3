"""De versie en de dagen van een verslag kloppen met elkaar.

Wie de eerste versie las, wil weten wat er anders is. Daarom krijgt een verbetering een hogere `versie`, en staat in één
zin bij `erratum` wat er is verbeterd. In versie 1 is nog niets verbeterd.

Ook de maand en de dagen moeten kunnen. Een gesprek heeft een maand zonder dag, en een verslag komt uit na het gesprek.

Goed, in policies/voorbeeld/verslagen/k7m2p9qd.yml:

    versie: 1

Fout, in policies/voorbeeld/verslagen/k7m2p9qd.yml:

    versie: 1
    erratum: Bij punt 1 stond een verkeerd bedrag.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toets.controles.controle import Bevinding
from toets.gedeeld.catalogus import regel
from toets.model.verslag import Verslag

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.inhoud.dossier import Inhoud
    from toets.inhoud.lezen import Pad
    from toets.inhoud.probleem import Reik

REIK: Reik = "bestand"

Gevonden = tuple["Pad", str, str]

# This is what readers rely on; no reason in a file changes that.
NEGEERBAAR = False


def controleer(inhoud: Inhoud) -> Iterator[Bevinding]:
    """Look at the version of every verslag, and at its dates."""
    for bestand, verslag in inhoud.van(Verslag):
        for pad, message, hint in (*_versie(verslag), *_datums(verslag)):
            yield Bevinding(bestand, pad, message, hint)


def _versie(verslag: Verslag) -> Iterator[Gevonden]:
    if verslag.versie == 0:
        yield ("versie",), *regel("verslag-versie-klopt/nul")
    if verslag.versie > 1 and verslag.erratum is None:
        yield ("versie",), *regel("verslag-versie-klopt/erratum", versie=verslag.versie)
    if verslag.versie == 1 and verslag.erratum is not None:
        yield ("erratum",), *regel("verslag-versie-klopt/eerste")


def _datums(verslag: Verslag) -> Iterator[Gevonden]:
    words = {"gesprek": verslag.maand}
    if verslag.maand.dag or not verslag.maand.maand:
        yield ("maand",), *regel("verslag-versie-klopt/maand", maand=verslag.maand.iso())
    if verslag.gepubliceerd and verslag.gepubliceerd.zeker_voor(verslag.maand):
        yield ("gepubliceerd",), *regel("verslag-versie-klopt/gepubliceerd", **words)
    on_the_table = verslag.voorstel.datum if verslag.voorstel else None
    if on_the_table and verslag.maand.zeker_voor(on_the_table):
        yield ("voorstel", "datum"), *regel("verslag-versie-klopt/tekst", **words)
