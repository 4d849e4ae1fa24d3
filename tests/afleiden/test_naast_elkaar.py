"""The verslagen of one voorstel side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests import gemeente
from tests.verslagen import TIEN, answers, rendered
from toets.controles.controle import controleer
from toets.inhoud.dossier import laad
from toets.inhoud.probleem import fouten

if TYPE_CHECKING:
    from pathlib import Path

VOORSTEL = "voorstellen/voorbeeld/index.html"
TITEL = "Leg de antwoorden naast elkaar"


def with_second(
    root: Path, second: dict[str, Any], name: str = "aaaaaaa1", more: dict[str, dict[str, Any]] | None = None
) -> str:
    """The page of the voorstel when there is a second verslag with this name."""
    files = {**gemeente.inhoud(), f"policies/voorbeeld/verslagen/{name}.yml": second, **(more or {})}
    assert fouten(controleer(laad(gemeente.schrijf(root, files)))) == []
    return rendered(root, VOORSTEL)


@pytest.mark.parametrize("name", ["aaaaaaa1", "zzzzzzz1"])
def test_the_answers_of_two_groups_stand_side_by_side_the_oldest_first(tmp_path: Path, name: str) -> None:
    second = {**answers("groep", TIEN, {"groep": "min"}), "maand": "2026-09", "soort": "sessie"}
    text = with_second(tmp_path, second, name)
    assert TITEL in text
    assert (
        "September 2026 Alle rollen samen : Minder "
        "November 2026 , oefening Raadsleden, eerst : Meer Professionals, eerst : De antwoorden lopen uiteen "
        "Raadsleden, nog een keer : Meer Professionals, nog een keer : ‘verschilt’ of ‘?’"
    ) in text


def test_several_gesprekken_fold_their_points_and_one_does_not(tmp_path: Path) -> None:
    second = {**answers("groep", TIEN, {"groep": "min"}), "maand": "2026-09"}
    assert "Bekijk de punten van september 2026" in with_second(tmp_path / "two", second)
    assert "Bekijk de punten" not in rendered(gemeente.schrijf(tmp_path / "one"), VOORSTEL)


def test_a_vraag_that_only_one_group_answered_is_left_out(tmp_path: Path) -> None:
    second = {**answers("groep", TIEN, {"groep": "min"}), "antwoorden": []}
    assert TITEL not in with_second(tmp_path, second)


def test_one_verslag_has_nothing_beside_it(repo: Path) -> None:
    assert TITEL not in rendered(repo, VOORSTEL)


def test_verslagen_of_different_sets_are_not_laid_side_by_side(tmp_path: Path) -> None:
    other = {**gemeente.inhoud()["questions/versies/1.yml"], "versie": "2"}
    second = {**answers("groep", TIEN, {"groep": "min"}), "vragenset": "2"}
    assert TITEL not in with_second(tmp_path, second, more={"questions/versies/2.yml": other})


def test_the_steps_name_the_agenda_and_when_to_look_at_a_real_gesprek(tmp_path: Path) -> None:
    voorstel = {**gemeente.VOORSTEL, "agenda": [{"stap": "oordeelsvorming", "datum": "2026-12-08"}]}
    second = {**answers("groep", TIEN, {"groep": "min"}), "maand": "2026-09", "soort": "sessie"}
    text = with_second(tmp_path, second, more={"policies/voorbeeld/voorstel.yml": voorstel})
    line = text[text.index("Verkenning nog niet bekend") :]
    assert "Ontwerp maart 2026 Het voorstel is nu hier" in line
    assert "Aangeboden aan de raad nog niet bekend Op de agenda: Oordeelsvorming 8 december 2026" in line
    assert "Opvolging Gesprek van september 2026 kijk in maart 2027 en september 2027" in line
    assert "met het gesprek van november 2026" not in text
