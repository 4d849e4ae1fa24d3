"""A piece of Dutch text, and how to tell one from a name that only a program reads."""

from __future__ import annotations

import re
from typing import NamedTuple

OPEN = "0"
"""What stands where a program fills something in: a digit, as a word that touches one is not spelled."""

_CODE = re.compile(
    r"\(\?[:=!<P]|\\[dswbS]|\w\|+\w"  # a pattern
    r"|^\s*[.#][\w-]+ |^\[[\w-]+=|\w--\w|\bmt-\w|\w=\"|^:root|-src '"  # a place on a page, a style, a policy
    r"|[;{]\s*$|=>|&&|\bconst "  # a program
)
_INGEVULD = re.compile(r"\{[^{}\s]*\}|</?\w[^<>]*>")
_ZIN = re.compile(r"[^\W\d_]{2,}[\W\d]*\s[\W\d]*[^\W\d_]{2,}|^\W*[^\W\d_a-z][^\W\d_A-Z]{2,}\W*$")


class Stuk(NamedTuple):
    """One text: the file it is in, the line where it begins (from 1), and its words.

    `uit_code`: it is a string of a program, so it can be English too, for whoever changes that program.
    """

    pad: str
    regel: int
    tekst: str
    uit_code: bool = False


def lijkt_tekst(text: str) -> bool:
    """Whether a string of a program is for people: two words with a space between, or one with a capital.

    One small word could be text too (`vragen`), but is nearly always a name: of an element, a key, a choice.
    """
    bare = _INGEVULD.sub("", text)
    return bool(_ZIN.search(bare)) and not _CODE.search(bare)
