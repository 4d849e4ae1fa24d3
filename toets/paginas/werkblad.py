"""The template of a werkblad: the municipality's own or ours, and the script in which a page gets it.

A page that was opened from a folder may not fetch a file, so the template is a script too. It loads after a click.
"""

from __future__ import annotations

import base64
import io
import zipfile
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import docx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt

from toets.inhoud.worddelen import maak_schoon
from toets.paginas.pdf import ZIP_DATE

if TYPE_CHECKING:
    from docx.document import Document

    from toets.inhoud.dossier import Dossier

EIGEN_TEKST_REGELS = 6
DEKKING_REGELS = 2
LICHAAM: list[tuple[str, list[str]]] = [
    ("1. Het punt in het ontwerpbesluit, letterlijk", ["{punt}", "{letterlijk}", "{bron}"]),
    ("2. Wat er in het gesprek is opgeschreven", ["{citaat}", "{vindplaats}"]),
    (
        "3. Wat ervoor en ertegen is genoemd",
        ["**Ervoor**", "{voor}", "**Ertegen**", "{tegen}", "**Wie zag het anders?**", "{minderheid}"],
    ),
    ("4. Uw eigen tekst", [""] * EIGEN_TEKST_REGELS),
    ("5. Dekking: waar komt het geld vandaan?", [""] * DEKKING_REGELS),
    ("6. Wat kan hier?", ["{middelen}", "**Een vraag om een toezegging**", "{toezeggingsvraag}"]),
    ("7. Waar vindt u de rest?", ["{griffie}"]),
]
"""Our own template below its title: each heading with its paragraphs."""


def sjabloon(dossier: Dossier) -> bytes:
    """The template to fill in, without the name of who made it: the same bytes each time."""
    own = dossier.werkbladsjabloon
    return _bewaar(docx.Document(io.BytesIO(own)) if own else _standaard())


def als_script(template: bytes) -> str:
    """The template as a script that leaves it behind for the page."""
    return f'globalThis.werkbladsjabloon = "{base64.b64encode(template).decode()}";\n'


def _standaard() -> Document:
    document = docx.Document()
    _nederlands(document)
    document.add_heading("Werkblad voor een raadslid", level=0)
    _alinea(document, "**{oefening}**")
    _alinea(document, "Gemeente {gemeente}. Over het voorstel: {voorstel}")
    for heading, paragraphs in LICHAAM:
        document.add_heading(heading, level=1)
        for text in paragraphs:
            _alinea(document, text)
    document.sections[0].footer.paragraphs[0].text = "{van_het_raadslid}"
    document.core_properties.title = "Werkblad voor een raadslid"
    return document


def _alinea(document: Document, text: str) -> None:
    bold = text.startswith("**")
    document.add_paragraph().add_run(text.strip("*")).bold = bold or None


def _nederlands(document: Document) -> None:
    """Dutch, so that a screen reader reads it so and Word marks no word as wrong; in letters that can be read."""
    normal = document.styles["Normal"]
    normal.font.size = Pt(12)
    for defaults in document.styles.element.iter(qn("w:rPrDefault")):
        for language in defaults.iter(qn("w:lang")):
            language.set(qn("w:val"), "nl-NL")
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), "nl-NL")
    normal.element.get_or_add_rPr().append(language)


def _bewaar(document: Document) -> bytes:
    maak_schoon(document)
    document.core_properties.modified = datetime(*ZIP_DATE, tzinfo=UTC)
    written, target = io.BytesIO(), io.BytesIO()
    document.save(written)
    with zipfile.ZipFile(written) as archive, zipfile.ZipFile(target, "w") as again:
        # The library stamps each file with the time.
        for entry in archive.infolist():
            info = zipfile.ZipInfo(entry.filename, ZIP_DATE)
            info.compress_type = zipfile.ZIP_DEFLATED
            again.writestr(info, archive.read(entry))
    return target.getvalue()
