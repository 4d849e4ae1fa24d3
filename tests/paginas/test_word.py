"""The Word file of a gespreksverslag: what the sheet says, in its order, with real headings, and about nobody."""

from __future__ import annotations

import io
import re
import zipfile
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import docx
import pytest
from docx.oxml.ns import qn

from tests import gemeente, vol_verslag
from tests.verslagen import zonder_tags
from toets.gedeeld.tekst import naar_html, naar_html_regel
from toets.inhoud.dossier import Dossier, laad
from toets.paginas.bladen import als_pagina
from toets.paginas.paginas import sjablonen
from toets.paginas.word import word

if TYPE_CHECKING:
    from pathlib import Path

TITEL = "Gespreksverslag van november 2026: Teams beslissen zelf"


def sheet(root: Path, files: dict[str, dict[str, Any]] | None = None) -> str:
    """The page of the sheet of the one verslag."""
    found = Dossier.van(laad(gemeente.schrijf(root, files or vol_verslag.bestanden())))
    pages = als_pagina(found, sjablonen(found, met_pdf=False), "voorbeeld")
    return next(html for blad, _, html in pages if blad.ook_word)


def read(html: str) -> Any:
    return docx.Document(io.BytesIO(word(html, TITEL)))


def words(document: Any) -> str:
    """All that stands in it, in its order, with one space between the words."""
    parts = [node.text or "" if node.tag == qn("w:t") else " " for node in document.element.body.iter()]
    return " ".join("".join(parts).split())


def test_word_says_what_the_sheet_says_in_the_same_order(tmp_path: Path) -> None:
    html = sheet(tmp_path)
    # A drawing has a name for who can't see it; in Word it is left out, as the word stands beside it.
    body = re.sub(r"<svg.*?</svg>", "", html.partition("<main>")[2].partition("</main>")[0], flags=re.DOTALL)
    squeezed = [re.sub(r"\s+", "", text) for text in (words(read(html)), zonder_tags(body))]
    assert squeezed[0] == squeezed[1]
    assert "Wat kan er misgaan, volgens de groep?" in words(read(html))


def test_headings_are_headings_and_lists_are_lists(tmp_path: Path) -> None:
    document = read(sheet(tmp_path))
    styles = {paragraph.text: paragraph.style.name for paragraph in document.paragraphs}
    assert styles["Gespreksverslag van november 2026"] == "Heading 1"
    assert styles["Eerst bespreken"] == styles["Wie ontbrak, volgens de groep?"] == "Heading 2"
    assert styles["Zorg Punt 4"] == "Heading 3"
    assert styles["De schuldhulp."] == "List Bullet"
    heads = [int(name[-1]) for name in styles.values() if name.startswith("Heading")]
    assert all(after - before <= 1 for before, after in pairwise(heads))


def test_the_answers_are_a_table_with_a_head_that_comes_back_on_every_page(tmp_path: Path) -> None:
    facts, answers = read(sheet(tmp_path)).tables
    assert facts.rows[0].cells[0].text == "Tekst van het voorstel"
    head = answers.rows[0]
    assert [cell.text for cell in head.cells] == ["Vraag", "De rollen naast elkaar, en redenen"]
    assert head._tr.trPr.find(qn("w:tblHeader")) is not None  # noqa: SLF001 (python-docx has no word for it)


