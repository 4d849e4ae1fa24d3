"""Vertel een verhaal: a professional tells a story on a phone, and gets no file before it may be shared."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

from playwright.sync_api import expect

from tests.browser.test_formulier import TELEFOON, inhoud_van, kijk, stap, verder
from toets.controles.controle import controleer
from toets.inhoud.dossier import Dossier, laad

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

    from tests.browser.conftest import Opener

BESTAND = "questions/casussen/een-moeder-wacht-op-een-traplift.yml"
LAATSTE = "Herkent iemand dit huishouden?"
VINKJES = ("Niemand herkent hier een huishouden in", "Iemand van mijn organisatie die over privacy gaat")


def vertel(page: Page) -> None:
    """All but the boxes. What is written points at a household, once."""
    page.get_by_role("button", name="Begin met een nieuw verhaal").click()
    stap(page, "Waar gaat het over?")
    expect(page.get_by_role("radio", name="Over drie of meer huishoudens, samen één verhaal")).to_be_checked()
    assert page.evaluate("localStorage.length") == 0, "nothing is kept before something is filled in"
    page.get_by_label("Titel").fill("Een moeder wacht op een traplift")
    page.get_by_label("Het verhaal in één zin").fill("Een moeder komt haar huis niet meer uit.")
    page.get_by_label("Onderwerp 1").fill("wonen")
    verder(page)
    stap(page, "Wat gebeurde er?")
    page.get_by_label("Wat speelt er?").fill("Een moeder van 34 kan de trap niet meer op.")
    page.get_by_label("Wat was nodig?").fill("Een traplift, snel.")
    page.get_by_label("Wat stond in de weg?").fill("Drie mensen moesten tekenen.")
    page.get_by_label("Wat gebeurde er?").fill("De lift kwam na een jaar.")
    verder(page)
    stap(page, "Wat is de andere kant?")
    page.get_by_label("En de andere kant?").fill("Zonder handtekening betaalt de gemeente soms dubbel.")
    page.get_by_role("button", name="Bedrag toevoegen").click()
    page.get_by_label("Bedrag in euro's").fill("4.000")
    page.get_by_label("Het bedrag is een schatting").check()
    page.get_by_label("Waarvoor").fill("Een traplift.")
    page.get_by_role("radio", name="Wat de oplossing kost").check()
    for name in ("Betrokkenheid", "Legitimiteit", "Rendement"):
        page.get_by_label(name).fill("Zij wachtte.")
    kijk(page)
    verder(page)
    stap(page, "Waar hoort het bij?")
    page.get_by_role("group", name="Soort maatregel").get_by_text("Kies wat past").click()
    page.get_by_label("Wie mag beslissen").check()
    page.get_by_role("group", name="Wat speelt hier?").get_by_text("Kies wat past").click()
    page.get_by_label("Privacy").check()
    verder(page)
    stap(page, LAATSTE)


def test_a_professional_tells_a_story_and_gets_a_file_once_nobody_is_known_in_it(
    opened: Opener, klein: str, kleine_gemeente: Path, tmp_path: Path
) -> None:
    page = opened(at=klein, **TELEFOON).open("verhalen/index.html")
    page.get_by_role("link", name="Vertel een verhaal").click()
    expect(page.get_by_role("navigation", name="U bent hier").get_by_role("link", name="Verhalen")).to_be_visible()
    kijk(page)
    vertel(page)
    seen = page.get_by_text("'moeder van 34' kan verraden om wie het gaat: een precieze leeftijd.")
    expect(seen).to_be_visible()

    # Nothing is ticked, so there is no file, not even to look at.
    verder(page)
    expect(page.get_by_text("dit vinkje staat er nog niet").first).to_be_visible()
    page.get_by_role("button", name="Toch verder").click()
    stap(page, "Bijna klaar")
    expect(page.get_by_text("Een bestand krijgt u pas als beide vinkjes staan")).to_be_visible()
    assert page.get_by_role("button", name="Download").count() == 0
    assert page.get_by_text("Bekijk het bestand").count() == 0
    assert page.get_by_role("link", name="Begin een mail").count() == 0

    # A box holds for the text that was read.
    page.get_by_role("button", name=f"Naar ‘{LAATSTE}’").click()
    for vinkje in VINKJES:
        page.get_by_label(vinkje).check()
    page.get_by_role("button", name="Naar ‘Wat gebeurde er?’").click()
    page.get_by_label("Wat speelt er?").fill("Een moeder kan de trap niet meer op.")
    page.reload()
    page.get_by_text("Alle stappen").click()
    page.get_by_role("button", name=LAATSTE).click()
    stap(page, LAATSTE)
    expect(page.get_by_text("Het formulier zag niets.")).to_be_visible()
    for vinkje in VINKJES:
        expect(page.get_by_label(vinkje)).not_to_be_checked()
        page.get_by_label(vinkje).check()
    page.get_by_text("Zo komt het op de site").click()
    expect(page.get_by_role("article", name="Voorbeeld van de pagina")).to_contain_text("Zo ging het bij geen van hen")
    kijk(page)
    verder(page)

    stap(page, "Uw verhaal is klaar")
    mail = page.get_by_role("link", name="Begin een mail aan de griffie").get_attribute("href") or ""
    said = parse_qs(urlsplit(mail).query)
    assert f"Het hoort hier: {BESTAND}" in said["body"][0]
    assert "traplift" not in said["subject"][0]
    assert page.get_by_role("link", name="Zet het klaar").count() == 0
    root = shutil.copytree(kleine_gemeente, tmp_path / "repo", ignore=shutil.ignore_patterns("site", ".build"))
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Download").click()
    waiting.value.save_as(root / BESTAND)
    made = inhoud_van((root / BESTAND).read_text("utf-8"))
    assert made["nagegaan"] == {"huishouden": "ja", "organisatie": "ja"}
    assert (made["soort"], made["verteld"], made["kosten"][0]["ongeveer"]) == ("verteld", "samengesteld", "ja")
    inhoud = laad(root)
    assert [probleem.as_text() for probleem in controleer(inhoud)] == []
    assert Dossier.van(inhoud).casussen["een-moeder-wacht-op-een-traplift"].bron is None
