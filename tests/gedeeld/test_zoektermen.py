"""The words of a text as search compares them."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.vectors.maak_zoeken import VECTORS, maak
from toets.gedeeld.zoektermen import stam, termen, woorden


def test_the_app_makes_the_same_terms_and_reads_the_same_index() -> None:
    assert VECTORS.read_text(encoding="utf-8") == maak(), "run: python -m tests.vectors.maak_zoeken"


@pytest.mark.parametrize(
    "forms",
    [
        "betaalt betalen betaling betaald betaalde",
        "wachtlijst wachtlijsten",
        "bezuiniging bezuinigingen bezuinigen bezuinigt bezuinigde",
        "regel regels regeling regelingen regelen",
        "huis huizen",
        "brief brieven briefje briefjes",
        "school scholen",
        "fiets fietsen",
        "kind kinderen",
        "raadslid raadsleden",
        "stad steden",
        "mogelijkheid mogelijkheden",
        "mandaat mandaten",
        "inkomen inkomens",
        "gemeente gemeenten",
        "budget budgetten",
        "idee ideeën",
        "voorziening voorzieningen",
        "cliënt cliënten client clienten",
        "tarief tarieven",
        "uitnodiging uitnodigingen uitnodigen uitnodigt",
    ],
)
def test_the_forms_of_one_word_are_one_term(forms: str) -> None:
    assert len(set(termen(forms))) == 1


def test_words_that_differ_stay_apart() -> None:
    words = ["huis", "huur", "hulp", "raad", "raadslid", "werk", "wet", "zorg", "school", "vervoer", "budget"]
    words += ["beleid", "besluit", "kosten", "geld", "gezin", "stad"]
    assert len({stam(word) for word in words}) == len(words)


@pytest.mark.parametrize(
    "amount", ["€ 2.200.000", "2.200.000,-", "2.200.000,00", "2200000", "2,2 miljoen", "2,2 mln", "22 ton"]
)
def test_an_amount_is_one_number_however_it_is_written(amount: str) -> None:
    assert termen(amount) == ["2200000"]


def test_a_number_that_is_no_amount_keeps_its_parts() -> None:
    assert woorden("versie 1.2.3 van 12.34") == ["versie", "1", "2", "3", "van", "12", "34"]


def test_of_a_word_with_a_hyphen_the_parts_and_the_whole_are_found() -> None:
    assert termen("hand-out") == ["hand", "out", stam("handout")]


def test_words_that_say_nothing_and_single_letters_are_left_out() -> None:
    assert termen("Het is van de raad, en b of 3") == [stam("raad"), "3"]


@given(st.text())
def test_however_it_is_written_it_is_letters_and_digits_and_the_same_in_capitals_and_in_parts(text: str) -> None:
    found = termen(text)
    assert all(term.replace(",", "").isascii() and term.replace(",", "").isalnum() for term in found)
    assert termen(unicodedata.normalize("NFD", text)) == found
    assert termen(unicodedata.normalize("NFC", text)) == found
