"""Fixtures for all tests."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests import gemeente
from tests.pdfs import met_bewaarde_pdfs
from toets.bouwen import bouw

ROOT = Path(__file__).parents[1]

# How long an example takes says something of the machine, not of the rule.
settings.register_profile("toets", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("toets")


@pytest.fixture
def repo(tmp_path: Path) -> Path:
    """A small municipality in which everything is right."""
    return met_bewaarde_pdfs(gemeente.schrijf(tmp_path))


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of this repository's own content, built in a folder of its own."""
    root = tmp_path_factory.mktemp("repo")
    shutil.copy(ROOT / "mkdocs.yml", root)
    for folder in ("questions", "policies"):
        shutil.copytree(ROOT / folder, root / folder)
    return bouw(met_bewaarde_pdfs(root), lambda _: None, lambda _: None)
