"""Opinions in a text: what gives one to a rol is found, what only looks like it is left alone."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.conftest import ROOT
from toets.vertrouwen.meningen import geeft_mening, telt_antwoorden

MENINGEN = json.loads((ROOT / "tests/vectors/meningen.json").read_text("utf-8"))
"""Texts that must match, and texts that must not, by the id of the kind."""
SOORTEN = MENINGEN["soorten"].values()
ROLLEN = (
    ("raadslid", "raadsleden"),
    ("professional", "professionals"),
    ("beleidsmedewerker", "beleidsmedewerkers"),
)
WORDS = st.sampled_from(
    [
        "de",
        "van",
        "professionals",
        "worden",
        "zijn",
        "het",
        "er",
        "niet",
        "veel",
        "te",
        "zich",
        "verwacht",
        "kiezen",
        "eens",
        "voor",
        "zorgen",
        "aan",
        "zien",
    ]
)


def van_een_rol(text: str) -> bool:
    return any(geeft_mening(text, namen) for namen in ROLLEN)


@pytest.mark.parametrize("text", [text for soort in SOORTEN for text in soort["wel"]])
def test_an_opinion_given_to_a_rol_is_found(text: str) -> None:
    assert van_een_rol(text)


@pytest.mark.parametrize("text", [text for soort in SOORTEN for text in soort["niet"]])
def test_what_only_looks_like_an_opinion_is_left_alone(text: str) -> None:
    assert not van_een_rol(text)


@pytest.mark.parametrize(
    ("text", "namen"),
    [
        ("De raadsleden vinden dit te duur.", ("professional", "professionals")),
        ("Wij vinden dit te duur.", ("raadslid", "raadsleden")),
        ("Wij vinden de raadsledenvergadering te duur.", ("raadslid", "raadsleden")),
    ],
)
def test_an_opinion_of_nobody_or_of_another_rol_is_none_of_this_rol(text: str, namen: tuple[str, str]) -> None:
    assert not geeft_mening(text, namen)


@pytest.mark.parametrize(
    ("text", "namen"),
    [
        ("Het LID van\nde raad wil dit.", ("lid van de raad", "leden")),
        ("De wmo-consulenten willen dit.", ("Wmo-consulent", "Wmo-consulenten")),
    ],
)
def test_a_name_of_more_words_or_with_signs_in_it_is_a_name_too(text: str, namen: tuple[str, str]) -> None:
    assert geeft_mening(text, namen)


@given(st.lists(WORDS, max_size=200).map(" ".join))
def test_words_that_patterns_are_made_of_never_keep_the_check_busy(text: str) -> None:
    assert geeft_mening(f"De professionals willen dit. {text}", ROLLEN[1])


@pytest.mark.parametrize("text", MENINGEN["tellen"]["wel"])
def test_how_many_people_chose_an_answer_is_found(text: str) -> None:
    assert telt_antwoorden(text)


@pytest.mark.parametrize("text", MENINGEN["tellen"]["niet"])
def test_what_only_looks_like_a_count_of_answers_is_left_alone(text: str) -> None:
    assert not telt_antwoorden(text)
