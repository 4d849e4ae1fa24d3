"""What a municipality calls its meetings stands on the pages that name them, and in the agenda of a voorstel."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tests import gemeente
from toets.gedeeld.locaties import SJABLONEN
from toets.inhoud.dossier import Dossier, laad
from toets.paginas.bladen import als_pagina
from toets.paginas.handgeschreven import met_eigen_woorden
from toets.paginas.paginas import paginas, sjablonen, toon

if TYPE_CHECKING:
    from pathlib import Path

EIGEN = {"beeldvorming": "het vragenuur", "oordeelsvorming": "de commissieronde", "besluitvorming": "het stemuur"}
GEWOON = re.compile(r"beeldvorming|oordeelsvorming|besluitvorming")
DOCS = sorted((SJABLONEN / "docs").rglob("*.md"))


def dossier(root: Path, **toets: object) -> Dossier:
    files = gemeente.ingevuld()
    files["mkdocs.yml"]["extra"]["toets"] |= toets
    voorstel = files["policies/voorbeeld/voorstel.yml"]
    voorstel["agenda"] = [{"stap": stap, "datum": f"2027-0{month}-12"} for month, stap in enumerate(EIGEN, start=1)]
    voorstel["fasen"] = [{**voorstel["fasen"][0], "fase": "aangeboden"}]
    return Dossier.van(laad(gemeente.schrijf(root, files)))


def teksten(found: Dossier) -> dict[str, str]:
    """Every page and sheet of the site about the voorstel, and every page that is written by hand."""
    environment = sjablonen(found, met_pdf=True)
    own = {
        page.adres: toon(environment, page) for page in paginas(found) if page.adres.startswith("voorstellen/voorbeeld")
    }
    sheets = {address: html for _, address, html in als_pagina(found, environment, "voorbeeld")}
    docs = {path.name: met_eigen_woorden(path.read_text("utf-8"), found.gemeente) for path in DOCS}
    return own | sheets | docs


def test_a_municipality_reads_its_own_words_wherever_a_meeting_is_named(tmp_path: Path) -> None:
    found = teksten(dossier(tmp_path, vergaderingen=EIGEN))
    assert [name for name, text in found.items() if GEWOON.search(text)] == []
    assert "vóór de commissieronde" in found["griffie.md"]
    assert "Houd het gesprek vóór de commissieronde" in found["voorstellen/voorbeeld/index.html"]
    assert "Vragenuur <span" in found["voorstellen/voorbeeld/index.html"]
    assert "stemuur op 12 maart 2027" in found["voorstellen/voorbeeld/voorstel-op-papier.html"]


def test_without_own_words_the_usual_ones_stand_there(tmp_path: Path) -> None:
    found = teksten(dossier(tmp_path))
    assert "vóór de oordeelsvorming" in found["griffie.md"]
    assert "Beeldvorming <span" in found["voorstellen/voorbeeld/index.html"]


@pytest.mark.parametrize("path", DOCS, ids=lambda path: path.stem)
def test_every_place_on_a_page_is_one_that_is_filled_in(tmp_path: Path, path: Path) -> None:
    own = met_eigen_woorden(path.read_text("utf-8"), dossier(tmp_path).gemeente)
    # What is left in braces is code, or a class of the engine.
    left = re.findall(r"(?<![`$\w])\{(?![:. ])(\w+)\}", re.sub(r"```.*?```|`[^`]*`", "", own, flags=re.DOTALL))
    assert left == []


def test_a_name_without_an_article_is_refused_with_what_to_write(tmp_path: Path) -> None:
    files = gemeente.ingevuld()
    files["mkdocs.yml"]["extra"]["toets"]["vergaderingen"] = {"oordeelsvorming": "commissieronde"}
    (problem,) = laad(gemeente.schrijf(tmp_path, files)).problemen
    assert "'commissieronde'" in problem.message
    assert "Begin met ‘de’ of ‘het’" in problem.hint
