"""The kalender: from the day of the debate to the last day for a gesprek."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.test_paginas import violations

if TYPE_CHECKING:
    from pathlib import Path

    from tests.browser.conftest import Opener

PAGINA = "handleiding/kalender.html"


@pytest.mark.parametrize("from_folder", [False, True], ids=["site", "folder"])
def test_who_fills_in_the_day_of_the_debate_reads_until_when_a_gesprek_is_in_time(
    opened: Opener, site: Path, address: str, *, from_folder: bool
) -> None:
    page = opened(at=site.as_uri() if from_folder else address, viewport={"width": 360, "height": 640}).open(PAGINA)
    page.get_by_label("Dag van het debat").fill("2999-02-19")
    status = page.get_by_role("status").filter(has_text="De gewone weg")
    expect(status).to_contain_text("Het gesprek is uiterlijk op donderdag 31 januari 2999.")
    expect(status).to_contain_text("De snelle weg")
    page.get_by_label("Hoeveel dagen vooraf").fill("14")
    expect(status).to_contain_text("Het gesprek is uiterlijk op maandag 28 januari 2999.")
    if not from_folder:  # the checker asks for the styles once more, which a browser allows from a server only
        assert violations(page) == []
    page.get_by_label("Hoeveel dagen vooraf").fill("900")
    expect(status).to_have_count(0)
    page.get_by_label("Hoeveel dagen vooraf").fill("10")
    page.get_by_label("Dag van het debat").fill("2001-02-20")
    expect(page.get_by_text("Die dag is al geweest: zo lukt het niet meer.").first).to_be_visible()


def test_without_script_the_page_says_how_to_count(opened: Opener, address: str) -> None:
    page = opened(at=address, java_script_enabled=False).open(PAGINA)
    expect(page.get_by_label("Dag van het debat")).to_be_hidden()
    expect(page.get_by_text("vijf werkdagen")).to_be_visible()
