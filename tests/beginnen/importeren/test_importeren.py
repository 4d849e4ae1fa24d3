"""A raadsvoorstel becomes a draft that says where everything came from, and in which nobody can be found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
import yaml
from click.testing import CliRunner

from tests.beginnen.importeren import documenten
from toets.cli import main
from toets.inhoud.dossier import laad

if TYPE_CHECKING:
    from pathlib import Path


def importeer(repo: Path, path: Path, *options: str) -> tuple[int, str]:
    arguments = ["import", str(path), "--map", str(repo), *options]
    result = CliRunner().invoke(main, arguments, catch_exceptions=False)
    return result.exit_code, result.output


def gemaakt(repo: Path, path: Path, *options: str) -> tuple[str, dict[str, Any]]:
    """The text of the draft and what stands in it."""
    before = {found.parent.name for found in repo.glob("policies/*/voorstel.yml")}
    status, output = importeer(repo, path, *options)
    assert status == 0, output
    (made,) = [found for found in repo.glob("policies/*/voorstel.yml") if found.parent.name not in before]
    text = made.read_text("utf-8")
    return text, yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506 (every scalar as text, as we read it)


def nummers(punten: list[dict[str, Any]]) -> list[str]:
    return [n for punt in punten for n in (punt["nummer"], *nummers(punt.get("onderdelen", [])))]


def test_a_decision_keeps_its_numbers_its_words_and_its_place(repo: Path) -> None:
    text, data = gemaakt(repo, documenten.tekst(repo))
    assert data["titel"] == "Hulp dichter bij huis"
    assert nummers(data["beslispunten"]) == ["1", "2", "2a", "2a-i", "2a-ii", "2b"]
    first = data["beslispunten"][0]
    assert first["tekst"].endswith("zodat het team zelf over hulp beslist;")
    assert first["plaats"] == "Voorgesteld besluit, 1"
    assert "plaats: 'Voorgesteld besluit, 1'  # regel 9" in text
    assert first["maatregelsoorten"] == ["mandaat"]


def test_an_amount_comes_with_its_year_and_says_that_it_is_about(repo: Path) -> None:
    text, data = gemaakt(repo, documenten.tekst(repo))
    (amount,) = data["beslispunten"][1]["onderdelen"][1]["bedragen"]
    assert amount == {"euro": "500.000", "soort": "budget", "ongeveer": "ja", "jaar": "2027", "waarvoor": ""}
    assert "in het document: ca. € 0,5 miljoen" in text


def test_where_a_second_version_of_the_decision_differs_both_stand_side_by_side(repo: Path) -> None:
    _, data = gemaakt(repo, documenten.tekst(repo))
    assert not [punt for punt in data["beslispunten"] if "verschillen" in punt]
    (difference,) = data["beslispunten"][1]["onderdelen"][1]["verschillen"]
    first, second = difference["varianten"]
    assert "0,5 miljoen" in first["tekst"]
    assert "0,4 miljoen" in second["tekst"]
    assert second["plaats"].startswith("BESLUIT, 2b")


def test_who_wrote_or_signed_it_never_gets_in(repo: Path) -> None:
    text, _ = gemaakt(repo, documenten.tekst(repo))
    for piece in ("Voorbeeld", "Verzonnen", "123456", "@", "gemeente.example"):
        assert piece not in text
    assert "Dat deed [naam weggelaten] ook." in text


def test_what_found_no_place_is_listed_and_nothing_else_is_lost(repo: Path) -> None:
    text, _ = gemaakt(repo, documenten.tekst(repo))
    left_over = text.partition("# Dit kreeg geen plaats:")[2]
    assert "Dit stuk hoort nergens bij." in text
    assert "Raadsvoorstel" in left_over
    for piece in (
        "De raad vroeg hier om.",
        "Het kan duurder worden.",
        "€ 500.000 in 2027",
        "Het college voert het uit.",
    ):
        assert piece in text


def test_only_what_a_person_must_write_is_still_wrong(repo: Path) -> None:
    importeer(repo, documenten.tekst(repo))
    importeer(repo, documenten.word(repo))
    wrong = [problem for problem in laad(repo).problemen if "/voorbeeld/" not in problem.path]
    assert {problem.rule for problem in wrong} == {"leeg-veld"}


@pytest.mark.parametrize("kop", ["Beslispunten", "Voorstel", "Wij stellen voor:", "3. Voorgesteld besluit"])
def test_word_numbers_by_style_and_other_headings_are_understood(repo: Path, kop: str) -> None:
    text, data = gemaakt(repo, documenten.word(repo, kop=kop))
    assert data["titel"] == "Samen naar werk"
    assert nummers(data["beslispunten"]) == ["1", "1a", "1b", "2"]
    assert "Het is de wens van de raad." in text
    assert "Voorbeeld" not in text
    assert "12345678" not in text


def test_a_pdf_says_on_which_page_a_decision_stands(repo: Path) -> None:
    path = repo / "voorstel.pdf"
    path.write_bytes(
        documenten.pdf(["Onderwerp: Ruim wonen", "Voorgesteld besluit\n1. Huizen te bouwen;\n2. Dat te betalen."])
    )
    text, data = gemaakt(repo, path)
    assert [punt["plaats"] for punt in data["beslispunten"]] == ["Voorgesteld besluit, 1", "Voorgesteld besluit, 2"]
    assert text.count("# bladzijde 2") == 2


def test_a_decision_without_numbers_gets_them(repo: Path) -> None:
    content = "# Zorg voor later\n\n## Wij stellen voor\n\nHet beleid vast te stellen.\n\nHet college te danken.\n"
    _, data = gemaakt(repo, documenten.tekst(repo, content, "voorstel.md"))
    assert [(punt["nummer"], punt["tekst"]) for punt in data["beslispunten"]] == [
        ("1", "Het beleid vast te stellen."),
        ("2", "Het college te danken."),
    ]


def test_a_document_without_title_asks_for_one_and_takes_it(repo: Path) -> None:
    path = documenten.tekst(repo, "Voorgesteld besluit\n1. Het plan vast te stellen.\n")
    status, output = importeer(repo, path)
    assert status == 1
    assert "--titel" in output
    assert gemaakt(repo, path, "--titel", "Een eigen titel")[1]["titel"] == "Een eigen titel"


def test_importing_twice_changes_nothing(repo: Path) -> None:
    path = documenten.tekst(repo)
    text, _ = gemaakt(repo, path)
    status, output = importeer(repo, path)
    assert status == 1
    assert "bestaat al. Er is niets veranderd" in output
    assert (repo / "policies/hulp-dichter-bij-huis/voorstel.yml").read_text("utf-8") == text


def test_a_heading_of_the_page_under_the_last_item_is_not_part_of_it(repo: Path) -> None:
    content = (
        "Te nemen besluiten\n1. Het plan vast te stellen.\n Plan voor de zorg\n\nHOOFDSTUK 3: Hoe het nu is\n1. Niets."
    )
    text, data = gemaakt(repo, documenten.tekst(repo, content), "--titel", "Een titel")
    assert [punt["tekst"] for punt in data["beslispunten"]] == ["Het plan vast te stellen."]
    assert "Plan voor de zorg" in text


@pytest.mark.parametrize("sign", ["\x00", "\x07", "\x85", "\u2028", "\ufeff", "---", "# ", ": ", "'", "{x}", "\t"])
def test_a_strange_sign_in_the_document_leaves_a_file_that_can_be_read(repo: Path, sign: str) -> None:
    content = (
        f"Onderwerp: Een {sign} titel\nVoorgesteld besluit\n1. Het {sign}plan{sign} van de raad.\n\nSlot {sign} ervan"
    )
    importeer(repo, documenten.tekst(repo, content))
    wrong = [problem for problem in laad(repo).problemen if "/voorbeeld/" not in problem.path]
    assert {problem.rule for problem in wrong} == {"leeg-veld"}


@pytest.mark.parametrize(
    "lines",
    [
        "Steller: Fatima el Amrani",
        "Steller Fatima el Amrani",
        "Behandeld door\nFatima el Amrani\nf.elamrani@gemeente.example",
        "Contactpersoon:\nFatima el Amrani",
        "Portefeuillehouder: wethouder F. el Amrani",
    ],
)
def test_a_name_goes_in_whatever_way_it_is_written_down(repo: Path, lines: str) -> None:
    content = (
        f"Onderwerp: Een plan\n{lines}\n\nVoorgesteld besluit\n1. Het plan vast te stellen.\n\n"
        "Aanleiding\nWethouder Amrani vroeg dit, en mevrouw Amrani ook.\n\n"
        "Burgemeester en wethouders,\nde secretaris,\nMieke Pietersen\n"
    )
    text, _ = gemaakt(repo, documenten.tekst(repo, content))
    assert "Amrani" not in text
    assert "amrani" not in text
    assert "vroeg dit, en" in text
    assert "Pietersen" not in text
    assert "Het plan vast te stellen." in text
