"""Finds what can make a household known to who knows it: an exact age, a day, a place with a name, a rare illness.

No single one of these is personal data, so `persoonsgegevens` leaves most of them alone; in a story that somebody told
they tell together who it is about. The patterns stand in `site_templates/gedeeld/herkenbaar.json`: those under
`patronen` take no notice of capitals, those under `namen` look for them. They have no lookbehind and no group that
catches: the app reads them too (`app/src/vertrouwen/herkenbaar.ts`). Examples that must and must not match stand in
`tests/vectors/herkenbaar.json`. A false alarm asks someone to read a sentence again; what is missed, only a reader
finds.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from toets.gedeeld.locaties import lees_gedeeld
from toets.vertrouwen.normaal import normaliseer


class Spoor(NamedTuple):
    """A piece of a text that points at a household: the piece as it stands there, what it is, and what to do."""

    soort: str
    stuk: str
    wat: str
    raad: str


def vind_sporen(text: str) -> list[Spoor]:
    """All that points at a household, each piece once a kind, in the order of the kinds and then of the text."""
    normal = normaliseer(text)
    found = [
        (soort, text[slice(*normal.terug(*match.span(1)))])
        for soort, patterns in _patronen().items()
        for pattern in patterns
        for match in pattern.finditer(normal.tekst)
    ]
    return [Spoor(soort, stuk, *_woorden()[soort]) for soort, stuk in dict.fromkeys(found)]


@cache
def _woorden() -> dict[str, tuple[str, str]]:
    return {soort["id"]: (soort["wat"], soort["raad"]) for soort in lees_gedeeld("herkenbaar")["soorten"]}


@cache
def _patronen() -> dict[str, list[re.Pattern[str]]]:
    """By kind: one pattern that takes no notice of capitals, and one that looks for them, as far as it has them."""
    stored = lees_gedeeld("herkenbaar")
    return {
        soort["id"]: [
            re.compile(_heel(soort[name], stored["bouwstenen"]), flags)
            for name, flags in (("patronen", re.IGNORECASE), ("namen", re.NOFLAG))
            if soort[name]
        ]
        for soort in stored["soorten"]
    }


def _heel(patterns: list[str], parts: dict[str, str]) -> str:
    """One pattern of whole words, filled in; its only group is what was found."""
    pattern = f"<BEGIN>({'|'.join(patterns)})<EINDE>"
    while any(f"<{name}>" in pattern for name in parts):
        for name, part in parts.items():
            pattern = pattern.replace(f"<{name}>", part)
    return pattern
