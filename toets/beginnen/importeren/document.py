"""The one form that every kind of file becomes: paragraphs in order, each with its place."""

from __future__ import annotations

from dataclasses import dataclass, field


class DocumentError(Exception):
    """A file that can't be read as a raadsvoorstel; its text says why, and what to do, in Dutch."""


@dataclass(frozen=True)
class Alinea:
    """A paragraph, a heading, a numbered item or a row of a table.

    `merk` is the number before it as it stands there (`1.`, `a.`, `-`), or empty; `plaats` where it stands, for people.
    """

    tekst: str
    plaats: str
    merk: str = ""
    kop: bool = False


@dataclass(frozen=True)
class Document:
    """All paragraphs in order. `weggelaten` says what was left out on purpose, but no data of people."""

    alineas: list[Alinea]
    weggelaten: list[str] = field(default_factory=list)
