"""A reader sees what Markdown makes of a text, or its words alone: never its signs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tests import gemeente, vijandig
from toets.contract.sessiepakket import maak_sessiepakket
from toets.inhoud.dossier import Dossier, laad
from toets.model.basis import TEKST_TEKENS
from toets.paginas.bladen import als_pagina
from toets.paginas.paginas import paginas, sjablonen, toon

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NAAM = "voorbeeld"
IN_BESTAND = re.compile(r'"bestaand":.*?"bezet":', re.DOTALL)
"""What the form for a vraag changes is the file itself, with its signs."""


def met_opmaak(text: str, most: int) -> str:
    """The text with a few words that Markdown sets apart, in every field that may have these."""
    return f"{text} **vet** en [een link](https://voorbeeld.example)" if most == TEKST_TEKENS else text


def alles(dossier: Dossier) -> Iterator[tuple[str, str]]:
    """Each page and sheet, with the data in it, and what the app gets."""
    environment = sjablonen(dossier, met_pdf=False)
    for pagina in paginas(dossier):
        yield pagina.adres, IN_BESTAND.sub("", toon(environment, pagina))
    for _, address, html in als_pagina(dossier, environment, NAAM):
        yield address, html
    yield "sessiepakket", maak_sessiepakket(dossier, NAAM).model_dump_json()


def test_no_page_sheet_or_form_shows_the_signs_of_markdown(tmp_path: Path) -> None:
    inhoud = laad(gemeente.schrijf(tmp_path, vijandig.bestanden(met_opmaak)))
    shown = dict(alles(Dossier.van(inhoud)))
    assert [where for where, text in shown.items() if re.search(r"\*\*vet|een link\]\(https", text)] == []
    assert re.search(r'^"description": ".*vet en een link"$', shown[f"voorstellen/{NAAM}/index.html"], re.MULTILINE)