def test_it_tells_its_title_and_its_language_and_names_nobody_and_no_day(tmp_path: Path) -> None:
    html = sheet(tmp_path)
    about = read(html).core_properties
    assert (about.title, about.language) == (TITEL, "nl-NL")
    assert (about.author, about.last_modified_by, about.comments) == ("", "", "")
    assert about.created is None
    assert about.modified is None
    with zipfile.ZipFile(io.BytesIO(word(html, TITEL))) as parts:
        assert {part.date_time for part in parts.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert b'w:lang w:val="nl-NL"' in parts.read("word/styles.xml")


def test_the_same_sheet_gives_the_same_bytes(tmp_path: Path) -> None:
    html = sheet(tmp_path)
    assert word(html, TITEL) == word(html, TITEL)


def test_words_keep_their_space_and_their_weight() -> None:
    link = "<a href='https://a.example'>een link</a>"
    html = f"<main><p>Een <strong>dik</strong> woord, <em>schuin</em>\n en {link}.</p></main>"
    (paragraph,) = read(html).paragraphs
    assert paragraph.text == "Een dik woord, schuin en een link (https://a.example)."
    assert [run.text.strip() for run in paragraph.runs if run.bold] == ["dik"]
    assert [run.text.strip() for run in paragraph.runs if run.italic] == ["schuin"]


@pytest.mark.parametrize("text", ["a < b & c", "\N{PILE OF POO} é", "]]>", "{{ a }}"])
def test_any_text_can_stand_in_it(tmp_path: Path, text: str) -> None:
    files = vol_verslag.bestanden()
    files["policies/voorbeeld/verslagen/k7m2p9qd.yml"]["opbrengst"][0]["tekst"] = text
    assert text in words(read(sheet(tmp_path, files)))


def test_a_sign_that_no_xml_can_hold_breaks_no_word_file() -> None:
    (paragraph,) = read("<main><p>Overleg\ufffe kost\ud800 \x0btijd.</p></main>").paragraphs
    assert paragraph.text == "Overleg kost tijd."


@pytest.mark.parametrize("code", ["\\uFFFE", "\\uffff", "\\U0001FFFE", "&#12;"])
def test_a_reason_with_such_a_sign_is_refused_by_the_check(tmp_path: Path, code: str) -> None:
    root = gemeente.schrijf(tmp_path, vol_verslag.bestanden())
    path = root / "policies/voorbeeld/verslagen/k7m2p9qd.yml"
    path.write_text(f'{path.read_text("utf-8")}bij: "Overleg kost {code} tijd."\n', "utf-8")
    assert "onzichtbaar-teken" in {problem.rule for problem in laad(root).problemen}


@pytest.mark.parametrize(
    ("markdown", "paragraphs"),
    [
        ("1986. Een mooi jaar.", [("List Continue", "1986. Een mooi jaar.")]),
        ("3. derde\n4. vierde", [("List Continue", "3. derde"), ("List Continue", "4. vierde")]),
        ("> een\n>\n> twee", [("Quote", "een"), ("Quote", "twee")]),
        ("- een\n\n  meer\n- twee", [("List Bullet", "een"), ("List Continue", "meer"), ("List Bullet", "twee")]),
        (
            "- a\n  1. b\n  2. c\n- d",
            [("List Bullet", "a"), ("List Continue 2", "1. b"), ("List Continue 2", "2. c"), ("List Bullet", "d")],
        ),
        (
            "- a\n  - b\n    - c\n      - d",
            [("List Bullet", "a"), ("List Bullet 2", "b"), ("List Bullet 3", "c"), ("List Bullet 3", "d")],
        ),
        ("> - a", [("List Bullet", "a")]),
        ("- > a", [("Quote", "a")]),
        ("een\n\n> twee\n\ndrie", [("Normal", "een"), ("Quote", "twee"), ("Normal", "drie")]),
    ],
)
def test_lists_keep_their_numbers_and_quotations_their_style(markdown: str, paragraphs: list[tuple[str, str]]) -> None:
    document = read(f"<main>{naar_html(markdown)}</main>")
    assert [(one.style.name, one.text.strip()) for one in document.paragraphs] == paragraphs


@pytest.mark.parametrize(
    ("href", "known", "unknown"),
    [
        ("../x.html", "https://raad.example/toets/x.html", "../x.html"),
        ("https://a.example/b", "https://a.example/b", "https://a.example/b"),
        ("mailto:post@voorbeeld.example", "mailto:post@voorbeeld.example", "mailto:post@voorbeeld.example"),
    ],
)
def test_a_link_keeps_its_address_also_to_an_own_page(href: str, known: str, unknown: str) -> None:
    html = f"<main><p>Zie {naar_html_regel(f'[hier]({href})')}.</p></main>"
    page = "https://raad.example/toets/papier/blad.html"
    for address, said in ((page, known), ("", unknown)):
        document = docx.Document(io.BytesIO(word(html, TITEL, address)))
        assert document.paragraphs[0].text == f"Zie hier ({said})."


def test_a_link_to_a_place_on_the_page_itself_has_no_address_on_paper() -> None:
    assert read("<main><p><a href='#x'>hier</a></p></main>").paragraphs[0].text == "hier"
