"""What stands on the site is what stands in the sources.

The figures here were taken from the documents by hand, not from the YAML: they find a typing error on either side.
"""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from tests.conftest import ROOT
from toets.inhoud.dossier import Dossier, laad

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from toets.model.voorstel import Voorstel

BESLUITEN = {
    "nieuw-lelystads-peil-2020": ["1a", "1b"],
    "toegang-en-regie-jeugd-2020": ["2a", "2b", "2e"],
    "sterke-basis-jeugd-2020": ["2c", "2d"],
    "inkoop-en-budgetplafonds-jeugd-2020": ["2f", "2g"],
    "basis-wmo-2020": ["3a", "3b"],
    "maatwerkvoorzieningen-wmo-2020": ["3c", "3d"],
    "stedelijk-triageteam-wmo-2020": ["3e"],
    "aanpalende-terreinen-2020": ["3f"],
    "lelystad-werkt-2020": ["4a", "4b", "4c", "4d", "4e"],
    "kadernota-sociaal-domein-2019": [
        *("2", "2a", "2b", "2c", "2d", "3", "3a", "3b", "3c", "3d", "4"),
        *("5", "5a", "5b", "5c", "5d", "5e", "5f", "5g", "5h", "6", "6a", "6b", "6c", "7"),
    ],
    "maatwerk-sociaal-domein-2021": ["1", "2", "2a", "2b", "2c", "2d", "3", "3a", "3b", "4"],
}
"""Aanpak Sociaal Domein, chapter 2; Vragen Kadernota, vraag 13; raadsvoorstel maatwerk."""

AMENDEMENTEN = {
    "nieuw-lelystads-peil-2020": ["A1"],
    "toegang-en-regie-jeugd-2020": ["A2", "A4", "A5"],
    "inkoop-en-budgetplafonds-jeugd-2020": ["A10", "A11", "A15"],
    "basis-wmo-2020": ["A20", "A23", "A26"],
    "maatwerkvoorzieningen-wmo-2020": ["A21", "A25"],
    "aanpalende-terreinen-2020": ["A22"],
}
"""The numbers in the green boxes of the Aanpak Sociaal Domein."""

BEDRAGEN = {
    "toegang-en-regie-jeugd-2020": {"2e": [2_000_000]},
    "sterke-basis-jeugd-2020": {"2d": [500_000]},
    "inkoop-en-budgetplafonds-jeugd-2020": {"2g": [31_400_000, 31_100_000, 29_800_000, 29_200_000]},
    "basis-wmo-2020": {"3b": [900_000]},
    "maatwerkvoorzieningen-wmo-2020": {"3c": [350_000], "3d": [700_000]},
    "aanpalende-terreinen-2020": {"3f": [500_000]},
    "lelystad-werkt-2020": {"4e": [1_000_000]},
    "maatwerk-sociaal-domein-2021": {"4": [50_000]},
}
"""In euros, per beslispunt."""

BASIS_WMO = [30, 10, 120, 80, 25, 75, 25, 110, 150, 25, 22, 40, 88, 90, -20, 47, -17]
"""Paragraaf 4.3, Wmo basis onder de loep: the list that makes 900, in thousands of euros."""
AANPASSINGEN_BASIS = [-55, -22, -40, 30, 50, 20, 17]
"""The adjustments of amendments A20, A23 and A26 to that list, in thousands of euros; together 0."""
AANPALEND_GROEN = [20, 45, 60, 30, 30, 20, 45, 70]
AANPALEND_OVERHEAD = 125
"""Paragraaf 4.3, Bezuinigingen op aanpalende terreinen: what the 500 names, in thousands of euros."""
MAATWERK_WMO = [365, 43, 229, 30, 45, 40, 60, 12, 255, 45, -74]
"""Bijlage 7, Maatwerkvoorzieningen Wmo, the advice column: what makes 1.050, in thousands of euros."""
REGIONAAL_JEUGD = [9_000, 1_000, 2_200, 800]
LOKAAL_JEUGD = [500, 2_000, 800, 12_700]
"""Paragraaf 4.2: the regional budgets make 13 million and the local ones 16 million; in thousands of euros."""


