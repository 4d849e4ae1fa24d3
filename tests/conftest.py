"""Fixtures for all tests."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from filelock import FileLock
from hypothesis import HealthCheck, settings

from tests import gemeente
from tests.pdfs import maak_lege_pdfs, met_bewaarde_pdfs
from tests.sjablonen import eigen_sjabloon
from toets.bouwen.bouwen import bouw

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).parents[1]
BROWSER = ROOT / "tests" / "browser"

# How long an example takes says something of the machine, not of the rule.
settings.register_profile("toets", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("toets")


@pytest.fixture
def repo(tmp_path: Path) -> Path:
    """A small municipality in which everything is right."""
    return met_bewaarde_pdfs(gemeente.schrijf(tmp_path))


@pytest.fixture
def lege_pdfs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Builds in this test make no PDFs."""
    maak_lege_pdfs(monkeypatch)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of this repository's own content, with empty files for PDFs; no test may change it."""

    def fill(root: Path) -> None:
        shutil.copy(ROOT / "mkdocs.yml", root)
        for folder in ("questions", "policies"):
            shutil.copytree(ROOT / folder, root / folder)
        with pytest.MonkeyPatch.context() as patch:
            maak_lege_pdfs(patch)
            bouw(root, lambda _: None, lambda _: None)

    return _once(tmp_path_factory, "repo", fill) / "site"


@pytest.fixture(scope="session")
def kleine_gemeente(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a small municipality that filled in all of its mkdocs.yml, with its site; no test may change it."""

    def fill(root: Path) -> None:
        met_bewaarde_pdfs(gemeente.schrijf(root, gemeente.ingevuld()))
        (root / "sjablonen").mkdir()
        (root / "sjablonen/werkblad.docx").write_bytes(eigen_sjabloon())
        bouw(root, lambda _: None, lambda _: None, vandaag=gemeente.VANDAAG)

    return _once(tmp_path_factory, "klein", fill)


@pytest.fixture(scope="session")
def kleine_site(kleine_gemeente: Path) -> Path:
    """The site of that municipality."""
    return kleine_gemeente / "site"


def _once(factory: pytest.TempPathFactory, name: str, fill: Callable[[Path], None]) -> Path:
    """A folder that `fill` fills and builds once for all workers of a run."""
    own = factory.getbasetemp()
    root = (own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) / name
    with FileLock(root.with_suffix(".lock")):
        if not (root / "site").is_dir():
            # What a build that failed left here stands in the way.
            shutil.rmtree(root, ignore_errors=True)
            root.mkdir()
            fill(root)
    return root


# The layers, each of which runs alone: what needs a browser, what builds, and the rest, which is quick.
GEBOUWD = {"site", "kleine_gemeente", "kleine_site"}


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Say of each test in which layer it is, where that follows from its folder or its fixtures."""
    for item in items:
        if BROWSER in item.path.parents:
            item.add_marker("browser")
        elif GEBOUWD & set(getattr(item, "fixturenames", ())):
            item.add_marker("bouwt")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Iterator[None]:
    """Refuse a build in a test that does not say that it builds."""
    with pytest.MonkeyPatch.context() as patch:
        if not any(item.get_closest_marker(layer) for layer in ("bouwt", "browser")):
            patch.setattr("toets.bouwen.bouwen.bouw_site", _no_build)
        return (yield)


def _no_build(*_: object) -> None:
    pytest.fail("this test builds a site: mark it with @pytest.mark.bouwt")
