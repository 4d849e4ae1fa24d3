"""A rule is answered only by its own name, at its own line, with a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from toets.controles.controle import controleer
from toets.inhoud.dossier import laad

if TYPE_CHECKING:
    from pathlib import Path


def rules(repo: Path, line: str) -> list[str]:
    """What is found when the titel, with HTML in it, is written like this."""
    path = repo / "policies/voorbeeld/voorstel.yml"
    path.write_text(path.read_text().replace("titel: Teams beslissen zelf", line))
    return [problem.rule for problem in controleer(laad(repo))]


@pytest.mark.parametrize(
    "line",
    [
        "titel: Het <i>woord</i>  # toets: negeer html-in-tekst - zo heet het nu eenmaal",
        "# toets: negeer html-in-tekst - zo heet het nu eenmaal\ntitel: Het <i>woord</i>",
    ],
)
def test_an_answer_with_a_reason_silences_the_rule(repo: Path, line: str) -> None:
    assert rules(repo, line) == []


def test_without_a_reason_both_are_said(repo: Path) -> None:
    assert rules(repo, "titel: Het <i>woord</i>  # toets: negeer html-in-tekst") == ["html-in-tekst", "negeer"]


def test_an_answer_to_nothing_is_said(repo: Path) -> None:
    assert rules(repo, "titel: Het woord  # toets: negeer html-in-tekst - mag") == ["negeer"]


def test_an_answer_to_a_rule_that_does_not_exist_is_said(repo: Path) -> None:
    assert rules(repo, "titel: Het woord  # toets: negeer html-in-text - mag") == ["negeer"]


def test_an_answer_silences_only_its_own_line(repo: Path) -> None:
    line = "# toets: negeer html-in-tekst - mag\n# nog een regel\ntitel: Het <i>woord</i>"
    assert sorted(rules(repo, line)) == ["html-in-tekst", "negeer"]


def test_a_mistake_in_reading_can_not_be_silenced(repo: Path) -> None:
    line = "titell: x  # toets: negeer onbekende-sleutel - mag"
    assert sorted(rules(repo, line)) == ["negeer", "onbekende-sleutel", "ontbreekt"]


def test_a_message_that_exists_and_can_not_be_ignored_is_not_called_unknown(repo: Path) -> None:
    path = repo / "policies/voorbeeld/voorstel.yml"
    path.write_text("# toets: negeer tab - mag\n" + path.read_text())
    (problem,) = controleer(laad(repo))
    assert problem.message == "de melding 'tab' kan niet genegeerd worden"
    assert problem.hint == "Verbeter wat er staat, en haal deze regel weg."


def test_a_name_that_comes_near_is_proposed(repo: Path) -> None:
    path = repo / "policies/voorbeeld/voorstel.yml"
    path.write_text("# toets: negeer html-in-text - mag\n" + path.read_text())
    (problem,) = controleer(laad(repo))
    assert problem.message == "'html-in-text' is geen controle, bedoelde u 'html-in-tekst'?"
