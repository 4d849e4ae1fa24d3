"""A participant's page on a small phone: all of a vraag in sight, large enough to press, and never sideways."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from playwright.sync_api import expect

from tests.browser.gesprek import GESPREK, PHONE, code, knop
from tests.browser.meedoen import DEELNAME, DEELSLEUTEL, kies_rol, kop, schermen, te_klein, vragen, zijwaarts
from tests.browser.test_paginas import violations
from tests.conftest import ROOT

if TYPE_CHECKING:
    from playwright.sync_api import Page, Route

    from tests.browser.conftest import Opener

VOORSTELLEN = sorted(path.parent.name for path in (ROOT / "policies").glob("*/voorstel.yml"))
ROLLEN = ["Raadslid", "Professional", "Beleidsmedewerker", "Iets anders"]
SMAL = {"width": 320, "height": 568}
LOOP_LANGS = """async () => {
    const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const seen = [];
    for (;;) {
        await drawn();
        const answers = [...document.querySelectorAll(".mee > .mee-midden .mee-keuze")];
        if (!answers.length) return seen;
        const bar = document.querySelector(".mee > .mee-balk");
        const outside = (item, end) => {
            const { top, bottom, left, right } = item.getBoundingClientRect();
            return top < 0 || left < 0 || right > innerWidth || bottom > end + 0.5;
        };
        const texts = [document.querySelector("h1"), ...answers];
        seen.push({
            answers: answers.length,
            outside: [
                ...texts.filter((item) => outside(item, bar.getBoundingClientRect().top)),
                ...[...bar.querySelectorAll("button")].filter((item) => outside(item, innerHeight)),
            ].map((item) => item.textContent),
        });
        answers[seen.length % 5].querySelector("input").click();
        await drawn();
        [...bar.querySelectorAll("button")].at(-1).click();
    }
}"""
"""Walks along all vragen in the page itself, as every step by way of the browser's driver takes half a second."""


def zie_alles(page: Page) -> None:
    """Walk along all vragen; of each the question, the five answers and the buttons are in sight."""
    seen = page.evaluate(LOOP_LANGS)
    assert len(seen) >= 6
    assert [(number, screen) for number, screen in enumerate(seen, 1) if screen != {"answers": 5, "outside": []}] == []
    expect(page.get_by_role("heading", level=1)).to_have_text("Uw antwoorden")


@pytest.mark.traag
@pytest.mark.parametrize("slug", VOORSTELLEN)
def test_every_vraag_fits_on_a_small_phone_without_scrolling(opened: Opener, slug: str) -> None:
    for rol in ROLLEN:
        page = opened(viewport=PHONE).open(DEELNAME.replace(GESPREK, f"voorstellen/{slug}/gesprek.html"))
        kies_rol(page, rol)
        zie_alles(page)


def lengte(vraag: dict[str, Any]) -> int:
    """How much a participant reads at a vraag: the vraag, the longest "Denk aan", and the five labels."""
    denk_aan = max(len(woorden["denk_aan"]) for woorden in vraag["per_rol"].values())
    return len(vraag["vraag"]) + denk_aan + sum(map(len, vraag["antwoorden"].values()))


def met_de_langste_vragen(html: str) -> str:
    """The page with the six longest vragen that there are, each with the longest "Denk aan" for every rol."""
    alle = [yaml.safe_load(path.read_text("utf-8")) for path in (ROOT / "questions/vragen").glob("*.yml")]
    start, pakket, end = re.split(r'(?<=id="sessiepakket">)(.*?)(?=</script>)', html, maxsplit=1, flags=re.DOTALL)
    inhoud: dict[str, Any] = json.loads(pakket)
    for vraag, lang in zip(inhoud["vragen"], sorted(alle, key=lengte, reverse=True), strict=False):
        langste = max((rol["denk_aan"] for rol in lang["per_rol"].values()), key=len)
        vraag["antwoorden"] = lang["antwoorden"]
        vraag["per_rol"] = {rol: {"vraag": lang["vraag"], "denk_aan": langste} for rol in vraag["per_rol"]}
    return start + json.dumps(inhoud) + end


def test_the_longest_vragen_of_all_fit_too(opened: Opener) -> None:
    watched = opened(viewport=PHONE)

    def antwoord(route: Route) -> None:
        response = route.fetch()
        route.fulfill(response=response, body=met_de_langste_vragen(response.text()))

    watched.page.route("**/gesprek.html", antwoord)
    kies_rol(watched.open(DEELNAME), "Beleidsmedewerker")
    zie_alles(watched.page)


def test_on_the_narrowest_phone_nothing_is_too_small_or_needs_sideways_scrolling(opened: Opener) -> None:
    page = opened(viewport=SMAL).open(DEELNAME)
    for scherm in schermen(page, "Iets anders"):
        assert te_klein(page, 48) == [], scherm
        # A large window at 400 %, and back.
        assert not zijwaarts(page, 320, 256), scherm
        assert not zijwaarts(page, **SMAL), scherm


