"""Every kind of page: accessible, from here only, and readable on a narrow screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.conftest import ROOT

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

    from tests.browser.conftest import Opener

VOORSTEL = "voorstellen/maatwerk-sociaal-domein-2021"
SOORTEN = [
    "index.html",
    "voorstellen/index.html",
    f"{VOORSTEL}/index.html",
    f"{VOORSTEL}/vragen.html",
    f"{VOORSTEL}/handout-professional.html",
    "verhalen/index.html",
    "verhalen/gezin-koopmans.html",
    "vragen/index.html",
    "vragen/wat-het-kost.html",
    "waarden.html",
    "factoren.html",
    "maatregelsoorten.html",
    "draaiboek.html",
    "bronnen.html",
    "over.html",
    "meedoen/index.html",
    "meedoen/velden.html",
    "meedoen/controles.html",
    "404.html",
]
"""One page of each kind."""


def violations(page: Page) -> list[str]:
    found = Axe().run(page).response["violations"]
    return [f"{v['id']}: {node['target']} {node['html'][:120]}" for v in found for node in v["nodes"]]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", SOORTEN)
def test_axe_finds_nothing(opened: Opener, path: str, scheme: str) -> None:
    for width in (360, 1280):
        page = opened(color_scheme=scheme, viewport={"width": width, "height": 800}).open(path)
        assert violations(page) == []


@pytest.mark.parametrize("path", SOORTEN)
def test_nothing_needs_sideways_scrolling_at_320_pixels(opened: Opener, path: str) -> None:
    page = opened(viewport={"width": 320, "height": 640}).open(path)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.parametrize("path", SOORTEN)
def test_a_page_has_one_heading_and_a_policy(opened: Opener, path: str) -> None:
    page = opened().open(path)
    assert page.locator("h1").count() == 1
    assert page.locator('meta[http-equiv="Content-Security-Policy"]').count() == 1
    assert page.locator("html").get_attribute("lang") == "nl"


def test_every_page_of_the_site_is_of_a_kind_that_is_tested(site: Path) -> None:
    kinds = {path.rsplit("/", 1)[0] if "/" in path else path for path in SOORTEN}
    pages = {path.relative_to(site).as_posix() for path in site.rglob("*.html")}
    for page in pages:
        assert page in kinds or page.rsplit("/", 1)[0] in kinds, page


@pytest.mark.traag
def test_axe_finds_nothing_on_any_page(opened: Opener, site: Path) -> None:
    pages = sorted(path.relative_to(site).as_posix() for path in site.rglob("*.html"))
    assert len(pages) >= len(list((ROOT / "questions/vragen").iterdir()))
    for scheme in ("light", "dark"):
        watched = opened(color_scheme=scheme)
        for path in pages:
            assert violations(watched.open(path)) == [], path
