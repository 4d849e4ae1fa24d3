"""Every step of the three windows for who can't use a mouse, sees little, or has the screen drawn otherwise."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.gesprek import GESPREK, PHONE, begin, geef_vrij, knop, open_zaal, schrijf, stap, tel_briefje, toon
from tests.browser.meedoen import DEELNAME, beweegt, schermen, te_klein, zijwaarts
from tests.browser.test_paginas import violations

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Page, ViewportSize

    from tests.browser.conftest import Opener

LAPTOP: ViewportSize = {"width": 1280, "height": 900}
SCHEMAS = ["light", pytest.param("dark", marks=pytest.mark.traag)]
"""Both have their own colours; the other things that axe finds are in both, so the second one can wait."""


@pytest.mark.parametrize("scheme", SCHEMAS)
def test_axe_finds_nothing_on_any_screen_of_a_participant(opened: Opener, scheme: str) -> None:
    page = opened(viewport=PHONE, color_scheme=scheme).open(DEELNAME)
    for scherm in schermen(page):
        assert violations(page) == [], scherm
        assert beweegt(page) == [], scherm


def stappen(page: Page) -> Iterator[str]:
    """Lead a short gesprek on paper, and stand at every state of every step in turn."""
    yield "voorbereiden"
    page.get_by_role("radio", name="45 minuten").check()
    begin(page)
    yield "welkom"
    for name in ("Het voorstel", "De verhalen", "Eerst zelf invullen", "Pauze"):
        stap(page, name)
        yield name
    for number in range(5):
        tel_briefje(page, "raadslid" if number else "professional", number % 3, number + 1)
    yield "geteld"
    stap(page, "Antwoorden naast elkaar")
    yield "wachten"
    toon(page)
    yield "alle antwoorden"
    knop(page, re.compile("Kies als onderwerp"))
    knop(page, re.compile("Bespreek nu"))
    yield "onderwerp"
    stap(page, "Opbrengst")
    schrijf(page, "Zorg", "Het geld is op voordat het jaar om is.")
    yield "opbrengst"
    stap(page, "Afsluiten")
    page.get_by_text("Nog een keer invullen?").click()
    yield "aanbod"
    knop(page, "Laat nog een keer invullen")
    yield "nog een keer"
    knop(page, "Sla dit over")
    knop(page, "Ja, toon wat naar buiten gaat")
    geef_vrij(page)
    yield "naar buiten"
    knop(page, "Wis dit gesprek van dit apparaat")
    knop(page, "Ja, wis alles")
    yield "gewist"


@pytest.mark.parametrize("scheme", SCHEMAS)
def test_axe_finds_nothing_at_any_step_of_the_facilitator_and_the_room(opened: Opener, scheme: str) -> None:
    leiding = opened(viewport=LAPTOP, color_scheme=scheme).open(GESPREK)
    zaal: Page | None = None
    for scherm in stappen(leiding):
        if scherm == "welkom":
            zaal = open_zaal(leiding)
        assert violations(leiding) == [], scherm
        assert te_klein(leiding, 44) == [], scherm
        assert beweegt(leiding) == [], scherm
        # A large window at 400 %, and back.
        assert not zijwaarts(leiding, 320, 256), scherm
        leiding.set_viewport_size(LAPTOP)
        if zaal:
            assert violations(zaal) == [], scherm
            assert not zijwaarts(zaal, 320, 256), scherm


AAN_DE_BEURT = """() => {
    const at = document.activeElement;
    return (at.labels?.[0] ?? at).innerText.trim();
}"""


def tab_naar(page: Page, name: str) -> None:
    """Press Tab until what has this name has the focus, as someone without a mouse does."""
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate(AAN_DE_BEURT).startswith(name):
            return
    pytest.fail(f"no Tab leads to {name}")


def druk(page: Page, name: str) -> None:
    """Press a button by keyboard; the next step begins at its heading."""
    tab_naar(page, name)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_be_focused()


def test_a_participant_needs_no_mouse_and_every_step_begins_at_its_heading(opened: Opener) -> None:
    page = opened(viewport=LAPTOP).open(DEELNAME)
    druk(page, "Beginnen")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    page.keyboard.press("ArrowDown")
    expect(page.get_by_role("radio", name="Professional")).to_be_checked()
    for _ in range(3):
        druk(page, "Volgende")
    tab_naar(page, "De verhalen")
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog").get_by_role("heading").first).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="De verhalen")).to_be_focused()
    while not page.get_by_role("button", name="Maak mijn code").is_visible():
        tab_naar(page, page.get_by_role("radio").first.evaluate("(radio) => radio.labels[0].innerText"))
        page.keyboard.press("Space")
        page.keyboard.press("ArrowDown")
        expect(page.get_by_role("radio").nth(1)).to_be_checked()
        druk(page, "Volgende")
    druk(page, "Vraag 2")
    druk(page, "Naar overzicht")
    druk(page, "Maak mijn code")
    tab_naar(page, "De gespreksleider vraagt")
    page.keyboard.press("Enter")
    druk(page, "Nog een keer invullen")
    tab_naar(page, "1. ")
    page.keyboard.press("Space")
    druk(page, "Volgende")
    druk(page, "Niet mijn werk")
    druk(page, "Maak mijn code")
    druk(page, "Ik ben klaar")
    druk(page, "Wis mijn antwoorden")
    expect(page.get_by_role("heading", level=1)).to_have_text("Uw antwoorden zijn gewist")


def test_a_facilitator_begins_and_goes_on_without_a_mouse(opened: Opener) -> None:
    leiding = opened(viewport=LAPTOP).open(GESPREK)
    tab_naar(leiding, "Openbaar gesprek")
    leiding.keyboard.press("Space")
    tab_naar(leiding, "Nee")
    leiding.keyboard.press("Space")
    tab_naar(leiding, "90 minuten")
    leiding.keyboard.press("ArrowDown")
    expect(leiding.get_by_role("radio", name="45 minuten")).to_be_checked()
    druk(leiding, "Begin het gesprek")
    druk(leiding, "Volgende")
    expect(leiding.get_by_role("heading", level=1)).to_have_text("Het voorstel")
    # The room turns a page; the same button then goes on to the next step.
    tab_naar(leiding, "Toon de rest van het voorstel")
    leiding.keyboard.press("Enter")
    expect(leiding.get_by_role("button", name="Volgende: De verhalen")).to_be_focused()
    leiding.keyboard.press("Enter")
    expect(leiding.get_by_role("heading", level=1)).to_have_text("De verhalen")
    expect(leiding.get_by_role("heading", level=1)).to_be_focused()


def test_with_forced_colours_a_facilitator_still_sees_what_is_chosen(opened: Opener) -> None:
    leiding = opened(viewport=LAPTOP, forced_colors="active").open(GESPREK)
    gekozen = leiding.get_by_role("radio", name="90 minuten").locator("..")
    ander = leiding.get_by_role("radio", name="45 minuten").locator("..")
    rand = "(optie) => getComputedStyle(optie).outlineStyle + getComputedStyle(optie).borderTopColor"
    assert gekozen.evaluate(rand) != ander.evaluate(rand)
    begin(leiding)
    nu = leiding.get_by_role("navigation", name="Stappen").get_by_role("button", name="Welkom")
    straks = leiding.get_by_role("navigation", name="Stappen").get_by_role("button", name="Pauze")
    assert nu.evaluate(rand) != straks.evaluate(rand)


def test_a_browser_that_cannot_read_the_script_is_told_what_to_do(opened: Opener) -> None:
    watched = opened()
    # As an old browser has it: the script comes, and is one mistake.
    watched.page.route("**/app/gespreksleider.js", lambda route: route.fulfill(body="const x = ;"))
    page = watched.open(GESPREK)
    expect(
        page.get_by_text("Deze pagina start niet in deze browser. Misschien is hij te oud: werk hem bij.")
    ).to_be_visible()
    assert any("Unexpected token" in error for error in watched.errors)
    watched.errors.clear()
