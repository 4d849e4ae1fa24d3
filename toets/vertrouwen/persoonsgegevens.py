"""Finds what must never be in a text that is published: numbers and addresses of people.

The patterns stand in `site_templates/gedeeld/persoonsgegevens.json`, each with texts that must and must not match.
They find what has a form; a name has none, unless it stands after meneer or mevrouw, so a person reads every text
before it is released.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from toets.gedeeld.locaties import lees_gedeeld

if TYPE_CHECKING:
    from collections.abc import Iterator

# The weights of the check that every burgerservicenummer passes.
GEWICHTEN = (9, 8, 7, 6, 5, 4, 3, 2, -1)


@dataclass(frozen=True)
class Patroon:
    """One kind of personal data: how it is called, what it looks like, and whether its digits must pass the check."""

    id: str
    naam: str
    regex: re.Pattern[str]
    elfproef: bool

    def vind(self, text: str) -> Iterator[str]:
        """Every piece of the text that is of this kind."""
        for match in self.regex.finditer(text):
            if not self.elfproef or voldoet_aan_elfproef(match[0]):
                yield match[0]


@cache
def patronen() -> tuple[Patroon, ...]:
    """Every kind of personal data that we look for."""
    stored = lees_gedeeld("persoonsgegevens")
    return tuple(Patroon(p["id"], p["naam"], re.compile(p["patroon"], re.ASCII), p["elfproef"]) for p in stored)


def persoonsgegevens(text: str) -> list[tuple[str, str]]:
    """What is found, as pairs of the kind's name and the piece of text."""
    return [(patroon.naam, piece) for patroon in patronen() for piece in patroon.vind(text)]


def voldoet_aan_elfproef(text: str) -> bool:
    """Whether the nine digits in the text pass the eleven test of a burgerservicenummer."""
    digits = [int(character) for character in text if character.isdigit()]
    total = sum(weight * digit for weight, digit in zip(GEWICHTEN, digits, strict=True))
    return total % 11 == 0 and any(digits)
