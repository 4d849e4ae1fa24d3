"""The whole site as one zip on the site itself: unpacked, everything works from the folder, search too.

Made of the finished site, with the same bytes for the same site. What only means something on a web server stays out,
and so does the zip itself: the page that offers it says in the copy that this is the copy.
"""

from __future__ import annotations

import re
import zipfile
from typing import TYPE_CHECKING

from toets.gedeeld import adressen
from toets.paginas.pdf import ZIP_DATE

if TYPE_CHECKING:
    from pathlib import Path

MAP = "maatwerktoets"
LEESMIJ = "Pak alles uit. Open daarna index.html in deze map. U hebt geen internet nodig.\r\n"
ALLEEN_OP_EEN_SERVER = re.compile(
    r"404\.html|_headers|robots\.txt|sitemap\.xml(\.gz)?|sitemap\w*-[\w-]+\.xml|\.well-known/.*|.*/gesprek-offline\.js"
)
AANBOD = re.compile(rb"<!--kopie-->.*?<!--/kopie-->", re.DOTALL)
IN_DE_KOPIE = b"<p>U leest nu die kopie.</p>"
AL_KLEIN = {".pdf", ".zip", ".woff2", ".png", ".gz"}


def maak_kopie(site: Path) -> None:
    """Put the zip in the finished site. Everything in it stands in one folder."""
    target = site / adressen.KOPIE
    files = sorted(path for path in site.rglob("*") if path.is_file() and path != target)
    with zipfile.ZipFile(target, "w") as archive:
        _add(archive, "LEESMIJ.txt", LEESMIJ.encode())
        for path in files:
            name = path.relative_to(site).as_posix()
            if not ALLEEN_OP_EEN_SERVER.fullmatch(name):
                content = path.read_bytes()
                _add(archive, name, AANBOD.sub(IN_DE_KOPIE, content) if name == adressen.OVER_DEZE_SITE else content)


def _add(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    info = zipfile.ZipInfo(f"{MAP}/{name}", ZIP_DATE)
    info.compress_type = zipfile.ZIP_STORED if name[name.rfind(".") :] in AL_KLEIN else zipfile.ZIP_DEFLATED
    archive.writestr(info, content)
