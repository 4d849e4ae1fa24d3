"""What a reader does: find the voorstel, read the vragen as their rol, take a handout, by mouse, key or folder."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.test_paginas import VOORSTEL
from tests.conftest import ROOT
from toets.afleiden.selectie import Bank, kies
from toets.inhoud.dossier import Dossier, laad

if TYPE_CHECKING:
    from pathlib import Path

    from tests.browser.conftest import Opener
    from toets.model.vraag import Vraag

BASIS_WMO = "voorstellen/basis-wmo-2020"
VRAGEN = f"{VOORSTEL}/vragen.html"


@pytest.fixture(scope="module")
def woorden() -> dict[str, str]:
    """What each rol may think of at the first vraag that the voorstel gets."""
    dossier = Dossier.van(laad(ROOT))
    voorstel = dossier.voorstellen[VOORSTEL.rpartition("/")[2]]
    per_rol = kies(voorstel, Bank.van(dossier))[0].vraag.per_rol
    return {rol: verwoording.denk_aan for rol, verwoording in per_rol}


def laad_vragen() -> list[Vraag]:
    return list(Dossier.van(laad(ROOT)).vragen.values())


@pytest.mark.parametrize("width", [360, 1280])
def test_from_home_to_what_ones_own_rol_may_think_of(opened: Opener, woorden: dict[str, str], width: int) -> None:
    page = opened(viewport={"width": width, "height": 800}).open("index.html")
    page.get_by_role("link", name="Ruimte en geld om te doen wat nodig is").click()
    expect(page.get_by_role("heading", name="Waarover beslist de raad?")).to_be_visible()
    page.get_by_role("link", name="Lees de vragen, en waar elke rol aan kan denken").click()
    page.get_by_role("radio", name="professional").check()
    expect(page.get_by_role("radio", name="professional")).to_be_checked()
    expect(page.get_by_text(woorden["professional"])).to_be_visible()
    page.get_by_role("radio", name="raadslid").check()
    expect(page.get_by_text(woorden["professional"])).to_have_count(0)


def test_the_voorstel_shows_where_its_two_versions_differ(opened: Opener) -> None:
    page = opened().open(f"{VOORSTEL}/index.html")
    deadline = page.locator("#beslispunt-2 .mt-variants").first
    expect(deadline).to_contain_text("tweede kwartaal")
    expect(deadline).to_contain_text("Kadernota Sociaal Domein")
    money = page.locator("#beslispunt-4 .mt-variants").first
    expect(money).to_contain_text("beklemming sociaal domein")
    expect(money).to_contain_text("ontwikkeling stad")
    expect(page.locator("#beslispunt-4")).to_contain_text("€\N{NO-BREAK SPACE}50.000")


def test_a_voorstel_says_first_what_it_costs_then_what_there_is_to_choose_then_what_the_raad_did(
    opened: Opener,
) -> None:
    page = opened(java_script_enabled=False).open(f"{BASIS_WMO}/index.html")
    titles = page.locator(".mt-kort h3").all_inner_texts()
    assert titles == ["Om hoeveel geld gaat het?", "Wat was er te kiezen?"]
    kort = page.locator(".mt-kort")
    expect(kort).to_contain_text("€\N{NO-BREAK SPACE}900.000")
    # It is practice: a group finds out for itself before it reads what the raad did.
    changed = kort.get_by_text("De sociaal raadslieden worden niet minder.")
    expect(changed).to_be_hidden()
    kort.get_by_text("Wat deed de raad echt?").click()
    expect(changed).to_be_visible()
    expect(kort).to_contain_text("De raad besloot punt 3a zoals voorgesteld.")


def test_a_change_that_begins_with_a_name_takes_its_explanation_along(opened: Opener) -> None:
    page = opened().open("voorstellen/toegang-en-regie-jeugd-2020/index.html")
    changes = page.locator(".mt-kort__punt li").all_text_contents()
    assert [text for text in changes if text == "De raad koos model A1."] == []
    assert [text for text in changes if text.startswith("De raad koos model A1. ")] != []


def test_a_beslispunt_is_one_line_and_tells_what_the_raad_made_of_it_only_to_who_asks(opened: Opener) -> None:
    page = opened(java_script_enabled=False).open(f"{BASIS_WMO}/index.html")
    punt = page.locator("#beslispunt-3b")
    expect(punt.locator("summary").first).not_to_contain_text("De raad")
    expect(punt.get_by_text("Wat deed de raad echt?")).to_be_hidden()
    punt.locator("summary").first.click()
    expect(punt.get_by_text("De ouderenbonden praten mee")).to_be_hidden()
    punt.get_by_text("Wat deed de raad echt?").click()
    expect(punt.get_by_text("De ouderenbonden praten mee")).to_be_visible()
    expect(punt).to_contain_text("A20, A23")


def test_what_is_only_in_the_text_of_the_plan_says_so_while_it_is_folded(opened: Opener) -> None:
    page = opened().open("voorstellen/inkoop-en-budgetplafonds-jeugd-2020/index.html")
    assert "niet in het besluit" in page.locator("#beslispunt-4\\.2-a summary").inner_text()


def test_a_link_to_a_punt_inside_another_opens_both(opened: Opener) -> None:
    page = opened().open("voorstellen/inkoop-en-budgetplafonds-jeugd-2020/index.html")
    expect(page.locator("#beslispunt-2f-3")).to_be_hidden()
    page.get_by_text("Wat deed de raad echt? (lees").click()
    page.get_by_role("link", name="Punt 2f-3", exact=True).click()
    expect(page.locator("#beslispunt-2f-3")).to_be_visible()


def test_a_list_of_vragen_names_each_shortly_under_its_waarde(opened: Opener) -> None:
    page = opened().open("vragen/index.html")
    vragen = laad_vragen()
    for waarde in {vraag.waarde for vraag in vragen}:
        section = page.locator(f"section[aria-labelledby={waarde}]")
        assert section.locator("h3 a").all_inner_texts() == [vraag.kort for vraag in vragen if vraag.waarde == waarde]


def test_every_story_stands_once_in_the_list_of_stories(opened: Opener) -> None:
    page = opened().open("verhalen/index.html")
    names = [casus.naam for casus in Dossier.van(laad(ROOT)).casussen.values()]
    assert sorted(page.locator("main h3").all_inner_texts()) == sorted(names)


def test_looking_back_says_first_how_many_rows_no_vraag_would_have_asked_about(opened: Opener) -> None:
    page = opened().open("terugblik.html")
    expect(page.get_by_text(re.compile(r"^(Geen|\d+) van de \d+ rijen (is|zijn) een gat\.$"))).to_be_visible()
    wijziging = page.locator("#basis-wmo-2020").get_by_text("De sociaal raadslieden worden niet minder.")
    expect(wijziging).to_be_hidden()
    page.locator("#basis-wmo-2020 > summary").click()
    expect(wijziging).to_be_visible()


def test_what_is_folded_is_open_on_paper(opened: Opener) -> None:
    page = opened().open(f"{BASIS_WMO}/index.html")
    page.emulate_media(media="print")
    expect(page.locator("#beslispunt-3b").get_by_text("De ouderenbonden praten mee")).to_be_visible()


def test_the_rol_is_chosen_by_keyboard_alone(opened: Opener) -> None:
    page = opened().open(VRAGEN)
    page.get_by_role("radio", name="raadslid").focus()
    page.keyboard.press("ArrowRight")
    expect(page.get_by_role("radio", name="professional")).to_be_checked()
    expect(page.get_by_role("radio", name="professional")).to_be_focused()


def test_the_skip_link_is_first_and_leads_to_the_content(opened: Opener) -> None:
    page = opened().open(f"{VOORSTEL}/index.html")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Naar de inhoud")).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.get_by_role("navigation", name="U bent hier").get_by_role("link").first).to_be_focused()


def test_without_script_what_each_rol_may_think_of_is_there(opened: Opener, woorden: dict[str, str]) -> None:
    page = opened(java_script_enabled=False).open(VRAGEN)
    expect(page.get_by_text(woorden["professional"])).to_be_visible()
    expect(page.get_by_text(woorden["raadslid"])).to_be_visible()


def test_nothing_is_stored_on_the_device(opened: Opener) -> None:
    watched = opened()
    page = watched.open(VRAGEN)
    page.get_by_role("radio", name="professional").check()
    assert page.evaluate("Object.keys(localStorage).length + Object.keys(sessionStorage).length") == 0
    assert page.context.cookies() == []


def test_everything_can_be_read_from_a_folder(opened: Opener, site: Path, woorden: dict[str, str]) -> None:
    page = opened(at=site.as_uri()).open("index.html")
    page.get_by_role("link", name="Verhalen", exact=True).first.click()
    page.get_by_role("link", name="De familie Koopmans en de bakfiets").click()
    page.get_by_role("link", name="Ruimte en geld om te doen wat nodig is").click()
    page.get_by_role("link", name="Lees de vragen, en waar elke rol aan kan denken").click()
    page.get_by_role("radio", name="beleidsmedewerker").check()
    expect(page.get_by_text(woorden["beleidsmedewerker"])).to_be_visible()


def test_a_handout_opens_and_leads_back(opened: Opener) -> None:
    page = opened().open(f"{VOORSTEL}/index.html")
    page.locator("summary", has_text="Vooraf").click()
    page.get_by_role("link", name="pagina Hand-out voor raadsleden", exact=True).click()
    expect(page.get_by_role("heading", name="Zo vult u in")).to_be_visible()
    page.get_by_role("link", name="Terug naar het voorstel").click()
    expect(page.get_by_role("heading", name="Waarover beslist de raad?")).to_be_visible()


def test_from_a_factor_to_a_voorstel_that_touches_it_and_back(opened: Opener) -> None:
    page = opened().open("factoren.html")
    factor = page.locator(".mt-begrip").filter(
        has=page.get_by_role("heading", name="Hulp die onder meer dan één wet valt")
    )
    factor.locator("summary").click()
    factor.get_by_role("link", name="Ruimte en geld om te doen wat nodig is").click()
    page.get_by_text("Waarom deze vragen?").click()
    page.get_by_role("link", name="Hulp die onder meer dan één wet valt").click()
    expect(factor.get_by_role("heading")).to_be_in_viewport()
