"""The page of a story says where it comes from, and the other side if the story has one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests import gemeente
from toets.contract.sessiepakket import maak_sessiepakket
from toets.gedeeld.locaties import lees_gedeeld
from toets.inhoud.dossier import Dossier, laad
from toets.paginas.bladen import als_pagina
from toets.paginas.paginas import paginas, sjablonen, toon

if TYPE_CHECKING:
    from pathlib import Path

WIJZEN = lees_gedeeld("woorden")["vertelwijzen"]
ANDERE_KANT = "Zonder die regel betaalt niemand."


def dossier(root: Path, content: dict[str, Any]) -> Dossier:
    files = {**gemeente.inhoud(), "questions/casussen/gezin-a.yml": content}
    return Dossier.van(laad(gemeente.schrijf(root, files)))


def pagina(found: Dossier, address: str) -> str:
    (shown,) = (pagina for pagina in paginas(found) if pagina.adres == address)
    return toon(sjablonen(found, met_pdf=False), shown)


@pytest.mark.parametrize("wijze", WIJZEN)
def test_a_story_that_was_told_says_how_and_names_no_document(tmp_path: Path, wijze: str) -> None:
    cost = {"euro": "450", "waarvoor": "Een fietskar.", "soort": "oplossing", "plaats": "de tarieven van 2026"}
    found = dossier(tmp_path, gemeente.verteld("Een gezin wacht", verteld=wijze, kosten=[cost]))
    text = pagina(found, "verhalen/gezin-a.html")
    assert WIJZEN[wijze] in text
    assert not any(words in text for other, words in WIJZEN.items() if other != wijze)
    assert "De zinnen zijn van ons." not in text
    assert "Het bedrag staat in: de tarieven van 2026." in text
    assert ANDERE_KANT in text
    listed = pagina(found, "verhalen/index.html")
    assert "Verteld in onze gemeente" in listed
    assert "Een gezin wacht" in listed


def test_a_story_from_a_document_names_it_and_shows_no_empty_heading(tmp_path: Path) -> None:
    text = pagina(dossier(tmp_path, gemeente.casus("Gezin A")), "verhalen/gezin-a.html")
    assert "De zinnen zijn van ons." in text
    assert "En de andere kant?" not in text
    assert not any(words in text for words in WIJZEN.values())


def test_whoever_reads_the_story_in_a_gesprek_reads_the_other_side_too(tmp_path: Path) -> None:
    found = dossier(tmp_path, gemeente.verteld("Een gezin wacht"))
    told, other = maak_sessiepakket(found, "voorbeeld").casussen
    assert told.andere_kant == f"<p>{ANDERE_KANT}</p>"
    assert other.andere_kant is None
    sheets = {blad.naam: html for blad, _, html in als_pagina(found, sjablonen(found, met_pdf=False), "voorbeeld")}
    assert sheets["verhaalkaarten"].count(ANDERE_KANT) == 1
