"""The example of a gespreksverslag, played through the app by a script and not written by hand: `make voorbeeld`.

`tests/browser/rolspel.py` says what twelve invented people do. This does it on their phones, on two paper slips and on
the facilitator's screen, and keeps the file that the app makes. A test plays it too and compares, so that the example
is always what the app would make today.
"""

from __future__ import annotations

import re
import tempfile
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect, sync_playwright

from tests.browser import rolspel
from tests.browser.conftest import ARGUMENTEN, CHROMIUM, GEDULD, Watched
from tests.browser.gesprek import (
    GESPREK,
    SLUG,
    begin,
    deelnemer,
    inhoud_repo,
    knop,
    maak_verslag,
    open_zaal,
    stap,
    tel,
    tik,
    toon,
)
from tests.conftest import ROOT
from tests.pdfs import maak_lege_pdfs
from tests.server import served
from toets.bouwen.bouwen import bouw

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Locator, Page

    from tests.browser.conftest import Opener
    from tests.browser.rolspel import Mens, Onderwerp, Punt

NAAM = "6afa298b"
"""The app makes up a name; the example keeps its own, and so its address."""
BESTAND = ROOT / f"policies/{SLUG}/verslagen/{NAAM}.yml"
LAPTOP = {"width": 1280, "height": 900}
MOMENT = datetime(2026, 11, 24, 19, 30)  # noqa: DTZ001 (on the facilitator's own clock)


def speel(opened: Opener, folder: Path) -> Path:
    """Hold the whole gesprek and put its file in `folder`; returns where it is."""
    watched = opened(viewport=LAPTOP)
    watched.page.clock.set_fixed_time(MOMENT)
    leiding = watched.open(GESPREK)
    expect(leiding.get_by_text(rolspel.VERHAAL)).to_be_visible()
    link = begin(leiding)
    open_zaal(leiding)
    for naam in ("Het voorstel", "De verhalen", "Eerst zelf invullen"):
        stap(leiding, naam)
    codes = [deelnemer(opened, link, mens.rol, mens.antwoorden)[1] for mens in rolspel.TELEFOONS]
    stap(leiding, "Pauze")
    tel(leiding, codes)
    for number, mens in enumerate(rolspel.BRIEFJES, start=len(codes) + 1):
        _tel_briefje(leiding, mens, number)
    stap(leiding, "Antwoorden naast elkaar")
    toon(leiding, rolspel.WIJZE)
    for onderwerp in rolspel.ONDERWERPEN:
        _bespreek(leiding, onderwerp)
    stap(leiding, "Opbrengst")
    knop(leiding, "Volgende: wie hebben we gemist?")
    _regels(leiding, "Wie hebben we gemist?", rolspel.WIE_ONTBRAK)
    _regels(leiding, "Stel: over twee jaar is dit misgegaan. Waardoor?", rolspel.KAN_MISGAAN)
    stap(leiding, "Afsluiten")
    _over_de_vragen(leiding)
    _geef_vrij(leiding)
    _wie_waren_gevraagd(leiding)
    made = maak_verslag(leiding, folder)
    return made.rename(folder / BESTAND.name)


def _tel_briefje(leiding: Page, mens: Mens, total: int) -> None:
    knop(leiding, "Papieren briefje")
    leiding.get_by_role("radio", name=mens.rol, exact=True).check()
    rows = leiding.locator("fieldset.l-briefje__vraag")
    expect(rows).to_have_count(len(mens.antwoorden))
    for row, choice in zip(rows.all(), mens.antwoorden, strict=True):
        row.get_by_role("radio").nth(choice).check()
    knop(leiding, "Tel dit briefje")
    expect(leiding.locator(".l-tellers__totaal strong")).to_have_text(str(total))


def _bespreek(leiding: Page, onderwerp: Onderwerp) -> None:
    """Choose a topic, and write down what the group says of it: reasons both ways, then points."""
    knop(leiding, re.compile(f"^Kies als onderwerp.*{onderwerp.kort}"))
    knop(leiding, re.compile(f"^Bespreek nu.*{onderwerp.kort}"))
    waarom = leiding.get_by_role("textbox", name=re.compile("^Waarom .*[?]$"))
    labels = [field.evaluate("field => field.labels[0].innerText") for field in waarom.all()]
    for label, redenen in zip(labels, (onderwerp.plus, onderwerp.min), strict=True):
        _regels(leiding, label, redenen)
    for punt in onderwerp.punten:
        _schrijf(leiding, punt)
    knop(leiding, "Terug naar alle vragen")


