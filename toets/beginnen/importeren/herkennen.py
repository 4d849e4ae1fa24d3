"""Finds the parts of a raadsvoorstel in a document."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from itertools import chain
from typing import TYPE_CHECKING

from toets.beginnen.importeren.besluit import SLOT, Blok, zoek_besluit
from toets.beginnen.importeren.koppen import KOPPEN, onderdeel, onderdeel_van_kop, opent_besluit
from toets.beginnen.importeren.labels import INDIENER, ONDERWERP, datums, is_kenmerk, is_los_label, kenmerken, noemt
from toets.beginnen.importeren.punten import Punt, maak_punten
from toets.beginnen.importeren.tekst import EINDE
from toets.model.voorstel import STAPPEN

if TYPE_CHECKING:
    from toets.beginnen.importeren.document import Alinea, Document
    from toets.beginnen.importeren.labels import Kenmerk
    from toets.model.basis import Datum
    from toets.model.voorstel import Agendastapnaam

ALGEMEEN = re.compile(
    r"(?:raads|college)?(?:voorstel|besluit|advies)(?: aan de (?:gemeente)?raad)?(?: (?:van de )?gemeente .*)?"
    r"|nummer\s*:?.*|(?:de )?gemeente \S+|aan de (?:leden van de )?(?:gemeente)?raad.*|geachte .*"
    r"|(?:het )?college van .*|concept|ontwerp"
    r"|hoofdstuk \d.*|inhoud(?:sopgave)?",
    re.IGNORECASE,
)
RAADSVOORSTEL = re.compile(r"raadsvoorstel\s*(?::|[-\u2013]\s|(?=\s(?-i:[A-Z])))\s*(\S.*)", re.IGNORECASE)
"""The kind of document and its title on one line."""
COLLEGE = re.compile(
    r"(?:voorstel van |van\s*:\s*)?(?:het )?(?:college van )?"
    r"(?:burgemeester (?:en|&) wethouders|b(?:\s?en\s?|\s?&\s?)w)"
    r"(?: van\b|\s*,|\s*$| stel)|(?:voorstel van )?het college (?:stelt (?:u|de raad|uw raad)\b|van (?-i:[A-Z])|$)",
    re.IGNORECASE,
)
IN_DE_RAAD = re.compile(r"vergadering van(.*)", re.IGNORECASE)
NAMENS_COLLEGE = re.compile(
    r"\bvoorstel van (?:het )?(?:college|burgemeester|b ?(?:&|en) ?w)\b|\bstel(?:t|len) (?:het college|burgemeester)\b",
    re.IGNORECASE,
)
"""The same in a sentence."""
GROEP = re.compile(r"\b(?:fracties?|presidium|griffie|werkgeverscommissie|rekenkamer|burgemeester)\b", re.IGNORECASE)
BESLUITEN = ("besluit", "raadsbesluit")
LANG = 120  # characters: more is no title
UITLEG = tuple(name for name in KOPPEN if name != "bijlagen")
WIE = (
    ("college", r"college|b ?(?:&|en) ?w\b|burgemeester"),
    ("oordeelsvorming", r"commissie|oordeel|opini"),
    ("beeldvorming", r"beeldvorm|informatie(?:avond|bijeenkomst)"),
    ("besluitvorming", r"raad(?!svoorstel|scommissie)|besluitvorm"),
    ("besluitvorming", r"vergader"),
)
"""Of whom a date is, by the words before it."""


@dataclass(frozen=True)
class Dag:
    """A day that the document names, with the label that says of what."""

    datum: Datum
    uit: Alinea


@dataclass(frozen=True)
class Vondst:
    """What was found: the title (None: none), the decision, a second version of it, the other parts, and the rest.

    `misschien` are what can be the decision too, when it is not `zeker`. `indiener` is who proposes it, when the
    document says so; `agenda` when the council talks of it, by step in their order; `college` when the college decided
    on it.
    """

    titel: Alinea | None
    besluit: list[Punt]
    tweede: list[Punt]
    delen: dict[str, list[Alinea]]
    over: list[Alinea]
    zeker: bool = True
    misschien: list[list[Punt]] = field(default_factory=list)
    indiener: tuple[str, Alinea] | None = None
    agenda: dict[Agendastapnaam, Dag] = field(default_factory=dict)
    college: Dag | None = None

    def met_eigen_titel(self) -> Vondst:
        """The same, when a person gave the title: the one of the document still has to be somewhere."""
        return replace(self, titel=None, over=[*([self.titel] if self.titel else []), *self.over])


COLLEGENAAM = "Het college van burgemeester en wethouders"


def herken(document: Document) -> Vondst:
    """Sort every paragraph into a part; what fits nowhere is in `over`, nothing is dropped."""
    alineas = document.alineas
    labels = kenmerken(alineas)
    found = zoek_besluit(alineas)
    blocks = [block.eigen for block in (found.eerste, found.tweede) if block]
    decided = set().union(*blocks)
    titel, used = _titel(alineas, labels, decided)
    delen, over = _delen(alineas, used, blocks)
    days = _dagen(alineas, labels)
    return Vondst(
        titel=titel,
        besluit=_punten(found.eerste),
        tweede=_punten(found.tweede),
        delen=delen,
        over=over,
        zeker=found.eerste is None or (found.eerste.zeker and not found.misschien),
        misschien=[_punten(block) for block in found.misschien],
        indiener=_indiener(alineas, labels),
        agenda={stap: days[stap] for stap in STAPPEN if stap in days},
        college=days.get("college"),
    )


def _punten(block: Blok | None) -> list[Punt]:
    return maak_punten(block.punten, block.kop) if block else []


def _delen(
    alineas: list[Alinea], used: set[int], blocks: list[set[int]]
) -> tuple[dict[str, list[Alinea]], list[Alinea]]:
    """What is in no title and no decision, by the part that its heading opens; and what stands in no part.

    A heading that we don't know stays inside an explanation, and ends a decision. One that we know says enough by the
    name of its part, but not between the points of a decision.
    """
    used = used.union(*blocks)
    delen: dict[str, list[Alinea]] = {}
    over: list[Alinea] = []
    name = ""
    for number, alinea in enumerate(alineas):
        if alinea.kop and number not in used:
            name = onderdeel_van_kop(alinea.tekst) or (name if name in UITLEG else "")
        elif number in used or SLOT.match(alinea.tekst):
            name = "" if name not in UITLEG or SLOT.match(alinea.tekst) else name
        inside = any(min(block) < number < max(block) for block in blocks)
        part = onderdeel(alinea.tekst) if alinea.kop else None
        if number not in used and (not part or (inside and part in BESLUITEN)):
            (delen.setdefault(name, []) if name in UITLEG else over).append(alinea)
    return delen, over


def _titel(alineas: list[Alinea], labels: list[Kenmerk], decided: set[int]) -> tuple[Alinea | None, set[int]]:
    """The title, and where it stands: the subject that the document names, or else what stands on top.

    That is a heading that says something or else a line like a title, above the decision, or a heading below it. A
    label is none.
    """
    for label in labels:
        if noemt(label.label, ONDERWERP) and label.waarde and not is_los_label(label.waarde):
            if label.waarde in label.alinea.tekst:
                used = {label.plek}
            else:  # below it; where that is a row of values, the others still need a place
                used = {label.plek, label.plek + 1} if alineas[label.plek + 1].tekst == label.waarde else set()
            return replace(label.alinea, tekst=label.waarde, merk=""), used
    explained = (n for n, alinea in enumerate(alineas) if onderdeel(alinea.tekst) not in (None, *BESLUITEN))
    end = next(explained, len(alineas))
    top = [(number, alinea) for number, alinea in enumerate(alineas[:end]) if number not in decided]
    for number, alinea in top:
        match = RAADSVOORSTEL.fullmatch(alinea.tekst)
        if match and not alinea.merk and len(match[1].split()) > 1 and not is_kenmerk(match[1]):
            return replace(alinea, tekst=match[1]), {number}
    headings = [pair for pair in top if pair[1].kop and _zegt_iets(pair[1].tekst) and not pair[1].tekst.endswith("?")]
    first = min(decided, default=end)
    above = (pair for pair in headings if pair[0] < first)
    lines = (pair for pair in top if pair[0] < first and _kan_titel_zijn(pair[1]))
    found = next(chain(above, lines, headings), None)
    return (found[1], {found[0]}) if found else (None, set())


def _zegt_iets(text: str) -> bool:
    """Whether a heading on top is about this proposal: no part, no label, no kind of document and no date."""
    label = is_los_label(text) or (":" in text and is_kenmerk(text))
    return not (label or onderdeel(text) or opent_besluit(text) or ALGEMEEN.fullmatch(text) or _is_datum(text))


def _is_datum(text: str) -> bool:
    return any(len(text) < len(str(day)) + LANG // 6 for _, day in datums(text))


def _kan_titel_zijn(alinea: Alinea) -> bool:
    """Whether this line above the first part looks like a title, in a document that has no headings of its own."""
    text = alinea.tekst
    words = len(text.split()) > 1 and not alinea.merk and not text.endswith(EINDE)
    row = alinea.plaats.startswith("tabel") and text.count(": ") > 1
    return words and len(text) < LANG and not row and not is_kenmerk(text) and _zegt_iets(text)


def _indiener(alineas: list[Alinea], labels: list[Kenmerk]) -> tuple[str, Alinea] | None:
    """Who proposes it, as a function or a group, and where that stands."""
    for label in labels:
        if noemt(label.label, INDIENER):
            if re.search(WIE[0][1], label.waarde, re.IGNORECASE):
                return COLLEGENAAM, label.alinea
            if GROEP.search(label.waarde) and "[" not in label.waarde:
                return label.waarde[:1].upper() + label.waarde[1:LANG], label.alinea
    loose = [alinea for alinea in alineas if not alinea.merk]
    stated = (alinea for alinea in loose if COLLEGE.match(alinea.tekst))
    found = next(chain(stated, (alinea for alinea in loose if NAMENS_COLLEGE.search(alinea.tekst))), None)
    return (COLLEGENAAM, found) if found else None


def _dagen(alineas: list[Alinea], labels: list[Kenmerk]) -> dict[str, Dag]:
    """The first day of each: of the college, and of each step on the agenda of the council; else where it is signed."""
    days: dict[str, Dag] = {}
    top = next((n for n, alinea in enumerate(alineas) if alinea.kop and onderdeel(alinea.tekst)), len(alineas))
    for label in labels:
        if label.plek > top and ":" not in label.alinea.tekst:
            continue
        text = f"{label.label} {label.waarde}"
        begin = 0
        for place, day in datums(text):
            who = _wie(text[begin:place]) or _wie(label.label)
            begin = place
            if who:
                days.setdefault(who, Dag(day, label.alinea))
    for alinea in alineas:
        if SLOT.match(alinea.tekst) and (match := IN_DE_RAAD.search(alinea.tekst)):
            for _, day in datums(match[1]):
                days.setdefault("besluitvorming", Dag(day, alinea))
    return days


def _wie(text: str) -> str:
    """Of whom a date is: the last that is named before it; a meeting without a name is of the council."""
    named = [(m.start(), who) for who, words in WIE[:-1] for m in re.finditer(words, text, re.IGNORECASE)]
    other = [WIE[-1][0]] if re.search(WIE[-1][1], text, re.IGNORECASE) else []
    return max(named)[1] if named else "".join(other)
