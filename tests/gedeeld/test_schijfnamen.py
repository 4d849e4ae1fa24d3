"""What Windows can't have as a name, and what only looks like it."""

from __future__ import annotations

import pytest

from toets.gedeeld.schijfnamen import bezwaar, is_gehouden


@pytest.mark.parametrize(
    "name", ["con", "PRN", "Aux", "nul", "com1", "COM9", "lpt1", "lpt²", "CONIN$", "con.yml", "nul.tar.gz", "aux .txt"]
)
def test_the_name_of_a_device_is_kept_whatever_stands_behind_it(name: str) -> None:
    assert is_gehouden(name)
    assert bezwaar(name) == (
        f"de naam '{name}' houdt Windows voor zichzelf",
        f"Kies een andere naam, bijvoorbeeld: naam-{name}.",
    )


@pytest.mark.parametrize(
    "name", ["com", "com0", "com10", "contact", "console", "nullijn", "naam-con", "con-x", "x.con"]
)
def test_a_name_that_only_looks_like_one_of_windows_is_free(name: str) -> None:
    assert not is_gehouden(name)
    assert bezwaar(name) is None
