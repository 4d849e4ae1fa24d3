"""To which year each amount of a text belongs, as far as the text says so."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from toets.beginnen.importeren.geldvorm import TEKENS_ERVOOR, vlak_voor
from toets.beginnen.importeren.geldzin import zinnen
from toets.model.basis import MAANDEN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.beginnen.importeren.geldvorm import Geldvorm
    from toets.beginnen.importeren.geldzin import Zin

    _Jaar = tuple[int | None, tuple[str, ...]]

VANAF = "Dit geldt vanaf dit jaar. Schrijf dat bij 'waarvoor'."
NIET_ZEKER = "Het is niet zeker dat dit jaar bij dit bedrag hoort."
MEER = "Het document noemt meer dan één jaar. Schrijf bij 'waarvoor' voor welke jaren dit is."

_JAARTAL = r"(?P<jaar>20\d\d)(?!\d|[.,]\d|-\d\d?-)"
_VANAF = r"(?:vanaf|met ingang van|sinds)"
_IN = rf"(?:in|voor|over|per|tot|medio|eind|begin|uiterlijk|{_VANAF})"
_HET_JAAR = r"(?: (?:het|de))?(?: (?:jaar|jaren|begrotingsjaar|boekjaar|kalenderjaar|schooljaar))?"
# The year of a day, as in 1 juli 2021, is no year of a budget.
JAAR = re.compile("".join(f"(?<!{maand} )" for maand in MAANDEN) + rf"(?<![\w.,/€-])(?<!€ ){_JAARTAL}", re.IGNORECASE)
ALS_JAAR = re.compile(rf"(?:(?<!\w){_IN}{_HET_JAAR} |(?<!\w)(?:jaar|jaren|en|t/m) |[(,;:/] ?|^)$", re.IGNORECASE)
"""What stands before the year of an amount. After any other word it is part of a name: `Wmo 2015`."""
VAN_GELD = re.compile(
    r"(?<!\w)\w*(?:begroting|budget|jaarschijf|kosten|lasten|uitgaven|krediet|jaarrekening|tekort|subsidie)(?: van)? $",
    re.IGNORECASE,
)
"""The name of a year's money: `de begroting 2027`."""
ERNA = re.compile(
    r" ?(?:\([^()€\d]{0,30}\) ?)?"
    rf"(?:(?:(?!(?<!\w)en )[^.,;:()€\d]){{0,60}}?(?<!\w)(?P<woord>{_IN}){_HET_JAAR} |\((?:[^()€\d]{{0,30}} )?)"
    rf"{_JAARTAL}",
    re.IGNORECASE,
)
"""A year right behind an amount: `€ 5.000 structureel vanaf 2027`, `€ 5.000 (2027)`."""
ERVOOR = re.compile(
    rf"(?:(?<!\w)(?P<woord>{_IN}){_HET_JAAR} |[(,;:] ?|^ ?"
    rf"|(?<!\w)(?:jaar|en|\w*(?:budget|begroting|jaarschijf|kosten|lasten)) )"
    rf"{_JAARTAL}\)? ?(?:[:=(\u2013-] ?)?"
    r"(?:(?:is|wordt|gaat|komt|kost|een|het|bedrag|budget|van|om|op|nog|dit|dat) ?)*$",
    re.IGNORECASE,
)
"""A year right before it: `2027: € 5.000`, `in 2027 wordt dit € 5.000`."""
NOG_EEN = re.compile(r" ?(?:[-\u2013/,]|t/m|tot en met|tot|en) ?(?:in |voor )?20\d\d(?!\d|[.,]\d)", re.IGNORECASE)
RIJ = re.compile(r"(?<![\d.,/-])20\d\d(?:(?:, ?| en | ?/ ?)20\d\d)+(?![\d.])", re.IGNORECASE)
REEKS = re.compile(rf"(?<![\d.,/-])(20\d\d) ?(?:t/m|tot en met|[-\u2013]) ?{_JAARTAL}", re.IGNORECASE)


def jaren(text: str, found: list[Geldvorm]) -> list[_Jaar]:
    """The year of each of these amounts of the text and the doubts about it, sentence by sentence."""
    everywhere = {year for _, year in _jaartallen(text, ALS_JAAR)}
    return [year for zin in zinnen(text, found) for year in _in_zin(zin, everywhere)]


def _in_zin(zin: Zin, everywhere: set[int]) -> Iterator[_Jaar]:
    """A row of years with as many amounts, or else for each amount the year beside it, or one from elsewhere."""
    row = _rij(zin.tekst)
    if len(row) == len(zin.bedragen) > 1:
        yield from ((year, ()) for year in row)
        return
    loose, named = _jaartallen(zin.tekst, ALS_JAAR), _jaartallen(zin.tekst, VAN_GELD)
    for (begin, _), own in zip(zin.bedragen, _ernaast(zin), strict=True):
        yield own or _elders(begin, loose, named, everywhere, row=bool(row))


def _rij(text: str) -> list[int]:
    """The years that the text names in a row."""
    if row := REEKS.search(text):
        return [*range(int(row[1]), int(row[2]) + 1)]
    row = RIJ.search(text)
    return [int(year) for year in re.findall(r"\d{4}", row[0])] if row else []


def _jaartallen(text: str, before: re.Pattern[str]) -> list[tuple[int, int]]:
    """The place of each year that has this before it, and the year."""
    return [(m.start(), int(m["jaar"])) for m in JAAR.finditer(text) if before.search(vlak_voor(text, m.start()))]


def _ernaast(zin: Zin) -> Iterator[_Jaar | None]:
    """The year that stands right beside each amount. One that is behind an amount says nothing of the next."""
    taken = 0  # up to where the text before an amount is about the one before it
    for number, (begin, end) in enumerate(zin.bedragen):
        before = zin.tekst[max(taken, begin - TEKENS_ERVOOR) : begin]
        left = None if RIJ.search(before) else ERVOOR.search(before)
        right = ERNA.match(zin.erna(number))
        if right and NOG_EEN.match(zin.tekst, end + right.end()):
            right = None
        taken = end + right.end() if right else end
        beside = right or left
        if beside is None:
            yield None
            continue
        doubts = (VANAF,) if re.fullmatch(_VANAF, beside["woord"] or "", re.IGNORECASE) else ()
        both = left and right and left["jaar"] != right["jaar"]
        yield int(beside["jaar"]), (*doubts, *([NIET_ZEKER] if both else []))


def _elders(
    begin: int, loose: list[tuple[int, int]], named: list[tuple[int, int]], everywhere: set[int], *, row: bool
) -> _Jaar:
    """The year of the amount that begins here and has none beside it: for certain, when its sentence has only one."""
    if row:
        return None, (MEER,)
    before = [year for _, year in loose[: bisect_left(loose, (begin, 0))]]
    only = {year for _, year in loose}
    if before and len(only) == 1:
        return before[0], ()
    of_money = [year for _, year in named[: bisect_left(named, (begin, 0))]]
    near = before[-1:] or of_money[-1:] or next(([*years] for years in (only, everywhere) if len(years) == 1), [])
    if near:
        return near[0], (NIET_ZEKER,)
    return None, (MEER,) if loose else ()
