"""What a draft has right of a document, counted as the README says."""

from __future__ import annotations

import re
from collections import Counter
from decimal import Decimal
from typing import TYPE_CHECKING

from tests.beginnen.corpus.lezen import kaal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.beginnen.corpus import lezen
    from tests.beginnen.corpus.concept import Concept, Geld, Punt

REGELS = (
    "titel goed",
    "indiener goed",
    "dag goed",
    "beslispunt ingevuld",
    "beslispunt te veel",
    "bedrag goed",
    "bedrag goed, jaar ook",
    "bedrag goed, soort ook",
    "bedrag gemerkt",
    "bedrag mist",
    "bedrag fout zonder merk",
    "naam blijft staan",
    "woord blijft staan",
    "onderdeel op zijn plaats",
    "onderdeel ergens anders",
)
"""What is counted, in the order in which it is shown."""

COLLEGE = re.compile("college|burgemeester")
WEGGELATEN = re.compile(r"\[[^\]]* weggelaten\]")
LETTERS = 5
"""A shorter part of a name can be any word."""


def hoogstens(verwacht: lezen.Verwacht) -> Counter[str]:
    """How many there are of what can be right."""
    bedragen = [bedrag for punt in verwacht.beslispunten for bedrag in punt.bedragen]
    return Counter(
        {
            "titel goed": 1,
            "indiener goed": 1,
            "dag goed": len(verwacht.fasen),
            "beslispunt ingevuld": len(verwacht.beslispunten),
            "bedrag goed": len(bedragen),
            "bedrag goed, jaar ook": sum(bedrag.jaar is not None for bedrag in bedragen),
            "bedrag goed, soort ook": sum(bedrag.soort is not None for bedrag in bedragen),
            "naam blijft staan": len(verwacht.namen),
            "woord blijft staan": len(verwacht.blijft),
            "onderdeel op zijn plaats": len(verwacht.velden),
        }
    )


def score(verwacht: lezen.Verwacht, tekst: str, concept: Concept) -> Counter[str]:
    """The counts of one draft; `tekst` is that of the document."""
    waar = {veld: concept.waar(zin) for veld, zin in verwacht.velden.items()}
    goed = sum(naam is not None and kaal(veld) in kaal(_zonder_trema(naam)) for veld, naam in waar.items())
    lopend = concept.lopend()
    return Counter(
        {
            "titel goed": int(_gelijk(concept.inhoud.get("titel") or "", verwacht.titel)),
            "indiener goed": int(bool(COLLEGE.search(kaal(concept.inhoud.get("indiener") or "")))),
            "dag goed": sum(_dag(verwacht, concept)),
            **_beslispunten(verwacht, tekst, concept.punten),
            "naam blijft staan": len(list(_namen(verwacht, lopend))),
            "woord blijft staan": sum(kaal(woord) in kaal(lopend) for woord in verwacht.blijft),
            "onderdeel op zijn plaats": goed,
            "onderdeel ergens anders": sum(naam is not None for naam in waar.values()) - goed,
        }
    )


def _gelijk(een: str, ander: str) -> bool:
    return kaal(een).rstrip(".") == kaal(ander).rstrip(".")


def _dag(verwacht: lezen.Verwacht, concept: Concept) -> Iterator[bool]:
    dagen = {
        "college": concept.datums("fasen"),
        "commissie": concept.datums("agenda", "beeldvorming", "oordeelsvorming"),
        "raad": concept.datums("agenda", "besluitvorming"),
    }
    yield from (dag.datum.isoformat() in dagen[wie] for wie, dag in verwacht.fasen.items())


