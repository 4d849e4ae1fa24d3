"""The points of a decision: numbered as the document does, and two versions of them held against each other."""

from __future__ import annotations

import pytest

from toets.beginnen.importeren.bedragen import bedragen
from toets.beginnen.importeren.document import Alinea
from toets.beginnen.importeren.herkennen import herken
from toets.beginnen.importeren.punten import GETELD, Punt, maak_punten, vergelijk
from toets.beginnen.importeren.tekst import lees_tekst


def punten(*texts: str, waar: str = "regel") -> list[Punt]:
    """Points 1, 2, ... with these texts, each at a place of its own."""
    return [Punt(str(n), text, f"Besluit, {n}", f"{waar} {n}") for n, text in enumerate(texts, 1)]


def test_a_number_of_the_document_stays_also_when_the_numbers_do_not_follow_each_other() -> None:
    alineas = [Alinea("tekst", f"regel {line}", merk) for line, merk in enumerate(["2.", "2.1", "2.3", "-"], 1)]
    (top,) = maak_punten(alineas, "Besluit")
    assert [(punt.nummer, punt.waar) for punt in top.alle()] == [
        ("2", "regel 1"),
        ("2-1", "regel 2"),
        ("2-3", "regel 3"),
        ("2-3-1", f"regel 4{GETELD}"),
    ]


@pytest.mark.parametrize("levels", [7, 30, 1_100])
def test_more_levels_than_a_file_can_be_indented_stand_beside_the_deepest(levels: int) -> None:
    alineas = [Alinea("tekst", f"regel {deep}", ".".join(["1"] * deep)) for deep in range(1, levels + 1)]
    alle = [punt for top in maak_punten(alineas, "Besluit") for punt in top.alle()]
    assert len(alle) == levels
    assert len({punt.nummer for punt in alle}) == levels
    assert max(punt.nummer.count("-") for punt in alle) < 6


def test_a_letter_that_grows_when_it_is_made_small_is_a_letter_too() -> None:
    alineas = [Alinea("tekst", f"regel {line}", merk) for line, merk in enumerate(["İ1", "b."], 1)]
    assert [punt.tekst for punt in maak_punten(alineas, "Besluit")] == ["tekst", "tekst"]


def test_a_difference_stands_where_the_second_version_has_it() -> None:
    found = vergelijk(punten("Een plan.", "Geld.", waar="bladzijde"), punten("Geen plan.", waar="regel"))
    assert [(anders.nummer, anders.eerste, anders.tweede, anders.plaats) for anders in found] == [
        ("1", "Een plan.", "Geen plan.", "regel 1"),
        ("2", "Geld.", "", ""),
    ]


def test_what_only_the_second_version_has_is_a_difference_too() -> None:
    (anders,) = vergelijk([], punten("Een plan."))
    assert (anders.eerste, anders.tweede, anders.plaats) == ("", "Een plan.", "regel 1")


@pytest.mark.parametrize("text", ["Een plan", "een plan;", " Een  plan.", "Een plan: "])
def test_signs_and_capitals_alone_make_no_difference(text: str) -> None:
    assert vergelijk(punten("Een plan."), punten(text)) == []


@pytest.mark.parametrize(
    ("text", "soort"),
    [
        ("het budget te verlagen met € 5.000", "besparing"),
        ("een bezuiniging van € 5.000", "besparing"),
        ("daarmee te besparen: € 5.000", "besparing"),
        ("ombuigingen van € 5.000", "besparing"),
        ("een budget van € 5.000", "budget"),
        ("een plafond van € 5.000", "budget"),
        ("dat kost € 5.000", "kosten"),
    ],
)
def test_an_amount_is_of_the_kind_that_its_sentence_says(text: str, soort: str) -> None:
    assert [geld.soort for geld in bedragen(text)] == [soort]


def test_a_document_with_very_many_points_and_amounts_is_read_to_its_end() -> None:
    points = "- Te helpen.\n" * 20_000
    found = herken(lees_tekst(f"Besluit\n{points}".encode()))
    assert len(found.besluit) == 20_000
    assert len(bedragen("Geef € 1 in 2027 " * 10_000)) == 10_000
