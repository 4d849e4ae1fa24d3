"""What a disk holds beside ordinary files: each gets its sentence, and nothing is passed over in silence."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests import gemeente
from tests.test_cli import run
from toets.controles.controle import controleer
from toets.gedeeld.regelnamen import Leesregel
from toets.inhoud import mappen
from toets.inhoud.dossier import laad
from toets.inhoud.plaatsen import PLAATSEN
from toets.inhoud.probleem import Probleem, gitlab_report, zichtbaar
from toets.model.basis import SLUG_TEKENS

if TYPE_CHECKING:
    from collections.abc import Callable

VOORSTEL = "policies/voorbeeld/voorstel.yml"


def problemen(repo: Path) -> list[tuple[str, str]]:
    """The files that something is wrong with, and what, by every rule."""
    return [(probleem.path, probleem.message) for probleem in controleer(laad(repo))]


def weiger(monkeypatch: pytest.MonkeyPatch, owner: object, name: str, path: Path, number: int) -> None:
    """Let the system refuse one thing with one file: whoever runs the tests may be allowed everything."""
    real: Callable[..., object] = getattr(owner, name)

    def refuse(what: Path, *arguments: object, **named: object) -> object:
        if Path(what) == path:
            raise OSError(number, os.strerror(number), str(path))
        return real(what, *arguments, **named)

    monkeypatch.setattr(owner, name, refuse)


@pytest.mark.parametrize(
    ("number", "message"),
    [
        (errno.EACCES, "u mag hier niet lezen of schrijven"),
        (errno.EIO, "de schijf geeft een storing"),
        (errno.ENOENT, "dit is er niet"),
        (errno.EBUSY, "dit lukt niet"),
    ],
)
@pytest.mark.parametrize("path", [VOORSTEL, "questions/rollen.yml", "questions/vragen/stem.yml", "mkdocs.yml"])
def test_a_file_that_can_not_be_read_is_all_that_is_said(
    repo: Path, monkeypatch: pytest.MonkeyPatch, path: str, number: int, message: str
) -> None:
    weiger(monkeypatch, Path, "open", repo / path, number)
    ((place, said),) = problemen(repo)
    assert place == path
    assert said.startswith(message)


@pytest.mark.parametrize("folder", ["policies/voorbeeld", "policies", "questions", "questions/vragen"])
def test_a_folder_that_can_not_be_read_is_all_that_is_said(
    repo: Path, monkeypatch: pytest.MonkeyPatch, folder: str
) -> None:
    weiger(monkeypatch, os, "listdir", repo / folder, errno.EACCES)
    assert problemen(repo) == [(folder, "u mag hier niet lezen of schrijven")]


@pytest.mark.parametrize("folder", ["policies/voorbeeld", "questions/casussen"])
def test_a_folder_that_is_a_link_is_said_and_not_read(repo: Path, folder: str) -> None:
    (repo / folder).rename(repo / "elders")
    (repo / folder).symlink_to(repo / "elders")
    assert problemen(repo) == [(folder, "dit is een link naar een map, en die wordt niet gelezen")]


def test_a_link_to_a_file_in_the_repository_is_read_and_one_to_elsewhere_is_not(
    repo: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    (repo / VOORSTEL).rename(repo / "voorstel.yml")
    (repo / VOORSTEL).symlink_to(repo / "voorstel.yml")
    assert problemen(repo) == []
    elsewhere = (repo / "voorstel.yml").rename(tmp_path_factory.mktemp("elders") / "voorstel.yml")
    (repo / VOORSTEL).unlink()
    (repo / VOORSTEL).symlink_to(elsewhere)
    assert problemen(repo) == [(VOORSTEL, "dit is een link naar een bestand buiten deze map")]


@pytest.mark.parametrize(
    ("target", "message"), [("weg.yml", "dit is er niet"), ("voorstel.yml", "deze link leidt naar zichzelf")]
)
def test_a_link_that_leads_nowhere_is_said(repo: Path, target: str, message: str) -> None:
    (repo / VOORSTEL).unlink()
    (repo / VOORSTEL).symlink_to(target)
    assert problemen(repo) == [(VOORSTEL, message)]


def test_a_folder_with_the_name_of_a_file_is_said(repo: Path) -> None:
    (repo / VOORSTEL).unlink()
    (repo / VOORSTEL).mkdir()
    assert problemen(repo) == [(VOORSTEL, "dit is een map en geen bestand")]


def test_what_is_no_file_and_no_folder_is_said_and_not_waited_for(repo: Path) -> None:
    (repo / VOORSTEL).unlink()
    os.mkfifo(repo / VOORSTEL)
    assert problemen(repo) == [(VOORSTEL, "dit is geen gewoon bestand")]


def test_what_nobody_reads_may_be_anything(repo: Path) -> None:
    (repo / "policies/voorbeeld/.#voorstel.yml").symlink_to("someone@machine.1234")
    assert problemen(repo) == []


@pytest.mark.parametrize("name", ["a\n::error::b.yml", "a\x1b[31m.yml", "a\u202eb.yml", "a\udcffb.yml"])
def test_a_sign_that_nobody_sees_in_a_name_can_not_break_a_message(repo: Path, name: str) -> None:
    path = repo / "questions/vragen" / name
    path.write_text(gemeente.als_yaml(gemeente.VRAGEN["stem"]), encoding="utf-8")
    shown = f"questions/vragen/{zichtbaar(name)}"
    (probleem,) = laad(repo).problemen
    assert (probleem.path, probleem.rule) == (shown, "naam")
    status, output = run("check", "--map", str(repo))
    assert status == 1
    assert output.startswith(f"{shown}:1:1 in deze naam staat een teken dat u niet ziet [naam]\n")
    for form in ("github", "gitlab"):
        status, output = run("check", "--map", str(repo), "--format", form)
        assert status == 1
        assert not [line for line in output.splitlines() if line.startswith("::error::")]


def test_no_way_of_saying_a_problem_lets_a_sign_through_that_nobody_sees() -> None:
    bad = Probleem("a\nb.yml", 1, 1, Leesregel.NAAM, "dit '\x1b[31m\0' kan niet", "Haal '\u202e\r' weg.")
    (issue,) = gitlab_report([bad])
    said = [*bad.as_text().split("\n    "), bad.as_github(), issue["description"], issue["location"]["path"]]
    assert len(said) == 5
    assert all(words == zichtbaar(words) for words in said)
    assert zichtbaar("€\N{NO-BREAK SPACE}5 ‘één’ ☕") == "€\N{NO-BREAK SPACE}5 ‘één’ ☕"


@pytest.mark.parametrize("name", ["con", "prn", "aux", "nul", "com1", "com9", "lpt1", "lpt9", "CON", "Nul", "com²"])
def test_what_windows_keeps_for_itself_names_no_folder_and_no_file(repo: Path, name: str) -> None:
    voorstel = (repo / "policies/voorbeeld/voorstel.yml").read_bytes()
    for path in (f"policies/{name}/voorstel.yml", f"questions/vragen/{name}.yml", f"questions/{name}.tar.gz"):
        (repo / path).parent.mkdir(exist_ok=True)
        (repo / path).write_bytes(voorstel)
    found = {problem.path: problem for problem in controleer(laad(repo))}
    assert set(found) == {f"policies/{name}", f"questions/vragen/{name}.yml", f"questions/{name}.tar.gz"}
    assert {problem.rule for problem in found.values()} == {"naam"}
    assert all("houdt Windows voor zichzelf" in problem.message for problem in found.values())
    assert found[f"policies/{name}"].hint == f"Kies een andere naam, bijvoorbeeld: naam-{name}."


@pytest.mark.parametrize(
    ("name", "says"),
    [("zorg.", "een punt"), ("zorg ", "een spatie"), ("zorg: hulp", "het teken :"), ("zorg?", "het teken ?")],
)
def test_what_windows_can_not_have_in_a_name_is_said_with_the_reason(repo: Path, name: str, says: str) -> None:
    (repo / "policies/voorbeeld").rename(repo / "policies" / name)
    (problem,) = controleer(laad(repo))
    assert (problem.path, problem.rule) == (f"policies/{name}", "naam")
    assert says in problem.message


def test_the_longest_name_leaves_half_of_what_windows_allows_for_the_folder_that_it_is_in() -> None:
    longest = max(len(place.replace("*", "x" * SLUG_TEKENS)) for place in PLAATSEN)
    assert longest < 260 - 100


@pytest.mark.parametrize(
    ("place", "folder", "expected"),
    [
        ("policies/*/voorstel.yml", "policies", True),
        ("policies/*/voorstel.yml", "policies/zorg", True),
        ("policies/*/voorstel.yml", "policies/zorg/verslagen", False),
        ("questions/vragen/*.yml", "questions/casussen", False),
        ("mkdocs.yml", "questions", False),
    ],
)
def test_what_may_stand_in_a_folder_follows_from_the_places(place: str, folder: str, *, expected: bool) -> None:
    assert mappen.kan_staan_in(place, folder) == expected
