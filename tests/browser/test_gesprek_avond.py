"""A fixed evening with a camera: twelve people, three topics, five sentences; every touch of who leads is counted."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
import yaml
from playwright.sync_api import expect

from tests.browser.camera import blokken, met_camera, y4m
from tests.browser.gesprek import GESPREK, begin, deelnemer, knop, open_zaal, zie_zaal

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Locator, Page, Playwright

    from tests.browser.conftest import Opener

AANRAKINGEN = """(() => {
    const tel = (event) => { if (event.isTrusted) sessionStorage.geteld = Number(sessionStorage.geteld ?? 0) + 1; };
    addEventListener("pointerdown", tel, true);
    addEventListener("keydown", (event) => event.key.length > 1 && tel(event), true);
    addEventListener("change", (event) => event.target.matches("select") && tel(event), true);
})()"""
"""Counts what a hand does on the facilitator's page: taps and clicks, a choice in a list, and keys that are no text."""
MEEST = 40
ROLLEN = ["Raadslid"] * 4 + ["Professional"] * 3 + ["Beleidsmedewerker"] * 3
BRIEFJES = [("professional", "1213121"), ("iets anders", "21321413")]
ACHTER = "Voor: Een gezin weet waar het aan toe is. Tegen: Het kost geld. Punt: 4. Aan zet: raad"
ZINNEN = [
    ["Voorwaarde: Het budget blijft zolang een gezin het nodig heeft.", "Open vraag: Wie kijkt mee bij een nee?"],
    ["Zorg: Meekijken kan als controle voelen.", "Minderheidsstandpunt: Een vast bedrag is eerlijker."],
    ["Inzicht: Een bakfiets komt uit een ander potje."],
]
"""What is written down at each topic; each with what speaks for and against, the point, and who is up."""


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("camera") / "film.y4m"
    path.write_bytes(y4m([]))
    return path


@pytest.fixture(scope="module")
def browser(playwright: Playwright, film: Path) -> Iterator[Browser]:
    browser = met_camera(playwright, film)
    yield browser
    browser.close()


def balk(leiding: Page) -> Locator:
    return leiding.locator(".l-voet .mt-knop").last


def verder(leiding: Page) -> None:
    balk(leiding).click()


def kop(leiding: Page, name: str) -> None:
    expect(leiding.get_by_role("heading", level=1)).to_have_text(name)


def geteld(leiding: Page) -> int:
    count: int = leiding.evaluate("Number(sessionStorage.geteld ?? 0)")
    return count


def totaal(leiding: Page, aantal: int) -> None:
    expect(leiding.locator(".l-tellers__totaal strong")).to_have_text(str(aantal))


@pytest.mark.traag
def test_a_whole_evening_takes_at_most_forty_touches(opened: Opener, film: Path) -> None:
    watched = opened(viewport={"width": 1280, "height": 800})
    watched.page.add_init_script(AANRAKINGEN)
    leiding = watched.open(GESPREK)
    link = begin(leiding)
    zaal = open_zaal(leiding)
    for naam in ("Het voorstel", "Het voorstel", "De verhalen", "Eerst zelf invullen"):
        verder(leiding)
        kop(leiding, naam)
    telefoons = [deelnemer(opened, link, rol, [number % 3] * 6) for number, rol in enumerate(ROLLEN)]
    film.write_bytes(y4m([blokken(telefoon) for telefoon, _ in telefoons], per_seconde=5))
    for telefoon, _ in telefoons:
        telefoon.context.close()
    leiding.bring_to_front()

    # Ten phones go by the camera, that went on by itself; then the slips, box by box.
    verder(leiding)
    totaal(leiding, 10)
    knop(leiding, "Papieren briefje")
    for number, (rol, rijtje) in enumerate(BRIEFJES, start=11):
        leiding.get_by_role("radio", name=rol, exact=True).click()
        leiding.keyboard.type(rijtje)
        leiding.keyboard.press("Enter")
        totaal(leiding, number)
    verder(leiding)
    leiding.get_by_role("radio", name=re.compile("Alle rollen samen")).check()
    knop(leiding, "Toon de antwoorden")
    knop(leiding, "Ja, toon ze aan iedereen")
    for _ in ZINNEN:
        knop(leiding, re.compile("Kies als onderwerp"))
    for zinnen in ZINNEN:
        verder(leiding)
        expect(leiding.get_by_label("Wat schrijft u op?")).to_be_focused()
        for number, zin in enumerate(zinnen, start=1):
            leiding.keyboard.type(f"{zin} {ACHTER}")
            # The last sentence is written down by who goes on.
            if number < len(zinnen):
                leiding.keyboard.press("Enter")
    verder(leiding)
    expect(leiding.get_by_role("heading", name="Opgeschreven: 5")).to_be_visible()
    zie_zaal(zaal, "Wat nemen we mee?")
    verder(leiding)
    verder(leiding)
    kop(leiding, "Afsluiten")
    while "van de antwoorden" in balk(leiding).inner_text():
        verder(leiding)
    knop(leiding, "Toon de opbrengst op het scherm")
    # From here the room reads along with what is ticked.
    for vinkje in leiding.get_by_role("checkbox", name=re.compile("^Dit mag naar buiten")).all():
        vinkje.check()
    knop(leiding, "Toon hoe het verder gaat")
    zie_zaal(zaal, "Hoe gaat het verder?")
    with leiding.expect_download() as download:
        knop(leiding, "Maak het gespreksverslag")
    verslag = yaml.safe_load(download.value.path().read_text("utf-8"))
    assert [len(punt["voor"]) + len(punt["tegen"]) for punt in verslag["opbrengst"]] == [2] * 5
    assert {(punt["beslispunt"], punt["aan_zet"]) for punt in verslag["opbrengst"]} == {("4", "raad")}
    knop(leiding, "Wis dit gesprek van dit apparaat")
    knop(leiding, "Ja, wis alles")
    expect(leiding.get_by_text("gewist")).to_be_visible()
    assert geteld(leiding) <= MEEST
