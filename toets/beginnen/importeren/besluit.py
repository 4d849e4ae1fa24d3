"""Finds the decision: what follows words about deciding, and reads as a list of things to decide.

No list of headings could hold what all councils write above a decision, so the text below it counts too. How sure it is
comes with it: what could be a decision is shown to a person, and not filled in.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from toets.beginnen.importeren.koppen import (
    LANGSTE_KOP,
    OVERWEGING,
    Opening,
    onderdeel,
    onderdeel_van_kop,
    opent_besluit,
)
from toets.beginnen.importeren.labels import is_kenmerk
from toets.beginnen.importeren.merken import is_eerste, splits_binnen, volgt, waarden
from toets.beginnen.importeren.tekst import EINDE, KORT

if TYPE_CHECKING:
    from toets.beginnen.importeren.document import Alinea

# What closes an explanation; who signed it stands below.
SLOT = re.compile(
    r"met vriendelijke groet|hoogachtend|(?:aldus )?(?:besloten|vastgesteld) in de\b"
    r"|(?:het )?(?:college van )?burgemeester (?:en|&) wethouders van\b(?!.*\bvoor\b)",
    re.IGNORECASE,
)
TE_DOEN = re.compile(r"\b(?:te|tot het)\s+[a-z]{2,}n\b(?!\s+(?:tijde|behoeve|aanzien|opzichte))", re.IGNORECASE)
"""Something to be done: `vast te stellen`."""
DOEN = re.compile(
    r"(?!(?:een|geen|alleen|binnen|tussen|buiten|boven|tegen|volgens|samen)\b)(?:niet |kennis )?[a-z]{3,}en\b"
    r"|(?:de )?[a-z]{4,}ing van\b|akkoord\b|(?:de raad|het college|wij|de gemeente) [a-z]+(?:t|en)\b"
    r"|.*\b[a-z]{4,}en[.;]?$",
    re.IGNORECASE,
)
"""The same in other words: `Vaststellen van`, `De regeling vaststellen.`, `Het college krijgt`."""
LEIDT_IN = re.compile(
    r"\bstel(?:t|len|lt)?\b.{0,200}\bvoor\b|\b(?:wordt|worden)\b.{0,120}\b(?:voorgesteld|gevraagd|verzocht|geadviseerd)\b"
    r"|\b(?:voorgesteld|gevraagd|geadviseerd) wordt\b|\b(?:vragen|verzoeken|adviseren)\b.{0,60}\b(?:u|raad)\b"
    r"|\bbesluit(?:en)?\s*:?$|\b(?:in te stemmen|te besluiten)\b",
    re.IGNORECASE,
)
"""A sentence that says that a decision follows."""
STELT_VOOR = re.compile(
    r"(?:daarom |hierbij )?(?:stel(?:t|len)? )?(?:wij|we|het college|burgemeester (?:en|&) wethouders|u|uw raad|de raad"
    r"|voorgesteld)\b",
    re.IGNORECASE,
)
"""Who such a sentence begins with."""
PUNTKOP = re.compile(r"(?:beslis|besluit)punt (\d{1,2})", re.IGNORECASE)
BINNEN, VERDER = 3, 40
"""So many paragraphs without a number can belong to one point, or stand between two points of one list."""


@dataclass
class Blok:
    """What can be the decision: its points, and by `eigen` which paragraphs of the document those are.

    `rang` is how sure it is, the lowest the surest: 0 for certain, 1 by its words, 2 by its shape only.
    """

    kop: str
    soort: str
    rang: int
    punten: list[Alinea] = field(default_factory=list)
    eigen: set[int] = field(default_factory=set)
    genummerd: bool = False

    @property
    def zeker(self) -> bool:
        """Whether it needs no question: by what stands above it, or because each point says what is to be done."""
        return not self.rang or all(TE_DOEN.search(punt.tekst) for punt in self.punten)


@dataclass(frozen=True)
class Gevonden:
    """The decision and a second version of it (None: none). `misschien`: what can be one too, when it is not sure."""

    eerste: Blok | None
    tweede: Blok | None
    misschien: list[Blok]


def leest_als_besluit(text: str) -> bool:
    """Whether this text says what is to be done."""
    return bool(TE_DOEN.search(text)) or bool(DOEN.match(text)) or text[:1].islower()


def zoek_besluit(alineas: list[Alinea]) -> Gevonden:
    """The decision in these paragraphs. Of more, the surest goes first, and then the one that stands first."""
    blocks = [block for block in _openingen(alineas) if block.punten]
    if not blocks:
        shaped = _naar_vorm(alineas)
        only = len(shaped) == 1 and not shaped[0].genummerd
        return Gevonden(shaped[0], None, []) if only else Gevonden(None, None, shaped)
    best = min(block.rang for block in blocks)
    first, *others = _samen([block for block in blocks if block.rang == best])
    if best > 1:
        return Gevonden(None, None, [first, *others])
    later = [block for block in blocks if block.rang <= 1 and not block.eigen & first.eigen]
    second = next((block for block in later if _is_tweede(first, block)), None)
    return Gevonden(first, second, [block for block in others if block is not second] if first.rang else [])


def _samen(blocks: list[Blok]) -> list[Blok]:
    """The same blocks, but those below `Beslispunt 1`, `Beslispunt 2` and so on as one."""
    numbered = [(block, match[1]) for block in blocks if (match := PUNTKOP.fullmatch(block.kop))]
    signs = [sign for _, sign in numbered]
    if signs != [str(number) for number in range(1, len(signs) + 1)] or len(signs) < 2:  # noqa: PLR2004
        return blocks
    whole = Blok("Beslispunt", "besluit", numbered[0][0].rang, genummerd=True)
    for block, sign in numbered:
        first, *more = block.punten
        whole.punten += [replace(first, merk=f"{sign}."), *(replace(punt, merk="-") for punt in more)]
        whole.eigen |= block.eigen
    return [whole, *(block for block in blocks if not PUNTKOP.fullmatch(block.kop))]


def _openingen(alineas: list[Alinea]) -> list[Blok]:
    """Every list below words about deciding."""
    blocks: list[Blok] = []
    part = ""
    taken: set[int] = set()
    ends = _einden(alineas)
    for number, alinea in enumerate(alineas):
        if number in taken:
            continue
        opening = _opening(alinea, alineas[number + 1 : number + 2])
        if opening:
            block = _lees(alineas, number, opening, part, ends[number + 1])
            blocks.append(block)
            taken |= set(range(number, max(block.eigen, default=number)))
            part = part if not alinea.kop else ""
        elif alinea.kop:
            part = onderdeel_van_kop(alinea.tekst) or part
    return blocks


def _opening(alinea: Alinea, after: list[Alinea]) -> Opening | None:
    """How this paragraph opens a decision, if it does: as a heading, before its colon, or as a sentence with a list."""
    text = alinea.tekst.rstrip("?\u2026 ")
    found = opent_besluit(text)
    if found or alinea.merk or OVERWEGING.match(text):
        return None if alinea.merk else found
    if alinea.plaats.startswith("tabel"):  # the row of a table that says what stands in its columns
        cells = [opent_besluit(cell) for cell in text.split(": ")]
        if len(cells) > 1 and any(cell and cell.vast for cell in cells):
            return Opening("besluit", vast=True)
    if alinea.kop:
        name = onderdeel_van_kop(text)
        return Opening(name, vast=False) if name in ("besluit", "raadsbesluit") else None
    before, colon, rest = text.partition(":")
    if colon and LEIDT_IN.search(before) and len(before) < 3 * LANGSTE_KOP:
        return Opening("raadsbesluit" if before.endswith("besluit") else "besluit", vast=False, rest=rest.strip())
    listed = bool(after and after[0].merk and is_eerste(after[0].merk)) and not text.endswith(".")
    return Opening("besluit", vast=False) if listed and LEIDT_IN.search(text) else None


def _lees(alineas: list[Alinea], start: int, opening: Opening, part: str, end: int) -> Blok:
    """The list below this opening. It is one by its words too only when it reads so, or when it has numbers."""
    opener = alineas[start]
    name = opener.tekst.partition(":")[0] if opening.rest else opener.tekst
    block = Blok(name.rstrip(": ")[:LANGSTE_KOP], opening.soort, 0)
    if opening.rest and (leest_als_besluit(opening.rest) or len(opening.rest) > KORT):
        block.eigen.add(start)
        pairs = splits_binnen("1.", re.sub(r"^1[.)]\s*", "", opening.rest))
        block.punten = [replace(opener, tekst=text, merk=merk if len(pairs) > 1 else "") for merk, text in pairs]
        block.genummerd = len(pairs) > 1
    elif not opening.rest:
        near = alineas[start + 1 : min(end, start + VERDER)]
        block.genummerd = any(alinea.merk for alinea in near)
        (_genummerd if block.genummerd else _los)(alineas, start + 1, end, block)
    between = (opent_besluit(alinea.tekst) for alinea in alineas[start : max(block.eigen, default=start)])
    vast = opening.vast or any(found and found.vast for found in between)
    block.punten = [replace(punt, tekst=_zonder_kolomkop(punt.tekst, opener)) for punt in block.punten]
    reads = sum(leest_als_besluit(punt.tekst) for punt in block.punten) * 2 >= len(block.punten)
    if part and not opener.kop:
        block.rang = 2
    elif not vast or opening.van_college:
        block.rang = 1 if block.genummerd or reads else 2
    if not block.genummerd and not reads:
        block.punten = []
    if opening.van_college:
        block.rang += 1
    return block


def _zonder_kolomkop(text: str, opener: Alinea) -> str:
    """The text of a row without what stands above its column."""
    columns = (
        [cell for cell in opener.tekst.split(": ") if opent_besluit(cell)] if opener.plaats.startswith("tabel") else []
    )
    return next((text.removeprefix(f"{cell} ") for cell in columns if text.startswith(f"{cell} ")), text)


def _einden(alineas: list[Alinea]) -> list[int]:
    """For each place where the part ends for certain: at another known part, or where it is signed."""
    ends = [len(alineas)] * (len(alineas) + 1)
    for number in reversed(range(len(alineas))):
        alinea = alineas[number]
        known = onderdeel(alinea.tekst) if alinea.kop else None
        stops = SLOT.match(alinea.tekst) or (known and known not in ("besluit", "raadsbesluit"))
        ends[number] = number if stops else ends[number + 1]
    return ends


def _los(alineas: list[Alinea], start: int, end: int, block: Blok) -> None:
    """Points without a number: each paragraph that says what is to be done, up to the next heading."""
    found: list[tuple[int, Alinea]] = []
    for number in range(start, min(end, start + VERDER)):
        alinea = alineas[number]
        if alinea.kop and not (TE_DOEN.search(alinea.tekst) and not opent_besluit(alinea.tekst)):
            if found or not opent_besluit(alinea.tekst):
                break
            continue
        is_label = is_kenmerk(alinea.tekst) and not TE_DOEN.search(alinea.tekst)
        if is_label or OVERWEGING.match(alinea.tekst) or _is_inleiding(alinea, number, end):
            continue
        found.append((number, alinea))
    reading = [pair for pair in found if leest_als_besluit(pair[1].tekst)]
    sure = [pair for pair in reading if TE_DOEN.search(pair[1].tekst)]
    for number, alinea in sure if len(sure) * 2 >= len(reading) else reading:
        block.punten.append(alinea)
        block.eigen.add(number)


def _is_inleiding(alinea: Alinea, number: int, end: int) -> bool:
    return alinea.tekst.endswith(":") and number + 1 < end and LEIDT_IN.search(alinea.tekst) is not None


def _genummerd(alineas: list[Alinea], start: int, end: int, block: Blok) -> None:
    """Points with a number, from the first one on; what stands inside a point goes with it."""
    top = ""  # the last number of the row
    for number in range(start, end):
        alinea = alineas[number]
        if alinea.merk:
            if top and (_begint_opnieuw(alinea.merk, top) or _lijkt_kop(alineas, number)):
                return
            for point in _punten(alinea, alineas[number + 1 : number + 2]):
                block.punten.append(point)
                top = point.merk if not top or volgt(point.merk, top) else top
            block.eigen.add(number)
        elif not block.punten:
            if _is_andere_kop(alinea) or number > start + VERDER:
                return
        elif not alinea.kop and _hoort_bij(alineas, number, end, block.punten[-1], top):
            last = block.punten[-1]
            block.punten[-1] = replace(last, tekst=f"{last.tekst} {alinea.tekst}")
            block.eigen.add(number)
        elif not _gaat_verder(alineas, number, end, top):
            return


def _is_andere_kop(alinea: Alinea) -> bool:
    """Whether what follows stands below another heading than the one that opened."""
    opens = opent_besluit(alinea.tekst)
    return alinea.kop or (opens is not None and opens.vast)


def _punten(alinea: Alinea, after: list[Alinea]) -> list[Alinea]:
    """This point, and the next ones when they stand in the same paragraph."""
    pairs = splits_binnen(alinea.merk, alinea.tekst)
    if len(pairs) > 1 and after and waarden(after[0].merk or "-") == waarden(pairs[1][0]):
        return [alinea]  # a number in a sentence: the next point stands below
    return [replace(alinea, merk=merk, tekst=text) for merk, text in pairs]


def _begint_opnieuw(merk: str, top: str) -> bool:
    """Whether another list begins: its row starts again."""
    now, last = waarden(merk), waarden(top)
    return any(now[kind] == 1 for kind in now.keys() & last.keys())


def _lijkt_kop(alineas: list[Alinea], number: int) -> bool:
    """Whether this numbered line is a heading: short, nothing to be done, and prose or a list below it."""
    alinea, after = alineas[number], alineas[number + 1 : number + 2]
    short = len(alinea.tekst) < KORT and not alinea.tekst.endswith(EINDE) and not TE_DOEN.search(alinea.tekst)
    prose = bool(after) and not after[0].merk and not after[0].kop and after[0].tekst[:1].isupper()
    restarts = bool(after and after[0].merk) and _begint_opnieuw(after[0].merk, alinea.merk)
    part = prose and (after[0].tekst.endswith(".") or bool(onderdeel_van_kop(alinea.tekst)))
    return short and (restarts or part)


def _hoort_bij(alineas: list[Alinea], number: int, end: int, last: Alinea, top: str) -> bool:
    """Whether this paragraph without a number is more of the point above: that is not finished, or goes on below it."""
    text = alineas[number].tekst
    if OVERWEGING.match(text) or opent_besluit(text) or text.startswith("\f"):
        return False
    after = next((item for item in alineas[number + 1 : min(end, number + 1 + BINNEN)] if item.merk or item.kop), None)
    goes_on = after is not None and bool(after.merk) and (volgt(after.merk, top) or text.endswith(":"))
    open_ended = last.tekst.endswith((":", ",")) or (text[:1].islower() and not last.tekst.endswith("."))
    return open_ended or (goes_on and not LEIDT_IN.search(text))


def _gaat_verder(alineas: list[Alinea], number: int, end: int, top: str) -> bool:
    """Whether the row goes on after what stands between: the next number is the next of the row, and no heading."""
    after = next((index for index in range(number, min(end, number + VERDER)) if alineas[index].merk), None)
    return (
        after is not None
        and volgt(alineas[after].merk, top)
        and not _lijkt_kop(alineas, after)
        and ("streep" not in waarden(top) or bool(opent_besluit(alineas[number].tekst)))
    )


def _is_tweede(first: Blok, block: Blok) -> bool:
    """Whether this is the same decision once more: one point at least has the same words."""
    if not block.genummerd and len(block.punten) != len(first.punten):
        return False
    mine = [_woorden(punt.tekst) for punt in first.punten]
    return any(
        len(words & other) * 2 > len(words | other)
        for words in mine
        for other in (_woorden(punt.tekst) for punt in block.punten)
    )


def _woorden(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.lower()))


def _naar_vorm(alineas: list[Alinea]) -> list[Blok]:
    """Lists and sentences that read as a decision, below no words about deciding."""
    blocks: list[Blok] = []
    heading = "begin"
    for number, alinea in enumerate(alineas):
        heading = alinea.tekst if alinea.kop else heading
        if alinea.kop or not TE_DOEN.search(alinea.tekst):
            continue
        before = blocks[-1] if blocks else None
        if alinea.merk and before and before.genummerd and number - 1 in before.eigen:
            before.punten.append(alinea)
            before.eigen.add(number)
        elif (alinea.merk and is_eerste(alinea.merk)) or _is_voorstel(alinea):
            blocks.append(Blok(heading.rstrip(": "), "besluit", 2, [alinea], {number}, bool(alinea.merk)))
    return [block for block in blocks if len(block.punten) > 1 or not block.genummerd]


def _is_voorstel(alinea: Alinea) -> bool:
    """Whether this sentence says who proposes it, and what."""
    text = alinea.tekst
    return not alinea.merk and STELT_VOOR.match(text) is not None and LEIDT_IN.search(text) is not None
