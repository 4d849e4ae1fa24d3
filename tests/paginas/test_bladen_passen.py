"""Every kind of sheet holds all of its text, at a size that can be read and printed, also three times as much."""

from __future__ import annotations

import dataclasses
import shutil
from typing import TYPE_CHECKING, Any

import pikepdf
import pytest
import weasyprint
from pydantic import BaseModel

from tests.paginas.test_bladen import HANDOUTS, NAAM, PAGES, dossier, make
from tests.pdfs import STORE
from toets.gedeeld.locaties import SJABLONEN
from toets.paginas.bladen import als_pagina, bladen
from toets.paginas.paginas import sjablonen

if TYPE_CHECKING:
    from pathlib import Path

    from toets.inhoud.dossier import Dossier

pytestmark = pytest.mark.bouwt

PX_PER_MM = 96 / 25.4
NIET_TE_PRINTEN = 8
"""Millimetres at the edge that cheap printers leave white: most need 4 to 6."""
KLEINSTE_LETTER = {"groot": 18.0}
"""In points, per size of sheet; 8.5 for the others. A printer that fits the page between its margins leaves 8 of it."""
SLIPS = ("antwoordbriefjes", "telformulier", "gesprekskaarten", *HANDOUTS, *(f"{name}-groot" for name in HANDOUTS))
# With three times as much text a sheet may go on, but no further than this; what is cut from a sheet may not.
PAGES_OF_LONG = {
    "uitnodiging": 2,
    "voorstel-op-papier": 3,
    "draaiboek-90": 11,
    "draaiboek-45": 11,
    **dict.fromkeys(HANDOUTS, 5),
    **{f"{name}-groot": 14 for name in HANDOUTS},
    "verhaalkaarten": 6,
    "antwoordbriefjes": 4,
    "telformulier": 12,
    "gesprekskaarten": 2,
    "opbrengstposter": 2,
    "hoe-verder": 1,
    "gespreksverslag-6afa298b": 3,
    "voorblad-6afa298b": 2,
}


def thrice(value: Any) -> Any:
    """The same content with every sentence three times as long; names and codes stay."""
    if isinstance(value, BaseModel):
        return value.model_copy(update={name: thrice(getattr(value, name)) for name in type(value).model_fields})
    if isinstance(value, dict):
        return {key: thrice(part) for key, part in value.items()}
    if isinstance(value, list):
        return [thrice(part) for part in value]
    return f"{value} {value} {value}" if isinstance(value, str) and " " in value else value


def longer() -> Dossier:
    found = dossier()
    return dataclasses.replace(
        found,
        voorstellen={name: thrice(voorstel) for name, voorstel in found.voorstellen.items()},
        vragensets=[thrice(vragenset) for vragenset in found.vragensets],
        draaiboek=thrice(found.draaiboek),
        casussen=thrice(found.casussen),
        verslagen=thrice(found.verslagen),
    )


@pytest.mark.traag
@pytest.mark.parametrize("name", dossier().voorstellen)
def test_every_voorstel_here_is_one_page_and_its_handouts_are_one_sheet(name: str) -> None:
    pages = {
        blad.naam: len(weasyprint.HTML(string=html, base_url=f"{SJABLONEN}/{address}").render().pages)
        for blad, address, html in als_pagina(dossier(), sjablonen(dossier(), met_pdf=True), name)
        if blad.naam in ("voorstel-op-papier", *HANDOUTS)
    }
    assert pages == {"voorstel-op-papier": 1, **dict.fromkeys(HANDOUTS, 2)}


