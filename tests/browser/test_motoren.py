"""A whole gesprek of five codes in the other engines, with the room's window, the file and the wiping."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
import yaml

from tests.browser import motoren
from tests.browser.gesprek import GESPREK

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.browser.motoren import Motor

ROLLEN = ["Raadslid", "Raadslid", "Professional", "Professional", "Beleidsmedewerker"]
KOP = "return document.querySelector('h1')?.innerText.trim() === {!r} || null"
ONTHOUD_BESTAND = """window.bestand = null;
const gewoon = URL.createObjectURL;
URL.createObjectURL = (inhoud) => {
    inhoud.text().then((tekst) => { window.bestand = tekst; });
    return gewoon.call(URL, inhoud);
};"""
"""A file that is offered is kept in the page too: where a browser puts it, differs."""
TYP = """const veld = document.getElementById('code');
Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(veld, arguments[0]);
veld.dispatchEvent(new Event('input', { bubbles: true }));"""


@pytest.fixture(params=["firefox", "webkit"])
def motor(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Motor]:
    needed = {"firefox": [motoren.FIREFOX], "webkit": [motoren.WEBKIT_DRIVER, "Xvfb"]}[request.param]
    if missing := motoren.ontbreekt(*needed):
        pytest.skip(missing)
    yield from getattr(motoren, request.param)(tmp_path)


def invullen(motor: Motor, link: str, rol: str, keuze: int) -> str:
    """Take part on a page of one's own, get a code, and wipe what was filled in."""
    motor.ga("about:blank")
    motor.ga(link)
    motor.klik("Beginnen")
    motor.wacht(KOP.format("Wat is uw rol?"))
    motor.kies(rol)
    for _ in range(3):
        motor.klik("Volgende")
    while not motor.doe(motoren.EERSTE % ("button", "een.innerText", "'Maak mijn code'")):
        motor.doe("document.querySelectorAll('.mee-midden .mee-keuze input')[arguments[0]].click()", keuze)
        motor.klik("Volgende")
    motor.klik("Maak mijn code")
    code = motor.wacht("return [...document.querySelectorAll('.mee-code li')].map((li) => li.innerText).join('')")
    motor.klik("Ik ben klaar")
    motor.klik("Wis mijn antwoorden")
    motor.wacht(KOP.format("Uw antwoorden zijn gewist"))
    return re.sub("[^A-Z]", "", code)


@pytest.mark.traag
def test_a_gesprek_of_five_codes_goes_from_preparing_to_wiping_in_every_engine(motor: Motor, address: str) -> None:
    leiding = motor.venster()
    motor.ga(f"{address}/{GESPREK}")
    motor.kies("Werkbijeenkomst")
    motor.kies("Nee")
    motor.klik("Begin het gesprek")
    motor.wacht(KOP.format("Welkom"))
    motor.wacht("return document.querySelector('.l-voet .l-bewaard')")
    link = motor.doe("return document.querySelector('.l-link').href")
    motor.klik("Open het scherm voor de zaal")
    zaal = motor.wacht("return true") and next(een for een in motor.vensters() if een != leiding)

    telefoon = motor.nieuw_venster()
    motor.naar(telefoon)
    codes = [invullen(motor, link, rol, nummer % 3) for nummer, rol in enumerate(ROLLEN)]
    motor.naar(leiding)
    motor.klik("5. Pauze")
    motor.klik("Antwoordcode typen")
    for nummer, code in enumerate(codes, start=1):
        motor.wacht("return document.getElementById('code')")
        motor.doe(TYP, code)
        motor.wacht("return document.querySelectorAll('.l-groep--goed').length === 4")
        motor.klik("Tel mee")
        motor.wacht(f"return document.querySelector('.l-tellers__totaal strong').innerText === '{nummer}'")
    motor.wacht("return /5 antwoorden/.test(document.querySelector('.l-bewaard').innerText)")
    motor.naar(zaal)
    motor.wacht("return /^5\\b/.test(document.querySelector('.z-getal').innerText)")

    motor.naar(leiding)
    motor.klik("6. Antwoorden")
    motor.kies("Alle rollen samen")
    motor.klik("Toon de antwoorden")
    motor.klik("Ja, toon ze aan iedereen")
    motor.naar(zaal)
    motor.wacht("return document.querySelectorAll('.z-alles > li').length === 6")
    motor.naar(leiding)
    motor.klik("8. Afsluiten")
    motor.kies("Een oefening")
    motor.doe(ONTHOUD_BESTAND)
    motor.klik("Maak het gespreksverslag")
    bestand = motor.wacht("return window.bestand")
    assert yaml.safe_load(bestand)["soort"] == "oefening"
    assert not any(code in bestand for code in codes)

    motor.klik("Wis dit gesprek van dit apparaat")
    motor.klik("Ja, wis alles")
    motor.wacht(KOP.format("Het gesprek is gewist"))
    assert motor.doe("return Object.keys(localStorage)") == []
    motor.naar(zaal)
    motor.wacht("return document.body.innerText.includes('Dit scherm is nu leeg.')")
