"""The finished site as files: every link works, from here only, and no place on a page is named twice."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import docx
import pytest

from toets.bouwen.links import Pagina, lees_pagina, loze_links
from toets.gedeeld import adressen

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


GEREEDSCHAP = {"https://www.python.org/downloads/", "https://code.visualstudio.com/"}
"""What who adds a voorstel fetches elsewhere."""


def test_no_link_leads_to_another_host_but_to_fetch_a_tool(pages: dict[str, Pagina]) -> None:
    for page, found in pages.items():
        elsewhere = {target for target in found.doelen if urlsplit(target).netloc}
        assert elsewhere <= (GEREEDSCHAP if page == "meedoen/voorstel-toevoegen.html" else set()), page
        assert {urlsplit(target).scheme for target in found.doelen} <= {"", "mailto", "https"}, page


def test_no_id_stands_twice_on_a_page(pages: dict[str, Pagina]) -> None:
    for page, found in pages.items():
        assert len(found.plekken) == len(set(found.plekken)), page


IN_STIJL = re.compile(r"<style\b|<[a-z][^>]*\sstyle=", re.IGNORECASE)


def test_no_page_has_a_style_of_its_own_as_its_policy_would_refuse_it(site: Path, kleine_site: Path) -> None:
    for page in [*site.rglob("*.html"), *kleine_site.rglob("*.html")]:
        assert IN_STIJL.findall(page.read_text("utf-8")) == [], page


def test_practice_is_in_no_map_of_the_site_and_says_so_to_search_engines(kleine_site: Path) -> None:
    page = "voorstellen/voorbeeld/verslagen/k7m2p9qd.html"
    listed = (kleine_site / "sitemap.xml").read_text("utf-8")
    assert "voorstellen/voorbeeld/index.html" in listed
    assert page not in listed
    sheet = "voorstellen/voorbeeld/gespreksverslag-k7m2p9qd.html"
    for name in (page, sheet):
        assert '<meta name="robots" content="noindex">' in (kleine_site / name).read_text("utf-8")
    assert "noindex" not in (kleine_site / "voorstellen/voorbeeld/index.html").read_text("utf-8")
    documents = (kleine_site / "sitemap-documenten.xml").read_text("utf-8")
    assert "voorstellen/voorbeeld/voorstel-op-papier.pdf" in documents
    assert "k7m2p9qd" not in documents


def test_what_is_there_to_practise_with_is_in_no_map_and_every_page_of_it_says_so(site: Path) -> None:
    # All our own voorstellen were decided long ago.
    listed = (site / "sitemap.xml").read_text("utf-8")
    assert not re.search(r"voorstellen/[^/<]+/", listed)
    for page in (site / "voorstellen").glob("*/**/*.html"):
        assert '<meta name="robots" content="noindex">' in page.read_text("utf-8"), page


def test_the_page_with_what_gesprekken_bring_leads_to_a_feed_without_practice(kleine_site: Path) -> None:
    page = (kleine_site / adressen.GESPREKKEN).read_text("utf-8")
    assert re.search(r'<link rel="alternate" type="application/atom\+xml" title="[^"]+" href="gesprekken\.xml">', page)
    assert '<a href="gesprekken.xml">het adres van deze feed</a>' in page
    assert "application/atom+xml" not in (kleine_site / adressen.VOORSTELLEN).read_text("utf-8")
    feed = (kleine_site / adressen.VOLGEN).read_text("utf-8")
    assert "<entry>" not in feed
    assert "k7m2p9qd" not in feed


VOORBEELD = "voorstellen/maatwerk-sociaal-domein-2021/verslagen/6afa298b.html"


def test_the_example_is_called_practice_wherever_it_is_found(site: Path) -> None:
    assert VOORBEELD not in (site / "sitemap.xml").read_text("utf-8")
    assert not (site / adressen.VOLGEN).exists()  # without an address of the site there is no feed
    assert "application/atom+xml" not in (site / adressen.GESPREKKEN).read_text("utf-8")
    found = re.search(rf'"adres":"{VOORBEELD}","titel":"([^"]+)"', (site / adressen.ZOEKINDEX).read_text("utf-8"))
    assert found
    assert found[1].startswith("Oefening: ")
    counted = (site / "voorstellen/gesprekken.html").read_text("utf-8")
    assert counted.index('id="oefening"') < counted.index("verslagen/6afa298b.html")
    for page in ("index.html", "voorstellen/maatwerk-sociaal-domein-2021/index.html"):
        html = (site / page).read_text("utf-8")
        for link in re.finditer(r"verslagen/6afa298b\.html", html):
            assert "oefening" in re.sub(r"<[^>]+>", "", html[: link.end() + 300])[-1000:].lower(), page


def test_all_that_a_college_or_council_says_in_the_example_is_called_invented(site: Path) -> None:
    html = (site / VOORBEELD).read_text("utf-8")
    assert html.count("Verzonnen antwoord van een college") == 6
    assert "Antwoord van het college" not in html
    assert html.count("Wat is ermee gedaan?") == html.count("</strong> Verzonnen: ") + html.count("Nog niet bekend.")


def test_a_verslag_is_there_in_word(kleine_site: Path) -> None:
    path = kleine_site / "voorstellen/voorbeeld/gespreksverslag-k7m2p9qd.docx"
    assert docx.Document(str(path)).core_properties.title == "Gespreksverslag van november 2026: Teams beslissen zelf"
