"""Freezing: numbered, complete, never overwritten, and every later change is found."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

import pytest
import yaml

from tests import gemeente
from toets.controles.controle import controleer
from toets.inhoud.dossier import Dossier, laad
from toets.inhoud.vragensets import controlegetal, geschiedenis, gewijzigd, volgende_set

if TYPE_CHECKING:
    from pathlib import Path

TODAY = date(2026, 11, 22)


def change_a_vraag(repo: Path) -> None:
    path = repo / "questions/vragen/stem.yml"
    path.write_text(path.read_text().replace("kort: Ruimte", "kort: Anders"))


def freeze(repo: Path) -> str:
    """Freeze the questions of the repository and return the path of the set."""
    following = volgende_set(laad(repo), TODAY)
    assert following
    following.schrijf(repo)
    return following.path


def test_nothing_is_frozen_while_nothing_changed(repo: Path) -> None:
    assert not gewijzigd(laad(repo))
    assert volgende_set(laad(repo), TODAY) is None


def test_a_change_becomes_the_next_number_and_is_in_use_from_then(repo: Path) -> None:
    change_a_vraag(repo)
    assert freeze(repo) == "questions/versies/2.yml"
    inhoud = laad(repo)
    assert controleer(inhoud) == []
    dossier = Dossier.van(inhoud)
    assert dossier.vragen_in_gebruik() == dossier.vragen
    assert [vragenset.versie for vragenset in dossier.vragensets] == [1, 2]
    assert str(dossier.vragensets[1].vastgesteld) == "22 november 2026"


def test_the_first_set_has_number_one(repo: Path) -> None:
    (repo / "questions/versies/1.yml").unlink()
    assert freeze(repo) == "questions/versies/1.yml"


def test_a_set_that_exists_is_never_overwritten(repo: Path) -> None:
    change_a_vraag(repo)
    following = volgende_set(laad(repo), TODAY)
    assert following
    (repo / "questions/versies/2.yml").write_text("bewaard")
    with pytest.raises(FileExistsError):
        following.schrijf(repo)
    assert (repo / "questions/versies/2.yml").read_text() == "bewaard"


def test_every_later_change_to_a_frozen_vraag_is_found(repo: Path) -> None:
    path = repo / "questions/versies/1.yml"
    path.write_text(path.read_text().replace("Is er straks meer", "Is er ooit meer", 1))
    assert [problem.rule for problem in controleer(laad(repo))] == ["vragenset-onveranderd"]


def test_how_far_a_vraag_has_come_is_no_change_of_what_is_asked(repo: Path) -> None:
    path = repo / "questions/vragen/stem.yml"
    path.write_text(path.read_text().replace("status: concept", "status: getest"))
    assert volgende_set(laad(repo), TODAY) is None
    dossier = Dossier.van(laad(repo))
    assert dossier.vragen_in_gebruik()["stem"].status == "getest"
    (repo / "questions/vragen/tempo.yml").rename(repo / "questions/vragen/vaart.yml")
    freeze(repo)
    assert controleer(laad(repo)) == []
    assert geschiedenis(Dossier.van(laad(repo)).vragensets)[0].anders == []


def test_a_fingerprint_says_by_which_recipe_it_was_made_and_what_that_leaves_out(repo: Path) -> None:
    change_a_vraag(repo)
    freeze(repo)
    made = yaml.safe_load((repo / "questions/versies/2.yml").read_text("utf-8"))
    assert re.fullmatch("2:[0-9a-f]{16}", made["controlegetal"])
    vragen = {"stem": {"vraag": "Meer of minder?", "status": "concept"}}
    tested = {"stem": {"vraag": "Meer of minder?", "status": "getest"}}
    asked = {"stem": {"vraag": "Langer of korter?", "status": "concept"}}
    assert controlegetal(vragen) == controlegetal(tested) != controlegetal(asked)
    assert controlegetal(vragen, "1") != controlegetal(tested, "1")


def test_a_recipe_never_changes() -> None:
    vragen = {"stem": {"vraag": "Is er één ander?", "status": "concept", "factoren": ["privacy"]}}
    assert controlegetal(vragen, "1") == "ea1bac106013e821"
    assert controlegetal(vragen, "2") == "2:a520d0186c89fc71"


def test_a_set_that_was_frozen_with_the_first_recipe_stays_right_and_counts_as_the_newest(repo: Path) -> None:
    path = repo / "questions/versies/1.yml"
    first = controlegetal(gemeente.VRAGEN, "1")
    path.write_text(path.read_text("utf-8").replace(controlegetal(gemeente.VRAGEN), first))
    assert controleer(laad(repo)) == []
    assert not gewijzigd(laad(repo))
    path.write_text(path.read_text("utf-8").replace("status: concept", "status: getest", 1))
    assert [problem.rule for problem in controleer(laad(repo))] == ["vragenset-onveranderd"]


@pytest.mark.parametrize("begin", ["3:", "1:", ":"])
def test_a_fingerprint_of_a_recipe_that_is_not_known_is_refused_in_words(repo: Path, begin: str) -> None:
    path = repo / "questions/versies/1.yml"
    digits = controlegetal(gemeente.VRAGEN, "1")
    path.write_text(path.read_text("utf-8").replace(controlegetal(gemeente.VRAGEN), begin + digits))
    (problem,) = controleer(laad(repo))
    assert problem.rule == "vragenset-onveranderd"
    assert problem.hint.startswith("Zet het bestand terug zoals het was. ")
    assert (f"kent geen controlegetal dat begint met '{begin}'" in problem.message) == (begin != "1:")


def test_the_history_says_what_each_set_changed_the_newest_first(repo: Path) -> None:
    change_a_vraag(repo)
    (repo / "questions/vragen/tempo.yml").rename(repo / "questions/vragen/vaart.yml")
    freeze(repo)
    second, first = geschiedenis(Dossier.van(laad(repo)).vragensets)
    assert (second.vragenset.versie, second.nieuw, second.anders, second.vervallen) == (
        2,
        ["vaart"],
        ["stem"],
        ["tempo"],
    )
    assert (first.nieuw, first.anders, first.vervallen) == (list(first.vragenset.vragen), [], [])
