"""Personal data in a text: what has a form is found, what only looks like it is left alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toets.gedeeld.locaties import lees_gedeeld
from toets.vertrouwen.persoonsgegevens import persoonsgegevens, voldoet_aan_elfproef

PATRONEN = lees_gedeeld("persoonsgegevens")


@pytest.mark.parametrize(("naam", "text"), [(p["naam"], text) for p in PATRONEN for text in p["wel"]])
def test_what_must_be_found_is_found(naam: str, text: str) -> None:
    assert naam in {found for found, _ in persoonsgegevens(text)}


@pytest.mark.parametrize("text", [text for p in PATRONEN for text in p["niet"]])
def test_what_must_not_be_found_is_left_alone(text: str) -> None:
    assert persoonsgegevens(text) == []


@pytest.mark.parametrize(("naam", "text"), [(p["naam"], text) for p in PATRONEN for text in p.get("heel", [])])
def test_of_what_is_found_no_part_is_left(naam: str, text: str) -> None:
    assert persoonsgegevens(f"Gisteren zei {text} dat het kan.") == [(naam, text)]


@given(st.integers(min_value=10_000_000, max_value=999_999_999), st.integers(0, 8), st.integers(1, 9))
def test_one_wrong_digit_never_passes_the_eleven_test(number: int, place: int, change: int) -> None:
    digits = f"{number:09}"
    wrong = digits[:place] + str((int(digits[place]) + change) % 10) + digits[place + 1 :]
    assert not (voldoet_aan_elfproef(digits) and voldoet_aan_elfproef(wrong))
