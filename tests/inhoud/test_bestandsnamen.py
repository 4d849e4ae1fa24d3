"""A name that a browser, a system or a habit changed gets one finding: what happened, and what the name should be."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from toets.controles.controle import controleer
from toets.inhoud.bestandsnamen import verhaspeld
from toets.inhoud.dossier import laad

if TYPE_CHECKING:
    from pathlib import Path

VERSLAGEN = "policies/voorbeeld/verslagen"


@pytest.mark.parametrize(
    ("good", "name", "says"),
    [
        (f"{VERSLAGEN}/k7m2p9qd.yml", "k7m2p9qd (1).yml", "de browser zette een nummer"),
        (f"{VERSLAGEN}/k7m2p9qd.yml", "k7m2p9qd(12).yml", "de browser zette een nummer"),
        (f"{VERSLAGEN}/k7m2p9qd.yml", "k7m2p9qd.yml.txt", "zette nog iets achter .yml"),
        (f"{VERSLAGEN}/k7m2p9qd.yml", "K7M2P9QD.yml", "hoofdletters"),
        ("policies/voorbeeld/voorstel.yml", "voorstel (1).yml", "de browser zette een nummer"),
        ("policies/voorbeeld/voorstel.yml", "voorstel - kopie.yml", "een kopie"),
        ("policies/voorbeeld/voorstel.yml", "voorstel - Kopie (2).yml", "een kopie"),
        ("policies/voorbeeld/voorstel.yml", "Copy of voorstel.yml", "een kopie"),
        ("policies/voorbeeld/voorstel.yml", "voorstel.yaml", "eindigt op .yaml"),
        ("policies/voorbeeld/voorstel.yml", "voorstel.txt", "eindigt op .txt"),
        ("policies/voorbeeld/voorstel.yml", "voorstel.yml.yml", "zette nog iets achter .yml"),
        ("policies/voorbeeld/voorstel.yml", "voorstel.YML", "hoofdletters"),
        ("policies/voorbeeld/voorstel.yml", "Voorstel.yml", "hoofdletters"),
        ("policies/voorbeeld/voorstel.yml", "Kopie van Voorstel (1).yaml.txt", "zette nog iets achter .yml"),
        ("questions/vragen/stem.yml", "stem .yml", "een spatie"),
        ("questions/vragen/stem.yml", "stem (conflicted copy 2026-11-01).yml", "twee mensen wijzigden"),
    ],
)
@pytest.mark.parametrize("stays", [True, False], ids=["beside the right one", "alone"])
def test_a_name_that_was_changed_on_its_way_is_all_that_is_said(
    repo: Path, good: str, name: str, says: str, *, stays: bool
) -> None:
    right = repo / good
    content = right.read_bytes()
    if not stays:
        right.unlink()
    right.with_name(name).write_bytes(content)
    (problem,) = controleer(laad(repo))
    assert problem.path == f"{good.rpartition('/')[0]}/{name}"
    assert says in problem.message
    assert f"`{right.name}`" in problem.hint


@pytest.mark.parametrize(
    "path",
    [
        "policies/voorbeeld/voorstel.yml",
        "questions/vragen/een-kopie.yml",
        "questions/vragen/Mijn Vraag.yml",
        "policies/voorbeeld/begroting (1).yml",
        "policies/los (1).yml",
        "mkdocs.yml",
    ],
)
def test_a_name_that_is_right_or_wrong_in_another_way_has_no_such_story(path: str) -> None:
    assert verhaspeld(path) is None
