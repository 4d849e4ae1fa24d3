"""A version has one number, and whoever brings one out finds every format that exists."""

from __future__ import annotations

import re
from typing import get_args

import yaml

from tests.conftest import ROOT
from tests.test_cli import run
from toets import __version__
from toets.inhoud.plaatsen import PLAATSEN


def test_the_number_of_a_version_is_everywhere_the_same() -> None:
    assert run("--version") == (0, f"maatwerktoets {__version__}\n")
    publiccode = yaml.safe_load((ROOT / "publiccode.yml").read_text("utf-8"))
    assert publiccode["softwareVersion"] == __version__
    newest = re.search(r"^## (\S+)", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    assert newest
    assert newest[1] == __version__


def test_every_format_that_exists_is_explained_to_who_brings_out_a_version() -> None:
    models = {
        get_args(kind.model_fields["format"].annotation)[0]
        for kind in PLAATSEN.values()
        if "format" in kind.model_fields
    }
    app = ROOT / "site_templates/app/src"
    sources = "".join(path.read_text("utf-8") for path in app.rglob("*.ts*"))
    found = models | set(re.findall(r'"([a-z]+/\d+)"', sources))
    table = (ROOT / "docs/releasing.md").read_text("utf-8").split("## The formats")[1]
    assert set(re.findall(r"`([a-z]+/\d+)`", table)) == found
