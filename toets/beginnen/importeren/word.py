"""A Word document to paragraphs, with python-docx."""

from __future__ import annotations

import io
import zipfile
from itertools import zip_longest
from typing import TYPE_CHECKING, Any

import docx
from docx.oxml.ns import qn
from docx.table import Table
from docx.text.paragraph import Paragraph

from toets.beginnen.importeren.document import Alinea, Document, DocumentError
from toets.beginnen.importeren.koppen import onderdeel
from toets.beginnen.importeren.nummering import Nummering
from toets.beginnen.importeren.rondom import niet_gelezen, rondom
from toets.beginnen.importeren.tekst import EINDE, KORT, is_label, splits_merk
from toets.beginnen.importeren.uitpakken import pak_uit

if TYPE_CHECKING:
    from collections.abc import Iterator

KOLOMMEN = 63  # Word makes no wider table; the library writes a cell out once for each column that it spans
UITGEPAKT = 100_000_000  # bytes, most of them in pictures
TEKST = 25_000_000  # bytes; each becomes some twenty in memory, and 150 pages are far less
STUK = "Dit Word-bestand is niet te lezen. Open het in Word en sla het opnieuw op als .docx."


def lees_word(content: bytes) -> Document:
    """The paragraphs and table rows. Raises DocumentError when it is broken, locked, too large or has macros."""
    try:
        _keur(content)
        document = docx.Document(io.BytesIO(content))
        left_out = niet_gelezen(document)
        return Document(list(_alineas(document)), left_out)
    except (DocumentError, MemoryError):
        raise
    except Exception:  # noqa: BLE001 (a broken file makes the library raise errors of every kind)
        raise DocumentError(STUK) from None


def _keur(content: bytes) -> None:
    if content.startswith(b"\xd0\xcf\x11\xe0"):
        raise DocumentError(
            "Dit bestand is beveiligd met een wachtwoord, of het is een oud Word-bestand (.doc). "
            "Open het in Word en sla het op als .docx, zonder wachtwoord."
        )
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        entries = archive.infolist()
    text = sum(entry.file_size for entry in entries if entry.filename.endswith((".xml", ".rels")))
    if text > TEKST or sum(entry.file_size for entry in entries) > UITGEPAKT:
        raise DocumentError("Dit bestand wordt veel te groot als het wordt uitgepakt. Het is niet geopend.")
    if any(entry.filename.endswith("vbaProject.bin") for entry in entries):
        raise DocumentError("In dit bestand zitten macro's: kleine programma's. Sla het op als .docx, zonder macro's.")


def _keur_tabellen(body: Any) -> None:
    """Raises ValueError on a cell that says it is wider than any table."""
    for span in body.iter(qn("w:gridSpan"), qn("w:gridBefore"), qn("w:gridAfter")):
        if int(span.get(qn("w:val"), "1")) > KOLOMMEN:
            raise ValueError("a cell is wider than a table can be")


def _alineas(document: Any) -> Iterator[Alinea]:
    _keur_tabellen(document.element.body)
    pak_uit(document.element.body)
    numbering = Nummering(document)
    heading = "begin"
    for number, item in enumerate(document.iter_inner_content(), start=1):
        if isinstance(item, Table):
            found = list(_tabel(item, heading, numbering))
        else:
            found = list(_alinea(item, f"alinea {number}", heading, numbering))
        heading = next((alinea.tekst for alinea in reversed(found) if alinea.kop), heading)
        yield from found
    yield from rondom(document)


def _alinea(paragraph: Paragraph, place: str, heading: str, numbering: Nummering) -> Iterator[Alinea]:
    """The paragraph, unless it is empty, and what stands in a text box in it."""
    text = " ".join(paragraph.text.split())
    if text:
        merk = numbering.merk(paragraph)
        if not merk:
            merk, text = splits_merk(text)
        kop = onderdeel(text) is not None or _is_kop(paragraph, text, merk)
        yield Alinea(text, f"{place}, bij '{(text if kop else heading)[:60]}'", "" if kop else merk, kop)
    for box in paragraph._p.iter(qn("w:txbxContent")):  # noqa: SLF001 (the library has no other way to it)
        # One in another box comes with that one.
        if next(box.iterancestors(qn("w:p"))) is paragraph._p:  # noqa: SLF001
            for inner in box.iter(qn("w:p")):
                # A box in this box comes with the paragraph that holds it.
                if next(inner.iterancestors(qn("w:txbxContent"))) is box:
                    yield from _alinea(Paragraph(inner, paragraph._parent), f"{place}, kader", heading, numbering)  # noqa: SLF001


def _is_kop(paragraph: Paragraph, text: str, merk: str) -> bool:
    """Whether the style says so, or it is a short line in bold: many a municipality has no styles."""
    style = (paragraph.style.name or "") if paragraph.style else ""
    if style.startswith(("Heading", "Title", "Kop")):
        return True
    runs = [run for run in paragraph.runs if run.text.strip()]
    bold = bool(runs) and all(run.bold for run in runs)
    return bold and not merk and len(text) < KORT and not text.endswith(EINDE[:2]) and not is_label(text)


def _tabel(table: Table, heading: str, numbering: Nummering) -> Iterator[Alinea]:
    """A row as one paragraph; but where the table is the layout of the page, a heading with what stands beside it."""
    header: list[str] = []
    for number, row in enumerate(table.rows, start=1):
        cells = list({cell._tc: cell for cell in row.cells}.values())  # noqa: SLF001 (a merged cell comes more than once)
        texts = [_celtekst(cell) for cell in cells]
        place = f"tabel bij '{heading[:60]}', rij {number}"
        if any(texts) and onderdeel(texts[0]):
            yield Alinea(texts[0], place, kop=True)
            for cell in cells[1:]:
                yield from _cel(cell, place, texts[0], numbering)
        elif len(cells) == 1 or any(cell.tables for cell in cells):  # a frame around text, not a table
            for cell in cells:
                yield from _cel(cell, place, heading, numbering)
        elif len(texts) > 2 and _zijn_labels(texts[::2]):  # noqa: PLR2004 (pairs of label and value)
            for label, value in zip_longest(texts[::2], texts[1::2], fillvalue=""):
                yield Alinea(_rij([label, value], []), place)
        elif any(texts):
            yield Alinea(_rij(texts, header), place)
        header = texts if number == 1 else header


def _zijn_labels(texts: list[str]) -> bool:
    return all(text.endswith(":") or is_label(text) for text in texts if text)


def _celtekst(cell: Any) -> str:
    """All text of a cell, with what stands in a text box in it."""
    paragraphs = (Paragraph(inner, cell) for inner in cell._tc.iter(qn("w:p")))  # noqa: SLF001
    return " ".join(" ".join(paragraph.text for paragraph in paragraphs).split())


def _cel(cell: Any, place: str, heading: str, numbering: Nummering) -> Iterator[Alinea]:
    for item in cell.iter_inner_content():
        if isinstance(item, Table):
            yield from _tabel(item, heading, numbering)
        else:
            yield from _alinea(item, place, heading, numbering)


def _rij(texts: list[str], header: list[str]) -> str:
    """The cells of a row; an amount gets what stands above it: `Wasservice: 2027 € 150.000; 2028 € 300.000`."""
    if len(texts) == len(header) and any("€" in text for text in texts[1:]):
        amounts = [f"{above} {text}".strip() for above, text in zip(header[1:], texts[1:], strict=True) if text]
        return f"{texts[0]}: {'; '.join(amounts)}" if texts[0] else "; ".join(amounts)
    return ": ".join(text.rstrip(":") for text in texts if text)
