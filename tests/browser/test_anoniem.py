"""The page "Zo blijft u anoniem": a reader changes an answer and sees what would be published."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

if TYPE_CHECKING:
    from tests.browser.conftest import Opener

ADRES = "zo-blijft-u-anoniem.html"
PER_ROL = "Raadsleden: Meer ruimte"
DRIE_OF_MEER = "‘meer ruimte’ en ‘minder ruimte’, elk drie of meer keer"
GEEN_GEDEELD = "Geen antwoord dat genoeg mensen en rollen delen"


def test_a_reader_changes_answers_with_the_keyboard_and_sees_what_would_be_published(opened: Opener) -> None:
    page = opened(viewport={"width": 360, "height": 800}).open(ADRES)
    raadsleden = page.get_by_role("group", name="Raadsleden")
    said = page.get_by_role("status")
    expect(said.get_by_role("listitem")).to_have_text(
        [PER_ROL, "Professionals: Minder ruimte", f"Alle rollen samen: {DRIE_OF_MEER}",
         f"De rollen naast elkaar: {GEEN_GEDEELD}"]
    )  # fmt: skip
    raadsleden.get_by_label("Mens 4").focus()
    page.keyboard.type("Minder")
    expect(said).to_contain_text(PER_ROL)
    raadsleden.get_by_label("Mens 3").select_option(label="Minder ruimte")
    expect(said).to_contain_text("Raadsleden: Minder ruimte")
    expect(said).to_contain_text("De rollen naast elkaar: Een gedeeld antwoord, in elke vergeleken rol")
    raadsleden.get_by_label("Mens 1").select_option(label="Slaat de vraag over")
    expect(said).to_contain_text("Raadsleden: Niet genoemd: te weinig antwoorden")
    page.get_by_role("button", name="Begin opnieuw").click()
    expect(said).to_contain_text(PER_ROL)


def test_without_script_the_page_shows_the_same_example(opened: Opener) -> None:
    page = opened(java_script_enabled=False).open(ADRES)
    expect(page.locator("#anoniem")).to_contain_text(PER_ROL)
    expect(page.locator("#anoniem")).to_contain_text(f"De rollen naast elkaar: {GEEN_GEDEELD}")
