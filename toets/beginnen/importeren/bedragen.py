"""Amounts in a sentence, with their year and kind where the sentence says so."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from decimal import Decimal

from toets.model.basis import MAANDEN

BEDRAG = re.compile(
    r"(?P<ca>(?:ca\.|circa|ongeveer|naar schatting)\s+)?(?:€|EUR)\s*(?P<getal>\d+(?:\.\d{3})*(?:,\d+)?)"
    r"(?:,-{1,2})?(?:\s*(?P<maal>miljoen|mln|miljard|mld|duizend)\b)?",
    re.IGNORECASE,
)
MAAL = {"duizend": 1_000, "miljoen": 1_000_000, "mln": 1_000_000, "miljard": 1_000_000_000, "mld": 1_000_000_000}
# The year of a day, as in 1 juli 2021, is no year of a budget.
JAAR = re.compile("".join(f"(?<!{maand} )" for maand in MAANDEN) + r"\b(20\d\d)\b")
EIGEN_JAAR = re.compile(
    r"\s*(?:per jaar )?(?:in|voor|vanaf|over)(?: het jaar)? (20\d\d)\b(?!\s*(?:[-\u2013]|t/m|tot en))"
)
REEKS = re.compile(r"\b(20\d\d)\s*(?:t/m|tot en met|[-\u2013])\s*(20\d\d)\b")


@dataclass(frozen=True)
class Gevonden:
    """An amount: `euro` as our files write it, and the words of the source."""

    euro: str
    soort: str
    ongeveer: bool
    jaar: int | None
    woorden: str


def bedragen(text: str) -> list[Gevonden]:
    """Every amount in the text. A year is a guess where the text names more than one."""
    matches = list(BEDRAG.finditer(text))
    years = _jaren(text, matches)
    soort = _soort(text) if matches else ""
    return [
        Gevonden(_euro(m), soort, bool(m["ca"]), year, m[0].strip()) for m, year in zip(matches, years, strict=True)
    ]


def _euro(match: re.Match[str]) -> str:
    whole, _, part = match["getal"].partition(",")
    value = Decimal(f"{whole.replace('.', '')}.{part or '0'}") * MAAL.get((match["maal"] or "").lower(), 1)
    euros, cents = f"{value:,.2f}".replace(",", ".").rsplit(".", 1)
    return euros if cents == "00" else f"{euros},{cents}"


def _soort(text: str) -> str:
    if re.search(r"bezuinig|bespar|ombuig|verlagen", text, re.IGNORECASE):
        return "besparing"
    return "budget" if re.search(r"budget|plafond", text, re.IGNORECASE) else "kosten"


def _jaren(text: str, matches: list[re.Match[str]]) -> list[int | None]:
    """The year of each amount: a row of years with as many amounts, the one right behind it, or the last one before it.

    A year that stands right behind one amount says nothing of the next. The only year of a text is that of all.
    """
    if row := REEKS.search(text):
        years: list[int | None] = list(range(int(row[1]), int(row[2]) + 1))
        return years if len(years) == len(matches) else [None] * len(matches)
    own = [EIGEN_JAAR.match(text, match.end()) for match in matches]
    taken = {year.start(1) for year in own if year}
    free = [(m.start(), int(m[1])) for m in JAAR.finditer(text) if m.start() not in taken]
    only = {int(m[1]) for m in JAAR.finditer(text)}
    places = [place for place, _ in free]
    found: list[int | None] = []
    for match, year in zip(matches, own, strict=True):
        before = bisect_left(places, match.start())
        last = free[before - 1][1] if before else None
        found.append(int(year[1]) if year else next(iter(only)) if len(only) == 1 else last)
    return found
