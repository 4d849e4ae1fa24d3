"""The text of a PDF in the order in which it is read aloud: that of its tags, wherever it stands on the page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pikepdf

if TYPE_CHECKING:
    from collections.abc import Iterator


def voorgelezen(pdf: pikepdf.Pdf) -> str:
    """All text that is tagged, without spaces: a line that goes on at the next one has none in a PDF."""
    marked = {page.obj.objgen: _marked(page) for page in pdf.pages}
    return "".join(marked[page].get(number, "") for page, number in _order(pdf.Root.StructTreeRoot, None))


def _order(tag: pikepdf.Object, page: Any) -> Iterator[tuple[Any, int]]:
    """The page and the number of each piece of content below a tag, in reading order."""
    page = tag.Pg.objgen if "/Pg" in tag else page
    kids: Any = tag.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if not isinstance(kid, pikepdf.Dictionary):
            yield page, int(kid)
        elif kid.get("/Type") == "/MCR":
            yield kid.Pg.objgen if "/Pg" in kid else page, int(kid.MCID)
        elif kid.get("/Type") != "/OBJR":
            yield from _order(kid, page)


def _marked(page: pikepdf.Page) -> dict[int, str]:
    """The text of each numbered piece of a page."""
    fonts = {name: _letters(font) for name, font in page.Resources.Font.items()}
    found: dict[int, str] = {}
    letters: dict[str, str] = {}
    numbers: list[int | None] = []
    for instruction in pikepdf.parse_content_stream(page):
        operands: Any = instruction.operands
        match str(instruction.operator):
            case "BDC":
                properties = operands[1]
                numbers.append(int(properties.MCID) if "/MCID" in properties else None)
            case "BMC":
                numbers.append(None)
            case "EMC":
                numbers.pop()
            case "Tf":
                letters = fonts[str(operands[0])]
            case "TJ" | "Tj":
                number = next((number for number in reversed(numbers) if number is not None), None)
                if number is not None:
                    parts = operands[0] if isinstance(operands[0], pikepdf.Array) else operands
                    codes = "".join(bytes(part).hex() for part in parts if isinstance(part, pikepdf.String))
                    text = "".join(letters[codes[at : at + 4]] for at in range(0, len(codes), 4))
                    found[number] = found.get(number, "") + "".join(text.split())
    return found


def _letters(font: pikepdf.Object) -> dict[str, str]:
    """Which code of a font is which letter."""
    pairs = re.findall(r"^<([0-9a-f]{4})> <([0-9a-f]+)>$", font.ToUnicode.read_bytes().decode(), re.MULTILINE)
    return {code: bytes.fromhex(letter).decode("utf-16-be") for code, letter in pairs}
