"""The Dutch of a template: what stands between its tags and its Jinja, and the sentences inside both."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING

from jinja2 import Environment

from tests.spelling.stuk import OPEN, Stuk, lijkt_tekst

if TYPE_CHECKING:
    from collections.abc import Iterator

GEEN_TEKST = {"script", "style", "code", "kbd", "pre", "samp"}
VOOR_MENSEN = {"alt", "aria-description", "aria-label", "aria-roledescription", "label", "placeholder", "title"}
"""The attributes that a reader sees or hears; any other holds names."""


def stukken(pad: str, source: str) -> Iterator[Stuk]:
    """Every text of a Jinja template in HTML, with its line."""
    page = []
    for line, kind, value in Environment(autoescape=True).lex(source):
        if kind == "data":
            page.append(value)
            continue
        page.append("\n" * value.count("\n"))
        if kind in {"variable_end", "block_end", "raw_end"}:
            page.append(OPEN if kind == "variable_end" else "")
        if kind == "string" and lijkt_tekst(value):
            # A string in Jinja may hold HTML of its own.
            yield from _html(pad, value[1:-1], line)
    yield from _html(pad, "".join(page), 1)


def uit_stijl(pad: str, source: str) -> Iterator[Stuk]:
    """Every text that a style sheet puts on a page or a sheet (`content`), with its line."""
    for number, line in enumerate(source.splitlines(), 1):
        if line.lstrip().startswith("content:"):
            yield from (Stuk(pad, number, text) for text in re.findall(r'"([^"]*)"', line))


def _html(pad: str, source: str, line: int) -> Iterator[Stuk]:
    reader = _Lezer()
    reader.feed(source)
    reader.close()
    yield from (Stuk(pad, line + below - 1, text) for below, text in reader.found)


class _Lezer(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[tuple[int, str]] = []
        self.inside: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        line = self.getpos()[0]
        # Of the facts about a page (`<meta>`) a search engine shows one as text.
        seen = VOOR_MENSEN | ({"content"} if ("name", "description") in attrs else set())
        self.found += [(line, value) for name, value in attrs if value and name in seen]
        if tag in GEEN_TEKST or ("translate", "no") in attrs:
            self.inside.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if self.inside and self.inside[-1] == tag:
            self.inside.pop()

    def handle_data(self, data: str) -> None:
        if not self.inside and data.strip():
            self.found.append((self.getpos()[0], data))
