"""What became of an opbrengst: which answers are right, and what a page says of them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

from tests import gemeente
from tests.verslagen import ADRES, OPVOLGING, PLAATS, rendered
from toets.afleiden.opvolging import maanden_later
from toets.controles.controle import controleer
from toets.inhoud.dossier import laad
from toets.model.basis import Datum

if TYPE_CHECKING:
    from pathlib import Path

    from toets.inhoud.probleem import Probleem

VOORSTEL = "voorstellen/voorbeeld/index.html"


def check(root: Path, *answers: dict[str, Any], verslag: dict[str, Any] | None = None) -> list[Probleem]:
    """What is wrong in the small municipality when its one answer has these values."""
    files = gemeente.inhoud()
    (right,) = files[OPVOLGING]["antwoorden"]
    merged = [{**right, **answer} for answer in answers]
    files[OPVOLGING]["antwoorden"] = [{key: value for key, value in one.items() if value} for one in merged]
    files[PLAATS] |= verslag or {}
    return controleer(laad(gemeente.schrijf(root, files)))


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        ({"verslag": "k7m2p9qq"}, "het verslag 'k7m2p9qq' is er niet, bedoelde u 'k7m2p9qd'?"),
        ({"punt": "0"}, "punt 0 staat niet in dit verslag"),
        ({"punt": "3"}, "punt 3 staat niet in dit verslag"),
        ({"versie": "2"}, "het verslag is nu versie 1"),
        ({"toelichting": ""}, "bij 'aangepast' ontbreekt de reden van het college"),
        ({"gevolg": "niet-overgenomen", "toelichting": ""}, "bij 'niet-overgenomen' ontbreekt de reden"),
        ({"maand": "2027-05-03"}, "'2027-05-03' is geen maand"),
        ({"maand": "2026-10"}, "deze maand ligt vóór het gesprek"),
        ({"link": "http://raad.example/"}, "'http://raad.example/' heeft hier niet de goede vorm"),
        ({"link": "javascript:alert(1)"}, "'javascript:alert(1)' heeft hier niet de goede vorm"),
        ({"gevolg": "afgewezen"}, "'afgewezen' kan hier niet"),
    ],
)
def test_what_is_wrong_in_an_answer_is_said_with_its_line(tmp_path: Path, answer: dict[str, str], message: str) -> None:
    (problem,) = check(tmp_path, answer)
    assert message in problem.message
    assert problem.path == OPVOLGING
    assert problem.line > 1
    assert problem.hint


def test_a_point_has_one_answer(tmp_path: Path) -> None:
    (problem,) = check(tmp_path, {}, {"gevolg": "overgenomen"})
    assert problem.message == "punt 1 van dit verslag staat er twee keer"


def test_a_new_version_of_a_verslag_asks_to_look_again(tmp_path: Path) -> None:
    (problem,) = check(tmp_path, {}, verslag={"versie": "2", "erratum": "Een kop was verkeerd."})
    assert problem.message == "het verslag is nu versie 2"
    assert "Schrijf dan `versie: 2`" in problem.hint


def test_an_answer_to_a_verslag_with_a_mistake_gives_no_second_problem(tmp_path: Path) -> None:
    (problem,) = check(tmp_path, {}, verslag={"wijze": "alles"})
    assert problem.path == PLAATS


def test_answers_without_their_voorstel_are_named(tmp_path: Path) -> None:
    files = {**gemeente.inhoud(), "policies/weg/opvolging.yml": gemeente.OPVOLGING}
    messages = [problem.message for problem in controleer(laad(gemeente.schrijf(tmp_path, files)))]
    assert "deze opvolging hoort bij een voorstel dat er niet is: 'weg'" in messages


@pytest.mark.parametrize("address", [ADRES, VOORSTEL])
def test_a_page_says_what_was_done_in_words_and_when_to_look(repo: Path, address: str) -> None:
    text = rendered(repo, address)
    assert re.search(
        "[Eé]én punt is aangepast overgenomen en van één punt is nog niet bekend wat ermee is gedaan.", text
    )
    assert "Kijk opnieuw in mei 2027 en november 2027." in text
    assert "Een team legt het uit bij dure hulp." in text
    assert "Er is geen echt antwoord van een college." in text


def test_what_was_done_after_a_real_sessie_is_not_called_an_exercise(tmp_path: Path) -> None:
    assert check(tmp_path, {}, verslag={"soort": "sessie"}) == []
    text = rendered(tmp_path)
    assert "Wat is ermee gedaan? Aangepast overgenomen (november 2026). Een team legt het uit" in text
    assert "geen echt antwoord" not in text


def test_a_point_for_which_nobody_is_up_is_not_waited_for(tmp_path: Path) -> None:
    files = gemeente.inhoud()
    files[PLAATS]["opbrengst"] = [{"soort": "inzicht", "tekst": "Bellen helpt."}]
    del files[OPVOLGING]
    text = rendered(gemeente.schrijf(tmp_path, files))
    assert "nog niet bekend" not in text
    assert "Kijk opnieuw in mei 2027 en november 2027." in text


def test_a_verslag_without_opbrengst_asks_for_nothing(tmp_path: Path) -> None:
    files = gemeente.inhoud()
    del files[OPVOLGING]
    files[PLAATS]["opbrengst"] = []
    assert "Wat is ermee gedaan?" not in rendered(gemeente.schrijf(tmp_path, files))


@pytest.mark.parametrize(
    ("after", "expected"), [(1, Datum(2026, 12)), (2, Datum(2027, 1)), (6, Datum(2027, 5)), (12, Datum(2027, 11))]
)
def test_a_month_later_may_be_in_another_year(after: int, expected: Datum) -> None:
    assert maanden_later(Datum(2026, 11), after) == expected


REACTIE = {"verslag": "k7m2p9qd", "versie": "1", "punt": "1", "tekst": "Wij passen het aan.", "maand": "2027-01"}


def with_replies(root: Path, *replies: dict[str, Any]) -> list[Probleem]:
    """What is wrong when the college said this of points of the verslag, and nothing was done yet."""
    files = gemeente.inhoud()
    files[OPVOLGING] = {"format": "opvolging/1", "reacties": [{**REACTIE, **reply} for reply in replies]}
    return controleer(laad(gemeente.schrijf(root, files)))


@pytest.mark.parametrize(
    ("reply", "message"),
    [
        ({"verslag": "k7m2p9qq"}, "het verslag 'k7m2p9qq' is er niet, bedoelde u 'k7m2p9qd'?"),
        ({"punt": "3"}, "punt 3 staat niet in dit verslag"),
        ({"versie": "2"}, "het verslag is nu versie 1"),
        ({"maand": "2026-10"}, "deze maand ligt vóór het gesprek"),
        ({"maand": "2027-01-02"}, "'2027-01-02' is geen maand"),
    ],
)
def test_what_the_college_says_is_of_a_point_that_is_there(tmp_path: Path, reply: dict[str, str], message: str) -> None:
    (problem,) = with_replies(tmp_path, reply)
    assert problem.message == message
    assert problem.hint


def test_the_college_answers_a_point_once_and_what_was_done_stands_beside_it(tmp_path: Path) -> None:
    (problem,) = with_replies(tmp_path / "twice", {}, {})
    assert problem.message == "punt 1 van dit verslag staat er twee keer"
    files = gemeente.inhoud()
    files[OPVOLGING]["reacties"] = [{**REACTIE, "maand": "2026-11"}]
    assert controleer(laad(gemeente.schrijf(tmp_path / "both", files))) == []


def test_a_file_without_a_reply_and_an_answer_is_no_use(tmp_path: Path) -> None:
    (problem,) = with_replies(tmp_path)
    assert problem.message == "hier staat geen reactie en geen antwoord"


@pytest.mark.parametrize("address", [ADRES, VOORSTEL])
def test_in_practice_what_the_college_says_is_called_invented(tmp_path: Path, address: str) -> None:
    assert with_replies(tmp_path, {}) == []
    text = rendered(tmp_path, address)
    assert "Verzonnen antwoord van een college (januari 2027): Wij passen het aan." in text


@pytest.mark.parametrize(
    ("gevolg", "said"),
    [("toegezegd", "wat er is beloofd, en voor wanneer"), ("toezegging-afgedaan", "wat er is gebeurd")],
)
def test_of_a_promise_it_is_told_what_it_is_and_what_came_of_it(tmp_path: Path, gevolg: str, said: str) -> None:
    (problem,) = check(tmp_path, {"gevolg": gevolg, "toelichting": ""})
    assert problem.message == f"bij '{gevolg}' ontbreekt {said}"


@pytest.mark.parametrize("gevolg", ["amendement-aangenomen", "motie-verworpen", "niet-besproken", "nog-open"])
def test_of_what_the_raad_did_no_reason_is_asked(tmp_path: Path, gevolg: str) -> None:
    assert check(tmp_path, {"gevolg": gevolg, "toelichting": ""}) == []
