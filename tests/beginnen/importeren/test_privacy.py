"""People are taken out of a document, whole, and nothing else goes with them."""

from __future__ import annotations

import pytest

from toets.beginnen.importeren.document import Alinea, Document
from toets.beginnen.importeren.privacy import LENGTE, WEG, zonder_personen

TUSSENVOEGSELS = ("van", "de", "der", "den", "van de", "van den", "van der", "ter", "ten", "te", "'t", "’t", "in 't")
LABELS = (
    "Steller",
    "Opsteller",
    "Naam steller",
    "Naam opsteller",
    "Auteur",
    "Behandelaar",
    "Behandeld door",
    "Contactpersoon",
    "Ambtenaar",
    "Informatie bij",
    "Nadere informatie bij",
    "Inlichtingen bij",
    "Nadere inlichtingen bij",
    "Informatie op te vragen bij",
    "Inlichtingen",
    "Behandelend ambt.",
    "Opgesteld door",
    "Teammanager",
    "Projectleider",
)
VELDEN = (
    "Griffier",
    "Portefeuillehouder(s)",
    "Steller(s)",
    "Contact",
    "Portefeuillehouder",
    "Naam",
    "Wethouder",
    "Telefoon",
    "Telefoonnummer",
    "Tel.",
    "E-mail",
    "Email",
    "E-mailadres",
    "Doorkiesnummer",
    "Telefoonnummer steller",
    "E-mail auteur",
)


def blijft(*texts: str, merk: str = "") -> list[str]:
    """What is left of paragraphs with these texts."""
    return [a.tekst for a in zonder_personen(Document([Alinea(t, "regel 1", merk) for t in texts], [])).alineas]


def in_een_zin(naam: str) -> str:
    """What is left of a paragraph that is too long to be a signature, in which this name stands."""
    (text,) = blijft(f"In de raad zei {naam} dat het plan kan beginnen, en de raad nam dat over. " + "Goed zo. " * 5)
    before, _, after = text.partition(" dat het plan kan beginnen")
    assert before.startswith("In de raad zei ")
    assert after.endswith("Goed zo. ")
    return before.removeprefix("In de raad zei ")


@pytest.mark.parametrize("tussen", TUSSENVOEGSELS)
@pytest.mark.parametrize("title", ["wethouder ", "burgemeester ", "mevrouw ", "de heer ", "mw. ", "dhr. ", "meneer "])
def test_a_name_after_a_title_goes_whole_whatever_stands_before_it(title: str, tussen: str) -> None:
    capital = tussen[0].upper() + tussen[1:]
    for name in (f"{tussen} Verzonnen", f"{capital} Verzonnen", f"J. {tussen} Verzonnen", f"Jet {tussen} Verzonnen"):
        assert in_een_zin(title + name) in (WEG, "[een naam van een mens weggelaten]"), name


@pytest.mark.parametrize("tussen", TUSSENVOEGSELS)
def test_a_name_after_initials_goes_whole_whatever_stands_before_it(tussen: str) -> None:
    for name in (f"J. {tussen} Verzonnen", f"J.P. {tussen.title()} Verzonnen", f"A.B.C.D.E. {tussen} Verzonnen"):
        assert in_een_zin(name) == WEG, name


@pytest.mark.parametrize(
    "name",
    [
        "wethouder De Vries",
        "mevrouw Van den Berg",
        "wethouder Jansen-de Wit",
        "wethouder Van den Berg-De Wit",
        "mevrouw De Vries-Van den Berg",
        "mevrouw Van den Berg-de Wit",
        "wethouder Abd-el-Kader",
        "wethouder Özdemir",
        "burgemeester d'Ancona",
        "Ş. Özdemir",
        "wethouder Jan P. de Wit",
        "gezin Jansen",
        "Ir. Jansen",
        "de heer Jan Willem Smit",
    ],
)
def test_no_part_of_a_name_stays(name: str) -> None:
    assert in_een_zin(name) in (WEG, "[een naam van een mens weggelaten]")


@pytest.mark.parametrize(
    "name",
    [
        "drs. Verzonnen",
        "dhr Verzonnen",
        "raadslid Verzonnen",
        "MEVROUW VERZONNEN",
        "mevrouw\u00a0Verzonnen",
        "prof. dr. Verzonnen",
    ],
)
def test_the_importer_takes_out_what_the_check_finds(name: str) -> None:
    assert in_een_zin(name) in (WEG, "[een naam van een mens weggelaten]")


def test_a_number_with_a_hard_hyphen_goes_too() -> None:
    assert in_een_zin("0320\u2011123456") == "[een telefoonnummer weggelaten]"


def test_a_name_that_begins_another_takes_no_part_of_it() -> None:
    text = in_een_zin("mevrouw Jan, na mevrouw Jansen,")
    assert text == "[een naam van een mens weggelaten], na [een naam van een mens weggelaten],"


