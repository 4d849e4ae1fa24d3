"""A new voorstel begins as a file in which only what a person must write is empty."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from toets.beginnen.nieuw import TitelError, nieuw_voorstel, slug, vrije_naam
from toets.beginnen.sjabloon import Keuzes, aanhalen
from toets.cli import main
from toets.controles.controle import controleer
from toets.inhoud.dossier import laad, met_bestand
from toets.inhoud.nieuw_bestand import NieuwBestand

if TYPE_CHECKING:
    from collections.abc import Callable

TODAY = date(2026, 11, 24)


def run(repo: Path, titel: str) -> tuple[int, str]:
    result = CliRunner().invoke(main, ["new", titel, "--map", str(repo)], catch_exceptions=False)
    return result.exit_code, result.output


@pytest.mark.parametrize(
    ("titel", "name"),
    [
        ("Eén loket: hulp in 't Zuiderpark", "een-loket-hulp-in-t-zuiderpark"),
        ("Coördinatie  Wmo/Jeugd 2027", "coordinatie-wmo-jeugd-2027"),
        ("Con", "naam-con"),
        ("Gesprekken", "naam-gesprekken"),
        ("Nul " + "x" * 60, "naam-nul"),
        ("Straße & Ørsted", "strasse-orsted"),
        (
            "de kosten van zorg, hulp en werk voor iedereen in de gemeente",
            "de-kosten-van-zorg-hulp-en-werk-voor-iedereen-in-de-gemeente",
        ),
        ("woord " * 20, "woord-woord-woord-woord-woord-woord-woord-woord-woord-woord"),
    ],
)
def test_a_title_becomes_a_name_for_a_folder(titel: str, name: str) -> None:
    assert slug(titel) == name
    assert len(name) <= 60


@pytest.mark.parametrize("titel", ["", "?!", "   ", "x" * 201])
def test_a_title_without_letters_or_too_long_is_refused(titel: str) -> None:
    with pytest.raises(TitelError):
        nieuw_voorstel(titel, TODAY, Keuzes({}, {}))


def test_all_that_the_check_still_wants_is_what_a_person_must_write(repo: Path) -> None:
    inhoud = laad(repo)
    nieuw = nieuw_voorstel("Het 'nieuwe': plan # 2", TODAY, Keuzes.van(inhoud))
    problems = met_bestand(inhoud, nieuw.path, nieuw.text.encode()).problemen
    assert problems
    assert {problem.rule for problem in problems} == {"leeg-veld"}
    assert "#   mandaat: wie mag beslissen" in nieuw.text
    assert "#   gezin-a: Een gezin wacht op hulp." in nieuw.text


def test_a_title_stands_in_the_file_as_it_was_typed(repo: Path) -> None:
    nieuw = nieuw_voorstel("Het 'nieuwe': plan # 2", TODAY, Keuzes({}, {}))
    found = met_bestand(laad(repo), nieuw.path, nieuw.text.encode()).bestanden[-1]
    assert found.root is not None
    assert found.root.items["titel"].text == "Het 'nieuwe': plan # 2"  # type: ignore[union-attr]
    assert aanhalen("a\nb") == "'a b'"


def test_new_says_which_lines_are_left_to_fill_in(repo: Path) -> None:
    status, output = run(repo, "Hulp dichtbij")
    assert status == 0
    lines = (repo / "policies/hulp-dichtbij/voorstel.yml").read_text("utf-8").splitlines()
    assert f"regel {lines.index('samenvatting:') + 1}: 'samenvatting' is niet ingevuld" in output


@pytest.mark.parametrize("titel", ["Con", "AUX", "nul!", "Lpt1"])
def test_new_makes_no_folder_that_windows_can_not_have(repo: Path, titel: str) -> None:
    status, _ = run(repo, titel)
    assert status == 0
    assert {problem.rule for problem in laad(repo).problemen} == {"leeg-veld"}


@pytest.mark.parametrize(("titel", "name"), [("Gesprekken", "naam-gesprekken"), ("Oud beleid", "oud-beleid-2")])
def test_new_takes_no_name_of_the_site_and_no_old_name_of_another_voorstel(repo: Path, titel: str, name: str) -> None:
    assert "- oud-beleid" in (repo / "policies/voorbeeld/voorstel.yml").read_text("utf-8")
    status, output = run(repo, titel)
    assert status == 0
    assert f"policies/{name}/voorstel.yml" in output
    assert {problem.rule for problem in controleer(laad(repo))}.isdisjoint({"hernoemd-van", "naam"})


@pytest.mark.parametrize(
    ("name", "taken", "free"),
    [
        ("hulp", ["zorg"], "hulp"),
        ("hulp", ["hulp", "hulp-2"], "hulp-3"),
        ("x" * 60, ["x" * 60], "x" * 58 + "-2"),
        ("x" * 57 + "-yz", ["x" * 57 + "-yz"], "x" * 57 + "-2"),
    ],
)
def test_a_name_that_is_taken_gets_a_number(name: str, taken: list[str], free: str) -> None:
    assert vrije_naam(name, taken) == free


def test_new_never_overwrites_a_voorstel(repo: Path) -> None:
    path = repo / "policies/voorbeeld/voorstel.yml"
    before = path.read_text("utf-8")
    status, output = run(repo, "Voorbeeld!")
    assert status == 1
    assert "bestaat al. Er is niets veranderd" in output
    assert path.read_text("utf-8") == before


def test_new_makes_nothing_in_a_folder_that_is_no_maatwerktoets(tmp_path: Path) -> None:
    status, output = run(tmp_path, "Hulp dichtbij")
    assert status == 1
    assert "geen maatwerktoets" in output
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("make", [Path.touch, lambda path: path.symlink_to("nergens")], ids=["file", "link to nothing"])
def test_a_file_where_the_folder_must_come_is_named(repo: Path, make: Callable[[Path], None]) -> None:
    make(repo / "policies/nieuw")
    with pytest.raises(NotADirectoryError) as error:
        NieuwBestand("policies/nieuw/voorstel.yml", "tekst").schrijf(repo)
    assert error.value.filename == str(repo / "policies/nieuw")


def test_what_can_not_be_written_leaves_no_folder_behind(repo: Path) -> None:
    before = sorted(repo.rglob("*"))
    with pytest.raises(OSError, match="too long"):
        NieuwBestand(f"policies/nieuw/{'x' * 300}.yml", "tekst").schrijf(repo)
    assert sorted(repo.rglob("*")) == before
