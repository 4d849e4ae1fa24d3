"""A PDF of a sheet, made again only when something changed; and all sheets of a voorstel as one zip."""

from __future__ import annotations

import hashlib
import os
import shutil
import zipfile
from typing import TYPE_CHECKING

from toets.gedeeld.locaties import SJABLONEN

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

GEEN_PANGO = (
    "De pdf's zijn overgeslagen: op deze computer ontbreekt Pango, dat tekst op een bladzijde zet.\n"
    "    Debian of Ubuntu: sudo apt-get install libpango-1.0-0 libpangoft2-1.0-0 fontconfig\n"
    "    macOS: brew install pango    Windows: zie de handleiding van WeasyPrint, onder 'First steps'\n"
    "    De pagina's om te printen zijn wel gemaakt."
)

# What a zip says of each file in it: always the same, so that the same sheets give the same bytes.
ZIP_DATE = (1980, 1, 1, 0, 0, 0)

BEWAAR_SECONDEN = 7 * 24 * 60 * 60
"""How long a PDF that no build asks for is kept: another branch, or a test, may ask for it tomorrow."""


def pdf_maker(store: Path, kleur: str = "") -> Callable[[str, Path], None] | None:
    """What makes a PDF of a page (its HTML, its absolute path) beside it; None where Pango is missing.

    Links to styles and fonts start from the page's path. The PDF is tagged (PDF/UA-1). What was made before from the
    same page, styles, `kleur` (of the municipality) and fonts by the same WeasyPrint is taken from the folder `store`.
    What is there is never changed, so builds may share it; a file's time says when it was last used (`ruim_op`).
    """
    try:
        import weasyprint  # noqa: PLC0415 (fails to load without Pango)
        from weasyprint.text.ffi import pango  # noqa: PLC0415
    except OSError:
        return None
    fonts = weasyprint.text.fonts.FontConfiguration()
    around = _styles(f"{weasyprint.__version__} {pango.pango_version()}{kleur}")
    store.mkdir(parents=True, exist_ok=True)

    def make(html: str, page: Path) -> None:
        key = around.copy()
        key.update(html.encode())
        made = store / f"{key.hexdigest()}.pdf"
        if not made.exists():
            document = weasyprint.HTML(string=html, base_url=page.as_uri(), media_type="print")
            # Whole or not at all, also when two builds make the same one.
            half = made.with_suffix(f".{os.getpid()}")
            document.write_pdf(half, font_config=fonts, pdf_variant="pdf/ua-1")
            half.replace(made)
        os.utime(made)
        shutil.copyfile(made, page.with_suffix(".pdf"))

    return make


def ruim_op(store: Path) -> None:
    """Throw away what no build has used in the week before the latest one, also what a broken build left half."""
    used = {path: path.stat().st_mtime for path in store.iterdir()}
    latest = max(used.values(), default=0)
    for path, when in used.items():
        if latest - when > BEWAAR_SECONDEN:
            path.unlink(missing_ok=True)


def maak_zip(target: Path, files: Iterable[Path]) -> None:
    """Put the files in one zip, in this order. Stored as they are: a PDF is already small."""
    with zipfile.ZipFile(target, "w") as archive:
        for path in files:
            archive.writestr(zipfile.ZipInfo(path.name, ZIP_DATE), path.read_bytes())


def _styles(versions: str) -> hashlib._Hash:
    """The begin of every key: what all sheets are drawn with."""
    key = hashlib.sha256(versions.encode())
    css = SJABLONEN / "css"
    for path in sorted([css / "tokens.css", *css.glob("blad*.css"), *(css / "fonts").glob("*.woff2")]):
        key.update(path.name.encode() + path.read_bytes())
    return key
