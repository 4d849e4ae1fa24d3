"""Whatever all texts hold, a browser makes the same elements of every page and window as of harmless texts.

So nothing was added that runs, loads, leads on or covers the page.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests import vijandig
from tests.browser.gesprek import PHONE, kies_bijeenkomst, knop, schrijf, toon
from tests.browser.meedoen import DEELSLEUTEL, schermen
from tests.server import served

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Page

    from tests.browser.conftest import Opener

GESPREK = "voorstellen/voorbeeld/gesprek.html"
DEELNAME = f"{GESPREK}#doe-mee={DEELSLEUTEL}&minuten=90&verhaal=gezin-a"
ELDERS = ("voorstellen/oud-beleid/", "404.html")
"""Pages that lead on, and the one that finds its files only at the address of the municipality."""
ELEMENTEN = (
    "() => [...document.querySelectorAll('*')].map((one) => one.getAttributeNames().sort().join(' ') + one.tagName)"
)
STAPPEN = 8

Seen = dict[str, list[str]]


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The hostile site, and the same with harmless words."""
    hostile = vijandig.bouw_site(tmp_path_factory.mktemp("kwaad"), vijandig.kwaad)
    return hostile, vijandig.bouw_site(tmp_path_factory.mktemp("braaf"), vijandig.braaf)


def look(page: Page) -> list[str]:
    found: list[str] = page.evaluate(ELEMENTEN)
    return found


def pages(opened: Opener, address: str, site: Path) -> Seen:
    """Every page of the site, as the browser has it after its scripts ran."""
    # What the browser keeps of a gesprek comes at its own time, and the page then says so.
    page = opened(at=address, service_workers="block").page
    found = {}
    for path in sorted(path.relative_to(site).as_posix() for path in site.rglob("*.html")):
        if not path.startswith(ELDERS):
            page.goto(f"{address}/{path}")
            assert page.url == f"{address}/{path}"
            found[path] = look(page)
    return found


def phone(opened: Opener, address: str) -> Seen:
    """Every screen of a participant."""
    page = opened(at=address, viewport=PHONE, service_workers="block").open(DEELNAME)
    return {screen: look(page) for screen in schermen(page)}


def room(opened: Opener, address: str) -> Seen:
    """Every step of the facilitator and of the room, with what the group counts and writes on the way."""
    leiding = opened(at=address, service_workers="block").open(GESPREK)
    found = {"voorbereiden": look(leiding)}
    kies_bijeenkomst(leiding)
    knop(leiding, "Begin het gesprek")
    with leiding.expect_popup() as popup:
        knop(leiding, re.compile("scherm voor de zaal"))
    zaal = popup.value
    for number in range(STAPPEN):
        leiding.get_by_role("navigation", name="Stappen").get_by_role("button").nth(number).click()
        expect(zaal.locator(".z-kop")).to_contain_text(f"{number + 1} van {STAPPEN}")
        for name in within(leiding, zaal, number):
            found[f"{number} {name}, leiding"] = look(leiding)
            found[f"{number} {name}, zaal"] = look(zaal)
    return found


def within(leiding: Page, zaal: Page, number: int) -> Iterator[str]:
    """Stand at every state of one step in turn."""
    yield "begin"
    if number == 3:
        for counted in range(1, 7):
            slip(leiding, counted)
        expect(zaal.locator(".z-getal strong")).to_have_text("6")
        yield "geteld"
    if number == 5:
        toon(leiding)
        expect(zaal.locator(".z-alles")).to_be_visible()
        yield "getoond"
        knop(leiding, re.compile("Kies als onderwerp"))
        knop(leiding, re.compile("Bespreek nu"))
        expect(zaal.locator(".z-onderwerp")).to_be_visible()
        yield "onderwerp"
    if number == 6:
        schrijf(leiding, "Zorg", vijandig.KWAAD)
        expect(zaal.locator(".z-punten li")).to_have_count(1)
        yield "geschreven"


def slip(page: Page, counted: int) -> None:
    """Type in a paper slip of the first rol."""
    knop(page, "Papieren briefje")
    page.get_by_role("radio").first.check()
    for row in page.locator("fieldset.l-briefje__vraag").all():
        row.get_by_role("radio").first.check()
    knop(page, "Tel dit briefje")
    expect(page.locator(".l-tellers__totaal strong")).to_have_text(str(counted))


def differences(hostile: Seen, harmless: Seen) -> list[str]:
    assert hostile.keys() == harmless.keys()
    return [name for name in hostile if hostile[name] != harmless[name]]


@pytest.mark.traag
def test_every_page_has_the_elements_that_it_has_with_harmless_texts(opened: Opener, sites: tuple[Path, Path]) -> None:
    found = []
    for site in sites:
        with served(site) as address:
            found.append(pages(opened, address, site))
    assert len(found[0]) > 60
    assert differences(*found) == []


@pytest.mark.traag
def test_the_windows_of_a_gesprek_have_the_elements_that_they_have_with_harmless_texts(
    opened: Opener, sites: tuple[Path, Path]
) -> None:
    found = []
    for site in sites:
        with served(site) as address:
            found.append({**room(opened, address), **phone(opened, address)})
    assert len(found[0]) > 30
    assert differences(*found) == []
