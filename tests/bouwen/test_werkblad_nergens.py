"""A werkblad stands nowhere on the site: what it is made of stands on the page of its verslag, and no further."""

from __future__ import annotations

import json
import zipfile
from typing import TYPE_CHECKING

from tests import gemeente
from tests.verslagen import ADRES

if TYPE_CHECKING:
    from pathlib import Path

ALLEEN_OP_HET_WERKBLAD = ["Kan de wethouder toezeggen", "vulWerkbladIn"]
"""What only the scripts that make one hold."""


def waar(site: Path, text: str) -> set[str]:
    """The files of the site that hold this text; of a zip, what is in it."""
    found = set()
    for path in site.rglob("*"):
        name = path.relative_to(site).as_posix()
        if path.suffix == ".zip":
            with zipfile.ZipFile(path) as archive:
                inside = [entry for entry in archive.namelist() if text.encode() in archive.read(entry)]
            found |= {f"{name}:{entry}" for entry in inside}
        elif path.is_file() and text.encode() in path.read_bytes():
            found.add(name)
    return found


def test_the_words_of_the_besluit_stand_on_pages_and_in_no_open_data(kleine_site: Path) -> None:
    places = waar(kleine_site, gemeente.LETTERLIJK)
    assert ADRES in places
    assert [place for place in places if place.startswith("data/")] == []


def test_what_only_a_werkblad_says_stands_in_scripts_and_not_on_a_page(kleine_site: Path) -> None:
    for text in ALLEEN_OP_HET_WERKBLAD:
        assert {place.rpartition("/app/")[2].removeprefix("app/") for place in waar(kleine_site, text)} <= {
            "werkblad.js",
            "werkbladmaker.js",
        }


def test_the_data_on_the_page_hold_no_sentence_of_a_werkblad(kleine_site: Path) -> None:
    page = (kleine_site / ADRES).read_text("utf-8")
    island = page.partition('id="werkblad-gegevens">')[2].partition("</script>")[0]
    (first, second) = json.loads(island)["punten"]
    assert first["letterlijk"] == gemeente.LETTERLIJK
    assert second["letterlijk"] is None


def test_no_sheet_for_paper_and_no_zip_of_sheets_holds_one(kleine_site: Path) -> None:
    with zipfile.ZipFile(kleine_site / "voorstellen/voorbeeld/op-papier.zip") as archive:
        assert [name for name in archive.namelist() if "werkblad" in name or not name.endswith(".pdf")] == []


def test_the_only_document_in_word_is_the_empty_template(kleine_site: Path) -> None:
    found = [path.relative_to(kleine_site).as_posix() for path in kleine_site.rglob("*.docx")]
    assert "handleiding/werkblad.docx" in found
    assert [name for name in found if "werkblad" in name] == ["handleiding/werkblad.docx"]


def test_what_makes_one_asks_no_page_to_turn_text_into_code(kleine_site: Path) -> None:
    script = (kleine_site / "app/werkbladmaker.js").read_text("utf-8")
    assert "new Function" not in script
    assert "eval(" not in script
