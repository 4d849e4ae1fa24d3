"""Lines to paragraphs: for plain text, Markdown and what comes out of a PDF."""

from __future__ import annotations

import codecs
import re
from typing import TYPE_CHECKING

from toets.beginnen.importeren.bladzijden import zonder_paginanummers
from toets.beginnen.importeren.document import Alinea, Document, DocumentError
from toets.beginnen.importeren.koppen import OVERWEGING, onderdeel, opent_besluit
from toets.beginnen.importeren.labels import is_kenmerk
from toets.beginnen.importeren.merken import reeks
from toets.beginnen.importeren.ondertekening import is_ondertekening

if TYPE_CHECKING:
    from collections.abc import Iterable

MERK = re.compile(
    r"\s*((?:\d{1,2}|[a-z]|[ivx]{1,5})(?:\.(?:\d{1,2}|[a-z]))*[.)]"
    r"|\d{1,2}(?:\.(?:\d{1,2}|[a-z]))+(?!\s+(?:miljoen|miljard|mln|mld|ton|procent|euro|uur)\b|\s*%)"
    r"|[-\u2013\u2022\u00b7\u25aa\u25e6\uf0b7*])\s+(?=\S)"
    # A capital I. or V. can be an initial too: then a name follows.
    r"|\s*([IVX]{1,5}[.)])\s+(?!(?:van|de|der|den|ter|ten|te|el|al)\s+[A-Z])"
    r"(?=[a-z]|(?:De|Het|Een|In|Te|Tot|Om|Voor|Kennis|Hiervoor|Met|Op|Deze|Aan|Dat)\s)"
)
# What stands above a raadsvoorstel, each on a line of its own; and what begins its end.
LABEL = re.compile(
    r"(?:onderwerp|titel|betreft|(?:op)?steller|auteur|behandelaar|contactpersoon|portefeuillehouder|afdeling|tel|e-?mail"
    r"|(?:zaak|agenda|voorstel|registratie)?nummer|agendapunt|datum|(?:raads)?vergadering|bijlagen|naam|ambtenaar"
    r"|informatie bij|inlichtingen)[\w-]*\.?",
    re.IGNORECASE,
)
SLOT = re.compile(r"behandeld door\b|met vriendelijke groet", re.IGNORECASE)
HOOFDSTUK = re.compile(r"hoofdstuk \d+\b.{0,80}$", re.IGNORECASE)
EINDE = (".", ";", ":", "!", "?", ",")
KORT = 60  # characters
KORTER, KORT_GENOEG = 0.6, 0.9
"""Of the width of a page: a line that stops there stops for a reason, or for the end of its sentence."""
MERKTEKENS = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF32_LE: "utf-32",
    codecs.BOM_UTF32_BE: "utf-32",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
"""How a text file can begin to say its code; the longer ones first."""


def is_label(line: str) -> bool:
    """Whether this line names something of the document, as `Zaaknummer: 12` or `Zaaknummer 12`, and is no sentence."""
    found = LABEL.match(line)
    if not found:
        return False
    rest = line[found.end() :]
    return bool(re.match(r"\s*(?::|$)", rest) or (line[0].isupper() and re.match(r"\s+[A-Z\d]", rest)))


def splits_merk(text: str) -> tuple[str, str]:
    """The number or dash before a text, and the text without it."""
    match = MERK.match(text)
    return (match[1] or match[2], text[match.end() :].strip()) if match else ("", text.strip())


