"""A finished page as search sees it: what it is called, and its parts that a link can lead to, each with its text.

A part begins at a heading with an id, and ends where the next one begins or where what it stands in ends; or it is a
block with an id, such as one beslispunt.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

KOPPEN = {"h1", "h2", "h3", "h4", "h5", "h6"}
BLOKKEN = {"section", "article", "li", "details", "tr"}
"""What has an id of its own as one thing."""
ZONDER_EINDE = {"area", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
NIET_GELEZEN = {"script", "style", "template", "noscript", "nav", "svg", "button", "select", "textarea"}
"""What a reader of the page sees no text of, or only the way to somewhere else."""
INHOUD = "md-content__inner"
"""The class of what is the page itself, without bar and foot."""
NIET_ZOEKEN = "data-niet-zoeken"
"""What an element says of itself that is not to be found, or is no part of the name of what it stands in."""
KORTE_TITEL = 80
"""How long a name is that is made of the text itself."""


@dataclass
class Deel:
    """One part. `anker` is its id (none: the page itself); `koppen` are the headings in it that have no id."""

    anker: str = ""
    titel: str = ""
    koppen: list[str] = field(default_factory=list)
    tekst: str = ""


def delen(html: str) -> list[Deel]:
    """The parts of a page, the page itself first. None when it is not to be found."""
    begin = html.find(f'<article class="{INHOUD}')
    if begin < 0:
        return []
    reader = _Lezer()
    reader.feed(html[begin:])
    reader.close()
    found = [reader.eerste, *reader.delen]
    for part in found:
        part.tekst, part.koppen = _een_regel(part.tekst), [_een_regel(heading) for heading in part.koppen]
        part.titel = _een_regel(part.titel) or (_begin(part.tekst) if part.anker else "")
    return [part for part in found if part.titel] if reader.eerste.titel else []


def _begin(text: str) -> str:
    return text if len(text) <= KORTE_TITEL else text[:KORTE_TITEL].rpartition(" ")[0].rstrip(" ,;:.") + "…"


def _een_regel(text: str) -> str:
    """The text in one line. A space that keeps an amount together stays; before a comma there is none."""
    return re.sub(r" (?=[,.;:!?)])", "", re.sub(r"[ \t\r\n\f]+", " ", text)).strip()


@dataclass
class _Open:
    """An element that is open: its tag, and the part that goes on when it closes (None: what is current by then)."""

    tag: str
    erna: Deel | None = None


class _Lezer(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.eerste = Deel()
        self.delen: list[Deel] = []
        self._open: list[_Open] = []
        self._deel = self.eerste
        self._kop: str | None = None
        self._is_titel = False
        self._stil = 0
        self._uit = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ZONDER_EINDE:
            self._tekst(" ")
            return
        values = dict(attrs)
        if self._uit:
            return
        self._open.append(_Open(tag))
        if self._stil or tag in NIET_GELEZEN or NIET_ZOEKEN in values or values.get("aria-hidden") == "true":
            self._stil += 1
            return
        name = values.get("id") or ""
        if tag in BLOKKEN:
            self._open[-1].erna = self._deel
            if name:
                self._begin(name)
        elif tag in KOPPEN:
            if name and tag != "h1":
                self._begin(name)
            self._begin_kop(tag)
        elif tag == "summary":
            self._begin_kop(tag)
        self._tekst(" ")

    def handle_endtag(self, tag: str) -> None:
        if not any(element.tag == tag for element in self._open):
            return
        while True:
            element = self._open.pop()
            self._sluit(element)
            if element.tag == tag:
                self._uit = not self._open
                return

    def _sluit(self, element: _Open) -> None:
        if self._stil:
            self._stil -= 1
            return
        if element.tag in KOPPEN or element.tag == "summary":
            self._eindig_kop()
        if element.erna:
            self._deel = element.erna
        self._tekst(" ")

    def handle_data(self, data: str) -> None:
        self._tekst(data)

    def _begin(self, name: str) -> None:
        self._deel = Deel(name)
        self.delen.append(self._deel)

    def _begin_kop(self, tag: str) -> None:
        self._kop = ""
        # A block that begins with text is not called after what can be opened below it.
        self._is_titel = tag == "h1" or not (self._deel.titel or self._deel.tekst.strip())

    def _eindig_kop(self) -> None:
        heading, self._kop = (self._kop or "").strip(), None
        if self._is_titel:
            self._deel.titel = heading
        elif heading:
            self._deel.koppen.append(heading)

    def _tekst(self, data: str) -> None:
        if self._stil or not self._open:
            return
        if self._kop is not None:
            self._kop += data
        else:
            self._deel.tekst += data
