"""A reader can know where a story comes from: a document, or somebody who looked whether a household can be known."""

from __future__ import annotations

from typing import Any

import pytest

from tests import gemeente
from toets.controles.controle import alle_controles
from toets.inhoud.dossier import Inhoud, met_bestand

PATH = "questions/casussen/gezin-a.yml"
(REGEL,) = (controle for controle in alle_controles() if controle.id == "verhaal-heeft-herkomst")


def gezegd(content: dict[str, Any]) -> list[str]:
    inhoud = met_bestand(Inhoud(), PATH, gemeente.als_yaml(content).encode())
    assert inhoud.problemen == []
    return [probleem.message for probleem in REGEL.problemen(inhoud)]


def zonder(content: dict[str, Any], name: str) -> dict[str, Any]:
    return {key: value for key, value in content.items() if key != name}


@pytest.mark.parametrize("content", [gemeente.casus("A"), gemeente.verteld("A"), gemeente.verteld("A", bron=None)])
def test_a_story_from_a_document_and_one_that_was_told_are_whole(content: dict[str, Any]) -> None:
    assert gezegd(content) == []


@pytest.mark.parametrize("name", ["verteld", "nagegaan", "andere_kant"])
def test_a_story_that_was_told_lacks_nothing_of_what_makes_it_safe_and_fair(name: str) -> None:
    assert gezegd(zonder(gemeente.verteld("A"), name)) == [f"bij een verteld verhaal ontbreekt '{name}'"]


def test_a_story_that_was_told_stands_in_no_document() -> None:
    assert gezegd(gemeente.verteld("A", bron=gemeente.BRON)) == ["een verteld verhaal heeft geen bron"]


def test_any_other_story_stands_in_one_and_does_not_say_that_it_was_told() -> None:
    assert gezegd(zonder(gemeente.casus("A"), "bron")) == ["bij dit verhaal ontbreekt 'bron'"]
    told = {"verteld": "toestemming", "nagegaan": {"huishouden": "ja", "organisatie": "ja"}}
    assert gezegd({**gemeente.casus("A"), **told}) == [
        "'verteld' hoort alleen bij een verteld verhaal",
        "'nagegaan' hoort alleen bij een verteld verhaal",
    ]


def test_the_other_side_counts_among_the_words_that_a_participant_reads() -> None:
    content = gemeente.verteld("A", situatie="woord " * 200, andere_kant="woord " * 60)
    (probleem,) = met_bestand(Inhoud(), PATH, gemeente.als_yaml(content).encode()).problemen
    assert (probleem.rule, probleem.message) == (
        "te-veel-woorden",
        "het verhaal telt 272 woorden; gebruik er hoogstens 250",
    )
