"""Fixtures for all tests."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from filelock import FileLock
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
    """The site of this repository's own content: built once for all workers of a run, so no test may change it."""
    own = tmp_path_factory.getbasetemp()
    root = (own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) / "repo"
    with FileLock(root.with_suffix(".lock")):
        if not (root / "site").is_dir():
            # What a build that failed left here stands in the way.
            shutil.rmtree(root, ignore_errors=True)
            root.mkdir()
            shutil.copy(ROOT / "mkdocs.yml", root)
            for folder in ("questions", "policies"):
                shutil.copytree(ROOT / folder, root / folder)
            bouw(met_bewaarde_pdfs(root), lambda _: None, lambda _: None)
    return root / "site"


@pytest.fixture(scope="session")
def kleine_gemeente(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a small municipality that filled in all of its mkdocs.yml, with its site; no test may change it."""
    root = met_bewaarde_pdfs(gemeente.schrijf(tmp_path_factory.mktemp("klein"), gemeente.ingevuld()))
    bouw(root, lambda _: None, lambda _: None, vandaag=gemeente.VANDAAG)
    return root


@pytest.fixture(scope="session")
def kleine_site(kleine_gemeente: Path) -> Path:
    """The site of that municipality."""
    return kleine_gemeente / "site"
