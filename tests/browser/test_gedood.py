"""A browser that is killed at any moment: what it said to have kept is there, and what it said to have wiped is not."""

from __future__ import annotations

import random
import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.gesprek import GESPREK, begin, kies_bijeenkomst, knop, stap, tel_briefje
from tests.browser.schijf import begin_browser, dood, op_schijf, wacht_op_schijf
from tests.browser.test_paginas import violations

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import BrowserContext, Page, Playwright

KEREN = 100
APPARAAT = "uw-apparaat.html"
BEWAARD = re.compile(r"Bewaard om \d\d:\d\d: (\d+) antwoord")


def bewaard(leiding: Page) -> int:
    """How many answers the window says to have kept."""
    said = BEWAARD.search(leiding.locator(".l-bewaard").inner_text())
    assert said
    return int(said[1])


def gaat_verder(leiding: Page) -> None:
    expect(leiding.get_by_role("heading", name="Er staat nog een gesprek op dit apparaat")).to_be_visible()
    knop(leiding, "Ga verder")


def vul_briefje(leiding: Page, keer: int) -> None:
    knop(leiding, "Papieren briefje")
    leiding.get_by_role("radio", name="raadslid", exact=True).check()
    leiding.get_by_label("De kruisjes op het briefje").fill(str(keer % 4 + 1) * 6)


def werk_tot_de_dood(leiding: Page, binnen: int, moment: int) -> range:
    """Count slips up to a moment at which the browser will be gone; how many may be there then."""
    for keer in range(moment % 3):
        binnen += 1
        tel_briefje(leiding, "raadslid", keer, binnen)
    if moment % 4 == 0:
        # As soon as the window says so.
        expect(leiding.locator(".l-bewaard")).to_contain_text(f": {binnen} antwoord")
    vul_briefje(leiding, moment)
    if moment % 4 == 1:
        # In the midst of typing.
        return range(bewaard(leiding), binnen + 1)
    gezegd = bewaard(leiding)
    knop(leiding, "Tel dit briefje")
    return range(gezegd, binnen + 2)


def begint(playwright: Playwright, address: str, profiel: Path, path: str = GESPREK) -> tuple[BrowserContext, Page]:
    context = begin_browser(playwright, profiel)
    page = context.pages[0]
    page.goto(f"{address}/{path}")
    return context, page


def klopt(leiding: Page, mag: range) -> int:
    """Go on with what was kept; returns how many answers are in."""
    gaat_verder(leiding)
    binnen = int(leiding.locator(".l-tellers__totaal strong").inner_text())
    assert binnen in mag, f"{binnen} are in, and it may be {mag}"
    return binnen


def test_killed_five_times_from_preparing_to_wiping_nothing_is_lost_and_nothing_comes_back(
    playwright: Playwright, address: str, tmp_path: Path
) -> None:
    context, leiding = begint(playwright, address, tmp_path)
    kies_bijeenkomst(leiding, "Openbaar gesprek", "Ja, opgenomen")
    leiding.get_by_role("radio", name="45 minuten").check()
    wacht_op_schijf(leiding)
    dood(context, tmp_path)

    context, leiding = begint(playwright, address, tmp_path)
    for name in ("Openbaar gesprek", "Ja, opgenomen", "45 minuten"):
        expect(leiding.get_by_role("radio", name=name, exact=True)).to_be_checked()
    assert violations(leiding) == []
    knop(leiding, "Begin het gesprek")
    expect(leiding.locator(".l-bewaard")).to_contain_text("0 antwoorden")
    dood(context, tmp_path)

    context, leiding = begint(playwright, address, tmp_path)
    expect(leiding.get_by_text(re.compile("Er zijn nog geen antwoorden binnen"))).to_be_visible()
    assert violations(leiding) == []
    gaat_verder(leiding)
    stap(leiding, "Pauze")
    mag = werk_tot_de_dood(leiding, 0, 4)
    dood(context, tmp_path)

    context, leiding = begint(playwright, address, tmp_path)
    mag = werk_tot_de_dood(leiding, klopt(leiding, mag), 1)
    dood(context, tmp_path)

    context, leiding = begint(playwright, address, tmp_path)
    klopt(leiding, mag)
    leiding.goto(f"{address}/{APPARAAT}")
    knop(leiding, "Wis alles van deze site")
    knop(leiding, "Ja, wis alles")
    expect(leiding.get_by_role("heading", name="Alles is gewist")).to_be_visible()
    dood(context, tmp_path)

    context, leiding = begint(playwright, address, tmp_path, APPARAAT)
    expect(leiding.get_by_text("Deze site bewaart nu niets op dit apparaat.")).to_be_visible()
    assert op_schijf(leiding) == {}
    context.close()


@pytest.mark.traag
def test_of_a_browser_that_is_killed_a_hundred_times_no_answer_is_lost_that_it_said_to_have_kept(
    playwright: Playwright, address: str, tmp_path: Path
) -> None:
    kans = random.Random(1)  # noqa: S311 (moments, not secrets)
    context, leiding = begint(playwright, address, tmp_path)
    begin(leiding)
    stap(leiding, "Pauze")
    mag = werk_tot_de_dood(leiding, 0, kans.randrange(12))
    dood(context, tmp_path)
    for _ in range(KEREN - 1):
        context, leiding = begint(playwright, address, tmp_path)
        mag = werk_tot_de_dood(leiding, klopt(leiding, mag), kans.randrange(12))
        dood(context, tmp_path)


def test_each_write_waits_until_the_disk_has_it(playwright: Playwright, address: str, tmp_path: Path) -> None:
    context = begin_browser(playwright, tmp_path)
    leiding = context.pages[0]
    leiding.add_init_script("""globalThis.hoe = [];
        const gewoon = IDBDatabase.prototype.transaction;
        IDBDatabase.prototype.transaction = function (...wat) {
            const stap = gewoon.apply(this, wat);
            globalThis.hoe.push([stap.mode, stap.durability]);
            return stap;
        };""")
    leiding.goto(f"{address}/{GESPREK}")
    begin(leiding)
    expect(leiding.locator(".l-bewaard")).to_be_visible()
    hoe = leiding.evaluate("globalThis.hoe")
    assert hoe
    assert {tuple(wijze) for wijze in hoe} == {("readwrite", "strict")}
    context.close()
