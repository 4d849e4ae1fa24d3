"""What points at a household is found in a story, and what says the same more widely is left alone."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.conftest import ROOT
from toets.gedeeld.locaties import lees_gedeeld
from toets.vertrouwen.herkenbaar import vind_sporen

VOORBEELDEN = json.loads((ROOT / "tests/vectors/herkenbaar.json").read_text("utf-8"))
"""By kind: texts with the piece that is found, and texts in which none of the kind is."""
SOORTEN = lees_gedeeld("herkenbaar")["soorten"]
WORDS = st.sampled_from(["moeder", "van", "15", "jaar", "school", "De", "uit", "Syrië", "maart", "2024", "€ 1,17"])


def test_every_kind_has_examples_of_both() -> None:
    assert [soort["id"] for soort in SOORTEN] == list(VOORBEELDEN)
    assert all(examples["wel"] and examples["niet"] for examples in VOORBEELDEN.values())


@pytest.mark.parametrize(
    ("soort", "text", "stuk"),
    [(soort, *example) for soort, examples in VOORBEELDEN.items() for example in examples["wel"]],
)
def test_what_points_at_a_household_is_found_as_it_stands(soort: str, text: str, stuk: str) -> None:
    assert [spoor.stuk for spoor in vind_sporen(text) if spoor.soort == soort] == [stuk]


@pytest.mark.parametrize(
    ("soort", "text"), [(soort, text) for soort, examples in VOORBEELDEN.items() for text in examples["niet"]]
)
def test_what_says_it_more_widely_is_left_alone(soort: str, text: str) -> None:
    assert soort not in {spoor.soort for spoor in vind_sporen(text)}


def test_a_piece_that_stands_there_twice_is_said_once() -> None:
    (spoor,) = vind_sporen("Zij heeft MS. Ook haar broer heeft MS.")
    assert spoor == ("ziekte", "MS", "de naam van een ziekte", SOORTEN[4]["raad"])


@given(st.lists(WORDS, max_size=200).map(" ".join))
def test_every_piece_stands_in_the_text_and_nothing_keeps_the_check_busy(text: str) -> None:
    assert all(spoor.stuk in text for spoor in vind_sporen(text))