@pytest.mark.parametrize(
    "found", [dossier(), pytest.param(longer(), marks=pytest.mark.traag)], ids=["as it is", "three times as long"]
)
def test_every_card_holds_all_of_its_text(found: Dossier, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kaarten = [blad for blad in bladen(found, NAAM) if blad.naam == "gesprekskaarten"]
    monkeypatch.setattr("toets.paginas.bladen.bladen", lambda *_: kaarten)
    shutil.copytree(SJABLONEN / "css", tmp_path / "css")
    too_full = []
    for name in found.voorstellen:
        for _, address, html in als_pagina(found, sjablonen(found, met_pdf=True), name):
            document = weasyprint.HTML(string=html, base_url=(tmp_path / address).as_uri()).render()
            too_full += [(name, card) for page in document.pages for card in full_cards(page)]
    assert too_full == []


def full_cards(page: Any) -> list[str]:
    """The begin of every card of which a line stands below its edge."""
    full = []
    for card in page._page_box.descendants():  # noqa: SLF001 (where each line came to stand is said nowhere else)
        if card.element is not None and card.element.get("class") == "kaart" and card.element_tag == "div":
            lines = [box for box in card.descendants() if type(box).__name__ == "LineBox"]
            if any(line.position_y + line.height > card.position_y + card.border_height() for line in lines):
                full.append("".join(card.element.itertext()).strip()[:40])
    return full


@pytest.mark.parametrize(
    ("found", "most"),
    [(dossier(), PAGES), pytest.param(longer(), PAGES_OF_LONG, marks=pytest.mark.traag)],
    ids=["as it is", "three times as long"],
)
def test_no_line_of_any_kind_of_sheet_runs_off_its_page(found: Dossier, most: dict[str, int], tmp_path: Path) -> None:
    shutil.copytree(SJABLONEN / "css", tmp_path / "css")
    seen = set()
    for blad, address, html in als_pagina(found, sjablonen(found, met_pdf=True), NAAM):
        if (blad.sjabloon, blad.maat) not in seen:
            seen.add((blad.sjabloon, blad.maat))
            pages = weasyprint.HTML(string=html, base_url=(tmp_path / address).as_uri()).render().pages
            assert len(pages) <= most[blad.naam], blad.naam
            assert [line for page in pages for line in outside(page)] == [], blad.naam
            assert [edge for page in pages for edge in edges(page) if edge < NIET_TE_PRINTEN] == [], blad.naam
            if found is dossier():
                assert [text for page in pages for text in tiny(page, KLEINSTE_LETTER.get(blad.maat, 8.5))] == [], (
                    blad.naam
                )


def edges(page: Any) -> list[float]:
    """How far the text stays from each edge of the paper, in millimetres."""
    box = page._page_box  # noqa: SLF001 (as above)
    return [each / PX_PER_MM for each in (box.margin_top, box.margin_right, box.margin_bottom, box.margin_left)]


def tiny(page: Any, points: float) -> list[str]:
    """Every text with smaller letters than that, but for what is only read aloud."""
    smallest = points / 72 * 96 - 0.01
    found = [box for box in page._page_box.descendants() if type(box).__name__ == "TextBox"]  # noqa: SLF001 (as above)
    return [box.text for box in found if 2 < box.style["font_size"] < smallest]


def outside(page: Any) -> list[str]:
    """The begin of every line that reaches beyond the margins of its page."""
    body = next(box for box in page._page_box.descendants() if box.element_tag == "body")  # noqa: SLF001 (as above)
    right, bottom = body.position_x + body.width, page.height
    lines = [box for box in body.descendants() if type(box).__name__ == "LineBox" and box.element_tag != "caption"]
    return [
        str(line.element.text)[:40]
        for line in lines
        if line.position_x + line.width > right + 1 or line.position_y + line.height > bottom
    ]


@pytest.mark.traag
@pytest.mark.parametrize("name", dossier().voorstellen)
def test_a_sheet_of_every_voorstel_has_the_same_number_of_pages(name: str, tmp_path: Path) -> None:
    counts = {}
    for path in make(tmp_path, STORE, dossier(), name).glob("*.pdf"):
        with pikepdf.open(path) as pdf:
            counts[path.stem] = len(pdf.pages)
    wanted = ("uitnodiging", "voorstel-op-papier", "hoe-verder", "opbrengstposter", *SLIPS)
    assert {kind: counts[kind] for kind in wanted} == {kind: PAGES[kind] for kind in wanted}
