"""Writing while listening: the sentence first, what it is a tap later, and the room sees only what it may."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import yaml
from playwright.sync_api import expect

from tests.browser.gesprek import (
    GESPREK,
    begin,
    geef_vrij,
    knop,
    maak_verslag,
    open_zaal,
    schrijf,
    stap,
    tel_briefje,
    tik,
    toon,
)
from tests.browser.test_paginas import violations

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Locator, Page

    from tests.browser.conftest import Opener

LAPTOP = {"width": 1280, "height": 800}
ZIN = "Boven een vast bedrag kijkt iemand van buiten mee."


def tel_vijf(leiding: Page) -> None:
    """Five raadsleden on paper who agree."""
    leiding.get_by_role("radio", name="45 minuten").check()
    begin(leiding)
    stap(leiding, "Pauze")
    for number in range(5):
        tel_briefje(leiding, "raadslid", 0, number + 1)


def naar_het_onderwerp(leiding: Page) -> None:
    """Reveal, and open the first topic."""
    stap(leiding, "Antwoorden naast elkaar")
    toon(leiding)
    knop(leiding, re.compile("Kies als onderwerp"))
    knop(leiding, re.compile("Bespreek nu"))


def waarom(leiding: Page) -> Locator:
    return leiding.get_by_role("textbox", name=re.compile("^Waarom"))


def regel(veld: Locator, text: str) -> None:
    veld.fill(text)
    veld.press("Enter")


def test_a_sentence_is_written_with_enter_and_says_what_it_is_after_a_tap(opened: Opener) -> None:
    leiding = opened(viewport=LAPTOP).open(GESPREK)
    tel_vijf(leiding)
    naar_het_onderwerp(leiding)
    expect(leiding.get_by_role("heading", name="Opgeschreven bij deze vraag: 0")).to_be_visible()
    veld = leiding.get_by_label("Wat schrijft u op?")
    regel(veld, ZIN)
    expect(leiding.get_by_role("heading", name="Opgeschreven bij deze vraag: 1")).to_be_visible()
    expect(veld).to_be_focused()
    expect(leiding.get_by_role("radio", name="Voorwaarde", exact=True)).not_to_be_checked()
    tik(leiding, "Wat is het?", "Voorwaarde")
    tik(leiding, "Wie is aan zet?", "De raad, bij het besluit")
    assert violations(leiding) == []
    # The next one starts with nothing of this one.
    stap(leiding, "Opbrengst")
    regel(veld, "Valt schuldhulp hieronder?")
    nieuwste, eerste = leiding.locator(".l-lijst > li").all()
    expect(eerste).to_contain_text(re.compile("Voorwaarde · De raad, bij het besluit · bij de vraag over: "))
    expect(nieuwste.get_by_role("radio", checked=True)).to_have_count(0)
    expect(nieuwste).not_to_contain_text("bij de vraag over")
    # What only some points need is asked when it is needed.
    tik(leiding, "Wie is aan zet?", "De praktijk")
    expect(nieuwste.get_by_label("Wat voor organisatie zei ja?")).to_be_visible()
    tik(leiding, "Wie is aan zet?", "Later")
    expect(nieuwste.get_by_label("In welke maand kijkt iemand opnieuw?")).to_be_visible()
    assert violations(leiding) == []


def test_a_name_never_gets_to_the_room_and_what_may_be_one_asks_first(opened: Opener) -> None:
    leiding = opened(viewport=LAPTOP).open(GESPREK)
    begin(leiding)
    zaal = open_zaal(leiding)
    stap(leiding, "Opbrengst")
    schrijf(leiding, "Zorg", "Bel mevrouw Verzonnen, 06-12345678.")
    schrijf(leiding, "Zorg", "Volgens wethouder Verzonnen kan het.")
    schrijf(leiding, "Zorg", ZIN)
    expect(zaal.locator(".z-punten > li")).to_have_count(1)
    assert "Verzonnen" not in zaal.content()
    expect(leiding.get_by_text("Zo ziet de zaal de tekst niet, en mag hij niet naar buiten.").first).to_be_visible()
    vraag = leiding.get_by_role("group", name="Mag de zaal dit zien?")
    expect(vraag).to_have_count(1)
    assert violations(leiding) == []
    vraag.get_by_role("button", name="Toon het de zaal").click()
    expect(zaal.get_by_text("Volgens wethouder Verzonnen kan het.")).to_be_visible()
    assert "06-12345678" not in zaal.content()
    knop(leiding, re.compile("^Wijzig.*06-12345678"))
    leiding.get_by_label("Wat staat er?").fill("Er is één nummer dat iedereen kan bellen.")
    knop(leiding, "Bewaar")
    expect(zaal.get_by_text("Er is één nummer dat iedereen kan bellen.")).to_be_visible()
    # A note for the room that is changed into a name goes from the screen.
    stap(leiding, "Opbrengst")
    knop(leiding, "Volgende: wie hebben we gemist?")
    gemist = leiding.get_by_label("Wie hebben we gemist?").first
    regel(gemist, "Iemand van het onderwijs.")
    expect(zaal.get_by_text("Iemand van het onderwijs.")).to_be_visible()
    regel(gemist, "Mevrouw Verzonnen van het onderwijs.")
    expect(zaal.get_by_text("onderwijs")).to_have_count(0)


def test_reasons_are_asked_both_ways_and_the_room_reads_them(opened: Opener, tmp_path: Path) -> None:
    leiding = opened(viewport=LAPTOP).open(GESPREK)
    tel_vijf(leiding)
    zaal = open_zaal(leiding)
    naar_het_onderwerp(leiding)
    expect(zaal.locator(".z-redenen h2")).to_have_count(2)
    labels = zaal.locator(".z-redenen h2").all_inner_texts()
    assert len(labels) == 2
    assert [leiding.get_by_role("textbox", name=label).count() for label in labels] == [1, 1]
    waarom(leiding).first.press_sequentially("Dan wacht niemand.")
    # Half a sentence is not for the room, and no reload loses it.
    expect(zaal.locator(".z-redenen li")).to_have_count(0)
    leiding.reload()
    expect(waarom(leiding).first).to_have_value("Dan wacht niemand.")
    waarom(leiding).first.press("Enter")
    expect(zaal.locator(".z-redenen li")).to_have_text(["Dan wacht niemand."])
    assert violations(zaal) == []
    stap(leiding, "Afsluiten")
    expect(leiding.get_by_text("Hiervoor bedacht de groep geen reden.")).to_be_visible()
    geef_vrij(leiding)
    assert violations(leiding) == []
    knop(leiding, "Toon de opbrengst op het scherm")
    expect(zaal.get_by_text("Hiervoor bedacht de groep geen reden.")).to_be_visible()
    verslag = yaml.safe_load(maak_verslag(leiding, tmp_path).read_text("utf-8"))
    (redenen,) = verslag["redenen"]
    assert (redenen["plus"], redenen["min"]) == (["Dan wacht niemand."], [])
    assert verslag["besproken"] == [redenen["vraag"]]


def test_at_the_release_a_point_is_made_whole_changed_and_released_again(opened: Opener, tmp_path: Path) -> None:
    leiding = opened(viewport=LAPTOP).open(GESPREK)
    tel_vijf(leiding)
    naar_het_onderwerp(leiding)
    regel(leiding.get_by_label("Wat schrijft u op?"), "Iemand kijkt mee.")
    stap(leiding, "Afsluiten")
    vrij = leiding.get_by_role("checkbox", name=re.compile("^Dit mag naar buiten.*Iemand kijkt mee"))
    expect(vrij).to_be_disabled()
    expect(leiding.get_by_text("Zeg eerst wat het is en wie aan zet is.")).to_be_visible()
    tik(leiding, "Wat is het?", "Voorwaarde")
    tik(leiding, "Wie is aan zet?", "Later")
    leiding.get_by_label("In welke maand kijkt iemand opnieuw?").select_option(index=1)
    # What was just chosen is gone, as the point is whole; a keyboard goes on at this point.
    wijzig = leiding.get_by_role("button", name=re.compile("^Wijzig.*Iemand kijkt mee"))
    expect(wijzig).to_be_focused()
    vrij.check()
    wijzig.click()
    leiding.get_by_label("Wat staat er?").fill(ZIN)
    leiding.get_by_text("Vul aan").click()
    regel(leiding.get_by_label("Wat pleit ervoor?").first, "Dan zijn er twee die het weten.")
    leiding.get_by_label("Bij welk punt van het voorstel?").select_option(index=1)
    assert violations(leiding) == []
    knop(leiding, "Bewaar")
    expect(leiding.get_by_role("checkbox", name=re.compile("^Dit mag naar buiten"))).not_to_be_checked()
    leiding.get_by_role("checkbox", name=re.compile("^Dit mag naar buiten")).check()
    leiding.get_by_role("checkbox", name=re.compile("^Eerst bespreken")).check()
    leiding.get_by_text("Drie minuten over de vragen zelf").click()
    regel(leiding.get_by_label(re.compile("^Vraag 2 .* werkte niet")), "Het woord ‘ruimte’ is vaag.")
    leiding.get_by_role("checkbox", name=re.compile("^Dit mag naar buiten.*De vragen zelf")).check()
    leiding.get_by_text("Wie waren er gevraagd?").click()
    leiding.get_by_label("Raadsleden: hoeveel zijn er?").fill("35")
    regel(leiding.get_by_label("Raadsleden: hoe zijn zij gevraagd?"), "alle fracties in één mail")
    assert violations(leiding) == []
    verslag = yaml.safe_load(maak_verslag(leiding, tmp_path).read_text("utf-8"))
    (punt,) = verslag["opbrengst"]
    assert (punt["tekst"], punt["soort"], punt["aan_zet"]) == (ZIN, "voorwaarde", "later")
    assert punt["voor"] == ["Dan zijn er twee die het weten."]
    assert re.fullmatch(r"20\d\d-\d\d", punt["maand"])
    assert {"beslispunt", "vraag", "eerst"} < punt.keys()
    assert [ander["tekst"] for ander in verslag["werkte_niet"]] == ["Het woord ‘ruimte’ is vaag."]
    assert verslag["uitgenodigd"] == {"raadslid": {"van": 35, "hoe": "alle fracties in één mail"}}
