"""The list of what a version is made of (SBOM) is whole: every package, with version, hashes and licence."""

from __future__ import annotations

import json
import subprocess

import pytest

from tests.conftest import ROOT
from toets import __version__
from uitgave.pakketten import SLOT, letters, uit_app, uit_slot
from uitgave.stuklijst import AAN_DE_WORTEL, Stuklijst, stuklijst


def geinstalleerd() -> Stuklijst:
    """What cyclonedx-py makes, with one package in it."""
    jinja = next(pakket for pakket in uit_slot(SLOT) if pakket.naam == "jinja2")
    known = {"bom-ref": "Jinja2==x", "name": "Jinja2", "purl": jinja.purl, "type": "library", "description": "d"}
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "components": [known | {"licenses": [{"license": {"name": "BSD License"}}]}],
        "dependencies": [{"ref": AAN_DE_WORTEL, "dependsOn": ["Jinja2==x"]}, {"ref": "Jinja2==x"}],
        "metadata": {"component": {"bom-ref": AAN_DE_WORTEL, "name": "maatwerktoets", "type": "application"}},
    }


def test_every_part_is_there_once_with_its_version_its_hashes_and_its_licence() -> None:
    made = stuklijst(geinstalleerd())
    found = [(part["name"], part.get("version")) for part in made["components"]]
    packages = [(pakket.naam, pakket.versie) for pakket in [*uit_slot(SLOT), *uit_app()]]
    assert found == packages + [(path, None) for path, _ in letters()]
    assert all(part["hashes"] and part["licenses"][0]["expression"] for part in made["components"])
    names = [part["bom-ref"] for part in made["components"]]
    assert len(names) == len(set(names))


def test_what_is_known_of_an_installed_package_stays_and_its_licence_becomes_exact() -> None:
    (jinja,) = (part for part in stuklijst(geinstalleerd())["components"] if part["bom-ref"] == "Jinja2==x")
    assert jinja["description"] == "d"
    assert jinja["licenses"] == [{"expression": "BSD-3-Clause", "acknowledgement": "concluded"}]


def test_the_software_itself_has_its_version_and_needs_the_app_and_the_font() -> None:
    made = stuklijst(geinstalleerd())
    assert made["metadata"]["component"]["version"] == __version__
    (needs,) = (entry["dependsOn"] for entry in made["dependencies"] if entry["ref"] == AAN_DE_WORTEL)
    assert needs == ["Jinja2==x", *(pakket.purl for pakket in uit_app()), *(path for path, _ in letters())]


def test_a_package_for_another_python_says_so() -> None:
    part = next(part for part in stuklijst(geinstalleerd())["components"] if part["name"] == "brotlicffi")
    assert part["properties"][0]["value"] == "platform_python_implementation != 'CPython'"


@pytest.mark.traag
def test_make_sbom_makes_a_list_that_its_schema_calls_good_and_in_which_nothing_points_nowhere() -> None:
    subprocess.run(["make", "sbom"], cwd=ROOT, check=True, capture_output=True)  # noqa: S607 (make, of whoever runs it)
    made = json.loads((ROOT / "dist" / f"maatwerktoets-{__version__}.cdx.json").read_text("utf-8"))
    known = {part["bom-ref"] for part in made["components"]} | {AAN_DE_WORTEL}
    named = {ref for entry in made["dependencies"] for ref in [entry["ref"], *entry.get("dependsOn", [])]}
    assert named <= known
    assert {pakket.purl for pakket in uit_slot(SLOT)} <= {part.get("purl") for part in made["components"]}
