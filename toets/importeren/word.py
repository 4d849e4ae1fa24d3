"""A Word document to paragraphs, with python-docx; the numbers that Word counts itself are counted here."""

from __future__ import annotations

import io
import re
import zipfile
from collections import defaultdict
from typing import TYPE_CHECKING, Any

import docx
from docx.oxml.ns import qn
from docx.table import Table

from toets.importeren.document import Alinea, DocumentError
from toets.importeren.koppen import onderdeel
from toets.importeren.tekst import splits_merk

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docx.text.paragraph import Paragraph

UITGEPAKT = 100_000_000  # bytes; the text of a raadsvoorstel is far less
STUK = "Dit Word-bestand is niet te lezen. Open het in Word en sla het opnieuw op als .docx."
ROMEINS = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv")


def lees_word(content: bytes) -> list[Alinea]:
    """The paragraphs and table rows. Raises DocumentError when it is broken, locked, too large or has macros."""
    _keur(content)
    try:
        document = docx.Document(io.BytesIO(content))
        return list(_alineas(document))
    except Exception:  # noqa: BLE001 (a broken file makes the library raise errors of every kind)
        raise DocumentError(STUK) from None


def _keur(content: bytes) -> None:
    if content.startswith(b"\xd0\xcf\x11\xe0"):
        raise DocumentError(
            "Dit bestand is beveiligd met een wachtwoord, of het is een oud Word-bestand (.doc). "
            "Open het in Word en sla het op als .docx, zonder wachtwoord."
        )
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = archive.infolist()
    except (zipfile.BadZipFile, OSError):
        raise DocumentError(STUK) from None
    if sum(entry.file_size for entry in entries) > UITGEPAKT:
        raise DocumentError("Dit bestand wordt veel te groot als het wordt uitgepakt. Het is niet geopend.")
    if any(entry.filename.endswith("vbaProject.bin") for entry in entries):
        raise DocumentError("In dit bestand zitten macro's: kleine programma's. Sla het op als .docx, zonder macro's.")


def _alineas(document: Any) -> Iterator[Alinea]:
    numbering = _Nummering(document)
    heading = "begin"
    for number, item in enumerate(document.iter_inner_content(), start=1):
        if isinstance(item, Table):
            yield from _rijen(item, heading)
            continue
        text = " ".join(item.text.split())
        if not text:
            continue
        style = (item.style.name or "") if item.style else ""
        merk = numbering.merk(item)
        if not merk:
            merk, text = splits_merk(text)
        kop = style.startswith(("Heading", "Title", "Kop")) or onderdeel(text) is not None
        heading = text if kop else heading
        yield Alinea(text, f"alinea {number}, bij '{heading[:60]}'", "" if kop else merk, kop)


def _rijen(table: Table, heading: str) -> Iterator[Alinea]:
    for number, row in enumerate(table.rows, start=1):
        cells = list(dict.fromkeys(" ".join(cell.text.split()) for cell in row.cells))
        text = ": ".join(cell.rstrip(":") for cell in cells if cell)
        if text:
            yield Alinea(text, f"tabel bij '{heading[:60]}', rij {number}")


class _Nummering:
    """Counts what Word numbers by itself, in a paragraph or through its style."""

    def __init__(self, document: Any) -> None:
        self._counts: dict[str, list[int]] = defaultdict(lambda: [0] * 9)
        self._levels: dict[str, dict[int, tuple[str, str]]] = {}
        try:
            root = document.part.numbering_part.element
        except (KeyError, NotImplementedError):
            return
        abstract = {item.get(qn("w:abstractNumId")): item for item in root.findall(qn("w:abstractNum"))}
        for num in root.findall(qn("w:num")):
            source = abstract.get(num.find(qn("w:abstractNumId")).get(qn("w:val")))
            if source is not None:
                self._levels[num.get(qn("w:numId"))] = {
                    int(level.get(qn("w:ilvl"))): (_val(level, "w:numFmt"), _val(level, "w:lvlText"))
                    for level in source.findall(qn("w:lvl"))
                }

    def merk(self, paragraph: Paragraph) -> str:
        """The number that Word shows before this paragraph, a dash for a bullet, or nothing."""
        found = _numpr(paragraph)
        levels = self._levels.get(found[0]) if found else None
        if not found or not levels or found[1] not in levels:
            return ""
        name, depth = found
        counts = self._counts[name]
        counts[depth] += 1
        counts[depth + 1 :] = [0] * (8 - depth)
        if levels[depth][0] == "bullet":
            return "-"

        def shown(match: re.Match[str]) -> str:
            level = int(match[1]) - 1
            return _teken(levels.get(level, ("decimal", ""))[0], max(counts[level], 1))

        return re.sub(r"%(\d)", shown, levels[depth][1]).strip()


def _numpr(paragraph: Paragraph) -> tuple[str, int] | None:
    places: list[Any] = [paragraph._p.pPr]  # noqa: SLF001 (the library has no other way to it)
    style: Any = paragraph.style
    while style is not None:
        places.append(style.element.find(qn("w:pPr")))
        style = style.base_style
    for place in places:
        numpr = place.find(qn("w:numPr")) if place is not None else None
        if numpr is not None and _val(numpr, "w:numId"):
            return _val(numpr, "w:numId"), int(_val(numpr, "w:ilvl") or 0)
    return None


def _val(element: Any, name: str) -> str:
    found = element.find(qn(name))
    return "" if found is None else str(found.get(qn("w:val")))


def _teken(form: str, count: int) -> str:
    if form.endswith("Letter"):
        return chr(ord("a") + (count - 1) % 26)
    if form.endswith("Roman") and count <= len(ROMEINS):
        return ROMEINS[count - 1]
    return str(count)
