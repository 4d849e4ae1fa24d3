"""The score counts what its README says, on a small document and drafts of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.beginnen.corpus.__main__ import tabel
from tests.beginnen.corpus.concept import lees_concept
from tests.beginnen.corpus.lezen import Verwacht
from tests.beginnen.corpus.maak import mappen
from tests.beginnen.corpus.score import REGELS, hoogstens, score

if TYPE_CHECKING:
    from collections import Counter

DOCUMENT = """Onderwerp: Een bankje in het park
Voorstel: 1. Een bankje te plaatsen aan de Zevenstraat voor € 800 in 2028.
2. De huur van een tafel vast te stellen op € 5 per dag.
Kanttekeningen: Het kan regenen. Vervolg: In mei staat het er.
De wethouder, J. van der Zevenberg"""

VERWACHT = Verwacht.model_validate(
    {
        "document": "raadsvoorstel.docx",
        "titel": "Een bankje in het park",
        "indiener": "De wethouder",
        "fasen": {"raad": {"datum": "2027-05-11", "zoals": "11 mei 2027"}},
        "beslispunten": [
            {
                "nummer": "1",
                "begin": "Een bankje te plaatsen",
                "eind": "€ 800 in 2028.",
                "bedragen": [{"euro": "800", "zoals": "€ 800", "jaar": 2028}],
            },
            {
                "nummer": "2",
                "begin": "De huur van een tafel",
                "eind": "€ 5 per dag.",
                "geen_bedrag": [{"euro": "5", "zoals": "€ 5 per dag", "want": "per dag"}],
            },
        ],
        "namen": ["van der Zevenberg"],
        "blijft": ["Zevenstraat"],
        "velden": {"kanttekeningen": "Het kan regenen.", "vervolg": "In mei staat het er."},
    }
)

CONCEPT = """titel: 'Een bankje in het park.'  # uit: alinea 1
indiener: Het college van burgemeester en wethouders
fasen:
  - fase: ontwerp
agenda:
  - {stap: besluitvorming, datum: 2027-05-11}
# Uit het document, kanttekeningen:
#   - (alinea 4)  Het kan
#     regenen.
#kanttekeningen:
beslispunten:
  - nummer: '1'
    tekst: >-
      Een bankje te plaatsen aan de Zevenstraat
      voor € 800 in 2028
    bedragen:
      - euro: 800  # in het document: € 800
        soort: kosten
        jaar: 2028
  - nummer: '2'
    tekst: De huur van een tafel vast te stellen op € 5 per dag.
