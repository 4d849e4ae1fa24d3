"""The windows of a gesprek listen to each other and to nobody else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.gesprek import GESPREK, begin, kies_bijeenkomst, knop, open_zaal, stap
from tests.server import served

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Page

    from tests.browser.conftest import Opener

WELKOM = {
    "stap": "welkom",
    "bijeenkomst": "informeel",
    "openbaar": False,
    "opname": "geen",
    "mee": {"soort": "papier"},
    "tijd": None,
}
GEEN_BEELDEN = [
    {"stap": "opbrengst"},
    {"stap": "opbrengst", "punten": None},
    {"stap": "naast-elkaar", "fase": "onderwerp", "vergelijking": {"vraag": "een-andere"}},
    "welkom",
    7,
    [],
]
LUISTER = "() => { globalThis.gehoord = 0; addEventListener('message', () => gehoord++) }"
STUUR = (
    "([beelden]) => beelden.forEach((beeld) => zaal.postMessage({ van: 'maatwerktoets', soort: 'beeld', beeld }, '*'))"
)
GETEKEND = "() => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))"


@pytest.fixture
def elders(tmp_path: Path) -> Iterator[str]:
    """The address of a page at another origin."""
    (tmp_path / "index.html").write_text(
        '<!DOCTYPE html><title>Een andere site</title><link rel="icon" href="data:,">', "utf-8"
    )
    with served(tmp_path) as address:
        yield address


def opent_zaal(page: Page, address: str) -> Page:
    """The room's window, opened by this page instead of the facilitator's."""
    with page.expect_popup() as popup:
        page.evaluate("(address) => { globalThis.zaal = open(address, 'z') }", f"{address}/{GESPREK}#zaal")
    expect(popup.value.get_by_text("Dit scherm begint als de gespreksleider het opent")).to_be_visible()
    popup.value.evaluate(LUISTER)
    return popup.value


def stuurt(page: Page, zaal: Page, beelden: list[object]) -> None:
    """Send pictures from that page, and wait until the room's window has heard all of them and was drawn again."""
    before = zaal.evaluate("gehoord")
    page.evaluate(STUUR, [beelden])
    zaal.wait_for_function("(count) => gehoord >= count", arg=before + len(beelden))
    zaal.evaluate(GETEKEND)


def test_a_page_of_another_origin_shows_the_room_nothing(opened: Opener, address: str, elders: str) -> None:
    watched = opened(at="http://127.0.0.1")
    page = watched.page
    page.goto(elders)
    zaal = opent_zaal(page, address)
    shown = zaal.locator("body").inner_text()
    stuurt(page, zaal, [WELKOM, *GEEN_BEELDEN, None])
    assert zaal.locator("body").inner_text() == shown
    # The room's window asks its opener what to show; the browser does not let that arrive there, and says so.
    assert [error for error in watched.errors if "target origin" not in error] == []
    watched.errors.clear()


def test_what_is_no_picture_changes_nothing_even_from_our_own_page(opened: Opener, address: str) -> None:
    page = opened().open("index.html")
    zaal = opent_zaal(page, address)
    stuurt(page, zaal, GEEN_BEELDEN)
    expect(zaal.get_by_text("Dit scherm begint als de gespreksleider het opent")).to_be_visible()
    stuurt(page, zaal, [WELKOM])
    expect(zaal.get_by_role("heading", level=1)).to_have_text("Welkom")
    stuurt(page, zaal, GEEN_BEELDEN)
    expect(zaal.get_by_role("heading", level=1)).to_have_text("Welkom")


def test_the_facilitator_answers_no_window_that_it_did_not_open(opened: Opener, address: str) -> None:
    page = opened().open("index.html")
    with page.expect_popup() as popup:
        page.evaluate("(address) => { globalThis.leiding = open(address) }", f"{address}/{GESPREK}")
    leiding = popup.value
    begin(leiding)
    page.evaluate(LUISTER)
    leiding.evaluate(LUISTER)
    page.evaluate("leiding.postMessage({ van: 'maatwerktoets', soort: 'vraag' }, '*')")
    leiding.wait_for_function("gehoord >= 1")
    # A window that it did open has its answer by now: the other one was asked first.
    expect(open_zaal(leiding).get_by_role("heading", level=1)).to_have_text("Welkom")
    assert page.evaluate("gehoord") == 0


def test_a_screen_that_may_not_be_filled_stays_as_it_is(opened: Opener) -> None:
    watched = opened()
    watched.page.add_init_script(
        "Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('not granted'))"
    )
    page = watched.open(f"{GESPREK}#zaal")
    button = page.get_by_role("button", name="Volledig scherm")
    button.click()
    page.evaluate(GETEKEND)
    expect(button).to_be_visible()


def test_from_a_folder_the_two_windows_still_find_each_other(opened: Opener, site: Path) -> None:
    leiding = opened(at=site.as_uri()).open(GESPREK)
    kies_bijeenkomst(leiding)
    knop(leiding, "Begin het gesprek")
    zaal = open_zaal(leiding)
    stap(leiding, "Het voorstel")
    expect(zaal.get_by_text("Oefenmateriaal: een voorstel van vroeger")).to_be_visible()
    zaal.bring_to_front()
    # The second page of the voorstel, and then the next step.
    zaal.keyboard.press("PageDown")
    expect(zaal.get_by_text("Ligt al vast")).to_be_visible()
    zaal.keyboard.press("PageDown")
    expect(leiding.get_by_role("heading", level=1)).to_have_text("De verhalen")
