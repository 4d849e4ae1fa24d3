"""The handleiding says from which version on a browser works, and no script or style asks for a newer one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tests.conftest import ROOT

if TYPE_CHECKING:
    from pathlib import Path

HANDLEIDING = ROOT / "site_templates/docs/handleiding/gespreksleider.md"
BROWSERS = ("Chrome", "Firefox", "Safari")
Versies = tuple[float, float, float]
# From which version on Chrome (and Edge), Firefox and Safari know it, as MDN's tables say.
SCRIPT: dict[str, Versies] = {
    r"\?\.\w": (80, 74, 13.1),
    r"\?\?=": (85, 79, 14),
    r"\breplaceAll\(": (85, 77, 13.1),
    r"\.showModal\(": (37, 98, 15.4),
    r"\.at\(": (92, 90, 15.4),
    r"\bhasOwn\(": (93, 92, 15.4),
    r"\.findLast(Index)?\(": (97, 104, 15.4),
    r"\bstructuredClone\(": (98, 94, 15.4),
    r"\.(toReversed|toSorted|toSpliced)\(": (110, 115, 16),
    r"\(\?<[=!]": (62, 78, 16.4),
    r"\b(Object|Map)\.groupBy\(": (117, 119, 17.4),
    r"\bwithResolvers\(": (119, 121, 17.4),
    r"\bfromAsync\(": (121, 115, 16.4),
    r"\.(isSubsetOf|isSupersetOf|symmetricDifference)\(": (122, 127, 17),
    r"\bcanParse\(": (120, 115, 17),
    r"\.checkVisibility\(": (105, 106, 17.4),
    # An older one takes the word, and does not wait for the disk.
    r"\bdurability:": (83, 126, 15),
}
STIJL: dict[str, Versies] = {
    r":is\(": (88, 78, 14),
    r":has\(": (105, 121, 15.4),
    r"@container\b": (105, 110, 16),
    r"\bcolor-mix\(": (111, 113, 16.2),
    r"\blight-dark\(": (123, 120, 17.5),
    r"@starting-style\b": (117, 129, 17.5),
}
TELEFOON = ("gesprek.js", "deelnemer.js", "mee.js")
LAPTOP = ("gesprek.js", "gespreksleider.js", "qrlezer.js", "yamlschrijver.js")
WERKT = (
    r"Op {waar} werkt Chrome (?:of Edge )?vanaf (?:versie )?(\d+), Firefox vanaf (\d+) en Safari vanaf (\d+(?:\.\d)?)"
)


def gezegd(waar: str) -> Versies:
    """The versions that the handleiding names for this device."""
    found = re.search(WERKT.format(waar=waar), " ".join(HANDLEIDING.read_text("utf-8").split()))
    assert found, waar
    chrome, firefox, safari = (float(version) for version in found.groups())
    return chrome, firefox, safari


def te_nieuw(text: str, table: dict[str, Versies], versions: Versies) -> list[str]:
    return [
        f"{feature} asks for {browser} {needed}"
        for feature, minima in table.items()
        if re.search(feature, text)
        for browser, needed, said in zip(BROWSERS, minima, versions, strict=True)
        if needed > said
    ]


@pytest.mark.parametrize(("waar", "names"), [("een telefoon", TELEFOON), ("de laptop", LAPTOP)])
def test_what_the_handleiding_says_of_browsers_is_enough_for_every_script_and_style(
    kleine_site: Path, waar: str, names: tuple[str, ...]
) -> None:
    versions = gezegd(waar)
    scripts = "\n".join((kleine_site / "app" / name).read_text("utf-8") for name in names)
    styles = "\n".join(path.read_text("utf-8") for path in sorted((kleine_site / "css").glob("app*.css")))
    assert te_nieuw(scripts, SCRIPT, versions) == []
    assert te_nieuw(styles, STIJL, versions) == []
    # The same look finds what an older one does not know.
    assert te_nieuw(scripts, SCRIPT, (79, 73, 13))
    assert te_nieuw(styles, STIJL, (104, 120, 15))
