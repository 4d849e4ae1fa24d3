"""A signature is known by its words; a sentence about someone with a function is none."""

from __future__ import annotations

import pytest

from toets.beginnen.importeren.document import Alinea, Document
from toets.beginnen.importeren.ondertekening import is_ondertekening
from toets.beginnen.importeren.privacy import zonder_personen
from toets.beginnen.importeren.tekst import lees_tekst

ONDERTEKENINGEN = (
    "de griffier,",
    "de griffier, de voorzitter,",
    "De raad voornoemd, de griffier, de voorzitter,",
    "de plv. griffier, Jet Verzonnen",
    "de plaatsvervangend voorzitter,",
    "de loco-burgemeester,",
    "de gemeentesecretaris, drs. J. van der Verzonnen MBA   de burgemeester, mr. P. 't Voorbeeld",
    "Burgemeester en wethouders van Oosterbroek, de secretaris, de burgemeester,",
    "namens deze, de griffier, mevrouw J. Verzonnen-de Voorbeeld",
    "Aldus vastgesteld in de openbare vergadering van 3 mei 2027, de griffier, de voorzitter,",
)
ZINNEN = (
    "De burgemeester krijgt het mandaat, en de raad hoort dat.",
    "De burgemeester krijgt het mandaat om te beslissen, tot 1 mei",
    "Dat zei de voorzitter van de raad, en zo ging het.",
    "De griffier, die de vragen verzamelt, stuurt ze door",
    "Vraag het de secretaris, voor 3 mei",
)


def blijft(*texts: str) -> list[str]:
    """What is left of paragraphs with these texts."""
    return [a.tekst for a in zonder_personen(Document([Alinea(t, "regel 1") for t in texts], [])).alineas]


@pytest.mark.parametrize("line", ONDERTEKENINGEN)
def test_a_signature_goes_with_the_name_below_it(line: str) -> None:
    assert is_ondertekening(line)
    assert blijft("Het plan.", line, "Mieke van Verzonnen", "Het plan van de raad.") == [
        "Het plan.",
        "Het plan van de raad.",
    ]


@pytest.mark.parametrize("line", ZINNEN)
def test_a_sentence_about_who_has_a_function_stays(line: str) -> None:
    assert not is_ondertekening(line)
    assert blijft(line, "Het plan") == [line, "Het plan"]


def test_a_sentence_below_a_function_or_a_label_stays() -> None:
    assert blijft("de griffier,", "Het college voert het plan uit.") == ["Het college voert het plan uit."]
    assert blijft("Wethouder", "Het plan gaat door als de raad dat wil.") == ["Het plan gaat door als de raad dat wil."]


def test_functions_that_begin_a_sentence_are_no_signature() -> None:
    lines = ("De burgemeester, de griffier,", "krijgen samen het mandaat om te beslissen.")
    assert blijft(*lines) == [*lines]


def test_a_line_of_text_about_a_function_stays_in_its_paragraph() -> None:
    lines = "Er verandert iets:\nDe raad kiest en\nde burgemeester krijgt het mandaat, zodat\nhij kan beslissen.\n"
    assert [alinea.tekst for alinea in lees_tekst(lines.encode()).alineas][-1].endswith(
        "de burgemeester krijgt het mandaat, zodat hij kan beslissen."
    )


def test_a_sentence_that_begins_with_a_label_of_the_writer_loses_its_name_alone() -> None:
    text = "Contactpersoon Verzonnen krijgt het mandaat om te beslissen."
    assert blijft(f"Steller: {text}") == []
    assert blijft(text) == ["Contactpersoon [naam weggelaten] krijgt het mandaat om te beslissen."]
