"""Preparing a gesprek: who is expected, how people fill in, public or not; and what follows from it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.browser.conftest import NETWERKNAAM
from tests.browser.gesprek import GESPREK, PHONE, begin, knop, open_zaal, stap, tel_briefje
from tests.browser.test_paginas import violations

if TYPE_CHECKING:
    from tests.browser.conftest import Opener

LAPTOP = {"width": 1280, "height": 900}


def test_expected_numbers_get_a_word_of_care_and_stand_beside_who_is_in(opened: Opener) -> None:
    leiding = opened(viewport=LAPTOP).open(GESPREK)
    leiding.get_by_label("Raadsleden").fill("1")
    leiding.get_by_label("Professionals").fill("3")
    expect(leiding.get_by_text("Er komen nog geen beleidsmedewerkers.")).to_be_visible()
    expect(leiding.get_by_text("iedereen ziet dat antwoord")).to_be_visible()
    assert violations(leiding) == []
    begin(leiding)
    stap(leiding, "Pauze")
    tel_briefje(leiding, "professional", 0, 1)
    expect(leiding.locator(".l-tellers__totaal")).to_have_text("1 van de 4 verwacht")
    expect(leiding.locator(".l-tellers li").nth(1)).to_have_text(re.compile("Professionals: 1 *van 3"))


def test_on_paper_the_room_gets_no_code_and_slips_are_typed_first(opened: Opener, address: str) -> None:
    leiding = opened(viewport=LAPTOP, at=address.replace("127.0.0.1", NETWERKNAAM)).open(GESPREK)
    leiding.get_by_role("radio", name="Op papier", exact=True).check()
    knop(leiding, "Begin het gesprek")
    expect(leiding.get_by_text("Vandaag vult u in op papier.")).to_be_visible()
    zaal = open_zaal(leiding)
    expect(zaal.get_by_text("U doet vandaag mee op papier.")).to_be_visible()
    knop(leiding, "Toch ook met telefoons")
    expect(zaal.get_by_role("img", name="QR-code om mee te doen")).to_be_visible()
    assert violations(leiding) == []
    knop(leiding, "Toch alleen op papier")
    expect(zaal.get_by_text("U doet vandaag mee op papier.")).to_be_visible()
    stap(leiding, "Pauze")
    expect(leiding.get_by_role("button", name="Papieren briefje")).to_have_attribute("aria-pressed", "true")
    expect(leiding.get_by_role("button", name="Tel dit briefje")).to_be_visible()
    with leiding.expect_popup() as telformulier:
        leiding.get_by_role("link", name="telformulier").click()
    expect(telformulier.value.get_by_role("heading", name="Telformulier").first).to_be_visible()


def test_a_participant_reads_whether_the_gesprek_is_public(opened: Opener) -> None:
    for soort, leider, deelnemer in (
        ("Werkbijeenkomst", "Dit is een werkbijeenkomst.", "In een kleine rol kan iemand raden wat u koos."),
        ("Openbaar gesprek", "Dit gesprek is openbaar:", "De zaal ziet alleen wat ook naar buiten mag"),
    ):
        leiding = opened(viewport=LAPTOP).open(GESPREK)
        leiding.get_by_role("radio", name=soort).check()
        link = begin(leiding)
        expect(leiding.locator(".l-zeg").get_by_text(leider)).to_be_visible()
        telefoon = opened(viewport=PHONE).page
        telefoon.goto(link)
        expect(telefoon.get_by_text(deelnemer)).to_be_visible()
