"""What a beslispunt says in one glance."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from toets.model.beslispunt import Beslispunt


def with_amounts(*amounts: dict[str, Any]) -> Beslispunt:
    bedragen = [{"waarvoor": "hulp", **amount} for amount in amounts]
    return Beslispunt.model_validate({"nummer": "1", "tekst": "Iets.", "plaats": "Besluit", "bedragen": bedragen})


def test_amounts_of_one_kind_and_year_are_one_amount_together() -> None:
    punt = with_amounts({"euro": "50", "soort": "besparing"}, {"euro": "-20", "soort": "besparing", "ongeveer": "ja"})
    together = punt.hoofdbedrag()
    assert together
    assert (together.euro, together.soort, together.ongeveer) == (Decimal(30), "besparing", True)


def test_amounts_of_two_kinds_or_two_years_are_not_added() -> None:
    assert with_amounts({"euro": "50", "soort": "kosten"}, {"euro": "20", "soort": "budget"}).hoofdbedrag() is None
    assert with_amounts({"euro": "50", "jaar": "2021"}, {"euro": "20", "jaar": "2022"}).hoofdbedrag() is None
    assert with_amounts().hoofdbedrag() is None
