"""Where files stand is said once: from a path to what it holds, and back."""

from __future__ import annotations

import pytest

from toets.inhoud.plaatsen import BOVENAAN, MAPPEN, PLAATSEN, id_van, pad_van, plaats_van, plaats_voor, soort_van
from toets.model.gemeente import Gemeente
from toets.model.verslag import Verslag
from toets.model.voorstel import Voorstel


def test_everything_stands_in_two_folders_and_one_file_beside_them() -> None:
    assert (MAPPEN, BOVENAAN) == (["questions", "policies"], ["mkdocs.yml"])


@pytest.mark.parametrize(
    ("path", "kind", "name"),
    [
        ("mkdocs.yml", Gemeente, "mkdocs.yml"),
        ("policies/voorbeeld/voorstel.yml", Voorstel, "voorbeeld"),
        ("policies/voorbeeld/verslagen/k7m2p9qd.yml", Verslag, "voorbeeld/k7m2p9qd"),
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
