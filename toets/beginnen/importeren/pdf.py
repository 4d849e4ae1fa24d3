"""A PDF to paragraphs, with pypdf."""

from __future__ import annotations

import io
import re
from collections import Counter
from typing import TYPE_CHECKING

from pypdf import PdfReader
from pypdf.errors import DependencyError, FileNotDecryptedError

from toets.beginnen.importeren.document import DocumentError
from toets.beginnen.importeren.tekst import alineas

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.beginnen.importeren.document import Alinea

MAXIMUM = 150
RAND = 2  # lines
WACHTWOORD = "Dit document is beveiligd met een wachtwoord. Sla het op zonder wachtwoord en probeer het dan opnieuw."


def lees_pdf(content: bytes) -> list[Alinea]:
    """The paragraphs of a PDF. Raises DocumentError when it is broken, locked, too long or a scan."""
    try:
        pages = _bladzijden(content)
    except (DependencyError, FileNotDecryptedError):
        raise DocumentError(WACHTWOORD) from None
    except DocumentError:
        raise
    except Exception:  # noqa: BLE001 (a broken file makes pypdf raise errors of every kind)
        raise DocumentError("Deze pdf is niet te lezen. Open hem en sla hem opnieuw op als pdf.") from None
    if not "".join(pages).strip():
        raise DocumentError(
            "In deze pdf staat geen tekst. Het is waarschijnlijk een scan. Vraag om het Word-bestand, of laat de tekst "
            "eerst herkennen (OCR)."
        )
    return alineas(_regels([page.split("\n") for page in pages]))


def _regels(pages: list[list[str]]) -> Iterator[tuple[str, str]]:
    """Each line with its page. What stands at the edge of more pages comes once and last: it breaks sentences."""
    edges = Counter(edge for lines in pages for edge in {_kaal(line) for line in _rand(lines)})
    # A header has words; a row of amounts only looks the same without its numbers.
    repeated = {edge for edge, count in edges.items() if count > 1 and re.search(r"[a-z]{4}", edge) and "€" not in edge}
    once: dict[str, tuple[str, str]] = {}
    for number, lines in enumerate(pages, 1):
        rand = _rand(lines)
        for line in lines:
            if line in rand and _kaal(line) in repeated:
                once.setdefault(_kaal(line), (f"elke bladzijde, zoals {number}", f"\f{line}"))
            else:
                yield f"bladzijde {number}", line
    yield from once.values()


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
