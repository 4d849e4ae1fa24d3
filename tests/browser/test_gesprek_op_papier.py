"""A whole gesprek on paper, played with the sheets themselves: from the telformulier to a published verslag."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest
import yaml
from playwright.sync_api import expect

from tests.browser.gesprek import (
    GESPREK,
    SLUG,
    geef_vrij,
    inhoud_repo,
    kies_bijeenkomst,
    knop,
    laat_opnieuw_invullen,
    maak_verslag,
    nummer_van,
    schrijf,
    stap,
    toon,
)
from toets.bouwen.bouwen import bouw
from toets.controles.controle import controleer
from toets.inhoud.dossier import laad

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Locator, Page

    from tests.browser.conftest import Opener

LAPTOP = {"width": 1280, "height": 900}
TELFORMULIER = f"voorstellen/{SLUG}/telformulier.html"
POSTER = f"voorstellen/{SLUG}/opbrengstposter.html"
BRIEFJES = 5
"""Slips in each of the two boxes that are used: the fewest of which a verslag says something per rol."""
LEEG = 5
"""The last column of a row: skipped."""


@dataclass(frozen=True)
class Rij:
    """One row of a telformulier: what it is about, and its columns."""

    kop: str
    kolommen: list[str]


def lees_telformulier(page: Page) -> dict[str, list[list[Rij]]]:
    """The rows of both rondes as they are printed, per box."""
    return {
        re.sub(r".*Doos van ", "", box.locator(".rol").inner_text()): [
            lees_tabel(table) for table in box.locator("table").all()
        ]
        for box in page.locator("section").all()
    }


def lees_tabel(table: Locator) -> list[Rij]:
    """Its rows. The last column has the same words in every row: they stand above it."""
    last = table.locator("thead th").last.inner_text()
    return [
        Rij(row.locator("th").inner_text(), [*row.locator("td").all_inner_texts()[:-1], last])
        for row in table.locator("tbody tr").all()
    ]


def gezegd(kop: str) -> str:
    """What a row is about, in the same words on paper and on the screen."""
    voorspeld = re.fullmatch(r"Inschatting.*wat vullen (\w+) in.*", kop)
    return f"inschatting van {voorspeld[1]}" if voorspeld else re.sub(r"^(?:Vraag )?\d[.:] ", "", kop)


def typ_over(leiding: Page, doos: str, rijen: list[Rij], streepjes: list[list[int]]) -> None:
    """Type in one box as the telformulier says: its rol, and from each row one stroke at a time.

    `streepjes` holds for each row the column of each stroke, from left to right.
    """
    knop(leiding, "Papieren briefje")
    leiding.get_by_role("radio", name=doos, exact=True).check()
    vragen = leiding.locator("fieldset.l-briefje__vraag")
    expect(vragen).to_have_count(len(rijen))
    for vraag, rij in zip(vragen.all(), rijen, strict=True):
        assert gezegd(vraag.locator("legend").inner_text()) == gezegd(rij.kop)
        assert [label.strip() for label in vraag.locator("label").all_inner_texts()] == rij.kolommen
    before = int(leiding.locator(".l-tellers__totaal strong").inner_text())
    for number in range(len(streepjes[0])):
        for vraag, columns in zip(vragen.all(), streepjes, strict=True):
            vraag.get_by_role("radio").nth(columns[number]).check()
        knop(leiding, "Tel dit briefje")
        expect(leiding.locator(".l-tellers__totaal strong")).to_have_text(str(before + number + 1))


def eerste_ronde(leiding: Page, formulier: dict[str, list[list[Rij]]]) -> None:
    """Raadsleden and professionals differ on the first vraag; of the second one professional says nothing."""
    stap(leiding, "Pauze")
    for doos, meervoud, antwoord in (("raadslid", "raadsleden", 2), ("professional", "professionals", 0)):
        rijen = formulier[meervoud][0]
        streepjes = [[antwoord] * BRIEFJES, *([[0, 0, 0, 1, 4]] * (len(rijen) - 1))]
        if doos == "professional":
            streepjes[1] = [0, 0, 0, 1, LEEG]
        typ_over(leiding, doos, rijen, streepjes)
    stap(leiding, "Antwoorden naast elkaar")
    toon(leiding, "Per rol")
    expect(leiding.locator(".l-tegels > li").first.get_by_role("heading")).to_contain_text(
        gezegd(formulier["raadsleden"][0][0].kop)
    )
    leiding.get_by_role("button", name="Kies als onderwerp").first.click()


def tweede_ronde(leiding: Page, formulier: dict[str, list[list[Rij]]]) -> None:
    """Only what was discussed is counted again; now both rollen say the same."""
    stap(leiding, "Afsluiten")
    laat_opnieuw_invullen(leiding)
    for doos, meervoud in (("raadslid", "raadsleden"), ("professional", "professionals")):
        typ_over(leiding, doos, formulier[meervoud][1][:1], [[0] * BRIEFJES])
    knop(leiding, "Klaar met invullen")
    knop(leiding, "Ja, dezelfde mensen")
    geef_vrij(leiding)


@pytest.mark.usefixtures("lege_pdfs")
def test_a_gesprek_on_paper_goes_from_the_telformulier_to_a_published_verslag(
    opened: Opener, site: Path, tmp_path: Path
) -> None:
    on_paper = opened(at=site.as_uri())
    formulier = lees_telformulier(on_paper.open(TELFORMULIER))
    assert list(formulier) == ["raadsleden", "professionals", "beleidsmedewerkers", "anderen"]
    koppen = on_paper.open(POSTER).locator(".vak-hoog h2").all_inner_texts()

    leiding = opened(at=site.as_uri(), viewport=LAPTOP).open(GESPREK)
    leiding.get_by_role("radio", name="Op papier", exact=True).check()
    kies_bijeenkomst(leiding)
    knop(leiding, "Begin het gesprek")
    eerste_ronde(leiding, formulier)
    stap(leiding, "Opbrengst")
    zinnen = ["Wie betaalt het volgend jaar?", "Een team legt uit waarom het afwijkt.", "Wij bellen binnen een week."]
    for soort, kop, zin in zip(["Open vraag", "Voorwaarde", "Inzicht"], koppen, zinnen, strict=False):
        schrijf(leiding, soort, zin, kop)
    leiding.get_by_label("Wat voor organisatie zei ja?").fill("een wijkteam")
    leiding.keyboard.press("Enter")
    tweede_ronde(leiding, formulier)

    root = inhoud_repo(tmp_path)
    path = maak_verslag(leiding, root / f"policies/{SLUG}/verslagen")
    eerste, tweede = yaml.load(path.read_text("utf-8"), Loader=yaml.BaseLoader)["antwoorden"][:2]  # noqa: S506 (texts only)
    assert eerste["eerst"] == {"raadslid": "min", "professional": "plus"}
    assert eerste["nog_een_keer"] == {"raadslid": "plus", "professional": "plus"}
    assert tweede["eerst"] == {"raadslid": "plus"}
    assert "nog_een_keer" not in tweede

    assert controleer(laad(root)) == []
    new = bouw(root, lambda _: None, lambda _: None)
    page = opened(at=new.as_uri()).open(f"voorstellen/{SLUG}/index.html")
    page.locator(f'a[href="verslagen/{nummer_van(path)}.html"]').first.click()
    expect(page.get_by_text("Gespreksverslag. Geen advies, geen besluit, geen peiling.")).to_be_visible()
    expect(page.get_by_text("Dit is een oefening.")).to_be_visible()
    for zin in zinnen:
        expect(page.get_by_text(zin).first).to_be_visible()
    expect(page.get_by_text("Niet genoemd: te weinig antwoorden")).to_have_count(1)
    assert (new / f"voorstellen/{SLUG}/gespreksverslag-{nummer_van(path)}.pdf").exists()
