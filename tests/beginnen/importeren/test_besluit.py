"""The decision is found below whatever a council writes above it, and what is no decision is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import yaml

from tests.beginnen.importeren.gevallen import BESLUITEN, PLAN, Geval, maak
from tests.beginnen.importeren.test_importeren import gemaakt, nummers
from tests.beginnen.importeren.test_vormen import plat
from toets.beginnen.importeren.herkennen import herken
from toets.beginnen.importeren.koppen import onderdeel
from toets.beginnen.importeren.merken import reeks
from toets.beginnen.importeren.tekst import lees_tekst

if TYPE_CHECKING:
    from pathlib import Path

ALLE = [
    pytest.param(geval, soort, id=f"{name} ({soort})") for name, geval in BESLUITEN.items() for soort in geval.soorten
]


@pytest.mark.parametrize(("geval", "soort"), ALLE)
def test_the_points_of_a_decision_are_found_whatever_stands_above_them(repo: Path, geval: Geval, soort: str) -> None:
    text, data = gemaakt(repo, maak(repo, geval, soort))
    found = [punt for punt in data["beslispunten"] if punt["tekst"]]
    assert tuple(nummers(found)) == geval.nummers
    assert data["titel"] == geval.titel
    texts = [punt["tekst"] for top in found for punt in (top, *top.get("onderdelen", []))]
    assert not geval.teksten or tuple(texts) == geval.teksten
    for piece in geval.verder.get("wel", ()):
        assert piece in plat(text)


def test_what_is_only_like_a_decision_is_shown_as_a_question(repo: Path) -> None:
    lines = ("Onderwerp: Hulp in huis", "Geachte raad,", "1. De hulp in te korten;", "2. een spreekuur te beginnen.")
    text, data = gemaakt(repo, maak(repo, Geval(lines), "txt"))
    assert [punt["tekst"] for punt in data["beslispunten"]] == [""]
    block = text.partition("Is dit het besluit?")[2].partition("\n\n")[0]
    shown = "\n".join(line.replace("#", "", 1) for line in block.splitlines()[1:])
    assert [punt["tekst"] for punt in yaml.safe_load(shown)] == [
        "De hulp in te korten;",
        "een spreekuur te beginnen.",
    ]


def test_a_heading_that_can_mean_something_else_says_so_and_shows_what_else_it_can_be(repo: Path) -> None:
    lines = ("Onderwerp: Hulp in huis", "# Voorstel", "1. De hulp in te korten.", "# Advies", "1. Geld te geven.")
    text, data = gemaakt(repo, maak(repo, Geval(lines), "docx"))
    assert [punt["tekst"] for punt in data["beslispunten"]] == ["De hulp in te korten."]
    assert "Het is niet zeker dat dit het besluit is." in text
    assert "Geld te geven." in text.partition("Is dit het besluit?")[2].partition("\n\n")[0]


def test_of_two_lists_the_one_below_words_about_deciding_is_the_decision(repo: Path) -> None:
    lines = (
        "Onderwerp: Hulp in huis",
        "# Voorstel",
        "Geachte raad, wij stellen u dit graag voor.",
        "# Inleiding",
        "Wij stellen u voor om te letten op:",
        "1. de wachttijd te meten;",
        "2. de kosten te meten.",
        "# Ontwerpbesluit",
        "De raad van Rijnzicht,",
        "gelezen het voorstel van het college;",
        "besluit:",
        "1. de hulp in te korten.",
    )
    _, data = gemaakt(repo, maak(repo, Geval(lines), "docx"))
    assert [punt["tekst"] for punt in data["beslispunten"]] == ["de hulp in te korten."]


def test_a_list_without_anything_to_decide_is_no_second_version_of_it(repo: Path) -> None:
    lines = ("Onderwerp: Hulp in huis", "# Beslispunten", *PLAN, "# Wij stellen ook voor:", "1. er over te praten.")
    _, data = gemaakt(repo, maak(repo, Geval(lines), "docx"))
    assert not [punt for punt in data["beslispunten"] if "verschillen" in punt]


def test_a_document_of_only_openings_and_loose_lines_is_read_to_its_end() -> None:
    text = "Wij stellen u voor:\nEen lange zin die niets zegt over wat er moet.\n" * 4_000
    assert herken(lees_tekst(text.encode())).besluit == []


@pytest.mark.parametrize(
    ("merken", "numbers"),
    [
        (["A. Het plan te maken", "B. Het geld te geven"], ["A.", "B."]),
        (["1.Het plan is er nu", "2.Het geld is er ook"], ["1.", "2."]),
        (["I. Artikel 8 te schrappen", "II. Artikel 9 te schrappen"], ["I.", "II."]),
        (["A. Jansen", "B. de Vries"], []),
        (["A. Het plan te maken", "C. Het geld te geven"], []),
        (["1 januari gaat het plan in", "2 januari begint het werk"], []),
    ],
)
def test_a_number_that_can_be_something_else_counts_when_its_row_goes_on(merken: list[str], numbers: list[str]) -> None:
    assert [sign for sign, _ in reeks([("", text) for text in merken]).values()] == numbers


@pytest.mark.parametrize(
    ("kop", "part"),
    [
        ("Te besluiten", "raadsbesluit"),
        ("Besluit van de raad", "raadsbesluit"),
        ("Ontwerp raadsbesluit", "raadsbesluit"),
        ("Voorstel tot besluit", "besluit"),
        ("HOOFDSTUK 2: Te nemen besluiten", "besluit"),
        ("Advies van de commissie", None),
        ("Eerdere besluiten", None),
        ("te besluiten.", None),
        ("2. Het college voorstellen te vragen voor:", None),
        ("Besluitvorming", None),
        ("Burgemeester en wethouders", None),
        ("Risicoparagraaf", "kanttekeningen"),
        ("Juridische aspecten", "kanttekeningen"),
        ("Argumenten per beslispunt", "argumenten"),
        ("Betrokken partijen", "participatie"),
        ("Verdere uitvoering en planning", "vervolg"),
        ("Middelen", "financiën"),
        ("Kosten van het plan", None),
        ("uitvoering van de", None),
    ],
)
def test_a_heading_is_known_when_all_its_words_belong_to_such_a_part(kop: str, part: str | None) -> None:
    assert onderdeel(kop) == part
