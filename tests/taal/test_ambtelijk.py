"""Official words are found whole, in every form, and not where they belong to a name or to someone else."""

from __future__ import annotations

from collections import Counter

import pytest

from toets.taal.ambtelijk import ambtelijke_woorden, vormen, woordenlijst


def found(text: str) -> list[str]:
    return [vondst.woord for vondst in ambtelijke_woorden(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Wij doen dit middels een brief.", ["middels"]),
        ("Middels een brief. Indien nodig.", ["Middels", "Indien"]),
        ("DIT IS CONFORM DE WET.", ["CONFORM"]),
        ("Geld ten\nbehoeve van zorg, d.m.v. een potje.", ["ten behoeve van", "d.m.v"]),
        ("Wij realiseerden het; het is gerealiseerd en geëvalueerd.", ["realiseerden", "gerealiseerd", "geëvalueerd"]),
        ("Geïmplementeerde plannen zijn integraal.", ["Geïmplementeerde", "integraal"]),
        ("Conform plan. Conform wet.", ["Conform"]),
    ],
)
def test_a_word_is_found_in_every_form(text: str, expected: list[str]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "De middelsten en de indienster.",
        "Het Programma Integrale Aanpak loopt.",
        "De Wet structurele hulp geldt.",
        "Volgens de Kadernota preventieve en integrale zorg kan het.",
        "Dat heet ‘structureel’: elk jaar weer.",
        "Zij zeiden: “het is integraal”.",
        "De wet noemt dit 'adequate hulp'.",
        "Zie [de tekst](https://voorbeeld.example/structureel/beleid).",
        "De raad geeft mandaat.",
    ],
)
def test_part_of_a_word_a_name_and_what_is_quoted_are_left_alone(text: str) -> None:
    assert found(text) == []


def test_a_name_ends_where_a_comma_stands() -> None:
    assert found("Volgens de Jeugdwet, indien nodig.") == ["indien"]


def test_with_a_word_comes_a_plainer_one() -> None:
    (vondst,) = ambtelijke_woorden("Wij helpen u indien u belt. Dat is fijn.")
    assert vondst == ("indien", "als", "indien u belt.")


def test_no_form_stands_in_the_list_twice() -> None:
    counted = Counter(vorm for entry in woordenlijst() for vorm in vormen(entry))
    assert [vorm for vorm, count in counted.items() if count > 1] == []


def test_every_entry_is_in_small_letters_and_found_by_itself() -> None:
    assert len(woordenlijst()) > 100
    for entry in woordenlijst():
        for vorm in vormen(entry):
            assert vorm == vorm.lower()
            assert found(f"Wij zeggen {vorm} nu.") == [vorm.rstrip(".")]


def test_no_plainer_word_is_official_itself() -> None:
    assert [gewoner for gewoner in woordenlijst().values() if found(gewoner)] == []
