"""One build at a time in a folder; and whatever stops one, the site is the old one or the new one."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from filelock import FileLock

from tests.conftest import ROOT
from toets.bouwen import bouwen, werkmap
from toets.bouwen.siteadres import GEEN_ADRES
from toets.inhoud.probleem import fouten

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def opdracht(repo: Path, *arguments: str) -> subprocess.Popen[str]:
    """A command in a process of its own, as a user starts it."""
    command = [sys.executable, "-m", "toets", *arguments, "--map", str(repo)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)


def inhoud(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, with its bytes."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def bezig(repo: Path) -> Iterator[Path]:
    """The folders of builds that are going on, or that left one behind."""
    return (repo / ".build").glob("bouw-*")


def wacht_op_bouw(repo: Path, process: subprocess.Popen[str]) -> None:
    """Until the engine is called, which takes longest."""
    while not any((own / "engine.yml").exists() for own in bezig(repo)):
        assert process.poll() is None, process.communicate()[0]


@pytest.mark.traag
@pytest.mark.bouwt
def test_of_two_builds_in_one_folder_the_second_waits_and_both_make_the_whole_site(repo: Path) -> None:
    alone = opdracht(repo, "build")
    assert alone.communicate()[0].startswith("De site staat in de map site/")
    expected = inhoud(repo / "site")

    first = opdracht(repo, "build")
    wacht_op_bouw(repo, first)
    second = opdracht(repo, "build")
    said = [process.communicate()[0] for process in (first, second)]
    assert [first.returncode, second.returncode] == [0, 0], said
    assert [werkmap.EVEN_WACHTEN in words for words in said] == [False, True]
    assert inhoud(repo / "site") == expected
    assert not list(bezig(repo))


@pytest.mark.traag
@pytest.mark.bouwt
def test_a_build_that_was_killed_stops_no_other_and_leaves_the_site_that_was_there(repo: Path) -> None:
    (repo / "site").mkdir()
    (repo / "site/index.html").write_text("de vorige site")
    killed = opdracht(repo, "build")
    wacht_op_bouw(repo, killed)
    killed.send_signal(signal.SIGKILL)
    killed.communicate()
    assert inhoud(repo / "site") == {"index.html": b"de vorige site"}
    assert list(bezig(repo))

    said: list[str] = []
    site = bouwen.bouw(repo, lambda _: None, said.append)
    assert said == [GEEN_ADRES]
    after_a_kill = inhoud(site)
    assert after_a_kill == inhoud(bouwen.bouw(repo, lambda _: None, said.append))
    assert not list(bezig(repo))


def test_a_build_waits_its_turn_before_it_reads(repo: Path) -> None:
    said: list[str] = []
    (repo / "questions/draaiboek.yml").unlink()
    first = FileLock(repo / ".build/bezig.lock", thread_local=False)
    first.acquire()

    def waarschuw(words: str) -> None:
        assert said == []
        said.append(words)
        first.release()

    with pytest.raises(bouwen.InhoudNietGoed):
        bouwen.bouw(repo, said.append, waarschuw)
    assert said == [werkmap.EVEN_WACHTEN, "Lezen en nakijken"]


def test_a_second_one_hears_once_that_it_waits(tmp_path: Path) -> None:
    said: list[str] = []
    first = FileLock(tmp_path / "bezig.lock", thread_local=False)
    first.acquire()

    def waarschuw(words: str) -> None:
        said.append(words)
        first.release()

    with werkmap.werkmap(tmp_path, waarschuw) as own:
        assert own.is_dir()
    assert said == [werkmap.EVEN_WACHTEN]


@pytest.mark.parametrize("number", sorted(werkmap.GEEN_SLOT))
def test_where_a_disk_keeps_no_locks_that_is_said_and_the_build_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(FileLock, "acquire", refuse)
    said: list[str] = []
    with werkmap.werkmap(tmp_path, said.append) as own:
        assert own.is_dir()
    assert said == [werkmap.ZONDER_SLOT]


def test_a_lock_that_may_not_be_made_is_an_error_and_not_a_disk_without_locks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(tmp_path / "bezig.lock"))

    monkeypatch.setattr(FileLock, "acquire", refuse)
    with pytest.raises(PermissionError), werkmap.werkmap(tmp_path, print):
        pytest.fail("this build has no lock")


def map_met(path: Path, text: str) -> Path:
    path.mkdir(parents=True)
    (path / "index.html").write_text(text)
    return path


def test_when_the_new_site_can_not_be_put_down_the_old_one_stands_there_again(tmp_path: Path) -> None:
    site = map_met(tmp_path / "site", "oud")
    with pytest.raises(FileNotFoundError), werkmap.werkmap(tmp_path / ".build", print) as own:
        werkmap.vervang(site, own / "never made", own)
    assert inhoud(site) == {"index.html": b"oud"}


def test_a_build_that_was_stopped_between_two_renames_is_mended_by_the_next_even_when_that_fails(repo: Path) -> None:
    map_met(repo / ".build/old-site", "de vorige site")
    (repo / "questions/draaiboek.yml").unlink()
    with pytest.raises(bouwen.InhoudNietGoed) as raised:
        bouwen.bouw(repo, lambda _: None, lambda _: None)
    assert fouten(raised.value.problemen)
    assert inhoud(repo / "site") == {"index.html": b"de vorige site"}
    assert not (repo / ".build/old-site").exists()


def test_a_site_that_stands_is_never_replaced_by_an_older_one_that_was_left_aside(tmp_path: Path) -> None:
    work = tmp_path / ".build"
    map_met(work / "old-site", "ouder")
    site = map_met(tmp_path / "site", "oud")
    with werkmap.werkmap(work, print) as own:
        werkmap.herstel(site, own)
        assert inhoud(site) == {"index.html": b"oud"}
        werkmap.vervang(site, map_met(own / "site", "nieuw"), own)
    assert inhoud(site) == {"index.html": b"nieuw"}
    assert [path.name for path in work.iterdir()] == ["bezig.lock"]
