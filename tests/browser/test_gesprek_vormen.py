"""Other forms of a gesprek: the short one with phones and paper mixed, and a public one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
import yaml
from playwright.sync_api import expect

from tests.browser.gesprek import (
    GESPREK,
    SLUG,
    begin,
    code,
    deelnemer,
    geef_vrij,
    knop,
    laat_opnieuw_invullen,
    letters,
    maak_verslag,
    open_zaal,
    opnieuw,
    schrijf,
    stap,
    tel,
    tel_briefje,
    toon,
    zie_zaal,
)
from tests.browser.test_paginas import violations
from tests.conftest import ROOT
from toets.afleiden.selectie import Bank, kies
from toets.gedeeld.tekst import kleine_letter
from toets.inhoud.dossier import Dossier, laad

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

    from tests.browser.conftest import Opener
    from toets.model.basis import Antwoordcode

LAPTOP = {"width": 1280, "height": 900}


def verander(telefoon: Page) -> str:
    """Change the first answer after a code was made, and return the new code."""
    knop(telefoon, "Iets veranderen")
    expect(telefoon.get_by_text("Is uw code al ingenomen? Dan telt die.")).to_be_visible()
    telefoon.locator(".mee-regel").first.click()
    telefoon.get_by_role("radio").nth(4).check()
    knop(telefoon, "Naar overzicht")
    return letters(code(telefoon))


def tel_dezelfde_telefoon(leiding: Page, oud: str, nieuw: str) -> None:
    """Of one phone the first code counts, until it is undone: then the changed one does."""
    assert oud != nieuw
    tel(leiding, [oud])
    leiding.get_by_label("Antwoordcode").fill(nieuw)
    leiding.keyboard.press("Enter")
    expect(leiding.locator("#code-melding")).to_contain_text("De eerste telt")
    knop(leiding, "Ongedaan maken")
    tel(leiding, [nieuw])


def sorted_cards(zaal: Page) -> list[str]:
    """What stands at the ends of each picture in the overview, in the order of the vragen."""
    cards = zaal.locator(".z-alles > li").all()
    polen = {card.locator("h2").inner_text(): card.locator(".stip__polen").inner_text() for card in cards}
    return [polen[kop] for kop in sorted(polen)]


def bespreek_een(leiding: Page, zaal: Page) -> None:
    """Reveal, choose the one topic that a short gesprek has, and show what the rollen thought of each other."""
    stap(leiding, "Antwoorden naast elkaar")
    zie_zaal(zaal, "Hoe gaan de antwoorden straks naar buiten?")
    expect(zaal.locator(".z-wijzen tbody tr")).to_have_count(2)
    toon(leiding)
    zie_zaal(zaal, "Waar praten we over?")
    expect(zaal.locator(".z-alles > li")).to_have_count(3)
    # The ends of a picture have the words of its own vraag.
    polen = zip(woorden("plus")[::2], woorden("min")[::2], strict=True)
    for text, (plus, minst) in zip(sorted_cards(zaal), polen, strict=True):
        assert [line.strip() for line in text.lower().splitlines()] == [plus, minst]
    knop(leiding, re.compile("Kies als onderwerp"))
    expect(leiding.get_by_role("button", name=re.compile("Kies als onderwerp")).first).to_be_disabled()
    knop(leiding, re.compile("Bespreek nu"))
    zie_zaal(zaal, leiding.locator("h2.l-vraag").inner_text())
    assert violations(zaal) == []


def sluit_af(leiding: Page, zaal: Page, telefoons: list[Page]) -> None:
    """The second ronde, also mixed, and what may go out."""
    stap(leiding, "Opbrengst")
    schrijf(leiding, "Zorg", "Het geld is op voordat het jaar om is.")
    zie_zaal(zaal, "Wat nemen we mee?")
    stap(leiding, "Afsluiten")
    zie_zaal(zaal, "Dit gaat naar buiten: de antwoorden")
    laat_opnieuw_invullen(leiding)
    zie_zaal(zaal, "Nog een keer invullen")
    expect(zaal.get_by_text(re.compile("^Binnen: 0 van de "))).to_be_visible()
    tel(leiding, [opnieuw(telefoon) for telefoon in telefoons])
    for number in range(3):
        tel_briefje(leiding, "professional", 1, len(telefoons) + number + 1)
    knop(leiding, "Klaar met invullen")
    knop(leiding, "Ja, dezelfde mensen")
    zie_zaal(zaal, "Voor en na het gesprek")
    expect(zaal.locator(".z-verschoven .stip")).to_have_count(2)
    assert violations(zaal) == []
    assert violations(leiding) == []
    geef_vrij(leiding)
    knop(leiding, "Toon op het scherm wat naar buiten gaat")
    zie_zaal(zaal, "Dit gaat naar buiten: de antwoorden")
    knop(leiding, "Toon de opbrengst op het scherm")
    zie_zaal(zaal, "Mag dit naar buiten?")


@pytest.mark.traag
def test_a_gesprek_of_45_minutes_takes_phones_and_paper_together(opened: Opener, tmp_path: Path) -> None:
    leiding = opened(viewport=LAPTOP).open(GESPREK)
    leiding.get_by_role("radio", name="45 minuten").check()
    link = begin(leiding)
    zaal = open_zaal(leiding)
    zie_zaal(zaal, "Welkom")
    telefoons = [deelnemer(opened, link, "Raadslid", [0, 2, 2]) for _ in range(3)]
    stap(leiding, "Pauze")
    (eerste, oud), *anderen = telefoons
    nieuw = verander(eerste)
    tel_dezelfde_telefoon(leiding, oud, nieuw)
    for number, (_, letters_) in enumerate(anderen, start=2):
        leiding.get_by_label("Antwoordcode").fill(letters_)
        leiding.keyboard.press("Enter")
        expect(leiding.locator(".l-tellers__totaal strong")).to_have_text(str(number))
    for number in range(3):
        tel_briefje(leiding, "professional", 2, 4 + number)
    on_slip = leiding.locator("fieldset.l-briefje__vraag legend").all_inner_texts()
    assert [text.partition(":")[0] for text in on_slip if text.startswith("Vraag")] == ["Vraag 1", "Vraag 3", "Vraag 5"]
    zie_zaal(zaal, "Pauze")
    bespreek_een(leiding, zaal)
    sluit_af(leiding, zaal, [telefoon for telefoon, _ in telefoons])

    verslag = yaml.load(maak_verslag(leiding, tmp_path).read_text("utf-8"), Loader=yaml.BaseLoader)  # noqa: S506 (texts only)
    assert verslag["deelnemers"]["totaal"] == "5-9"
    assert len(verslag["antwoorden"]) == 3
    assert sum("nog_een_keer" in antwoord for antwoord in verslag["antwoorden"]) == 1


def woorden(code: Antwoordcode) -> list[str]:
    """The label of one answer to each vraag that the voorstel gets, as it stands in the middle of a line."""
    dossier = Dossier.van(laad(ROOT))
    keuzes = kies(dossier.voorstellen[SLUG], Bank.van(dossier))
    return [kleine_letter(keuze.vraag.antwoorden.per_code()[code]) for keuze in keuzes]


def gekozen() -> list[str]:
    """What may be published: four of the six chose the first answer everywhere."""
    return [f"Alle rollen samen: {label}" for label in woorden("plus")]


def fijner() -> re.Pattern[str]:
    """What only two of the six chose, which rol chose what, and what they thought of each other."""
    labels = [re.escape(label) for label in woorden("min")]
    people = "dachten dat|raadsleden:|professionals:|beleidsmedewerkers:|de meeste|alle raadsleden"
    return re.compile("|".join([*labels, people]), re.IGNORECASE)


def zie_niets_fijners(zaal: Page, heading: str, gevraagd: tuple[str, ...] = ()) -> str:
    """The text of the room's window, which holds nothing finer than what may be published."""
    zie_zaal(zaal, heading)
    assert zaal.locator(".stip").count() == 0
    text = zaal.locator("main").inner_text()
    # The vraag and what is asked about it may name both ends: only what is said beside them counts.
    beside = text
    for said in (heading, *gevraagd):
        beside = beside.replace(said, "")
    assert fijner().search(beside) is None
    return text


