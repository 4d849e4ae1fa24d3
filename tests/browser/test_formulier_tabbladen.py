"""Two tabs with the form of one device: nothing that someone filled in is overwritten unseen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.test_formulier import ADRES, TELEFOON, kijk

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Locator, Page

    from tests.browser.conftest import Opener

ELDERS = "Dit formulier gaat verder in een ander tabblad"
AL_BEZIG = "U bent al bezig in een ander tabblad"
GEWIST = "Wat u invulde, is gewist"


def titel(page: Page) -> Locator:
    return page.get_by_role("textbox", name="Titel")


def begin(page: Page) -> None:
    page.get_by_role("button", name="Begin met een nieuw voorstel").click()


def kop(page: Page, name: str) -> None:
    expect(page.get_by_role("heading", name=name)).to_be_focused()
    kijk(page)


@pytest.fixture
def tabbladen(opened: Opener, klein: str) -> tuple[Page, Page]:
    """Two tabs that show the first screen of the form."""
    first = opened(at=klein, **TELEFOON).open(ADRES)
    second = first.context.new_page()
    second.goto(first.url)
    return first, second


def test_the_older_tab_stops_and_goes_on_with_what_the_newer_one_kept(tabbladen: tuple[Page, Page]) -> None:
    older, newer = tabbladen
    begin(older)
    titel(older).fill("Hulp")
    newer.reload()
    expect(titel(newer)).to_have_value("Hulp")
    titel(newer).fill("Hulp dichtbij")
    kop(older, ELDERS)
    expect(titel(older)).to_have_count(0)
    older.get_by_role("button", name="Ga hier verder").click()
    expect(titel(older)).to_have_value("Hulp dichtbij")
    titel(older).fill("Hulp dichtbij huis")
    kop(newer, ELDERS)
    older.reload()
    expect(titel(older)).to_have_value("Hulp dichtbij huis")


def test_a_file_that_is_opened_asks_before_it_overwrites_the_work_of_another_tab(
    tabbladen: tuple[Page, Page], kleine_gemeente: Path
) -> None:
    busy, fresh = tabbladen
    begin(busy)
    titel(busy).fill("Uren werk")
    file = kleine_gemeente / "policies/voorbeeld/voorstel.yml"
    fresh.get_by_label("Open een bestand").set_input_files(file)
    kop(fresh, AL_BEZIG)
    expect(fresh.get_by_text("Daar vult u ‘Uren werk’ in.")).to_be_visible()
    fresh.get_by_role("button", name="Terug").click()
    busy.reload()
    expect(titel(busy)).to_have_value("Uren werk")

    fresh.get_by_label("Open een bestand").set_input_files(file)
    fresh.get_by_role("button", name="Ga daarmee verder").click()
    expect(titel(fresh)).to_have_value("Uren werk")


def test_who_wants_it_begins_here_and_the_other_tab_says_so(tabbladen: tuple[Page, Page]) -> None:
    busy, fresh = tabbladen
    begin(busy)
    titel(busy).fill("Een probeersel")
    begin(fresh)
    kop(fresh, AL_BEZIG)
    fresh.get_by_role("button", name="Wis dat en begin hier").click()
    expect(titel(fresh)).to_have_value("")
    titel(fresh).fill("Het echte")
    kop(busy, ELDERS)
    busy.reload()
    expect(titel(busy)).to_have_value("Het echte")


def test_what_was_wiped_in_another_tab_is_not_kept_again_unasked(tabbladen: tuple[Page, Page]) -> None:
    older, newer = tabbladen
    begin(older)
    titel(older).fill("Geheim plan")
    newer.reload()
    newer.get_by_role("button", name="Wis alles en begin opnieuw").click()
    newer.get_by_role("button", name="Ja, wis alles").click()
    kop(older, GEWIST)
    assert "Geheim plan" not in older.evaluate("JSON.stringify({ ...localStorage })")
    older.get_by_role("button", name="Bewaar het weer").click()
    expect(titel(older)).to_have_value("Geheim plan")
    newer.reload()
    expect(titel(newer)).to_have_value("Geheim plan")
