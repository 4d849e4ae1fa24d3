"""Where a part of a text stands in its file, however the file breaks its lines."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

from toets.inhoud.lezen import Plek


class _Bestand(NamedTuple):
    """A file with one space between its words (`plat`), and where each word begins there and here, and each line."""

    plat: str
    in_plat: list[int]
    echt: list[int]
    regels: list[int]


def zoek_passage(source: str, begin: Plek, passage: str) -> Plek:
    """Where in a file the words of `passage` stand, in the text that begins at `begin`.

    YAML folds lines, so any white space will do. `begin` itself when the words are not there as they are, as with
    quotes that are written twice.
    """
    if not passage:
        return begin
    file = _lees(source)
    at = file.plat.find(" ".join(passage.split()), _vanaf(file, begin))
    if at < 0:
        return begin
    word = bisect_right(file.in_plat, at) - 1
    place = file.echt[word] + at - file.in_plat[word]
    line = bisect_right(file.regels, place)
    return Plek(line, place - file.regels[line - 1] + 1)


# A file with much to say about is asked for many times, one after the other.
@lru_cache(maxsize=2)
def _lees(source: str) -> _Bestand:
    words = list(re.finditer(r"\S+", source))
    lines = source.splitlines(keepends=True)
    return _Bestand(
        " ".join(word[0] for word in words),
        [*accumulate((len(word[0]) + 1 for word in words), initial=0)],
        [word.start() for word in words],
        [*accumulate((len(line) for line in lines[:-1]), initial=0)],
    )


def _vanaf(file: _Bestand, begin: Plek) -> int:
    """The place `begin` in the flat text: in its word, or at the word after the space that it is in."""
    start = file.regels[begin.line - 1] + begin.column - 1
    word = bisect_right(file.echt, start) - 1
    if word < 0:
        return 0
    return min(file.in_plat[word] + start - file.echt[word], file.in_plat[word + 1])
