"""What can happen to a phone during a gesprek: it goes on where it was, or says clearly what is gone."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.gesprek import GESPREK, PHONE, SLUG, code, kies_bijeenkomst, knop, letters
from tests.browser.meedoen import DEELNAME, DEELSLEUTEL, kies_rol, kop, schermen, vragen

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.conftest import Opener

SLEUTEL = f"maatwerktoets/deelname/{SLUG}/{DEELSLEUTEL}"
BEWAART_NIETS = "Deze telefoon bewaart niets."
VOL = "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };"
GEBLOKKEERD = (
    "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });"
)


def gezien(page: Page) -> str:
    """All words on the screen, and what was chosen."""
    return str(
        page.evaluate(
            "() => document.querySelector('main').innerText"
            " + [...document.querySelectorAll('input')].map((input) => input.checked)"
        )
    )


def test_a_reload_at_any_screen_changes_nothing(opened: Opener) -> None:
    page = opened(viewport=PHONE).open(DEELNAME)
    for scherm in schermen(page):
        if scherm == "gewist":
            break
        voor = gezien(page)
        page.reload()
        expect(page.locator(".mee h1")).to_be_visible()
        assert gezien(page) == voor, scherm
    page.reload()
    expect(page.locator(".mee h1")).to_have_text("Fijn dat u meedoet")


def test_the_back_button_of_the_phone_goes_one_screen_back_and_keeps_the_answers(opened: Opener) -> None:
    page = opened(viewport=PHONE).open(DEELNAME)
    kies_rol(page, "Professional")
    page.get_by_role("radio").nth(2).check()
    knop(page, "Volgende")
    page.go_back()
    expect(page).to_have_title(re.compile("^Vraag 1 van 6"))
    expect(page.get_by_role("radio").nth(2)).to_be_checked()
    page.go_back()
    expect(page).to_have_title(re.compile("^De verhalen"))
    for _ in range(2):
        knop(page, "Volgende")
    for _ in vragen(page):
        pass
    groups = letters(code(page))
    # A code stays: who comes back must find the same letters.
    page.go_back()
    assert letters("".join(page.locator(".mee-code li").all_inner_texts())) == groups


def test_a_second_tab_on_one_phone_goes_along_with_the_first(opened: Opener) -> None:
    eerste = opened(viewport=PHONE).open(DEELNAME)
    kies_rol(eerste, "Professional")
    tweede = eerste.context.new_page()
    tweede.goto(eerste.url)
    expect(tweede).to_have_title(re.compile("^Vraag 1 van 6"))
    tweede.get_by_role("radio").nth(1).check()
    knop(tweede, "Volgende")
    expect(eerste).to_have_title(re.compile("^Vraag 2 van 6"))
    # A tab behind another one is drawn once a second, and every click would wait for that.
    eerste.bring_to_front()
    for _ in vragen(eerste):
        pass
    # One phone is one code, whichever tab makes it: so it counts once.
    groups = letters(code(eerste))
    expect(tweede.locator(".mee-code li")).to_have_count(4)
    assert letters("".join(tweede.locator(".mee-code li").all_inner_texts())) == groups
    tweede.bring_to_front()
    knop(tweede, "Ik ben klaar")
    knop(tweede, "Wis mijn antwoorden")
    expect(eerste.get_by_role("heading", level=1)).to_have_text("Uw antwoorden zijn gewist")
    assert eerste.evaluate("Object.keys(localStorage)") == []


def test_a_tab_that_goes_along_writes_nothing_over_what_the_other_one_does_meanwhile(opened: Opener) -> None:
    eerste = opened(viewport=PHONE).open(DEELNAME)
    kies_rol(eerste, "Professional")
    tweede = eerste.context.new_page()
    tweede.goto(eerste.url)
    expect(tweede).to_have_title(re.compile("^Vraag 1 van 6"))
    eerste.evaluate("() => { Storage.prototype.setItem = () => (document.body.dataset.geschreven = 'ja'); }")
    tweede.get_by_role("radio").nth(1).check()
    knop(tweede, "Volgende")
    expect(eerste).to_have_title(re.compile("^Vraag 2 van 6"))
    assert eerste.evaluate("document.body.dataset.geschreven") is None


def test_who_looks_away_before_beginning_finds_the_first_screen_again(opened: Opener) -> None:
    page = opened(viewport=PHONE).open(DEELNAME)
    expect(page.locator(".mee h1")).to_be_visible()
    for gebeurtenis in ("dispatchEvent(new Event('storage'))", "document.dispatchEvent(new Event('visibilitychange'))"):
        page.evaluate(gebeurtenis)
        expect(page.locator(".mee h1")).to_have_text("Fijn dat u meedoet")
    kies_rol(page, "Professional")


@pytest.mark.parametrize("script", [VOL, GEBLOKKEERD])
def test_a_phone_that_keeps_nothing_says_so_and_still_gives_a_code(opened: Opener, script: str) -> None:
    watched = opened(viewport=PHONE)
    watched.page.add_init_script(script)
    page = watched.open(DEELNAME)
    expect(page.get_by_text(BEWAART_NIETS)).to_be_visible()
    kies_rol(page, "Raadslid")
    for _ in vragen(page):
        pass
    expect(page.get_by_text(BEWAART_NIETS)).to_be_visible()
    assert len(letters(code(page))) == 16


def test_a_phone_that_becomes_full_says_so(opened: Opener) -> None:
    page = opened(viewport=PHONE).open(DEELNAME)
    expect(page.get_by_text(BEWAART_NIETS)).to_have_count(0)
    page.evaluate(f"() => {{ {VOL} }}")
    knop(page, "Beginnen")
    expect(page.get_by_text(BEWAART_NIETS)).to_be_visible()


ONLEESBAAR = [
    "geen json",
    "null",
    "[]",
    json.dumps({"format": "deelname/1"}),
    json.dumps({"format": "deelname/1", "begonnen": "gisteren"}),
    json.dumps({"format": "deelname/9", "begonnen": 8.64e15}),
    json.dumps({"format": "deelname/1", "begonnen": 8.64e15, "vragenset": 1, "stap": {"soort": "code", "ronde": 1}}),
]


def test_what_a_phone_cannot_read_is_a_new_beginning_that_says_so(opened: Opener) -> None:
    watched = opened(viewport=PHONE)
    page = watched.page
    for bewaard in ONLEESBAAR:
        watched.open("404.html")
        page.evaluate("([key, value]) => localStorage.setItem(key, value)", [SLEUTEL, bewaard])
        watched.open(DEELNAME)
        expect(page.get_by_text("past niet meer bij deze pagina. U begint opnieuw.")).to_be_visible()
    knop(page, "Beginnen")
    assert kop(page) == "Wat is uw rol?"


def test_a_gesprek_that_cannot_be_read_is_a_new_beginning_for_the_facilitator_too(opened: Opener) -> None:
    watched = opened()
    page = watched.open("404.html")
    for bewaard in ("geen json", json.dumps({"format": "sessie/1", "begonnen": 8.64e15, "rondes": []})):
        page.evaluate("([key, value]) => localStorage.setItem(key, value)", [f"maatwerktoets/gesprek/{SLUG}", bewaard])
        watched.open(GESPREK)
        expect(page.get_by_text("een gesprek dat niet meer te lezen is")).to_be_visible()
    kies_bijeenkomst(page)
    knop(page, "Begin het gesprek")
    expect(page.get_by_role("heading", level=1)).to_have_text("Welkom")


def test_a_clock_that_is_wrong_loses_nothing_or_says_what_is_wiped(opened: Opener) -> None:
    watched = opened(viewport=PHONE)
    page = watched.page
    page.clock.set_fixed_time("2030-01-01T12:00:00Z")
    watched.open(DEELNAME)
    kies_rol(page, "Professional")
    page.clock.set_fixed_time("2026-11-20T12:00:00Z")
    page.reload()
    expect(page).to_have_title(re.compile("^Vraag 1 van 6"))
    # It began in 2030, says the clock of then: a day after today it is wiped all the same.
    page.goto("about:blank")
    page.clock.set_fixed_time("2026-11-22T12:00:00Z")
    watched.open(DEELNAME)
    expect(page.get_by_text("Wat u eerder invulde, is na een dag gewist.")).to_be_visible()
