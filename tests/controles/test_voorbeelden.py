"""Every rule keeps the promise of its own docstring: the good example passes, the bad one is found."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import yaml

from tests import gemeente
from toets.controles import Controle, alle_controles, controleer
from toets.dossier import laad

if TYPE_CHECKING:
    from pathlib import Path

    from toets.controles import Voorbeeld

CONTROLES = alle_controles()


def rules_found(tmp_path: Path, voorbeeld: Voorbeeld) -> list[tuple[str, str]]:
    """Which rules find something, and in which file, when the example's keys replace those of a right file."""
    files = gemeente.inhoud()
    files[voorbeeld.path] |= yaml.load(voorbeeld.yaml, Loader=yaml.BaseLoader)  # noqa: S506 (texts only)
    gemeente.schrijf(tmp_path, files)
    return [(problem.rule, problem.path) for problem in controleer(laad(tmp_path))]


@pytest.mark.parametrize("controle", CONTROLES, ids=lambda controle: controle.id)
def test_the_good_example_passes(tmp_path: Path, controle: Controle) -> None:
    assert rules_found(tmp_path, controle.goed) == []


@pytest.mark.parametrize("controle", CONTROLES, ids=lambda controle: controle.id)
def test_the_bad_example_is_found_in_its_file(tmp_path: Path, controle: Controle) -> None:
    found = rules_found(tmp_path, controle.fout)
    assert (controle.id, controle.fout.path) in found
    assert {rule for rule, _ in found} == {controle.id}


@pytest.mark.parametrize("controle", CONTROLES, ids=lambda controle: controle.id)
def test_every_rule_says_what_to_do(tmp_path: Path, controle: Controle) -> None:
    files = gemeente.inhoud()
    files[controle.fout.path] |= yaml.load(controle.fout.yaml, Loader=yaml.BaseLoader)  # noqa: S506 (texts only)
    gemeente.schrijf(tmp_path, files)
    assert all(problem.hint for problem in controleer(laad(tmp_path)))