# Dit kreeg geen plaats:
#   - alinea 5:  In mei staat het er.
"""


def tel(concept: str) -> Counter[str]:
    return score(VERWACHT, DOCUMENT, lees_concept(concept))


def test_a_draft_with_everything_in_its_place_has_all_that_can_be_right() -> None:
    tellen = tel(CONCEPT.replace("# Dit kreeg geen plaats:", "# Uit het document, vervolg:"))
    meest = {regel: aantal for regel, aantal in hoogstens(VERWACHT).items() if aantal and regel != "naam blijft staan"}
    assert {regel: tellen[regel] for regel in REGELS if tellen[regel]} == meest


def test_a_sentence_that_stands_elsewhere_is_kept_but_not_in_its_place() -> None:
    assert (tel(CONCEPT)["onderdeel op zijn plaats"], tel(CONCEPT)["onderdeel ergens anders"]) == (1, 1)


@pytest.mark.parametrize("naam", ["J. van der Zevenberg", "[naam weggelaten] Zevenberg", "heer Van Der Zevenberg."])
def test_a_name_is_left_also_when_only_its_last_part_stands_there(naam: str) -> None:
    assert tel(CONCEPT + f"#   - alinea 6: {naam}\n")["naam blijft staan"] == 1


def test_a_street_that_was_taken_for_a_name_is_missed() -> None:
    assert tel(CONCEPT.replace("Zevenstraat", "[naam weggelaten]"))["woord blijft staan"] == 0


@pytest.mark.parametrize(
    "was",
    ["Een bankje te plaatsen", "voor € 800 in 2028"],
    ids=["without its first words", "without its last words"],
)
def test_a_decision_that_is_not_whole_is_not_filled_in_and_one_too_many(was: str) -> None:
    tellen = tel(CONCEPT.replace(f"{was}", "bankje", 1))
    assert (tellen["beslispunt ingevuld"], tellen["beslispunt te veel"]) == (1, 1)


def test_onderdelen_are_counted_in() -> None:
    onderdeel = "aan de Zevenstraat\n    onderdelen:\n      - nummer: a\n        tekst: voor € 800 in 2028\n"
    concept = CONCEPT.replace("aan de Zevenstraat\n      voor € 800 in 2028\n", onderdeel)
    assert tel(concept)["beslispunt ingevuld"] == 2
    assert tel(concept)["beslispunt te veel"] == 0


def test_what_is_no_part_of_a_decision_is_one_too_many() -> None:
    assert (
        tel(CONCEPT.replace("# Dit", "  - nummer: '3'\n    tekst: Het kan regenen.\n# Dit"))["beslispunt te veel"] == 1
    )


def huur(regels: str) -> Counter[str]:
    return tel(CONCEPT.replace("per dag.\n", f"per dag.\n{regels}"))


def test_a_rate_that_is_filled_in_as_an_amount_is_wrong() -> None:
    tellen = huur("    bedragen:\n      - euro: 5  # in het document: € 5 per dag\n")
    assert (tellen["bedrag fout zonder merk"], tellen["bedrag gemerkt"]) == (1, 0)


@pytest.mark.parametrize(
    "regels",
    [
        "    bedragen:\n      - euro: 5  # in het document: € 5 per dag; kijk na, dit lijkt een tarief\n",
        "    # Dit lijkt een tarief en is niet\n    # ingevuld: € 5 per dag\n",
    ],
    ids=["filled in", "not filled in"],
)
def test_a_rate_is_marked_when_the_draft_says_more_of_it_than_where_it_stands(regels: str) -> None:
    tellen = huur(regels)
    assert (tellen["bedrag fout zonder merk"], tellen["bedrag gemerkt"]) == (0, 1)


def test_a_remark_right_above_a_decision_belongs_to_it() -> None:
    concept = CONCEPT.replace("  - nummer: '2'\n", "  # Geen bedrag, een tarief: € 5 per dag\n  - nummer: '2'\n")
    assert tel(concept)["bedrag gemerkt"] == 1


def test_a_general_remark_marks_no_amount() -> None:
    tellen = huur(
        "    # Kijk na: de soort en het jaar.\n    bedragen:\n      - euro: 5  # in het document: € 5 per dag\n"
    )
    assert tellen["bedrag fout zonder merk"] == 1


def test_an_amount_of_the_document_that_the_draft_lacks_is_missing() -> None:
    assert tel(CONCEPT.replace("- euro: 800 ", "- euro: 80 "))["bedrag mist"] == 1
    assert tel(CONCEPT.replace("- euro: 800 ", "- euro: 80 "))["bedrag fout zonder merk"] == 1


@pytest.mark.parametrize(("geschreven", "goed"), [("1.250,50", 0), ("800,00", 1)])
def test_an_amount_is_read_as_dutch_writes_it(geschreven: str, goed: int) -> None:
    assert tel(CONCEPT.replace("- euro: 800 ", f"- euro: {geschreven} "))["bedrag goed"] == goed


@pytest.mark.traag
def test_the_table_has_a_column_for_every_document() -> None:
    regels = tabel().splitlines()
    assert len(regels) == len(REGELS) + 2
    assert {regel.count("|") for regel in regels} == {len(mappen()) + 4}
