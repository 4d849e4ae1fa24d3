"""The package as another municipality gets it: built, installed in a clean environment, and used there."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.test_cli import run
from toets import __version__

pytestmark = pytest.mark.traag


@pytest.fixture(scope="module")
def gemeente(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Another municipality, begun from this checkout, with its site built by its own `build.py` and package.

    The package is the file that `PAKKET` names, so that what is brought out is what was tried; else it is made.
    """
    root = tmp_path_factory.mktemp("ver") / "ons-dorp"
    given = ["--pakket", os.environ["PAKKET"]] if "PAKKET" in os.environ else []
    status, said = run("start", str(root), "--gemeente", "Ons Dorp", *given)
    assert status == 0, said
    draai(root)
    return root


def draai(root: Path, *arguments: str) -> str:
    """What the `build.py` of a municipality says, without this checkout and the environment of the tests."""
    clean = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "VIRTUAL_ENV")}
    base = Path(sys.base_prefix) / ("python.exe" if os.name == "nt" else "bin/python3")
    command: list[str] = [str(base), "build.py", *arguments]
    done = subprocess.run(command, cwd=root, env=clean, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_site_of_another_municipality_is_whole_and_names_no_other(gemeente: Path) -> None:
    site = gemeente / "site"
    texts = [path for path in site.rglob("*") if path.suffix in (".html", ".js", ".css", ".json", ".csv", ".xml")]
    assert len([path for path in texts if path.suffix == ".html"]) > 80
    assert [path for path in texts if "lelystad" in path.read_text("utf-8").lower()] == []
    assert not [path for path in site.rglob("*") if "lelystad" in path.name.lower()]
    assert "Maatwerktoets Ons Dorp" in (site / "index.html").read_text("utf-8")


def test_it_has_every_page_that_this_site_has_but_those_of_its_voorstellen(gemeente: Path, site: Path) -> None:
    def pages(root: Path) -> set[str]:
        found = {path.relative_to(root).as_posix() for path in root.rglob("*.html")}
        return {path for path in found if not path.startswith("voorstellen/") or path.count("/") < 2}

    assert pages(gemeente / "site") == pages(site)


def test_no_deno_was_needed_there(gemeente: Path) -> None:
    assert not [path.name for path in (gemeente / ".venv").rglob("deno*") if path.suffix != ".svg"]
    scripts = {path.name for path in (gemeente / "site" / "app").glob("*.js")}
    assert {"gesprek.js", "anoniem.js"} <= scripts


def test_a_municipality_can_begin_another_with_the_same_package(gemeente: Path) -> None:
    draai(gemeente, "start", "../ander-dorp", "--gemeente", "Ander Dorp")
    (here,), (there,) = ((root / "pakket").iterdir() for root in (gemeente, gemeente.parent / "ander-dorp"))
    assert there.read_bytes() == here.read_bytes()
    assert "gemeente: 'Ander Dorp'" in (gemeente.parent / "ander-dorp" / "mkdocs.yml").read_text("utf-8")


def test_updating_is_replacing_one_file(gemeente: Path) -> None:
    (old,) = (gemeente / "pakket").iterdir()
    new = old.with_name("maatwerktoets-99.0.0-py3-none-any.whl")
    with zipfile.ZipFile(old) as before, zipfile.ZipFile(new, "w") as after:
        for name in before.namelist():
            content = before.read(name).replace(f'__version__ = "{__version__}"'.encode(), b'__version__ = "99.0.0"')
            if name.endswith("METADATA"):
                content = content.replace(f"Version: {__version__}".encode(), b"Version: 99.0.0")
            if not name.endswith("RECORD"):
                after.writestr(name.replace(f"-{__version__}.", "-99.0.0."), content)
        after.writestr("maatwerktoets-99.0.0.dist-info/RECORD", "")
    old.rename(gemeente.parent / old.name)
    try:
        assert draai(gemeente, "--version") == "maatwerktoets 99.0.0\n"
        assert "Alles is goed" in draai(gemeente, "check")
    finally:
        new.unlink()
        (gemeente.parent / old.name).rename(old)


def test_the_package_holds_no_tests_and_nothing_of_this_municipality(gemeente: Path) -> None:
    (wheel,) = (gemeente / "pakket").glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    assert not [name for name in names if "test" in name]
    assert not [name for name in names if "lelystad" in name or name.startswith("toets/begin/questions/versies/")]
    assert (ROOT / "locks/pakket.txt").stat().st_size > 0
