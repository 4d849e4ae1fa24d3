"""A Word document of a page of HTML: paragraphs, headings, tables, and lists that Word itself numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from docx import Document
from docx.enum.text import WD_BREAK
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement

from tests.xmllezen import lees_xml

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from xml.etree.ElementTree import Element

    from docx.blkcntnr import BlockItemContainer
    from docx.document import Document as Stuk
    from docx.oxml.xmlchemy import BaseOxmlElement
    from docx.text.paragraph import Paragraph
    from docx.text.run import Run


def maak_word(bron: str, doel: Path) -> None:
    """Write the page as a Word document. Only the tags of the sources in this folder are known: KeyError at another."""
    stuk = Document()
    stuk.core_properties.author = ""
    stuk.core_properties.comments = ""
    body = lees_xml(bron).find("body")
    assert body is not None
    for element in body:
        if element.tag == "header":
            _blokken(stuk, stuk.sections[0].header, element)
        elif element.tag == "footer":
            _blokken(stuk, stuk.sections[0].footer, element)
        else:
            _blok(stuk, stuk, element)
    stuk.save(str(doel))


def _blokken(stuk: Stuk, waarin: BlockItemContainer, element: Element) -> None:
    """The paragraphs of a header, a footer or a cell; the empty one that Word puts there goes."""
    first = waarin.paragraphs[0]
    for child in element:
        _blok(stuk, waarin, child)
    if len(waarin.paragraphs) > 1 or len(element) > 1:
        _van(first).getparent().remove(_van(first))


def _blok(stuk: Stuk, waarin: Stuk | BlockItemContainer, element: Element) -> None:
    soorten: dict[str, Callable[[], object]] = {
        "h1": lambda: _alinea(waarin.add_paragraph(style="Heading 1"), element),
        "h2": lambda: _alinea(waarin.add_paragraph(style="Heading 2"), element),
        "h3": lambda: _alinea(waarin.add_paragraph(style="Heading 3"), element),
        "p": lambda: _alinea(waarin.add_paragraph(), element),
        "blok": lambda: _invulveld(_alinea(waarin.add_paragraph(), element)),
        "pagina": lambda: waarin.add_paragraph().add_run().add_break(WD_BREAK.PAGE),
        "ol": lambda: _lijst(stuk, waarin, element),
        "table": lambda: _tabel(stuk, waarin, element),
    }
    soorten[element.tag]()


def _alinea(alinea: Paragraph, element: Element) -> Paragraph:
    """The text of the element with what is bold, a tab, the end of a line and the number of the page in it."""
    _woorden(alinea, element.text)
    for child in element:
        if child.tag in {"b", "i"}:
            for run in _woorden_en_meer(alinea, child):
                run.bold, run.italic = child.tag == "b" or None, child.tag == "i" or None
        else:
            _teken(alinea, child.tag)
        _woorden(alinea, child.tail)
    return alinea


def _woorden_en_meer(alinea: Paragraph, element: Element) -> list[Run]:
    runs = _woorden(alinea, element.text)
    for child in element:
        runs += [_teken(alinea, child.tag), *_woorden(alinea, child.tail)]
    return runs


def _woorden(alinea: Paragraph, text: str | None) -> list[Run]:
    return [alinea.add_run(text)] if text else []


def _teken(alinea: Paragraph, tag: str) -> Run:
    run = alinea.add_run()
    tekens: dict[str, Callable[[], object]] = {
        "tab": run.add_tab,
        "br": run.add_break,
        "pagina-nummer": lambda: _paginanummer(run),
    }
    tekens[tag]()
    return run


def _paginanummer(run: Run) -> None:
    veld = _element("w:fldSimple", {"w:instr": " PAGE "})
    run.font.element.addprevious(veld)
    veld.append(run.font.element)
    run.text = "1"


def _invulveld(alinea: Paragraph) -> None:
    """Put the paragraph in a content control, as a template of a municipality has for what is filled in."""
    inhoud = _element("w:sdtContent")
    veld = _element("w:sdt")
    veld.append(inhoud)
    _van(alinea).addprevious(veld)
    inhoud.append(_van(alinea))


def _lijst(stuk: Stuk, waarin: Stuk | BlockItemContainer, element: Element) -> None:
    """The items as paragraphs without a number in their text: Word counts them."""
    nummer = _nummering(stuk)
    for item in element:
        eigenschappen = _van(_alinea(waarin.add_paragraph(), item)).get_or_add_pPr().get_or_add_numPr()
        eigenschappen.get_or_add_ilvl().val = 0
        eigenschappen.get_or_add_numId().val = nummer


def _nummering(stuk: Stuk) -> int:
    """A numbering of its own, so that each list begins at one; gives its number in the document."""
    part = stuk.part.numbering_part.element
    nummer = 1 + max(int(soort.get(qn("w:abstractNumId"))) for soort in part.iter(qn("w:abstractNum")))
    soort = _element("w:abstractNum", {"w:abstractNumId": str(nummer)})
    laag = _element("w:lvl", {"w:ilvl": "0"})
    values = {"w:start": "1", "w:numFmt": "decimal", "w:lvlText": "%1.", "w:lvlJc": "left"}
    for naam, waarde in values.items():
        laag.append(_element(naam, {"w:val": waarde}))
    soort.append(laag)
    part.insert(0, soort)
    return int(part.add_num(nummer).numId)


def _tabel(stuk: Stuk, waarin: Stuk | BlockItemContainer, element: Element) -> None:
    rijen = list(element)
    tabel = stuk.add_table(len(rijen), max(len(rij) for rij in rijen))
    assert waarin is stuk, "a table in a table is not made here"
    if element.get("class") == "rand":
        tabel.style = "Table Grid"
    for rij, cellen in zip(tabel.rows, rijen, strict=True):
        for cel, wat in zip(rij.cells, cellen, strict=False):
            if any(child.tag in {"p", "blok", "ol"} for child in wat):
                _blokken(stuk, cel, wat)
            else:
                _alinea(cel.paragraphs[0], wat)


def _van(alinea: Paragraph) -> Any:
    """The paragraph in the XML of the document."""
    return alinea.paragraph_format.element


def _element(naam: str, waarden: dict[str, str] | None = None) -> BaseOxmlElement:
    return OxmlElement(naam, attrs={qn(key): value for key, value in (waarden or {}).items()})
