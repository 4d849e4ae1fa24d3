"""What the page of a voorstel says about how far it is, and who read it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests import gemeente
from tests.verslagen import rendered
from toets.gedeeld import adressen

if TYPE_CHECKING:
    from pathlib import Path


def pagina(tmp_path: Path, fase: str, **changes: Any) -> str:
    files = gemeente.inhoud()
    voorstel = files["policies/voorbeeld/voorstel.yml"]
    voorstel["fasen"][0]["fase"] = fase
    voorstel |= changes
    return rendered(gemeente.schrijf(tmp_path, files), adressen.voorstel("voorbeeld"))


@pytest.mark.parametrize(
    ("fase", "said"),
    [
        ("ontwerp", None),
        ("aangeboden", "Dit voorstel ligt al bij de raad. Houd het gesprek vóór de oordeelsvorming."),
        ("besloten", "Te laat voor dit besluit. De raad besloot al."),
    ],
)
def test_a_page_says_when_it_is_late_in_the_process(tmp_path: Path, fase: str, said: str | None) -> None:
    text = pagina(tmp_path, fase)
    assert ("te laat" in text.lower()) == (said is not None)
    assert said is None or said in text


def test_a_page_names_the_day_before_which_a_conversation_still_helps(tmp_path: Path) -> None:
    agenda = [
        {"stap": "beeldvorming", "datum": "2026-03-03"},
        {"stap": "oordeelsvorming", "datum": "2026-03-17"},
    ]
    assert "vóór de oordeelsvorming (17 maart 2026)" in pagina(tmp_path, "aangeboden", agenda=agenda)


def test_what_is_only_for_practice_is_never_late(tmp_path: Path) -> None:
    text = pagina(tmp_path, "besloten", oefenmateriaal="Om te oefenen.")
    assert "Oefenmateriaal." in text
    assert "Te laat" not in text


def test_a_page_says_who_read_it_without_names(tmp_path: Path) -> None:
    assert "Gelezen voordat het op de site kwam, door: griffie, coalitie en oppositie." in pagina(tmp_path, "ontwerp")


def test_a_page_says_what_the_adviesraad_said_and_that_a_gesprek_does_not_take_its_place(tmp_path: Path) -> None:
    advies = {"tekst": "De raad wil eerst een proef.", "plaats": "Bijlage 2", "link": "https://raad.example/advies"}
    text = pagina(tmp_path, "ontwerp", advies_adviesraad=advies)
    assert "De raad wil eerst een proef. (Bijlage 2) Lees het advies" in text
    assert "Een gesprek vervangt het advies van de adviesraad niet." in text
    assert "adviesraad" not in pagina(tmp_path, "ontwerp")


def test_a_page_names_the_kanttekeningen_with_their_place_and_leaves_the_heading_out_without(tmp_path: Path) -> None:
    kanttekeningen = [{"tekst": "De teams zijn al vol.", "plaats": "Kanttekeningen, 1"}]
    text = pagina(tmp_path, "ontwerp", kanttekeningen=kanttekeningen)
    assert "De teams zijn al vol. (Kanttekeningen, 1)" in text
    assert "Kanttekeningen" not in pagina(tmp_path, "ontwerp")


def test_a_page_says_why_nobody_gains(tmp_path: Path) -> None:
    last = {"casus": "gezin-b", "effect": "last", "waarom": "Dit gezin valt erbuiten."}
    text = pagina(tmp_path, "ontwerp", casussen=[last, {**last, "casus": "gezin-a"}], geen_baat="Alles wordt minder.")
    assert "Waarom wint hier niemand? Alles wordt minder." in text


@pytest.mark.parametrize("telt_alles", ["ja", "nee"])
def test_a_sum_counts_what_the_document_counts(tmp_path: Path, telt_alles: str) -> None:
    posten = [{"naam": "buurthuis", "euro": "40", "advies": "niet"}, {"naam": "folders", "euro": "60"}]
    opbouw = {"onderwerp": "de lijst", "totaal": "100", "plaats": "Bijlage", "posten": posten, "telt_alles": telt_alles}
    if telt_alles == "nee":
        opbouw["verschil"] = "Het totaal telt alles mee."
    punt = {"nummer": "1", "tekst": "Minder.", "maatregelsoorten": ["mandaat"], "plaats": "Besluit", "opbouw": [opbouw]}
    text = pagina(tmp_path, "ontwerp", beslispunten=[punt])
    assert ("Een som in het document klopt niet" in text) == (telt_alles == "nee")
    assert f"Samen € {100 if telt_alles == 'ja' else 60}" in text


@pytest.mark.parametrize("oefenmateriaal", [None, "Om te oefenen."])
def test_only_who_practises_reads_what_the_raad_did_behind_a_fold(tmp_path: Path, oefenmateriaal: str | None) -> None:
    besluit = {
        "uitkomst": "gewijzigd",
        "amendementen": ["A1"],
        "wijzigingen": [{"tekst": "Eerst een proef.", "maatregelsoorten": ["mandaat"]}],
        "plaats": "Notulen",
    }
    punt = {"nummer": "1", "tekst": "Zo.", "maatregelsoorten": ["mandaat"], "plaats": "Besluit", "besluit": besluit}
    practice = {"oefenmateriaal": oefenmateriaal} if oefenmateriaal else {}
    text = pagina(tmp_path, "besloten", beslispunten=[punt], **practice)
    assert "Eerst een proef." in text
    assert ("Wat deed de raad echt?" in text) == bool(oefenmateriaal)
    assert ("Wat besloot de raad?" in text) == (not oefenmateriaal)
    assert ("De raad besloot iets anders (A1)" in text) == (not oefenmateriaal)
