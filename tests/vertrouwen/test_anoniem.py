"""The example on the page "Zo blijft u anoniem"."""

from __future__ import annotations

from toets.vertrouwen.anoniem import cijfers, voorbeeld
from toets.vertrouwen.vrijgave import Gedragen


def test_each_mode_says_something_else_of_the_same_group() -> None:
    assert voorbeeld()["uitkomsten"] == {
        "per-rol": {"raadslid": "plus", "professional": "min"},
        "groep": {"allen": Gedragen(("plus", "min"))},
        "overeenkomst": {"allen": "geen-gedeeld"},
    }


def test_the_page_may_only_promise_what_the_proof_found() -> None:
    assert cijfers()["uitsluitingen"] == 0
