"""Collecting answers: where a keyboard goes on, and how many are in beside how many were expected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.browser.gesprek import GESPREK, begin, knop, stap, tel_briefje

if TYPE_CHECKING:
    from tests.browser.conftest import Opener

LAPTOP = {"width": 1280, "height": 900}


def test_after_an_undo_a_keyboard_goes_on_from_the_way_of_collecting(opened: Opener) -> None:
    leiding = opened(viewport=LAPTOP).open(GESPREK)
    begin(leiding)
    stap(leiding, "Pauze")
    for _ in range(2):
        tel_briefje(leiding, "raadslid", 0, 1)
        knop(leiding, "Ongedaan maken")
        expect(leiding.locator(".l-tellers__totaal strong")).to_have_text("0")
        expect(leiding.get_by_role("button", name="Papieren briefje")).to_be_focused()
