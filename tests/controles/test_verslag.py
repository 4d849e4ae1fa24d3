"""The gespreksverslag: what its rules allow and refuse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests import gemeente
from tests.verslagen import PLAATS, TIEN, answers, changed, check
from toets.controles.controle import controleer
from toets.inhoud.dossier import laad

if TYPE_CHECKING:
    from pathlib import Path

REGELS = "verslag-volgens-de-regels"
VIJF_VIJF = {"totaal": "5-9", "raadslid": "5-9", "professional": "5-9"}
VERDEELD = {"groep": "verdeeld"}
KLEIN = {"totaal": "5-9", "raadslid": "<5", "professional": "<5"}


@pytest.mark.parametrize(
    "verslag",
    [
        changed(),
        answers("per-rol", TIEN, {}),
        answers("per-rol", TIEN, {"professional": "onzeker"}, nog_een_keer={"professional": "min"}),
        answers("groep", {"totaal": "5-9", "anders": "5-9"}, {"groep": "verdeeld"}),
        answers("groep", KLEIN, {**VERDEELD, "gekozen": ["plus", "onzeker"]}, nog_een_keer={"groep": "plus"}),
        answers("groep", TIEN, {**VERDEELD, "gekozen": ["plus", "gelijk", "min"]}),
        answers("overeenkomst", {**KLEIN, "anders": "<5"}, {"samen": "in-elke-rol"}),
        answers("groep", {"totaal": "10+", "raadslid": "5-9", "anders": "5-9"}, {"groep": "plus"}),
        answers("overeenkomst", {"totaal": "5-9", "raadslid": "<5", "professional": "<5"}, {"samen": "tegenover"}),
        changed(versie="2", erratum="Een kop was verkeerd."),
        changed(antwoorden=[], opbrengst=[]),
        changed(antwoorden=gemeente.inhoud()[PLAATS]["antwoorden"][::-1]),
    ],
)
def test_what_the_rules_allow_passes(tmp_path: Path, verslag: dict[str, Any]) -> None:
    assert check(tmp_path, verslag) == []


@pytest.mark.parametrize(
    ("verslag", "message"),
    [
        (answers("per-rol", KLEIN, {}), "met deze groep kan de wijze 'per-rol' niet"),
        (answers("groep", {"totaal": "<5", "raadslid": "<5"}, {}), "met deze groep kan de wijze 'groep' niet"),
        (
            answers("overeenkomst", {"totaal": "<5", "raadslid": "<5", "anders": "<5"}, {}),
            "met deze groep kan de wijze 'overeenkomst' niet",
        ),
        (
            answers("overeenkomst", {"totaal": "5-9", "raadslid": "5-9"}, {}),
            "met deze groep kan de wijze 'overeenkomst' niet",
        ),
        (answers("per-rol", VIJF_VIJF, {}), "passen niet bij het totaal '5-9'"),
        (answers("groep", {"totaal": "5-9", "raadslid": "10+"}, {}), "passen niet bij het totaal '5-9'"),
        (answers("groep", {"totaal": "5-9", "raadslid": "<5"}, {}), "passen niet bij het totaal '5-9'"),
        (answers("groep", {"totaal": "10+", "raadslid": "5-9"}, {}), "passen niet bij het totaal '10+'"),
        (answers("groep", {"totaal": "5-9"}, {}), "passen niet bij het totaal '5-9'"),
        (answers("overeenkomst", VIJF_VIJF, {}), "passen niet bij het totaal '5-9'"),
        (answers("groep", KLEIN, {"groep": "plus", "gekozen": ["plus", "min"]}), "alleen bij `groep: verdeeld`"),
        (answers("groep", KLEIN, {"gekozen": ["plus", "min"]}), "alleen bij `groep: verdeeld`"),
        (answers("groep", KLEIN, {**VERDEELD, "gekozen": ["min", "plus"]}), "in een vaste volgorde"),
        (answers("groep", KLEIN, {**VERDEELD, "gekozen": ["min", "min"]}), "in een vaste volgorde"),
        (answers("groep", KLEIN, {**VERDEELD, "gekozen": ["min"]}), "twee of meer verschillende antwoorden"),
        (answers("groep", KLEIN, {**VERDEELD, "gekozen": ["plus", "gelijk", "min"]}), "van 3 antwoorden kan hier niet"),
        (answers("per-rol", TIEN, {"beleidsmedewerker": "plus"}), "van 'beleidsmedewerker' mag hier geen antwoord"),
        (answers("per-rol", TIEN, {"anders": "plus"}), "van 'anders' mag hier geen antwoord"),
        (answers("per-rol", TIEN, {"groep": "plus"}), "'groep' kan niet bij de wijze 'per-rol'"),
        (answers("per-rol", TIEN, {"samen": "geen-gedeeld"}), "'samen' kan niet bij de wijze 'per-rol'"),
        (answers("groep", TIEN, {"raadslid": "plus"}), "'raadslid' kan niet bij de wijze 'groep'"),
        (answers("overeenkomst", TIEN, {"groep": "plus"}), "'groep' kan niet bij de wijze 'overeenkomst'"),
        (
            answers("groep", TIEN, {"groep": "plus"}, nog_een_keer={}),
            "bij 'eerst' en 'nog_een_keer' staan niet dezelfde antwoorden",
        ),
        (changed(versie="2"), "bij versie 2 ontbreekt wat er is verbeterd"),
        (changed(versie="0"), "een verslag begint met versie 1"),
        (changed(erratum="Een kop."), "versie 1 heeft nog geen verbetering"),
        (changed(maand="2026-11-03"), "'2026-11-03' is geen maand"),
        (changed(maand="2026"), "'2026' is geen maand"),
        (changed(antwoorden=[{"vraag": "stem", "eerst": {}}] * 2), "de vraag 'stem' staat er twee keer"),
    ],
)
def test_what_says_too_much_is_refused(tmp_path: Path, verslag: dict[str, Any], message: str) -> None:
    found = check(tmp_path, verslag)
    assert {(problem.rule, problem.path) for problem in found} <= {(REGELS, PLAATS), ("verslag-versie-klopt", PLAATS)}
    assert any(message in problem.message for problem in found), found
    assert all(problem.hint for problem in found)


def test_a_problem_names_the_line(tmp_path: Path) -> None:
    (problem,) = check(tmp_path, answers("per-rol", TIEN, {"raadslid": "plus", "beleidsmedewerker": "plus"}))
    line = (tmp_path / PLAATS).read_text("utf-8").splitlines()[problem.line - 1]
    assert line.strip() == "beleidsmedewerker: plus"


@pytest.mark.parametrize("name", ["20261103", "03112026", "k7m2p9q", "k7m2p9qdx", "jansen", "k7m2-9qd"])
def test_a_name_of_a_file_says_nothing(tmp_path: Path, name: str) -> None:
    found = check(tmp_path, changed(), f"policies/voorbeeld/verslagen/{name}.yml")
    assert [problem.rule for problem in found] == [REGELS]


def test_a_name_with_the_month_before_it_gets_the_right_one(tmp_path: Path) -> None:
    (problem,) = check(tmp_path, changed(), "policies/voorbeeld/verslagen/2026-11-k7m2p9qd.yml")
    assert problem.hint == "Noem het bestand `k7m2p9qd.yml`."


def test_a_name_of_digits_is_only_wrong_as_a_date(tmp_path: Path) -> None:
    assert check(tmp_path, changed(), "policies/voorbeeld/verslagen/48159207.yml") == []


# ---------- The vragenset ----------


def test_a_vragenset_that_is_not_there_is_named(tmp_path: Path) -> None:
    (problem,) = check(tmp_path, changed(vragenset="2"))
    assert (problem.rule, problem.message) == ("verslag-vragenset-bestaat", "vragenset 2 bestaat niet")
    assert "kiezen uit: 1." in problem.hint


def test_a_vraag_of_an_opbrengst_must_be_in_the_set_too(tmp_path: Path) -> None:
    punt = {"soort": "zorg", "aan_zet": "college", "tekst": "Tijd.", "vraag": "tempoo"}
    (problem,) = check(tmp_path, changed(opbrengst=[punt]))
    assert problem.message == "vraag 'tempoo' staat niet in vragenset 1, bedoelde u 'tempo'?"


def test_a_vraag_that_is_gone_today_may_be_in_a_verslag(tmp_path: Path) -> None:
    files = gemeente.inhoud()
    files["questions/vragen/ander.yml"] = files.pop("questions/vragen/stem.yml")
    assert controleer(laad(gemeente.schrijf(tmp_path, files))) == []


def test_a_set_with_a_mistake_gives_no_second_problem(tmp_path: Path) -> None:
    files = gemeente.inhoud()
    del files["questions/versies/1.yml"]["vastgesteld"]
    found = controleer(laad(gemeente.schrijf(tmp_path, files)))
    assert [problem.path for problem in found] == ["questions/versies/1.yml"]
