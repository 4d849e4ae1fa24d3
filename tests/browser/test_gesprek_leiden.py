"""What can go wrong at the facilitator's computer: a reload, a second window, an answer that changes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.browser.conftest import NETWERKNAAM
from tests.browser.gesprek import GESPREK, begin, kies_bijeenkomst, knop, open_zaal, schrijf, stap, tel_briefje
from tests.browser.test_paginas import violations

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

    from tests.browser.conftest import Opener

LAPTOP = {"width": 1280, "height": 900}


def test_a_half_typed_sentence_is_still_there_after_a_reload(opened: Opener) -> None:
    leiding = opened(viewport=LAPTOP).open(GESPREK)
    begin(leiding)
    stap(leiding, "Opbrengst")
    leiding.get_by_label("Wat schrijft u op?").press_sequentially("Het geld is op voordat")
    leiding.reload()
    expect(leiding.get_by_label("Wat schrijft u op?")).to_have_value("Het geld is op voordat")

    knop(leiding, "Schrijf op")
    expect(leiding.get_by_label("Wat schrijft u op?")).to_have_value("")
    knop(leiding, re.compile("^Wijzig"))
    leiding.locator(".l-lijst textarea").fill("Het geld is op voordat het jaar om is.")
    leiding.reload()
    expect(leiding.locator(".l-lijst textarea")).to_have_value("Het geld is op voordat het jaar om is.")
    knop(leiding, "Bewaar")
    expect(leiding.locator(".l-punt")).to_have_text("Het geld is op voordat het jaar om is.")


def test_a_note_that_was_not_written_down_is_named_at_the_end_and_a_sentence_in_the_field_is_written(
    opened: Opener,
) -> None:
    leiding = opened(viewport=LAPTOP).open(GESPREK)
    begin(leiding)
    stap(leiding, "Het voorstel")
    knop(leiding, "Dit moet erin")
    leiding.get_by_label("Wat moet er in de opbrengst?").fill("Wie beslist?")
    stap(leiding, "Opbrengst")
    leiding.get_by_label("Wat schrijft u op?").last.fill("Er is haast.")
    stap(leiding, "Afsluiten")
    expect(leiding.get_by_text("Nog niet opgeschreven: ‘Wie beslist?’")).to_be_visible()
    expect(leiding.get_by_text(re.compile("Nog niet opgeschreven"))).to_have_count(1)
    expect(leiding.locator(".l-lijst > li")).to_contain_text("Er is haast.")
    assert violations(leiding) == []


def test_after_removing_a_point_a_keyboard_goes_on_from_the_heading_above_it(opened: Opener) -> None:
    leiding = opened(viewport=LAPTOP).open(GESPREK)
    begin(leiding)
    stap(leiding, "Opbrengst")
    schrijf(leiding, "Zorg", "Dit gaat weg.")
    knop(leiding, "Haal weg")
    knop(leiding, "Ja, haal weg")
    expect(leiding.get_by_role("heading", name="Opgeschreven: 0")).to_be_focused()


def twee_vensters(eerste: Page) -> None:
    """Count in one window, go on in a second one, and take it back: every slip is still there."""
    kies_bijeenkomst(eerste)
    knop(eerste, "Begin het gesprek")
    stap(eerste, "Pauze")
    tel_briefje(eerste, "raadslid", 0, 1)
    tweede = eerste.context.new_page()
    tweede.goto(eerste.url)
    eerste.bring_to_front()
    tel_briefje(eerste, "raadslid", 0, 2)
    tweede.bring_to_front()
    knop(tweede, "Ga verder")
    expect(tweede.locator(".l-tellers__totaal strong")).to_have_text("2")
    tel_briefje(tweede, "raadslid", 0, 3)
    expect(eerste.get_by_role("heading", level=1)).to_have_text("Dit gesprek gaat verder in een ander venster")
    eerste.bring_to_front()
    knop(eerste, "Ga hier verder")
    tel_briefje(eerste, "raadslid", 0, 4)
    expect(tweede.get_by_role("heading", level=1)).to_have_text("Dit gesprek gaat verder in een ander venster")


def test_of_two_windows_the_older_one_stops_and_no_answer_is_lost(opened: Opener) -> None:
    twee_vensters(opened(viewport=LAPTOP).open(GESPREK))


def test_two_windows_from_a_folder_lose_no_answer(opened: Opener, site: Path) -> None:
    twee_vensters(opened(at=site.as_uri(), viewport=LAPTOP).open(GESPREK))


def test_a_gesprek_that_began_in_another_window_is_not_overwritten_unasked(opened: Opener) -> None:
    eerste = opened(viewport=LAPTOP).open(GESPREK)
    tweede = eerste.context.new_page()
    tweede.goto(eerste.url)
    kies_bijeenkomst(eerste)
    knop(eerste, "Begin het gesprek")
    expect(tweede.get_by_role("heading", name="Er staat nog een gesprek op dit apparaat")).to_be_visible()
    kies_bijeenkomst(tweede)
    knop(tweede, "Begin opnieuw")
    knop(tweede, "Ja, begin opnieuw")
    expect(tweede.get_by_role("heading", level=1)).to_have_text("Welkom")
    expect(eerste.get_by_role("button", name="Ga hier verder")).to_be_visible()
    assert violations(eerste) == []


def test_a_gesprek_that_stays_open_for_more_than_a_day_is_wiped_from_screen_and_device(opened: Opener) -> None:
    leiding = opened(viewport=LAPTOP).open(GESPREK)
    leiding.clock.install()
    leiding.reload()
    link = begin(leiding)
    telefoon = leiding.context.new_page()
    telefoon.clock.install()
    telefoon.goto(link)
    knop(telefoon, "Beginnen")
    for page in (leiding, telefoon):
        page.clock.fast_forward("26:00:00")
    expect(leiding.get_by_role("heading", level=1)).to_have_text("Het gesprek is gewist")
    expect(telefoon.get_by_role("heading", level=1)).to_have_text("Uw antwoorden zijn gewist")
    assert leiding.evaluate("Object.keys(localStorage)") == []


def test_on_an_address_that_no_phone_can_open_the_facilitator_reads_so_and_the_room_gets_no_code(
    opened: Opener,
) -> None:
    leiding = opened(viewport=LAPTOP).open(GESPREK)
    begin(leiding)
    expect(leiding.get_by_role("heading", name="Telefoons kunnen nu niet meedoen")).to_be_visible()
    expect(leiding.get_by_text("alleen op deze computer werkt: 127.0.0.1")).to_be_visible()
    zaal = open_zaal(leiding)
    expect(zaal.get_by_text("De gespreksleider vertelt hoe u meedoet.")).to_be_visible()
    assert violations(leiding) == []


def test_a_phone_can_join_from_an_address_on_the_network(opened: Opener, address: str) -> None:
    leiding = opened(viewport=LAPTOP, at=address.replace("127.0.0.1", NETWERKNAAM)).open(GESPREK)
    begin(leiding)
    expect(leiding.get_by_role("img", name="QR-code om mee te doen")).to_be_visible()
    expect(open_zaal(leiding).get_by_role("img", name="QR-code om mee te doen")).to_be_visible()
