"""Where in a text an amount of money stands, and how much it is, in every way that people write it.

What can be read in two ways has no value; what is odd has one. Both have a doubt, that says why somebody must look.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from toets.beginnen.importeren.geldgetal import CIJFERS, MAAL, lees_bedrag
from toets.beginnen.importeren.getalwoorden import GETALWOORDEN, lees_getal

HOEVEEL = "Het is niet zeker hoeveel dit is. Vul het hele bedrag in."
NOG_GEEN = "Het document noemt nog geen bedrag. Vul het in, of haal deze regels weg."
KEER_DUIZEND = "In het document staan bedragen keer 1.000. Vul het hele bedrag in."
GEEN_EURO = "Het document schrijft er geen euro bij. Gaat dit over geld?"
MIN = "Het document schrijft een min. Kijk na wat er minder wordt."
KEER = "Het document telt dit bedrag een aantal keer. Vul het hele bedrag in."
STREEP = "Er staat een streepje voor. Is dat een min?"
ALS_PUNT = "Er staat een punt waar u een komma verwacht. Kijk na hoeveel dit is."

GELIJK = str.maketrans(
    {**dict.fromkeys("\u00a0\u202f\u2009\u2007\t\n", " "), **dict.fromkeys("\u2011\u2012\u2212", "-")}
)
"""Signs that are the same to a reader; each becomes one other, so that every place stays."""
ONVOORSTELBAAR = Decimal(10) ** 12
"""So much is no amount of a municipality."""
MINSTE_ZONDER_EURO = 1_000
"""Less than this, without a currency, can be anything."""

TEKENS_ERVOOR = 100
"""How many signs before an amount can say something of it."""

EURO = r"euro(?:'s|\u2019s)?(?!\w)"
_SLOT = r"(?:[.,] ?[-\u2013=]{1,2}(?!\d|/-|€| €))?"
GETAL = rf"(?P<cijfers>{CIJFERS}){_SLOT}(?P<maal>{MAAL})?"
_WOORDEN = rf"(?<!\w)(?!en(?!\w)){GETALWOORDEN}(?:[ -]{GETALWOORDEN}){{0,6}}(?!\w)"
HOOGSTENS = r"(?: (?:maximaal|ten hoogste|hoogstens|circa|ongeveer|ca\.))?"
VERDER = (
    r"(?=$|[.,;:)](?: |$)| (?:per|in|voor|te|tot|vanaf|om|op|uit|en|aan|ten|naar|structureel|incidenteel|eenmalig|extra"
    r"|beschikbaar|jaarlijks)(?!\w))"
)
"""Before this no thing is counted: `€ 5 tot 15 te geven`, but not `€ 5 tot 15 kinderen`."""
_GELDWOORD = (
    r"(?:budget|bedrag|krediet|plafond|besparing|bezuiniging|ombuiging|taakstelling|subsidie|bijdrage|kosten|lasten"
    r"|uitgaven|tekort|lening|storting|onttrekking|reserve|garantstelling)"
)


def _vorm(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


EENHEID = _vorm(
    rf"(?:(?<!\w)x|\u00d7|\*) ?(?:(?:€|EUR) ?)?1[. ]?000(?:[. ]?000)?(?!\d)(?: ?{EURO})?"
    rf"|in (?:duizend(?:en|tallen)?|miljoenen) {EURO}|(?<=bedragen in )€ ?1\.?000(?!\d)"
)
"""What the numbers of a table count in: no amount itself."""
VORMEN = (
    _vorm(
        rf"(?:(?<!\w)(?P<ervoor>[km]) ?)?(?:€|EUR(?!\w))(?P<erna>k(?= ?\d))? ?(?P<min>-/- ?|[-\u2013] ?)?{GETAL}"
        rf"(?: {EURO})?"
    ),
    _vorm(rf"(?:€|EUR(?!\w)) ?(?P<woorden>{_WOORDEN})(?: {EURO})?"),
    _vorm(r"(?:€|EUR(?!\w)) ?(?:(?:p\.? ?m|n\.? ?n\.? ?b|n\.? ?t\.? ?b|x{2,})(?!\w)\.?|\.{2,}|…|_{2,})"),
    _vorm(rf"(?<![\w.,'€]){GETAL}[ -]?(?:{EURO}|EUR(?!\w)|€)(?! ?-? ?\d)"),
    _vorm(rf"(?P<woorden>{_WOORDEN})[ -]?{EURO}"),
    _vorm(rf"(?<!\w){EURO} {GETAL}"),
    _vorm(rf"(?<![\w.,'])(?:(?P<cent>\d{{1,3}})|(?P<centwoorden>{_WOORDEN}))[ -]?(?:euro)?cent(?!\w)"),
    _vorm(r"(?<![\w.,'])(?P<cijfers>\d{1,3}(?:\.\d{3})+|\d+),-{1,2}(?![\w-])"),
    _vorm(
        rf"{_GELDWOORD}(?: \w+){{0,3}}? (?:van|met|op){HOOGSTENS} (?P<zonder_euro>{GETAL}|(?P<woorden>{_WOORDEN}))"
        rf"{VERDER}"
    ),
)
"""In the order in which they are tried: where one has found something, the next finds nothing."""

CIRCA = _vorm(
    r"(?:(?<!\w)(?:ca\.?|circa|ongeveer|naar (?:schatting|verwachting)|geschat|geraamd|ruim|bijna|zo['\u2019]n|rond"
    r"|om en (?:nabij|bij)|grofweg|globaal|plusminus|plm\.?|pakweg|indicatief|afgerond)|±|\+/-|~)"
    r"(?: (?:de|het|een|op|bedrag|van))* ?$"
)
CIRCA_ERNA = _vorm(r" ?\((?:[^()]{0,20} )?(?:schatting|raming|geschat|geraamd|indicatief|indicatie)\)")
MIN_ERVOOR = _vorm(r"(?:-/- ?|(?<=[ (:])-|^-|(?<!\w)(?:min|minus) )$")
MIN_ERNA = _vorm(r" ?-/-| negatief(?!\w)")
STREEP_ERVOOR = _vorm(r"(?:[^\s:;,.\d] |\()[-\u2013] $")
KEER_ERVOOR = _vorm(r"\d ?[x\u00d7] ?$|\d keer $")
ZEGGE = _vorm(r"zegge:? ?$")


@dataclass(frozen=True)
class Geldvorm:
    """An amount that stands from `begin` up to `eind`: how much, when that is certain, and what somebody must look at.

    `maal` is what multiplied its digits, as the text writes it.
    """

    begin: int
    eind: int
    waarde: Decimal | None
    maal: str = ""
    ongeveer: bool = False
    twijfel: tuple[str, ...] = ()

    def met(self, *doubts: str) -> Geldvorm:
        """The same with these doubts too."""
        return replace(self, twijfel=(*self.twijfel, *(doubt for doubt in doubts if doubt not in self.twijfel)))


def gelijk(text: str) -> str:
    """The text with one sign for those that look the same, each in its own place. All that follows reads this."""
    return text.translate(GELIJK)


def vlak_voor(text: str, place: int) -> str:
    """What stands right before this place, as far as it can say something of what begins there."""
    return text[max(0, place - TEKENS_ERVOOR) : place]


def vind_vormen(text: str) -> list[Geldvorm]:
    """Every amount in the text, in the order of their places, each by itself."""
    units = [match.span() for match in EENHEID.finditer(text)]
    taken = bytearray(len(text))  # of each sign, whether something has it
    for begin, end in units:
        taken[begin:end] = b"x" * (end - begin)
    found: list[Geldvorm] = []
    for form in VORMEN:
        for match in form.finditer(text):
            geld = _geld(text, match)
            if geld and not any(taken[geld.begin : geld.eind]):
                taken[geld.begin : geld.eind] = b"x" * (geld.eind - geld.begin)
                found.append(replace(geld, waarde=None, twijfel=(KEER_DUIZEND,)) if units else geld)
    return sorted(found, key=lambda geld: geld.begin)


def lees_waarde(digits: str, times: str) -> tuple[Decimal | None, tuple[str, ...]]:
    """How much digits are with what multiplies them, as CIJFERS and MAAL read them, and the doubts about it."""
    value = lees_bedrag(digits, times)
    if value is None and not times and re.fullmatch(r"\d+\.\d\d", digits):
        return Decimal(digits), (ALS_PUNT,)
    sure = value is not None and value < ONVOORSTELBAAR
    return (value, ()) if sure else (None, (HOEVEEL,))


def _geld(text: str, match: re.Match[str]) -> Geldvorm | None:
    """What this match says, with what stands around it; None when it is no amount."""
    parts = {name: part for name, part in match.groupdict().items() if part}
    without = "zonder_euro" in parts
    begin, end = match.span("zonder_euro" if without else 0)
    read = _waarde(parts)
    if read is None or ZEGGE.search(vlak_voor(text, begin)):  # `zegge`: the amount once more, in words
        return None
    value, doubts = read
    if without and (value is None or value < MINSTE_ZONDER_EURO):
        return None
    minus_before, minus_after = MIN_ERVOOR.search(vlak_voor(text, begin)), MIN_ERNA.match(text, end)
    if "min" in parts or minus_before or minus_after:
        value, doubts = (None if value is None else -value), (*doubts, MIN)
    elif KEER_ERVOOR.search(vlak_voor(text, begin)):
        value, doubts = None, (KEER,)
    elif STREEP_ERVOOR.search(vlak_voor(text, begin)):
        doubts = (*doubts, STREEP)
    begin -= len(minus_before[0]) if minus_before else 0
    end = minus_after.end() if minus_after else end
    about = CIRCA.search(vlak_voor(text, begin))
    return Geldvorm(
        begin - len(about[0]) if about else begin,
        end,
        value,
        maal=_maal(parts),
        ongeveer=bool(about or CIRCA_ERNA.match(text, end)),
        twijfel=(*doubts, GEEN_EURO) if without else doubts,
    )


def _waarde(parts: dict[str, str]) -> tuple[Decimal | None, tuple[str, ...]] | None:
    """How much these parts of a match are; None when they are no number."""
    if words := parts.get("woorden") or parts.get("centwoorden"):
        value = lees_getal(words)
        if value is None or words.lower() == "een":  # `een euro` counts nothing
            return None
        return (value / 100 if "centwoorden" in parts else value), ()
    if "cent" in parts:
        return Decimal(parts["cent"]) / 100, ()
    if "cijfers" in parts:
        return lees_waarde(parts["cijfers"], _maal(parts))
    return None, (NOG_GEEN,)


def _maal(parts: dict[str, str]) -> str:
    return next((parts[name] for name in ("maal", "ervoor", "erna") if name in parts), "")
