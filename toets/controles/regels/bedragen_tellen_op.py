"""De bedragen tellen op tot het totaal dat het document noemt.

Wie een voorstel leest, telt de bedragen na. Soms klopt een document zelf niet. Schrijf dan bij `verschil` wat daarover
te zeggen is; dat komt op de pagina. Een post met `advies: niet` telt niet mee.

Goed, in policies/voorbeeld/voorstel.yml:

    beslispunten:
      - nummer: 1
        tekst: Wij besparen op het wijkwerk.
        maatregelsoorten: [mandaat]
        plaats: Besluit
        opbouw:
          - onderwerp: besparing op het wijkwerk
            totaal: 100.000
            plaats: Bijlage 1
            posten:
              - {naam: minder spreekuren, euro: 75.000}
              - {naam: minder folders, euro: 25.000}
              - {naam: het buurthuis sluiten, euro: 200.000, advies: niet}

Fout, in policies/voorbeeld/voorstel.yml:

    beslispunten:
      - nummer: 1
        tekst: Wij besparen op het wijkwerk.
        maatregelsoorten: [mandaat]
        plaats: Besluit
        opbouw:
          - onderwerp: besparing op het wijkwerk
            totaal: 100.000
            plaats: Bijlage 1
            posten:
              - {naam: minder spreekuren, euro: 75.000}
              - {naam: minder folders, euro: 20.000}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toets.controles.controle import Bevinding
from toets.gedeeld.catalogus import regel
from toets.gedeeld.tekst import euro
from toets.model.voorstel import Voorstel

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from toets.inhoud.dossier import Bestand, Inhoud
    from toets.inhoud.lezen import Pad
    from toets.inhoud.probleem import Reik
    from toets.model.beslispunt import Beslispunt

REIK: Reik = "bestand"


def controleer(inhoud: Inhoud) -> Iterator[Bevinding]:
    """Add what every beslispunt is made of, and the beslispunten that make a total together."""
    for bestand, voorstel in inhoud.van(Voorstel):
        yield from _opbouw(bestand, voorstel.beslispunten, ("beslispunten",))
        punten = voorstel.punten()
        for index, totaal in enumerate(voorstel.totalen):
            som = totaal.som(punten)
            yield from _oordeel(bestand, ("totalen", index), som, totaal.bedrag.euro, totaal.verschil)


def _opbouw(bestand: Bestand, punten: list[Beslispunt], pad: Pad) -> Iterator[Bevinding]:
    for index, punt in enumerate(punten):
        here = (*pad, index)
        for place, opbouw in enumerate(punt.opbouw):
            where = (*here, "opbouw", place)
            yield from _oordeel(bestand, where, opbouw.som(), opbouw.totaal, opbouw.verschil)
        yield from _opbouw(bestand, punt.onderdelen, (*here, "onderdelen"))


def _oordeel(bestand: Bestand, pad: Pad, som: Decimal, totaal: Decimal, verschil: str | None) -> Iterator[Bevinding]:
    if som != totaal and verschil is None:
        yield Bevinding(bestand, pad, *regel("bedragen-tellen-op", som=euro(som), totaal=euro(totaal)))
    elif som == totaal and verschil is not None:
        yield Bevinding(bestand, (*pad, "verschil"), *regel("bedragen-tellen-op/verschil", totaal=euro(totaal)))
