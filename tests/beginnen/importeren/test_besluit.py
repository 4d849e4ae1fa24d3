"""The decision is found below whatever a council writes above it, and what is no decision is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.beginnen.importeren.gevallen import BESLUITEN, maak
from tests.beginnen.importeren.test_importeren import gemaakt, nummers
from tests.beginnen.importeren.test_vormen import plat

if TYPE_CHECKING:
    from pathlib import Path

    from tests.beginnen.importeren.gevallen import Geval

ALLE = [
    pytest.param(geval, soort, id=f"{name} ({soort})") for name, geval in BESLUITEN.items() for soort in geval.soorten
]


@pytest.mark.parametrize(("geval", "soort"), ALLE)
def test_the_points_of_a_decision_are_found_whatever_stands_above_them(repo: Path, geval: Geval, soort: str) -> None:
    text, data = gemaakt(repo, maak(repo, geval, soort))
    found = [punt for punt in data["beslispunten"] if punt["tekst"]]
    assert tuple(nummers(found)) == geval.nummers
    assert data["titel"] == geval.titel
    texts = [punt["tekst"] for top in found for punt in (top, *top.get("onderdelen", []))]
    assert not geval.teksten or tuple(texts) == geval.teksten
    for piece in geval.verder.get("wel", ()):
        assert piece in plat(text)
