"""How easy a text is to read: the formula of Flesch as Douma made it fit Dutch (W.H. Douma, 1960)."""

from __future__ import annotations

import re
from functools import cache, lru_cache

import pyphen

from toets.taal.zinnen import woorden, zinnen

# How the dictionary leaves 'o-ver' and 'i-dee' whole: no printer ends a line after one letter.
LOSSE_KLINKER = re.compile(r"[aeiou][bcdfghjklmnpqrstvwxz][aeiouy]")


@lru_cache(maxsize=10_000)
def flesch_douma(text: str) -> float:
    """206.84 - 0.93 x words per sentence - 77 x syllables per word; the higher, the easier. The text has a word."""
    sentences = [found for zin in zinnen(text) if (found := woorden(zin))]
    words = [word for sentence in sentences for word in sentence]
    syllables = sum(lettergrepen(word) for word in words)
    return 206.84 - 0.93 * len(words) / len(sentences) - 77 * syllables / len(words)


@cache
def lettergrepen(word: str) -> int:
    """How many syllables a word has, by where it can be broken at the end of a line; a number counts as one."""
    return sum(_part(part) for part in re.split(r"[-/]", word.lower()) if part)


def _part(word: str) -> int:
    first, *more = _afbreken().inserted(word).split("-")
    return 1 + len(more) + bool(LOSSE_KLINKER.match(first))


@cache
def _afbreken() -> pyphen.Pyphen:
    return pyphen.Pyphen(lang="nl_NL")
