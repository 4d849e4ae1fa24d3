"""The Dutch of Markdown: not its code, addresses and HTML."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from markdown_it import MarkdownIt

from tests.spelling.stuk import Stuk

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markdown_it.token import Token

ENGELS = "In English."
NEDERLANDS = "Voor wie geen Engels leest."
"""How a note in the other language begins: Dutch above an English page, English above a Dutch one."""

_VOORAF = re.compile(r"\A---\n(.*?)^---\n", re.DOTALL | re.MULTILINE)
_SLEUTEL = re.compile(r"^[\w-]+:", re.MULTILINE)


@cache
def _lezer() -> MarkdownIt:
    return MarkdownIt("commonmark").enable("table")


def stukken(pad: str, source: str, *, engels: bool = False, vanaf: int = 1) -> Iterator[Stuk]:
    """Every paragraph, heading and cell, with the line that it begins on; `vanaf` is the line of the first one.

    Of an English page (`engels`) only the note for who reads no English; of a Dutch one not the note in English.
    """
    front = _VOORAF.match(source)
    if front:
        yield Stuk(pad, vanaf, _SLEUTEL.sub("", front[1]))
        source = "\n" * front[0].count("\n") + source[front.end() :]
    taken = _alineas(_lezer().parse(source))
    for note, line, text in taken:
        if (note == NEDERLANDS) if engels else (note != ENGELS):
            yield Stuk(pad, vanaf + line, text)


def _alineas(tokens: list[Token]) -> Iterator[tuple[str, int, str]]:
    """Every paragraph with its line, and how the quotation that it is in begins (nothing when it is in none)."""
    note, depth, line = "", 0, 0
    for token in tokens:
        depth += (token.type == "blockquote_open") - (token.type == "blockquote_close")
        note = note if depth else ""
        line = token.map[0] if token.map else line
        if token.type == "inline":
            text = _tekst(token)
            if depth and not note:
                note = next((begin for begin in (ENGELS, NEDERLANDS) if text.startswith(begin)), "quotation")
            yield note, line, text


def _tekst(inline: Token) -> str:
    parts = []
    for token in inline.children or []:
        if token.type == "text":
            parts.append(token.content)
        elif token.type == "image":
            parts.append(f" {token.content} ")
        elif token.type in {"softbreak", "hardbreak"}:
            parts.append("\n")
        elif token.type == "code_inline":
            parts.append("`code`")
    return "".join(parts)
