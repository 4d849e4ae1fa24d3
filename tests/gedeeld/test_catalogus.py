"""What the build and the form say alike stands in one catalogue, and every sentence of it can be filled in."""

from __future__ import annotations

from string import Formatter

import pytest

from toets.gedeeld.catalogus import MELDINGEN, regel
from toets.gedeeld.locaties import lees_gedeeld

REGELS: dict[str, list[str]] = lees_gedeeld("meldingen")["regels"]


def words(*texts: str) -> dict[str, str]:
    """Every place in these sentences that is filled in, with its own name as what is filled in."""
    return {name: name for text in texts for _, name, _, _ in Formatter().parse(text) if name}


@pytest.mark.parametrize("name", REGELS)
def test_a_controle_says_its_sentence_with_the_words_of_this_case(name: str) -> None:
    message, hint = regel(name, **words(*REGELS[name]))
    assert message
    assert hint
    assert "{" not in message + hint


def test_a_controle_without_a_sentence_is_a_mistake_of_ours() -> None:
    with pytest.raises(KeyError):
        regel("bestaat-niet")


@pytest.mark.parametrize("kind", MELDINGEN)
def test_a_mistake_of_form_has_a_rule_and_a_sentence(kind: str) -> None:
    rule, message, _ = MELDINGEN[kind]
    assert rule
    assert message
