"""Numbers that are written out: `tweehonderdvijftigduizend`, `twee en een half miljoen`, `anderhalve ton`."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal

_EENHEDEN = {
    "nul": 0, "een": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8, "negen": 9,
}  # fmt: skip
_TIENERS = {
    "tien": 10, "elf": 11, "twaalf": 12, "dertien": 13, "veertien": 14, "vijftien": 15, "zestien": 16,
    "zeventien": 17, "achttien": 18, "negentien": 19,
}  # fmt: skip
_TIENTALLEN = {
    "twintig": 20, "dertig": 30, "veertig": 40, "vijftig": 50, "zestig": 60, "zeventig": 70, "tachtig": 80,
    "negentig": 90,
}  # fmt: skip
_DELEN = {
    "half": Decimal("0.5"), "halve": Decimal("0.5"), "kwart": Decimal("0.25"), "driekwart": Decimal("0.75"),
    "anderhalf": Decimal("1.5"), "anderhalve": Decimal("1.5"),
}  # fmt: skip
_SCHALEN = {"miljard": 1_000_000_000, "miljoen": 1_000_000, "ton": 100_000, "duizend": 1_000}
"""From large to small: what stands before one is counted by it. A ton of money is a hundred thousand."""
HONDERD = "honderd"
_ALLE = sorted(
    [*_EENHEDEN, *_TIENERS, *_TIENTALLEN, *_DELEN, *_SCHALEN, HONDERD, "en"], key=lambda word: (-len(word), word)
)
_WOORD = re.compile("|".join(_ALLE))
_ACCENT = str.maketrans({"ë": "e", "é": "e", "è": "e"})
GETALWOORDEN = rf"(?:{'|'.join(_ALLE).replace('een', '[eéë](?:e|é)n')}|ën)+"
"""The pattern of one written word that is made of number words only; not each such word is a number."""


def lees_getal(words: str) -> Decimal | None:
    """The number that these words say, or None when they say none: `en`, `half een`, `duizendtwee miljoen`."""
    plain = unicodedata.normalize("NFC", words).lower().translate(_ACCENT)
    joined = re.sub(r"[\s-]+", "", plain)
    parts = _WOORD.findall(joined)
    if not parts or "".join(parts) != joined:
        return None
    return _met_schalen(parts)


def _met_schalen(parts: list[str]) -> Decimal | None:
    """Each scale once, from large to small, with before it how often; what is left is below the last one."""
    total = Decimal()
    last = 0
    for name, size in _SCHALEN.items():
        if name not in parts:
            continue
        place = parts.index(name)
        times = _hoe_vaak(parts[:place])
        if times is None:
            return None
        total += times * size
        last = size
        parts = parts[place + 1 :]
        if parts[:1] == ["en"]:
            parts = parts[1:] or ["en"]
    if not parts:
        return total
    rest = _heel(parts) if last else _met_deel(parts)
    return None if rest is None or (last and not 0 < rest < last) else total + rest


def _hoe_vaak(parts: list[str]) -> Decimal | None:
    """How often a scale is counted: once when nothing is said."""
    times = _met_deel(parts) if parts else Decimal(1)
    return times or None


def _met_deel(parts: list[str]) -> Decimal | None:
    """A number that may end in a part: `half`, `een kwart`, `anderhalf`, `twee en een half`."""
    part = _DELEN.get(parts[-1])
    if part is None:
        return _heel(parts)
    before = parts[:-1]
    if before in ([], ["een"]):
        return part if not before or part < 1 else None
    if before[-1:] == ["een"] and before[-2:-1] == ["en"]:
        before = before[:-1]
    if before[-1:] != ["en"] or part > 1:
        return None
    whole = _heel(before[:-1])
    return whole + part if whole else None


def _heel(parts: list[str]) -> Decimal | None:
    """A whole number below ten thousand: `vijftienhonderd`, `driehonderdeenentwintig`."""
    if HONDERD not in parts:
        return _onder_honderd(parts)
    place = parts.index(HONDERD)
    times = _onder_honderd(parts[:place]) if place else Decimal(1)
    rest = parts[place + 1 :]
    if rest[:1] == ["en"]:
        rest = rest[1:] or ["en"]
    below = _onder_honderd(rest) if rest else Decimal()
    if not times or below is None or (rest and not below) or (times % 10 == 0):
        return None
    return times * 100 + below


def _onder_honderd(parts: list[str]) -> Decimal | None:
    match parts:
        case [one]:
            number = {**_EENHEDEN, **_TIENERS, **_TIENTALLEN}.get(one)
        case [unit, "en", ten] if unit in _EENHEDEN and unit != "nul" and ten in _TIENTALLEN:
            number = _EENHEDEN[unit] + _TIENTALLEN[ten]
        case _:
            number = None
    return None if number is None else Decimal(number)
