"""Makes the XML of a Word document flat: python-docx looks at no text that stands in a wrapper."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

if TYPE_CHECKING:
    from collections.abc import Iterator

LOPEND = qn("w:r")
VERWIJDERD = (qn("w:del"), qn("w:moveFrom"))
GERUST = (qn("w:p"), qn("w:tbl"), qn("w:tr"), qn("w:tc"), LOPEND)
"""What python-docx reads by itself. Whatever else stands around text is a wrapper: a field, a link, a change."""
UIT = ("0", "false", "off")
"""How Word says that something is not so."""
KEUZE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
EURO_IN_SYMBOL = 0xA0
PRIVE = range(0xF000, 0xF100)
"""Where Word writes a sign by its place in the font; below it stands the same sign."""
ONBEKEND = "[teken]"
"""For a sign that only its own font can draw."""
FORMULE = {qn("m:den"): "/", qn("m:sup"): "^", qn("m:rad"): "√"}


def pak_uit(root: Any) -> None:
    """Leave only paragraphs, tables and runs below this element, with signs as text.

    What was removed or is hidden is gone; what was struck through says so.
    """
    for element in (*_alle(root, *VERWIJDERD), *verborgen(root)):
        element.getparent().remove(element)
    # Word writes some things twice, the second time for old programs.
    for element in _alle(root, f"{KEUZE}Fallback"):
        if element.getparent().find(f"{KEUZE}Choice") is not None:
            element.getparent().remove(element)
    for element in _alle(root, qn("w:ruby")):
        _vervang(element, _woorden(element.find(qn("w:rubyBase"))))
    for element in _alle(root, qn("w:sym")):
        _vervang(element, _teken(element))
    for element in _alle(root, qn("m:oMath")):
        _vervang(element, _formule(element), in_run=False)
    _maak_plat(root)
    for paragraph in _alle(root, qn("w:p")):
        for struck, runs in groupby(paragraph.findall(LOPEND), _is_doorgehaald):
            if struck:
                _merk_doorgehaald(list(runs))


def verborgen(root: Any) -> list[Any]:
    """The runs that nobody sees, on the screen or on paper."""
    return [run for run in root.iter(LOPEND) if _heeft(run, "w:vanish")]


def _is_doorgehaald(run: Any) -> bool:
    return _heeft(run, "w:strike") or _heeft(run, "w:dstrike")


def _heeft(run: Any, name: str) -> bool:
    """Whether this run itself looks so; a style is not asked."""
    found = run.find(f"{qn('w:rPr')}/{qn(name)}")
    return found is not None and found.get(qn("w:val")) not in UIT


def _merk_doorgehaald(runs: list[Any]) -> None:
    """Say of the words in these runs that a line stands through them."""
    texts = [text for run in runs for text in run.iter(qn("w:t")) if (text.text or "").strip()]
    if texts:
        texts[0].text = f"[doorgehaald: {texts[0].text.lstrip()}"
        texts[-1].text = f"{texts[-1].text.rstrip()}]"


def _alle(root: Any, *tags: str) -> list[Any]:
    """These elements, as they are before anything is changed."""
    return list(root.iter(*tags))


def _vervang(element: Any, text: str, *, in_run: bool = True) -> None:
    written = OxmlElement("w:t")
    written.text = text
    written.set(qn("xml:space"), "preserve")
    new = written
    if not in_run:
        new = OxmlElement("w:r")
        new.append(written)
    element.getparent().replace(element, new)


def _woorden(element: Any) -> str:
    return "" if element is None else "".join(piece.text or "" for piece in element.iter(qn("w:t")))


def _teken(element: Any) -> str:
    """The sign of a w:sym: its number, or its place in a font of letters."""
    try:
        code = int(element.get(qn("w:char")), 16)
    except (TypeError, ValueError):
        return ONBEKEND
    font = (element.get(qn("w:font")) or "").lower()
    if font == "symbol" and code & 0xFF == EURO_IN_SYMBOL:
        return "€"
    is_drawing = font == "symbol" or "dings" in font
    if code in PRIVE:
        code -= PRIVE.start
    elif not is_drawing:
        return chr(code)
    return ONBEKEND if is_drawing else chr(code)


def _formule(element: Any) -> str:
    """A formula on one line: what is above a line, a slash, and what is below it."""
    return "".join(map(_stuk_formule, element.iter()))


def _stuk_formule(part: Any) -> str:
    if part.tag in (qn("m:t"), qn("w:t")):
        return part.text or ""
    return part.get(qn("m:val"), "") if part.tag == qn("m:chr") else FORMULE.get(part.tag, "")


def _maak_plat(parent: Any) -> None:
    """Put what stands in a wrapper in its place; a text box stays in the run that holds it."""
    for child in list(parent):
        if child.tag == LOPEND:
            for box in _alle(child, qn("w:txbxContent")):
                _maak_plat(box)
            continue
        _maak_plat(child)
        if child.tag not in GERUST:
            for piece in list(_gerust(child)):
                child.addprevious(piece)


def _gerust(wrapper: Any) -> Iterator[Any]:
    return (piece for piece in wrapper if piece.tag in GERUST)
