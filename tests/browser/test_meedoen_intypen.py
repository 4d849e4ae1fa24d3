"""Joining without a camera: by ten letters, by a link that a program changed, or by hearing how."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import quote

from playwright.sync_api import expect

from tests.browser.conftest import NETWERKNAAM
from tests.browser.gesprek import GESPREK, PHONE, antwoord, begin, knop, letters, open_zaal, stap, tel, zie_zaal
from tests.browser.meedoen import DEELNAME
from tests.browser.test_paginas import violations, width_of_content

if TYPE_CHECKING:
    from tests.browser.conftest import Opener

AANRAAKBAAR = {"viewport": PHONE, "has_touch": True, "is_mobile": True}


def test_who_types_the_ten_letters_of_the_screen_takes_part_in_that_gesprek(opened: Opener, address: str) -> None:
    elders = address.replace("127.0.0.1", NETWERKNAAM)
    leiding = opened(at=elders, viewport={"width": 1280, "height": 800}).open(GESPREK)
    leiding.get_by_role("radio", name="45 minuten").check()
    begin(leiding, "Openbaar gesprek", "Ja, opgenomen")
    zaal = open_zaal(leiding)
    for name in ("Het voorstel", "De verhalen", "Pauze"):
        stap(leiding, name)
        zie_zaal(zaal)
        expect(zaal.get_by_role("complementary", name="Meedoen").locator(".g-qr")).to_be_visible()
    typed = zaal.locator(".z-code").inner_text()

    page = opened(at=elders, viewport={"width": 320, "height": 568}).open("mee.html")
    assert violations(page) == []
    assert width_of_content(page) <= 320
    veld = page.get_by_label("De tien letters op het grote scherm")
    for text, message in (
        ("", "Typ eerst de letters"),
        (typed[:4], "Dit zijn 4 letters. De code heeft er 10."),
        ("IOQIO QIOQI", "Dit klopt niet."),
    ):
        veld.fill(text)
        knop(page, "Verder")
        expect(page.get_by_role("alert")).to_contain_text(message)
    assert violations(page) == []
    veld.fill(typed.lower())
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Waar gaat het gesprek over?")).to_be_focused()
    assert violations(page) == []
    knop(page, "Kijk de letters na")
    expect(veld).to_have_value(typed.lower())
    knop(page, "Verder")
    knop(page, "Ruimte en geld om te doen wat nodig is")
    expect(page.get_by_role("heading", level=1)).to_have_text("Fijn dat u meedoet")
    # The same gesprek, held in the same way: public, recorded, and with the vragen of the short form.
    expect(page.get_by_text("Er is een opname.")).to_be_visible()
    expect(page.get_by_text("U vult zelf 3 vragen in")).to_be_visible()
    knop(page, "Beginnen")
    page.get_by_role("radio", name="Professional").check()
    for _ in range(3):
        knop(page, "Volgende")
    code = letters(antwoord(page, [0, 0, 0]))
    tel(leiding, [code])


def test_a_link_that_a_program_for_mail_changed_leads_to_taking_part(opened: Opener) -> None:
    watched = opened(viewport=PHONE)
    basis, _, rest = DEELNAME.partition("#")
    for changed in (f"{basis}#{quote(rest, safe='')}", f"{basis}?{rest}.", f"{basis}#{rest.replace('&', '&amp;')})"):
        page = watched.open(changed)
        expect(page.locator(".mee h1")).to_have_text("Fijn dat u meedoet")
    # A host shows the page that is not there, at whatever address.
    page.route(
        "**/gesprek.html%23*",
        lambda route: route.fulfill(response=page.request.get(f"{watched.address}/404.html")),
    )
    page.goto(f"{watched.address}/{basis}{quote('#' + rest, safe='')}")
    expect(page.locator(".mee h1")).to_have_text("Fijn dat u meedoet")


def test_who_comes_on_a_phone_without_a_link_reads_how_to_take_part_and_who_leads_can_go_on(opened: Opener) -> None:
    page = opened(**AANRAAKBAAR).open(GESPREK)
    expect(page.get_by_role("heading", level=1)).to_have_text("Doet u mee aan een gesprek?")
    assert violations(page) == []
    page.get_by_role("link", name="Typ dan de letters").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Doe mee met een code")
    page.go_back()
    page.get_by_role("link", name="Toch op dit apparaat").click()
    expect(page.get_by_text("Gesprek voorbereiden")).to_be_visible()
    expect(page.get_by_role("button", name=re.compile("Begin het gesprek"))).to_be_visible()
