"""Whatever a file does to who reads it, `import` ends in time, says why in Dutch and leaves nothing behind."""

from __future__ import annotations

import multiprocessing
import os
from datetime import date
from typing import TYPE_CHECKING, Any

import docx
import pytest

from tests.beginnen.importeren import documenten
from tests.beginnen.importeren.test_importeren import gemaakt, importeer
from toets.beginnen.importeren import begrensd
from toets.beginnen.importeren.begrensd import GEWOON, Grenzen
from toets.beginnen.importeren.document import DocumentError
from toets.beginnen.importeren.importeren import importeer as in_dit_proces
from toets.beginnen.nieuw import TitelError
from toets.beginnen.sjabloon import Keuzes
from toets.inhoud.dossier import laad

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

VANDAAG = date(2026, 11, 27)


class Stopt:
    """A path that ends the process that it arrives in."""

    def __reduce__(self) -> tuple[Callable[[int], Any], tuple[int]]:
        return os._exit, (3,)


def lees(repo: Path, path: Any, grenzen: Grenzen = GEWOON) -> tuple[str, int]:
    made, left = begrensd.importeer(path, None, Keuzes.van(laad(repo)), VANDAAG, grenzen)
    return made.text, left


def veel_bladzijden(folder: Path) -> Path:
    """A PDF of some kB that keeps a reader busy for a minute."""
    path = folder / "veel.pdf"
    path.write_bytes(documenten.pdf(["het plan\n" * 30_000] * 20))
    return path


def groot(folder: Path) -> Path:
    document = docx.Document()
    document.add_paragraph("Onderwerp: Hulp")
    document.add_paragraph("het plan " * 2_000_000)
    path = folder / "groot.docx"
    document.save(str(path))
    return path


def test_a_command_reads_in_another_process_what_it_would_read_itself(repo: Path) -> None:
    path = documenten.word(repo)
    expected, left = in_dit_proces(path, None, Keuzes.van(laad(repo)), VANDAAG)
    assert lees(repo, path) == (expected.text, left)
    _, data = gemaakt(repo, path)
    assert data["titel"] == "Samen naar werk"


def test_what_is_wrong_with_a_document_or_a_title_comes_back_as_it_is(repo: Path) -> None:
    status, output = importeer(repo, repo / "weg.docx")
    assert (status, output.startswith("weg.docx: Dit bestand is er niet.")) == (1, True)
    path = documenten.tekst(repo)
    with pytest.raises(TitelError):
        begrensd.importeer(path, "!", Keuzes.van(laad(repo)), VANDAAG)


def test_what_takes_too_long_is_stopped(repo: Path) -> None:
    with pytest.raises(DocumentError, match="langer dan 1 seconden"):
        lees(repo, veel_bladzijden(repo), Grenzen(seconden=1))
    assert multiprocessing.active_children() == []


def test_what_takes_too_much_memory_is_stopped(repo: Path) -> None:
    pytest.importorskip("resource", reason="Windows gives a process no limit")
    with pytest.raises(DocumentError, match="te veel geheugen"):
        lees(repo, groot(repo), Grenzen(geheugen=60_000_000))


def test_a_reader_that_ends_by_itself_is_told_of(repo: Path) -> None:
    with pytest.raises(DocumentError, match="stopte ineens"):
        lees(repo, Stopt())
