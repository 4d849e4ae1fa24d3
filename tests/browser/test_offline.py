"""A gesprek without a network: what was opened once goes on, in one version, until nobody needs that any more."""

from __future__ import annotations

import re
import shutil
from http import HTTPStatus
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests import gemeente
from tests.browser.gesprek import GESPREK, PHONE, SLUG, antwoord, begin, kies_bijeenkomst, knop, letters, stap, tel
from tests.browser.test_paginas import violations
from tests.server import Quiet, served
from toets.bouwen.bouwen import bouw

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Page

    from tests.browser.conftest import Opener

KLEIN = "voorstellen/voorbeeld/gesprek.html"
OUD, NIEUW, NIEUWST = "Teams beslissen zelf", "Teams beslissen samen", "Teams beslissen snel"
KLAAR = "Dit gesprek werkt nu ook zonder internet op dit apparaat."
VERSIES = "(await caches.keys()).length"
WERKERS = "(await navigator.serviceWorker.getRegistrations()).length"
WERKER_WEG = """async () => {
    const registration = await navigator.serviceWorker.register("gesprek-offline.js", { scope: "gesprek" });
    const worker = registration.installing;
    return worker === null || worker.state === "redundant"
        || new Promise((done) => worker.onstatechange = () => worker.state === "redundant" && done(true));
}"""


@pytest.fixture
def gemeente_site(tmp_path: Path, lege_pdfs: None) -> Path:  # noqa: ARG001 (it changes what is built)
    """The built site of a small municipality, that a test may build anew."""
    return bouw(gemeente.schrijf(tmp_path), lambda _: None, lambda _: None)


@pytest.fixture
def gemeente_adres(gemeente_site: Path) -> Iterator[str]:
    with served(gemeente_site) as address:
        yield address


def hernoem(site: Path, was: str, wordt: str) -> None:
    """Publish a new version of the site, in which the voorstel has another title."""
    path = site.parent / "policies/voorbeeld/voorstel.yml"
    path.write_text(path.read_text().replace(f"titel: {was}", f"titel: {wordt}"))
    bouw(site.parent, lambda _: None, lambda _: None)


def klaar(page: Page) -> None:
    expect(page.get_by_text(KLAAR)).to_be_visible()


def wacht(page: Page, condition: str) -> None:
    """Until the condition holds, asked anew at every frame: what waits for a function takes a promise for true."""
    page.evaluate(f"""async () => {{
        const end = performance.now() + 60_000;
        while (!({condition})) {{
            if (performance.now() > end) throw new Error("never came true");
            await new Promise(requestAnimationFrame);
        }}
    }}""")


def open_opnieuw(page: Page) -> None:
    """Load the page again where it may at once load itself once more, for a new version: so without waiting for it."""
    page.reload(wait_until="commit")


def kop(page: Page, text: str | re.Pattern[str]) -> None:
    expect(page.get_by_role("heading", level=1)).to_have_text(text)


def begin_klein(page: Page) -> str:
    """Start a gesprek in the small municipality, which calls its first step `welkom`, and return participants' link."""
    kies_bijeenkomst(page)
    knop(page, "Begin het gesprek")
    kop(page, "Welkom")
    return page.locator(".l-link").get_attribute("href") or ""


def test_after_one_visit_a_gesprek_goes_without_a_network_with_its_participants(opened: Opener, site: Path) -> None:
    with served(site) as address:
        leiding = opened(at=address).open(GESPREK)
        klaar(leiding)
        assert violations(leiding) == []
    leiding.reload()
    link = begin(leiding)
    phone = leiding.context.new_page()
    phone.set_viewport_size(PHONE)  # type: ignore[arg-type]
    phone.goto(link)
    knop(phone, "Beginnen")
    phone.get_by_role("radio", name="Professional").check()
    for _ in range(3):
        knop(phone, "Volgende")
    code = letters(antwoord(phone, [0, 1, 2, 0, 1, 2]))
    stap(leiding, "Pauze")
    tel(leiding, [code])
    leiding.reload()
    kop(leiding, "Pauze")


def test_nothing_is_kept_before_someone_opens_a_gesprek_and_nothing_but_the_page_then(
    opened: Opener, address: str
) -> None:
    page = opened().open(f"voorstellen/{SLUG}/index.html")
    assert page.evaluate(f"async () => {VERSIES} + {WERKERS}") == 0
    page.goto(f"{address}/{GESPREK}")
    klaar(page)
    begin(page)
    kept = page.evaluate("""async () => {
        const [name] = await caches.keys();
        return (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname);
    }""")
    assert f"/{GESPREK}" in kept
    assert [path for path in kept if not path.startswith(("/app/", "/css/"))] == [f"/{GESPREK}"]


@pytest.mark.traag
def test_a_new_version_waits_until_the_gesprek_is_gone_also_when_every_window_was_closed(
    opened: Opener, gemeente_site: Path, gemeente_adres: str
) -> None:
    page = opened(at=gemeente_adres).open(KLEIN)
    kop(page, OUD)
    klaar(page)
    begin_klein(page)
    hernoem(gemeente_site, OUD, NIEUW)
    page.reload()
    wacht(page, f"{VERSIES} === 2")
    page.reload()
    kop(page, "Welkom")
    again = page.context.new_page()
    page.close()
    again.goto(f"{gemeente_adres}/{KLEIN}")
    kop(again, OUD)
    klaar(again)
    again.evaluate("localStorage.clear()")
    open_opnieuw(again)
    kop(again, NIEUW)
    klaar(again)


