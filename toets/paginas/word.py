"""A Word file of a sheet: what stands on it, in the same order, with real headings, for who works in Word.

It is made of the sheet itself, so that paper and Word never say two things. It knows the elements that our sheets and
the Markdown of a text use; of what it does not know it takes the words.
"""

from __future__ import annotations

import io
import zipfile
from html.parser import HTMLParser
from typing import TYPE_CHECKING
from urllib.parse import urljoin

import docx
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.shared import Mm, Pt, RGBColor

from toets.gedeeld.tekens import zonder_onzichtbaar
from toets.paginas.pdf import ZIP_DATE

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import Table, _Cell
    from docx.text.paragraph import Paragraph

STIJLEN = {
    "h1": "Heading 1",
    "h2": "Heading 2",
    "h3": "Heading 3",
    "h4": "Heading 4",
}
"""What begins a paragraph of its own, and the style that Word calls it by."""
DIEPTE = ("", " 2", " 3")
"""What Word adds to the style of a list within a list; deeper than the last all look alike."""
EINDIGT = ("p", "li", "blockquote", "div", "section", "header", "ul", "ol")
"""What ends a paragraph, beside a heading."""
LETTER = "Calibri"
INKT = RGBColor(0, 0, 0)


def word(html: str, titel: str, adres: str = "") -> bytes:
    """The page of a sheet as a Word file. The same page gives the same bytes; no name and no day is in it.

    `adres` is where the page stands on the internet, as far as that is known: a link to our own pages begins there.
    """
    document = docx.Document()
    _richt_in(document, titel)
    reader = _Lezer(document, adres)
    reader.feed(html.partition("<main>")[2].partition("</main>")[0])
    reader.close()
    made = io.BytesIO()
    document.save(made)
    return _zonder_dag(made)


def _richt_in(document: Document, titel: str) -> None:
    """Paper, letters and language, and what the file says of itself."""
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(22)
    section.top_margin = section.bottom_margin = Mm(20)
    for style in document.styles:
        if style.type in (WD_STYLE_TYPE.PARAGRAPH, WD_STYLE_TYPE.CHARACTER):
            style.font.name = LETTER
            style.font.color.rgb = INKT
            # The theme of the template has other letters, which go before a name.
            fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
            for attribute in [key for key in fonts.attrib if "Theme" in key]:
                del fonts.attrib[attribute]
    document.styles["Normal"].font.size = Pt(11)
    language = document.styles.element.find(f".//{qn('w:rPrDefault')}//{qn('w:lang')}")
    if language is None:
        language = OxmlElement("w:lang")
        document.styles.element.find(f".//{qn('w:rPrDefault')}/{qn('w:rPr')}").append(language)
    for key in ("w:val", "w:eastAsia", "w:bidi"):
        language.set(qn(key), "nl-NL")
    about = document.core_properties
    about.title, about.language = titel, "nl-NL"
    about.author = about.last_modified_by = about.comments = ""
    for moment in ("created", "modified"):
        for element in about._element.findall(qn(f"dcterms:{moment}")):  # noqa: SLF001 (a day can't be taken away otherwise)
            about._element.remove(element)  # noqa: SLF001 (as above)


