"""What a Word file that the site publishes must not hold, and what stands in it to read.

Word can keep in a file who wrote it, and it can get things from elsewhere when someone opens it. Both are refused.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from docx.oxml.ns import qn

from toets.inhoud.worddelen import adressen, vreemd
from toets.inhoud.wordvelden import VELDEN, links, velden

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docx.document import Document

    from toets.inhoud.worddelen import Deel

TEKST = (qn("w:t"), qn("a:t"), qn("m:t"))
"""What holds the words of a paragraph: of the text, of a drawing and of a formula. The page fills in places in each."""
WIT = (qn("w:tab"), qn("w:br"), qn("w:cr"))
GEWIJZIGD = re.compile(r"(?:ins|del|moveFrom|moveTo|cellIns|cellDel|cellMerge|commentReference|\w+Change)\Z")
"""What Word writes of each change and comment (ECMA-376, part 1, 17.13), mostly with the name of who made it."""
TEKST_IN_KENMERK = ("descr", "title", "alt", "tooltip", "displayText", "string")
"""Attributes with words: of a picture, a link, a list to choose from, a watermark."""
TEKST_ALS_WAARDE = tuple(
    qn(f"w:{name}")
    for name in "docVar alias tag statusText helpText default listEntry tblCaption tblDescription".split()  # noqa: SIM905 (words on a line read better than a list)
)
"""Elements of which the value is words."""
WORD = qn("w:p").removesuffix("p")
STRICT = "{http://purl.oclc.org/ooxml/"
"""Another way of writing a Word file, in which nothing would be found."""
VELD_HINT = "Klik op het veld en druk op Ctrl+Shift+F9: dan blijft de tekst staan en gaat het veld weg."
DEEL_HINT = "Haal het weg. Tekst, tabellen en ingevoegde plaatjes mogen blijven."
NAMEN = (
    "in dit sjabloon staan opmerkingen of wijzigingen die Word bijhield",
    "Daar staat de naam van de schrijver bij. Kies in Word: accepteer alles, en verwijder de opmerkingen.",
)
LOS_PLAATJE = "een plaatje of filmpje dat Word van internet of een andere map haalt"
ADRESSENLIJST = "een koppeling met een adressenlijst"


def wordbezwaren(document: Document, parts: list[Deel]) -> Iterator[tuple[str, str]]:
    """All that is wrong in a file that is clean (`maak_schoon`), with its parts: each once, with what to do."""
    said = [(f"in dit sjabloon zit {what}", DEEL_HINT) for what in (*vreemd(document, parts), *_in_de_tekst(parts))]
    for deel in parts:
        said += [*_velden(deel), *_links(deel)]
    if any(_van_iemand(element) for deel in parts for element in _elementen(deel)):
        said.append(NAMEN)
    yield from dict.fromkeys(said)


def alineas(deel: Deel) -> Iterator[str]:
    """Each text that the page looks through for places, also where Word cut it into pieces."""
    for paragraph in deel.xml.iter(qn("w:p")) if deel.xml is not None else ():
        yield "".join(piece.text or "" for piece in paragraph.iter(*TEKST))
    yield from _losse_tekst(deel)


def leesbaar(deel: Deel) -> Iterator[str]:
    """Each text that someone can read in a part, also behind a picture, in a list to choose from and in a link."""
    yield from adressen(deel.part).values()
    if deel.xml is None:
        return
    for paragraph in deel.xml.iter(qn("w:p")):
        yield "".join(" " if piece.tag in WIT else piece.text or "" for piece in paragraph.iter(*TEKST, *WIT))
    yield from _losse_tekst(deel)
    for veld in velden(deel.xml):
        yield from re.findall(r'"([^"]*)"', veld.code)
    for element in _elementen(deel):
        yield from (value for name, value in element.attrib.items() if _kort(name) in TEKST_IN_KENMERK)
        if element.tag in TEKST_ALS_WAARDE:
            yield element.get(qn("w:val")) or ""
        if deel.part.content_type.startswith("image/"):
            yield element.text or ""


def _losse_tekst(deel: Deel) -> Iterator[str]:
    """What stands in no paragraph."""
    for piece in deel.xml.iter(*TEKST, qn("dc:title")) if deel.xml is not None else ():
        if next(piece.iterancestors(qn("w:p")), None) is None:
            yield piece.text or ""


def _velden(deel: Deel) -> Iterator[tuple[str, str]]:
    for veld in velden(deel.xml) if deel.xml is not None else ():
        if veld.naam not in VELDEN:
            yield f"het veld '{veld.naam or veld.code.strip()[:20]}' kan niet in dit sjabloon", VELD_HINT


def _links(deel: Deel) -> Iterator[tuple[str, str]]:
    for link in links(deel.xml, adressen(deel.part)) if deel.xml is not None else ():
        shown = f"bij '{link.tekst[:60]}' " if link.tekst else ""
        if not link.gewoon():
            hint = "Gebruik een adres dat met https:// begint, of haal de link weg."
            yield f"{shown}leidt een link niet naar een gewone webpagina".strip(), hint
        elif link.verhult():
            hint = "Laat als tekst hetzelfde adres zien, of zeg in woorden waar de link heen leidt."
            yield f"{shown}leidt een link naar een ander adres dan er staat".strip(), hint


def _in_de_tekst(parts: list[Deel]) -> Iterator[str]:
    """What gets things from elsewhere and is no part, no field and no link."""
    for deel in parts:
        for element in _elementen(deel):
            if element.tag == qn("w:mailMerge"):
                yield ADRESSENLIJST
            if str(element.tag).startswith(STRICT):
                yield f"een onderdeel van het soort '{deel.part.content_type}'"
            for name, value in element.attrib.items():
                elsewhere = _kort(name) in ("src", "href") and not value.startswith(("#", "data:"))
                if elsewhere or _kort(name) == "embeddedHtml":
                    yield LOS_PLAATJE


def _elementen(deel: Deel) -> Iterator[Any]:
    return iter(()) if deel.xml is None else deel.xml.iter("*")


def _van_iemand(element: Any) -> bool:
    changed = str(element.tag).startswith(WORD) and GEWIJZIGD.match(_kort(element.tag))
    return bool(changed) or any(_kort(name) == "author" for name in element.attrib)


def _kort(name: Any) -> str:
    """The name of an element or attribute without its namespace."""
    return str(name).rpartition("}")[2]
