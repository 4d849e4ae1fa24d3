"""Amounts in a sentence, with their year and kind where the sentence says so."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

BEDRAG = re.compile(
    r"(?P<ca>(?:ca\.|circa|ongeveer|naar schatting)\s+)?(?:€|EUR)\s*(?P<getal>\d+(?:\.\d{3})*(?:,\d+)?)"
    r"(?:,-{1,2})?(?:\s*(?P<maal>miljoen|mln|miljard|mld|duizend)\b)?",
    re.IGNORECASE,
)
MAAL = {"duizend": 1_000, "miljoen": 1_000_000, "mln": 1_000_000, "miljard": 1_000_000_000, "mld": 1_000_000_000}
JAAR = re.compile(r"\b(20\d\d)\b")
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
    return [
        Gevonden(_euro(m), _soort(text), bool(m["ca"]), year, m[0].strip())
        for m, year in zip(matches, years, strict=True)
    ]


def _euro(match: re.Match[str]) -> str:
    whole, _, part = match["getal"].partition(",")
    value = Decimal(f"{whole.replace('.', '')}.{part or '0'}") * MAAL.get((match["maal"] or "").lower(), 1)
    euros, cents = f"{value:,.2f}".replace(",", ".").rsplit(".", 1)
    return euros if cents == "00" else f"{euros},{cents}"


def _soort(text: str) -> str:
    if re.search(r"bezuinig|bespar|ombuig", text, re.IGNORECASE):
        return "besparing"
    return "budget" if re.search(r"budget|plafond", text, re.IGNORECASE) else "kosten"


def _jaren(text: str, matches: list[re.Match[str]]) -> list[int | None]:
    """The year of each amount: a row of years with as many amounts, or the only year, or the last one before it."""
    if row := REEKS.search(text):
        years: list[int | None] = list(range(int(row[1]), int(row[2]) + 1))
        return years if len(years) == len(matches) else [None] * len(matches)
    places = [(m.start(), int(m[1])) for m in JAAR.finditer(text)]
    found: list[int | None] = []
    for match in matches:
        before = [year for place, year in places if place < match.start()]
        only = {year for _, year in places}
        found.append(only.pop() if len(only) == 1 else before[-1] if before else None)
    return found
