"""The importer and the form propose the same kinds of measure for the same words."""

from __future__ import annotations

import json

import pytest

from tests.conftest import ROOT
from toets.beginnen.importeren.soorten import WOORDEN, maatregelsoorten

GEVALLEN = json.loads((ROOT / "tests/vectors/soorten.json").read_text("utf-8"))


@pytest.mark.parametrize(("text", "soorten"), GEVALLEN)
def test_a_kind_is_proposed_for_the_word_that_the_form_finds(text: str, soorten: dict[str, str]) -> None:
    assert maatregelsoorten(text, list(WOORDEN)) == soorten
