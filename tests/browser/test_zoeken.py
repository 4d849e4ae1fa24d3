"""What someone finds who types a word in the bar: by mouse and key, on a phone, from the site and from a folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.test_paginas import VOORSTEL, violations

if TYPE_CHECKING:
    from pathlib import Path

    from tests.browser.conftest import Opener

EERSTE = {
    "bakfiets": "De familie Koopmans en de bakfiets",
    "bakfiest": "De familie Koopmans en de bakfiets",
    "€ 350.000": "Minder hulp op maat uit de Wmo",
    "dyslexie": "Jeugdhulp met minder aanbieders en een grens aan het geld",
    "schoolvervoer": "Vervoer naar school, en moeder kan weer werken",
    "griffie": "Ik werk bij de griffie",
}
"""What someone types, and the page that then stands first."""


@pytest.mark.parametrize("from_folder", [False, True], ids=["site", "folder"])
def test_search_finds_a_thing_an_amount_a_word_with_a_slip_and_one_that_the_site_calls_otherwise(
    opened: Opener,
    site: Path,
    address: str,
    *,
    from_folder: bool,
) -> None:
    page = opened(at=site.as_uri() if from_folder else address).open("vragen/index.html")
    field = page.get_by_role("textbox", name="Zoeken")
    found = page.get_by_role("search").get_by_role("link")
    assert page.evaluate("typeof zoekgegevens") == "undefined"  # nothing is fetched before someone searches
    for words, title in EERSTE.items():
        field.fill(words)
        expect(found.first).to_contain_text(title)
    field.fill("€ 350.000")
    expect(found.first).to_contain_text("wordt soberder. ongeveer € 350.000")
    found.first.click()
    expect(page.get_by_role("heading", name="Minder hulp op maat uit de Wmo", level=1)).to_be_visible()
    assert "#beslispunt-" in page.url


def test_search_works_with_keys_alone_says_what_was_found_and_closes(opened: Opener) -> None:
    page = opened(viewport={"width": 360, "height": 640}).open(f"{VOORSTEL}/index.html")
    search = page.get_by_role("search")
    field, said = search.get_by_role("textbox", name="Zoeken"), search.get_by_role("status")
    field.focus()
    expect(said).to_have_text("Typ een woord om te zoeken.")
    page.keyboard.type("qqqq")
    expect(said).to_contain_text("Niets gevonden voor ‘qqqq’.")
    field.fill("")
    page.keyboard.type("bakfiets")
    expect(said).to_contain_text("pagina’s gevonden.")
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    page.keyboard.press("ArrowDown")
    expect(search.get_by_role("link").first).to_be_focused()
    page.keyboard.press("Tab")
    expect(search.get_by_role("link").nth(1)).to_be_focused()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(field).to_be_focused()
    page.keyboard.press("Escape")
    expect(said).to_be_hidden()
    expect(field).to_be_focused()
    page.keyboard.type("t")
    expect(said).to_be_visible()
    search.get_by_role("button", name="Sluiten").click()
    expect(said).to_be_hidden()
    field.fill("bakfiets")
    expect(search.get_by_role("link").first).to_contain_text("Koopmans")
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="De familie Koopmans en de bakfiets", level=1)).to_be_visible()
