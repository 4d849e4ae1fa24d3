"""What people wrote in a gespreksverslag: no personal data, and no opinion of a rol of a few people."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.verslagen import TIEN, changed, check, rendered, texts

if TYPE_CHECKING:
    from pathlib import Path


def test_personal_data_is_refused_and_not_said_again(tmp_path: Path) -> None:
    found = check(
        tmp_path, texts("Bel 06 12 34 56 78.", "Mail x@y.nl of z@y.nl.", versie="2", erratum="Bel 0320-123456.")
    )
    assert {problem.rule for problem in found} == {"geen-persoonsgegevens"}
    assert [problem.message for problem in found] == [
        "hier staat een telefoonnummer",
        "hier staat een e-mailadres",
        "hier staat een telefoonnummer",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Beleidsmedewerkers vinden dit te duur.",
        "Volgens een beleidsmedewerker kan het niet, en die **wil** het ook niet.",
        "De beleidsmedewerkers zijn tegen.",
        "De beleidsmedewerkers zijn het niet eens met dit plan.",
        "DE BELEIDSMEDEWERKERS ZEGGEN NEE",
        "Wat denkt de\nbeleidsmedewerker?",
    ],
)
def test_no_opinion_is_given_to_a_small_rol(tmp_path: Path, text: str) -> None:
    (problem,) = check(tmp_path, texts(text))
    assert problem.rule == "verslag-mening-kleine-rol"
    assert "beleidsmedewerkers" in problem.message


@pytest.mark.parametrize(
    "text",
    [
        "Raadsleden vinden dit te duur.",
        "Beleidsmedewerkers krijgen er werk bij.",
        "Wij willen een plan.",
        "Het kiezerspubliek en de beleidsmedewerkersvereniging.",
        "Inwoners willen sneller hulp.",
    ],
)
def test_a_large_rol_has_opinions_and_a_small_one_has_work(tmp_path: Path, text: str) -> None:
    assert check(tmp_path, texts(text)) == []


def test_a_rol_that_was_not_there_has_no_opinion_either(tmp_path: Path) -> None:
    verslag = texts("Professionals willen meer tijd.", wijze="groep", deelnemers={"totaal": "5-9", "raadslid": "5-9"})
    (problem,) = check(tmp_path, {**verslag, "antwoorden": []})
    assert problem.rule == "verslag-mening-kleine-rol"


def test_those_people_can_agree(tmp_path: Path) -> None:
    (punt,) = texts("Beleidsmedewerkers vinden dit te duur.")["opbrengst"]
    assert check(tmp_path, changed(opbrengst=[{**punt, "akkoord": "ja"}])) == []
    (problem,) = check(tmp_path, changed(opbrengst=[{**punt, "akkoord": "nee"}]))
    assert "`akkoord: ja`" in problem.hint


def test_of_a_rol_that_was_not_there_nobody_can_agree(tmp_path: Path) -> None:
    verslag = texts("Professionals willen meer tijd.", wijze="groep", deelnemers={"totaal": "5-9", "raadslid": "5-9"})
    (punt,) = verslag["opbrengst"]
    found = check(tmp_path, {**verslag, "antwoorden": [], "opbrengst": [{**punt, "akkoord": "ja"}]})
    assert [problem.message for problem in found if problem.ernst == "fout"] == [
        "deze tekst geeft een mening aan professionals; die waren er niet"
    ]


@pytest.mark.parametrize(
    "text", ["Dit kost te veel.", "Dit vraagt veel van beleidsmedewerkers.", "Raadsleden twijfelen."]
)
def test_who_agreed_is_somebody_of_whom_the_point_tells_an_opinion(tmp_path: Path, text: str) -> None:
    (punt,) = texts(text)["opbrengst"]
    verslag = changed(deelnemers=TIEN, wijze="groep", antwoorden=[], opbrengst=[{**punt, "akkoord": "ja"}])
    (problem,) = check(tmp_path, verslag)
    assert (problem.rule, problem.ernst) == ("verslag-akkoord-ergens-over", "let op")
    assert "vonden deze tekst goed" not in rendered(tmp_path)
