"""A raadslid makes a werkblad of a point: a Word file on their own device, and nowhere else."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import docx
import pytest
from playwright.sync_api import expect

from tests import gemeente
from tests.browser.test_paginas import VERSLAG, VOORSTEL, violations
from tests.sjablonen import MAKER

if TYPE_CHECKING:
    from pathlib import Path

    from docx.document import Document
    from playwright.sync_api import Locator, Page

    from tests.browser.conftest import Opener

VOORBEELD = f"{VOORSTEL}/verslagen/6afa298b.html"
KNOP = "Werkblad maken (Word)"
ZONDER = "uw browser staat geen JavaScript toe"
KLAAR = "Het werkblad staat bij uw downloads."
VOET = "Deze tekst is van het raadslid. De deelnemers aan het gesprek zijn er niet bij betrokken."


def knop(page: Page, punt: int = 1) -> Locator:
    """The button of this point, in sight: it can stand in a fold."""
    fold = page.locator(f"#punt-{punt} .mt-middelen:not([open]) > summary")
    if fold.count():
        fold.click()
    return page.get_by_role("button", name=f"{KNOP} van punt {punt}")


def maak(page: Page, punt: int = 1) -> Document:
    """Click at this point and open what was downloaded."""
    with page.expect_download() as found:
        knop(page, punt).click()
    expect(page.locator(f"[data-werkblad='{punt}'] + [role=status]")).to_have_text(KLAAR)
    assert found.value.suggested_filename.endswith(f"-punt-{punt}.docx")
    return docx.Document(io.BytesIO(found.value.path().read_bytes()))


def delen(document: Document) -> dict[str, list[str]]:
    """The lines below each heading."""
    found: dict[str, list[str]] = {}
    for paragraph in document.paragraphs:
        style = (paragraph.style and paragraph.style.name) or ""
        if style.startswith(("Title", "Heading")):
            found[paragraph.text] = []
        else:
            found[[*found][-1]] += paragraph.text.splitlines()
    return found


@pytest.mark.parametrize("from_folder", [False, True], ids=["site", "folder"])
def test_a_click_gives_a_werkblad_in_seven_parts(
    opened: Opener, site: Path, address: str, *, from_folder: bool
) -> None:
    page = opened(at=site.as_uri() if from_folder else address).open(VOORBEELD)
    document = maak(page)
    parts = delen(document)
    titel, letterlijk, citaat, redenen, eigen, dekking, kan, rest = parts.values()
    assert "Dit is een oefening. Er is geen echt gesprek gevoerd." in titel
    assert any(line.startswith(("Neem de tekst hier letterlijk over", "Zoek op")) for line in letterlijk)
    assert citaat[0].startswith("‘")
    assert citaat[1].startswith("Gespreksverslag 6afa298b")
    assert citaat[2:] == ([] if from_folder else [f"{address}/{VOORBEELD}"])
    assert redenen.index("Ervoor") < redenen.index("Ertegen") < redenen.index("Wie zag het anders?")
    assert eigen == dekking == []
    assert [line.partition(":")[0] for line in kan[:4]] == ["Technische vraag", "Toezegging", "Motie", "Amendement"]
    assert kan[-1].startswith("Kan de wethouder toezeggen dat …")
    assert rest == ["De griffie heeft het sjabloon en de termijn van uw raad."]
    assert document.sections[0].footer.paragraphs[0].text == VOET


def test_a_municipality_with_a_template_of_its_own_gets_that_one(opened: Opener, klein: str) -> None:
    document = maak(opened(at=klein).open(VERSLAG))
    said = [one.text for one in document.paragraphs]
    assert said[0] == "Raad van Voorbeeld"
    assert "‘Een team legt uit waarom het afwijkt.’" in said
    reasons = (gemeente.MET_REDENEN["voor"], gemeente.MET_REDENEN["tegen"])
    assert all(f"– {reason}" in said for (reason,) in reasons)
    # Word had cut this place into pieces.
    assert said[-1].startswith("Let op: Kan de wethouder toezeggen dat …")
    assert document.sections[0].footer.paragraphs[0].text == VOET
    assert MAKER not in (document.core_properties.author or "")


def test_each_point_has_its_own_werkblad_and_a_second_click_loads_nothing_more(opened: Opener, klein: str) -> None:
    watched = opened(at=klein)
    asked: list[str] = []
    watched.page.on("request", lambda request: asked.append(request.url.rsplit("/", 1)[1]))
    page = watched.open(VERSLAG)
    assert [name for name in asked if "werkblad" in name] == ["werkblad.js"]
    expect(page.get_by_text(ZONDER)).to_have_count(0)
    maak(page, 1)
    loaded = ["werkblad.js", "werkbladmaker.js", "werkbladsjabloon.js"]
    assert [name for name in asked if "werkblad" in name] == loaded
    second = [one.text for one in maak(page, 2).paragraphs]
    assert "‘Een vast budget past hier niet.’" in second
    assert second.count("Hiervoor geeft dit verslag geen reden.") == 2
    assert [name for name in asked if "werkblad" in name] == loaded


@pytest.mark.parametrize("width", [360, 1280])
def test_the_button_and_what_it_says_are_accessible(opened: Opener, klein: str, width: int) -> None:
    page = opened(at=klein, viewport={"width": width, "height": 800}).open(VERSLAG)
    button = knop(page)
    button.focus()
    with page.expect_download():
        page.keyboard.press("Enter")
    status = page.get_by_role("status").filter(has_text=KLAAR)
    expect(status).to_have_count(1)
    expect(button).to_be_focused()
    assert violations(page) == []


def test_what_can_not_be_loaded_is_said_and_a_second_try_works(opened: Opener, klein: str) -> None:
    page = opened(at=klein).open(VERSLAG)
    page.route("**/werkbladmaker.js", lambda route: route.fulfill(body="", content_type="text/javascript"))
    knop(page).click()
    expect(page.get_by_text("Het lukte niet.")).to_be_visible()
    page.unroute("**/werkbladmaker.js")
    maak(page)


def test_without_script_there_is_no_button_and_the_page_says_what_it_would_do(opened: Opener, klein: str) -> None:
    page = opened(at=klein, java_script_enabled=False).open(VERSLAG)
    expect(page.get_by_role("button", name=KNOP)).to_have_count(0)
    expect(page.get_by_text("Bent u raadslid?")).to_be_visible()
    expect(page.get_by_text(ZONDER)).to_be_visible()