def _schrijf(leiding: Page, punt: Punt) -> None:
    _regel(leiding.get_by_label("Wat schrijft u op?"), punt.tekst)
    kaart = leiding.locator(".l-lijst > li").first
    expect(kaart).to_contain_text(punt.tekst)
    tik(leiding, "Wat is het?", punt.soort)
    if punt.aan_zet:
        tik(leiding, "Wie is aan zet?", punt.aan_zet)
    if punt.wie:
        _regel(kaart.get_by_label("Wat voor organisatie zei ja?"), punt.wie)
    if punt.maand:
        kaart.get_by_label("In welke maand kijkt iemand opnieuw?").select_option(punt.maand)
    kaart.get_by_text("Vul aan: waarover, voor en tegen").click()
    kaart.get_by_label("Bij welk punt van het voorstel?").select_option(punt.beslispunt)
    _regels(kaart, "Wat pleit ervoor?", punt.voor)
    _regels(kaart, "Wat pleit ertegen?", punt.tegen)
    if punt.minderheid:
        _regel(kaart.get_by_label("Ziet iemand dit anders? Hoe?"), punt.minderheid)


def _regels(waar: Page | Locator, label: str, zinnen: tuple[str, ...] | list[str]) -> None:
    """Write sentences in the lines below one label: the first is called as that, the others get their number."""
    for number, zin in enumerate(zinnen, start=1):
        _regel(waar.get_by_label(label if number == 1 else f"{label} ({number})", exact=True), zin)


def _regel(veld: Locator, tekst: str) -> None:
    veld.fill(tekst)
    veld.press("Enter")


def _over_de_vragen(leiding: Page) -> None:
    leiding.get_by_text("Drie minuten over de vragen zelf").click()
    for kort, zin in rolspel.WERKTE_NIET.items():
        _regel(leiding.get_by_label(re.compile(f"{kort}.* werkte niet")), zin)
    _regel(leiding.get_by_label("Deze vraag misten we:", exact=True), rolspel.GEMIST)


def _geef_vrij(leiding: Page) -> None:
    """Release all that may leave the room; of the points, say which come first."""
    punten = [punt for onderwerp in rolspel.ONDERWERPEN for punt in onderwerp.punten]
    blijft = [punt.tekst for punt in punten if not punt.vrij]
    for kaart in leiding.locator(".l-lijst > li").all():
        if not any(tekst in kaart.inner_text() for tekst in blijft):
            kaart.get_by_role("checkbox", name=re.compile("^Dit mag naar buiten")).check()
    for punt in punten:
        if punt.eerst:
            leiding.get_by_role("checkbox", name=re.compile(f"^Eerst bespreken.*{re.escape(punt.tekst)}")).check()


def _wie_waren_gevraagd(leiding: Page) -> None:
    leiding.get_by_text("Wie waren er gevraagd?").click()
    for wie, (van, hoe) in rolspel.GEVRAAGD.items():
        leiding.get_by_label(f"{wie}: hoeveel zijn er?").fill(str(van))
        _regel(leiding.get_by_label(f"{wie}: hoe zijn zij gevraagd?"), hoe)


def speelsite(root: Path) -> Path:
    """The site that is played on, without what came of an earlier example: that fits no new one."""
    voorstel = inhoud_repo(root) / "policies" / SLUG
    (voorstel / "opvolging.yml").unlink(missing_ok=True)
    (voorstel / "verslagen" / BESTAND.name).unlink(missing_ok=True)
    with pytest.MonkeyPatch.context() as patch:
        maak_lege_pdfs(patch)
        return bouw(root, lambda _: None, lambda _: None)


def opener(browser: Browser, address: str) -> Opener:
    """Opens pages of the site at this address, each in a context of its own."""

    def open_(**options: object) -> Watched:
        context = browser.new_context(locale="nl-NL", **options)  # type: ignore[arg-type]
        context.set_default_timeout(GEDULD)
        return Watched(context.new_page(), address)

    return open_


def main() -> None:
    """Play the example anew, and keep its file."""
    expect.set_options(timeout=GEDULD)
    with tempfile.TemporaryDirectory() as root, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTEN)
        with served(speelsite(Path(root))) as address:
            speel(opener(browser, address), BESTAND.parent)
        browser.close()


if __name__ == "__main__":
    main()
