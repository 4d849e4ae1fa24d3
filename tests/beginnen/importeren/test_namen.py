"""A name that the document gives once is taken out of all its sentences, and what only looks like it stays."""

from __future__ import annotations

import pytest

from tests.beginnen.importeren.test_privacy import blijft
from toets.beginnen.importeren.namen import Naam, lees_namen
from toets.beginnen.importeren.privacy import WEG


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("J. Verzonnen", [(("J.",), "", "Verzonnen")]),
        ("mw. drs. J.P. (Jet) van der Verzonnen", [(("J.", "P.", "Jet"), "van der", "Verzonnen")]),
        ("Fatima El Verzonnen", [(("Fatima",), "El", "Verzonnen")]),
        ("wethouder De Verzonnen-van Dijk (Jeugd, Zorg)", [((), "De", "Verzonnen-van Dijk")]),
        ("K.L. d\u2019Verzonnen", [(("K.", "L."), "d'", "Verzonnen")]),
        ("Jan Willem in \u2019t Verzonnen, tel. 14 0320", [(("Jan", "Willem"), "in 't", "Verzonnen")]),
        ("Jet Verzonnen en Piet Voorbeeld", [(("Jet",), "", "Verzonnen"), (("Piet",), "", "Voorbeeld")]),
        ("Jet Verzonnen team Jeugd", [(("Jet",), "", "Verzonnen")]),
        ("Team Jeugd, J. Verzonnen", [(("J.",), "", "Verzonnen")]),
        ("Verzonnen", [((), "", "Verzonnen")]),
        ("Zorg en Welzijn", []),
        ("Fractie Verzonnen", []),
        ("Nee", []),
        ("zie bijlage 2", []),
    ],
)
def test_the_parts_of_a_name_are_read(text: str, names: list[tuple[tuple[str, ...], str, str]]) -> None:
    read = [
        (tuple(" ".join(name.voor).replace(".", ". ").split()), name.tussen, name.achter) for name in lees_namen(text)
    ]
    assert read == names


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("J. van der Verzonnen-De Wit", "Van der Verzonnen-De Wit zei het."),
        ("Timon de Waard", "De Waard zei het. De waarde blijft groot."),
        ("S. (Sanne) ten Hove", "Ten Hove zei het, en Sanne ook."),
        ("K.L. d'Hondt", "D\u2019Hondt zei het."),
        ("Fatima El Amrani", "El Amrani zei het, net als Fatima."),
        ("Jan Jansen en Piet Pietersen", "Jansen en Pietersen zeiden het, en Pietersens plan ook."),
        ("J. Verzonnen", "Namens J.P. Verzonnen en VERZONNEN zelf."),
    ],
)
def test_of_a_name_after_a_label_no_part_stays_in_another_sentence(name: str, text: str) -> None:
    (left,) = blijft(f"Steller: {name}", text)
    words = {word for part in lees_namen(name) for word in (*part.voornamen, part.achter, part.tussen) if word}
    assert [word for word in words if word.lower() in left.lower().replace("de waarde", "").split()] == []
    assert WEG in left


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Jan Utrecht", "De gemeente Utrecht en de provincie Utrecht betalen het samen, ook wie uit Utrecht komt."),
        ("A. Bakker", "Bakkerij Bakker en Bakker B.V. sluiten. De bakker stopt."),
        ("Karin Prins", "De Prins Bernhardstraat blijft, en het Prins Clausplein en de Prinsstraat ook."),
        ("Karin Prins", "Stichting Prins en het Prins Fonds betalen."),
        ("M. Zomer", "De zomer is warm. Zomer 2027 begint het."),
        ("Petra Berg-van Dijk", "Op de Van Dijkstraat staat het Huis ter Berg, bij de berg."),
        ("J. Verzonnen", "Verzonnenstraat 3 en het Zuid-Verzonnen-plein."),
        ("Jan de Boer", "Zorgcentrum Jan van der Hoop en Stichting De Boer doen mee."),
        ("team Jeugd", "Centrum Jeugd en Gezin blijft."),
    ],
)
def test_a_street_a_town_an_organisation_or_a_word_that_is_also_a_name_stays(name: str, text: str) -> None:
    assert blijft(f"Steller: {name}", text) == [text]


