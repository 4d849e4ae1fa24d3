"""What systems and programs leave behind is skipped in silence; what a person made never is."""

from __future__ import annotations

from pathlib import Path

import pytest

from toets.inhoud.dossier import laad
from toets.inhoud.overslaan import is_achtergelaten
from toets.inhoud.plaatsen import PLAATSEN

LEFT = [
    ".DS_Store",
    "._voorstel.yml",
    ".Trashes",
    ".voorstel.yml.swp",
    ".~lock.verslag.docx#",
    ".dropbox.cache",
    "README.md",
    "Thumbs.db",
    "thumbs.db",
    "ehthumbs.db",
    "ehthumbs_vista.db",
    "desktop.ini",
    "Desktop.ini",
    "$RECYCLE.BIN",
    "System Volume Information",
    "voorstel.yml:Zone.Identifier",
    "Icon\r",
    "__MACOSX",
    "lost+found",
    "@eaDir",
    "~$raadsvoorstel.docx",
    "~WRL0001.tmp",
    "voorstel.yml~",
    "#voorstel.yml#",
    "voorstel.yml.swp",
    "voorstel.yml.orig",
    "voorstel.yml.bak",
]


@pytest.mark.parametrize("name", LEFT)
@pytest.mark.parametrize("folder", ["policies/voorbeeld/verslagen", "questions"])
def test_what_a_system_leaves_behind_is_skipped_as_a_file_and_as_a_folder(repo: Path, folder: str, name: str) -> None:
    (repo / folder / name).write_bytes(b"\0\1")
    (repo / "policies" / name).mkdir()
    (repo / "policies" / name / "501.yml").write_text("x")
    assert laad(repo).problemen == []


def test_an_empty_folder_is_no_problem(repo: Path) -> None:
    (repo / "policies/voorbeeld/verslagen/Nieuwe map").mkdir()
    (repo / "questions/leeg").mkdir()
    assert laad(repo).problemen == []


@pytest.mark.parametrize(
    "name", ["k7m2p9qd.yml.txt", "Thumbs.yml", "desktop.txt", "voorstel (1).yml", "notitie.docx", "verslag.yml.part"]
)
def test_what_a_person_made_or_saved_is_never_skipped(repo: Path, name: str) -> None:
    assert not is_achtergelaten(name)
    (repo / "policies/voorbeeld/verslagen" / name).write_text("x")
    assert {problem.path for problem in laad(repo).problemen} == {f"policies/voorbeeld/verslagen/{name}"}


def test_nothing_that_the_site_is_made_from_is_skipped() -> None:
    assert not [place for place in PLAATSEN for name in Path(place).parts if is_achtergelaten(name)]
