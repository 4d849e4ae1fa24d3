"""Bij een besluit staan wijzigingen als de raad iets veranderde, en anders niet.

Veranderde de raad een punt, dan wil een lezer weten wat er nu geldt.

Goed, in policies/voorbeeld/voorstel.yml:

    beslispunten:
      - nummer: 1
        tekst: Teams beslissen zelf.
        maatregelsoorten: [mandaat]
        plaats: Besluit
        besluit:
          uitkomst: gewijzigd
          amendementen: [A3]
          wijzigingen:
            - {tekst: Teams beslissen samen., maatregelsoorten: [mandaat]}
          plaats: Bijlage 1

Fout, in policies/voorbeeld/voorstel.yml:

    beslispunten:
      - nummer: 1
        tekst: Teams beslissen zelf.
        maatregelsoorten: [mandaat]
        plaats: Besluit
        besluit:
          uitkomst: gewijzigd
          amendementen: [A3]
          plaats: Bijlage 1
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toets.controles.controle import Bevinding
from toets.gedeeld.catalogus import regel
from toets.model.voorstel import Voorstel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.inhoud.dossier import Bestand, Inhoud
    from toets.inhoud.lezen import Pad
    from toets.inhoud.probleem import Reik
    from toets.model.beslispunt import Beslispunt

REIK: Reik = "bestand"


def controleer(inhoud: Inhoud) -> Iterator[Bevinding]:
    """Compare the outcome of every beslispunt with the changes that stand below it."""
    for bestand, voorstel in inhoud.van(Voorstel):
        yield from _walk(bestand, voorstel.beslispunten, ("beslispunten",))


def _walk(bestand: Bestand, punten: list[Beslispunt], pad: Pad) -> Iterator[Bevinding]:
    for index, punt in enumerate(punten):
        here = (*pad, index)
        if punt.besluit:
            changed = punt.besluit.anders()
            if changed and not punt.besluit.wijzigingen:
                said = regel("besluit-en-wijzigingen/niet-wat", nummer=punt.nummer)
                yield Bevinding(bestand, (*here, "besluit"), *said)
            if not changed and (punt.besluit.wijzigingen or punt.besluit.amendementen):
                said = regel("besluit-en-wijzigingen/niets", nummer=punt.nummer)
                yield Bevinding(bestand, (*here, "besluit", "uitkomst"), *said)
        yield from _walk(bestand, punt.onderdelen, (*here, "onderdelen"))
