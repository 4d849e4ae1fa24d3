"""The page that shows a visitor what this site keeps on their device, and wipes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.browser.test_paginas import kept, violations, width_of_content

if TYPE_CHECKING:
    from pathlib import Path

    from tests.browser.conftest import Opener

APPARAAT = "uw-apparaat.html"
GESPREK = "voorstellen/voorbeeld/gesprek.html"
BEWAARD = """() => {
  const waarde = (extra) => JSON.stringify({ begonnen: Date.now(), ...extra });
  localStorage.setItem("maatwerktoets/gesprek/voorbeeld", waarde({ format: "sessie/1" }));
  localStorage.setItem("maatwerktoets/deelname/weg/ABCD", waarde({ format: "deelname/1", antwoord: "geheim" }));
  localStorage.setItem("iets-anders", "blijft");
}"""


def test_someone_who_kept_nothing_reads_that(opened: Opener, klein: str) -> None:
    page = opened(at=klein).open(APPARAAT)
    expect(page.get_by_text("Deze site bewaart nu niets op dit apparaat.")).to_be_visible()
    assert kept(page) == []


def test_what_is_kept_is_listed_without_answers_and_wiped_on_request(opened: Opener, klein: str) -> None:
    watched = opened(at=klein, viewport={"width": 320, "height": 800})
    page = watched.open(GESPREK)
    page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    page.evaluate(BEWAARD)
    watched.open(APPARAAT)
    place = page.locator("#apparaat")
    expect(place).to_contain_text("Een gesprek dat u leidt, over: Teams beslissen zelf.")
    expect(place).to_contain_text("over: een voorstel dat niet meer op deze site staat.")
    expect(place).to_contain_text("De pagina van een gesprek, over: Teams beslissen zelf.")
    expect(place).to_contain_text("en blijft tot")
    expect(place).not_to_contain_text("geheim")
    assert violations(page) == []
    assert width_of_content(page) <= 320
    page.get_by_role("button", name="Wis alles van deze site").click()
    # A keyboard and a screen reader go to the question first.
    expect(page.get_by_role("group", name="Wis alles van deze site")).to_be_focused()
    assert violations(page) == []
    page.get_by_role("button", name="Ja, wis alles").click()
    expect(page.get_by_role("heading", name="Alles is gewist")).to_be_focused()
    expect(place).to_contain_text("Een gesprek dat u leidt, over: Teams beslissen zelf.")
    assert kept(page) == ["iets-anders"]
    page.reload()
    expect(page.get_by_text("Deze site bewaart nu niets op dit apparaat.")).to_be_visible()


def test_who_thinks_again_keeps_everything(opened: Opener, klein: str) -> None:
    page = opened(at=klein).open(APPARAAT)
    page.evaluate(BEWAARD)
    page.reload()
    page.get_by_role("button", name="Wis alles van deze site").click()
    page.get_by_role("button", name="Nee, laat staan").click()
    expect(page.get_by_role("button", name="Wis alles van deze site")).to_be_focused()
    assert len(kept(page)) == 3


def test_from_a_folder_it_works_too(opened: Opener, kleine_site: Path) -> None:
    page = opened(at=kleine_site.as_uri()).open(APPARAAT)
    page.evaluate(
        'localStorage.setItem(\'maatwerktoets/gesprek/voorbeeld\', \'{"format":"sessie/1","begonnen":9e15}\')'
    )
    page.reload()
    page.get_by_role("button", name="Wis alles van deze site").click()
    page.get_by_role("button", name="Ja, wis alles").click()
    expect(page.get_by_role("heading", name="Alles is gewist")).to_be_visible()


def test_without_a_script_the_page_explains(opened: Opener, klein: str) -> None:
    page = opened(at=klein, java_script_enabled=False).open(APPARAAT)
    expect(page.get_by_role("heading", name="Zonder script kan deze pagina niet kijken")).to_be_visible()
