"""The sheets for paper, read back from their PDFs: tagged, named, in order, on as many pages as they should be."""

from __future__ import annotations

import dataclasses
import re
import shutil
import zipfile
from functools import cache
from html import unescape
from typing import TYPE_CHECKING, Any

import pikepdf
import pytest

from tests.conftest import ROOT
from tests.pdftekst import voorgelezen
from toets.bouwen.bouwen import maak_bladen
from toets.gedeeld.locaties import SJABLONEN
from toets.inhoud.dossier import Dossier, laad
from toets.paginas.bladen import WAT_DEED_DE_RAAD, als_pagina, bladen, losse_bladen
from toets.paginas.paginas import sjablonen
from toets.paginas.pdf import pdf_maker

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.bouwt

NAAM = "maatwerk-sociaal-domein-2021"
HANDOUTS = ("handout-raadslid", "handout-professional", "handout-beleidsmedewerker", "handout-anders")
PAGES = {
    "uitnodiging": 1,
    "voorstel-op-papier": 1,
    "draaiboek-90": 6,
    "draaiboek-45": 6,
    **dict.fromkeys(HANDOUTS, 2),
    **{f"{name}-groot": 5 for name in HANDOUTS},
    "verhaalkaarten": 2,
    "antwoordbriefjes": 2,
    "telformulier": 4,
    "gesprekskaarten": 2,
    "opbrengstposter": 1,
    "hoe-verder": 1,
    "gespreksverslag-6afa298b": 2,
    "voorblad-6afa298b": 1,
}


@cache
def dossier() -> Dossier:
    return Dossier.van(laad(ROOT))


def make(target: Path, store: Path, found: Dossier, name: str = NAAM) -> Path:
    """All sheets of one voorstel as page and PDF, and the zip; returns the folder they are in."""
    shutil.copytree(SJABLONEN / "css", target / "css", dirs_exist_ok=True)
    maak_bladen(found, sjablonen(found, met_pdf=True), name, target, pdf_maker(store))
    return target / "voorstellen" / name


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make(tmp_path_factory.mktemp("docs"), ROOT / ".build" / "pdf", dossier())


def test_every_sheet_has_its_own_number_of_pages(folder: Path) -> None:
    counts = {}
    for path in folder.glob("*.pdf"):
        with pikepdf.open(path) as pdf:
            counts[path.stem] = len(pdf.pages)
    assert counts == PAGES


@pytest.mark.parametrize("name", sorted(dossier().voorstellen))
def test_after_practice_a_group_can_lay_what_it_wrote_beside_all_that_the_council_changed(name: str) -> None:
    voorstel = dossier().voorstellen[name]
    sheets = {blad.naam: html for blad, _, html in als_pagina(dossier(), sjablonen(dossier(), met_pdf=True), name)}
    changed = [punt.besluit for punt in voorstel.alle_beslispunten() if punt.besluit and punt.besluit.wijzigingen]
    assert (WAT_DEED_DE_RAAD in sheets) == bool(changed)
    for besluit in changed:
        shown = " ".join(unescape(sheets[WAT_DEED_DE_RAAD]).split())
        assert all(number in shown for number in besluit.amendementen)
        assert all(" ".join(wijziging.tekst.split()) in shown for wijziging in besluit.wijzigingen)


@pytest.mark.parametrize("name", PAGES)
def test_a_sheet_is_tagged_and_has_a_title_a_language_bookmarks_and_its_own_font(folder: Path, name: str) -> None:
    with pikepdf.open(folder / f"{name}.pdf") as pdf:
        assert pdf.Root.MarkInfo.Marked
        assert str(pdf.Root.Lang) == "nl"
        all_of_them = (*bladen(dossier(), NAAM), *losse_bladen(dossier(), NAAM))
        title = {blad.naam: blad.titel for blad in all_of_them}[name]
        assert str(pdf.docinfo.Title).startswith(title)
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        with pdf.open_metadata() as metadata:
            assert metadata["pdfuaid:part"] == "1"
        with pdf.open_outline() as outline:
            assert len(outline.root) > 0
        figures = [tag for tag in tags(pdf.Root.StructTreeRoot) if tag.get("/S") == "/Figure"]
        assert all("/Alt" in figure for figure in figures)
        for page in pdf.pages:
            for font in page.Resources.Font.as_dict().values():
                assert str(font.BaseFont).split("+")[-1].startswith("Atkinson-Hyperlegible-Next")
                descriptor = font.DescendantFonts[0].FontDescriptor
                assert "/FontFile2" in descriptor or "/FontFile3" in descriptor


