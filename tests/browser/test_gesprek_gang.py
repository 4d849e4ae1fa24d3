"""The walk through a gesprek: the clock, and a note of who leaves early."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.gesprek import GESPREK, begin, knop, laat_opnieuw_invullen, open_zaal, stap, tel_briefje, toon
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
    expect(klok).to_be_focused()
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


def test_what_who_leaves_early_wants_to_keep_is_noted_in_two_clicks_and_comes_first(opened: Opener) -> None:
    leiding = opened(viewport=LAPTOP).open(GESPREK)
    begin(leiding)
    expect(leiding.get_by_role("button", name="Dit moet erin")).to_have_count(0)
    zaal = open_zaal(leiding)
    stap(leiding, "De verhalen")
    knop(leiding, "Dit moet erin")
    expect(leiding.get_by_label("Wat moet er in de opbrengst?")).to_be_focused()
    leiding.keyboard.type("Denk aan de wachttijd. Bel 0320-123456.")
    expect(leiding.get_by_text("Dit lijkt op een telefoonnummer")).to_be_visible()
    assert violations(leiding) == []
    knop(leiding, "Noteer")
    expect(leiding.get_by_role("button", name="Dit moet erin (1)")).to_be_focused()
    leiding.reload()
    stap(leiding, "Opbrengst")
    first = leiding.locator(".l-werk__links > section").first
    expect(first.get_by_role("heading")).to_have_text("Dit moet erin")
    assert violations(leiding) == []
    expect(zaal.get_by_role("heading", level=1)).to_have_text("Wat nemen we mee?")
    expect(zaal.get_by_text("wachttijd")).to_have_count(0)
    first.get_by_label("Wat schrijft u op?").fill("Niemand wacht langer dan nu.")
    first.get_by_role("button", name="Schrijf op").click()
    expect(leiding.get_by_role("heading", name="Dit moet erin")).to_have_count(0)
    expect(leiding.get_by_role("region", name="Opschrijven")).to_be_focused()
    expect(leiding.locator(".l-punt")).to_have_text("Niemand wacht langer dan nu.")
    expect(zaal.get_by_text("Niemand wacht langer dan nu.")).to_be_visible()


def test_a_note_that_nobody_did_anything_with_is_named_at_the_end(opened: Opener) -> None:
    leiding = opened(viewport=LAPTOP).open(GESPREK)
    begin(leiding)
    stap(leiding, "Het voorstel")
    for text in ("Wie beslist?", "Dit niet."):
        knop(leiding, re.compile("^Dit moet erin"))
        leiding.keyboard.type(text)
        knop(leiding, "Laat maar" if text == "Dit niet." else "Noteer")
    stap(leiding, "Afsluiten")
    expect(leiding.get_by_text("Nog niet opgeschreven: ‘Wie beslist?’")).to_be_visible()
    expect(leiding.get_by_text("Dit niet.")).to_have_count(0)


def test_one_button_leads_from_topic_to_topic_and_only_then_to_the_opbrengst(opened: Opener) -> None:
    leiding = opened(viewport=LAPTOP).open(GESPREK)
    begin(leiding)
    stap(leiding, "Pauze")
    tel_briefje(leiding, "raadslid", 0, 1)
    knop(leiding, "Volgende: Antwoorden naast elkaar")
    toon(leiding)
    # All six on the screen of a small laptop: nobody scrolls to choose.
    leiding.set_viewport_size({"width": 1280, "height": 800})
    onder = leiding.locator(".l-tegels").evaluate("(tegels) => tegels.getBoundingClientRect().bottom")
    assert onder <= leiding.locator(".l-voet").evaluate("(voet) => voet.getBoundingClientRect().top")
    for number in range(3):
        # A second click at the same place takes the choice back, and begins no topic.
        gekozen = leiding.locator(".l-vergelijking").nth(number).get_by_role("button").first
        gekozen.dblclick()
        expect(gekozen).to_have_text(re.compile("Kies als onderwerp"))
        gekozen.click()
        expect(gekozen).to_be_in_viewport()
    onderwerpen = leiding.locator(".l-kaart--accent > p").all_inner_texts()
    assert len(onderwerpen) == 3
    for onderwerp in onderwerpen:
        knop(leiding, re.compile("Volgend onderwerp"))
        expect(leiding.locator("h2.l-vraag")).to_have_text(onderwerp)
        # Who writes can type at once, and hears what it is about with the field.
        veld = leiding.get_by_label("Wat schrijft u op?")
        expect(veld).to_be_focused()
        expect(veld).to_have_accessible_description(re.compile(re.escape(onderwerp)))
    # The remote goes the same way, and back.
    leiding.keyboard.press("PageUp")
    expect(leiding.locator("h2.l-vraag")).to_have_text(onderwerpen[1])
    leiding.keyboard.press("PageDown")
    leiding.keyboard.press("PageDown")
    expect(leiding.get_by_role("heading", level=1)).to_have_text("Opbrengst")
    knop(leiding, "Terug")
    expect(leiding.locator("h2.l-vraag")).to_have_text(onderwerpen[2])


@pytest.mark.parametrize(("soort", "gezegd"), [("Werkbijeenkomst", 1), ("Openbaar gesprek", 0)], ids=["dots", "public"])
def test_who_is_alone_in_a_rol_is_named_before_the_reveal_where_dots_are_shown(
    opened: Opener, soort: str, gezegd: int
) -> None:
    leiding = opened(viewport=LAPTOP).open(GESPREK)
    begin(leiding, soort)
    stap(leiding, "Pauze")
    tel_briefje(leiding, "raadslid", 0, 1)
    stap(leiding, "Antwoorden naast elkaar")
    expect(leiding.get_by_role("button", name="Toon de antwoorden")).to_be_visible()
    expect(leiding.get_by_text("Van de raadsleden doet er één mee: iedereen ziet dan wat die koos.")).to_have_count(
        gezegd
    )
    expect(leiding.get_by_text("Vraag het eerst aan wie alleen is")).to_have_count(gezegd)


def test_the_second_ronde_is_an_extra_that_nobody_has_to_skip(opened: Opener) -> None:
    leiding = opened(viewport=LAPTOP).open(GESPREK)
    begin(leiding)
    stap(leiding, "Afsluiten")
    expect(leiding.get_by_role("heading", name="1. Wat mag naar buiten?")).to_be_visible()
    # Where nothing was talked about there is nothing to answer again.
    expect(leiding.get_by_text("Nog een keer invullen?")).to_have_count(0)


def test_the_bar_below_asks_what_the_end_of_the_second_ronde_asks_and_does_not_answer_it(opened: Opener) -> None:
    leiding = opened(viewport=LAPTOP).open(GESPREK)
    begin(leiding)
    stap(leiding, "Pauze")
    tel_briefje(leiding, "raadslid", 0, 1)
    stap(leiding, "Antwoorden naast elkaar")
    toon(leiding)
    leiding.get_by_role("button", name="Kies als onderwerp").first.click()
    stap(leiding, "Afsluiten")
    laat_opnieuw_invullen(leiding)
    leiding.locator(".l-voet").get_by_role("button", name="Sla dit over").click()
    expect(leiding.get_by_role("group", name="Sla dit over")).to_be_focused()
    expect(leiding.get_by_role("heading", name="1. Wat mag naar buiten?")).to_have_count(0)
    knop(leiding, "Ja, toon wat naar buiten gaat")
    expect(leiding.get_by_role("heading", name="1. Wat mag naar buiten?")).to_be_visible()
    expect(leiding.get_by_text("Dit is overgeslagen.")).to_be_visible()


def test_the_facilitator_reads_again_what_the_room_sees_and_early_what_to_ask(opened: Opener) -> None:
    leiding = opened(viewport=LAPTOP).open(GESPREK)
    begin(leiding)
    for step, summary, text in (
        ("Het voorstel", "Lees zelf na: het voorstel", "Nog te kiezen"),
        ("De verhalen", "Lees zelf na: De familie Koopmans en de bakfiets", "Wat gebeurde er?"),
        ("Pauze", "Lees alvast: de doorvragen", "Vraag 1: Hulp op tijd"),
    ):
        stap(leiding, step)
        leiding.get_by_text(summary).click()
        expect(leiding.get_by_role("heading", name=text)).to_be_visible()
        assert violations(leiding) == []
