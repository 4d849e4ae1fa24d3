"""Raadsvoorstellen in the shapes of other municipalities, made up: what people's templates do to a document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import docx
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from tests.beginnen.importeren import documenten

if TYPE_CHECKING:
    from pathlib import Path


def _bewaar(document: Any, folder: Path) -> Path:
    path = folder / "voorstel.docx"
    document.save(str(path))
    return path


def in_een_tabel(folder: Path) -> Path:
    """The whole proposal in a table of two columns: the heading left, the text right."""
    document = docx.Document()
    rows = (
        ("Onderwerp", "Schulden eerder zien"),
        ("Behandeld door", "Jet van Verzonnen"),
        ("Voorstel", "1. De drempel te verlagen.\n2. Hiervoor € 120.000 per jaar op te nemen vanaf 2027."),
        ("Inleiding", "Een op de tien huishoudens heeft schulden."),
    )
    table = document.add_table(rows=0, cols=2)
    for left, right in rows:
        cells = table.add_row().cells
        cells[0].text = left
        first, *more = right.split("\n")
        cells[1].text = first
        for line in more:
            cells[1].add_paragraph(line)
    return _bewaar(document, folder)


def vette_koppen(folder: Path) -> Path:
    """Without styles: a heading is a line in bold, a decision has a dash."""
    document = docx.Document()
    lines = (
        "Onderwerp:\tEen huis voor jongeren",
        "Informatie bij: Henk Verzonnen, tel. 06-12345678",
        "*Wij stellen voor om:",
        "- 12 woningen te bewaren;",
        "- een fonds te vormen.",
        "*Wat de buurt zegt",
        "De buurt wil meepraten.",
        "*Wat kost het?",
        "Een fonds van € 60.000.",
        "Met vriendelijke groet,",
        "burgemeester en wethouders van Oosterbroek",
    )
    for line in lines:
        document.add_paragraph().add_run(line.lstrip("*")).bold = line.startswith("*")
    return _bewaar(document, folder)


def bedragen_in_een_tabel(folder: Path) -> Path:
    document = docx.Document()
    document.add_heading("Minder was", 0)
    document.add_heading("Beslispunten", 1)
    document.add_paragraph("1. Een wasservice te beginnen.")
    document.add_heading("Kosten, baten, dekking", 1)
    table = document.add_table(rows=0, cols=4)
    for texts in (("Wat", "2027", "2028", "2029"), ("Besparing", "€ 150.000", "€ 300.000", "€ 300.000")):
        for cell, text in zip(table.add_row().cells, texts, strict=True):
            cell.text = text
    return _bewaar(document, folder)


def in_een_kader(folder: Path) -> Path:
    """A frame around the decision, which is a table of one cell, with another table in it."""
    document = docx.Document()
    document.add_heading("Een kader", 0)
    cell = document.add_table(rows=1, cols=1).cell(0, 0)
    cell.text = "Beslispunten"
    cell.add_paragraph("1. Het plan vast te stellen;")
    cell.add_paragraph("2. Dat te betalen.")
    inner = cell.add_table(rows=1, cols=2)
    inner.cell(0, 0).text, inner.cell(0, 1).text = "Kosten", "€ 5.000"
    return _bewaar(document, folder)


def onverwachte_koppen(folder: Path) -> Path:
    """Labels and values in one row, headings of its own, capital Roman numbers, and an initial."""
    document = docx.Document()
    table = document.add_table(rows=0, cols=4)
    texts = ("Commissie:", "Samenleving", "Portefeuillehouder:", "Aaltje ter Verzonnen")
    for cell, text in zip(table.add_row().cells, texts, strict=True):
        cell.text = text
    for line in (
        "Onderwerp: Even vrij",
        "# Voorgesteld raadsbesluit",
        "De raad besluit:",
        "I. de waardering te beëindigen;",
        "II. een tegoed in te voeren, waarbij:",
        "a. het team zelf mag toekennen;",
        "III. dat te betalen.",
        "# Welke problemen zien wij?",
        "Een op de tien is overbelast.",
        "# Financiële consequenties en dekking",
        "Het kost € 310.000.",
        "Portefeuillehouder: Aaltje ter Verzonnen, telefoon bekend",
        "I. Verzonnen, burgemeester",
    ):
        document.add_paragraph(line.removeprefix("# "), style="Heading 2" if line.startswith("#") else None)
    return _bewaar(document, folder)


def verstopte_tekst(folder: Path) -> Path:
    """Text where a simple reader does not look: a field, a proposed change, a text box, a footnote."""
    document = docx.Document()
    document.add_heading("Verstopte tekst", 0)
    document.add_heading("Beslispunten", 1)
    run = "<w:r><w:t>{}</w:t></w:r>"
    inner = (
        "<w:p><w:r><w:t xml:space='preserve'>1. Het plan </w:t></w:r>"
        f"<w:ins w:id='1' w:author='x'>{run.format('nu')}</w:ins>"
        "<w:del w:id='2' w:author='x'><w:r><w:delText>later</w:delText></w:r></w:del>"
        "<w:sdt><w:sdtContent><w:r><w:t xml:space='preserve'> vast te stellen.</w:t></w:r></w:sdtContent></w:sdt></w:p>"
    )
    body = document.element.body
    field = f"<w:sdt {nsdecls('w')}><w:sdtPr/><w:sdtContent>{inner}</w:sdtContent></w:sdt>"
    body.insert(len(body) - 1, parse_xml(field))
    box = f"<w:txbxContent><w:p>{run.format('Uit het kader.')}</w:p></w:txbxContent>"
    shape = f"<w:p {nsdecls('w')}><w:r><w:pict>{box}</w:pict></w:r></w:p>"
    body.insert(len(body) - 1, parse_xml(shape))
    note = f"<w:footnote w:id='2'><w:p>{run.format('Uit de noot.')}</w:p></w:footnote>"
    note = f"<w:footnotes {nsdecls('w')}>{note}</w:footnotes>"
    part = Part(PackURI("/word/footnotes.xml"), CONTENT_TYPE.WML_FOOTNOTES, note.encode(), document.part.package)
    document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
    return _bewaar(document, folder)


EERSTE = """\
Dagbesteding dichtbij
Zaaknummer 88123
Contactpersoon Willemijn Verzonnen
Gevraagd besluit
De raad wordt voorgesteld:
plekken in de wijk te ma-
ken;
het vervoer te
Raadsvoorstel Zuidermeren | 1

"""
TWEEDE = """\
houden;
dat te betalen.
Inleiding
Mensen rijden nu ver.
Raadsvoorstel Zuidermeren | 2
"""


def pdf_zonder_nummers(folder: Path) -> Path:
    """Numbers lost, as some programs do; a title without a word before it; the same line under each page."""
    path = folder / "voorstel.pdf"
    path.write_bytes(documenten.pdf([EERSTE, TWEEDE]))
    return path