@pytest.mark.parametrize("name", PAGES)
def test_a_sheet_is_read_aloud_in_the_order_of_its_page(folder: Path, name: str) -> None:
    html = (folder / f"{name}.html").read_text("utf-8").partition("<main>")[2]
    html = re.sub(r"<title>.*?</title>", "", html)
    pieces = ["".join(unescape(piece).split()) for piece in re.split(r"<[^>]+>", html)]
    with pikepdf.open(folder / f"{name}.pdf") as pdf:
        # A word that is broken at the end of a line has a dash there.
        heard = voorgelezen(pdf).replace("-", "")
    at = 0
    for piece in filter(None, pieces):
        found = heard.find(piece.replace("-", ""), at)
        # Between two pieces stands at most the mark of a list.
        assert 0 <= found - at <= 3, f"{piece} should come after {heard[max(0, at - 60) : at]}"
        at = found + len(piece.replace("-", ""))


def tags(tag: pikepdf.Object) -> list[pikepdf.Object]:
    """The tag and all below it, in the order in which they are read."""
    found = [tag]
    kids: Any = tag.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary):
            found += tags(kid)
    return found


def test_the_rows_and_the_columns_of_a_table_have_a_header(folder: Path) -> None:
    for name in ("telformulier", "antwoordbriefjes"):
        with pikepdf.open(folder / f"{name}.pdf") as pdf:
            found = tags(pdf.Root.StructTreeRoot)
            for part, headers in (("/THead", all), ("/TBody", first_alone)):
                rows = [row for tag in found if tag.get("/S") == part for row in tags(tag) if row.get("/S") == "/TR"]
                assert rows
                for row in rows:
                    cells = [cell.S == "/TH" for cell in tags(row) if cell.get("/S") in ("/TH", "/TD")]
                    assert headers(cells), (name, part)


def first_alone(cells: list[bool]) -> bool:
    return cells[0] and not any(cells[1:])


def test_a_slip_does_not_tell_whose_it_is(folder: Path) -> None:
    page = (folder / "antwoordbriefjes.html").read_text("utf-8")
    slip = page.partition('<section class="briefje">')[2].partition("</section>")[0]
    assert "Vouw het briefje dubbel" in slip
    assert "mt-shape" not in slip
    assert not any(rol in slip.partition("<tbody>")[0] for rol in ("raadsl", "professional", "beleid"))
    assert slip.count("<tr>") == 1 + 6 + 2


@pytest.mark.parametrize("name", ["antwoordbriefjes", "telformulier", "handout-anders"])
def test_paper_that_holds_six_vragen_says_which_three_a_short_gesprek_uses(folder: Path, name: str) -> None:
    assert "alleen 1, 3 en 5" in (folder / f"{name}.html").read_text("utf-8").replace("alleen in", "alleen")


def test_the_same_sheets_give_the_same_bytes_and_only_what_changed_is_made_again(
    tmp_path: Path, repo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # With pictures, with columns, and one that says nothing of the voorstel: what holds for these holds for all.
    few = ("draaiboek-45", "handout-anders", "gesprekskaarten")
    monkeypatch.setattr("toets.paginas.bladen.bladen", lambda *of: (blad for blad in bladen(*of) if blad.naam in few))
    found = Dossier.van(laad(repo))
    first = make(tmp_path / "een", tmp_path / "store", found, "voorbeeld")
    kept = {path.name for path in (tmp_path / "store").iterdir()}
    again = make(tmp_path / "nog-eens", tmp_path / "store", found, "voorbeeld")
    assert {path.name for path in (tmp_path / "store").iterdir()} == kept
    anew = make(tmp_path / "opnieuw", tmp_path / "andere-store", found, "voorbeeld")
    for path in [*first.glob("*.pdf"), first / "op-papier.zip"]:
        assert path.read_bytes() == (again / path.name).read_bytes()
        assert path.read_bytes() == (anew / path.name).read_bytes(), path.name
    changed = dataclasses.replace(
        found,
        voorstellen={"voorbeeld": found.voorstellen["voorbeeld"].model_copy(update={"titel": "Een andere titel"})},
    )
    make(tmp_path / "anders", tmp_path / "store", changed, "voorbeeld")
    new = {path.name for path in (tmp_path / "store").iterdir()} - kept
    pages = {html for _, _, html in als_pagina(changed, sjablonen(changed, met_pdf=True), "voorbeeld")}
    unchanged = {html for _, _, html in als_pagina(found, sjablonen(found, met_pdf=True), "voorbeeld")} & pages
    assert unchanged, "the draaiboek says nothing of the voorstel"
    assert len(new) == len(pages - unchanged)


def test_the_zip_holds_every_sheet(folder: Path) -> None:
    with zipfile.ZipFile(folder / "op-papier.zip") as archive:
        assert archive.namelist() == [f"{blad.naam}.pdf" for blad in bladen(dossier(), NAAM)]
        assert archive.testzip() is None
