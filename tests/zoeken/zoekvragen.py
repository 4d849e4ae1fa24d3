"""The queries of `vragen.yml`, as they stand there, with the place of each right first hit."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal, NamedTuple
from urllib.parse import unquote

import yaml
from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

BESTAND = Path(__file__).with_name("vragen.yml")
HOOGSTENS = 2
"""So many pages may be right for one query."""

Wie = Literal["raadslid", "griffier", "inwoner", "beleidsmedewerker", "ontwikkelaar"]
Anders = Literal["typfout", "accent", "vorm", "synoniem"]


class Plek(NamedTuple):
    """A page of the site, as a path from its root, and a part of it; without a part all of the page is meant."""

    pagina: str
    deel: str = ""

    @classmethod
    def van(cls, address: str) -> Plek:
        """The place that an address leads to: `./a/b/#c`, `/a/b/index.html?x#c` and `a/b/index.html#c` are one."""
        path, _, part = address.partition("#")
        path = path.partition("?")[0].removeprefix("./").lstrip("/")
        return cls(path + "index.html" if path == "" or path.endswith("/") else path, unquote(part))


class Zoekvraag(BaseModel):
    """One query: who types it, in what its words differ from those of the page, and where it should come out."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    zoek: Annotated[str, Field(min_length=1)]
    wie: Wie
    anders: frozenset[Anders] = frozenset()
    """Empty when a right page has every word as it is typed."""
    goed: Annotated[tuple[str, ...], Field(min_length=1)]
    """Addresses, the best first."""
    waarom: Annotated[str, Field(min_length=1)]

    @property
    def plekken(self) -> tuple[Plek, ...]:
        return tuple(Plek.van(address) for address in self.goed)

    @property
    def paginas(self) -> set[str]:
        return {plek.pagina for plek in self.plekken}


def zoekvragen(path: Path = BESTAND) -> list[Zoekvraag]:
    """Every query, in the order of the file; what is not as it should be is a ValidationError with its place."""
    return TypeAdapter(list[Zoekvraag]).validate_python(yaml.safe_load(path.read_text("utf-8")))
