"""What the tests of a gesprek do: what a facilitator and a participant do on their screens."""

from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.conftest import ROOT
from toets.bouwen.bouwen import bouw
from toets.controles.controle import controleer
from toets.gedeeld import adressen
from toets.inhoud.dossier import laad
from toets.inhoud.plaatsen import verslagnaam

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

    from tests.browser.conftest import Opener

SLUG = "maatwerk-sociaal-domein-2021"
GESPREK = f"voorstellen/{SLUG}/gesprek.html"
PHONE = {"width": 360, "height": 640}
ROLLEN = ["Raadslid", "Professional", "Beleidsmedewerker"]


def knop(page: Page, name: str | re.Pattern[str]) -> None:
    page.get_by_role("button", name=name).first.click()


def kies_bijeenkomst(page: Page, soort: str = "Werkbijeenkomst", opname: str = "Nee") -> None:
    """Say what kind of meeting it is and whether it is recorded: nothing is chosen beforehand."""
    page.get_by_role("radio", name=soort, exact=True).check()
    page.get_by_role("radio", name=opname, exact=True).check()


def begin(page: Page, soort: str = "Werkbijeenkomst", opname: str = "Nee") -> str:
    """Start a gesprek of 90 minutes, of this kind, and return the link for participants."""
    kies_bijeenkomst(page, soort, opname)
    knop(page, "Begin het gesprek")
    expect(page.get_by_role("heading", level=1)).to_have_text("Welkom")
    href = page.locator(".l-link").get_attribute("href")
    assert href
    return href


def open_zaal(leiding: Page) -> Page:
    """Open the room's window, as large as a beamer's picture."""
    with leiding.expect_popup() as popup:
        knop(leiding, re.compile("scherm voor de zaal"))
    popup.value.set_viewport_size({"width": 1920, "height": 1080})
    expect(popup.value.get_by_role("heading", level=1)).to_have_text(
        leiding.get_by_role("heading", level=1).inner_text()
    )
    # A window behind another one is drawn once a second, and every click would wait for that.
    leiding.bring_to_front()
    return popup.value


KLEINE_LETTERS = """() => {
    const small = [];
    const walker = document.createTreeWalker(document.querySelector(".z"), NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        const node = walker.currentNode;
        const parent = node.parentElement;
        const seen = node.textContent.trim() && parent.checkVisibility() && parent.getBoundingClientRect().width > 1;
        // A button is for who sets up the screen.
        const read = seen && !parent.closest("button");
        const size = parseFloat(getComputedStyle(parent).fontSize);
        if (read && size < innerHeight * 50 / 1080) small.push(node.textContent);
    }
    return small;
}"""
"""What is read and has letters smaller than 50 of the 1080 pixels that a beamer's picture is high."""
PAST = (
    "() => document.documentElement.scrollHeight <= innerHeight && document.documentElement.scrollWidth <= innerWidth"
)


def zie_zaal(zaal: Page, heading: str | None = None) -> None:
    """The room's window as it is now: all of it in sight on two beamers, and large enough for the back of the room."""
    if heading:
        expect(zaal.get_by_role("heading", level=1)).to_have_text(heading)
    for width, height in ((1280, 720), (1920, 1080)):
        zaal.set_viewport_size({"width": width, "height": height})
        # What is too long shrinks just after the window was drawn in its new size.
        zaal.wait_for_function(PAST)
        assert zaal.evaluate(KLEINE_LETTERS) == []


def antwoord(page: Page, choices: list[int]) -> str:
    """Fill in the vragen (the number is which answer) on the vraag that is on the screen, and return the code."""
    for choice in choices:
        page.get_by_role("radio").nth(choice).check()
        knop(page, re.compile("^Volgende"))
    while not page.get_by_role("button", name="Maak mijn code").is_visible():
        page.get_by_role("radio").nth(0).check()
        knop(page, re.compile("^Volgende"))
    return code(page)


def code(page: Page) -> str:
    knop(page, "Maak mijn code")
    groups = page.locator(".mee-code li")
    expect(groups).to_have_count(4)
    return "".join(groups.all_inner_texts()).replace(" ", "")


def letters(text: str) -> str:
    """Only the letters: each group shows its number too."""
    return re.sub(r"[^A-Z]", "", text)


def deelnemer(opened: Opener, link: str, rol: str, choices: list[int]) -> tuple[Page, str]:
    """One person in a context of their own: chooses a rol, answers, and gets a code."""
    watched = opened(viewport=PHONE)
    page = watched.page
    page.goto(link)
    knop(page, "Beginnen")
    page.get_by_role("radio", name=rol).check()
    for _ in range(3):
        knop(page, "Volgende")
    return page, letters(antwoord(page, choices))