@pytest.mark.parametrize("label", [*LABELS, *VELDEN])
def test_a_line_with_a_label_of_the_writer_goes(label: str) -> None:
    assert blijft(f"{label}: Jet Verzonnen", "Het plan.") == ["Het plan."]
    assert blijft(f"{label.lower()}:", "Jet Verzonnen", "Het plan van de raad.") == ["Het plan van de raad."]


@pytest.mark.parametrize("label", LABELS)
def test_a_label_of_the_writer_needs_no_colon_before_a_name(label: str) -> None:
    assert blijft(f"{label} Jet Verzonnen", f"{label} Özlem Verzonnen", "Het plan.") == ["Het plan."]
    assert blijft(f"{label} het plan") == [f"{label} het plan"]


def test_a_label_inside_a_long_paragraph_loses_its_name_alone() -> None:
    assert in_een_zin("de raad (steller: Jet van Verzonnen)") == f"de raad (steller: {WEG})"
    assert in_een_zin("de raad (portefeuillehouder: J. Verzonnen)") == f"de raad (portefeuillehouder: {WEG})"


def test_a_beslispunt_or_a_long_paragraph_with_a_number_stays_without_that_number() -> None:
    point = "Het wijkteam te noemen, telefoon 0320 123456."
    assert blijft(point, merk="1.") == ["Het wijkteam te noemen, telefoon [een telefoonnummer weggelaten]."]
    long = "Bel 0320 123456. " + "x" * (LENGTE - 17)
    assert blijft(long) == [long.replace("0320 123456", "[een telefoonnummer weggelaten]")]
    assert blijft(long[:-1]) == []


def test_the_name_of_the_writer_goes_where_it_is_a_word_of_its_own() -> None:
    assert blijft("Steller: J. Verzonnen", "Verzonnen woont in de Verzonnenstraat bij het ZuidVerzonnen-plein.") == [
        f"{WEG} woont in de Verzonnenstraat bij het ZuidVerzonnen-plein."
    ]
    assert blijft("Steller: B. Özdemir", "Dat wil Özdemir.") == [f"Dat wil {WEG}."]


def test_a_row_of_words_that_looks_like_a_name_without_end_is_soon_read() -> None:
    words = "wethouder " + "Aa-Bb-" * 40 + "! " + "Cc De " * 200
    assert blijft(words + "!")[0].startswith(WEG)


BELEID = ("Jeugd", "Welzijn", "Zorg", "Financiën", "Sport", "Onderwijs", "Sociaal Domein")


@pytest.mark.parametrize("beleid", [*BELEID, "Cultuur", "Mobiliteit"])
@pytest.mark.parametrize(
    "line",
    [
        "Portefeuillehouder: {}",
        "Portefeuillehouder: wethouder {}",
        "Wethouder: {} en Welzijn",
        "Steller: team {}",
        "Steller: afdeling {}",
        "Contact: Afdeling {}",
        "Ambtenaar {}",
        "Contactpersoon:\n{}",
    ],
)
def test_a_word_of_a_policy_is_no_surname(beleid: str, line: str) -> None:
    text = f"De raad wil meer {beleid}, en {beleid} gaat ook over Welzijn in de wijk. Zo ziet de raad het."
    assert blijft(*line.format(beleid).splitlines(), text)[-1] == text


@pytest.mark.parametrize(
    "value",
    [
        "wethouder J. Verzonnen (Jeugd)",
        "J. Verzonnen, Zorg en Welzijn",
        "J. Verzonnen Team Jeugd",
        "Zorg en Welzijn, J. Verzonnen",
        "Jet Verzonnen en Piet Voorbeeld, Sociaal Domein",
    ],
)
def test_a_name_beside_the_word_of_a_policy_still_goes(value: str) -> None:
    assert blijft(f"Portefeuillehouder: {value}", "Dat wil Verzonnen voor Jeugd, Zorg en Welzijn.") == [
        f"Dat wil {WEG} voor Jeugd, Zorg en Welzijn."
    ]


@pytest.mark.parametrize("beleid", BELEID)
@pytest.mark.parametrize("function", ["wethouder", "Wethouder", "portefeuillehouder", "de portefeuille"])
def test_a_policy_after_a_function_in_a_sentence_stays(function: str, beleid: str) -> None:
    assert in_een_zin(f"{function} {beleid}") == f"{function} {beleid}"


def test_a_label_without_a_colon_goes_when_a_name_and_a_policy_follow() -> None:
    assert blijft("Steller Jet de Wit Team Jeugd", "Ambtenaar J. Verzonnen Sport", "Het plan.") == ["Het plan."]


def test_a_sentence_about_the_work_of_somebody_without_a_name_stays() -> None:
    assert blijft("Projectleider Sport regelt de hulp") == ["Projectleider Sport regelt de hulp"]
