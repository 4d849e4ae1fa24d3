"""A version has one number, and whoever brings one out finds every format that exists."""

from __future__ import annotations

import re
from typing import get_args

import yaml

from tests.conftest import ROOT
from tests.test_cli import run
from toets import __version__
from toets.inhoud.plaatsen import PLAATSEN

PUBLICCODE = yaml.safe_load((ROOT / "publiccode.yml").read_text("utf-8"))


def test_the_number_of_a_version_is_everywhere_the_same() -> None:
    assert run("--version") == (0, f"maatwerktoets {__version__}\n")
    number, said = newest()
    assert number == __version__
    # What was never released has no released version: publiccode.yml says neither its number nor a date.
    released = {} if said == "nog niet uitgebracht" else {"softwareVersion": __version__}
    assert {key: PUBLICCODE[key] for key in ("softwareVersion",) if key in PUBLICCODE} == released
    assert ("releaseDate" in PUBLICCODE) == bool(released)


def newest() -> tuple[str, str]:
    """The number of the newest version in the changelog, and what stands behind it in brackets."""
    found = re.search(r"^## (\S+) \((.+)\)$", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    assert found
    return found[1], found[2]


def test_publiccode_has_what_its_version_asks_for_and_nothing_that_it_does_not_know() -> None:
    # Version 0.5 of the standard: what must be there, and what may.
    must = {"publiccodeYmlVersion", "name", "url", "platforms", "developmentStatus", "softwareType", "description"}
    must |= {"legal", "maintenance", "localisation"}
    may = {"softwareVersion", "releaseDate", "categories", "intendedAudience", "organisation", "usedBy", "roadmap"}
    assert must <= set(PUBLICCODE) <= must | may
    assert PUBLICCODE["publiccodeYmlVersion"] == "0.5"
    for language, said in PUBLICCODE["description"].items():
        assert len(said["shortDescription"]) <= 150, language
        assert 150 <= len(said["longDescription"]) <= 10_000, language
        assert said["features"], language
    nl, en = (PUBLICCODE["description"][language]["features"] for language in ("nl", "en"))
    assert len(nl) == len(en)
    assert PUBLICCODE["maintenance"]["contacts"]


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
