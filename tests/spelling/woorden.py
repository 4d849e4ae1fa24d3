"""The words of a text: not its code, addresses, names of files and what a program fills in."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING, NamedTuple

from tests.spelling.stuk import OPEN

if TYPE_CHECKING:
    from collections.abc import Iterator


class Woord(NamedTuple):
    """A word, and the sign that comes right after it."""

    woord: str
    achter: str


_TAG = re.compile(r"<[/?]?[A-Za-z][^<>]*>")
_GEEN_TAAL = re.compile(
    r"```.*?```|`[^`]*`"  # code
    r"|\{[^{}\s][^{}]*\}|%\(\w+\)s|%[ds]"  # what is filled in
    r"|\S*(?:://|@|\w/\w+[/.]\w|\.\w+/|\w[/\\](?=[\s.,:;)]|$)|\.(?:yml|yaml|json|html|csv|md|py|ts|docx?|pdf|txt|js|css|gov|nl)\b)\S*"
    r"|\bmailto:\S*|# yaml-language-server:[^\n]*"
    r"|\b(?:sudo|brew) [^\n]+"  # commands
    r"|--\w[\w-]*|#\w+|&\w+;",
    re.DOTALL,
)
_LETTER = "[0-9A-Za-zÀ-ÖØ-öø-ɏ]"
_WOORD = re.compile(rf"(?<![\w.\\$=]){_LETTER}+(?:['-]{_LETTER}+)*(?![\w=]|\(\w)")
_GESCHREVEN_ANDERS = str.maketrans({"’": "'", "\u00ad": None, "\u2011": "-", "\u00a0": " "})


def woorden(tekst: str) -> Iterator[Woord]:
    """Every word to spell: no letter, no Roman number, nothing with a digit in it or beside what is filled in."""
    plain = unescape(tekst).translate(_GESCHREVEN_ANDERS)
    plain = _TAG.sub(" ", plain)
    plain = _GEEN_TAAL.sub(OPEN, plain)
    for found in _WOORD.finditer(plain):
        word = found[0]
        if len(word) > 1 and not re.search(r"\d|[a-z][A-Z]|^(?:[ivx]+|[IVX]+)$", word):
            yield Woord(word, plain[found.end() : found.end() + 1])
