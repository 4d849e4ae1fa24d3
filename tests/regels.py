"""A page, a sheet and a Word file as a reader goes through them: line by line, and a row of a table cell by cell."""

from __future__ import annotations

import io
from html.parser import HTMLParser
from typing import TYPE_CHECKING

import docx
from docx.table import Table

if TYPE_CHECKING:
    from collections.abc import Iterator

NIET_GELEZEN = {"script", "svg", "nav"}
IN_EEN_REGEL = {"a", "em", "path", "span", "strong", "svg", "title"}

Regel = list[list[str]]
"""A line has one cell, a row has more; a cell has its paragraphs."""


def van_html(html: str) -> list[Regel]:
    """The lines of a page, without what a reader does not see."""
    reader = _Regels()
    reader.feed(html)
    reader.close()
    return reader.regels


def van_word(bestand: bytes) -> Iterator[Regel]:
    """The lines of a Word file."""
    for part in docx.Document(io.BytesIO(bestand)).iter_inner_content():
        if isinstance(part, Table):
            for row in part.rows:
                yield [[text for found in cell.paragraphs if (text := _woorden(found.text))] for cell in row.cells]
        elif text := _woorden(part.text):
            yield [[text]]


class _Regels(HTMLParser):
    """What is no part of a line begins a new one. A row is one of a table, or one of a list of outcomes."""

    def __init__(self) -> None:
        super().__init__()
        self.regels: list[Regel] = []
        self._said = ""
        self._unseen = 0
        self._row: Regel | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._unseen += tag in NIET_GELEZEN
        if tag in IN_EEN_REGEL:
            return
        self._break()
        if tag == "tr" or "mt-uitkomst__rij" in (dict(attrs).get("class") or "").split():
            self._row = []
        # What was said first and what was said again are two paragraphs of one cell.
        elif self._row is not None and (tag in ("th", "td", "dt") or (tag == "dd" and len(self._row) == 1)):
            self._row.append([])

    def handle_endtag(self, tag: str) -> None:
        self._unseen -= tag in NIET_GELEZEN
        if tag in IN_EEN_REGEL:
            return
        self._break()
        if tag in ("tr", "div") and self._row is not None:
            self.regels.append(self._row)
            self._row = None

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self._said += data

    def _break(self) -> None:
        text, self._said = _woorden(self._said), ""
        if not text:
            return
        if self._row is None:
            self.regels.append([[text]])
        else:
            self._row[-1].append(text)


def _woorden(text: str) -> str:
    return " ".join(text.split())
