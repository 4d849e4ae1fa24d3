"""Title, proposer, dates and phase come from a label and its value, in whatever layout; a label is never a title."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.beginnen.importeren import documenten
from tests.beginnen.importeren.gevallen import Geval, maak
from tests.beginnen.importeren.test_importeren import gemaakt
from toets.beginnen.importeren.document import Alinea
from toets.beginnen.importeren.labels import datums, is_kenmerk, kenmerken
from toets.inhoud.dossier import laad

if TYPE_CHECKING:
    from pathlib import Path

BESLUIT = ("# Beslispunten", "1. Het plan vast te stellen.", "# Inleiding", "Het oude plan loopt af.")
TITELS = {
    "naast het label": ("Raadsvoorstel", "Onderwerp: Schulden eerder zien"),
    "met spaties voor de dubbele punt": ("Registratienummer : Z/3645", "Onderwerp : Schulden eerder zien"),
    "zonder dubbele punt": ("Raadsvoorstel", "Kenmerk Z/26/012345", "Onderwerp Schulden eerder zien"),
    "onder het label": ("# Raadsvoorstel", "Onderwerp", "Schulden eerder zien", "# Korte inhoud", "De wet verandert."),
    "na andere labels": ("Commissie: Samenleving", "Status : Besluitvormend", "Betreft: Schulden eerder zien"),
    "als kop": ("# Raadsvoorstel", "# Schulden eerder zien"),
    "achter het soort document": ("Raadsvoorstel: Schulden eerder zien", "Datum: 3 maart 2027"),
    "zonder label": ("Gemeente Rijnzicht", "Zaaknummer 88123", "3 maart 2027", "Schulden eerder zien"),
    "naast andere labels": ("Agendapunt|7|Onderwerp|Schulden eerder zien", "Datum|3 maart 2027|Status|Openbaar"),
    "in een rij onder vier labels": (
        "Nummer|Datum|Onderwerp|Commissie",
        "2027-44|3 maart 2027|Schulden eerder zien|Samenleving",
    ),
    "in een rij onder labels": ("Datum|Onderwerp|Commissie", "3 maart 2027|Schulden eerder zien|Samenleving"),
}


@pytest.mark.parametrize(
    ("lines", "soort"),
    [
        pytest.param(lines, soort, id=f"{name} ({soort})")
        for name, lines in TITELS.items()
        for soort in (("docx",) if "|" in lines[0] else ("txt", "docx", "pdf"))
    ],
)
def test_the_title_is_what_the_label_says_and_never_a_label(repo: Path, lines: tuple[str, ...], soort: str) -> None:
    _, data = gemaakt(repo, maak(repo, Geval((*lines, *BESLUIT)), soort))
    assert data["titel"] == "Schulden eerder zien"
    assert [punt["tekst"] for punt in data["beslispunten"]] == ["Het plan vast te stellen."]


HOOFD = ("Onderwerp: Schulden eerder zien", *BESLUIT)


@pytest.mark.parametrize("soort", ["txt", "docx", "pdf"])
@pytest.mark.parametrize(
    ("lines", "agenda", "sinds"),
    [
        (("Raadsvergadering: 11 januari 2027",), {"besluitvorming": "2027-01-11"}, None),
        (("Vergadering d.d. 11-1-2027",), {"besluitvorming": "2027-01-11"}, None),
        (
            ("Datum college: 3 november 2026", "Commissie: 8 december 2026", "Raad d.d. 11 januari 2027"),
            {"oordeelsvorming": "2026-12-08", "besluitvorming": "2027-01-11"},
            "2026-11-03",
        ),
        (
            ("Behandeling: commissie Samenleving 8 december 2026, raad 11 januari 2027",),
            {"oordeelsvorming": "2026-12-08", "besluitvorming": "2027-01-11"},
            None,
        ),
        (("Aldus besloten in de raadsvergadering van 11 januari 2027",), {"besluitvorming": "2027-01-11"}, None),
        (("Datum beeldvormende avond: 2026-12-01",), {"beeldvorming": "2026-12-01"}, None),
    ],
)
def test_a_day_on_the_agenda_says_of_which_step_and_that_it_lies_before_the_council(
    repo: Path, soort: str, lines: tuple[str, ...], agenda: dict[str, str], sinds: str | None
) -> None:
    _, data = gemaakt(repo, maak(repo, Geval((*lines, *HOOFD)), soort))
    assert {stap["stap"]: stap["datum"] for stap in data["agenda"]} == agenda
    (fase,) = data["fasen"]
    assert (fase["fase"], fase.get("datum")) == ("aangeboden", sinds)


def test_without_a_day_of_the_council_the_phase_is_asked(repo: Path) -> None:
    text, data = gemaakt(repo, maak(repo, Geval(("Datum college: 3 november 2026", "Datum: 30-2-2027", *HOOFD)), "txt"))
    assert "agenda" not in data
    assert [fase["fase"] for fase in data["fasen"]] == ["ontwerp"]
    assert "Het college besprak het op 3 november 2026" in text


def test_days_in_another_order_than_the_steps_are_shown_and_not_taken(repo: Path) -> None:
    lines = ("Commissie: 8 december 2027", "Raadsvergadering: 11 januari 2027")
    text, data = gemaakt(repo, maak(repo, Geval((*lines, *HOOFD)), "txt"))
    assert [stap["stap"] for stap in data["agenda"]] == ["oordeelsvorming"]
    assert "Niet overgenomen, de volgorde klopt niet: besluitvorming 11 januari 2027" in text


COLLEGE = "Het college van burgemeester en wethouders"


@pytest.mark.parametrize(
    ("lines", "indiener"),
    [
        (("Indiener: College van B&W",), COLLEGE),
        (("Van: het college van B en W",), COLLEGE),
        (("Ingediend door: de fracties Groen Rijnzicht en Lokaal",), "De fracties Groen Rijnzicht en Lokaal"),
        (("Burgemeester & wethouders stellen u voor:",), COLLEGE),
        (("Het college van Rijnzicht,",), COLLEGE),
        (("Het college stelt de raad voor:",), COLLEGE),
        (("Gezien het voorstel van B&W van 4 mei 2027;",), COLLEGE),
        (("Daarom stelt het college voor een plan te maken.",), COLLEGE),
        (("Het college voert dit uit.",), ""),
        (("Indiener: raadslid J. de Voorbeeld",), ""),
    ],
)
def test_who_proposes_it_is_a_function_or_a_group(repo: Path, lines: tuple[str, ...], indiener: str) -> None:
    text, data = gemaakt(repo, maak(repo, Geval((HOOFD[0], *lines, *BESLUIT)), "txt"))
    assert data["indiener"] == indiener
    assert "de Voorbeeld" not in text


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Onderwerp", True),
        ("Raad d.d. 17 april 2027", True),
        ("Portefeuillehouder(s): een naam", True),
        ("Corsanummer 12.345", True),
        ("Status van het plan is goed.", False),
        ("Behandeling van jongeren te versnellen", False),
        ("Het onderwerp: hulp", False),
        ("De raad van Rijnzicht", False),
    ],
)
def test_a_label_is_known_by_its_words(text: str, *, found: bool) -> None:
    assert is_kenmerk(text) == found


def test_a_label_without_a_value_takes_no_other_label_for_it() -> None:
    alineas = [Alinea(text, f"regel {line}") for line, text in enumerate(("Onderwerp", "Datum: 3 maart 2027"), 1)]
    assert [(label.label, label.waarde) for label in kenmerken(alineas)] == [("Datum", "3 maart 2027")]


def test_what_is_no_day_of_the_calendar_is_no_day() -> None:
    assert [str(day) for _, day in datums("31-2-2027, 1 maart 2027, 2027-04-02, 5/6/2027, 99.99.2027")] == [
        "1 maart 2027",
        "2 april 2027",
        "5 juni 2027",
    ]


def test_the_draft_of_a_document_with_all_labels_only_misses_what_a_person_must_write(repo: Path) -> None:
    lines = ("Indiener: presidium", "Datum college: 3 november 2026", "Raadsvergadering: 11 januari 2027", *HOOFD)
    text = "\n".join(line.removeprefix("# ") for line in (*lines, "Kanttekeningen", "1. Het kan duurder worden."))
    _, data = gemaakt(repo, documenten.tekst(repo, text))
    assert data["kanttekeningen"] == [{"tekst": "Het kan duurder worden.", "plaats": "Kanttekeningen"}]
    wrong = [problem for problem in laad(repo).problemen if "/voorbeeld/" not in problem.path]
    assert {problem.rule for problem in wrong} == {"leeg-veld"}