def _zonder_dag(made: io.BytesIO) -> bytes:
    """The same file, with one fixed moment at each of its parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(made) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            info = zipfile.ZipInfo(name, ZIP_DATE)
            info.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(info, source.read(name))
    return out.getvalue()


class _Lezer(HTMLParser):
    """Walks over the sheet and writes what it meets in the document."""

    def __init__(self, document: Document, address: str) -> None:
        super().__init__()
        self._address = address
        self._document = document
        self._table: Table | None = None
        self._cell: _Cell | None = None
        self._column = 0
        self._head = False
        self._paragraph: Paragraph | None = None
        self._bold = 0
        self._italic = 0
        self._drawing = 0
        self._links: list[str] = []
        self._lists: list[int | None] = []  # the number of the next item; None for one without numbers
        self._within: list[str] = []  # the style of what stands in the item or quotation that is open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "svg":
            self._drawing += 1
        elif tag in STIJLEN:
            self._begin(STIJLEN[tag])
        elif tag == "p":
            self._begin_plain()
        elif tag in ("ul", "ol", "li", "blockquote"):
            self._open(tag, attrs)
        elif tag in ("table", "tr", "td", "th"):
            self._open_in_table(tag)
        elif tag == "br" and self._paragraph is not None:
            self._paragraph.add_run().add_break()
        self._bold += tag == "strong"
        self._italic += tag == "em"
        if tag == "a":
            self._links.append(dict(attrs).get("href") or "")

    def _open(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A list, an item of it or a quotation."""
        if tag in ("ul", "ol"):
            self._lists.append(int(dict(attrs).get("start") or 1) if tag == "ol" else None)
        elif tag == "li":
            self._begin_item()
        else:
            self._within.append("Quote")
            self._begin("Quote")

    def _open_in_table(self, tag: str) -> None:
        if tag == "table":
            self._table = self._document.add_table(rows=0, cols=0, style="Table Grid")
            self._paragraph = None
        elif self._table is not None and tag == "tr":
            self._table.add_row()  # type: ignore[no-untyped-call]
            self._column = 0
        elif self._table is not None:
            self._open_cell(self._table, head=tag == "th")

    def handle_endtag(self, tag: str) -> None:
        if tag == "svg":
            self._drawing -= 1
        elif tag in STIJLEN or tag in EINDIGT:
            self._paragraph = None
        elif tag in ("td", "th"):
            self._cell, self._paragraph = None, None
            self._head = False
        elif tag == "thead" and self._table is not None:
            self._herhaal(self._table)
        elif tag == "table":
            self._table = None
            self._document.add_paragraph()
        if tag in ("ul", "ol") and self._lists:
            self._lists.pop()
        if tag in ("li", "blockquote") and self._within:
            self._within.pop()
        self._bold -= tag == "strong"
        self._italic -= tag == "em"
        if tag == "a" and self._links:
            address = self._links.pop()
            if address and not address.startswith("#"):
                self.handle_data(f" ({urljoin(self._address, address)})")

    def handle_data(self, data: str) -> None:
        if self._drawing or (not data.strip() and self._paragraph is None):
            return
        if self._paragraph is None:
            self._begin_plain()
        text = zonder_onzichtbaar(" ".join(data.split()))
        begun = bool(self._paragraph and self._paragraph.text)
        before = " " if begun and data[:1].isspace() and not self._paragraph_ends_white() else ""
        after = " " if text and data[-1:].isspace() else ""
        if self._paragraph is not None and (text or before):
            run = self._paragraph.add_run(f"{before}{text}{after}")
            run.bold = bool(self._bold or self._head) or None
            run.italic = bool(self._italic) or None

    def _paragraph_ends_white(self) -> bool:
        return self._paragraph is not None and self._paragraph.text.endswith(" ")

    def _begin_plain(self) -> None:
        """What is no heading and no item: in the style of what it stands in. The first in an item is that item."""
        if not (self._within and self._paragraph is not None):
            self._begin(self._within[-1] if self._within else "Normal")

    def _begin_item(self) -> None:
        """An item of a list. Its number is text: it can be a word of a sentence (`1986.`), to be found and copied."""
        number = self._lists[-1] if self._lists else None
        deep = DIEPTE[max(0, min(len(self._lists), len(DIEPTE)) - 1)]
        self._within.append(f"List Continue{deep}")
        self._begin(f"List Bullet{deep}" if number is None else f"List Continue{deep}")
        if number is not None and self._paragraph is not None:
            self._lists[-1] = number + 1
            self._paragraph.add_run(f"{number}. ")

    def _begin(self, style: str) -> None:
        """A paragraph in this style, in the cell or below all else. One that is still empty takes the style."""
        where = self._cell if self._cell is not None else self._document
        fresh = self._paragraph is not None and not self._paragraph.text
        if not fresh:
            self._paragraph = where.add_paragraph()
        if self._paragraph is not None:
            self._paragraph.style = self._document.styles[style]

    def _open_cell(self, table: Table, *, head: bool) -> None:
        if self._column >= len(table.columns):
            table.add_column(Mm(40))
        self._cell = table.rows[-1].cells[self._column]
        self._paragraph = self._cell.paragraphs[0]
        self._column += 1
        self._head = head

    @staticmethod
    def _herhaal(table: Table) -> None:
        """The rows so far are the head: Word shows them again on every page."""
        for row in table.rows:
            mark = OxmlElement("w:tblHeader")
            row._tr.get_or_add_trPr().append(mark)  # noqa: SLF001 (python-docx has no word for it)
