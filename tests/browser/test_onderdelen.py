"""The pages for developers: what they show is what a reader gets, in light, in dark and in colours of one's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.test_paginas import open_all, violations, width_of_content
from toets.gedeeld import adressen

if TYPE_CHECKING:
    from playwright.sync_api import Locator

    from tests.browser.conftest import Opener

LOOK = """one => {
    const style = getComputedStyle(one);
    return ["color", "backgroundColor", "borderColor", "borderWidth", "outline", "outlineOffset", "fontWeight"]
        .map((name) => style[name]);
}"""


def look(part: Locator) -> list[str]:
    found: list[str] = part.evaluate(LOOK)
    return found


@pytest.mark.parametrize("path", [adressen.ONDERDELEN, adressen.ONDERDELEN_GESPREK])
def test_in_colours_of_ones_own_every_part_can_be_told_apart(opened: Opener, klein: str, path: str) -> None:
    page = opened(at=klein, forced_colors="active", viewport={"width": 360, "height": 800}).open(path)
    open_all(page)
    assert violations(page) == []
    assert width_of_content(page) <= 360
    sheet = page.locator(".mt-toon--licht").first
    states = [
        look(sheet.get_by_role("button", name=name, exact=True).first)
        for name in ("Gewoon", "Met focus", "Kan nu niet", "Ingedrukt", "Niet ingedrukt")
    ]
    assert len({tuple(state) for state in states}) == len(states)
    expect(page.locator(".mt-toon--donker").first).to_be_hidden()


@pytest.mark.parametrize("path", [adressen.ONDERDELEN, adressen.ONDERDELEN_GESPREK])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_state_that_is_shown_is_the_one_that_a_reader_gets(
    opened: Opener, klein: str, path: str, scheme: str
) -> None:
    page = opened(at=klein, color_scheme=scheme).open(path)
    sheet = page.locator(".mt-toon--licht" if scheme == "light" else ".mt-toon--donker").first
    for state in ("hover", "focus"):
        for shown in sheet.locator(f"button.mt-knop[data-staat={state}]:not([aria-pressed])").all():
            real = shown.locator("xpath=..").locator(".mt-knop").first
            before = look(real)
            if state == "hover":
                real.hover()
            else:
                # A reader came by keyboard.
                page.keyboard.press("Tab")
                real.focus()
            assert look(real) == look(shown) != before
            page.mouse.move(0, 0)


@pytest.mark.traag
def test_light_looks_the_same_on_a_dark_page_and_the_other_way_round(opened: Opener, klein: str) -> None:
    looks = [
        [look(one) for one in page.locator(".mt-toon__vel :is(.mt-knop, .mt-chip, .mt-status, .mt-card, h4, a)").all()]
        for page in (opened(at=klein, color_scheme=scheme).open(adressen.ONDERDELEN) for scheme in ("light", "dark"))
    ]
    assert looks[0] == looks[1]
