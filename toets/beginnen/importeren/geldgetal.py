"""How much the digits of an amount are, with the word behind them that makes it a thousand or a million times more.

Points, commas and spaces are read as each was meant where only one reading is possible.
"""

from __future__ import annotations

import re
from decimal import Decimal

CIJFERS = r"(?:\d{1,3}(?: \d{3})+(?!\d)(?:,\d{1,2}(?!\d))?|\d+(?:[.,'\u2019]\d+)*[½¼¾]?|[½¼¾])"
"""The pattern of a number: the digits with all that can stand between them."""
MAAL = r"(?: ?(?:honderd ?duizend|duizend|miljoen|mln|mio|miljard|mld|mrd|ton)(?!\w)| ?[km](?![\w²³/]))"
"""The pattern of what multiplies it. A ton is a hundred thousand, k a thousand, M a million."""

_KEER = {
    "duizend": 1_000, "honderdduizend": 100_000, "k": 1_000, "ton": 100_000, "miljoen": 1_000_000, "mln": 1_000_000,
    "mio": 1_000_000, "M": 1_000_000, "miljard": 1_000_000_000, "mld": 1_000_000_000, "mrd": 1_000_000_000,
}  # fmt: skip
_BREUKEN = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")}
_HEEL = re.compile(r"0|[1-9]\d*")
_IN_DRIEEN = re.compile(
    r"(?P<heel>[1-9]\d{0,2}(?P<tussen>[. '\u2019])\d{3}(?:(?P=tussen)\d{3})*)(?:,(?P<deel>\d{1,2}))?"
)
_KOMMA = re.compile(r"(?P<heel>0|[1-9]\d*),(?P<deel>\d{1,2})")
_KOMMA_LANG = re.compile(r"(?P<heel>0|[1-9]\d*),(?P<deel>\d{3,4})")
_PUNT = re.compile(r"(?P<heel>0|[1-9]\d*)\.(?P<deel>\d{1,2})")
_ENGELS = re.compile(r"(?P<heel>[1-9]\d{0,2}(?:,\d{3}){2,}|[1-9]\d{0,2}(?:,\d{3})+(?=\.))(?:\.(?P<deel>\d{2}))?")


def lees_bedrag(cijfers: str, maal: str) -> Decimal | None:
    """The number, or None when it can be read in two ways: `1,500`, `1.500 miljoen`, `12.5`, `2 m`.

    `cijfers` fits CIJFERS; `maal` fits MAAL or is empty.
    """
    times = keer(maal)
    number = _getal(cijfers, vermenigvuldigd=bool(maal))
    return None if times is None or number is None else number * times


def keer(maal: str) -> int | None:
    """How many times more this makes a number; 1 when it is empty, None for `m`, which can be anything."""
    word = maal.replace(" ", "")
    if not word:
        return 1
    return _KEER.get(word if word in ("m", "M") else word.lower())


def _getal(digits: str, *, vermenigvuldigd: bool) -> Decimal | None:
    if digits[-1] in _BREUKEN:
        whole = digits[:-1] or "0"
        return Decimal(whole) + _BREUKEN[digits[-1]] if _HEEL.fullmatch(whole) else None
    if _HEEL.fullmatch(digits):
        return Decimal(digits)
    # With `miljoen` behind it, a point before three digits can also be a comma; one before two digits only a comma.
    patterns = (_KOMMA, _KOMMA_LANG, _PUNT) if vermenigvuldigd else (_IN_DRIEEN, _KOMMA, _ENGELS)
    found = next(filter(None, (pattern.fullmatch(digits) for pattern in patterns)), None)
    if not found:
        return None
    return Decimal(f"{re.sub('[^0-9]', '', found['heel'])}.{found['deel'] or '0'}")
