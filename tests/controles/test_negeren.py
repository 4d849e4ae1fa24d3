"""A rule is answered only by its own name, at its own line, with a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toets.controles.antwoorden import antwoorden
from toets.controles.controle import controleer
from toets.inhoud.dossier import laad
from toets.inhoud.lezen import MEESTE, NOG_MEER

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


GOED = "# toets: negeer html-in-tekst - mag"


def answered(repo: Path, line: str) -> list[tuple[str, str]]:
    rules(repo, line)
    return [(problem.rule, problem.message) for problem in controleer(laad(repo))]


def test_answers_below_each_other_are_about_the_same_line(repo: Path) -> None:
    long = " ".join(["woord"] * 25)
    line = f"{GOED}\n# toets: negeer lange-zin - een citaat\ntitel: Het <i>woord</i> {long}"
    assert rules(repo, line) == []


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ("# toets: negeer html-in-tekst \u2013 mag", "streepje"),
        ("# toets: negeer html-in-tekst \u2014 mag", "streepje"),
        ("# toets: negeer html-in-tekst: mag", "streepje"),
        ("# toets: negeer html-in-tekst mag", "streepje"),
        ("# toets: negeer html-in-tekst -mag", "streepje"),
        ("# Toets: Negeer html-in-tekst - mag", "hoofdletters"),
        ("# toets: Negeer html-in-tekst - mag", "hoofdletters"),
        ("# toets negeer html-in-tekst - mag", "dubbele punt"),
        ("# toets; negeer html-in-tekst - mag", "dubbele punt"),
        ("# toets: negeer [html-in-tekst] - mag", "haken"),
        ("# toets: negeer `html-in-tekst` - mag", "haken"),
        ("# toets: negeer html-in-tekst, lange-zin - mag", "meer dan één"),
        ("# toets: negeer html-in-tekst en lange-zin - mag", "meer dan één"),
        ("# toets: negeer HTML-in-tekst - mag", "kleine letters"),
        ("# toets: negeer html_in_tekst - mag", "kleine letters"),
        ("# toets: negeer - mag", "ontbreekt"),
        ("# toets: negeer", "ontbreekt"),
    ],
)
@pytest.mark.parametrize("own_line", [True, False])
def test_what_is_almost_an_answer_is_told_what_is_wrong(repo: Path, answer: str, said: str, *, own_line: bool) -> None:
    titel = "titel: Het <i>woord</i>"
    found = answered(repo, f"{answer}\n{titel}" if own_line else f"{titel}  {answer}")
    assert [rule for rule, _ in found] == (["negeer", "html-in-tekst"] if own_line else ["html-in-tekst", "negeer"])
    assert said in dict(found)["negeer"]


@pytest.mark.parametrize(
    "text",
    [
        f'titel: "Schrijf {GOED}"',
        f"titel: 'Schrijf\n  {GOED}'",
        "titel: Woord\ntoelichting: >-\n  Schrijf\n  {GOED}\n  en dan",
        f"titel: |-\n  {GOED}\n  # Toets: negeer\n",
        f"titel: woord{GOED}",
    ],
)
def test_inside_a_text_it_is_text(text: str) -> None:
    assert antwoorden(text) == []


@pytest.mark.parametrize(
    "text",
    [
        f"titel: |-  {GOED}\n  x\n",
        f"a:\n  b: |\n    x\n  {GOED}\n  c: d\n",
        f"a: |\n  x\n{GOED}\nb: c\n",
        f"a: 'x'  {GOED}\n",
        f"a: [b,  {GOED}\n c]\n",
    ],
)
def test_beside_a_text_it_is_an_answer(text: str) -> None:
    (found,) = antwoorden(text)
    assert (found.rule, found.reason, found.mis) == ("html-in-tekst", "mag", "")


def test_of_too_many_wrong_answers_no_more_is_said_than_someone_reads(repo: Path) -> None:
    wrong = "# toets: negeer html-in-text - mag\n" * (MEESTE + 100)
    found = answered(repo, f"{wrong}titel: Het woord")
    assert len(found) == MEESTE + 1
    assert found[-1] == ("negeer", NOG_MEER[0])


@given(st.lists(st.sampled_from([*"#-: '\"|>[],a\n", "# toets: negeer ", "x: ", "\n  "]), max_size=60).map("".join))
def test_whatever_a_file_holds_its_answers_are_about_a_line_below_them_or_their_own(text: str) -> None:
    assert all(found.line <= found.target for found in antwoorden(text))
