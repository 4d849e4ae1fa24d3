"""Finds the words of `ambtelijk.yml` in a text: whole words in all their forms, and nothing that is part of a name."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import yaml

from toets.gedeeld.catalogus import TAAL
from toets.taal.zinnen import zinnen

if TYPE_CHECKING:
    from collections.abc import Iterator

LIJST = Path(__file__).with_suffix(".yml")
WOORD = re.compile(r"[^\W_]+(?:[.'’-][^\W_]+)*")
# What someone else said, or a word that is explained; an address; code. Their length stays, and so does every place.
AANGEHAALD = re.compile(
    r"“[^“”]*”|‘[^‘’]*’(?!\w)|\"[^\"]*\"|(?<!\w)'[^']*'(?!\w)|`[^`]*`|(?<=\])\([^()]*\)|https?://\S+",
)
# How the first word of the name of a law or document ends; small letters after it belong to that name.
NAAMKOP = tuple(TAAL["naamkop"].split())
NAAM_WOORDEN: int = TAAL["naam_woorden"]


class Vondst(NamedTuple):
    """One such word as it stands, the plainer words, and the text from there to the end of its sentence."""

    woord: str
    gewoner: str
    vanaf: str


@cache
def woordenlijst() -> dict[str, str]:
    """Every entry as it stands in the file: its forms, with the plainer words."""
    found: dict[str, str] = yaml.load(LIJST.read_text("utf-8"), Loader=yaml.CSafeLoader)
    return found


def vormen(entry: str) -> Iterator[str]:
    """Every form of one entry: those that stand there, and those of a verb in -eren."""
    for form in entry.split(", "):
        yield form
        stem = form.removesuffix("eren")
        if stem != form and " " not in form:
            ge = "ge" + {"e": "ë", "i": "ï", "u": "ü"}.get(stem[0], stem[0]) + stem[1:]
            for end in ("eer", "eert", "eerde", "eerden", "erend", "erende"):
                yield stem + end
            for end in ("eerd", "eerde"):
                yield ge + end


@lru_cache(maxsize=10_000)
def ambtelijke_woorden(text: str) -> tuple[Vondst, ...]:
    """Each entry that stands in the text, once, in the order of the text."""
    first: dict[str, Vondst] = {}
    for zin in zinnen(text):
        for found in _in_zin(zin):
            first.setdefault(found.woord.lower(), found)
    return tuple(first.values())


def _in_zin(zin: str) -> Iterator[Vondst]:
    open_text = AANGEHAALD.sub(lambda match: "¤" * len(match[0]), zin)
    words = list(WOORD.finditer(open_text))
    table = alle_vormen()
    index = 0
    while index < len(words):
        size = next((n for n in range(_langste(), 0, -1) if _key(words[index : index + n]) in table), 0)
        found = words[index : index + size]
        if found and _is_gewoon_geschreven(found, first=index == 0) and not _in_naam(open_text, words, index):
            start, end = found[0].start(), found[-1].end()
            yield Vondst(" ".join(zin[start:end].split()), table[_key(found)], zin[start:])
        index += max(size, 1)


def _key(words: list[re.Match[str]]) -> tuple[str, ...]:
    return tuple(word[0].lower() for word in words)


def _is_gewoon_geschreven(words: list[re.Match[str]], *, first: bool) -> bool:
    """Small letters, or capitals only; a capital at the start is no name only where a sentence starts."""
    text = "".join(word[0] for word in words)
    return text.islower() or text.isupper() or (first and text[1:].islower())


def _in_naam(zin: str, words: list[re.Match[str]], index: int) -> bool:
    """Whether a name such as 'Wet maatschappelijke ondersteuning' runs up to this word."""
    before = words[max(0, index - NAAM_WOORDEN) : index + 1]
    for word, after in reversed(list(pairwise(before))):
        if zin[word.end() : after.start()].strip():
            return False
        if word[0][0].isupper() and word[0].lower().endswith(NAAMKOP):
            return True
    return False


@cache
def alle_vormen() -> dict[tuple[str, ...], str]:
    """Every form of every entry, as its words in small letters, with the plainer words."""
    return {tuple(WOORD.findall(form)): gewoner for entry, gewoner in woordenlijst().items() for form in vormen(entry)}


@cache
def _langste() -> int:
    return max(len(key) for key in alle_vormen())
