"""For the Woo-index a municipality says where its site is, who it is, and when each real verslag became public."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests import gemeente, vol_verslag
from tests.verslagen import PLAATS
from toets.controles.controle import controleer
from toets.inhoud.dossier import laad

if TYPE_CHECKING:
    from pathlib import Path


def found(root: Path, site_url: str | None, tooi: str | None, **changes: Any) -> list[tuple[str, str]]:
    """Where something is said, and what."""
    files = vol_verslag.bestanden()
    files["mkdocs.yml"]["extra"]["toets"] |= {"woo": "site", "tooi": tooi}
    files["mkdocs.yml"]["site_url"] = site_url
    files[PLAATS] |= changes
    for content in (files["mkdocs.yml"], files["mkdocs.yml"]["extra"]["toets"], files[PLAATS]):
        for key in [key for key, value in content.items() if value is None]:
            del content[key]
    return [(problem.path, problem.message) for problem in controleer(laad(gemeente.schrijf(root, files)))]


HIER = "https://voorbeeld.example/"


@pytest.mark.parametrize(
    ("site_url", "tooi", "changes", "said"),
    [
        (HIER, "gm0546", {}, []),
        (HIER, "https://identifier.overheid.nl/tooi/id/gemeente/gm0546", {}, []),
        (None, "gm0546", {}, ["het adres van de site"]),
        ("http://voorbeeld.example/", "gm0546", {}, ["het adres van de site"]),
        (HIER, None, {}, ["het nummer van uw gemeente"]),
        (None, None, {"gepubliceerd": None}, ["het adres van de site", "het nummer", "de dag van publicatie"]),
        (HIER, "gm0546", {"gepubliceerd": "2026-12"}, ["de dag van publicatie"]),
        (HIER, "gm0546", {"gepubliceerd": None, "soort": "oefening", "origineel": None}, []),
    ],
)
def test_all_that_is_missing_is_said_at_once(
    tmp_path: Path, site_url: str | None, tooi: str | None, changes: dict[str, Any], said: list[str]
) -> None:
    problems = found(tmp_path, site_url, tooi, **changes)
    assert len(problems) == len(said)
    for words in said:
        place = PLAATS if "dag" in words else "mkdocs.yml"
        assert any(path == place and words in message for path, message in problems), words


@pytest.mark.parametrize("tooi", ["GM0546", "gm546", "0546", "https://identifier.overheid.nl/tooi/id/provincie/pv24"])
def test_a_number_of_another_form_is_refused_with_an_example(tmp_path: Path, tooi: str) -> None:
    files = gemeente.inhoud()
    files["mkdocs.yml"]["extra"]["toets"]["tooi"] = tooi
    (problem,) = laad(gemeente.schrijf(tmp_path, files)).problemen
    assert "gm0546" in f"{problem.message} {problem.hint}"
