"""Writes a text as the patterns read it, and knows of each place in it where that stands in the original.

Twin of `app/src/vertrouwen/normaal.ts`. What Word, a PDF or a phone puts in unseen (a hard space, a soft hyphen, a dash
of another length, a letter in two parts) would otherwise hide a name or a number from every pattern.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

WIT = (
    "\t\n\v\f\r \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u2800\u3000"
)
"""White space, and the empty braille sign, which looks like it."""
STREEP = "\u2043\u2212\u02d7"
"""Signs that look like a dash and are none to Unicode."""
ENKEL = "`\u00b4\u2018\u2019\u201a\u201b\u2032\u02b9\u02bb\u02bc\u02c8\u02ca\u02cb\uff07"
DUBBEL = "\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\uff02"
NIETS = re.compile("[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\ufe00-\ufe0f\uffa0\U000e0100-\U000e01ef]")
"""Signs without a shape that Unicode does not call format signs."""
CYRILLISCH = (
    "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u0501\u04bb"
    "\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0423\u0425\u0406\u0408\u0405"
)
GRIEKS = (
    "\u03b1\u03bf\u03bd\u03c1\u03c5\u03b9\u03ba"
    "\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7"
)
LIJKT_OP = str.maketrans(CYRILLISCH + GRIEKS + "\u3002", "aeopcyxijsdhABEKMHOPCTYXIJSaovpuikABEZHIKMNOPTYX.")
"""What looks like a letter of ours, and the full stop that a browser reads as one in an address."""
LATIJN = re.compile("[ -\u024f\u1e00-\u1eff]")
"""The letters that the patterns know. Any other is read as x or X: a name in another script is a name too."""
GEWOON = re.compile("(?:[!-_a-~]| (?! ))*")
"""A text that stands in its normal form already, as most do."""
AANHALING = str.maketrans(dict.fromkeys(ENKEL, "'") | dict.fromkeys(DUBBEL, '"'))


@dataclass(frozen=True)
class Normaal:
    """A text as the patterns read it; of each sign where what it was made of begins and ends in the original."""

    tekst: str
    begin: Sequence[int]
    eind: Sequence[int]

    def terug(self, begin: int, eind: int) -> tuple[int, int]:
        """The place in the original of what stands here from `begin` up to `eind`; that is not nothing."""
        return self.begin[begin], self.eind[eind - 1]


def normaliseer(text: str) -> Normaal:
    """The same text in one way of writing: NFKC, one kind of dash, quote and space, nothing that nobody sees."""
    if GEWOON.fullmatch(text):
        return Normaal(text, range(len(text)), range(1, len(text) + 1))
    signs: list[str] = []
    begin: list[int] = []
    end: list[int] = []
    for letters, first, last in _tekens(text):
        for sign in _vorm(letters):
            if sign == " " and signs and signs[-1] == " ":
                end[-1] = last
            else:
                signs.append(sign)
                begin.append(first)
                end.append(last)
    return Normaal("".join(signs), begin, end)


def _tekens(text: str) -> list[tuple[str, int, int]]:
    """Every letter with the marks that belong to it, and its place; what nobody sees is left out."""
    found: list[tuple[str, int, int]] = []
    for place, sign in enumerate(text):
        kind = _soort(sign)
        if kind == "niets":
            continue
        if kind == "teken" and found:
            letters, first, _ = found.pop()
            found.append((letters + sign, first, place + 1))
        else:
            found.append((sign, place, place + 1))
    return found


@lru_cache(maxsize=4_096)
def _soort(sign: str) -> str:
    category = unicodedata.category(sign)
    if sign in WIT:
        return "letter"
    if category in ("Cc", "Cf", "Me") or NIETS.match(sign):
        return "niets"
    return "teken" if category in ("Mn", "Mc") else "letter"


@lru_cache(maxsize=4_096)
def _vorm(letters: str) -> str:
    """How one letter with its marks is read; marks that make no letter of their own are dropped."""
    whole = unicodedata.normalize("NFKC", letters.translate(AANHALING))
    return "".join(_een(sign) for sign in whole if not unicodedata.category(sign).startswith("M"))


def _een(sign: str) -> str:
    category = unicodedata.category(sign)
    if sign in WIT:
        return " "
    if sign in STREEP or category == "Pd":
        return "-"
    if category == "Nd":
        return str(unicodedata.decimal(sign))
    read = sign.translate(LIJKT_OP)
    if category.startswith("L") and not LATIJN.match(read):
        return "x" if category in ("Ll", "Lm") else "X"
    return read
