"""Een gespreksverslag zegt niet meer dan mag.

In een kleine groep is snel te raden wie wat antwoordde. Daarom hangt het van de grootte van de groep af wat naar
buiten mag. Een gesprek mag kiezen uit drie wijzen, en gebruikt er één:

- `per-rol`: wat een rol samen antwoordde. Kan als minstens twee rollen met vijf of meer mensen zijn. Een kleinere
  rol krijgt geen antwoord.
- `groep`: wat alle rollen samen antwoordden. Kan vanaf vijf mensen. Is er geen antwoord dat genoeg mensen kozen? Dan
  mag in `gekozen` staan welke antwoorden elk door drie of meer mensen zijn gekozen. Twee antwoorden kan vanaf acht
  mensen, drie vanaf elf.
- `overeenkomst`: hoe de rollen zich tot elkaar verhouden. Kan vanaf vijf mensen, als er minstens twee rollen zijn met
  twee of meer mensen.

Ook de rest moet kloppen: aantallen die samen kunnen, en elke vraag één keer. Het bestand heet naar een nummer dat niets
zegt. Staan het voorstel en de maand ook in de naam? Dan zijn dat de map en de maand van het verslag zelf.

Goed, in policies/voorbeeld/verslagen/k7m2p9qd.yml:

    deelnemers: {totaal: 5-9, raadslid: <5, professional: <5}
    wijze: groep
    antwoorden:
      - vraag: stem
        eerst: {groep: plus}

Fout, in policies/voorbeeld/verslagen/k7m2p9qd.yml:

    deelnemers: {totaal: 5-9, raadslid: <5, professional: <5}
    wijze: per-rol
    antwoorden:
      - vraag: stem
        eerst: {raadslid: plus}
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, get_args

from toets.controles.controle import Bevinding
from toets.inhoud.plaatsen import NUMMER, id_van, verslagnaam
from toets.model.basis import Gekozen
from toets.model.verslag import Verslag
from toets.vertrouwen.vrijgave import (
    MIDDELGROOT_TOT,
    MIN_GEKOZEN,
    MIN_MENSEN,
    MIN_ROLLEN,
    RUIM_PER_ROL,
    RUIMTE,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.inhoud.dossier import Inhoud
    from toets.inhoud.lezen import Pad
    from toets.inhoud.probleem import Ongezien, Reik
    from toets.model.basis import Klasse
    from toets.model.verslag import Deelnemers, Uitkomst

REIK: Reik = "bestand"
NIET_IN_FORMULIER: Ongezien = {
    "verslag": "of de antwoorden zo naar buiten mogen. Daarvoor rekent zij na wat bij deze groep past.",
}

# A name that someone chose can tell a person or a day.
DAG = re.compile(r"20\d\d[01]\d[0-3]\d|[0-3]\d[01]\d20\d\d")

# The fewest and the most people in a class; of a rol that is there.
GRENZEN: dict[Klasse, tuple[int, int]] = {
    "<5": (1, MIN_MENSEN - 1),
    "5-9": (MIN_MENSEN, MIDDELGROOT_TOT - 1),
    "10+": (MIDDELGROOT_TOT, 10**9),
}

WAT_NODIG_IS = {
    "per-rol": "minstens twee rollen met vijf of meer mensen",
    "groep": "vijf of meer mensen",
    "overeenkomst": "vijf of meer mensen, en minstens twee rollen met twee of meer mensen",
}

Gevonden = tuple["Pad", str, str]

# This is what participants were promised; no reason in a file changes that.
NEGEERBAAR = False


def controleer(inhoud: Inhoud) -> Iterator[Bevinding]:
    """Hold every verslag against what its classes and its wijze allow."""
    for bestand, verslag in inhoud.van(Verslag):
        for each in (_naam(bestand.path, verslag), _deelnemers(verslag), _antwoorden(verslag)):
            for pad, message, hint in each:
                yield Bevinding(bestand, pad, message, hint)


def _naam(path: str, verslag: Verslag) -> Iterator[Gevonden]:
    voorstel, _, name = id_van(path).rpartition("/")
    if not NUMMER.fullmatch(name) or DAG.fullmatch(name):
        _, dash, last = name.rpartition("-")
        hint = "Gebruik acht willekeurige kleine letters en cijfers, bijvoorbeeld `k7m2p9qd.yml`."
        if dash and NUMMER.fullmatch(last):
            hint = f"Noem het bestand `{last}.yml`."
        yield (), f"'{name}' is geen naam voor een verslag", hint
    long = verslagnaam(path)
    month = verslag.maand.zonder_dag()
    right = long._replace(voorstel=voorstel, maand=month.iso()) if long else None
    if not long or not right or long == right:
        return
    hint = f"Noem het bestand `{right.bestand()}`, of kort `{long.id}.yml`."
    if long.voorstel != right.voorstel:
        message = f"deze naam zegt dat het verslag bij '{long.voorstel}' hoort, maar het staat bij '{voorstel}'"
        yield (), message, f"Staat het in de verkeerde map? Zet het dan bij het goede voorstel. {hint}"
    else:
        yield (), f"deze naam zegt {long.maand}, maar in het verslag staat {month}", hint


def _deelnemers(verslag: Verslag) -> Iterator[Gevonden]:
    deelnemers = verslag.deelnemers
    if not _kan(verslag):
        message = f"met deze groep kan de wijze '{verslag.wijze}' niet; nodig: {WAT_NODIG_IS[verslag.wijze]}"
        other = "Met minder dan vijf mensen komt er geen verslag." if deelnemers.totaal == "<5" else "Kies een andere."
        yield ("wijze",), message, f"{other} Staat iedereen goed bij `deelnemers`?"
    fewest, most = _samen(deelnemers)
    low, high = GRENZEN[deelnemers.totaal]
    if fewest > high or most < low:
        message = f"de rollen samen passen niet bij het totaal '{deelnemers.totaal}'"
        yield ("deelnemers", "totaal"), message, "Tel opnieuw hoeveel mensen er waren, in elke rol en samen."


def _kan(verslag: Verslag) -> bool:
    if verslag.wijze == "per-rol":
        return len(verslag.deelnemers.grote_rollen()) >= MIN_ROLLEN
    return verslag.deelnemers.totaal != "<5" and (
        verslag.wijze == "groep" or len(verslag.deelnemers.per_rol()) >= MIN_ROLLEN
    )


def _samen(deelnemers: Deelnemers) -> tuple[int, int]:
    """The fewest and the most people that the rollen can be together."""
    bounds = [GRENZEN[klasse] for klasse in deelnemers.per_rol().values()]
    return sum(low for low, _ in bounds), sum(high for _, high in bounds)


def _antwoorden(verslag: Verslag) -> Iterator[Gevonden]:
    seen: set[str] = set()
    for index, antwoord in enumerate(verslag.antwoorden):
        pad: Pad = ("antwoorden", index)
        if antwoord.vraag in seen:
            message = f"de vraag '{antwoord.vraag}' staat er twee keer"
            yield (*pad, "vraag"), message, "Zet beide rondes van een vraag bij elkaar, of haal er één weg."
        seen.add(antwoord.vraag)
        rondes = {"eerst": antwoord.eerst, "nog_een_keer": antwoord.nog_een_keer}
        for name, uitkomst in rondes.items():
            for veld in sorted(uitkomst.gevuld() - {*verslag.mogelijk()}) if uitkomst else ():
                yield (*pad, name, veld), *_te_veel(verslag, veld)
            for message, hint in _gekozen(verslag, uitkomst) if uitkomst else ():
                yield (*pad, name, "gekozen"), message, hint
        again = antwoord.nog_een_keer
        if again and again.gevuld() != antwoord.eerst.gevuld():
            message = "bij 'eerst' en 'nog_een_keer' staan niet dezelfde antwoorden"
            hint = "Laat `nog_een_keer` weg, of laat in beide rondes weg wat in één van de twee ontbreekt."
            yield (*pad, "nog_een_keer"), message, hint


def _gekozen(verslag: Verslag, uitkomst: Uitkomst) -> Iterator[tuple[str, str]]:
    """What is wrong with the answers that three or more people chose, and what to do."""
    gekozen = uitkomst.gekozen
    if gekozen is None:
        return
    if uitkomst.groep != "verdeeld":
        yield "'gekozen' kan alleen bij `groep: verdeeld`", "Haal `gekozen` weg."
        return
    in_order = [code for code in get_args(Gekozen) if code in gekozen]
    if len(gekozen) < MIN_GEKOZEN or gekozen != in_order:
        message = "in 'gekozen' staan twee of meer verschillende antwoorden, in een vaste volgorde"
        yield message, f"De volgorde is: {', '.join(get_args(Gekozen))}. Zijn het er minder? Haal `gekozen` weg."
    most = min(GRENZEN[verslag.deelnemers.totaal][1], _samen(verslag.deelnemers)[1])
    if RUIM_PER_ROL * len(gekozen) + RUIMTE > most:
        message = f"van {len(gekozen)} antwoorden kan hier niet bekend zijn dat drie of meer mensen ze kozen"
        yield message, "De groep is daarvoor te klein. Haal `gekozen` weg."


def _te_veel(verslag: Verslag, veld: str) -> tuple[str, str]:
    """What is wrong with a field that can't be there, and what to do."""
    if verslag.wijze == "per-rol" and veld not in ("groep", "samen"):
        message = f"van '{veld}' mag hier geen antwoord staan: dat zijn er minder dan vijf"
    else:
        message = f"'{veld}' kan niet bij de wijze '{verslag.wijze}'"
    return message, f"Haal `{veld}` weg. Een verslag zegt antwoorden op één wijze."
