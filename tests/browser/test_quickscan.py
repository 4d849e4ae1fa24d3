"""The quickscan as a page: five vragen, an advice, why, and on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.test_paginas import violations

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

    from tests.browser.conftest import Opener

PAGINA = "quickscan.html"


def antwoord(page: Page, *antwoorden: str) -> None:
    for vraag, said in zip(page.locator("fieldset").all(), antwoorden, strict=False):
        vraag.get_by_role("radio", name=said).check()


@pytest.mark.parametrize("from_folder", [False, True], ids=["site", "folder"])
def test_after_five_answers_the_page_says_what_to_do_and_why(
    opened: Opener,
    site: Path,
    address: str,
    *,
    from_folder: bool,
) -> None:
    page = opened(at=site.as_uri() if from_folder else address, viewport={"width": 360, "height": 640}).open(PAGINA)
    status = page.get_by_role("status")
    expect(status).to_be_hidden()
    antwoord(page, "Ja", "Ja", "Nee", "Nee")
    expect(status).to_have_text("Nog één vraag.")
    antwoord(page, "Ja", "Ja", "Nee", "Nee", "Ja")
    expect(status).to_contain_text("U zei 3 keer ja.")
    expect(status).to_contain_text("Houd een kort gesprek van 45 minuten, vóór de oordeelsvorming.")
    expect(status.get_by_role("listitem")).to_have_count(3)
    expect(status).to_contain_text("Dan kan wat u samen bedenkt nog meetellen.")
    if not from_folder:
        assert violations(page) == []
    page.get_by_role("button", name="Begin opnieuw").click()
    expect(status).to_be_hidden()
    expect(page.get_by_role("radio").first).to_be_focused()


@pytest.mark.parametrize(
    ("antwoorden", "waarom"),
    [
        (("Nee", "Ja", "Ja", "Ja", "Ja"), "Er is niets meer te kiezen."),
        (("Ja", "Nee", "Ja", "Ja", "Ja"), "Geen huishouden merkt iets van dit voorstel."),
        (("Nee",), "Er is niets meer te kiezen."),
    ],
)
def test_one_no_that_decides_is_believed(opened: Opener, antwoorden: tuple[str, ...], waarom: str) -> None:
    page = opened().open(PAGINA)
    antwoord(page, *antwoorden)
    status = page.get_by_role("status")
    expect(status).to_contain_text("Een maatwerktoets is nu niet nodig.")
    expect(status).to_contain_text(waarom)
    expect(status).not_to_contain_text("minuten")


def test_on_paper_the_advice_is_there_and_the_buttons_are_not(opened: Opener) -> None:
    page = opened().open(PAGINA)
    antwoord(page, "Nee", "Nee", "Nee", "Nee", "Nee")
    expect(page.get_by_role("status")).to_contain_text("Een maatwerktoets is nu niet nodig.")
    expect(page.get_by_role("status").get_by_role("listitem")).to_have_count(0)
    page.emulate_media(media="print")
    expect(page.get_by_role("status")).to_be_visible()
    expect(page.get_by_role("button", name="Print", exact=True)).to_be_hidden()


def test_without_script_a_reader_counts_with_the_table(opened: Opener) -> None:
    page = opened(java_script_enabled=False).open(PAGINA)
    expect(page.get_by_role("status")).to_be_hidden()
    expect(page.get_by_role("button", name="Begin opnieuw")).to_be_hidden()
    expect(page.get_by_text("2 of 3 keer ja")).to_be_visible()
