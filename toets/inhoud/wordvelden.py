"""The fields and links in a part of a Word file: what they do, where they lead, and which words a reader sees there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from docx.oxml.ns import qn

from toets.gedeeld.weblink import GEWOON, splits

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

VELDEN = frozenset(
    [
        "PAGE",
        "NUMPAGES",
        "SECTION",
        "SECTIONPAGES",
        "DATE",
        "TIME",
        "TITLE",
        "TOC",
        "TC",
        "REF",
        "PAGEREF",
        "NOTEREF",
        "STYLEREF",
        "SEQ",
        "LISTNUM",
        "SYMBOL",
        "EQ",
        "FORMTEXT",
        "FORMCHECKBOX",
        "FORMDROPDOWN",
        "HYPERLINK",
    ]
)
"""The fields that take nothing from elsewhere and tell nothing of who wrote the file (ECMA-376, part 1, 17.16.5)."""
_DOEL = re.compile(r"\s*HYPERLINK\s+(?!\\)\"?([^\"\s]*)", re.IGNORECASE)
_ALS_ADRES = re.compile(r"(?:[a-z][a-z0-9+.-]*://)?((?:[a-z0-9-]+\.)+[a-z]{2,})")
_BESTAND = re.compile(r"\.(?:docx?|html?|odt|pdf|pptx?|txt|xlsx?)\Z")
"""How the name of a file ends; no host ends so."""


class Veld(NamedTuple):
    """A field: its code, and the words that it shows."""

    code: str
    tekst: str

    @property
    def naam(self) -> str:
        """Its first word; empty when that is no word."""
        found = re.match(r"\s*([A-Za-z]+)", self.code)
        return found[1].upper() if found else ""


class Link(NamedTuple):
    """Where a link leads, and the words that it shows."""

    doel: str
    tekst: str

    def gewoon(self) -> bool:
        """Whether it leads to an ordinary page on the web."""
        return self.doel.lower().startswith("https://") and bool(GEWOON.match(self.doel))

    def verhult(self) -> bool:
        """Whether its words are an address, and it leads to another one."""
        parts = splits(self.doel)
        host = ((parts and parts.hostname) or "").removeprefix("www.")
        shown = [found[1] for found in _ALS_ADRES.finditer(self.tekst.lower()) if not _BESTAND.search(found[1])]
        return any(name.removeprefix("www.") != host for name in shown)


def velden(xml: Any) -> Iterator[Veld]:
    """Every field in a part, also one within another; what stands outside all is a field of its own."""
    opened: list[tuple[list[str], list[str], list[bool]]] = []
    for element in xml.iter("*"):
        kind = element.get(qn("w:fldCharType")) if element.tag == qn("w:fldChar") else None
        if kind == "begin":
            opened.append(([], [], []))
        elif kind == "separate" and opened:
            opened[-1][2].append(True)
        elif kind == "end" and opened:
            code, shown, _ = opened.pop()
            yield Veld("".join(code), "".join(shown))
        elif element.tag == qn("w:instrText"):
            if opened:
                opened[-1][0].append(element.text or "")
            else:
                yield Veld(element.text or "", "")
        elif element.tag == qn("w:fldSimple"):
            yield Veld(element.get(qn("w:instr")) or "", _woorden(element))
        elif element.tag == qn("w:t"):
            for _, shown, begun in opened:
                shown.extend([element.text or ""] if begun else [])
    yield from (Veld("".join(code), "".join(shown)) for code, shown, _ in opened)


def links(xml: Any, addresses: Mapping[str, str]) -> Iterator[Link]:
    """Every link in a part that leads out of the file; `addresses` are those of the part, by its names for them."""
    used = set()
    for element in xml.iter(qn("w:hyperlink")):
        rid = element.get(qn("r:id")) or ""
        if rid in addresses:
            used.add(rid)
            yield Link(addresses[rid], _woorden(element))
    yield from (Link(address, "") for rid, address in addresses.items() if rid not in used)  # of a picture
    for veld in velden(xml):
        if veld.naam == "HYPERLINK" and (found := _DOEL.match(veld.code)):
            yield Link(found[1], veld.tekst)


def _woorden(element: Any) -> str:
    return "".join(piece.text or "" for piece in element.iter(qn("w:t")))
