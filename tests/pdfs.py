"""Builds in tests share the PDFs that they make, as most make the same ones, or make none."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest

STORE = Path(__file__).parents[1] / ".build" / "pdf"


def met_bewaarde_pdfs(root: Path) -> Path:
    """Let a build in `root` take the PDFs that an earlier build here made: they say what they were made from."""
    STORE.mkdir(parents=True, exist_ok=True)
    (root / ".build").mkdir()
    (root / ".build" / "pdf").symlink_to(STORE)
    return root


def maak_lege_pdfs(patch: pytest.MonkeyPatch) -> None:
    """Let builds put an empty file where each PDF belongs: links lead there, and nobody waits for what nobody reads."""
    patch.setattr("toets.bouwen.bouwen.pdf_maker", _maker)


def _maker(store: Path, kleur: str = "") -> Callable[[str, Path], None]:  # noqa: ARG001 (as the real one)
    store.mkdir(parents=True, exist_ok=True)
    return lambda _, page: page.with_suffix(".pdf").touch()
