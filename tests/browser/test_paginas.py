"""Every kind of page: accessible, from here only, and readable on a narrow screen."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.browser.schijf import op_schijf
from tests.conftest import ROOT

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

    from tests.browser.conftest import Opener

VOORSTEL = "voorstellen/maatwerk-sociaal-domein-2021"
SOORTEN = [
    "index.html",
    "voorstellen/index.html",
    "voorstellen/gesprekken.html",
    f"{VOORSTEL}/index.html",
    f"{VOORSTEL}/vragen.html",
    f"{VOORSTEL}/gesprek.html",
    f"{VOORSTEL}/handout-professional.html",
    f"{VOORSTEL}/uitnodiging.html",
    f"{VOORSTEL}/voorstel-op-papier.html",
    f"{VOORSTEL}/draaiboek-90.html",
    f"{VOORSTEL}/verhaalkaarten.html",
    f"{VOORSTEL}/antwoordbriefjes.html",
    f"{VOORSTEL}/telformulier.html",
    f"{VOORSTEL}/gesprekskaarten.html",
    f"{VOORSTEL}/opbrengstposter.html",
    f"{VOORSTEL}/hoe-verder.html",
    "voorstellen/basis-wmo-2020/wat-deed-de-raad.html",
    f"{VOORSTEL}/gespreksverslag-6afa298b.html",
    "verhalen/index.html",
    "verhalen/gezin-koopmans.html",
    "vragen/index.html",
    "vragen/wat-het-kost.html",
    "waarden.html",
    "factoren.html",
    "maatregelsoorten.html",
    "aanbevelingen.html",
    "instrumenten.html",
    "quickscan.html",
    "samenhang.html",
    "vragensets.html",
    "terugblik.html",
    "voorstellen/basis-wmo-2020/index.html",
    "draaiboek.html",
    "bronnen.html",
    "over.html",
    "zo-blijft-u-anoniem.html",
    "uw-apparaat.html",
    "mee.html",
    "over-deze-site.html",
    "toegankelijkheid.html",
    "meedoen/index.html",
    "meedoen/voorstel-toevoegen.html",
    "meedoen/velden.html",
    "meedoen/voorstel-opstellen.html",
    "verhalen/vertellen.html",
    "meedoen/vraag-verbeteren.html",
    "meedoen/verslag-nakijken.html",
    "meedoen/opvolging-invullen.html",
    "meedoen/verslag-weghalen.html",
    "meedoen/controles.html",
    "meedoen/verslag-publiceren.html",
    "meedoen/voorblad.html",
    "meedoen/open-data.html",
    "handleiding/index.html",
    "handleiding/deelnemer.html",
    "handleiding/gespreksleider.html",
    "handleiding/griffie.html",
    "handleiding/beginnen.html",
    "handleiding/kalender.html",
    "handleiding/raadslid.html",
    "handleiding/beleidsmedewerker.html",
    "handleiding/beheerder.html",
    "handleiding/uw-gemeente.html",
    "handleiding/webserver.html",
    "onderdelen/index.html",
    "onderdelen/gesprek.html",
    "404.html",
]
"""One page of each kind that this repository has content for."""
BIJ_DE_TRAGE = {
    "verhalen/vertellen.html",
    "meedoen/verslag-weghalen.html",
    f"{VOORSTEL}/uitnodiging.html",
    f"{VOORSTEL}/draaiboek-90.html",
    f"{VOORSTEL}/verhaalkaarten.html",
    f"{VOORSTEL}/gesprekskaarten.html",
    f"{VOORSTEL}/opbrengstposter.html",
    f"{VOORSTEL}/hoe-verder.html",
    "factoren.html",
    "maatregelsoorten.html",
    "instrumenten.html",
    "vragensets.html",
    "bronnen.html",
    "toegankelijkheid.html",
    "over.html",
    "meedoen/voorstel-toevoegen.html",
    "meedoen/verslag-publiceren.html",
    "meedoen/open-data.html",
    "meedoen/velden.html",
    "meedoen/controles.html",
    "handleiding/deelnemer.html",
    "handleiding/gespreksleider.html",
    "handleiding/griffie.html",
    "handleiding/raadslid.html",
    "handleiding/beleidsmedewerker.html",
    "handleiding/beheerder.html",
    "handleiding/webserver.html",
}
"""Made of the same parts as a page that stays, only text, or very long: looked at with the slow tests."""
VERSLAG = "voorstellen/voorbeeld/verslagen/k7m2p9qd.html"
"""A page of a kind that only the small municipality of the tests has: no verslag is made up for a real one."""


def violations(page: Page) -> list[str]:
    found = Axe().run(page).response["violations"]
    return [f"{v['id']}: {node['target']} {node['html'][:120]}" for v in found for node in v["nodes"]]


def skipped_levels(page: Page) -> list[tuple[int, int]]:
    levels = page.locator("main :is(h1, h2, h3, h4, h5, h6)").evaluate_all("all => all.map(one => +one.tagName[1])")
    return [(before, after) for before, after in pairwise(levels) if after > before + 1]


def open_all(page: Page) -> None:
    page.locator("main details").evaluate_all("all => all.forEach(one => { one.open = true })")


def width_of_content(page: Page) -> int:
    return int(page.evaluate("document.documentElement.scrollWidth"))


def kept(page: Page) -> list[str]:
    """The names of all that a browser keeps of this site, each once; the disk has a copy of what is in localStorage."""
    names: list[str] = page.evaluate("""async () => [
      ...Object.keys(localStorage), ...Object.keys(sessionStorage),
      ...await caches.keys(),
      ...(await navigator.serviceWorker.getRegistrations()).map((one) => new URL(one.scope).pathname),
    ]""")
    return [*{*names, *op_schijf(page)}, *(cookie.get("name", "") for cookie in page.context.cookies())]


# One visit a page, looked at in every way: opening a page costs more than looking at it.
@pytest.mark.parametrize(
    "path", [pytest.param(path, marks=pytest.mark.traag if path in BIJ_DE_TRAGE else ()) for path in SOORTEN]
)
def test_a_page_is_accessible_and_needs_no_sideways_scrolling(opened: Opener, path: str) -> None:
    page = opened(viewport={"width": 1280, "height": 800}).open(path)
    assert page.locator("h1").count() == 1
    assert page.locator('meta[http-equiv="Content-Security-Policy"]').count() == 1
    assert page.locator("html").get_attribute("lang") == "nl"
    assert skipped_levels(page) == []
    assert violations(page) == [], "light, 1280 wide"
    page.set_viewport_size({"width": 320, "height": 640})
    page.emulate_media(color_scheme="dark")
    assert width_of_content(page) <= 320
    open_all(page)
    assert width_of_content(page) <= 320, "with everything that folds open"
    assert violations(page) == [], "dark, 320 wide, with everything that folds open"
    if path == f"{VOORSTEL}/gesprek.html":
        # Only the page itself, for when there is no network; nothing about who reads it.
        assert all(f"/{VOORSTEL}/" in name for name in kept(page))
    else:
        assert kept(page) == []


@pytest.mark.parametrize(("scheme", "width"), [("light", 1280), ("dark", 320)])
def test_a_verslag_is_a_page_like_the_others(opened: Opener, klein: str, scheme: str, width: int) -> None:
    page = opened(at=klein, color_scheme=scheme, viewport={"width": width, "height": 800}).open(VERSLAG)
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.locator("h1").count() == 1
    assert page.locator('meta[http-equiv="Content-Security-Policy"]').count() == 1


def test_a_verslag_is_found_from_its_voorstel_and_leads_back(opened: Opener, klein: str) -> None:
    page = opened(at=klein).open("voorstellen/voorbeeld/index.html")
    page.get_by_role("link", name="Gespreksverslag van november 2026", exact=True).click()
    expect(page.get_by_text("Dit is een oefening.")).to_be_visible()
    page.get_by_role("navigation", name="U bent hier").get_by_role("link", name="Teams beslissen zelf").click()
    expect(page.get_by_role("heading", name="Wat kwam er uit gesprekken?")).to_be_visible()


def test_a_cover_sheet_is_filled_in_and_kept_nowhere(opened: Opener) -> None:
    page = opened().open("meedoen/voorblad.html")
    page.get_by_label("Zaaknummer").fill("2026-0001")
    assert page.locator("form .mt-voorblad, .mt-voorblad form, .mt-voorblad script, .mt-voorblad [name]").count() == 0
    assert "2026-0001" not in page.evaluate("JSON.stringify([{ ...localStorage }, { ...sessionStorage }])")
    page.reload()
    expect(page.get_by_label("Zaaknummer")).to_have_value("")


def test_every_page_of_the_site_is_of_a_kind_that_is_tested(site: Path) -> None:
    pages = {path.relative_to(site).as_posix() for path in site.rglob("*.html")}
    assert {soort(page) for page in pages} - {"voorstellen/*/verslagen"} == {soort(page) for page in SOORTEN}


def soort(page: str) -> str:
    """What pages of one kind have in common: their folder, whatever the voorstel."""
    folder = page.rsplit("/", 1)[0] if "/" in page else page
    return re.sub(r"^voorstellen/[^/]+", "voorstellen/*", folder) if folder != "voorstellen" else folder


@pytest.mark.traag
def test_axe_finds_nothing_on_any_page(opened: Opener, site: Path) -> None:
    pages = sorted(path.relative_to(site).as_posix() for path in site.rglob("*.html"))
    assert len(pages) >= len(list((ROOT / "questions/vragen").iterdir()))
    for scheme in ("light", "dark"):
        for width in (360, 1280):
            watched = opened(color_scheme=scheme, viewport={"width": width, "height": 800})
            for path in pages:
                page = watched.open(path)
                open_all(page)
                assert violations(page) == [], path
