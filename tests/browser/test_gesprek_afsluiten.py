"""The end of a gesprek: the second ronde, the texts that go with the file, and wiping."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.gesprek import (
    GESPREK,
    begin,
    geef_vrij,
    knop,
    laat_opnieuw_invullen,
    open_zaal,
    schrijf,
    stap,
    tel_briefje,
    toon,
)
from tests.browser.test_paginas import violations

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.conftest import Opener

LAPTOP = {"width": 1280, "height": 900}
ZIN = "Het geld is op voordat het jaar om is."


def tot_de_opbrengst(leiding: Page) -> None:
    """Five raadsleden on paper who agree, one topic, and one sentence that is written down."""
    leiding.get_by_role("radio", name="45 minuten").check()
    begin(leiding)
    stap(leiding, "Pauze")
    for number in range(5):
        tel_briefje(leiding, "raadslid", 0, number + 1)
    stap(leiding, "Antwoorden naast elkaar")
    toon(leiding)
    leiding.get_by_role("button", name="Kies als onderwerp").first.click()
    stap(leiding, "Opbrengst")
    schrijf(leiding, "Zorg", ZIN)
    stap(leiding, "Afsluiten")


@pytest.mark.parametrize(
    ("zegt", "getoond"),
    [("Nee, of ik weet het niet", 0), pytest.param("Ja, dezelfde mensen", 1, marks=pytest.mark.traag)],
    ids=["unsure", "same"],
)
def test_what_moved_shows_only_when_the_facilitator_says_they_are_the_same_people(
    opened: Opener, zegt: str, getoond: int
) -> None:
    leiding = opened(viewport=LAPTOP).open(GESPREK)
    tot_de_opbrengst(leiding)
    laat_opnieuw_invullen(leiding)
    for number in range(5):
        tel_briefje(leiding, "raadslid", 2, number + 1)
    # The bar below asks it too; a second press brings it into sight again.
    for _ in range(2):
        leiding.locator(".l-voet").get_by_role("button", name="Klaar met invullen").click()
        expect(leiding.get_by_role("group", name="Klaar met invullen")).to_be_focused()
        expect(leiding.get_by_role("group", name="Klaar met invullen")).to_be_in_viewport()
    expect(leiding.get_by_text("Zijn dit dezelfde mensen als de eerste keer?")).to_be_visible()
    assert violations(leiding) == []
    knop(leiding, zegt)
    geef_vrij(leiding)
    expect(leiding.locator(".l-verschoven .stip")).to_have_count(2 * getoond)
    expect(leiding.locator(".l-blad").get_by_text("na het gesprek")).to_have_count(getoond)


def maak_bestand(leiding: Page) -> str:
    """Release everything, and return the name of the file."""
    geef_vrij(leiding)
    with leiding.expect_download() as download:
        knop(leiding, "Maak het gespreksverslag")
    return download.value.suggested_filename


def test_the_concept_and_the_mail_for_the_griffie_are_ready_to_send(opened: Opener) -> None:
    leiding = opened(viewport=LAPTOP, permissions=["clipboard-read", "clipboard-write"]).open(GESPREK)
    tot_de_opbrengst(leiding)
    naam = maak_bestand(leiding)
    concept = leiding.get_by_label("Concept van het gespreksverslag")
    assert ZIN in concept.input_value()
    assert "Geen advies, geen besluit, geen peiling." in concept.input_value()
    leiding.locator("#brief-deelnemers ~ .l-knoppen").get_by_role("button").click()
    expect(leiding.get_by_text("De tekst is gekopieerd.")).to_be_visible()
    assert leiding.evaluate("navigator.clipboard.readText()") == concept.input_value()
    griffie = leiding.get_by_label("Gespreksverslag:", exact=False).last
    assert naam in griffie.input_value()
    leiding.get_by_role("heading", name="Na vijf werkdagen: mail het bestand aan de griffie").click()
    mail = leiding.locator("#brief-griffie ~ .l-knoppen").get_by_role("link")
    assert (mail.get_attribute("href") or "").startswith("mailto:?subject=Gespreksverslag")
    assert violations(leiding) == []
    # Whoever closed the page and comes back finds the texts again.
    leiding.reload()
    expect(concept).to_be_visible()


def test_a_change_after_the_file_was_made_says_that_the_file_is_old_also_after_a_reload(opened: Opener) -> None:
    leiding = opened(viewport=LAPTOP).open(GESPREK)
    tot_de_opbrengst(leiding)
    naam = maak_bestand(leiding)
    expect(leiding.get_by_text(f"{naam} staat bij uw downloads.")).to_be_visible()
    leiding.get_by_role("radio", name="Een echt gesprek").check()
    expect(leiding.get_by_text(f"{naam} klopt niet meer.")).to_be_visible()
    leiding.reload()
    expect(leiding.get_by_text(f"{naam} klopt niet meer.")).to_be_visible()
    expect(leiding.get_by_role("radio", name="Een echt gesprek")).to_be_checked()
    with leiding.expect_download() as download:
        knop(leiding, "Maak het gespreksverslag opnieuw")
    assert download.value.suggested_filename == naam
    expect(leiding.get_by_text(f"{naam} staat bij uw downloads.")).to_be_visible()
    assert violations(leiding) == []


@pytest.mark.traag
def test_when_what_writes_the_file_cannot_be_had_the_screen_says_so_and_it_can_be_tried_again(opened: Opener) -> None:
    watched = opened(viewport=LAPTOP)
    address = "**/yamlschrijver.js"
    watched.page.context.route(address, lambda route: route.fulfill(body="", content_type="text/javascript"))
    leiding = watched.open(GESPREK)
    tot_de_opbrengst(leiding)
    expect(leiding.get_by_text("Een deel van deze pagina kon niet laden.")).to_be_visible()
    expect(leiding.get_by_role("button", name="Maak het gespreksverslag")).to_have_count(0)
    assert violations(leiding) == []
    watched.page.context.unroute(address)
    knop(leiding, "Probeer het nog een keer")
    expect(leiding.get_by_role("button", name="Maak het gespreksverslag")).to_be_visible()


def test_wiping_is_put_off_a_day_at_a_time_and_then_happens(opened: Opener) -> None:
    leiding = opened(viewport=LAPTOP).open(GESPREK)
    leiding.clock.install()
    leiding.reload()
    begin(leiding)
    stap(leiding, "Afsluiten")
    expect(leiding.get_by_text("U kunt nog 7 dagen erbij doen.")).to_be_visible()
    before = leiding.get_by_text("Dit gesprek blijft op dit apparaat tot").inner_text()
    knop(leiding, "Bewaar nog een dag")
    expect(leiding.get_by_text("U kunt nog 6 dagen erbij doen.")).to_be_visible()
    assert leiding.get_by_text("Dit gesprek blijft op dit apparaat tot").inner_text() != before
    assert violations(leiding) == []
    leiding.clock.fast_forward("26:00:00")
    leiding.reload()
    expect(leiding.get_by_text("Deze pagina wist het gesprek na")).to_be_visible()
    knop(leiding, "Ga verder")
    expect(leiding.get_by_role("heading", level=1)).to_have_text("Afsluiten")
    leiding.clock.fast_forward("24:00:00")
    expect(leiding.get_by_role("heading", level=1)).to_have_text("Het gesprek is gewist")
    assert leiding.evaluate("Object.keys(localStorage)") == []


def test_after_wiping_the_room_shows_nothing_and_the_screen_says_what_is_left(opened: Opener) -> None:
    leiding = opened(viewport=LAPTOP).open(GESPREK)
    tot_de_opbrengst(leiding)
    stap(leiding, "Pauze")
    zaal = open_zaal(leiding)
    stap(leiding, "Opbrengst")
    expect(zaal.get_by_text(ZIN)).to_be_visible()
    stap(leiding, "Afsluiten")
    knop(leiding, "Wis dit gesprek van dit apparaat")
    knop(leiding, "Ja, wis alles")
    expect(leiding.get_by_role("heading", level=1)).to_have_text("Het gesprek is gewist")
    expect(leiding.get_by_text("Bestanden bij uw downloads")).to_be_visible()
    expect(zaal.get_by_text("Dit scherm is nu leeg.")).to_be_visible()
    assert ZIN not in zaal.content()
    assert violations(leiding) == []
    assert leiding.evaluate("Object.keys(localStorage)") == []
