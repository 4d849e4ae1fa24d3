"""The queries are what they say they are, and where they should come out is on the site."""

from __future__ import annotations

import re
from functools import cache
from html.parser import HTMLParser
from typing import TYPE_CHECKING, get_args

import pytest

from tests.zoeken.zoekvragen import HOOGSTENS, Anders, Wie, Zoekvraag, zoekvragen
from toets.bouwen.links import lees_pagina

if TYPE_CHECKING:
    from pathlib import Path

VRAGEN = zoekvragen()
AANTAL = 40
WOORD = re.compile(r"\w+(?:[.,]\w+)*")
"""A word, a number or an amount."""

per_vraag = pytest.mark.parametrize("vraag", VRAGEN, ids=[vraag.zoek for vraag in VRAGEN])


class Artikel(HTMLParser):
    """The words of what a page is about: not of its menus, nor of the data in it. A sheet for paper has none."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.words: set[str] = set()
        self.within = 0
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        self.within += tag == "article"

    def handle_endtag(self, tag: str) -> None:
        self.within -= tag == "article"

    def handle_data(self, data: str) -> None:
        if self.within and self.cdata_elem is None:
            self.words |= woorden(data)


def woorden(text: str) -> set[str]:
    return set(WOORD.findall(text.lower()))


@cache
def van_pagina(path: Path) -> set[str]:
    return Artikel(path.read_text("utf-8")).words


def test_there_are_forty_each_once_from_everyone_and_of_every_kind() -> None:
    assert len({vraag.zoek.lower() for vraag in VRAGEN}) == len(VRAGEN) == AANTAL
    assert {vraag.wie for vraag in VRAGEN} == set(get_args(Wie))
    assert {kind for vraag in VRAGEN for kind in vraag.anders} == set(get_args(Anders))


@per_vraag
def test_a_query_has_few_right_pages_and_each_place_once(vraag: Zoekvraag) -> None:
    assert len(vraag.paginas) <= HOOGSTENS
    assert len(set(vraag.plekken)) == len(vraag.plekken)
    whole = {plek.pagina for plek in vraag.plekken if not plek.deel}
    assert not any(plek.deel and plek.pagina in whole for plek in vraag.plekken), "the whole page is right already"


@per_vraag
def test_where_a_query_should_come_out_is_a_page_to_read_with_that_part(site: Path, vraag: Zoekvraag) -> None:
    for plek in vraag.plekken:
        page = site / plek.pagina
        assert page.is_file(), f"{plek.pagina} is not on the site"
        assert van_pagina(page), f"{plek.pagina} is a sheet for paper, or empty"
        assert not plek.deel or plek.deel in lees_pagina(page.read_text("utf-8")).plekken, f"no #{plek.deel} there"


@per_vraag
def test_a_query_says_whether_a_right_page_has_its_words(site: Path, vraag: Zoekvraag) -> None:
    asked = woorden(vraag.zoek)
    literally = any(asked <= van_pagina(site / page) for page in vraag.paginas)
    assert literally != bool(vraag.anders), "`anders` says in what the words differ from those of the right pages"