def test_an_ordinary_word_that_is_somebody_is_taken_out_where_that_shows() -> None:
    text = "Bakker zegt dat de bakker stopt. Bakker stopt. Dat vindt Bakker zelf."
    assert blijft("Steller: A. Bakker", text) == [
        f"{WEG} zegt dat de bakker stopt. Bakker stopt. Dat vindt {WEG} zelf."
    ]


def test_a_name_with_a_title_in_one_sentence_goes_without_it_in_another() -> None:
    texts = ("Wethouder De Verzonnen legt het uit aan de raad.", "De Verzonnen wil dat, en Verzonnen ook.")
    assert blijft(*texts) == [f"{WEG} legt het uit aan de raad.", f"{WEG} wil dat, en {WEG} ook."]


@pytest.mark.parametrize(
    "line",
    [
        "Beleidsmedewerker: Thijs Verzonnen",
        "Opdrachtgever: Yusuf Verzonnen",
        "Verantwoordelijk wethouder: Ron de Verzonnen",
        "Programmamanager Anouk Verzonnen",
        "Indiener: Marieke Verzonnen (VVD)",
        "Ingediend door: M. Verzonnen",
        "Bestuurlijk contact: wethouder Verzonnen",
        "Portefeuillehouder Timon de Verzonnen",
        "Dossierhouder: Karin Verzonnen",
    ],
)
def test_a_line_with_what_somebody_is_goes_when_it_names_somebody(line: str) -> None:
    assert blijft(line, "Het plan.") == ["Het plan."]


@pytest.mark.parametrize(
    "line",
    [
        "Naam: Verordening Wmo",
        "Indiener: het college van burgemeester en wethouders",
        "Indiener: Fractie Verzonnen",
        "Adviseur: team Jeugd",
        "Opdrachtgever: Rijkswaterstaat",
        "Voorzitter: opent de vergadering",
        "Directeur",
        "Programma: Zorg en Welzijn",
    ],
)
def test_a_line_with_what_somebody_is_stays_when_it_names_nobody(line: str) -> None:
    assert blijft(line, "Het plan van de raad.") == [line, "Het plan van de raad."]


def test_a_signature_in_lines_goes_with_every_name() -> None:
    lines = ("Voorzitter", "mr. A.B. (Anna) Verzonnen", "secretaris", "Bert de Voorbeeld")
    assert blijft("Het plan.", *lines, "Dat tekende De Voorbeeld.") == ["Het plan.", f"Dat tekende {WEG}."]


def test_below_a_greeting_a_name_goes_and_the_college_stays() -> None:
    greeting = "Met vriendelijke groet,"
    assert blijft(greeting, "Sanne Ter Verzonnen") == [greeting]
    college = "burgemeester en wethouders van Voorbeeldstad"
    assert blijft(greeting, college) == [greeting, college]


def test_whom_to_ask_goes_from_the_sentence_and_from_the_rest() -> None:
    assert blijft(
        "Neem contact op met Lotte Verzonnen (Wmo).",
        "Bel met Piet Voorbeeld via 06-12345678.",
        "Verzonnen en Voorbeeld weten meer.",
    ) == [f"Neem contact op met {WEG} (Wmo).", f"{WEG} en {WEG} weten meer."]


def test_a_document_with_very_many_names_is_read_to_its_end() -> None:
    row = "Volgens Verzonnen in de Verzonnenstraat is het goed. " * 3_000
    (left,) = blijft("Steller: Jet Verzonnen", row)
    assert left.count("Verzonnen") == left.count("Verzonnenstraat") == 3_000


def test_a_surname_alone_is_less_than_a_whole_name() -> None:
    assert not Naam((), "", "Verzonnen").heel
    assert Naam((), "de", "Verzonnen").heel
