"""How serious a problem is, is said in words and to GitHub, and decides what stops a build."""

from __future__ import annotations

import json
from dataclasses import replace
from difflib import SequenceMatcher
from time import process_time

from hypothesis import given
from hypothesis import strategies as st

from toets.gedeeld.regelnamen import ControleId
from toets.gedeeld.tekens import ONZICHTBAAR
from toets.inhoud.probleem import Probleem, bedoelde_u, fouten, gitlab_report

FOUT = Probleem("a.yml", 3, 1, ControleId("regel"), "dit kan niet", "Haal het weg.")
LET_OP = Probleem("a.yml", 2, 5, ControleId("andere"), "dit kan beter", "Schrijf iets anders.", "let op")


def test_let_op_is_said_before_the_message() -> None:
    assert LET_OP.as_text() == "a.yml:2:5 let op: dit kan beter [andere]\n    Schrijf iets anders."
    assert FOUT.as_text() == "a.yml:3:1 dit kan niet [regel]\n    Haal het weg."


def test_github_gets_a_warning_or_an_error() -> None:
    assert LET_OP.as_github().startswith("::warning file=a.yml,line=2,col=5,title=andere::dit kan beter.")
    assert FOUT.as_github().startswith("::error file=a.yml,line=3,col=1,title=regel::dit kan niet.")


def test_gitlab_gets_the_report_that_it_documents() -> None:
    issue = FOUT.as_gitlab()
    assert set(issue) == {"description", "check_name", "fingerprint", "severity", "location"}
    assert issue["description"] == "dit kan niet. Haal het weg."
    assert issue["check_name"] == "regel"
    assert issue["location"] == {"path": "a.yml", "lines": {"begin": 3}}
    assert (issue["severity"], LET_OP.as_gitlab()["severity"]) == ("major", "minor")


def test_gitlab_knows_a_problem_again_when_it_moves_and_tells_two_apart() -> None:
    moved = replace(FOUT, line=9)
    assert moved.as_gitlab()["fingerprint"] == FOUT.as_gitlab()["fingerprint"]
    first, second = gitlab_report([FOUT, moved])
    assert first["fingerprint"] != second["fingerprint"]


def test_only_a_fout_stops_a_build_and_both_sort_together() -> None:
    assert fouten([FOUT, LET_OP]) == [FOUT]
    assert sorted([FOUT, LET_OP]) == [LET_OP, FOUT]


def test_no_form_holds_a_sign_that_a_terminal_would_obey() -> None:
    odd = "\x1b[2J\n::error::\x00\x9b\u202e\udcff"
    problem = Probleem(f"policies/{odd}.yml", 1, 1, ControleId("regel"), f"'{odd}' kan niet", f"Haal '{odd}' weg.")
    report = json.dumps(gitlab_report([problem]), ensure_ascii=False)
    for said in (problem.as_text().replace("\n    Haal", "    Haal"), problem.as_github(), report):
        assert not ONZICHTBAAR.search(said)
        assert "x1b[2J" in said
        said.encode()


@given(st.text(st.sampled_from("abcde-"), min_size=5, max_size=12), st.lists(st.text(max_size=8), max_size=300))
def test_a_slip_finds_the_word_that_was_meant_among_many(word: str, others: list[str]) -> None:
    slip = word[:-1] + "x"
    guess = bedoelde_u(slip, [*others, word]).removeprefix(", bedoelde u '").removesuffix("'?")
    assert SequenceMatcher(None, word, slip).ratio() <= SequenceMatcher(None, guess, slip).ratio()


def test_many_slips_among_many_words_take_no_minute() -> None:
    """Generous: comparing each slip with each word in full takes three quarters of a minute."""
    known = [f"onderwerp-{number}-van-de-raad" for number in range(930)]
    start = process_time()
    guesses = {bedoelde_u(f"onderwerp-{number}-van-de-raat", known) for number in range(520)}
    assert process_time() - start < 5
    assert len(guesses) > 500
