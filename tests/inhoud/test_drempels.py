"""A municipality chooses when the rules on plain Dutch speak; a mistake elsewhere in its file doesn't stop them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests import gemeente
from toets.inhoud.dossier import laad
from toets.inhoud.drempels import drempels
from toets.model.gemeente import Drempels

if TYPE_CHECKING:
    from pathlib import Path


def with_toets(root: Path, **more: object) -> Drempels:
    """The thresholds when this stands under `extra: toets:` in mkdocs.yml."""
    files = gemeente.inhoud()
    files["mkdocs.yml"]["extra"]["toets"] |= more
    return drempels(laad(gemeente.schrijf(root, files)))


def test_a_municipality_that_chose_nothing_gets_the_usual_ones(tmp_path: Path) -> None:
    assert with_toets(tmp_path) == Drempels()


def test_a_municipality_can_choose_one_and_keep_the_other(tmp_path: Path) -> None:
    found = with_toets(tmp_path, drempels={"woorden_per_zin": "15"})
    assert (found.woorden_per_zin, found.leesbaarheid) == (15, Drempels().leesbaarheid)


@pytest.mark.parametrize(
    ("key", "value", "limits"),
    [("woorden_per_zin", "0", "5 tot en met 60"), ("leesbaarheid", "101", "0 tot en met 100")],
)
def test_a_threshold_that_says_something_of_all_or_nothing_is_refused(
    tmp_path: Path, key: str, value: str, limits: str
) -> None:
    files = gemeente.inhoud()
    files["mkdocs.yml"]["extra"]["toets"]["drempels"] = {key: value}
    (found,) = laad(gemeente.schrijf(tmp_path, files)).problemen
    assert found.message == f"'{value}' kan hier niet; kies een getal van {limits}"


def test_the_usual_ones_hold_while_the_file_of_the_municipality_is_wrong(tmp_path: Path) -> None:
    assert with_toets(tmp_path, drempels={"woorden_per_zin": "15"}, bestaat_niet="x") == Drempels()
