"""A verslag that was taken off the site: its address says so, and nothing of it is left anywhere."""

from __future__ import annotations

import io
import json
import zipfile
from typing import TYPE_CHECKING, Any

import pytest

from tests import gemeente, vol_verslag
from tests.pdfs import maak_lege_pdfs
from tests.verslagen import OPVOLGING, PLAATS
from toets.bouwen.bouwen import bouw
from toets.controles.controle import controleer
from toets.gedeeld.locaties import lees_gedeeld
from toets.inhoud.dossier import Dossier, laad
from toets.paginas.bladen import INGETROKKEN, als_pagina
from toets.paginas.paginas import sjablonen

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NUMMER = "w3n8c5hx"
"""Not that of the example in the handleiding, which stands on other pages too."""
WEG = f"policies/voorbeeld/ingetrokken/{NUMMER}.yml"
PAGINA = f"voorstellen/voorbeeld/verslagen/{NUMMER}.html"
BLAD = f"voorstellen/voorbeeld/gespreksverslag-{NUMMER}"


def bestanden(*, weg: bool, verslag: bool = True) -> dict[str, Any]:
    """The small municipality with a verslag in which every field is filled in, and what the college said of it."""
    files = gemeente.ingevuld()
    files[vol_verslag.VOORSTEL]["beslispunten"] = vol_verslag.beslispunten()
    files[PLAATS], files[OPVOLGING] = vol_verslag.verslag(), vol_verslag.gezegd()
    if weg:
        files[WEG] = {**gemeente.INGETROKKEN, "maand": "2027-03"}
    if not verslag:
        del files[PLAATS], files[OPVOLGING]
    renamed: dict[str, Any] = json.loads(json.dumps(files).replace("k7m2p9qd", NUMMER))
    return renamed


def zinnen(value: Any) -> Iterator[str]:
    """Every whole sentence in it: a few words can stand anywhere."""
    if isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from zinnen(inner)
    elif value.endswith((".", "?")):
        yield value


def teksten(name: str, content: bytes) -> Iterator[tuple[str, str]]:
    """What stands in a file, and in the files in it."""
    if name.endswith((".zip", ".docx")):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            for inner in archive.namelist():
                yield from teksten(f"{name}/{inner}", archive.read(inner))
    else:
        yield name, content.decode("utf-8", errors="replace")


def in_de_site(site: Path) -> dict[str, str]:
    return {
        name: text
        for path in site.rglob("*")
        if path.is_file()
        for name, text in teksten(path.relative_to(site).as_posix(), path.read_bytes())
    }


@pytest.mark.bouwt
def test_nothing_of_it_is_left_in_any_file_also_when_its_own_file_still_stands_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    maak_lege_pdfs(monkeypatch)
    own = {*zinnen(vol_verslag.verslag()), *zinnen(vol_verslag.gezegd())} - {*zinnen(gemeente.INHOUD)}
    found = {}
    for weg in (False, True):
        root = gemeente.schrijf(tmp_path / str(weg), bestanden(weg=weg))
        files = in_de_site(bouw(root, lambda _: None, lambda _: None))
        found[weg] = {sentence for sentence in own for text in files.values() if sentence in text}
        # Of a voorstel with a new name the old addresses lead on, and in the copy of the site it is the same.
        same = {
            name: name.replace("oud-beleid", "voorbeeld").removeprefix("maatwerktoets.zip/maatwerktoets/")
            for name in files
        }
        names = {same[name] for name in files if NUMMER in name}
        said = {same[name] for name, text in files.items() if NUMMER in text}
    # The search is able to find: as long as it is on the site, so are its sentences.
    assert len(found[False]) > len(own) * 3 / 4
    assert found[True] == set()
    assert names == {PAGINA, f"{BLAD}.html", f"{BLAD}.pdf"}
    # Its number is only there where its address was, and where a griffie sees that it went.
    assert said <= {
        PAGINA,
        f"{BLAD}.html",
        "meedoen/verslag-weghalen.html",
    }
    page = files[PAGINA]
    assert f"<h1>{INGETROKKEN}</h1>" in page
    assert 'name="robots" content="noindex' in page
    assert lees_gedeeld("woorden")["intrekredenen"]["privacy"]["tekst"] in page
    assert "in maart 2027 van de site" in page
    assert PAGINA not in files["sitemap.xml"]


@pytest.mark.parametrize("reden", ["privacy", "klopt-niet"])
def test_page_and_sheet_say_the_one_reason_that_was_chosen(tmp_path: Path, reden: str) -> None:
    files = bestanden(weg=True, verslag=False)
    files[WEG]["reden"] = reden
    dossier = Dossier.van(laad(gemeente.schrijf(tmp_path, files)))
    sheets = als_pagina(dossier, sjablonen(dossier, met_pdf=True), "voorbeeld")
    (html,) = [html for blad, address, html in sheets if address == f"{BLAD}.html" and blad.los]
    for name, words in lees_gedeeld("woorden")["intrekredenen"].items():
        assert (words["tekst"] in html) == (name == reden)


def test_the_check_says_what_still_stands_there_and_nothing_when_it_is_gone(tmp_path: Path) -> None:
    found = controleer(laad(gemeente.schrijf(tmp_path / "nog", bestanden(weg=True))))
    assert {(problem.ernst, problem.rule) for problem in found} == {("let op", "ingetrokken-staat-er-nog")}
    assert [problem.path for problem in found if problem.path == WEG] == [WEG]
    points = vol_verslag.gezegd()
    assert len(found) == 1 + len(points["reacties"]) + len(points["antwoorden"])
    assert controleer(laad(gemeente.schrijf(tmp_path / "weg", bestanden(weg=True, verslag=False)))) == []
