"""A PDF to paragraphs, with pypdf."""

from __future__ import annotations

import io
import logging
import re
from collections import defaultdict
from itertools import pairwise, starmap
from typing import TYPE_CHECKING

from pypdf import PdfReader
from pypdf.errors import DependencyError, FileNotDecryptedError

from toets.beginnen.importeren.bladzijden import zonder_paginanummers
from toets.beginnen.importeren.document import Document, DocumentError
from toets.beginnen.importeren.tekst import alineas

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.beginnen.importeren.bladzijden import Regel

# It says in English on the terminal what it mends or can't read; what matters we say ourselves.
logging.getLogger("pypdf").setLevel(logging.CRITICAL)
MAXIMUM = 150
CIJFERS = re.compile(r"\d{1,9}")  # a longer row of digits counts no pages, and costs much to make a number of
RAND = 2  # lines
WACHTWOORD = "Dit document is beveiligd met een wachtwoord. Sla het op zonder wachtwoord en probeer het dan opnieuw."


def lees_pdf(content: bytes) -> Document:
    """What a PDF says, without page numbers. Raises DocumentError when it is broken, locked, too long or a scan."""
    try:
        pages = _bladzijden(content)
    except (DependencyError, FileNotDecryptedError):
        raise DocumentError(WACHTWOORD) from None
    except (DocumentError, MemoryError):
        raise
    except Exception:  # noqa: BLE001 (a broken file makes pypdf raise errors of every kind)
        raise DocumentError("Deze pdf is niet te lezen. Open hem en sla hem opnieuw op als pdf.") from None
    if not "".join(pages).strip():
        raise DocumentError(
            "In deze pdf staat geen tekst. Het is waarschijnlijk een scan. Vraag om het Word-bestand, of laat de tekst "
            "eerst herkennen (OCR)."
        )
    lines = [[(f"bladzijde {number}", line) for line in page.split("\n")] for number, page in enumerate(pages, 1)]
    kept, left_out = zonder_paginanummers(lines)
    return Document(alineas(_regels(kept, left_out)), left_out)


def _regels(pages: list[list[Regel]], left_out: list[str]) -> Iterator[Regel]:
    """Each line with its page. What stands at the edge of more pages comes once and last: it breaks sentences.

    Where it had another number than the first time, `left_out` gets its place.
    """
    edges: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for number, lines in enumerate(pages, 1):
        for line in dict.fromkeys(_rand([line for _, line in lines])):
            edges[_kaal(line)].append((number, line))
    repeated = {bare for bare, found in edges.items() if _is_herhaald(bare, found)}
    once: dict[str, Regel] = {}
    for number, lines in enumerate(pages, 1):
        rand = _rand([line for _, line in lines])
        for place, line in lines:
            bare = _kaal(line)
            if line not in rand or bare not in repeated:
                yield place, line
                continue
            first = once.setdefault(bare, (f"elke bladzijde, zoals {number}", f"\f{line}"))
            if first[1] != f"\f{line}":
                left_out.append(f"{place}: dezelfde regel als op {first[0]}, met een ander nummer")
    yield from once.values()


def _is_herhaald(bare: str, found: list[tuple[int, str]]) -> bool:
    """Whether these lines, each with its page, are one header: it has words, and only counts the pages."""
    # A row of amounts only looks the same without its numbers.
    if len({page for page, _ in found}) < 2 or not re.search(r"[a-z]{4}", bare) or "€" in bare:  # noqa: PLR2004
        return False
    counted = [(page, [int(number) for number in CIJFERS.findall(line)]) for page, line in found]
    return all(starmap(_telt_door, pairwise(counted)))


def _telt_door(before: tuple[int, list[int]], after: tuple[int, list[int]]) -> bool:
    """Whether each number stayed or went on with the pages; or the document behind it begins at page 1 again."""
    if len(before[1]) != len(after[1]):  # a header can begin to count at its second page
        return after[0] in after[1] and before[1] == [number for number in after[1] if number != after[0]]
    apart = after[0] - before[0]
    steps = [new - old for old, new in zip(before[1], after[1], strict=True)]
    return all(step in (0, apart) for step in steps) or 1 in after[1]


def _rand(lines: list[str]) -> list[str]:
    """The first and the last lines of a page, where its header and footer stand."""
    filled = [line for line in lines if line.strip()]
    return [*filled[:RAND], *filled[-RAND:]]


def _kaal(line: str) -> str:
    """The line without what differs from page to page."""
    return re.sub(r"\d+", "", line).strip()


def _bladzijden(content: bytes) -> list[str]:
    reader = PdfReader(io.BytesIO(content))
    if reader.is_encrypted and not reader.decrypt(""):
        raise DocumentError(WACHTWOORD)
    if len(reader.pages) > MAXIMUM:
        raise DocumentError(
            f"Dit document telt {len(reader.pages)} bladzijden. Meer dan {MAXIMUM} kan niet. "
            "Sla alleen het raadsvoorstel op, zonder de bijlagen."
        )
    return [page.extract_text() for page in reader.pages]