def alineas(lines: Iterable[tuple[str, str]]) -> list[Alinea]:
    """Paragraphs from pairs of a place and a line.

    A line goes on with the one before it, unless it has a number or is a known heading. After an empty line or on a new
    page it only goes on when a numbered item is not finished: a PDF often breaks an item in two.
    """
    found: list[Alinea] = []
    gap = True
    lines = list(lines)
    rows = reeks([splits_merk(raw) for _, raw in lines])
    width = _breedte([raw for _, raw in lines])
    above, on_top = "", True
    for number, (place, raw) in enumerate(lines):
        gap = gap or raw.startswith("\f")
        line = raw.strip()
        ended = _is_uit(above, line, width)
        above = line
        if not line:
            gap = True
            continue
        hashes = re.match(r"#{1,6}\s+(.*)", line)
        if hashes or onderdeel(line) or HOOFDSTUK.match(line):
            found.append(Alinea(hashes[1] if hashes else line, place, kop=True))
            gap = True
            on_top = on_top and not onderdeel(found[-1].tekst)
            continue
        merk, text = rows.get(number) or splits_merk(line)
        before = found[-1] if found else None
        label = is_label(line) or (on_top and is_kenmerk(line)) or bool(SLOT.match(line)) or is_ondertekening(line)
        label = label or bool(opent_besluit(line)) or (gap and bool(OVERWEGING.match(line)))
        if (
            before
            and not before.kop
            and not merk
            and not label
            and not ended
            and (_onaf(before, line) if gap else not _losse_kop(before, line) and not _los_punt(before))
        ):
            found[-1] = Alinea(_verbind(before.tekst, text), before.plaats, before.merk)
        else:
            found.append(Alinea(text, place, merk))
        gap = label
    return found


def _breedte(lines: list[str]) -> int:
    """How wide the text is: few lines are longer."""
    lengths = sorted(len(line.strip()) for line in lines if line.strip())
    return lengths[len(lengths) * 9 // 10] if lengths else 0


def _is_uit(above: str, line: str, width: int) -> bool:
    """Whether the line above was not broken at the edge of the page, and this one begins something new."""
    part = KORTER if not above.endswith(EINDE) else KORT_GENOEG
    return len(above) < part * width and line[:1].isupper()


def _verbind(before: str, after: str) -> str:
    """Two lines as one; a word that was broken with a dash becomes whole again."""
    if re.search(r"[a-z][-\u2010\u00ad]$", before) and re.match(r"(?!(?:en|of)\b)[a-z]", after):
        return before[:-1] + after
    return f"{before} {after}"


def _losse_kop(before: Alinea, line: str) -> bool:
    """Whether this short line under a finished item is a heading of the page, and no more of the item."""
    finished = bool(before.merk) and before.tekst.endswith(".")
    return finished and len(line) < KORT and line[0].isupper() and not line.endswith(EINDE)


def _los_punt(before: Alinea) -> bool:
    """Whether this paragraph is a point of a list of which the numbers were lost: the next line is the next point."""
    return not before.merk and before.tekst.endswith((";", ":"))


def _onaf(before: Alinea, line: str) -> bool:
    """Whether this line after a gap belongs to the paragraph above: an item or a sentence that is not finished."""
    return not before.tekst.endswith(EINDE) and (bool(before.merk) or line[0].islower())


def lees_tekst(content: bytes) -> Document:
    """What a text file says, in one of the codes of Unicode or else Windows' own. Raises DocumentError for no text."""
    text = _ontcijfer(content)
    if text.count("\0") > len(text) / 10:
        raise DocumentError("Dit is geen tekst. Sla het document op als docx, pdf of txt.")
    lines = [(f"regel {number}", line) for number, line in enumerate(text.split("\n"), start=1)]
    pages, left_out = zonder_paginanummers(_bladzijden(lines))
    return Document(alineas(line for page in pages for line in page), left_out)


def _ontcijfer(content: bytes) -> str:
    for mark, code in MERKTEKENS.items():
        if content.startswith(mark):
            return content.decode(code, errors="replace")
    # Without a mark: in Dutch, one byte of each two is zero in UTF-16.
    for start, code in ((1, "utf-16-le"), (0, "utf-16-be")):
        half = content[start::2]
        if half.count(0) > len(half) * 0.9:
            return content.decode(code, errors="replace")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def _bladzijden(lines: list[tuple[str, str]]) -> list[list[tuple[str, str]]]:
    """The lines by page: a form feed begins one."""
    pages: list[list[tuple[str, str]]] = [[]]
    for place, line in lines:
        for number, part in enumerate(line.split("\f")):
            if number:
                pages.append([])
            pages[-1].append((place, f"\f{part}" if number else part))
    return pages
