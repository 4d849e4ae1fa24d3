"""A text in Markdown as its sentences, and a sentence as its words."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from toets.gedeeld.catalogus import TAAL

if TYPE_CHECKING:
    from collections.abc import Iterator

# After these a sentence goes on, also when a capital follows. What is also a word ('lid.') or can well be the last
# of a sentence ('mln.', 'enz.') is not here.
NOOIT_HET_EINDE = frozenset(TAAL["nooit_het_einde"].split())

# These only before a number: 'max. 3 jaar', 'p. 12', '1 jan. 2027'.
VOOR_EEN_GETAL = frozenset(TAAL["voor_een_getal"].split())

LIJST = re.compile(r"[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+")
STREEPJE = re.compile(r"[ \t]*[-*+][ \t]+")
KOP = re.compile(r"#{1,6}[ \t]+")
# Each of these looks ahead once from a place, however often a sign is repeated.
EINDE = re.compile(r"(?<![.!?…])[.!?…]+[\"'”’»)\]*_]*(?=\s)")
# What a sentence can begin with: anything but a small letter, save for those of 's avonds and 't gaat.
BEGIN = re.compile(r"\s+(?:[\"“”„‘'’(\[*_«€–-]*(?:[^\W\d_a-zà-öø-ÿ]|\d)|['’‘][stn]\s)")
LINK = re.compile(r"!?\[([^\[\]]*)\]\((?:[^()]|\([^()]*\))*\)")
WOORD = re.compile(r"[^\W_](?:[^\s]*[^\W_])?")


@lru_cache(maxsize=10_000)
def zinnen(text: str) -> tuple[str, ...]:
    """The sentences, each as it stands in the text. A heading and an item of a list are sentences of their own."""
    return tuple(zin for deel in _delen(text) for zin in _split(deel))


@lru_cache(maxsize=10_000)
def woorden(zin: str) -> tuple[str, ...]:
    """The words, without the marks around them. A number is a word, an amount too; a dash between spaces is none."""
    found = (WOORD.search(piece) for piece in LINK.sub(r"\1", zin).split())
    return tuple(match[0] for match in found if match)


def kern(text: str, minstens: int = 15) -> tuple[str, str]:
    """The opening sentence, which says what it is, and what comes after it; both as they stand in the text.

    An opening of fewer than `minstens` letters before its point, such as `Stap 1.`, takes the next sentence along.
    """
    found = zinnen(text)
    end = 0
    for zin in found[:2]:
        end = text.index(zin, end) + len(zin)
        if len(zin) > minstens:
            break
    return text[:end].strip(), text[end:].strip()


def kort(text: str, hoogstens: int = 300) -> str:
    """The text, or of a long one its first sentences of at most so many signs together, at least one, and an ellipsis.

    An opening alone can turn a text round: whoever reads only this sees that there is more.
    """
    text = text.strip()
    if len(text) <= hoogstens:
        return text
    end = len(kern(text)[0])
    for zin in zinnen(text):
        after = text.find(zin, end)
        if after >= 0 and after + len(zin) <= hoogstens:
            end = after + len(zin)
    return text if end >= len(text) else f"{text[:end].rstrip()} …"


def begin_van(zin: str, count: int = 6) -> str:
    """The first words of the sentence, to name it by."""
    pieces = zin.split()
    return " ".join(pieces[:count]) + (" …" if len(pieces) > count else "")


def _delen(text: str) -> Iterator[str]:
    """The paragraphs, headings and items of lists, without their marks."""
    part: list[str] = []
    in_list = False
    for line in text.splitlines():
        heading = KOP.match(line)
        # A number at the start of a line is an item only where a list can begin: '2015.' may end a sentence.
        item = (LIJST if in_list or not part else STREEPJE).match(line)
        mark = heading or item
        if part and (mark or not line.strip()):
            yield "\n".join(part)
            part = []
        if heading:
            yield line[heading.end() :]
        elif line.strip():
            in_list = bool(item) or (in_list and bool(part))
            part.append(line[mark.end() :] if mark else line)
    if part:
        yield "\n".join(part)


def _split(deel: str) -> Iterator[str]:
    start = 0
    for end in EINDE.finditer(deel):
        if (begin := BEGIN.match(deel, end.end())) and not _shortened(deel[start : end.end()], begin[0]):
            yield deel[start : end.end()].strip()
            start = end.end()
    if deel[start:].strip():
        yield deel[start:].strip()


def _shortened(text: str, begin: str) -> bool:
    """Whether the point at the end belongs to a short form ('art.', 'd.w.z.') or to the initials of a name.

    `begin` is what comes after it, up to its first letter or digit.
    """
    *before, last = text.rsplit(maxsplit=1)
    word = last.lstrip("\"'“”„‘’([*_«")
    if not word.endswith("."):
        return False
    short = word.rstrip(".").lower()
    if short in NOOIT_HET_EINDE or (short in VOOR_EEN_GETAL and begin[-1].isdigit()):
        return True
    # One capital is an initial at the start of a sentence; elsewhere it rather is that of 'bijlage B.'.
    return bool(re.fullmatch(r"(?:[A-Z]\.){2,}" if before else r"(?:[A-Z]\.)+", word))