def _beslispunten(verwacht: lezen.Verwacht, tekst: str, punten: tuple[Punt, ...]) -> Counter[str]:
    tellen: Counter[str] = Counter()
    alle = [punt for hoofd in punten for punt in hoofd.alle()]
    van_een: list[Punt] = []
    for besluit in verwacht.beslispunten:
        punt = next((found for found in alle if _is(found, besluit)), None)
        tellen["beslispunt ingevuld"] += punt is not None
        van_een += [onder for onder in punt.alle() if _staat_in(onder, _woorden(besluit, tekst))] if punt else []
        tellen += _bedragen(besluit, punt)
    boven = [punt for punt in alle if any(onder is found for onder in punt.alle() for found in van_een)]
    los = [punt for punt in alle if not any(punt is found for found in boven)]
    tellen["beslispunt te veel"] = len(los)
    echt = {Decimal(bedrag.euro) for besluit in verwacht.beslispunten for bedrag in besluit.bedragen}
    tellen["bedrag fout zonder merk"] += sum(
        geld.euro() not in echt and not punt.merkt(geld.geschreven) for punt in los for geld in punt.geld
    )
    return tellen


def _is(punt: Punt, besluit: lezen.Punt) -> bool:
    """Whether it begins and ends with the words of the decision, with its onderdelen or without."""
    eind = _zonder_eind(kaal(besluit.eind))
    begint = kaal(punt.tekst).startswith(kaal(besluit.begin))
    return begint and any(_zonder_eind(kaal(woorden)).endswith(eind) for woorden in (punt.tekst, punt.geheel()))


def _staat_in(punt: Punt, woorden: str) -> bool:
    """Whether its words are among these; what the draft left out of them, between brackets, does not count."""
    return all(kaal(deel) in woorden for deel in WEGGELATEN.split(punt.tekst))


def _woorden(besluit: lezen.Punt, tekst: str) -> str:
    """The words of a decision in the document."""
    woorden = kaal(tekst)
    begin = woorden.index(kaal(besluit.begin))
    return woorden[begin : woorden.index(kaal(besluit.eind), begin) + len(kaal(besluit.eind)) + 1]


def _zonder_eind(woorden: str) -> str:
    return woorden.rstrip(".;:,")


def _bedragen(besluit: lezen.Punt, punt: Punt | None) -> Counter[str]:
    """The amounts of one decision: each of the document is right, marked or missing; another is marked or wrong."""
    tellen: Counter[str] = Counter()
    over: list[Geld] = [geld for found in punt.alle() for geld in found.geld] if punt else []
    for bedrag in besluit.bedragen:
        geld = next((found for found in over if found.euro() == Decimal(bedrag.euro)), None)
        if geld:
            over.remove(geld)
            tellen["bedrag goed"] += 1
            tellen["bedrag goed, jaar ook"] += bedrag.jaar is not None and geld.jaar == str(bedrag.jaar)
            tellen["bedrag goed, soort ook"] += bedrag.soort is not None and geld.soort == bedrag.soort
        elif punt and punt.merkt(bedrag.zoals):
            tellen["bedrag gemerkt"] += 1
        else:
            tellen["bedrag mist"] += 1
    nee = [geen for geen in besluit.geen_bedrag if punt and punt.merkt(geen.zoals)]
    over = [geld for geld in over if geld.euro() not in {Decimal(geen.euro) for geen in nee}]
    fout = [geld for geld in over if not (punt and punt.merkt(geld.geschreven))]
    tellen["bedrag gemerkt"] += len(nee) + len(over) - len(fout)
    tellen["bedrag fout zonder merk"] += len(fout)
    return tellen


def _namen(verwacht: lezen.Verwacht, lopend: str) -> Iterator[str]:
    """The names that are left, whole or a part that can be no other word."""
    woorden = re.sub(r"\s+", " ", lopend)
    for blijft in sorted(verwacht.blijft, key=len, reverse=True):
        woorden = woorden.replace(blijft, "")
    for naam in verwacht.namen:
        delen = [] if re.search(r"[\d@]", naam) else re.findall(rf"[A-Z]\w{{{LETTERS - 1},}}", naam)
        heel = re.search(rf"(?<!\w){re.escape(naam)}(?!\w)", woorden, re.IGNORECASE)
        if heel or any(re.search(rf"(?<!\w){deel}(?!\w)", woorden) for deel in delen):
            yield naam


def _zonder_trema(naam: str) -> str:
    return naam.replace("ë", "e")
