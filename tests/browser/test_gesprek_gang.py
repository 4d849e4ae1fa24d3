"""The walk through a gesprek: the clock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.browser.gesprek import GESPREK, begin, knop, stap
from tests.browser.test_paginas import violations

if TYPE_CHECKING:
    from tests.browser.conftest import Opener

LAPTOP = {"width": 1280, "height": 900}


def test_the_clock_waits_for_a_click_warns_calmly_and_says_how_late_it_gets(opened: Opener) -> None:
    leiding = opened(viewport=LAPTOP).open(GESPREK)
    leiding.clock.install()
    leiding.reload()
    begin(leiding)
    leiding.clock.fast_forward("30:00")
    knop(leiding, "Start de klok")
    klok = leiding.locator(".l-klok")
    expect(klok).to_contain_text("nog 5:00")
    leiding.clock.fast_forward("04:10")
    expect(klok).to_contain_text("bijna om")
    expect(klok.get_by_role("status")).to_have_text("Deze stap is bijna om.")
    assert violations(leiding) == []
    leiding.clock.fast_forward("05:00")
    expect(klok).to_contain_text("4 minuten langer")
    expect(klok).to_contain_text("U loopt 4 minuten uit.")
    stap(leiding, "Het voorstel")
    expect(klok).to_contain_text("nog 8:00")
    expect(klok).to_contain_text("U loopt 4 minuten uit.")
    assert violations(leiding) == []
