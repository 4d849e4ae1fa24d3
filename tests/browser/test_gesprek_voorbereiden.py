"""Preparing a gesprek: who is expected, how people fill in, public or not; and what follows from it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import NETWERKNAAM
from tests.browser.gesprek import (
    GESPREK,
    PHONE,
    begin,
    kies_bijeenkomst,
    knop,
    open_zaal,
    schrijf,
    stap,
    tel_briefje,
    toon,
    zie_zaal,
)
from tests.browser.test_paginas import violations

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.conftest import Opener

LAPTOP = {"width": 1280, "height": 900}


def test_a_browser_that_keeps_nothing_says_so_before_the_beginning(opened: Opener) -> None:
    watched = opened(viewport=LAPTOP)
    watched.page.add_init_script(
        "Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError'); };"
    )
    leiding = watched.open(GESPREK)
    expect(leiding.get_by_role("heading", name="Deze browser bewaart niets")).to_be_visible()
    assert violations(leiding) == []
    kies_bijeenkomst(leiding)
    expect(leiding.get_by_role("button", name="Wis deze keuzes")).to_have_count(0)
    knop(leiding, "Begin het gesprek")
    expect(leiding.get_by_text("Sluit dit venster niet: dan is het gesprek weg.")).to_be_visible()
    expect(leiding.locator(".l-bewaard")).to_have_count(0)


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
    kies_bijeenkomst(leiding)
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
        link = begin(leiding, soort)
        expect(leiding.locator(".l-zeg").get_by_text(leider)).to_be_visible()
        telefoon = opened(viewport=PHONE).page
        telefoon.goto(link)
        expect(telefoon.get_by_text(deelnemer)).to_be_visible()


def test_a_gesprek_begins_when_the_kind_of_meeting_is_chosen_and_fits(opened: Opener) -> None:
    leiding = opened(viewport=LAPTOP).open(GESPREK)
    knop(leiding, "Begin het gesprek")
    expect(leiding.get_by_text("Kies eerst wat voor bijeenkomst het is.")).to_be_visible()
    expect(leiding.get_by_role("radio", name="Openbaar gesprek")).to_be_focused()
    kies_bijeenkomst(leiding, "Werkbijeenkomst", "Ja, uitgezonden")
    expect(leiding.get_by_text("Dit past niet bij elkaar.")).to_be_visible()
    knop(leiding, "Begin het gesprek")
    expect(leiding.get_by_role("radio", name="Nee", exact=True)).to_be_focused()
    kies_bijeenkomst(leiding, "Openbare raadscommissie", "Ja, uitgezonden")
    expect(leiding.get_by_text("Wie leidt: een raadslid.")).to_be_visible()
    leiding.get_by_text("Tekst voor de uitnodiging").click()
    expect(leiding.get_by_role("textbox", name="Uitnodiging: gesprek over")).to_have_value(
        re.compile("openbare vergadering van een raadscommissie.*Er is een uitzending", re.DOTALL)
    )
    assert violations(leiding) == []
    begin(leiding, "Openbare raadscommissie", "Ja, uitgezonden")


def getoond(leiding: Page, mensen: int = 6) -> None:
    """Type in paper slips of as many raadsleden, and show what came in."""
    stap(leiding, "Pauze")
    for number in range(mensen):
        tel_briefje(leiding, "raadslid", number % 3, number + 1)
    stap(leiding, "Antwoorden naast elkaar")
    toon(leiding)


def test_behind_closed_doors_it_is_said_beforehand_that_all_stays_secret_and_no_file_is_made(opened: Opener) -> None:
    leiding = opened(viewport=LAPTOP).open(GESPREK)
    link = begin(leiding, "Besloten raadscommissie")
    zaal = open_zaal(leiding)
    telefoon = opened(viewport=PHONE).page
    telefoon.goto(link)
    for plek in (leiding.locator(".l-zeg"), zaal, telefoon):
        expect(plek.get_by_text("Deze vergadering is besloten.")).to_be_visible()
    assert violations(telefoon) == []
    zie_zaal(zaal)
    getoond(leiding)
    zie_zaal(zaal, "Waar praten we over?")
    expect(zaal.locator(".stip").first).to_be_visible()
    stap(leiding, "Opbrengst")
    schrijf(leiding, "Zorg", "Het geld is op voordat het jaar om is.")
    stap(leiding, "Afsluiten")
    zie_zaal(zaal, "Er gaat nu niets naar buiten")
    expect(leiding.get_by_role("heading", name="1. Er gaat nu niets naar buiten")).to_be_visible()
    expect(leiding.get_by_text("Het geld is op voordat het jaar om is.")).to_be_visible()
    for name in ("Maak het gespreksverslag", "Kopieer de tekst"):
        expect(leiding.get_by_role("button", name=name)).to_have_count(0)
    expect(leiding.get_by_role("checkbox")).to_have_count(0)
    assert violations(leiding) == violations(zaal) == []
    knop(leiding, "Wis dit gesprek van dit apparaat")
    knop(leiding, "Ja, wis alles")
    expect(leiding.get_by_role("heading", level=1)).to_have_text("Het gesprek is gewist")


@pytest.mark.traag
def test_where_a_camera_looks_on_the_room_sees_no_answer_of_one_person(opened: Opener) -> None:
    for soort, opname, gezegd in (
        ("Openbaar gesprek", "Ja, uitgezonden", "Er is een uitzending."),
        ("Werkbijeenkomst", "Ja, opgenomen", "Er is een opname."),
    ):
        leiding = opened(viewport=LAPTOP).open(GESPREK)
        begin(leiding, soort, opname)
        expect(leiding.locator(".l-zeg").get_by_text(gezegd)).to_be_visible()
        zaal = open_zaal(leiding)
        expect(zaal.get_by_text(gezegd)).to_be_visible()
        zie_zaal(zaal)
        getoond(leiding)
        zie_zaal(zaal, "Waar praten we over?")
        expect(zaal.get_by_text("Alle rollen samen").first).to_be_visible()
        for window in (zaal, leiding):
            expect(window.locator(".stip")).to_have_count(0)
