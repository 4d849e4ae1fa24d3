"""The whole site from one zip, unpacked on someone's own computer, without a network."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from toets.bouwen.kopie import MAP
from toets.gedeeld import adressen

if TYPE_CHECKING:
    from pathlib import Path

    from tests.browser.conftest import Opener


@pytest.mark.traag
def test_the_copy_is_read_searched_and_used_from_a_folder(opened: Opener, site: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(site / adressen.KOPIE) as archive:
        archive.extractall(tmp_path)
    page = opened(at=(tmp_path / MAP).as_uri(), offline=True).open("index.html")
    page.get_by_role("textbox", name="Zoeken").press_sequentially("bakfiets")
    page.get_by_role("search").get_by_role("link", name="De familie Koopmans en de bakfiets").click()
    expect(page.get_by_role("heading", name="De familie Koopmans en de bakfiets", level=1)).to_be_visible()
    page.get_by_role("link", name="Ruimte en geld om te doen wat nodig is").click()
    expect(page.get_by_role("heading", name="Waarover beslist de raad?")).to_be_visible()
    page.goto((tmp_path / MAP / adressen.gesprek("maatwerk-sociaal-domein-2021")).as_uri() + "#leiden")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    page.goto((tmp_path / MAP / adressen.OVER_DEZE_SITE).as_uri())
    expect(page.get_by_text("U leest nu die kopie.")).to_be_visible()
