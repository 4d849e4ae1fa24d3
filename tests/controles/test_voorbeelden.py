"""Every rule keeps the promise of its own docstring: the good example passes, the bad one is found."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.controles.voorbeelden import DAG, gevonden, schrijf
from tests.vectors.maak_formulier import IN_FORMULIER, SOORTEN
from toets.controles.controle import Controle, alle_controles, controleer
from toets.inhoud.dossier import Inhoud, laad, met_bestand
from toets.inhoud.plaatsen import soort_van
from toets.model.basis import Model

if TYPE_CHECKING:
    from pathlib import Path

CONTROLES = alle_controles()
elke_controle = pytest.mark.parametrize("controle", CONTROLES, ids=lambda controle: controle.id)


@elke_controle
def test_the_good_example_passes(tmp_path: Path, controle: Controle) -> None:
    assert gevonden(tmp_path, controle.goed) == []


@elke_controle
def test_the_bad_example_is_found_in_its_file_with_what_to_do(tmp_path: Path, controle: Controle) -> None:
    found = gevonden(tmp_path, controle.fout)
    assert {problem.rule for problem in found} == {controle.id}
    assert controle.fout.path in {problem.path for problem in found}
    assert {problem.ernst for problem in found} == {controle.ernst}
    assert all(problem.hint for problem in found)


@elke_controle
def test_only_a_rule_that_may_be_ignored_is_answered_with_a_reason(tmp_path: Path, controle: Controle) -> None:
    (problem, *_) = gevonden(tmp_path, controle.fout)
    path = tmp_path / problem.path
    lines = path.read_text("utf-8").splitlines()
    lines.insert(problem.begin - 1, f"# toets: negeer {controle.id} - dat mag hier")
    path.write_text("\n".join(lines), encoding="utf-8")
    left = {(found.rule, found.message) for found in controleer(laad(tmp_path), DAG) if found.line <= problem.line + 1}
    if controle.negeerbaar:
        assert left == set()
    else:
        said = ("negeer", f"de melding '{controle.id}' kan niet genegeerd worden")
        assert left >= {said, (controle.id, problem.message)}


def test_a_rule_of_the_day_says_nothing_without_a_day(tmp_path: Path) -> None:
    van_de_dag = [controle for controle in CONTROLES if hasattr(controle.module, "bij_de_dag")]
    assert [controle.id for controle in van_de_dag] == [
        "fase-loopt-achter",
        "opvolging-al-geweest",
        "security-txt-verloopt",
        "verslag-al-geweest",
    ]
    for controle in van_de_dag:
        schrijf(tmp_path, controle.fout)
    assert controleer(laad(tmp_path)) == []


@elke_controle
def test_a_rule_that_says_it_needs_one_file_finds_the_same_without_the_others(
    tmp_path: Path, controle: Controle
) -> None:
    found = gevonden(tmp_path, controle.fout)
    path = controle.fout.path
    alone = met_bestand(Inhoud(), path, (tmp_path / path).read_bytes())
    if controle.reik == "bestand":
        assert list(controle.problemen(alone, DAG)) == [problem for problem in found if problem.path == path]


@elke_controle
def test_the_forms_do_every_rule_about_their_file_or_tell_who_fills_it_in(controle: Controle) -> None:
    form = SOORTEN.get(soort_van(controle.fout.path) or Model)
    does = controle in IN_FORMULIER
    tells = form is not None and form[0] in controle.niet_in_formulier
    assert does + tells == (form is not None)
    for told in controle.niet_in_formulier.values():
        assert told.startswith("of ")
        assert ". Daarvoor " in told
