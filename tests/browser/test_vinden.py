"""Who opens the site on a phone, two minutes before a meeting: the doors, and the list that one can narrow down."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Locator, Page

    from tests.browser.conftest import Opener

LIJST = "voorstellen/index.html"
RUIMTE = "Ruimte en geld om te doen wat nodig is"


def rijen(page: Page) -> Locator:
    return page.locator(".mt-rij:visible h3")


def test_on_a_phone_the_three_doors_are_on_the_first_screen(opened: Opener) -> None:
    page = opened(viewport={"width": 360, "height": 640}).open("index.html")
    for door in ("Ik doe mee", "Ik leid een gesprek", "Ik voeg toe of publiceer"):
        expect(page.get_by_text(door, exact=True)).to_be_in_viewport(ratio=1)


def test_a_choice_by_keyboard_leaves_what_fits_and_says_how_much(opened: Opener) -> None:
    page = opened(viewport={"width": 360, "height": 640}).open(LIJST)
    page.get_by_text("Kies wat u wilt zien").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    expect(page.get_by_label("Hoe ver is het?")).to_be_focused()
    page.keyboard.type("Ontwerp")
    expect(rijen(page)).to_have_text([RUIMTE])
    expect(page.get_by_role("status")).to_have_text("1 van de 11 voorstellen")
    page.get_by_role("button", name="Toon alles").press("Enter")
    expect(rijen(page)).to_have_count(11)
    expect(page.get_by_role("status")).to_have_text("11 voorstellen")
    expect(page.get_by_label("Waarover gaat het?")).to_be_focused()


@pytest.mark.parametrize("from_folder", [False, True], ids=["site", "folder"])
def test_a_copied_address_shows_the_same_list(
    opened: Opener,
    site: Path,
    address: str,
    *,
    from_folder: bool,
) -> None:
    at = site.as_uri() if from_folder else address
    page = opened(at=at, viewport={"width": 1280, "height": 800}).open(LIJST)
    page.get_by_label("Waarover gaat het?").select_option("Jeugd")
    page.get_by_label("Wat voor maatregel?").select_option("Budgetplafond")
    titles = rijen(page).all_inner_texts()
    assert 0 < len(titles) < 11
    copy = opened(at=at)
    copy.page.goto(page.url)
    assert rijen(copy.page).all_inner_texts() == titles
    expect(copy.page.get_by_label("Wat voor maatregel?")).to_be_visible()


def test_where_nothing_fits_the_page_says_so(opened: Opener) -> None:
    page = opened().open(f"{LIJST}#fase=ontwerp&domein=jeugd")
    expect(rijen(page)).to_have_count(0)
    expect(page.get_by_role("status")).to_have_text("Geen voorstel past bij wat u koos.")


def test_without_script_the_whole_list_is_there_and_nothing_to_choose(opened: Opener) -> None:
    page = opened(java_script_enabled=False).open(f"{LIJST}#fase=ontwerp")
    expect(rijen(page)).to_have_count(11)
    expect(page.get_by_text("Kies wat u wilt zien")).to_be_hidden()
