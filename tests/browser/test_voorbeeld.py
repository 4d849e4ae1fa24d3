"""The example of a gespreksverslag is what the app makes today of what twelve invented people do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser.voorbeeld import BESTAND, speel

if TYPE_CHECKING:
    from pathlib import Path

    from tests.browser.conftest import Opener


@pytest.mark.traag
def test_the_example_is_what_the_app_makes_of_what_twelve_people_do(opened: Opener, tmp_path: Path) -> None:
    made = speel(opened, tmp_path / "verslagen")
    assert made.name == BESTAND.name
    assert made.read_text("utf-8") == BESTAND.read_text("utf-8"), "make it anew, and look at it: make voorbeeld"