def stap(page: Page, name: str) -> None:
    page.get_by_role("navigation", name="Stappen").get_by_role("button", name=re.compile(name)).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(name)


def tel(page: Page, codes: list[str]) -> None:
    for number, letters_ in enumerate(codes, start=1):
        page.get_by_label("Antwoordcode").fill(letters_)
        page.keyboard.press("Enter")
        expect(page.locator(".l-tellers__totaal strong")).to_have_text(str(number))


def tel_briefje(page: Page, rol: str, choice: int, total: int) -> None:
    """Type in one paper slip with the same answer everywhere."""
    knop(page, "Papieren briefje")
    page.get_by_role("radio", name=rol, exact=True).check()
    for row in page.locator("fieldset.l-briefje__vraag").all():
        row.get_by_role("radio").nth(choice).check()
    knop(page, "Tel dit briefje")
    expect(page.locator(".l-tellers__totaal strong")).to_have_text(str(total))


def schrijf(page: Page, soort: str, text: str, aan_zet: str = "Het college, nog vóór het debat") -> None:
    """Write a sentence down, and tap what it is and who is up: on the newest point, which is the first one."""
    page.get_by_label("Wat schrijft u op?").last.fill(text)
    knop(page, "Schrijf op")
    tik(page, "Wat is het?", soort)
    tik(page, "Wie is aan zet?", aan_zet)


def tik(page: Page, legend: str, name: str) -> None:
    """Tap one word of a row, on the first point that asks it."""
    page.get_by_role("group", name=legend).first.get_by_role("radio", name=name, exact=True).check()


def toon(page: Page, wijze: str = "Alle rollen samen") -> None:
    """Show the answers to everyone; a group that is large enough for it first chooses how they go out."""
    way = page.get_by_role("radio", name=re.compile(wijze))
    geen = page.get_by_text(re.compile("Er deden minder dan vijf mensen mee|Deze vergadering is besloten"))
    expect(way.or_(geen.first)).to_be_visible()
    if way.count():
        way.check()
    knop(page, "Toon de antwoorden")
    knop(page, "Ja, toon ze aan iedereen")


def geef_vrij(page: Page) -> None:
    for vink in page.get_by_role("checkbox", name=re.compile("^Dit mag naar buiten")).all():
        vink.check()


def maak_verslag(page: Page, folder: Path) -> Path:
    """Make the file, as an oefening, and put it in `folder`."""
    page.get_by_role("radio", name=re.compile("Een oefening")).check()
    with page.expect_download() as download:
        knop(page, "Maak het gespreksverslag")
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / download.value.suggested_filename
    download.value.save_as(path)
    return path


def inhoud_repo(tmp_path: Path) -> Path:
    """This repository's content with the one voorstel that is talked about: building all of them takes longer."""
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    for folder in ("questions", f"policies/{SLUG}"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    return tmp_path


def verslagpagina(root: Path, path: Path) -> str:
    """Check and build the repository with the verslag in it, and return the text of its page."""
    assert [problem.as_text() for problem in controleer(laad(root))] == []
    site = bouw(root, lambda _: None, lambda _: None)
    return (site / adressen.verslag(SLUG, nummer_van(path))).read_text("utf-8")


def nummer_van(path: Path) -> str:
    """The id of the verslag that the app wrote to this file."""
    found = verslagnaam(f"policies/{SLUG}/verslagen/{path.name}")
    assert found
    assert found.voorstel == SLUG
    return found.id


def laat_opnieuw_invullen(page: Page) -> None:
    """Choose, at the end, that everyone fills in once more."""
    page.get_by_text("Nog een keer invullen?").click()
    knop(page, "Laat nog een keer invullen")
    expect(page.get_by_role("heading", name="Nog een keer invullen", exact=True)).to_be_visible()


def naar_tweede_keer(page: Page) -> None:
    """On a phone, from the first code to the vragen that can be answered again."""
    page.get_by_text("De gespreksleider vraagt om nog een keer in te vullen").click()
    knop(page, "Nog een keer invullen")


def opnieuw(page: Page) -> str:
    """Answer the first vraag again, all the same now, and return the new code."""
    naar_tweede_keer(page)
    page.get_by_role("checkbox").first.check()
    knop(page, "Volgende")
    page.get_by_role("radio").nth(0).check()
    knop(page, re.compile("Volgende|overzicht"))
    return letters(code(page))
