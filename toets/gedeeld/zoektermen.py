"""The words of a text as search compares them: without accents and endings, an amount always as one number.

`site_templates/app/src/paginas/zoektermen.ts` does the same with what someone types; `tests/vectors/zoeken/` holds both
equal. The rules that both read are in `site_templates/gedeeld/zoeken.json`. They cut off the endings of Dutch, roughly:
what is left need be no word, as long as *betaalt*, *betalen* and *betaling* leave the same.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from toets.gedeeld.locaties import lees_gedeeld

_REGELS = lees_gedeeld("zoeken")
_OVERSLAAN = frozenset(_REGELS["overslaan"].split())
_STAM = [(re.compile(pattern), re.sub(r"\$(\d)", r"\\\1", keeps)) for pattern, keeps in _REGELS["stam"]]
_ACCENT = re.compile("[\u0300-\u036f]")
_WOORD = re.compile(
    r"(?P<heel>\d+(?:\.\d{3})+)(?:,(?:-|\d\d(?!\d)))?(?![\da-z])|(?P<deel>\d+,\d+)(?![\da-z])|[a-z0-9]+(?:-[a-z0-9]+)*"
)
_NULLEN: dict[str, int] = _REGELS["nullen"]
_GETAL = re.compile(r"(\d{1,6})(?:,(\d{1,5}))?")
_KORTSTE = 4
"""A shorter word keeps its ending."""


def vouw(text: str) -> str:
    """The text without accents, in small letters."""
    return _ACCENT.sub("", unicodedata.normalize("NFKD", text)).lower()


def woorden(text: str) -> list[str]:
    """The words as they stand there, in their order; an amount as one number: `2.200.000` and `2,2 miljoen` alike."""
    found: list[str] = []
    for match in _WOORD.finditer(vouw(text)):
        word = match["heel"].replace(".", "") if match["heel"] else match[0]
        if found and word in _NULLEN and (number := _GETAL.fullmatch(found[-1])):
            found[-1] = number[1] + (number[2] or "").ljust(_NULLEN[word], "0")
        else:
            found.append(word)
    return found


def termen(text: str) -> list[str]:
    """Every word of the text that says something, without its ending. Of one with a hyphen the parts and the whole."""
    return [stam(part) for word in woorden(text) for part in _delen(word) if telt(part)]


def _delen(word: str) -> list[str]:
    parts = word.split("-")
    return [*parts, "".join(parts)] if len(parts) > 1 else parts


def telt(word: str) -> bool:
    """Whether the word says something: a single letter doesn't, and neither do words such as *het* and *van*."""
    return word not in _OVERSLAAN and (len(word) > 1 or word.isdigit())


@cache
def stam(word: str) -> str:
    """The word without its ending."""
    if len(word) < _KORTSTE or not word.isalpha():
        return word
    for pattern, keeps in _STAM:
        word = pattern.sub(keeps, word)
    return word
