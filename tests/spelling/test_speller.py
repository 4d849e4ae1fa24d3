"""A word is right when the dictionary knows it, or our own list; and that list holds nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.conftest import ROOT
from tests.spelling import __main__ as opdracht
from tests.spelling.bronnen import APP, BUITEN, ENGELS, LIJSTEN, NEDERLANDS, PYTHON, SJABLONEN, STIJLEN
from tests.spelling.speller import Onbekend, Speller, bedoeld, in_woordenboek, lijst, overbodig
from tests.spelling.stuk import Stuk
from tests.spelling.woorden import Woord

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    "word",
    ["maatwerktoets", "Raadslid", "keukentafelgesprek", "budgetplafonds", "foto's", "zo'n", "coördinatie", "één"],
)
def test_dutch_is_known_and_so_is_a_compound_that_no_dictionary_lists(word: str) -> None:
    assert Speller().kent(word)


@pytest.mark.parametrize(
    "word", ["inschating", "raadsled", "rolenspel", "hierbei", "lelystad", "handout", "gespreksverslach"]
)
def test_a_misspelling_is_not_known(word: str) -> None:
    assert not Speller(lijst()).kent(word)


def test_an_abbreviation_is_known_with_its_dot() -> None:
    assert not Speller().kent("bijv")
    assert Speller().kent("bijv", ".")


def test_our_own_word_is_known_also_where_it_begins_a_sentence() -> None:
    speller = Speller(["zwijmelbord", "Xyzza"])
    assert all(speller.kent(word) for word in ("zwijmelbord", "Zwijmelbord", "Xyzza"))
    assert not speller.kent("xyzza")


def test_a_name_may_stand_before_a_hyphen_and_a_word_that_begins_a_sentence_may_not() -> None:
    speller = Speller(["Xyzza"])
    assert speller.kent("Wmo-geld")
    assert speller.kent("Xyzza-bestand")
    assert not speller.kent("Xyzza-bestant")
    assert not speller.kent("Maatwerk-gesprek")


def test_a_string_of_a_program_may_be_english_and_a_text_on_a_page_may_not() -> None:
    said = "the docstring of this vraag lacks a title"
    assert list(Speller().onbekend([Stuk("x.py", 1, said, uit_code=True)])) == []
    assert list(Speller().onbekend([Stuk("x.md", 1, said)]))
    dutch = "De raadsleden kiezen with vragen zelf."
    found = Speller().onbekend([Stuk("x.py", 1, dutch, uit_code=True)])
    assert [one.woord.woord for one in found] == ["with"]


def test_what_may_have_been_meant_is_named() -> None:
    assert "inschatting" in bedoeld("inschating")


def test_a_word_in_our_list_that_nobody_needs_is_found() -> None:
    own = ["huis", "nergens", "xyzza", "Yzza"]
    assert overbodig(own, {"huis", "Xyzza", "Yzza-bestand"}) == ["huis", "nergens"]


def test_our_list_is_sorted_and_holds_only_words_that_the_dictionary_lacks() -> None:
    own = lijst()
    assert own == sorted(set(own), key=lambda word: (word.lower(), word))
    assert [word for word in own if in_woordenboek(word) or Speller({*own} - {word}).kent(word)] == []


def test_a_message_names_file_line_and_word_and_what_may_have_been_meant(tmp_path: Path) -> None:
    (tmp_path / "x.yml").write_text("a: goed\nb: >-\n  Nog een\n  inschating.\n", "utf-8")
    found = Onbekend(Stuk("x.yml", 2, "Nog een inschating."), Woord("inschating", "."))
    assert opdracht.melding(found, tmp_path).startswith("x.yml:4 inschating: inschatting")


def test_the_command_says_what_is_wrong_and_what_to_do(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(opdracht, "alle_stukken", lambda: [Stuk("README.md", 1, "Een inschating.")])
    monkeypatch.setattr(opdracht, "lijst", lambda: ["xyzza"])
    assert opdracht.main() == 1
    lines = capsys.readouterr().err.splitlines()
    assert lines[0].startswith("README.md:1 inschating: inschatting")
    assert "Add it" in lines[1] or "add it" in lines[1]
    assert lines[2].startswith(f"{opdracht.NAAR} xyzza: ")


def test_the_command_is_content_when_every_word_is_known(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(opdracht, "alle_stukken", lambda: [Stuk("README.md", 1, "Een goede xyzza.")])
    monkeypatch.setattr(opdracht, "lijst", lambda: ["xyzza"])
    assert opdracht.main() == 0
    assert capsys.readouterr().out == "Spelling: 3 words in 1 texts, all known.\n"


def test_every_place_that_is_named_is_there() -> None:
    patterns = (*NEDERLANDS, *ENGELS, *SJABLONEN, *STIJLEN, *PYTHON, *LIJSTEN, *BUITEN, APP)
    assert [pattern for pattern in patterns if not any(ROOT.glob(pattern))] == []


def test_make_lint_spells() -> None:
    lint = (ROOT / "Makefile").read_text("utf-8").partition("\nlint:")[2].partition("\n\n")[0]
    assert "-m tests.spelling" in lint
