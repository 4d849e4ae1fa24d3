"""The facilitator's window on a laptop: each step is one screen, and what is used first is in sight at once."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.browser.conftest import NETWERKNAAM
from tests.browser.gesprek import GESPREK, begin, geef_vrij, knop, open_zaal, stap, tel_briefje, toon
from tests.browser.test_paginas import violations

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

    from tests.browser.conftest import Opener

LAPTOP = {"width": 1280, "height": 800}

BEDEKT = """element => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const inside = [[left + 2, top + 2], [right - 2, top + 2], [left + 2, bottom - 2], [right - 2, bottom - 2]];
    return inside.filter(([x, y]) => {
        const there = document.elementFromPoint(x, y);
        return !(there && (element.contains(there) || there.contains(element)));
    });
}"""
"""The corners of an element at which something else is, or nothing, as they are out of sight."""


def in_zicht(leiding: Page, *parts: Locator) -> None:
    """All of each of these is on the screen as it is now, under no bar, and the page itself does not scroll."""
    height = leiding.evaluate("document.documentElement.scrollHeight")
    assert height <= LAPTOP["height"], f"the page is {height} pixels high"
    for part in parts:
        expect(part).to_be_visible()
        assert part.evaluate(BEDEKT) == [], f"out of sight: {part}"


def script(leiding: Page) -> Locator:
    return leiding.get_by_role("heading", name="Dit kunt u zeggen")


def balk(leiding: Page) -> Locator:
    return leiding.locator(".l-voet .mt-knop").last


def test_each_step_is_one_screen_of_a_laptop_with_nothing_under_a_bar(opened: Opener, address: str) -> None:
    leiding = opened(at=address.replace("127.0.0.1", NETWERKNAAM), viewport=LAPTOP).open(GESPREK)
    begin(leiding)
    open_zaal(leiding)
    in_zicht(leiding, leiding.locator(".l-qr svg"), script(leiding), balk(leiding))
    for naam in ("Het voorstel", "De verhalen"):
        stap(leiding, naam)
        in_zicht(leiding, script(leiding), balk(leiding))
    stap(leiding, "Eerst zelf invullen")
    in_zicht(leiding, leiding.get_by_label("Antwoordcode"), script(leiding), balk(leiding))
    stap(leiding, "Pauze")
    for number in range(6):
        tel_briefje(leiding, "raadslid" if number < 3 else "professional", number % 3, number + 1)
    veld = leiding.get_by_label("De kruisjes op het briefje")
    in_zicht(leiding, veld, leiding.get_by_role("button", name="Tel dit briefje"), balk(leiding))

    stap(leiding, "Antwoorden naast elkaar")
    toon(leiding)
    in_zicht(leiding, *leiding.get_by_role("button", name=re.compile("^Kies als onderwerp")).all(), balk(leiding))
    for _ in range(3):
        knop(leiding, re.compile("^Kies als onderwerp"))
    in_zicht(leiding, *leiding.get_by_role("button", name=re.compile("^Bespreek nu")).all())
    assert violations(leiding) == []

    # At a topic one can type at once, and read the answers beside it.
    balk(leiding).click()
    schrijf = leiding.get_by_label("Wat schrijft u op?")
    expect(schrijf).to_be_focused()
    waarom = leiding.get_by_role("textbox", name=re.compile("^Waarom"))
    zaalkeuze = leiding.get_by_label("Wat ziet de zaal onder de antwoorden?")
    in_zicht(leiding, leiding.locator("table.stip"), schrijf, *waarom.all(), zaalkeuze, balk(leiding))
    # The script is a bar that opens over nothing of the writing.
    leiding.get_by_text("Draaiboek, voor wie leidt").click()
    in_zicht(leiding, script(leiding), balk(leiding))
    leiding.get_by_text("Draaiboek, voor wie leidt").click()
    assert violations(leiding) == []

    stap(leiding, "Opbrengst")
    in_zicht(leiding, schrijf, leiding.get_by_role("button", name="Schrijf op"), script(leiding), balk(leiding))
    stap(leiding, "Afsluiten")
    in_zicht(leiding, script(leiding), balk(leiding))


def test_who_goes_on_writes_down_what_is_typed_and_the_room_reads_what_is_decided_on(opened: Opener) -> None:
    leiding = opened(viewport=LAPTOP).open(GESPREK)
    leiding.get_by_role("radio", name="45 minuten").check()
    begin(leiding)
    zaal = open_zaal(leiding)
    stap(leiding, "Pauze")
    for number in range(5):
        tel_briefje(leiding, "raadslid", 0, number + 1)
    stap(leiding, "Antwoorden naast elkaar")
    toon(leiding)
    knop(leiding, re.compile("^Kies als onderwerp"))
    balk(leiding).click()
    # Typed in one go, and shown as it will be.
    leiding.keyboard.type(
        "Zorg: Meekijken kost tijd. Voor: Het is eerlijk. Tegen: Het is traag. Punt: 4. Aan zet: raad"
    )
    expect(leiding.locator(".l-wordt")).to_contain_text("Zorg · De raad, bij het besluit · punt 4 van het voorstel")
    leiding.keyboard.press("Enter")
    expect(leiding.get_by_role("heading", name="Opgeschreven bij deze vraag: 1")).to_be_visible()
    # A remote still leafs from an empty field; in one with words the key belongs to the words.
    leiding.keyboard.type("Inzicht: Wie vroeg komt, is goedkoop uit." + " Dat hoorden we vaak." * 12)
    leiding.keyboard.press("PageDown")
    expect(leiding.locator("#onderwerp")).to_be_visible()
    balk(leiding).click()
    expect(leiding.get_by_role("heading", name="Opgeschreven: 2")).to_be_visible()
    expect(leiding.locator(".l-lijst > li").first).to_contain_text("Inzicht")
    schrijf = leiding.get_by_label("Wat schrijft u op?")
    expect(schrijf).to_have_value("")
    for number in range(3):
        schrijf.fill(f"Zorg: Zin {number}." + " Nog iets dat de groep zei." * 10 + " Aan zet: college")
        schrijf.press("Enter")
    leiding.keyboard.press("PageDown")
    expect(zaal.get_by_role("heading", name="Wie hebben we gemist?")).to_be_visible()

    stap(leiding, "Afsluiten")
    vinkjes = leiding.get_by_role("checkbox", name=re.compile("^Dit mag naar buiten"))
    vinkjes.first.check()
    expect(zaal.get_by_text("Wie vroeg komt, is goedkoop uit.")).to_be_visible()
    geef_vrij(leiding)
    expect(zaal.get_by_text("Zin 2.")).to_be_visible()
    knop(leiding, "Toon hoe het verder gaat")
    expect(zaal.get_by_text("Zin 2.")).to_have_count(0)