def test_in_a_public_gesprek_the_room_sees_only_what_may_be_published(opened: Opener) -> None:
    leiding = opened(viewport=LAPTOP).open(GESPREK)
    link = begin(leiding, "Openbaar gesprek")
    zaal = open_zaal(leiding)
    expect(zaal.get_by_text("Het scherm laat alleen zien wat ook naar buiten mag.")).to_be_visible()
    codes = [deelnemer(opened, link, "Raadslid", [0] * 6)[1] for _ in range(2)]
    stap(leiding, "Pauze")
    tel(leiding, codes)
    for number in range(2, 6):
        rol, choice = ("raadslid", 0) if number < 4 else ("professional", 2)
        tel_briefje(leiding, rol, choice, number + 1)
    stap(leiding, "Antwoorden naast elkaar")
    expect(leiding.get_by_role("button", name="Toon de antwoorden")).to_have_count(0)
    zie_zaal(zaal, "Hoe gaan de antwoorden straks naar buiten?")
    toon(leiding)
    text = zie_niets_fijners(zaal, "Waar praten we over?")
    assert [line for line in text.splitlines() if "Alle rollen samen" in line] == gekozen()
    kijk = "Hier verwachten velen dezelfde verandering"
    leiding.get_by_role("radio", name=kijk).check()
    zie_niets_fijners(zaal, kijk)
    expect(zaal.locator(".z-licht")).to_have_count(6)
    for _ in range(3):
        knop(leiding, re.compile("Kies als onderwerp"))
    knop(leiding, re.compile("Bespreek nu"))
    keuze = leiding.get_by_label("Wat ziet de zaal onder de antwoorden?")
    for number, option in enumerate(keuze.get_by_role("option").all_inner_texts()):
        keuze.select_option(label=option)
        gevraagd = option.removeprefix("Is het ook eerlijk? ")
        # The first one asks for reasons in both directions, each above its own column.
        asked = re.split(r"(?<=\?) ", gevraagd) if number == 0 else [gevraagd]
        expect(zaal.locator(".z-vraag, .z-redenen h2, .z-redenen + p")).to_have_text(asked)
        zie_niets_fijners(zaal, leiding.locator("h2.l-vraag").inner_text(), tuple(asked))
    assert violations(zaal) == []
    stap(leiding, "Opbrengst")
    zie_niets_fijners(zaal, "Wat nemen we mee?")
    stap(leiding, "Afsluiten")
    expect(leiding.get_by_text("Zo gaan de antwoorden naar buiten: Alle rollen samen.")).to_be_visible()
    expect(leiding.get_by_role("radio", name="Alle rollen samen")).to_have_count(0)
    text = zie_niets_fijners(zaal, "Dit gaat naar buiten: de antwoorden")
    assert [line for line in text.splitlines() if "Alle rollen samen" in line] == gekozen()
    assert violations(leiding) == []


def test_one_button_of_a_remote_leads_the_room_past_the_stories_and_back(opened: Opener) -> None:
    leiding = opened(viewport=LAPTOP).open(GESPREK)
    begin(leiding)
    zaal = open_zaal(leiding)
    zaal.keyboard.press("PageDown")
    expect(zaal.get_by_text("Oefenmateriaal: een voorstel van vroeger")).to_be_visible()
    zie_zaal(zaal)
    zaal.keyboard.press("PageDown")
    expect(zaal.get_by_role("heading", name="Ligt al vast")).to_be_visible()
    zie_zaal(zaal)
    zaal.keyboard.press("PageDown")
    expect(zaal.get_by_role("heading", name="De familie Koopmans")).to_be_visible()
    expect(zaal.get_by_role("heading", name="De familie Derksen")).to_be_visible()
    zie_zaal(zaal)
    zaal.keyboard.press("PageUp")
    expect(zaal.get_by_role("heading", name="Ligt al vast")).to_be_visible()
    leiding.keyboard.press("PageDown")
    leiding.keyboard.press("PageDown")
    zie_zaal(zaal, "Eerst zelf invullen")
