"""The gespreksverslag on paper: what its page says, on two pages, with on each what it is."""

from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING, Any

import pytest
from pypdf import PdfReader

from tests import gemeente, vol_verslag
from tests.verslagen import OPVOLGING, PLAATS, TIEN, changed, rendered
from toets.gedeeld.locaties import SJABLONEN
from toets.inhoud.dossier import Dossier, laad
from toets.paginas.bladen import als_pagina
from toets.paginas.paginas import sjablonen
from toets.paginas.pdf import pdf_maker

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.bouwt

BLAD = "gespreksverslag-k7m2p9qd"
VOET = "Oefening, geen echt gesprek. Gespreksverslag. Geen advies, geen besluit, geen peiling."
ZIN = "Een team legt uit waarom het afwijkt, en de raad hoort elk halfjaar hoe vaak dat gebeurde en wat het kostte. "
ALLE = {"totaal": "10+", "raadslid": "5-9", "professional": "5-9", "beleidsmedewerker": "5-9", "anders": "5-9"}
LABELS = {"raadslid": "verdeeld", "professional": "onzeker", "beleidsmedewerker": "verdeeld", "anders": "onzeker"}


def pages(root: Path, target: Path) -> list[str]:
    """The text of each page of the sheet of the one verslag in the small municipality."""
    found = Dossier.van(laad(root))
    shutil.copytree(SJABLONEN / "css", target / "css")
    make = pdf_maker(target / "store")
    assert make
    for blad, address, html in als_pagina(found, sjablonen(found, met_pdf=True), "voorbeeld"):
        if blad.naam == BLAD:
            path = target / address
            path.parent.mkdir(parents=True)
            make(html, path)
            return [" ".join(page.extract_text().split()) for page in PdfReader(path.with_suffix(".pdf")).pages]
    raise AssertionError(BLAD)


def test_the_sheet_says_what_the_page_says(repo: Path, tmp_path: Path) -> None:
    page, sheet = rendered(repo), " ".join(pages(repo, tmp_path / "blad"))
    for said in (
        "Dit is een oefening. Er is geen echt gesprek gevoerd.",
        "Werkbijeenkomst, niet openbaar, 90 minuten",
        "Gezin A",
        "Vragenset 1, vastgesteld in januari 2026",
        "k7m2p9qd, versie 1",
        "Een team legt uit waarom het afwijkt.",
        "Minderheidsstandpunt",
        "Verzonnen: aangepast overgenomen (",
        "Kijk opnieuw in mei 2027 en november 2027.",
        "De antwoorden lopen uiteen",
        "‘verschilt’ of ‘?’",
        "Niet genoemd: te weinig antwoorden",
        "De antwoorden van beleidsmedewerkers. Dat waren er minder dan vijf.",
        "Wat de groep niet in het verslag wilde.",
        "kan samen meer te weten komen.",
    ):
        assert said in page, said
        assert said in sheet, said


def test_the_points_are_read_in_order(repo: Path, tmp_path: Path) -> None:
    text = " ".join(pages(repo, tmp_path / "blad"))
    order = ["Wat schreef de groep op?", "Een team legt uit"]
    order += ["Een vast budget", "Wat antwoordde de groep?", "Wat staat er niet in?"]
    places = [text.index(part) for part in order]
    assert places == sorted(places)


@pytest.mark.parametrize(("punten", "most"), [(0, 2), (4, 2), (12, 2), (20, 3)])
def test_a_verslag_with_much_in_it_is_few_pages_and_each_says_what_it_is(
    tmp_path: Path, punten: int, most: int
) -> None:
    files: dict[str, dict[str, Any]] = gemeente.inhoud()
    del files[OPVOLGING]
    kinds = ["voorwaarde", "zorg", "inzicht", "open-vraag", "minderheidsstandpunt"]
    opbrengst = [
        {"soort": kinds[number % 5], "aan_zet": "college", "tekst": (ZIN * 2)[:150], "vraag": "kosten"}
        for number in range(punten)
    ]
    answers = [
        {"vraag": vraag, "eerst": LABELS, **({"nog_een_keer": LABELS} if number < 3 else {})}
        for number, vraag in enumerate(gemeente.IN_EEN_GESPREK)
    ]
    more = {"versie": "2", "erratum": "Bij punt 2 stond een woord te veel."}
    files[PLAATS] = changed(deelnemers=ALLE, antwoorden=answers, opbrengst=opbrengst or None, **more)
    found = pages(gemeente.schrijf(tmp_path, files), tmp_path / "blad")
    assert len(found) <= most
    assert all(VOET in page for page in found)
    # No point is cut by the end of a page.
    numbers = re.findall(r"Punt (\d+)", " ".join(found))
    assert numbers == [str(number) for number in range(1, punten + 1)]


def test_all_that_a_group_can_write_down_is_two_pages(tmp_path: Path) -> None:
    found = pages(gemeente.schrijf(tmp_path, vol_verslag.bestanden()), tmp_path / "blad")
    assert len(found) == 2
    text = " ".join(found)
    for said in (
        "Gemeente Voorbeeld. Nummer k7m2p9qd, versie 1, openbaar sinds 1 december 2026.",
        "minder dan 5. Er zijn er 35",
        "De groep koos deze punten om eerst te bespreken.",
        "Antwoord van het college (januari 2027):",
        "Waarom ‘minder’? Hiervoor geeft dit verslag geen reden.",
        "Wat kan een raadslid met punt 2 en 7? Technische vraag: kan.",
        "Welke vraag werkte niet?",
        "Mag dit van de wet?",
    ):
        assert said in text, said
    assert "Het origineel staat in het raadsinformatiesysteem als ‘Verslag van een gesprek’. Op internet:" in text
    # An address may be broken over two lines.
    assert "https://raad.voorbeeld.example/stuk-12" in text.replace(" ", "")
    assert "https://voorbeeld.example/toets/voorstellen/voorbeeld/verslagen/k7m2p9qd.html" in text.replace(" ", "")


def test_of_a_real_gesprek_no_page_speaks_of_an_exercise(tmp_path: Path) -> None:
    files = gemeente.inhoud()
    files[PLAATS] = changed(soort="sessie", deelnemers=TIEN)
    for page in pages(gemeente.schrijf(tmp_path, files), tmp_path / "blad"):
        assert "efening" not in page
        assert "Gespreksverslag. Geen advies, geen besluit, geen peiling." in page
