"""Texts to take over: for the agenda, the invitation, the presidium. One button copies each of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.test_paginas import violations

if TYPE_CHECKING:
    from pathlib import Path

    from tests.browser.conftest import Opener

PAGINA = "handleiding/raadsteksten.html"
ZIN = "Bij dit voorstel ligt een gespreksverslag."


@pytest.mark.parametrize("may_copy", [True, False], ids=["may copy", "may not copy"])
def test_each_text_has_a_button_that_copies_it_or_selects_it(opened: Opener, *, may_copy: bool) -> None:
    watched = opened(viewport={"width": 360, "height": 640})
    taken = "window.gekopieerd = tekst; return Promise.resolve()" if may_copy else "return Promise.reject(new Error())"
    watched.page.add_init_script(
        f"Object.defineProperty(navigator, 'clipboard', {{ value: {{ writeText: (tekst) => {{ {taken} }} }} }})"
    )
    page = watched.open(PAGINA)
    expect(page.get_by_role("button", name="Kopieer: ")).to_have_count(page.locator("main blockquote").count())
    page.get_by_role("button", name="Kopieer: Kaart voor de voorzitter van het debat", exact=True).click()
    expect(page.get_by_text("Gekopieerd." if may_copy else "De tekst is geselecteerd.")).to_be_visible()
    copied = page.evaluate("window.gekopieerd" if may_copy else "getSelection().toString()").strip()
    assert copied.startswith(ZIN)
    assert copied.endswith("wat hij of zij daar koos of zei.")
    assert violations(page) == []


def test_from_a_folder_the_buttons_are_there_too(opened: Opener, site: Path) -> None:
    page = opened(at=site.as_uri()).open("meedoen/verslag-publiceren.html")
    page.get_by_role("button", name="Kopieer: Tekst voor de agenda", exact=True).click()
    expect(page.get_by_text("Gekopieerd.").or_(page.get_by_text("De tekst is geselecteerd."))).to_be_visible()
