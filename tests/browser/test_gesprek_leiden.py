"""What can go wrong at the facilitator's computer: a reload, a second window, an answer that changes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.browser.gesprek import GESPREK, begin, knop, schrijf, stap
from tests.browser.test_paginas import violations

if TYPE_CHECKING:
    from tests.browser.conftest import Opener

LAPTOP = {"width": 1280, "height": 900}


def test_a_half_typed_sentence_is_still_there_after_a_reload(opened: Opener) -> None:
    leiding = opened(viewport=LAPTOP).open(GESPREK)
    begin(leiding)
    stap(leiding, "Opbrengst")
    leiding.get_by_label("Wat is het?").select_option(label="Zorg")
    leiding.get_by_label("Wat schrijft u op?").press_sequentially("Het geld is op voordat")
    leiding.reload()
    expect(leiding.get_by_label("Wat is het?")).to_have_value("zorg")
    expect(leiding.get_by_label("Wat schrijft u op?")).to_have_value("Het geld is op voordat")

    knop(leiding, "Schrijf op")
    expect(leiding.get_by_label("Wat schrijft u op?")).to_have_value("")
    knop(leiding, re.compile("^Wijzig"))
    leiding.locator(".l-lijst textarea").fill("Het geld is op voordat het jaar om is.")
    leiding.reload()
    expect(leiding.locator(".l-lijst textarea")).to_have_value("Het geld is op voordat het jaar om is.")
    knop(leiding, "Bewaar")
    expect(leiding.locator(".l-punt")).to_have_text("Het geld is op voordat het jaar om is.")


def test_a_sentence_that_was_not_written_down_is_named_at_the_end(opened: Opener) -> None:
    leiding = opened(viewport=LAPTOP).open(GESPREK)
    begin(leiding)
    stap(leiding, "Opbrengst")
    leiding.get_by_label("Wat schrijft u op?").fill("Wie beslist?")
    stap(leiding, "Afsluiten")
    knop(leiding, "Sla dit over")
    knop(leiding, "Ja, toon wat naar buiten gaat")
    expect(leiding.get_by_text("Nog niet opgeschreven: ‘Wie beslist?’")).to_be_visible()
    assert violations(leiding) == []


def test_after_removing_a_point_a_keyboard_goes_on_from_the_heading_above_it(opened: Opener) -> None:
    leiding = opened(viewport=LAPTOP).open(GESPREK)
    begin(leiding)
    stap(leiding, "Opbrengst")
    schrijf(leiding, "Zorg", "Dit gaat weg.")
    knop(leiding, "Haal weg")
    knop(leiding, "Ja, haal weg")
    expect(leiding.get_by_role("heading", name="Vragen aan het college")).to_be_focused()
