"""The numbers that Word counts itself: they stand in no paragraph, only the rule to count by."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Any

from docx.oxml.ns import qn

if TYPE_CHECKING:
    from docx.text.paragraph import Paragraph

ROMEINS = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv")


class Nummering:
    """Counts what Word numbers by itself, in a paragraph or through its style."""

    def __init__(self, document: Any) -> None:
        self._counts: dict[str, list[int]] = defaultdict(lambda: [0] * 9)
        self._levels: dict[str, dict[int, tuple[str, str]]] = {}
        try:
            root = document.part.numbering_part.element
        except (KeyError, NotImplementedError):
            return
        abstract = {item.get(qn("w:abstractNumId")): item for item in root.findall(qn("w:abstractNum"))}
        for num in root.findall(qn("w:num")):
            source = abstract.get(num.find(qn("w:abstractNumId")).get(qn("w:val")))
            if source is not None:
                self._levels[num.get(qn("w:numId"))] = {
                    int(level.get(qn("w:ilvl"))): (_val(level, "w:numFmt"), _val(level, "w:lvlText"))
                    for level in source.findall(qn("w:lvl"))
                }

    def merk(self, paragraph: Paragraph) -> str:
        """The number that Word shows before this paragraph, a dash for a bullet, or nothing."""
        found = _numpr(paragraph)
        levels = self._levels.get(found[0]) if found else None
        if not found or not levels or found[1] not in levels:
            return ""
        name, depth = found
        counts = self._counts[name]
        counts[depth] += 1
        counts[depth + 1 :] = [0] * (8 - depth)
        if levels[depth][0] == "bullet":
            return "-"

        def shown(match: re.Match[str]) -> str:
            level = int(match[1]) - 1
            return _teken(levels.get(level, ("decimal", ""))[0], max(counts[level], 1))

        return re.sub(r"%(\d)", shown, levels[depth][1]).strip()


def _numpr(paragraph: Paragraph) -> tuple[str, int] | None:
    places: list[Any] = [paragraph._p.pPr]  # noqa: SLF001 (the library has no other way to it)
    style: Any = paragraph.style
    while style is not None:
        places.append(style.element.find(qn("w:pPr")))
        style = style.base_style
    for place in places:
        numpr = place.find(qn("w:numPr")) if place is not None else None
        if numpr is not None and _val(numpr, "w:numId"):
            return _val(numpr, "w:numId"), int(_val(numpr, "w:ilvl") or 0)
    return None


def _val(element: Any, name: str) -> str:
    found = element.find(qn(name))
    return "" if found is None else str(found.get(qn("w:val")))


def _teken(form: str, count: int) -> str:
    sign = str(count)
    if form.endswith("Letter"):
        sign = chr(ord("a") + (count - 1) % 26)
    if form.endswith("Roman") and count <= len(ROMEINS):
        sign = ROMEINS[count - 1]
    return sign.upper() if form.startswith("upper") else sign
