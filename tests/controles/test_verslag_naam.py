"""What the file of a verslag is called: its id, or a name that also says of which voorstel and month it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests import gemeente
from tests.verslagen import ADRES, PLAATS, check, rendered
from toets.controles.controle import controleer
from toets.inhoud.dossier import Dossier, laad

if TYPE_CHECKING:
    from pathlib import Path

MAP = "policies/voorbeeld/verslagen"
LANG = "gespreksverslag-voorbeeld-2026-11-k7m2p9qd.yml"
VERSLAG = gemeente.inhoud()[PLAATS]


def _hernoemd(repo: Path, name: str) -> Path:
    return (repo / PLAATS).rename(repo / MAP / name)


def test_under_its_long_name_a_verslag_has_the_same_number_page_and_follow_up(repo: Path) -> None:
    before = rendered(repo, ADRES)
    _hernoemd(repo, LANG)
    assert controleer(laad(repo)) == []
    assert list(Dossier.van(laad(repo)).verslagen["voorbeeld"]) == ["k7m2p9qd"]
    assert rendered(repo, ADRES) == before


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("gespreksverslag-ander-2026-11-k7m2p9qd.yml", "bij 'ander' hoort, maar het staat bij 'voorbeeld'"),
        ("gespreksverslag-ander-2020-01-k7m2p9qd.yml", "bij 'ander' hoort, maar het staat bij 'voorbeeld'"),
        ("gespreksverslag-voorbeeld-2026-10-k7m2p9qd.yml", "zegt 2026-10, maar in het verslag staat november 2026"),
    ],
)
def test_a_long_name_that_says_something_else_than_its_place_or_content_gets_the_right_one(
    tmp_path: Path, name: str, says: str
) -> None:
    (problem,) = check(tmp_path, VERSLAG, f"{MAP}/{name}")
    assert problem.path == f"{MAP}/{name}"
    assert says in problem.message
    assert f"Noem het bestand `{LANG}`, of kort `k7m2p9qd.yml`." in problem.hint


@pytest.mark.parametrize("name", ["gespreksverslag-voorbeeld-k7m2p9qd.yml", "gespreksverslag-2026-11-k7m2p9qd.yml"])
def test_half_a_long_name_is_refused_with_the_number_that_is_in_it(tmp_path: Path, name: str) -> None:
    (problem,) = check(tmp_path, VERSLAG, f"{MAP}/{name}")
    assert "is geen naam voor een verslag" in problem.message
    assert problem.hint == "Noem het bestand `k7m2p9qd.yml`."


def test_a_day_for_a_number_is_refused_in_a_long_name_too(tmp_path: Path) -> None:
    (problem,) = check(tmp_path, VERSLAG, f"{MAP}/gespreksverslag-voorbeeld-2026-11-20261112.yml")
    assert "'20261112' is geen naam voor een verslag" in problem.message


def test_one_verslag_under_both_names_is_there_twice(repo: Path) -> None:
    (repo / MAP / LANG).write_bytes((repo / PLAATS).read_bytes())
    found = {problem.path: problem for problem in laad(repo).problemen}
    assert list(found) == [PLAATS]
    assert f"staat er ook al als `{MAP}/{LANG}`" in found[PLAATS].message
    assert found[PLAATS].hint.startswith("Bewaar het goede")


def test_a_long_name_that_the_browser_numbered_is_told_the_name_it_had(repo: Path) -> None:
    _hernoemd(repo, LANG.replace(".yml", " (1).yml"))
    (problem,) = controleer(laad(repo))
    assert "de browser zette een nummer" in problem.message
    assert f"`{LANG}`" in problem.hint
