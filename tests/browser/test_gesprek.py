"""A whole gesprek as it is held, with twelve phones: the file that comes out of it becomes a page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
import yaml
from playwright.sync_api import expect

from tests.browser.gesprek import (
    GESPREK,
    ROLLEN,
    SLUG,
    begin,
    deelnemer,
    inhoud_repo,
    knop,
    laat_opnieuw_invullen,
    maak_verslag,
    open_zaal,
    opnieuw,
    schrijf,
    stap,
    tel,
    toon,
    verslagpagina,
)
from tests.browser.test_paginas import violations
from toets.vertrouwen.persoonsgegevens import LEES_ZELF

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

    from tests.browser.conftest import Opener


def verzamel(leiding: Page, codes: list[str]) -> None:
    """Type the codes; one of them twice, and with a reload before the last."""
    tel(leiding, codes[:-1])
    leiding.get_by_label("Antwoordcode").fill(codes[0])
    leiding.keyboard.press("Enter")
    expect(leiding.locator("#code-melding")).to_contain_text("al geteld")
    leiding.reload()
    expect(leiding.get_by_role("heading", level=1)).to_have_text("Pauze")
    leiding.get_by_label("Antwoordcode").fill(codes[-1])
    leiding.keyboard.press("Enter")
    expect(leiding.locator(".l-tellers__totaal strong")).to_have_text(str(len(codes)))
    assert violations(leiding) == []


def bespreek(leiding: Page) -> None:
    """Reveal, choose three topics, and write down three points, one of which may not go out."""
    stap(leiding, "Antwoorden naast elkaar")
    toon(leiding, "Alleen hoe de rollen zich verhouden")
    expect(leiding.locator(".l-tegels > li").first.get_by_role("heading")).to_contain_text("Hulp op tijd")
    for _ in range(3):
        knop(leiding, re.compile("Kies als onderwerp"))
    knop(leiding, re.compile("Bespreek nu"))
    assert violations(leiding) == []
    stap(leiding, "Opbrengst")
    schrijf(leiding, "Voorwaarde", "Het budget blijft bestaan zolang gezinnen het nodig hebben.")
    schrijf(leiding, "Minderheidsstandpunt", "Een vast bedrag per gezin is eerlijker.")
    schrijf(leiding, "Zorg", "Bel 0320-123456 als het misgaat.")


def sluit_af(leiding: Page, codes: list[str]) -> None:
    """Count the second ronde and release what may go out."""
    stap(leiding, "Afsluiten")
    laat_opnieuw_invullen(leiding)
    tel(leiding, codes)
    knop(leiding, "Klaar met invullen")
    knop(leiding, "Ja, dezelfde mensen")
    expect(leiding.get_by_text("naar buiten: Alleen hoe de rollen zich verhouden.")).to_be_visible()
    expect(leiding.get_by_text(LEES_ZELF)).to_be_visible()
    boxes = leiding.get_by_role("checkbox", name="Dit mag naar buiten")
    expect(boxes).to_have_count(3)
    boxes.nth(0).check()
    boxes.nth(1).check()
    expect(leiding.get_by_text("Dit lijkt op een telefoonnummer").first).to_be_visible()
    expect(boxes.nth(2)).to_be_disabled()
    assert violations(leiding) == []


@pytest.mark.usefixtures("lege_pdfs")
def test_twelve_people_with_phones_make_a_gespreksverslag(opened: Opener, tmp_path: Path) -> None:
    leiding = opened(viewport={"width": 1280, "height": 900}).open(GESPREK)
    link = begin(leiding)
    open_zaal(leiding)
    stap(leiding, "Eerst zelf invullen")
    deelnemers = [
        deelnemer(opened, link, rol, [rol_number, person % 3, 0, 1, 2, 3])
        for rol_number, rol in enumerate(ROLLEN)
        for person in range(4)
    ]
    stap(leiding, "Pauze")
    verzamel(leiding, [letters_ for _, letters_ in deelnemers])
    bespreek(leiding)
    sluit_af(leiding, [opnieuw(page) for page, _ in deelnemers])

    root = inhoud_repo(tmp_path)
    path = maak_verslag(leiding, root / f"policies/{SLUG}/verslagen")
    verslag = yaml.load(path.read_text("utf-8"), Loader=yaml.BaseLoader)  # noqa: S506 (texts only)
    small = dict.fromkeys(["raadslid", "professional", "beleidsmedewerker"], "<5")
    assert (verslag["soort"], verslag["wijze"]) == ("oefening", "overeenkomst")
    assert verslag["deelnemers"] == {"totaal": "10+", **small}
    assert verslag["antwoorden"][0] == {
        "vraag": "hulp-op-tijd",
        "eerst": {"samen": "tegenover"},
        "nog_een_keer": {"samen": "in-elke-rol"},
    }
    assert [punt["soort"] for punt in verslag["opbrengst"]] == ["voorwaarde", "minderheidsstandpunt"]
    html = verslagpagina(root, path)
    assert "Geen advies, geen besluit" in html
    assert "Een vast bedrag per gezin is eerlijker." in html
    assert "0320" not in html

    knop(leiding, "Wis dit gesprek van dit apparaat")
    knop(leiding, "Ja, wis alles")
    expect(leiding.get_by_role("heading", level=1)).to_have_text("Het gesprek is gewist")
    assert leiding.evaluate("Object.keys(localStorage).filter((key) => key.includes('gesprek/'))") == []
