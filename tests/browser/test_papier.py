"""Any page makes a decent sheet of paper, and can be read in the colours that a reader forces."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from tests.browser.test_paginas import VOORSTEL, width_of_content

if TYPE_CHECKING:
    from tests.browser.conftest import Opener

SOORTEN = [
    f"{VOORSTEL}/index.html",
    f"{VOORSTEL}/verslagen/6afa298b.html",
    "factoren.html",
    "vragen/wat-het-kost.html",
    "over-deze-site.html",
]
WEINIG = 250
"""Letters and signs; less than this on a sheet is a sheet too many."""


@pytest.mark.parametrize("path", SOORTEN)
def test_no_sheet_is_nearly_empty_and_what_is_for_a_screen_stays_off_it(opened: Opener, path: str) -> None:
    page = opened().open(path)
    sheets = [sheet.extract_text() for sheet in PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True))).pages]
    assert [len(text) for text in sheets if len(text) < WEINIG] == []
    assert "Hoofdmenu" not in sheets[0]
    assert "Zoeken" not in sheets[0]


@pytest.mark.parametrize("path", ["index.html", f"{VOORSTEL}/vragen.html"])
def test_in_forced_colours_what_has_only_a_colour_gets_a_border_with_room_inside(opened: Opener, path: str) -> None:
    page = opened(forced_colors="active", viewport={"width": 320, "height": 800}).open(path)
    assert width_of_content(page) <= 320
    for part in page.locator(".mt-panel, .mt-newest").all():
        style = "one => [getComputedStyle(one).borderTopWidth, getComputedStyle(one).paddingLeft]"
        assert "0px" not in part.evaluate(style)
    assert page.locator(".mt-bar").evaluate("one => getComputedStyle(one).borderTopWidth") != "0px"


def test_what_is_signed_together_is_one_sheet(opened: Opener) -> None:
    page = opened().open("handleiding/afspraken.html")
    (sheet,) = PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True))).pages
    text = sheet.extract_text()
    assert "Voor wie meedoet" in text
    assert "Gemeentesecretaris" in text
