"""What stands around the text of a Word document: notes, headers and footers, and what can't be read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph

from toets.beginnen.importeren.document import Alinea
from toets.beginnen.importeren.uitpakken import VERWIJDERD, pak_uit, verborgen

if TYPE_CHECKING:
    from collections.abc import Iterator

NOTEN = (
    ("Voetnoten", "voetnoot", RELATIONSHIP_TYPE.FOOTNOTES, "w:footnote"),
    ("Eindnoten", "eindnoot", RELATIONSHIP_TYPE.ENDNOTES, "w:endnote"),
)
RANDEN = (
    ("boven aan de bladzijden", RELATIONSHIP_TYPE.HEADER),
    ("onder aan de bladzijden", RELATIONSHIP_TYPE.FOOTER),
)
NUMMERS = re.compile(r"(?:pagina|bladzijde|blad|pag|blz|van|[\d\W_])*", re.IGNORECASE)
"""What is nothing but the number of a page."""
PLAATJES = (qn("w:drawing"), qn("w:pict"), qn("w:object"))
INGEVOEGD = (qn("w:altChunk"), qn("w:subDoc"))


def rondom(document: Any) -> Iterator[Alinea]:
    """The notes, and what stands above and below the pages, each kind below a heading."""
    for title, name, kind, tag in NOTEN:
        notes = [note for root in _delen(document, kind) for note in root.findall(qn(tag))]
        texts = list(filter(None, (" ".join(_regels(note)) for note in notes)))
        if texts:
            yield Alinea(title, "onder de tekst", kop=True)
        yield from (Alinea(text, f"{name} {number}") for number, text in enumerate(texts, start=1))
    edges = {
        text: place
        for place, kind in RANDEN
        for root in _delen(document, kind)
        for text in _regels(root)
        if not NUMMERS.fullmatch(text)
    }
    if edges:
        yield Alinea("Kop- en voetteksten", "boven en onder aan de bladzijden", kop=True)
    yield from (Alinea(text, place) for text, place in edges.items())


def niet_gelezen(document: Any) -> list[str]:
    """What there is in this document that is left out: to be asked before it is unpacked."""
    body = document.element.body
    removed = [piece for element in body.iter(*VERWIJDERD) for piece in element.iter(qn("w:delText"), qn("w:t"))]
    pictures = [one for one in body.iter(*PLAATJES) if next(one.iter(qn("w:txbxContent")), None) is None]
    comments = [one for root in _delen(document, RELATIONSHIP_TYPE.COMMENTS) for one in root.findall(qn("w:comment"))]
    found = {
        "tekst die iemand al weghaalde, met wijzigingen bijhouden": removed,
        "verborgen tekst, die niemand op papier ziet": [
            run for run in verborgen(body) if any((text.text or "").strip() for text in run.iter(qn("w:t")))
        ],
        "plaatjes, grafieken en schema's; kijk zelf of daar tekst in staat": pictures,
        "opmerkingen in de kantlijn": comments,
        "stukken uit een ander bestand; voeg die in Word zelf in": list(body.iter(*INGEVOEGD)),
    }
    return [f"{what} ({len(pieces)})" for what, pieces in found.items() if pieces]


def _delen(document: Any, kind: str) -> Iterator[Any]:
    """The parts of this kind."""
    for relation in document.part.rels.values():
        if relation.reltype == kind and not relation.is_external:
            yield parse_xml(relation.target_part.blob)


def _regels(root: Any) -> list[str]:
    """The text of every paragraph below this element that has any."""
    pak_uit(root)
    texts = (Paragraph(paragraph, None).text for paragraph in root.iter(qn("w:p")))  # type: ignore[arg-type]  # no parent
    return [" ".join(text.split()) for text in texts if text.strip()]
