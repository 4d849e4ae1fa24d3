"""The rules on plain Dutch look at what its writer can still word, and at nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests import gemeente
from toets.inhoud.dossier import laad
from toets.taal.teksten import alle_teksten

if TYPE_CHECKING:
    from pathlib import Path

VOORSTEL = "policies/voorbeeld/voorstel.yml"


def texts_by_file(root: Path, files: dict[str, dict[str, object]]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for text in alle_teksten(laad(gemeente.schrijf(root, files))):
        found.setdefault(text.bestand.path, []).append(text.tekst)
    return found


def test_what_a_group_wrote_and_what_is_frozen_is_left_alone(tmp_path: Path) -> None:
    found = texts_by_file(tmp_path, gemeente.inhoud())
    assert VOORSTEL in found
    assert not [path for path in found if "/verslagen/" in path or "/versies/" in path or "opvolging" in path]
    assert [path for path in gemeente.inhoud() if "/verslagen/" in path or "/versies/" in path]


def test_a_file_with_another_mistake_is_still_read(tmp_path: Path) -> None:
    files = gemeente.inhoud()
    files[VOORSTEL] |= {"samenvatting": "Dit is een zin.", "bestaat_niet": "x"}
    assert "Dit is een zin." in texts_by_file(tmp_path, files)[VOORSTEL]
