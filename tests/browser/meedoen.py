"""What the tests of a participant's page do: walk the whole way on a phone, and measure what is on it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.browser.gesprek import GESPREK, code, knop, naar_tweede_keer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Page

DEELSLEUTEL = "ABCDEFGHJKLMNPRS"
DEELNAME = f"{GESPREK}#doe-mee={DEELSLEUTEL}&minuten=90&verhaal=gezin-koopmans&verhaal=gezin-derksen"
"""The link of a gesprek that nobody leads: a phone needs no other window."""

TE_KLEIN = """least => {
    const small = [];
    for (const target of document.querySelectorAll("button, summary, select, textarea, input")) {
        if (!target.checkVisibility({ visibilityProperty: true })) continue;
        // A press on the label is a press on the field, also where the label is stretched over all around it.
        const stretched = (label) => getComputedStyle(label, "::after").position === "absolute";
        const parts = [...target.labels ?? []].map((label) => stretched(label) ? label.offsetParent : label);
        const boxes = [target, ...parts].map((part) => part.getBoundingClientRect());
        const width = Math.max(...boxes.map(({ right }) => right)) - Math.min(...boxes.map(({ left }) => left));
        const height = Math.max(...boxes.map(({ bottom }) => bottom)) - Math.min(...boxes.map(({ top }) => top));
        if (width < least || height < least) small.push(`${target.outerHTML.slice(0, 90)}: ${width} by ${height}`);
    }
    return small;
}"""
"""Not links: in a sentence they are as high as their line."""
BEWEEGT = """() => [...document.querySelectorAll("*")].filter((element) => {
    const style = getComputedStyle(element);
    return parseFloat(style.transitionDuration) > 0 || style.animationName !== "none";
}).map((element) => element.outerHTML.slice(0, 80))"""


def te_klein(page: Page, least: int) -> list[str]:
    """What someone has to press that is smaller than that many pixels."""
    found: list[str] = page.evaluate(TE_KLEIN, least)
    return found


def beweegt(page: Page) -> list[str]:
    found: list[str] = page.evaluate(BEWEEGT)
    return found


def zijwaarts(page: Page, width: int, height: int) -> bool:
    """Whether the page needs sideways scrolling in a window of this size, which it is left at."""
    page.set_viewport_size({"width": width, "height": height})
    needs: bool = page.evaluate("document.documentElement.scrollWidth > innerWidth")
    return needs


def kop(page: Page) -> str:
    """The heading of the screen, once the page has looked at what is kept."""
    expect(page.get_by_text("De pagina wordt geladen.")).to_have_count(0)
    return page.get_by_role("heading", level=1).inner_text()


def kies_rol(page: Page, rol: str) -> None:
    """From the first screen to the first vraag, as someone in this rol."""
    knop(page, "Beginnen")
    page.get_by_role("radio", name=rol).check()
    for _ in range(3):
        knop(page, "Volgende")


def vragen(page: Page) -> Iterator[int]:
    """Stand before every vraag and inschatting in turn, then answer it."""
    number = 0
    while not page.get_by_role("button", name="Maak mijn code").is_visible():
        number += 1
        yield number
        page.get_by_role("radio").nth(number % 5).check()
        knop(page, re.compile("^Volgende"))


def schermen(page: Page, rol: str = "Beleidsmedewerker") -> Iterator[str]:
    """Stand on every screen of a participant in turn, from the first one to the wiped answers."""
    # Not the page of before its script looked at what is kept.
    expect(page.locator(".mee h1")).to_be_visible()
    yield "welkom"
    knop(page, "Beginnen")
    yield "rol"
    knop(page, "Volgende")
    expect(page.get_by_role("alert")).to_have_text("Kies eerst een rol.")
    page.get_by_role("radio", name=rol).check()
    yield "rol gekozen"
    knop(page, "Volgende")
    yield "voorstel"
    knop(page, "Volgende")
    yield "verhaal"
    knop(page, "Volgende")
    for number in vragen(page):
        yield f"vraag {number}"
    yield "overzicht"
    page.locator(".mee-regel").first.click()
    yield "wijzigen"
    knop(page, "Naar overzicht")
    code(page)
    yield "code"
    naar_tweede_keer(page)
    page.get_by_role("checkbox").first.check()
    yield "kiezen"
    knop(page, "Volgende")
    page.get_by_role("radio").nth(0).check()
    yield "opnieuw"
    knop(page, "Volgende")
    yield "nieuw overzicht"
    code(page)
    yield "nieuwe code"
    knop(page, "Ik ben klaar")
    yield "klaar"
    knop(page, "Wis mijn antwoorden")
    yield "gewist"
