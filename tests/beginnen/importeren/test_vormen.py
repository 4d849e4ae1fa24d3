"""Every municipality has its own template; what a reader sees in the document is never lost."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tests.beginnen.importeren import documenten, vormen
from tests.beginnen.importeren.test_importeren import gemaakt, nummers
from tests.conftest import ROOT
from toets.beginnen.importeren.bedragen import bedragen
from toets.beginnen.importeren.bestand import lees_document
from toets.beginnen.importeren.document import Alinea
from toets.beginnen.importeren.koppen import onderdeel, onderdeel_van_kop
from toets.beginnen.importeren.privacy import zonder_personen
from toets.beginnen.importeren.punten import maak_punten
from toets.beginnen.importeren.soorten import WOORDEN, maatregelsoorten
from toets.beginnen.sjabloon import Keuzes
from toets.controles.controle import controleer
from toets.inhoud.dossier import laad

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def test_a_proposal_that_stands_in_a_table_is_read_as_one_with_headings(repo: Path) -> None:
    text, data = gemaakt(repo, vormen.in_een_tabel(repo))
    assert data["titel"] == "Schulden eerder zien"
    assert [punt["tekst"] for punt in data["beslispunten"]] == [
        "De drempel te verlagen.",
        "Hiervoor € 120.000 per jaar op te nemen vanaf 2027.",
    ]
    assert "Een op de tien huishoudens" in text
    assert "Verzonnen" not in text


def test_a_frame_around_a_decision_is_no_table(repo: Path) -> None:
    text, data = gemaakt(repo, vormen.in_een_kader(repo))
    assert [punt["tekst"] for punt in data["beslispunten"]] == ["Het plan vast te stellen;", "Dat te betalen."]
    assert "€ 5.000" in text


def test_a_line_in_bold_is_a_heading_and_a_list_with_dashes_gets_numbers(repo: Path) -> None:
    text, data = gemaakt(repo, vormen.vette_koppen(repo))
    assert [(punt["nummer"], punt["tekst"]) for punt in data["beslispunten"]] == [
        ("1", "12 woningen te bewaren;"),
        ("2", "een fonds te vormen."),
    ]
    assert text.count("het nummer is geteld, kijk het na") == 2
    assert "Uit het document, financiën:" in text
    assert "De buurt wil meepraten." in text.partition("# Dit kreeg geen plaats:")[2]
    assert data["indiener"] == "Het college van burgemeester en wethouders"
    assert "Verzonnen" not in text


def test_a_table_of_amounts_keeps_each_amount_with_its_year(repo: Path) -> None:
    text, _ = gemaakt(repo, vormen.bedragen_in_een_tabel(repo))
    assert "Besparing: 2027 € 150.000; 2028 € 300.000; 2029 € 300.000" in text


def test_a_heading_that_no_one_foresaw_is_known_by_a_word_in_it(repo: Path) -> None:
    text, data = gemaakt(repo, vormen.onverwachte_koppen(repo))
    assert nummers(data["beslispunten"]) == ["I", "II", "II-a", "III"]
    assert "# Uit het document, aanleiding:" in text
    assert "# Uit het document, financiën:" in text
    assert "Commissie: Samenleving" in text
    assert "Verzonnen" not in text


def test_text_in_fields_boxes_and_notes_is_read_and_a_removed_word_is_not(repo: Path) -> None:
    text, data = gemaakt(repo, vormen.verstopte_tekst(repo))
    assert [punt["tekst"] for punt in data["beslispunten"]] == ["Het plan nu vast te stellen."]
    assert "Uit het kader." in text
    assert "Uit de noot." in text
    assert "later" not in text.partition("beslispunten:")[2].partition("# Twee verhalen")[0]


def test_a_pdf_that_lost_its_numbers_keeps_its_points_and_the_title_takes_nothing_with_it(repo: Path) -> None:
    text, data = gemaakt(repo, vormen.pdf_zonder_nummers(repo))
    assert data["titel"] == "Dagbesteding dichtbij"
    assert [punt["tekst"] for punt in data["beslispunten"]] == [
        "plekken in de wijk te maken;",
        "het vervoer te houden;",
        "dat te betalen.",
    ]
    assert text.count("Raadsvoorstel Zuidermeren") == 1
    assert "Zaaknummer 88123" in text
    assert "Mensen rijden nu ver." in text
    assert "Verzonnen" not in text


def test_a_row_of_amounts_at_the_edge_of_a_page_is_no_header(repo: Path) -> None:
    path = repo / "voorstel.pdf"
    pages = ["Minder geld\nBeslispunten\n1. Te besparen.\nFinancieel\nwas € 100.000", "was € 200.000\nin totaal."]
    path.write_bytes(documenten.pdf(pages))
    text, _ = gemaakt(repo, path)
    assert "€ 100.000" in text
    assert "€ 200.000" in text


@pytest.mark.parametrize(
    ("merken", "numbers"),
    [
        (["I.", "II.", "a.", "b.", "III."], ["I", "II", "II-a", "II-b", "III"]),
        (["A.", "1.", "2.", "B."], ["A", "A-1", "A-2", "B"]),
        (["1.", "a.", "i.", "ii.", "b.", "2."], ["1", "1a", "1a-i", "1a-ii", "1b", "2"]),
        (["h.", "i.", "j."], ["h", "i", "j"]),
        (["1.", "1.1", "1.2", "2."], ["1", "1-1", "1-2", "2"]),
    ],
)
def test_a_decision_is_numbered_as_the_document_does(merken: list[str], numbers: list[str]) -> None:
    top = maak_punten([Alinea("tekst", "regel 1", merk) for merk in merken], "Besluit")
    assert [punt.nummer for first in top for punt in first.alle()] == numbers


def test_the_draft_offers_what_can_be_chosen_and_what_must_be_added_elsewhere(repo: Path) -> None:
    text, data = gemaakt(repo, documenten.tekst(repo))
    assert "#   mandaat: wie mag beslissen" in text
    assert "#   gezin-a: Een gezin wacht op hulp." in text
    assert "Bovenaan staan verhalen over dezelfde soorten." in text
    assert data["bron"]["document"] == "hulp-dichter-bij-huis"
    bronnen = repo / "questions/bronnen.yml"
    block = text.partition("haal de hekjes weg:\n")[2].partition("bron:")[0].replace("#", "")
    bronnen.write_text(bronnen.read_text("utf-8") + block, encoding="utf-8")
    left = [problem for problem in controleer(laad(repo)) if problem.rule != "leeg-veld"]
    assert left == []


def test_the_stories_about_the_same_kinds_of_measure_come_first(repo: Path) -> None:
    keuzes = Keuzes.van(laad(repo))
    other = keuzes.verhalen["gezin-a"].model_copy(update={"maatregelsoorten": ["budget"]})
    stories = Keuzes({}, {**keuzes.verhalen, "gezin-a": other})
    assert list(stories.verhalen_bij({"mandaat"})) == ["gezin-b", "gezin-a"]


VORMEN = (
    documenten.tekst,
    documenten.word,
    vormen.in_een_tabel,
    vormen.in_een_kader,
    vormen.vette_koppen,
    vormen.bedragen_in_een_tabel,
    vormen.onverwachte_koppen,
    vormen.verstopte_tekst,
    vormen.pdf_zonder_nummers,
)


def plat(text: str) -> str:
    """The text without what YAML and comments put around it."""
    return " ".join(re.sub(r"^ *#(?: +-)?", " ", text, flags=re.MULTILINE).replace("''", "'").split())


@pytest.mark.parametrize("vorm", VORMEN, ids=lambda vorm: vorm.__name__)
def test_all_that_was_read_stands_somewhere_in_the_draft(repo: Path, vorm: Callable[[Path], Path]) -> None:
    path = vorm(repo)
    draft = plat(gemaakt(repo, path)[0])
    read = zonder_personen(lees_document(path)).alineas
    texts = [alinea.tekst for alinea in read if not (alinea.kop and onderdeel(alinea.tekst))]
    assert [text for text in texts if re.sub(r"^Onderwerp: ", "", text) not in draft] == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("€ 4.350.000 in 2027 en € 4.100.000 in 2028", [("4.350.000", 2027), ("4.100.000", 2028)]),
        ("in 2027 € 1,2 miljoen en in 2028 € 0,9 miljoen", [("1.200.000", 2027), ("900.000", 2028)]),
        ("€ 10.000, € 20.000 en € 30.000 voor 2027-2029", [("10.000", 2027), ("20.000", 2028), ("30.000", 2029)]),
        ("€ 60.000 per jaar voor de jaren 2027-2029", [("60.000", None)]),
        ("€ 60.000 per jaar vanaf 2027", [("60.000", 2027)]),
        ("In 2027 is € 5.000 nodig, of € 6.000", [("5.000", 2027), ("6.000", 2027)]),
        ("€ 2 miljoen, en dat per 1 juli 2021 aan te besteden", [("2.000.000", None)]),
        ("EUR 1.250,50 zonder jaar", [("1.250,50", None)]),
    ],
)
def test_an_amount_gets_the_year_that_belongs_to_it(text: str, found: list[tuple[str, int | None]]) -> None:
    assert [(geld.euro, geld.jaar) for geld in bedragen(text)] == found


@pytest.mark.parametrize(
    ("kop", "part"),
    [
        ("Gevraagde beslissing", "besluit"),
        ("De raad wordt voorgesteld om te besluiten:", "besluit"),
        ("Wat wordt er van de raad gevraagd?", "besluit"),
        ("BESLISPUNTEN", "besluit"),
        ("Concept-raadsbesluit", "raadsbesluit"),
        ("1. Waarom dit voorstel?", "aanleiding"),
        ("Waar gaat het over?", "aanleiding"),
        ("Doelstelling", "doel"),
        ("Beoogd effect", "doel"),
        ("Toelichting op het voorstel", "argumenten"),
        ("Risico\u2019s en kanttekeningen", "kanttekeningen"),
        ("Kosten, baten, dekking", "financiën"),
        ("Wat kost het?", "financiën"),
        ("Communicatie en vervolg", "vervolg"),
        ("Hoe gaan we verder?", "vervolg"),
        ("De kosten zijn hoog", None),
    ],
)
def test_a_heading_is_known_by_the_words_of_many_municipalities(kop: str, part: str | None) -> None:
    assert onderdeel(kop) == part


@pytest.mark.parametrize(
    ("text", "soort"),
    [
        ("het team mag zelf beslissen", "mandaat"),
        ("een tweede medewerker meekijkt", "mandaat"),
        ("een taakstellend budget van € 310.000", "budgetplafond"),
        ("een wasservice als algemene voorziening", "basis"),
        ("de waardering voor mantelzorgers te beëindigen", "eigen-netwerk"),
        ("het pakket te versoberen", "pakket"),
    ],
)
def test_a_kind_of_measure_is_suggested_by_a_word(text: str, soort: str) -> None:
    assert soort in maatregelsoorten(text, list(WOORDEN))


def test_every_kind_of_measure_of_this_repository_has_words_to_be_known_by() -> None:
    assert set(Keuzes.van(laad(ROOT)).soorten) == set(WOORDEN)


@pytest.mark.parametrize(
    ("kop", "part"),
    [
        ("Voorgesteld raadsbesluit", "besluit"),
        ("Toelichting op de beslispunten", "argumenten"),
        ("Overzicht van de beslispunten", "besluit"),
        ("5. Geld", "financiën"),
        ("Afwegingen", "argumenten"),
        ("Wat zijn de problemen?", "aanleiding"),
        ("Het weer", None),
    ],
)
def test_a_word_is_enough_for_what_is_a_heading_for_certain(kop: str, part: str | None) -> None:
    assert onderdeel_van_kop(kop) == part
