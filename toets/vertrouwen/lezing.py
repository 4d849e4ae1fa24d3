r"""How a reader sees a text: without the marks of Markdown, and with what stands there as a code read as a sign.

Twin of `app/src/vertrouwen/lezing.ts`. `mevrouw **Jansen**`, `06\-12345678` and `jan&#64;voorbeeld.nl` are on a page a
name, a number and an address. Every place in a reading leads back to the original. HTML is not read: no text may hold
it. To read a little more than a reader sees does no harm.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from toets.gedeeld.locaties import lees_gedeeld
from toets.vertrouwen.normaal import Normaal, normaliseer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    _Lees = Callable[[re.Match[str]], str]

ENTITEITEN: dict[str, str] = {
    name: sign for sign, names in lees_gedeeld("entiteiten").items() for name in names.split()
}
"""By name the entities that are read as letters, digits, white space, nothing, or what stands on a keyboard."""
CODE = re.compile(r"\\[!-/:-@\[-`{-~\n]|&(?:#(?:[0-9]{1,7}|[xX][0-9a-fA-F]{1,6})|[A-Za-z][A-Za-z0-9]{1,31});")
"""A backslash with the sign after it, or an entity: CommonMark 0.31, 2.4 and 2.5."""
PROCENT = re.compile(
    "%(?:[0-7][0-9a-fA-F]|[cdCD][0-9a-fA-F]%[89abAB][0-9a-fA-F]"
    "|[eE][0-9a-fA-F](?:%[89abAB][0-9a-fA-F]){2}|[fF][0-7](?:%[89abAB][0-9a-fA-F]){3})"
)
"""One sign in an address, written as its bytes in UTF-8."""
WIT = r"[ \t\n]"
HAAKJES = 32
"""How many brackets within brackets an address may hold; markdown-it reads no more."""


def _doel(depth: int) -> str:
    """Where a link leads: without white space, and with as many brackets that close as that open."""
    inner = rf"\\[^ \t\n]|\({_doel(depth - 1)}\)" if depth else r"\\[^ \t\n]"
    return rf"[^ \t\n()\\]*(?:(?:{inner})[^ \t\n()\\]*)*"


TITEL = r"""(?:"[^"\\]*(?:\\[\s\S][^"\\]*)*"|'[^'\\]*(?:\\[\s\S][^'\\]*)*'|\([^()\\]*(?:\\[\s\S][^()\\]*)*\))"""
LINK = re.compile(
    r"\\[!-/:-@\[-`{-~]"
    rf"|\]\({WIT}*(?:(?!{WIT})(?:<[^<>\n]*>|{_doel(HAAKJES)})(?:{WIT}+{TITEL})?{WIT}*)?\)"
    r"|\]\[[^\[\]\\]*(?:\\[\s\S][^\[\]\\]*)*\]"
    r"|!?\[|\]"
)
"""What stands round the words of a link: CommonMark 0.31, 6.3. What a backslash makes an ordinary sign stays."""
MERK = re.compile(r"[*_~]+|`+|[\[\]]|\n(?:[ \t]*>)+")
"""Emphasis, code, a bracket, and the sign of a quotation on a new line."""
IN_WOORD = re.compile("[0-9A-Za-z\u00c0-\u024f\u1e00-\u1eff]")
LEEG = ("", " ", "\t", "\n")
GEEN_TEKEN = "\ufffd"


@dataclass(frozen=True)
class _ZonderMerken(Normaal):
    """A text without marks. A piece of it that held marks takes those at its ends along, so that it goes whole."""

    lengte: int

    def terug(self, begin: int, eind: int) -> tuple[int, int]:
        if all(self.eind[place] == self.begin[place + 1] for place in range(begin, eind - 1)):
            return super().terug(begin, eind)
        before = self.eind[begin - 1] if begin else 0
        return before, self.begin[eind] if eind < len(self.tekst) else self.lengte


@dataclass(frozen=True)
class Lezing:
    """A text in its normal form, as someone reads it; `lagen` are the steps that made it, the last one first."""

    tekst: str
    lagen: tuple[Normaal, ...]

    def terug(self, begin: int, eind: int) -> tuple[int, int]:
        """The place in the original of what stands here from `begin` up to `eind`; that is not nothing."""
        for laag in self.lagen:
            begin, eind = laag.terug(begin, eind)
        return begin, eind


def lezingen(text: str) -> list[Lezing]:
    """The text as it stands, without marks, and with its addresses decoded; each way of reading it once."""
    words = _zonder(text, LINK, lambda link: link.group() if link.group().startswith("\\") else "")
    signs = _vervang(words.tekst, CODE, _teken)
    bare = _zonder(signs.tekst, MERK, _merk)
    plain = _vervang(text, CODE, _teken)
    decoded = zonder_procenten(plain.tekst)
    steps: dict[str, tuple[Normaal, ...]] = {text: ()}
    steps.setdefault(bare.tekst, (bare, signs, words))
    steps.setdefault(decoded.tekst, (decoded, plain))
    return [_lezing(reading, lagen) for reading, lagen in steps.items()]


def zonder_procenten(text: str) -> Normaal:
    """The text with what an address writes as `%40` as the sign that it is."""
    return _vervang(text, PROCENT, _uit_bytes)


def _lezing(text: str, steps: Iterable[Normaal]) -> Lezing:
    normaal = normaliseer(text)
    return Lezing(normaal.tekst, (normaal, *steps))


def _zonder(text: str, pattern: re.Pattern[str], read: _Lees) -> Normaal:
    bare = _vervang(text, pattern, read)
    return _ZonderMerken(bare.tekst, bare.begin, bare.eind, len(text))


def _vervang(text: str, pattern: re.Pattern[str], read: _Lees) -> Normaal:
    """The text with each match as it is read."""
    signs: list[str] = []
    begin: list[int] = []
    end: list[int] = []
    done = 0
    for match in pattern.finditer(text):
        becomes = read(match)
        if becomes == match.group():
            continue
        signs += [text[done : match.start()], becomes]
        begin += [*range(done, match.start()), *[match.start()] * len(becomes)]
        end += [*range(done + 1, match.start() + 1), *[match.end()] * len(becomes)]
        done = match.end()
    signs.append(text[done:])
    begin += range(done, len(text))
    end += range(done + 1, len(text) + 1)
    return Normaal("".join(signs), begin, end)


def _teken(match: re.Match[str]) -> str:
    code = match.group()
    if code.startswith("\\"):
        return code[1:]
    if not code.startswith("&#"):
        return ENTITEITEN.get(code[1:-1], code)
    number = int(code[3:-1], 16) if code[2] in "xX" else int(code[2:-1])
    real = 0 < number <= sys.maxunicode and unicodedata.category(chr(number)) != "Cs"  # half a sign
    return chr(number) if real else GEEN_TEKEN


def _uit_bytes(match: re.Match[str]) -> str:
    try:
        return bytes.fromhex(match.group().replace("%", "")).decode()
    except UnicodeDecodeError:
        return match.group()


def _merk(match: re.Match[str]) -> str:
    """What is read of a mark: nothing, unless it is a sign like any other (`5 * 3`, `een_naam`), or a new line."""
    mark, text, begin, end = match.group(), match.string, match.start(), match.end()
    if mark[0] == "\n":
        return "\n"
    before, after = text[max(begin - 1, 0) : begin], text[end : end + 1]
    if mark[0] in "*_~" and before in LEEG and after in LEEG:
        return mark
    if not mark.strip("_") and IN_WOORD.match(before) and IN_WOORD.match(after):
        return mark
    return ""
