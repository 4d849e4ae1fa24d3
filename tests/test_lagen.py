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
    assert re.search(r"^test: snel\b", MAKEFILE, re.MULTILINE)
    of_a_target = re.compile(r"^([a-z-]+):.*\n(?:\t.*\n)*?\t.* -m \"?([a-z() ]+?)\"?$", re.MULTILINE)
    layers = {target: layer for target, layer in of_a_target.findall(MAKEFILE) if target != "test"}
    assert set(layers) == {"snel", "test-bouwt", "test-browser", "test-all"}
    together = re.search(r"^test: .*\n\t.* -m \"([a-z() ]+)\"$", MAKEFILE, re.MULTILINE)
    assert together
    # A test in the browser is never marked as one that builds.
    for bouwt, browser, traag in product([False, True], repeat=3):
        if not (bouwt and browser):
            marked = {"bouwt": bouwt, "browser": browser, "traag": traag}
            runs = {target: eval(layer, {}, marked) for target, layer in layers.items()}  # noqa: S307 (ours)
            assert list(runs.values()).count(True) == 1, marked
            # What `make test` runs after the quick ones is what the two layers run alone.
            assert eval(together[1], {}, marked) == (runs["test-bouwt"] or runs["test-browser"])  # noqa: S307 (ours)
