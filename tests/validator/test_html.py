"""HTML without errors, by an independent validator: the Nu validator that the W3C uses, from npm, run by Java."""

from __future__ import annotations

import json
import shutil
import subprocess
import sysconfig
from pathlib import Path

import pytest

HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def validator(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """How to call the validator; skips where there is no Java."""
    java = shutil.which("java")
    if java is None:
        pytest.skip("Java is not on this machine: no page was held against the Nu validator")
    folder = tmp_path_factory.mktemp("validator")
    for name in ("deno.json", "deno.lock"):
        shutil.copy(HERE / name, folder)
    deno = Path(sysconfig.get_path("scripts")) / "deno"
    subprocess.run([deno, "install", "--quiet", "--frozen"], cwd=folder, check=True)
    (jar,) = (folder / "node_modules").rglob("vnu.jar")
    return [java, "-Xss4m", "-jar", str(jar), "--skip-non-html", "--errors-only", "--exit-zero-always"]


def errors(validator: list[str], *places: Path) -> list[str]:
    done = subprocess.run([*validator, "--format", "json", *places], capture_output=True, text=True, check=True)
    return [f"{m['url']}:{m['lastLine']}: {m['message']}" for m in json.loads(done.stderr)["messages"]]


@pytest.mark.traag
def test_no_page_has_an_error(validator: list[str], site: Path, kleine_site: Path) -> None:
    assert errors(validator, site, kleine_site) == []


@pytest.mark.traag
def test_the_validator_sees_an_error_when_there_is_one(validator: list[str], tmp_path: Path) -> None:
    page = tmp_path / "fout.html"
    page.write_text(
        '<!DOCTYPE html><html lang="nl"><title>x</title><input type=checkbox autocomplete=off><p id=a><p id=a>'
    )
    assert len(errors(validator, page)) == 2
