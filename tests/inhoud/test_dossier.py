"""Loading: every file is read, strange and missing ones are named, and only what is right is linked."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from tests import gemeente
from toets.controles.controle import controleer
from toets.inhoud.dossier import Dossier, laad

if TYPE_CHECKING:
    from pathlib import Path


def test_a_right_municipality_is_linked(repo: Path) -> None:
    dossier = Dossier.van(laad(repo))
    assert list(dossier.voorstellen) == ["voorbeeld"]
    assert set(dossier.vragen) == set(gemeente.VRAGEN)
    assert dossier.vragen_in_gebruik() == dossier.vragen


def test_questions_in_use_are_those_of_the_newest_set(repo: Path) -> None:
    path = repo / "questions/vragen/stem.yml"
    path.write_text(path.read_text().replace("kort: Ruimte", "kort: Anders"))
    dossier = Dossier.van(laad(repo))
    assert dossier.vragen["stem"].kort == "Anders"
    assert dossier.vragen_in_gebruik()["stem"].kort == "Ruimte"


def test_without_a_set_the_questions_as_they_are_are_used(repo: Path) -> None:
    (repo / "questions/versies/1.yml").unlink()
    dossier = Dossier.van(laad(repo))
    assert dossier.vragenset() is None
    assert dossier.vragen_in_gebruik() == dossier.vragen


@pytest.mark.parametrize(
    ("path", "rule"),
    [
        ("policies/voorbeeld/voorstel.yaml", "vreemd-bestand"),
        ("policies/los.yml", "vreemd-bestand"),
        ("questions/vragen/Mijn Vraag.yml", "naam"),
        ("policies/Nieuw_Beleid/voorstel.yml", "naam"),
        (f"policies/{'a' * 61}/voorstel.yml", "naam"),
        ("policies/voorbeeld/verslagen/Jan Jansen.yml", "naam"),
        ("policies/Nieuw_Beleid/verslagen/k7m2p9qd.yml", "naam"),
        ("policies/voorbeeld/verslag/k7m2p9qd.yml", "vreemd-bestand"),
        ("policies/nieuw/verslagen/k7m2p9qd.yml", "bestand-ontbreekt"),
        ("questions/vragen/index.yml", "naam"),
        ("questions/casussen/index.yml", "naam"),
        ("policies/gesprekken/voorstel.yml", "naam"),
    ],
)
def test_a_file_that_can_not_become_a_page_is_named(repo: Path, path: str, rule: str) -> None:
    (repo / path).parent.mkdir(parents=True, exist_ok=True)
    (repo / path).write_text((repo / "policies/voorbeeld/voorstel.yml").read_text())
    assert (rule, path) in {(p.rule, p.path) for p in laad(repo).problemen}


@pytest.mark.parametrize(
    "path", ["policies", "questions", "questions/vragen", "questions/casussen", "policies/voorbeeld/verslagen"]
)
def test_a_file_where_a_folder_belongs_is_one_sentence_with_what_to_do(repo: Path, path: str) -> None:
    shutil.rmtree(repo / path)
    (repo / path).write_text("titel: x\n")
    (problem,) = laad(repo).problemen
    assert (problem.path, problem.message) == (path, "hier staat een bestand waar een map hoort")
    assert problem.hint


def test_a_folder_that_is_gone_is_one_sentence_and_not_all_that_refers_to_it(repo: Path) -> None:
    shutil.rmtree(repo / "questions")
    (problem,) = controleer(laad(repo))
    assert problem.as_text().startswith("questions:1:1 deze map ontbreekt [bestand-ontbreekt]")
    assert "Zet de map terug" in problem.hint


def test_without_any_vraag_there_is_no_site(repo: Path) -> None:
    for path in (repo / "questions/vragen").iterdir():
        path.unlink()
    assert "questions/vragen:1:1 hier staat geen vraag [bestand-ontbreekt]" in "\n".join(
        problem.as_text() for problem in laad(repo).problemen
    )


def test_a_misspelled_file_name_gets_the_right_one(repo: Path) -> None:
    (repo / "policies/voorbeeld/voorstel.yml").rename(repo / "policies/voorbeeld/vorstel.yml")
    (problem,) = laad(repo).problemen
    assert "bedoelde u 'policies/voorbeeld/voorstel.yml'?" in problem.message


def test_a_verslag_in_a_misspelled_folder_gets_the_right_one(repo: Path) -> None:
    (repo / "policies/voorbeeld/verslagen").rename(repo / "policies/voorbeeld/verslag")
    (problem,) = laad(repo).problemen
    assert "bedoelde u 'policies/voorbeeld/verslagen/k7m2p9qd.yml'?" in problem.message


def test_a_verslag_belongs_to_a_voorstel(repo: Path) -> None:
    (repo / "policies/voorbeeld/opvolging.yml").unlink()
    (repo / "policies/voorbeeld/voorstel.yml").unlink()
    (problem,) = laad(repo).problemen
    assert problem.path == "policies/voorbeeld/verslagen/k7m2p9qd.yml"
    assert "een voorstel dat er niet is: 'voorbeeld'" in problem.message
    assert "policies/voorbeeld/voorstel.yml" in problem.hint


def test_a_verslag_is_found_by_its_voorstel_and_its_id(repo: Path) -> None:
    target = repo / "policies/ander/voorstel.yml"
    target.parent.mkdir()
    target.write_text((repo / "policies/voorbeeld/voorstel.yml").read_text())
    inhoud = laad(repo)
    assert "voorbeeld/k7m2p9qd" in {bestand.id for bestand in inhoud.bestanden}
    verslagen = Dossier.van(inhoud).verslagen
    assert list(verslagen["voorbeeld"]) == ["k7m2p9qd"]
    assert verslagen["ander"] == {}


def test_nothing_is_linked_while_something_is_wrong(repo: Path) -> None:
    (repo / "questions/draaiboek.yml").unlink()
    with pytest.raises(ValueError, match="problems"):
        Dossier.van(laad(repo))


def test_a_file_of_eight_gigabytes_is_refused_at_once(repo: Path) -> None:
    with (repo / "policies/voorbeeld/voorstel.yml").open("r+b") as file:
        file.truncate(8_000_000_000)  # sparse: it takes no room on the disk
    assert ("te-groot", "policies/voorbeeld/voorstel.yml") in {(p.rule, p.path) for p in laad(repo).problemen}
