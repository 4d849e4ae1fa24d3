"""The finished site as files: every link works, from here only, and no place on a page is named twice."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest

from toets.links import Pagina, lees_pagina, loze_links

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def pages(site: Path) -> dict[str, Pagina]:
    found = {path.relative_to(site).as_posix(): lees_pagina(path.read_text("utf-8")) for path in site.rglob("*.html")}
    assert len(found) > 30
    return found


def test_every_link_leads_to_a_file_and_a_fragment_that_are_there(site: Path, kleine_site: Path) -> None:
    assert list(loze_links(site, None)) == []
    assert list(loze_links(kleine_site, "https://voorbeeld.example/toets/")) == []


def test_no_link_leads_to_another_host(pages: dict[str, Pagina]) -> None:
    for page, found in pages.items():
        assert {urlsplit(target).scheme for target in found.doelen} <= {"", "mailto"}, page
        assert not any(urlsplit(target).netloc for target in found.doelen), page


def test_no_id_stands_twice_on_a_page(pages: dict[str, Pagina]) -> None:
    for page, found in pages.items():
        assert len(found.plekken) == len(set(found.plekken)), page
