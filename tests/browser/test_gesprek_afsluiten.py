"""The end of a gesprek: the second ronde, the texts that go with the file, and wiping."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.gesprek import GESPREK, begin, geef_vrij, knop, schrijf, stap, tel_briefje
from tests.browser.test_paginas import violations

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.conftest import Opener

LAPTOP = {"width": 1280, "height": 900}
ZIN = "Het geld is op voordat het jaar om is."


def tot_de_opbrengst(leiding: Page) -> None:
    """Five raadsleden on paper who agree, one topic, and one sentence that is written down."""
    leiding.get_by_role("radio", name="45 minuten").check()
    begin(leiding)
    stap(leiding, "Pauze")
    for number in range(5):
        tel_briefje(leiding, "raadslid", 0, number + 1)
    stap(leiding, "Antwoorden naast elkaar")
    knop(leiding, "Toon de antwoorden")
    knop(leiding, "Ja, toon ze aan iedereen")
    leiding.get_by_role("button", name="Kies als onderwerp").first.click()
    stap(leiding, "Opbrengst")
    schrijf(leiding, "Zorg", ZIN)
    stap(leiding, "Afsluiten")


@pytest.mark.parametrize(
    ("zegt", "getoond"), [("Ja, dezelfde mensen", 1), ("Nee, of ik weet het niet", 0)], ids=["same", "unsure"]
)
def test_what_moved_shows_only_when_the_facilitator_says_they_are_the_same_people(
    opened: Opener, zegt: str, getoond: int
) -> None:
    leiding = opened(viewport=LAPTOP).open(GESPREK)
    tot_de_opbrengst(leiding)
    for number in range(5):
        tel_briefje(leiding, "raadslid", 2, number + 1)
    knop(leiding, "Klaar met invullen")
    expect(leiding.get_by_text("Zijn dit dezelfde mensen als de eerste keer?")).to_be_visible()
    assert violations(leiding) == []
    knop(leiding, zegt)
    geef_vrij(leiding, "De hele groep")
    expect(leiding.locator(".l-blad").get_by_text("na het gesprek")).to_have_count(getoond)
