"""The disk that says no: one Dutch sentence with what to do, status 1, and all that was there stays as it was."""

from __future__ import annotations

import errno
import os
import resource
import shutil
import socket
import subprocess
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.inhoud.test_mappen import weiger
from tests.pakketten import nep
from tests.test_cli import replace, run
from toets.beginnen import starten
from toets.beginnen.importeren.bestand import lees_document
from toets.beginnen.importeren.document import DocumentError
from toets.bouwen.engine import EngineError, bouw_site
from toets.bouwen.serveren import PoortError, controleer_poort
from toets.inhoud.dossier import Dossier, laad
from toets.inhoud.schijf import BESTAND, SCHIJF, waarom

if TYPE_CHECKING:
    from collections.abc import Iterator

TE_GROOT = "it bestand wordt te groot voor deze schijf"


@contextmanager
def volle_schijf(most: int = 0) -> Iterator[None]:
    """No file may grow beyond this number of bytes, as when the disk is full; also in programs that we call."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def staat_er(root: Path) -> dict[str, bytes | None]:
    """All that is there, but the work folder."""
    paths = (path for path in root.rglob("*") if ".build" not in path.parts)
    return {path.relative_to(root).as_posix(): path.read_bytes() if path.is_file() else None for path in paths}


def test_an_error_of_the_disk_is_said_with_its_file_what_is_wrong_and_what_to_do() -> None:
    full = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), "site/a\nb.html")
    assert waarom(full) == "site/a\\nb.html: de schijf is vol. Maak ruimte vrij. Probeer het daarna nog een keer."
    assert waarom(OSError(errno.ENOSPC, "")).startswith("De schijf is vol. Maak ruimte vrij.")
    assert waarom(PermissionError(errno.EACCES, "", b"x.yml")).startswith("x.yml: u mag hier niet lezen of schrijven.")


def test_an_error_that_no_list_knows_is_said_as_the_system_says_it() -> None:
    assert waarom(OSError(errno.EBUSY, "Device or resource busy", "x")).startswith("x: dit lukt niet (Device or res")
    assert waarom(OSError("iets anders")) == "iets anders"


def test_a_temporary_folder_that_could_not_be_made_is_no_file_that_is_gone() -> None:
    error = FileNotFoundError(errno.ENOENT, "No usable temporary directory found in ['/tmp']")
    assert waarom(error).startswith("Er is geen map om even in te werken.")


def test_each_name_of_the_system_in_our_lists_is_one() -> None:
    assert {*SCHIJF, *BESTAND} <= set(errno.errorcode.values()) | {"EDQUOT"}
    for wrong, todo in [*SCHIJF.values(), *BESTAND.values()]:
        assert wrong[0].islower()
        assert not wrong.endswith(".")
        assert todo.endswith((".", "--poort."))


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Traceback …\nOSError: [Errno 28] No space left on device: '/x/y.html'\n", "/x/y.html: de schijf is vol."),
        ("OSError: [Errno 28] No space left on device: '/van.js' -> '/naar.js'\n", "/naar.js: de schijf is vol."),
        ("error: Writing x\nCaused by:\n  No space left on device (os error 28)", "De schijf is vol."),
        ("Traceback …\nPermissionError: [Errno 13] Permission denied: '/x'\n", "/x: u mag hier niet lezen"),
    ],
)
def test_what_a_program_that_we_call_meets_on_the_disk_is_said_as_ours(said: str, expected: str) -> None:
    assert waarom(EngineError(said)).startswith(expected)


@pytest.mark.parametrize("said", ["Config value 'theme': Unrecognised", "[Errno 2] No such file or directory: 'x.js'"])
def test_anything_else_that_a_program_says_stays_whole(said: str) -> None:
    assert waarom(EngineError(said)) == said


def test_what_copies_a_folder_tells_of_a_full_disk_too(tmp_path: Path) -> None:
    (tmp_path / "van").mkdir()
    (tmp_path / "van/x.txt").write_text("tekst")
    with volle_schijf(), pytest.raises(shutil.Error) as raised:
        shutil.copytree(tmp_path / "van", tmp_path / "naar")
    assert TE_GROOT in waarom(raised.value)
    assert "Errno" not in waarom(raised.value)


def test_an_engine_on_a_full_disk_is_said_in_one_sentence(repo: Path, tmp_path: Path) -> None:
    gemeente = Dossier.van(laad(repo)).gemeente
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/index.md").write_text("# Tekst")
    with volle_schijf(20_000), pytest.raises(EngineError) as raised:
        bouw_site(gemeente, tmp_path / "docs", tmp_path / "gemaakt", tmp_path / "engine.yml")
    assert TE_GROOT in waarom(raised.value)
    assert "\n" not in waarom(raised.value)


def test_a_build_on_a_full_disk_leaves_the_site_that_was_there(repo: Path) -> None:
    (repo / "site").mkdir()
    (repo / "site/index.html").write_text("de vorige site")
    before = staat_er(repo)
    with volle_schijf():
        status, output = run("build", "--map", str(repo))
    assert status == 1
    assert "De site kon niet gebouwd worden. De vorige site staat er nog.\n" in output
    assert TE_GROOT in output
    assert staat_er(repo) == before
    assert not list((repo / ".build").glob("bouw-*"))


@pytest.mark.parametrize("command", ["build", "serve"])
def test_a_build_in_a_folder_where_nothing_may_be_written_says_so(
    repo: Path, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    weiger(monkeypatch, Path, "mkdir", repo.resolve() / ".build", errno.EACCES)
    before = staat_er(repo)
    status, output = run(command, "--map", str(repo))
    assert status == 1
    assert f"{repo.resolve() / '.build'}: u mag hier niet lezen of schrijven." in output
    assert staat_er(repo) == before


def test_no_command_that_writes_a_file_leaves_half_of_it_on_a_full_disk(repo: Path) -> None:
    replace(repo / "questions/vragen/stem.yml", "kort: Ruimte", "kort: Anders")
    document = repo / "nota.txt"
    document.write_text("Raadsvoorstel over hulp dichtbij huis\n\nDe raad besluit dat de hulp dichter bij huis komt.")
    before = staat_er(repo)
    for command in (["new", "Hulp dichtbij"], ["import", str(document), "--titel", "Hulp"], ["vaststellen"]):
        with volle_schijf():
            status, output = run(*command, "--map", str(repo))
        assert status == 1, command
        assert output == f"D{TE_GROOT}. {SCHIJF['EFBIG'][1]}\n"
        assert staat_er(repo) == before


def test_a_new_municipality_on_a_full_disk_is_not_begun(tmp_path: Path) -> None:
    pakket = nep(tmp_path)
    with volle_schijf(), pytest.raises(starten.StartError, match=rf"Er is niets gemaakt\. .*{TE_GROOT}"):
        starten.begin(tmp_path / "nieuw", "Ons Dorp", pakket, date(2026, 11, 26))
    assert not (tmp_path / "nieuw").exists()


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("OSError: [Errno 28] No space left on device: '/x.whl'", "worden.\n/x.whl: de schijf is vol."),
        ("Could not find a version", "worden. Is er internet?\nCould not find a version"),
    ],
)
def test_a_package_that_can_not_be_made_says_whether_it_was_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, said: str, expected: str
) -> None:
    done = subprocess.CompletedProcess([], 1, "", said)
    monkeypatch.setattr("toets.beginnen.pakket.subprocess.run", lambda *_, **__: done)
    status, output = run("start", str(tmp_path / "nieuw"), "--gemeente", "Ons Dorp")
    assert status == 1
    assert f"Het pakket kon niet gemaakt {expected}" in output


def test_a_package_that_can_not_be_read_is_not_called_broken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pakket = nep(tmp_path)

    def refuse(*_: object) -> None:
        raise PermissionError(errno.EACCES, "", str(pakket))

    monkeypatch.setattr("toets.beginnen.pakket.zipfile.ZipFile", refuse)
    status, output = run("start", str(tmp_path / "nieuw"), "--gemeente", "Ons Dorp", "--pakket", str(pakket))
    assert status == 1
    assert f"{pakket}: u mag hier niet lezen of schrijven." in output


def test_a_document_that_can_not_be_read_gets_its_reason(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # `import` reads in a process of its own, in which no test can refuse anything: here it is read without one.
    document = tmp_path / "nota.txt"
    document.write_text("tekst")
    weiger(monkeypatch, Path, "read_bytes", document, errno.EACCES)
    with pytest.raises(DocumentError, match=r"^Dit bestand kan niet geopend worden: u mag hier niet lezen"):
        lees_document(document)


def test_a_port_in_use_is_said_before_anything_is_built(repo: Path) -> None:
    with socket.create_server(("localhost", 0)) as taken:
        port = taken.getsockname()[1]
        status, output = run("serve", "--map", str(repo), "--poort", str(port))
    assert status == 1
    assert output.startswith(f"Poort {port} is al in gebruik")
    assert "--poort 8000" in output
    assert len(output.splitlines()) == 1
    assert not (repo / ".build/bewerken").exists()
    controleer_poort(port)


@pytest.mark.parametrize("port", [-1, 0, 65536])
def test_a_port_that_does_not_exist_is_refused(port: int) -> None:
    with pytest.raises(PoortError, match=f"Poort {port} bestaat niet"):
        controleer_poort(port)