def test_someone_reads_one_of_two_stories_and_both_are_at_hand_at_every_vraag(opened: Opener) -> None:
    page = opened(viewport=PHONE).open(DEELNAME)
    for button in ("Beginnen", "Professional", "Volgende", "Volgende"):
        page.get_by_role("radio", name=button).check() if button == "Professional" else knop(page, button)
    expect(page.get_by_text("Uw buur leest het andere.")).to_be_visible()
    expect(page.get_by_role("heading", name="Wat gebeurde er?")).to_have_count(0)
    page.get_by_role("radio", name="De familie Derksen").check()
    expect(page.get_by_role("heading", name="Wat gebeurde er?")).to_be_visible()
    assert violations(page) == []
    knop(page, "Volgende")
    knop(page, "De verhalen")
    dialoog = page.get_by_role("dialog", name="De verhalen")
    expect(dialoog.get_by_role("radio", name="De familie Derksen")).to_be_checked()
    dialoog.get_by_role("radio", name="De familie Koopmans").check()
    expect(dialoog.get_by_text("bakfiets").first).to_be_visible()
    assert violations(page) == []
    knop(page, "Terug naar de vraag")
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page.get_by_role("radio")).to_have_count(5)


def test_a_second_tap_at_the_same_place_skips_no_vraag(opened: Opener) -> None:
    page = opened(viewport=PHONE, has_touch=True).open(DEELNAME)
    kies_rol(page, "Professional")
    page.get_by_role("radio").nth(0).check()
    page.get_by_role("button", name="Volgende").dblclick()
    expect(page).to_have_title(re.compile("^Vraag 2 van 6"))


@pytest.mark.parametrize(
    ("openbaar", "welkom", "alleen"),
    [
        ("", "De zaal ziet antwoorden per rol, zonder namen.", "Dan weet de zaal wat u koos."),
        ("&openbaar=ja", "De zaal ziet alleen wat ook naar buiten mag.", "Ook dan toont het scherm niet wat u koos."),
    ],
)
def test_a_participant_reads_first_what_the_room_will_see(
    opened: Opener, openbaar: str, welkom: str, alleen: str
) -> None:
    page = opened(viewport=PHONE).open(DEELNAME + openbaar)
    expect(page.get_by_text(welkom)).to_be_visible()
    expect(page.locator(".mee-afspraken li")).to_have_count(3)
    knop(page, "Beginnen")
    expect(page.get_by_text(alleen)).to_be_visible()


def test_a_link_that_is_not_whole_says_so(opened: Opener) -> None:
    watched = opened(viewport=PHONE)
    for rest in ("", DEELSLEUTEL[:9], f"{DEELSLEUTEL}&minuten=iets", "%3Cscript%3E&minuten=90"):
        watched.page.goto("about:blank")
        page = watched.open(f"{GESPREK}#doe-mee={rest}")
        assert kop(page) == "Deze link is niet heel"
        expect(page.get_by_text("Scan de QR-code op het grote scherm")).to_be_visible()


def test_a_phone_that_would_ask_other_vragen_than_the_facilitator_counts_says_so(opened: Opener) -> None:
    page = opened(viewport=PHONE).open(f"{DEELNAME}&vragen=000000")
    assert kop(page) == "Uw telefoon heeft andere vragen"
    expect(page.get_by_text("Vraag de gespreksleider om een briefje van papier.")).to_be_visible()
    assert violations(page) == []


def test_with_forced_colours_one_still_sees_what_was_chosen(opened: Opener) -> None:
    page = opened(viewport=PHONE, forced_colors="active").open(DEELNAME)
    kies_rol(page, "Professional")
    page.get_by_role("radio").nth(1).check()
    keuzes = page.locator(".mee-midden .mee-keuze")
    rand = [keuzes.nth(number).evaluate("(keuze) => getComputedStyle(keuze).borderTopColor") for number in (0, 1)]
    assert rand[0] != rand[1]
    teken = keuzes.first.locator("svg").first.evaluate("(svg) => getComputedStyle(svg).stroke")
    assert teken != page.evaluate("getComputedStyle(document.body).backgroundColor")
    expect(keuzes.nth(1).locator(".mee-vinkje")).to_be_visible()
    for _ in vragen(page):
        pass
    code(page)
    # The camera needs dark on light, whatever the colours around it.
    assert page.locator(".g-qr").evaluate("(qr) => getComputedStyle(qr).forcedColorAdjust") == "none"


def test_who_changes_rol_reads_what_stays_and_who_skips_need_not_guess(opened: Opener) -> None:
    page = opened(viewport=SMAL).open(DEELNAME)
    kies_rol(page, "Professional")
    skip = page.get_by_role("button", name="Niet mijn werk")
    expect(skip).to_be_visible()
    page.get_by_role("radio").nth(0).check()
    expect(skip).to_have_count(0)
    while page.get_by_role("heading", level=1).inner_text() != "Wat is uw rol?":
        knop(page, "Terug")
    expect(page.get_by_text("U vulde al één vraag in. Dat blijft staan.")).to_be_visible()
    assert violations(page) == []
    page.get_by_role("radio", name="Raadslid").check()
    for _ in range(3):
        knop(page, "Volgende")
    expect(page.get_by_role("radio").nth(0)).to_be_checked()
    knop(page, "Volgende")
    expect(page.get_by_role("button", name="Sla over", exact=True)).to_be_visible()
