"""The number of a page goes; a number that belongs to a sentence stays, wherever the line broke."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.beginnen.importeren import documenten
from tests.beginnen.importeren.test_importeren import gemaakt
from toets.beginnen.importeren.bladzijden import paginanummers
from toets.beginnen.importeren.pdf import lees_pdf
from toets.beginnen.importeren.tekst import lees_tekst

if TYPE_CHECKING:
    from pathlib import Path

BREUK = "Besluit\n1. In te stemmen met een bijdrage van\n{}\neuro per gezin.\n"
VOL = "\n".join(f"De raad leest regel {line} van deze tekst." for line in "abcdefgh")


@pytest.mark.parametrize("getal", ["250", "12", "450", "100", "3/4", "3 van 4", "1", "pagina 12"])
@pytest.mark.parametrize("soort", ["txt", "pdf"])
def test_a_number_in_the_middle_of_a_sentence_stays(repo: Path, getal: str, soort: str) -> None:
    text = f"Onderwerp: Een plan\n{VOL}\n{BREUK.format(getal)}{VOL}\n"
    path = repo / f"voorstel.{soort}"
    path.write_bytes(documenten.pdf([text]) if soort == "pdf" else text.encode())
    draft, data = gemaakt(repo, path)
    assert data["beslispunten"][0]["tekst"].startswith(f"In te stemmen met een bijdrage van {getal} euro per gezin.")
    assert "Dit is weggelaten" not in draft


def test_a_number_between_empty_lines_that_counts_with_nothing_stays_in_its_sentence() -> None:
    (_, punt) = lees_tekst(BREUK.format("\n250\n").encode()).alineas
    assert punt.tekst == "In te stemmen met een bijdrage van 250 euro per gezin."


def test_numbers_that_count_up_in_a_short_list_are_no_pages() -> None:
    read = lees_tekst(b"Kosten\n\n1\n\nHuis\n\n2\n\nVervoer\n\n3\n\nHulp\n")
    assert [alinea.tekst for alinea in read.alineas] == ["Kosten", "1", "Huis", "2", "Vervoer", "3", "Hulp"]
    assert read.weggelaten == []


def test_numbers_of_pages_go_from_a_sentence_and_are_listed(repo: Path) -> None:
    content = (
        f"Onderwerp: Een plan\n{VOL}\n\n1\n\n{VOL}\nVoorgesteld besluit\n1. Het plan vast te stellen en\n\n2\n\n"
        f"uit te voeren.\n\nAanleiding\n{VOL}\n\nPagina 3 van 3\n"
    )
    text, data = gemaakt(repo, documenten.tekst(repo, content))
    assert data["beslispunten"][0]["tekst"] == "Het plan vast te stellen en uit te voeren."
    listed = " ".join(text.partition("# Dit is weggelaten:")[2].replace("#", "").split())
    assert listed == "- nummers van bladzijden: 1 (regel 11), 2 (regel 24), Pagina 3 van 3 (regel 38)"


def test_a_form_feed_says_where_a_page_ends() -> None:
    content = f"{VOL}\nHet plan van\n4\n\f{VOL}\n12\neuro per\n5\n\fgezin staat vast.\n6\n"
    read = lees_tekst(content.encode())
    assert read.weggelaten == ["nummers van bladzijden: 4 (regel 10), 5 (regel 21), 6 (regel 23)"]
    assert "tekst. 12 euro per gezin staat vast." in read.alineas[-1].tekst


def test_the_pages_of_a_pdf_lose_their_numbers_and_keep_their_amounts() -> None:
    pages = [f"{VOL}\n1. Een bijdrage van", f"250\neuro per gezin.\n{VOL}\n2", f"{VOL}\n3"]
    read = lees_pdf(documenten.pdf(pages))
    assert read.weggelaten == ["nummers van bladzijden: 2 (bladzijde 2), 3 (bladzijde 3)"]
    assert "Een bijdrage van 250 euro per gezin." in " ".join(alinea.tekst for alinea in read.alineas)


def test_a_line_at_the_edge_of_two_pages_that_differs_in_more_than_the_page_is_no_header() -> None:
    pages = [f"Variant met 300 plekken\n{VOL}\n{VOL}", f"Variant met 450 plekken\n{VOL}\n{VOL}"]
    texts = " ".join(alinea.tekst for alinea in lees_pdf(documenten.pdf(pages)).alineas)
    assert "300 plekken" in texts
    assert "450 plekken" in texts


def test_a_header_that_counts_the_pages_is_read_once_and_its_other_places_are_named() -> None:
    pages = [f"Voorstel Zuidermeren, blad {page}\n{VOL}\n{VOL}" for page in (1, 2, 1)]
    read = lees_pdf(documenten.pdf(pages))
    texts = [alinea.tekst for alinea in read.alineas]
    assert [text for text in texts if "Zuidermeren" in text] == ["Voorstel Zuidermeren, blad 1"]
    assert read.weggelaten == ["bladzijde 2: dezelfde regel als op elke bladzijde, zoals 1, met een ander nummer"]


def test_a_header_that_begins_to_count_at_its_second_page_is_read_once() -> None:
    pages = [f"{kop}\n{VOL}\n{VOL}" for kop in ("Raadsvoorstel", "Raadsvoorstel 2", "Raadsvoorstel 3")]
    read = lees_pdf(documenten.pdf(pages))
    assert [alinea.tekst for alinea in read.alineas if "Raadsvoorstel" in alinea.tekst] == ["Raadsvoorstel"]
    assert len(read.weggelaten) == 2


@pytest.mark.parametrize("koppen", [("Nota 1.2 versie", "Nota 1.2 versie 3"), ("Regel " + "1" * 5_000,) * 2])
def test_no_row_of_numbers_at_the_edge_of_a_page_stops_the_reading(koppen: tuple[str, str]) -> None:
    pages = [f"{kop}\n{VOL}\n{VOL}" for kop in koppen]
    texts = " ".join(alinea.tekst for alinea in lees_pdf(documenten.pdf(pages)).alineas)
    assert koppen[0][:6] in texts


def test_pages_that_begin_to_count_again_are_pages_too() -> None:
    pages = [["a", "b", "c", "d", "e", number] for number in ("1", "2", "1", "2")]
    assert paginanummers(pages) == {(0, 5), (1, 5), (2, 5), (3, 5)}
