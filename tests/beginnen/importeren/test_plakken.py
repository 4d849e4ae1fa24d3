"""What someone pastes into the form is split there as the importer splits it: both are held to the same cases."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.conftest import ROOT
from toets.beginnen.importeren.herkennen import herken
from toets.beginnen.importeren.tekst import lees_tekst

GEVALLEN = json.loads((ROOT / "tests/vectors/plakken.json").read_text("utf-8"))


@pytest.mark.parametrize("geval", GEVALLEN, ids=lambda geval: geval["naam"])
def test_the_importer_splits_what_is_pasted_as_the_form_does(geval: dict[str, Any]) -> None:
    found = herken(lees_tekst(f"Onderwerp: Een plan\n\n{geval['tekst']}".encode()))
    assert [[punt.nummer, punt.tekst] for top in found.besluit for punt in top.alle()] == geval["punten"]
