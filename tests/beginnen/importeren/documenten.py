"""Small raadsvoorstellen of made-up municipalities, as the files that people have."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

import docx
import pikepdf
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

if TYPE_CHECKING:
    from pathlib import Path

TEKST = """\
Raadsvoorstel

Onderwerp: Hulp dichter bij huis
Steller: J.P. de Voorbeeld
Telefoon: 0320 123456
E-mail: jp.devoorbeeld@gemeente.example

Voorgesteld besluit
1. Het mandaat van het wijkteam te verruimen, zodat het team zelf over hulp

beslist;
2. Het college voorstellen te vragen voor:
a. de werkwijze, met deze stappen:
i. eerst luisteren;
ii. dan doen;
b. een maatwerkbudget van ca. € 0,5 miljoen in 2027.

Aanleiding
De raad vroeg hier om. Dat deed De Voorbeeld ook.

Kanttekeningen
1. Het kan duurder worden.

Financiën
De kosten zijn € 500.000 in 2027.

Vervolg
Het college voert het uit.

Tot slot
Dit stuk hoort nergens bij.

de griffier,
A.B. van Verzonnen

Raadsbesluit
BESLUIT:
1. Het mandaat van het wijkteam te verruimen, zodat het team zelf over hulp beslist;
2. Het college voorstellen te vragen voor:
a. de werkwijze, met deze stappen:
i. eerst luisteren;
ii. dan doen;
b. een maatwerkbudget van ca. € 0,4 miljoen in 2027.
"""


def tekst(folder: Path, content: str = TEKST, name: str = "voorstel.txt") -> Path:
    path = folder / name
    path.write_text(content, encoding="utf-8")
    return path


def word(folder: Path, *, kop: str = "Beslispunten") -> Path:
    """A document whose numbers are Word's own, through a style, with the writer in a table."""
    document = docx.Document()
    document.add_heading("Samen naar werk", 0)
    table = document.add_table(rows=2, cols=2)
    for row, values in zip(table.rows, (("Steller", "J.P. de Voorbeeld"), ("Telefoon", "06 12345678")), strict=True):
        for cell, value in zip(row.cells, values, strict=True):
            cell.text = value
    document.add_heading(kop, 1)
    _nummering(document)
    for text, depth in (("Een plan te maken", 0), ("voor jongeren", 1), ("voor ouderen", 1), ("Te betalen", 0)):
        _genummerd(document.add_paragraph(text, style="List Number"), depth)
    document.add_heading("Aanleiding", 1)
    document.add_paragraph("Het is de wens van de raad.")
    path = folder / "voorstel.docx"
    document.save(str(path))
    return path


def _nummering(document: Any) -> None:
    """A list `1.`, `a)` with number 77; the style List Number gets it, as Word does."""
    levels = "".join(
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{shown}"/></w:lvl>'
        for depth, form, shown in ((0, "decimal", "%1."), (1, "lowerLetter", "%2)"))
    )
    root = document.part.numbering_part.element
    root.insert(0, parse_xml(f'<w:abstractNum {nsdecls("w")} w:abstractNumId="77">{levels}</w:abstractNum>'))
    root.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="77"><w:abstractNumId w:val="77"/></w:num>'))
    document.styles["List Number"].element.get_or_add_pPr().get_or_add_numPr().get_or_add_numId().val = 77


def _genummerd(paragraph: Any, depth: int) -> None:
    if depth:
        properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()  # noqa: SLF001 (no other way to it)
        properties.get_or_add_ilvl().val = depth
        properties.get_or_add_numId().val = 77


def pdf(pages: list[str], slot: str = "") -> bytes:
    """A PDF with one line of text a line; a page without text is what a scan looks like to a program."""
    file = pikepdf.new()
    font = pikepdf.Dictionary(
        Type=pikepdf.Name.Font,
        Subtype=pikepdf.Name.Type1,
        BaseFont=pikepdf.Name.Helvetica,
        Encoding=pikepdf.Name.WinAnsiEncoding,
    )
    for text in pages:
        page = file.add_blank_page()
        lines = "".join(f"({line}) Tj T*\n" for line in text.splitlines())
        page.Contents = file.make_stream(f"BT /F1 10 Tf 14 TL 40 700 Td\n{lines}ET".encode("cp1252"))
        page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=font))
    target = io.BytesIO()
    locked = pikepdf.Encryption(owner=slot, user=slot) if slot else False
    file.save(target, encryption=locked)
    return target.getvalue()
