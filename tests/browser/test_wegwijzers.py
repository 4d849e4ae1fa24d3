"""Who has an old or a wrong address arrives all the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.test_paginas import violations, width_of_content
from tests.server import served

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

    from tests.browser.conftest import Opener

OUD = "voorstellen/oud-beleid"


@pytest.mark.parametrize("script", [True, False])
@pytest.mark.parametrize("from_folder", [True, False])
def test_an_old_address_leads_on(
    opened: Opener,
    kleine_site: Path,
    klein: str,
    *,
    from_folder: bool,
    script: bool,
) -> None:
    watched = opened(at=kleine_site.as_uri() if from_folder else klein, java_script_enabled=script)
    page = watched.open(f"{OUD}/index.html")
    page.wait_for_url("**/voorstellen/voorbeeld/index.html")
    expect(page.get_by_role("heading", name="Teams beslissen zelf", level=1)).to_be_visible()


def test_a_link_to_a_place_on_an_old_page_leads_to_that_place(opened: Opener, klein: str) -> None:
    page = opened(at=klein).open(f"{OUD}/index.html#beslispunt-1")
    page.wait_for_url("**/voorstellen/voorbeeld/index.html#beslispunt-1")


def test_a_page_that_is_not_there_helps_at_any_depth(opened: Opener, kleine_site: Path, tmp_path: Path) -> None:
    # As a host shows it: the same page at whatever address, below the path that the municipality gave.
    below = tmp_path / "toets/hier/is/niet"
    below.mkdir(parents=True)
    (below / "veel.html").write_bytes((kleine_site / "404.html").read_bytes())
    for path in kleine_site.iterdir():
        (tmp_path / "toets" / path.name).symlink_to(path)
    with served(tmp_path) as host:
        _look_around(opened(at=host).open("toets/hier/is/niet/veel.html"))


def _look_around(page: Page) -> None:
    expect(page.get_by_role("heading", name="Deze pagina is er niet")).to_be_visible()
    expect(page.get_by_role("link", name="griffie@voorbeeld.example")).to_be_visible()
    assert violations(page) == []
    page.set_viewport_size({"width": 320, "height": 640})
    assert width_of_content(page) <= 320
    page.get_by_role("textbox", name="Zoeken").press_sequentially("teams")
    expect(page.get_by_role("search").get_by_role("link").first).to_be_visible()
    page.keyboard.press("Escape")
    page.get_by_role("link", name="Alle voorstellen").click()
    expect(page.get_by_role("heading", name="Voorstellen", level=1)).to_be_visible()
    page.wait_for_load_state("networkidle")  # before the server goes