def test_who_opens_the_page_later_gets_the_new_version_before_the_gesprek_begins(
    opened: Opener, gemeente_site: Path, gemeente_adres: str
) -> None:
    page = opened(at=gemeente_adres).open(KLEIN)
    klaar(page)
    hernoem(gemeente_site, OUD, NIEUW)
    page.goto(f"{gemeente_adres}/{KLEIN}?nog-eens", wait_until="commit")
    kop(page, NIEUW)
    klaar(page)


@pytest.mark.traag
def test_of_versions_in_between_only_the_newest_is_shown(
    opened: Opener, gemeente_site: Path, gemeente_adres: str
) -> None:
    page = opened(at=gemeente_adres).open(KLEIN)
    klaar(page)
    begin_klein(page)
    hernoem(gemeente_site, OUD, NIEUW)
    page.reload()
    wacht(page, f"{VERSIES} === 2")
    # Back to the one in use: the one in between must not come up after all.
    hernoem(gemeente_site, NIEUW, OUD)
    page.reload()
    wacht(page, f"{VERSIES} === 1")
    page.evaluate("localStorage.clear()")
    open_opnieuw(page)
    kop(page, OUD)


@pytest.mark.traag
def test_a_participant_who_has_begun_keeps_the_version_and_one_who_has_not_gets_the_new_one(
    opened: Opener, gemeente_site: Path, gemeente_adres: str
) -> None:
    link = begin_klein(opened(at=gemeente_adres).open(KLEIN))
    phone = opened(at=gemeente_adres, viewport=PHONE).page
    phone.goto(link)
    wacht(phone, "(await navigator.serviceWorker.ready).active.state === 'activated'")
    hernoem(gemeente_site, OUD, NIEUW)
    open_opnieuw(phone)
    expect(phone.locator("main strong").filter(has_text=NIEUW)).to_be_visible()
    knop(phone, "Beginnen")
    hernoem(gemeente_site, NIEUW, NIEUWST)
    phone.reload()
    wacht(phone, f"{VERSIES} === 2")
    phone.reload()
    kop(phone, "Wat is uw rol?")
    knop(phone, "Terug")
    expect(phone.locator("main strong").filter(has_text=NIEUW)).to_be_visible()


def test_a_site_that_is_half_replaced_is_not_kept(opened: Opener, gemeente_site: Path, gemeente_adres: str) -> None:
    style = gemeente_site / "css/app.css"
    style.write_text(style.read_text() + "\n")
    watched = opened(at=gemeente_adres)
    page = watched.open(KLEIN)
    assert page.evaluate(WERKER_WEG)
    assert page.evaluate(f"async () => {VERSIES}") == 0
    expect(page.get_by_text(KLAAR)).to_have_count(0)
    begin_klein(page)
    assert [error for error in watched.errors if "integrity" not in error] == []
    watched.errors.clear()


def test_where_the_browser_refuses_the_gesprek_goes_on_and_nothing_is_promised(opened: Opener) -> None:
    page = opened(service_workers="block").open(GESPREK)
    kop(page, re.compile("."))
    begin(page)
    page.reload()
    kop(page, "Welkom")
    assert page.evaluate(f"async () => {VERSIES}") == 0


def test_from_a_folder_nothing_is_registered(opened: Opener, site: Path) -> None:
    page = opened(at=site.as_uri()).open(GESPREK)
    expect(page.get_by_role("button", name="Begin het gesprek")).to_be_visible()
    expect(page.get_by_text(KLAAR)).to_have_count(0)


def test_a_host_that_leaves_out_html_in_addresses_can_be_left_too(opened: Opener, site: Path) -> None:
    class ShortAddresses(Quiet):
        def do_GET(self) -> None:  # noqa: N802 (its name in the library)
            if self.path.endswith("/gesprek"):
                self.path += ".html"
            elif self.path.endswith("/gesprek.html"):
                self.send_response(HTTPStatus.MOVED_PERMANENTLY)
                self.send_header("Location", self.path.removesuffix(".html"))
                self.end_headers()
                return
            super().do_GET()

    with served(site, ShortAddresses) as address:
        page = opened(at=address).open(GESPREK)
        klaar(page)
        assert page.url.endswith("/gesprek")
    page.reload()
    klaar(page)
    page.goto(f"{address}/{GESPREK}")
    begin(page)


@pytest.mark.traag
def test_who_edits_sees_the_change_also_after_an_earlier_build_was_kept(
    opened: Opener, gemeente_site: Path, tmp_path: Path
) -> None:
    shown = tmp_path / "shown"
    shutil.copytree(gemeente_site, shown)
    with served(shown) as address:
        page = opened(at=address).open(KLEIN)
        klaar(page)
        shutil.rmtree(shown)
        shutil.copytree(bouw(tmp_path, lambda _: None, lambda _: None, bewerken=True), shown)
        page.reload()
        wacht(page, f"{VERSIES} + {WERKERS} === 0")
        page.reload()
        expect(page.locator("#gesprek")).not_to_have_attribute("data-offline", re.compile("."))
        kop(page, OUD)
        assert page.evaluate(f"async () => {VERSIES} + {WERKERS}") == 0
