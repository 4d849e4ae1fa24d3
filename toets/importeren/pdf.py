"""A PDF to paragraphs, with pypdf."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from pypdf import PdfReader
from pypdf.errors import DependencyError, FileNotDecryptedError

from toets.importeren.document import DocumentError
from toets.importeren.tekst import alineas

if TYPE_CHECKING:
    from toets.importeren.document import Alinea

MAXIMUM = 150
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
    return alineas((f"bladzijde {number}", line) for number, page in enumerate(pages, 1) for line in page.split("\n"))


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
