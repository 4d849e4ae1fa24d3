"""Reads a document of the set and what is right of it, without anything of the importer."""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from typing import TYPE_CHECKING, Literal

import docx
import pypdf
import yaml
from docx.oxml.ns import qn
from pydantic import BaseModel, ConfigDict

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from docx.oxml.xmlchemy import BaseOxmlElement

VELDEN = ("kanttekeningen", "argumenten", "financien", "participatie", "vervolg")


class _Vast(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Dag(_Vast):
    datum: date
    zoals: str
    """As the document writes it."""


class Bedrag(_Vast):
    euro: str
    """Digits, with a minus for a shortage and a point before cents."""
    zoals: str
    jaar: int | None = None
    soort: Literal["kosten", "besparing", "budget"] | None = None
    """Only where the document says it."""


class GeenBedrag(_Vast):
    euro: str
    zoals: str
    want: str
    """Why it is none that a decision costs or brings: a rate, a fee, an amount for each of something."""


class Punt(_Vast):
    nummer: str
    begin: str
    eind: str
    bedragen: list[Bedrag] = []
    geen_bedrag: list[GeenBedrag] = []

    def geschreven(self) -> list[str]:
        """Its amounts, also those that are none of the decision, as the document writes them."""
        return [*(bedrag.zoals for bedrag in self.bedragen), *(bedrag.zoals for bedrag in self.geen_bedrag)]


class Verwacht(_Vast):
    """The right values of one document."""

    document: str
    titel: str
    indiener: str
    fasen: dict[Literal["college", "commissie", "raad"], Dag]
    beslispunten: list[Punt]
    geen_beslispunt: list[str] = []
    namen: list[str]
    blijft: list[str]
    velden: dict[str, str]

    def woorden(self) -> Iterator[str]:
        """Everything that stands in the document in these words."""
        yield from (self.titel, self.indiener, *self.geen_beslispunt, *self.namen, *self.blijft)
        yield from self.velden.values()
        yield from (dag.zoals for dag in self.fasen.values())
        for punt in self.beslispunten:
            yield from (punt.begin, punt.eind)
            yield from punt.geschreven()


def lees_verwacht(map_: Path) -> Verwacht:
    """What is right of the document in this folder. Raises ValidationError for a key or a value that is none."""
    return Verwacht.model_validate(yaml.safe_load((map_ / "verwacht.yml").read_text("utf-8")))


def tekst_van(document: Path) -> str:
    """All words of a document, those of header and footer too."""
    return _van_word(document) if document.suffix == ".docx" else _van_pdf(document)


def kaal(tekst: str) -> str:
    """A text without what only the layout makes: spaces, ends of lines, hyphens and capitals."""
    return re.sub(r"[\s\u00ad\u2010-]+", "", unicodedata.normalize("NFKC", tekst)).casefold()


def _van_pdf(document: Path) -> str:
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(document).pages)


def _van_word(document: Path) -> str:
    stuk = docx.Document(str(document))
    delen = (stuk.element.body, *(deel.part.element for deel in (stuk.sections[0].header, stuk.sections[0].footer)))
    return "\n".join("".join(_tekens(alinea)) for deel in delen for alinea in deel.iter(qn("w:p")))


def _tekens(alinea: BaseOxmlElement) -> Iterator[str]:
    for element in alinea.iter():
        if element.tag == qn("w:t"):
            yield element.text or ""
        elif element.tag in {qn("w:tab"), qn("w:br")}:
            yield " "
