"""Writes what was found as YAML: the source in comments, what a person must write left empty."""

from __future__ import annotations

import re
import textwrap
from typing import TYPE_CHECKING

from toets.beginnen.importeren.bedragen import bedragen
from toets.beginnen.importeren.punten import vergelijk
from toets.beginnen.importeren.soorten import maatregelsoorten
from toets.beginnen.nieuw import slug
from toets.beginnen.sjabloon import FASE, KANTTEKENINGEN, Invulling, aanhalen

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from toets.beginnen.importeren.document import Alinea
    from toets.beginnen.importeren.herkennen import Vondst
    from toets.beginnen.importeren.punten import Anders, Punt

BREEDTE = 110
KOP = """\
# Een concept, gemaakt van een document. Lees het helemaal na naast het document.
# - Schrijf de beslispunten in gewone, korte zinnen. Nu staan er de woorden van het document.
# - Vul in wat achter een dubbele punt leeg is. Kijk na wat er nog moet:  python build.py check
# - Kijk of er nog een naam in staat. De computer haalt namen weg, maar kan er een missen.
# - Onderaan staat wat geen plaats kreeg. Haal de regels met een hekje weg als u klaar bent."""
LEEG = """\
  # Er is geen besluit gevonden. Schrijf de punten zelf.
  - nummer: 1
    tekst:
    plaats:"""
# What each field is written from.
BRONNEN = {
    "samenvatting": ("aanleiding", "doel", "argumenten"),
    "ligt_al_vast": ("financiën",),
    "nog_te_kiezen": ("vervolg",),
    "kanttekeningen": ("kanttekeningen",),
    "advies_adviesraad": ("participatie",),
}
ONZEKER = "  # Het is niet zeker dat dit het besluit is. Kijk na of het klopt, en of het alles is."
MISSCHIEN = "  # Is dit het besluit? Haal dan de hekjes voor deze regels weg, en de punten die het niet zijn."
GEEN = re.compile(r"(?:er zijn )?geen(?: \w+)?\.?|n\.?v\.?t\.?|niet van toepassing\.?", re.IGNORECASE)
EEN_ZIN = 200
"""Characters: the most that one kanttekening may have."""


def concept(vondst: Vondst, titel: str, weggelaten: list[str], soorten: list[str]) -> Invulling:
    """What the template of a voorstel gets from a document. `soorten` are the kinds of measure known here."""
    compared = vergelijk(vondst.besluit, vondst.tweede) if vondst.tweede else []
    differences = {anders.nummer: anders for anders in compared}
    own = {punt.nummer: punt for top in vondst.besluit for punt in top.alle()}
    lines = [line for punt in vondst.besluit for line in _punt(punt, "  ", differences, soorten)] or [LEEG]
    extra = [f"{a.nummer}. {a.tweede} ({a.plaats})" for a in differences.values() if a.nummer not in own]
    lines += _lijst("Deze punten staan alleen in de tweede versie van het besluit:", extra)
    over = [f"{alinea.plaats}: {alinea.merk} {alinea.tekst}" for alinea in vondst.over]
    end = [*_lijst("Dit kreeg geen plaats:", over), *_lijst("Dit is weggelaten:", weggelaten)]
    return Invulling(
        titel=titel,
        kop=KOP,
        document=slug(titel),
        beslispunten="\n".join([*([] if vondst.zeker else [ONZEKER]), *lines, *_misschien(vondst, soorten)]),
        bij_titel=f"  # uit: {vondst.titel.plaats if vondst.titel else 'wat u zelf opgaf'}",
        indiener=f" {aanhalen(vondst.indiener[0])}  # uit: {vondst.indiener[1].plaats}" if vondst.indiener else "",
        fasen=_fasen(vondst),
        agenda=_agenda(vondst),
        kanttekeningen=_kanttekeningen(vondst.delen.get("kanttekeningen", []), own.values()),
        uit={field: _uit_document(vondst.delen, *names) for field, names in BRONNEN.items()},
        soorten={soort for punt in own.values() for soort in maatregelsoorten(punt.tekst, soorten)},
        slot="".join(f"{line}\n" for line in ["", *end]) if end else "",
    )


def _misschien(vondst: Vondst, soorten: list[str]) -> Iterator[str]:
    """What can be the decision, as lines to take the hash from."""
    for punten in vondst.misschien:
        yield MISSCHIEN
        for line in (line for punt in punten for line in _punt(punt, "  ", {}, soorten)):
            yield f"  #{line[1:]}"


def _fasen(vondst: Vondst) -> str:
    """The fase: it lies before the council when that has it on its agenda. Else it is not said, and a person looks."""
    if not vondst.agenda:
        day = (
            f"  # Het college besprak het op {vondst.college.datum} ({vondst.college.uit.plaats}).\n"
            if vondst.college
            else ""
        )
        return day + FASE
    first = next(iter(vondst.agenda.values())).uit
    lines = ["  # Ligt het nog niet bij de raad? Schrijf dan 'ontwerp'.", "  - fase: aangeboden"]
    if vondst.college:
        lines.append(f"    datum: {vondst.college.datum.iso()}  # {_uit(vondst.college.uit)}")
    return "\n".join(
        [*lines, "    toelichting: Het voorstel ligt bij de raad.", f"    plaats: bovenaan  # {_uit(first)}"]
    )


