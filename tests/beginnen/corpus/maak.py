"""Makes every document of the set from its `bron.html`: `python -m tests.beginnen.corpus.maak`."""

from __future__ import annotations

import sys
from pathlib import Path

import weasyprint
from weasyprint.text.fonts import FontConfiguration

from tests.beginnen.corpus.naar_word import maak_word

SET = Path(__file__).parent
LETTER = SET / "letter.css"


def mappen() -> list[Path]:
    """The folder of each document, in order of its number."""
    return sorted(bron.parent for bron in SET.glob("*/bron.html"))


def stuk_van(map_: Path) -> Path:
    """The document of a folder."""
    return next(map_.glob("raadsvoorstel.*"))


def maak(map_: Path, doel: Path) -> None:
    """Make the document of this folder: Word or PDF, as the name of `doel` says."""
    bron = (map_ / "bron.html").read_text("utf-8")
    if doel.suffix == ".docx":
        maak_word(bron, doel)
    else:
        letters = FontConfiguration()
        letter = weasyprint.CSS(filename=LETTER, font_config=letters)
        weasyprint.HTML(string=bron, base_url=str(map_)).write_pdf(doel, stylesheets=[letter], font_config=letters)


if __name__ == "__main__":
    for folder in mappen():
        maak(folder, stuk_van(folder))
        sys.stdout.write(f"{folder.name}\n")
