"""Codes that are held up before a camera: Chromium plays a film of a participant's own QR code as its camera."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.camera import MELDING, blokken, met_camera, y4m
from tests.browser.gesprek import GESPREK, begin, deelnemer, kies_bijeenkomst, knop, stap
from tests.browser.test_paginas import violations

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page, Playwright

    from tests.browser.conftest import Opener


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the camera sees when it opens. A test writes it anew."""
    path = tmp_path_factory.mktemp("camera") / "film.y4m"
    path.write_bytes(y4m([]))
    return path


@pytest.fixture(scope="module")
def browser(playwright: Playwright, film: Path) -> Iterator[Browser]:
    """A Chromium with a camera, that may be used."""
    browser = met_camera(playwright, film)
    yield browser
    browser.close()


def begonnen(opened: Opener) -> tuple[Page, str]:
    """A gesprek in which answers are collected, and the link to join."""
    leiding = opened(viewport={"width": 1280, "height": 900}).open(GESPREK)
    link = begin(leiding)
    stap(leiding, "Pauze")
    return leiding, link


def scan(page: Page) -> None:
    knop(page, "QR-code scannen")
    expect(page.locator(".l-zoeker video")).to_have_js_property("paused", value=False)


def sporen(page: Page) -> list[str]:
    """How the camera of the video that was remembered stands."""
    states: list[str] = page.evaluate("window.stroom.getTracks().map((spoor) => spoor.readyState)")
    return states


def onthoud_stroom(page: Page) -> None:
    page.evaluate("window.stroom = document.querySelector('.l-zoeker video').srcObject")


def gezegd_tijdens(page: Page, beelden: int) -> list[str]:
    """What the screen says while the camera shows so many pictures more."""
    said: list[str] = page.evaluate(
        """([selector, beelden]) => new Promise((klaar) => {
            const melding = document.querySelector(selector);
            const video = document.querySelector(".l-zoeker video");
            const gezegd = [];
            new MutationObserver(() => gezegd.push(melding.textContent))
                .observe(melding, { childList: true, characterData: true, subtree: true });
            const volgende = () =>
                beelden-- ? video.requestVideoFrameCallback(volgende) : klaar(gezegd);
            volgende();
        })""",
        [MELDING, beelden],
    )
    return said


def totaal(page: Page, aantal: int) -> None:
    expect(page.locator(".l-tellers__totaal strong")).to_have_text(str(aantal))


def test_a_code_that_is_held_up_is_counted_once_and_said_once(opened: Opener, film: Path) -> None:
    leiding, link = begonnen(opened)
    telefoon, letters = deelnemer(opened, link, "Raadslid", [0, 1, 2, 0, 1, 2])
    film.write_bytes(y4m([blokken(telefoon)]))
    leiding.bring_to_front()

    scan(leiding)
    expect(leiding.locator(MELDING)).to_have_text("Geteld. Nu 1 antwoord binnen.")
    totaal(leiding, 1)
    assert violations(leiding) == []
    # What reads a picture is a script of its own, which no phone loads.
    assert leiding.locator("script[src$='qrlezer.js']").count() == 1
    assert telefoon.locator("script[src$='qrlezer.js']").count() == 0
    # The code stays in sight for longer than it takes to be held up anew: that says nothing more.
    assert gezegd_tijdens(leiding, beelden=120) == []
    totaal(leiding, 1)

    # Typed or held up again, it was counted already.
    knop(leiding, "Antwoordcode typen")
    leiding.get_by_label("Antwoordcode").fill(letters)
    leiding.keyboard.press("Enter")
    expect(leiding.locator("#code-melding")).to_contain_text("al geteld")
    scan(leiding)
    expect(leiding.locator(MELDING)).to_contain_text("al geteld")
    totaal(leiding, 1)


def test_when_what_reads_a_code_cannot_be_had_the_screen_says_to_type(opened: Opener) -> None:
    leiding = opened(viewport={"width": 1280, "height": 900}).open(GESPREK)
    leiding.context.route("**/qrlezer.js", lambda route: route.fulfill(body="", content_type="text/javascript"))
    begin(leiding)
    stap(leiding, "Pauze")
    # The camera went on by itself: then the field to type in is there at once, and says why.
    expect(leiding.locator("#code-melding")).to_have_text("De camera doet het niet. Typ de code.")
    knop(leiding, "QR-code scannen")
    expect(leiding.locator(MELDING)).to_have_text("De camera doet het niet. Typ de code.")


def test_the_camera_stops_when_nobody_scans(opened: Opener) -> None:
    leiding, _ = begonnen(opened)
    scan(leiding)
    onthoud_stroom(leiding)
    assert sporen(leiding) == ["live"]
    knop(leiding, "Papieren briefje")
    assert sporen(leiding) == ["ended"]

    scan(leiding)
    onthoud_stroom(leiding)
    knop(leiding, "Zet de camera uit")
    expect(leiding.locator(MELDING)).to_have_text("De camera staat uit.")
    assert sporen(leiding) == ["ended"]
    knop(leiding, "Zet de camera aan")
    expect(leiding.locator(MELDING)).to_contain_text("Houd de QR-code")

    # While people fill in, no camera looks at them; in the break it goes on by itself.
    onthoud_stroom(leiding)
    stap(leiding, "Eerst zelf invullen")
    expect(leiding.get_by_label("Antwoordcode")).to_be_visible()
    assert sporen(leiding) == ["ended"]
    stap(leiding, "Pauze")
    expect(leiding.locator(".l-zoeker video")).to_have_js_property("paused", value=False)


def test_the_camera_stops_when_the_window_hides(opened: Opener) -> None:
    leiding, _ = begonnen(opened)
    scan(leiding)
    onthoud_stroom(leiding)
    leiding.evaluate(
        """() => {
            Object.defineProperty(document, "hidden", { value: true });
            document.dispatchEvent(new Event("visibilitychange"));
        }"""
    )
    expect(leiding.locator(MELDING)).to_have_text("De camera staat uit.")
    assert sporen(leiding) == ["ended"]


@pytest.mark.parametrize(
    ("error", "words"),
    [
        ("NotAllowedError", "Sta de camera toe"),
        ("NotFoundError", "vindt geen camera"),
        ("NotReadableError", "Sluit andere programma’s"),
    ],
)
def test_without_a_camera_the_screen_says_to_type_the_code(opened: Opener, error: str, words: str) -> None:
    watched = opened(viewport={"width": 360, "height": 740}, color_scheme="dark")
    watched.page.add_init_script(
        f"navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', '{error}'))"
    )
    leiding = watched.open(GESPREK)
    begin(leiding)
    stap(leiding, "Pauze")
    expect(leiding.locator("#code-melding")).to_contain_text(words)
    expect(leiding.get_by_label("Antwoordcode")).to_be_visible()
    knop(leiding, "QR-code scannen")
    expect(leiding.locator(MELDING)).to_contain_text(words)
    expect(leiding.locator(MELDING)).to_contain_text("typ de code")
    expect(leiding.get_by_role("button", name="Zet de camera aan")).to_be_visible()
    assert violations(leiding) == []
    assert leiding.evaluate("document.documentElement.scrollWidth") <= 360


def test_from_a_folder_codes_are_typed(opened: Opener, site: Path) -> None:
    leiding = opened(at=site.as_uri()).open(GESPREK)
    kies_bijeenkomst(leiding)
    knop(leiding, "Begin het gesprek")
    stap(leiding, "Pauze")
    expect(leiding.get_by_role("button", name="Antwoordcode typen")).to_be_visible()
    expect(leiding.get_by_role("button", name="QR-code scannen")).to_have_count(0)
