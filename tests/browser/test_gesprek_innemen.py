"""Collecting answers: where a keyboard goes on, and how many are in beside how many were expected."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.browser.gesprek import GESPREK, begin, knop, open_zaal, stap, tel_briefje, toon
from tests.browser.test_paginas import violations

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


def test_a_public_gesprek_per_rol_says_once_which_rollen_are_too_small_to_name(opened: Opener) -> None:
    leiding = opened(viewport=LAPTOP).open(GESPREK)
    begin(leiding, "Openbaar gesprek")
    zaal = open_zaal(leiding)
    stap(leiding, "Pauze")
    for number in range(11):
        rol = ["raadslid", "professional", "beleidsmedewerker"][number // 5]
        tel_briefje(leiding, rol, 0, number + 1)
    stap(leiding, "Antwoorden naast elkaar")
    toon(leiding, "Per rol")
    for page in (leiding, zaal):
        expect(page.get_by_text(re.compile("minder dan vijf mensen"))).to_have_count(1)
        expect(page.get_by_text("Niet genoemd, want minder dan vijf mensen: beleidsmedewerkers.")).to_be_visible()
        assert violations(page) == []


def test_a_slip_is_typed_as_a_row_of_digits_and_shows_where_the_crosses_are(opened: Opener) -> None:
    leiding = opened(viewport=LAPTOP).open(GESPREK)
    begin(leiding)
    stap(leiding, "Pauze")
    knop(leiding, "Papieren briefje")
    leiding.get_by_role("radio", name="raadslid", exact=True).check()
    rijen = leiding.locator("fieldset.l-briefje__vraag")
    aantal = rijen.count()
    leiding.get_by_label("De kruisjes op het briefje").fill("3.0 5")
    for rij, kolom in zip(rijen.all(), [2, 5, 4, *([5] * (aantal - 3))], strict=True):
        expect(rij.get_by_role("radio").nth(kolom)).to_be_checked()
    # A tap and the digits are the same slip.
    rijen.nth(1).get_by_role("radio").nth(1).check()
    expect(leiding.get_by_label("De kruisjes op het briefje")).to_have_value("325")
    assert violations(leiding) == []
    leiding.get_by_label("De kruisjes op het briefje").press("Enter")
    expect(leiding.locator(".l-tellers__totaal strong")).to_have_text("1")
    # The next slip of this box: nothing to touch but its digits and Enter.
    expect(leiding.get_by_label("De kruisjes op het briefje")).to_be_focused()
    leiding.keyboard.type("111111")
    leiding.keyboard.press("Enter")
    expect(leiding.locator(".l-tellers__totaal strong")).to_have_text("2")
