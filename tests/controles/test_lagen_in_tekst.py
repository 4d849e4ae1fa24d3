"""A text with more layers than a reader of Markdown can hold is refused; of every other text all words are shown."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toets.controles.regels.lagen_in_tekst import DIEP, controleer
from toets.gedeeld.catalogus import regel
from toets.gedeeld.tekst import naar_html
from toets.gedeeld.yaml_schrijven import als_yaml
from toets.inhoud.dossier import Inhoud, met_bestand

VECTORS = json.loads((Path(__file__).parents[1] / "vectors/lagen.json").read_text("utf-8"))
MERKEN = ("- ", "* ", "+ ", "1. ", "10) ", ">", "> ", "    ", "  ", "\t", "\n")


def found(text: str) -> list[str]:
    """What is said of a file with this text."""
    inhoud = met_bestand(Inhoud(), "policies/voorbeeld/voorstel.yml", als_yaml({"titel": text}).encode())
    return [bevinding.message for bevinding in controleer(inhoud)]


@pytest.mark.parametrize("text", [text for text in VECTORS["wel"] if "\t" not in text])
def test_more_than_eight_layers_are_refused(text: str) -> None:
    assert found(text) == [regel("lagen-in-tekst")[0]]


@pytest.mark.parametrize("text", VECTORS["niet"])
def test_a_text_with_fewer_layers_is_good(text: str) -> None:
    assert found(text) == []


@given(st.lists(st.sampled_from(MERKEN), max_size=60))
def test_of_a_text_with_layers_that_may_be_the_last_word_is_shown(marks: list[str]) -> None:
    text = "".join(marks) + "woord"
    assert DIEP.search(text) or "woord" in naar_html(text)


@pytest.mark.parametrize("step", ["  ", "   ", "    "])
def test_a_list_that_goes_as_deep_as_it_may_is_shown_whole(step: str) -> None:
    lines = [f"{step * depth}- woord{depth}" for depth in range(17)]
    may = [line for line in lines if not DIEP.search(line)]
    html = naar_html("\n".join(may))
    assert len(may) > 7
    assert all(f"woord{depth}" in html for depth in range(len(may)))