@pytest.fixture(scope="module")
def dossier() -> Dossier:
    return Dossier.van(laad(ROOT))


def duizend(amounts: list[int]) -> list[Decimal]:
    return [Decimal(amount * 1000) for amount in amounts]


def advised(voorstel: Voorstel) -> list[Decimal]:
    """The amounts of all posten that count."""
    return [
        post.euro
        for punt in voorstel.alle_beslispunten()
        for opbouw in punt.opbouw
        for post in opbouw.posten
        if post.euro is not None and post.advies == "wel"
    ]


def changes(voorstel: Voorstel) -> list[Decimal]:
    return [
        wijziging.bedrag.euro
        for punt in voorstel.alle_beslispunten()
        if punt.besluit
        for wijziging in punt.besluit.wijzigingen
        if wijziging.bedrag
    ]


def missing(expected: list[Decimal], found: list[Decimal]) -> list[Decimal]:
    return list((Counter(expected) - Counter(found)).elements())


@pytest.mark.parametrize("name", BESLUITEN)
def test_every_decision_is_found_by_its_number(dossier: Dossier, site: Path, name: str) -> None:
    assert missing_numbers(dossier.voorstellen[name], BESLUITEN[name]) == []
    html = (site / f"voorstellen/{name}/index.html").read_text("utf-8")
    assert [number for number in BESLUITEN[name] if f'id="beslispunt-{number}"' not in html] == []


def missing_numbers(voorstel: Voorstel, numbers: list[str]) -> list[str]:
    return [number for number in numbers if number not in voorstel.punten()]


@pytest.mark.parametrize("name", AMENDEMENTEN)
def test_every_amendment_is_found_by_its_number(dossier: Dossier, site: Path, name: str) -> None:
    besluiten = [punt.besluit for punt in dossier.voorstellen[name].alle_beslispunten() if punt.besluit]
    assert {number for besluit in besluiten for number in besluit.amendementen} >= set(AMENDEMENTEN[name])
    html = (site / f"voorstellen/{name}/index.html").read_text("utf-8")
    assert [number for number in AMENDEMENTEN[name] if f">{number}</span>" not in html] == []


def rows() -> Iterator[tuple[str, str, list[int]]]:
    for name, points in BEDRAGEN.items():
        for number, amounts in points.items():
            yield name, number, amounts


@pytest.mark.parametrize(("name", "number", "amounts"), list(rows()))
def test_amounts_of_a_decision_are_those_of_the_source(
    dossier: Dossier, name: str, number: str, amounts: list[int]
) -> None:
    found = [geld.euro for geld in dossier.voorstellen[name].punten()[number].bedragen]
    assert missing([Decimal(amount) for amount in amounts], found) == []


@pytest.mark.parametrize(
    ("name", "amounts"),
    [
        ("basis-wmo-2020", BASIS_WMO),
        ("maatwerkvoorzieningen-wmo-2020", MAATWERK_WMO),
        ("aanpalende-terreinen-2020", [*AANPALEND_GROEN, AANPALEND_OVERHEAD]),
        ("inkoop-en-budgetplafonds-jeugd-2020", [*LOKAAL_JEUGD, *REGIONAAL_JEUGD]),
    ],
)
def test_every_amount_of_a_list_in_the_source_counts(dossier: Dossier, name: str, amounts: list[int]) -> None:
    assert missing(duizend(amounts), advised(dossier.voorstellen[name])) == []


def test_the_adjustments_of_the_council_make_zero_together(dossier: Dossier) -> None:
    assert missing(duizend(AANPASSINGEN_BASIS), changes(dossier.voorstellen["basis-wmo-2020"])) == []
    assert sum(AANPASSINGEN_BASIS) == 0
