"""The layers of the tests: a test is in one of them, and one that builds says so."""

from __future__ import annotations

import re
from itertools import product
from typing import TYPE_CHECKING

import pytest

from tests.conftest import ROOT
from toets.bouwen import bouwen

if TYPE_CHECKING:
    from pathlib import Path

MAKEFILE = (ROOT / "Makefile").read_text("utf-8")


def test_a_test_that_does_not_say_that_it_builds_can_not_build(tmp_path: Path) -> None:
    with pytest.raises(pytest.fail.Exception, match="bouwt"):
        vars(bouwen)["bouw_site"](tmp_path, tmp_path, tmp_path, tmp_path / "engine.yml", "mkdocs")


def test_make_runs_the_quick_tests_first_and_every_test_in_one_layer() -> None:
    assert re.search(r"^test: snel test-bouwt test-browser\b", MAKEFILE, re.MULTILINE)
    layers = re.findall(r"-m \"?([a-z ]+?)\"?$", MAKEFILE, re.MULTILINE)
    assert len(layers) == 4
    # A test in the browser is never marked as one that builds.
    for bouwt, browser, traag in product([False, True], repeat=3):
        if not (bouwt and browser):
            marked = {"bouwt": bouwt, "browser": browser, "traag": traag}
            assert [eval(layer, {}, marked) for layer in layers].count(True) == 1, marked  # noqa: S307 (ours)
