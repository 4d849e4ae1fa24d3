"""What can't be read is refused with a sentence that says what to do, and leaves nothing behind."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

import pytest

from tests.importeren import documenten
from tests.importeren.test_importeren import importeer

if TYPE_CHECKING:
    from pathlib import Path


def _zip(name: str, size: int) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive, archive.open(name, "w") as entry:
        for _ in range(size // 1_000_000 + 1):
            entry.write(bytes(min(size, 1_000_000)))
    return target.getvalue()


ENGLISH = b"The council is asked to approve of the plan for the city and to inform the people of that."
SLECHT = {
    "a broken Word file": ("x.docx", b"PK\x03\x04 niet heel", "niet te lezen"),
    "a zip that is no document": ("x.docx", _zip("iets.txt", 10), "niet te lezen"),
    "an old or locked Word file": ("x.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "wachtwoord"),
    "macros by name": ("x.docm", b"", "macro's"),
    "macros inside": ("x.docx", _zip("word/vbaProject.bin", 10), "macro's"),
    "a zip bomb": ("x.docx", _zip("word/document.xml", 101_000_000), "veel te groot"),
    "a broken pdf": ("x.pdf", b"%PDF-1.7 niet heel", "niet te lezen"),
    "a locked pdf": ("x.pdf", documenten.pdf(["geheim"], slot="geheim"), "wachtwoord"),
    "a scan": ("x.pdf", documenten.pdf(["", ""]), "scan"),
    "300 pages": ("x.pdf", documenten.pdf([""] * 300), "telt 300 bladzijden"),
    "English": ("x.txt", ENGLISH, "Engels"),
    "an empty text": ("x.txt", b" \n", "geen tekst"),
    "another kind of file": ("x.odt", b"", "docx, pdf, txt of md"),
}


@pytest.mark.parametrize("naam", SLECHT)
def test_bad_input_gets_a_clear_message_and_leaves_nothing(repo: Path, naam: str) -> None:
    name, content, message = SLECHT[naam]
    (repo / name).write_bytes(content)
    before = sorted(repo.rglob("*"))
    status, output = importeer(repo, repo / name, "--titel", "Een titel")
    assert status == 1
    assert output.startswith(f"{name}: ")
    assert message in output
    assert sorted(repo.rglob("*")) == before


def test_a_file_that_is_not_there_is_named(repo: Path) -> None:
    status, output = importeer(repo, repo / "weg.docx")
    assert status == 1
    assert "weg.docx: Dit bestand is er niet" in output
