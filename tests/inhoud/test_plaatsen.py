"""Where files stand is said once: from a path to what it holds, and back."""

from __future__ import annotations

import pytest

from toets.inhoud.plaatsen import (
    BOVENAAN,
    MAPPEN,
    PLAATSEN,
    id_van,
    pad_van,
    plaats_van,
    plaats_voor,
    soort_van,
    verslagnaam,
)
from toets.model.gemeente import Gemeente
from toets.model.verslag import Verslag
from toets.model.voorstel import Voorstel
from toets.model.vraag import Vraag


def test_everything_stands_in_two_folders_and_one_file_beside_them() -> None:
    assert (MAPPEN, BOVENAAN) == (["questions", "policies"], ["mkdocs.yml"])


@pytest.mark.parametrize(
    ("path", "kind", "name"),
    [
        ("mkdocs.yml", Gemeente, "mkdocs.yml"),
        ("policies/voorbeeld/voorstel.yml", Voorstel, "voorbeeld"),
        ("policies/voorbeeld/verslagen/k7m2p9qd.yml", Verslag, "voorbeeld/k7m2p9qd"),
        (
            "policies/voorbeeld/verslagen/gespreksverslag-voorbeeld-2026-11-k7m2p9qd.yml",
            Verslag,
            "voorbeeld/k7m2p9qd",
        ),
        ("policies/gespreksverslag-x-2026-11-k7m2p9qd/voorstel.yml", Voorstel, "gespreksverslag-x-2026-11-k7m2p9qd"),
        ("questions/vragen/gespreksverslag-x-2026-11-k7m2p9qd.yml", Vraag, "gespreksverslag-x-2026-11-k7m2p9qd"),
        ("policies/voorbeeld/extra/voorstel.yml", None, "policies/voorbeeld/extra/voorstel.yml"),
        ("policies/voorbeeld/voorstel.yaml", None, "policies/voorbeeld/voorstel.yaml"),
    ],
)
def test_a_path_says_what_stands_there_and_what_it_is_called(path: str, kind: type | None, name: str) -> None:
    assert (soort_van(path), id_van(path)) == (kind, name)


@pytest.mark.parametrize("place", PLAATSEN)
def test_a_path_that_is_made_is_found_back(place: str) -> None:
    kind = PLAATSEN[place]
    names = ["een", "twee"][: place.count("*")]
    path = pad_van(kind, *names)
    assert plaats_van(path) == place == plaats_voor(kind)
    assert id_van(path) == ("/".join(names) or path)


LANG = "policies/oud-2020-01-beleid/verslagen/gespreksverslag-oud-2020-01-beleid-2026-11-0001abff.yml"


def test_the_long_name_of_a_verslag_is_read_as_the_app_writes_it_also_of_a_voorstel_with_a_month_in_its_name() -> None:
    long = verslagnaam(LANG)
    assert long == ("oud-2020-01-beleid", "2026-11", "0001abff")
    assert LANG.endswith(f"/{long.bestand()}")


@pytest.mark.parametrize(
    "name", ["0001abff", "gespreksverslag-voorbeeld-0001abff", "gespreksverslag-2026-11-0001abff", "gespreksverslag"]
)
def test_a_name_that_says_only_a_part_of_it_is_no_long_name(name: str) -> None:
    path = f"policies/voorbeeld/verslagen/{name}.yml"
    assert verslagnaam(path) is None
    assert id_van(path) == f"voorbeeld/{name}"