def _agenda(vondst: Vondst) -> str:
    if not vondst.agenda:
        return ""
    lines = ["# Wanneer de raad erover praat. Kijk na of de stap en de datum kloppen.", "agenda:"]
    before = None
    for stap, day in vondst.agenda.items():
        if before and day.datum.zeker_voor(before):
            lines.append(f"  # Niet overgenomen, de volgorde klopt niet: {stap} {day.datum}, {_uit(day.uit)}")
            continue
        before = day.datum
        lines += [f"  - stap: {stap}", f"    datum: {day.datum.iso()}  # {_uit(day.uit)}"]
    return "\n".join(lines)


def _uit(alinea: Alinea) -> str:
    """Where it stands and what stands there, behind a hash on the same line."""
    return f"uit: '{alinea.tekst[:BREEDTE]}' ({alinea.plaats})"


def _kanttekeningen(alineas: list[Alinea], punten: Iterable[Punt]) -> str:
    """Those that are short enough to be one, and no point of the decision named again; all of it stands above."""
    decided = [punt.tekst.rstrip(".;: ") for punt in punten]
    found = [
        alinea
        for alinea in alineas
        if not alinea.kop and len(alinea.tekst) <= EEN_ZIN and not alinea.tekst.endswith(":")
        if alinea.tekst.rstrip(".;: ") not in decided and not GEEN.fullmatch(alinea.tekst)
    ]
    if not found:
        return KANTTEKENINGEN
    lines = [
        "# De woorden van het document. Schrijf ze gewoner, en haal weg wat geen kanttekening is.",
        "kanttekeningen:",
    ]
    for alinea in found:
        first, *more = _tekst("    tekst", alinea.tekst)
        lines += [f"  - {first.strip()}", *more, f"    plaats: Kanttekeningen  # {alinea.plaats}"]
    return "\n".join(lines)


def _punt(punt: Punt, indent: str, differences: dict[str, Anders], soorten: list[str]) -> Iterator[str]:
    inner = indent + "  "
    yield f"{indent}- nummer: {aanhalen(punt.nummer)}"
    yield from _tekst(f"{inner}tekst", punt.tekst)
    yield from _bedragen(punt.tekst, inner)
    kinds = maatregelsoorten(punt.tekst, soorten)
    if kinds:
        yield f"{inner}maatregelsoorten:"
        yield from (f"{inner}  - {soort}  # om het woord '{word}'" for soort, word in kinds.items())
    if punt.nummer in differences:
        yield from _verschil(differences[punt.nummer], punt, inner)
    yield f"{inner}plaats: {aanhalen(punt.plaats[:200])}  # {punt.waar}"
    if punt.onderdelen:
        yield f"{inner}onderdelen:"
    for part in punt.onderdelen:
        yield from _punt(part, inner + "  ", differences, soorten)


def _bedragen(text: str, inner: str) -> Iterator[str]:
    """Each amount; what the text doesn't say for certain is left empty, with beside it why."""
    found = bedragen(text)
    if found:
        yield f"{inner}# Kijk na: het bedrag, de soort (kosten, besparing of budget) en het jaar."
        yield f"{inner}# Schrijf waar het geld voor is. Staat er 'let op'? Dan is de computer niet zeker."
        yield f"{inner}bedragen:"
    for geld in found:
        yield f"{inner}  - euro:{_waarde(geld.euro)}  # in het document: {geld.woorden}"
        yield from (f"{inner}    # let op: {doubt}" for doubt in geld.twijfel)
        yield f"{inner}    soort:{_waarde(geld.soort)}"
        if geld.ongeveer:
            yield f"{inner}    ongeveer: ja"
        if geld.jaar:
            yield f"{inner}    jaar: {geld.jaar}"
        yield f"{inner}    waarvoor:"


def _waarde(text: str) -> str:
    return f" {text}" if text else ""


def _verschil(anders: Anders, punt: Punt, inner: str) -> Iterator[str]:
    if not anders.tweede:
        yield f"{inner}# Let op: dit punt staat niet in de tweede versie van het besluit."
        return
    yield f"{inner}# Het document heeft twee versies van dit punt. Schrijf bij 'onderwerp' wat er verschilt."
    yield f"{inner}verschillen:"
    yield f"{inner}  - onderwerp:"
    yield f"{inner}    varianten:"
    versions = (("In het voorstel", anders.eerste, punt), ("In de tweede versie", anders.tweede, anders.punt))
    for where, text, found in versions:
        yield f"{inner}      - waar: {where}"
        yield from _tekst(f"{inner}        tekst", text)
        if found:
            yield f"{inner}        plaats: {aanhalen(found.plaats[:200])}  # {found.waar}"


def _tekst(key: str, text: str) -> Iterator[str]:
    """A key with a text of more lines, whatever is in it."""
    indent = " " * (len(key) - len(key.lstrip()) + 2)
    yield f"{key}: >-"
    yield from (indent + line for line in _regels(text, BREEDTE - len(indent)))


def _regels(text: str, width: int) -> list[str]:
    return textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False)


def _uit_document(delen: dict[str, list[Alinea]], *names: str) -> str:
    """The parts with these names as comments, to write from."""
    lines: list[str] = []
    for name in names:
        items = [f"({alinea.plaats}) {alinea.merk} {alinea.tekst}" for alinea in delen.get(name, [])]
        lines += _lijst(f"Uit het document, {name}:", items)
    return "".join(f"{line}\n" for line in lines)


def _lijst(title: str, items: list[str]) -> list[str]:
    if not items:
        return []
    lines = [f"# {title}"]
    for item in items:
        first, *more = _regels(item, BREEDTE) or [""]
        lines += [f"#   - {first}", *(f"#     {line}" for line in more)]
    return lines
