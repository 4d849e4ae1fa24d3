"""The eight steps of a gesprek: their names and their order are fixed, as the app does something in each."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from tests import gemeente
from toets.inhoud.dossier import Dossier, laad
from toets.model.draaiboek import Stapnaam, Stappen

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

DRAAIBOEK = "questions/draaiboek.yml"


def said(tmp_path: Path, stappen: Mapping[str, object]) -> list[tuple[str, str, str]]:
    files = gemeente.inhoud()
    files[DRAAIBOEK]["stappen"] = stappen
    problems = laad(gemeente.schrijf(tmp_path, files)).problemen
    return [(problem.rule, problem.message, problem.hint) for problem in problems]


def test_every_step_is_a_field_and_has_its_place_in_the_order() -> None:
    assert [name.replace("_", "-") for name in Stappen.model_fields] == list(get_args(Stapnaam))


def test_the_order_in_the_file_does_not_change_the_order_of_a_gesprek(tmp_path: Path) -> None:
    files = gemeente.inhoud()
    files[DRAAIBOEK]["stappen"] = dict(reversed(gemeente.STAPPEN.items()))
    dossier = Dossier.van(laad(gemeente.schrijf(tmp_path, files)))
    assert list(dossier.draaiboek.stappen.per_naam()) == list(get_args(Stapnaam))


def test_who_renames_a_step_hears_which_one_is_missing_and_which_one_is_unknown(tmp_path: Path) -> None:
    stappen = {("koffie" if name == "pauze" else name): stap for name, stap in gemeente.STAPPEN.items()}
    assert {(rule, message) for rule, message, _ in said(tmp_path, stappen)} == {
        ("ontbreekt", "'pauze' ontbreekt"),
        ("onbekende-sleutel", "onbekende sleutel 'koffie'"),
    }


def test_who_leaves_out_a_step_hears_it(tmp_path: Path) -> None:
    stappen = {name: stap for name, stap in gemeente.STAPPEN.items() if name != "verhaal"}
    assert [(rule, message) for rule, message, _ in said(tmp_path, stappen)] == [("ontbreekt", "'verhaal' ontbreekt")]


def test_a_step_written_with_a_dash_is_recognised(tmp_path: Path) -> None:
    stappen = {name.replace("_", "-"): stap for name, stap in gemeente.STAPPEN.items()}
    hints = [hint for rule, _, hint in said(tmp_path, stappen) if rule == "onbekende-sleutel"]
    assert any("zelf_invullen" in hint for hint in hints)
