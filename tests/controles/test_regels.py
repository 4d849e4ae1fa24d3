"""The corners of rules that their examples don't reach."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from tests import gemeente
from toets.controles.controle import controleer
from toets.inhoud.dossier import laad

if TYPE_CHECKING:
    from pathlib import Path

VOORSTEL = "policies/voorbeeld/voorstel.yml"


def found(tmp_path: Path, files: dict[str, dict[str, Any]]) -> list[tuple[str, str]]:
    """Rule and message of everything that is wrong."""
    return [(p.rule, p.message) for p in controleer(laad(gemeente.schrijf(tmp_path, files)))]


def test_a_right_municipality_has_no_problems(tmp_path: Path) -> None:
    assert found(tmp_path, gemeente.inhoud()) == []


def test_a_reference_gets_the_nearest_name(tmp_path: Path) -> None:
    files = gemeente.inhoud()
    files[VOORSTEL]["casussen"][0]["casus"] = "gezin-aa"
    assert found(tmp_path, files) == [
        ("onbekende-verwijzing", "verhaal 'gezin-aa' bestaat niet, bedoelde u 'gezin-a'?")
    ]


def test_a_reference_is_checked_in_a_file_that_has_other_mistakes(tmp_path: Path) -> None:
    files = gemeente.inhoud()
    files[VOORSTEL]["titell"] = files[VOORSTEL].pop("titel")
    files[VOORSTEL]["bron"] = {"document": "raadsvorstel", "plaats": "1"}
    assert {rule for rule, _ in found(tmp_path, files)} == {
        "onbekende-verwijzing",
        "onbekende-sleutel",
        "ontbreekt",
    }


def test_a_reference_to_a_file_that_is_not_right_yet_is_no_second_problem(tmp_path: Path) -> None:
    files = gemeente.inhoud()
    del files["questions/casussen/gezin-a.yml"]["naam"]
    assert [rule for rule, _ in found(tmp_path, files)] == ["ontbreekt"]


def test_a_collection_that_is_gone_is_one_problem(tmp_path: Path) -> None:
    files = gemeente.inhoud()
    del files["questions/factoren.yml"]
    assert [rule for rule, _ in found(tmp_path, files)] == ["bestand-ontbreekt"]


def test_a_frozen_set_may_name_what_is_gone(tmp_path: Path) -> None:
    files = gemeente.inhoud()
    factor = files["questions/factoren.yml"]["factoren"].pop("privacy")
    files["questions/factoren.yml"]["factoren"]["wonen"] = factor
    for path, content in files.items():
        if "factoren" in content and path != "questions/factoren.yml":
            content["factoren"] = ["wonen"]
    assert found(tmp_path, files) == []


def test_the_same_number_twice_is_found_anywhere_in_the_tree(tmp_path: Path) -> None:
    files = gemeente.inhoud()
    punt = files[VOORSTEL]["beslispunten"][0]
    files[VOORSTEL]["beslispunten"] = [{**punt, "onderdelen": [{**punt, "nummer": "1a"}, {**punt, "nummer": "1a"}]}]
    assert found(tmp_path, files) == [("beslispunt-nummers", "het nummer '1a' komt twee keer voor")]


def test_a_set_under_another_number_is_refused(tmp_path: Path) -> None:
    files = gemeente.inhoud()
    files["questions/versies/2.yml"] = files["questions/versies/1.yml"]
    assert found(tmp_path, files) == [("vragenset-onveranderd", "het bestand heet 2.yml, maar bevat versie 1")]


def test_a_fase_can_not_come_twice_or_before_the_one_above_it(tmp_path: Path) -> None:
    files = gemeente.inhoud()
    fase = files[VOORSTEL]["fasen"][0]
    files[VOORSTEL]["fasen"] = [fase, {**fase, "fase": "verkenning"}]
    assert found(tmp_path, files) == [("fasen-op-volgorde", "fase 'verkenning' kan niet na 'ontwerp' komen")]


def test_a_step_of_the_agenda_can_not_come_twice(tmp_path: Path) -> None:
    files = gemeente.inhoud()
    stap = {"stap": "beeldvorming", "datum": "2026-03"}
    files[VOORSTEL]["agenda"] = [stap, stap]
    assert found(tmp_path, files) == [("agenda-op-volgorde", "de stap 'beeldvorming' kan niet na 'beeldvorming' komen")]


def test_what_is_only_for_practice_needs_no_readers_and_may_be_decided(tmp_path: Path) -> None:
    files = gemeente.inhoud()
    files[VOORSTEL] |= {"gelezen_door": [], "oefenmateriaal": "De raad besloot al."}
    files[VOORSTEL]["fasen"][0]["fase"] = "besloten"
    assert found(tmp_path, files) == []


def test_who_did_not_read_a_real_voorstel_yet_is_named_and_stops_nothing(tmp_path: Path) -> None:
    files = gemeente.inhoud()
    del files[VOORSTEL]["gelezen_door"]
    (problem,) = controleer(laad(gemeente.schrijf(tmp_path, files)))
    assert problem.message == "dit voorstel is nog niet gelezen door: griffie, coalitie en oppositie"
    assert problem.ernst == "let op"


@pytest.mark.parametrize(("soort", "rules"), [("oefening", ["op-tijd-voor-een-gesprek"]), ("sessie", [])])
def test_a_decided_voorstel_is_too_late_unless_it_was_discussed(tmp_path: Path, soort: str, rules: list[str]) -> None:
    files = gemeente.inhoud()
    files[VOORSTEL]["fasen"][0]["fase"] = "besloten"
    files["policies/voorbeeld/verslagen/k7m2p9qd.yml"]["soort"] = soort
    assert [rule for rule, _ in found(tmp_path, files)] == rules


@pytest.mark.parametrize(
    ("starts", "message"),
    [
        (["1", "2"], "het eerste advies geldt niet vanaf 0"),
        (["0", "0"], "dit advies begint bij 0, niet na 0"),
        (["0", "3"], "er zijn maar 2 vragen"),
    ],
)
def test_each_gap_in_the_quickscan_is_said_by_itself(tmp_path: Path, starts: list[str], message: str) -> None:
    files = gemeente.inhoud()
    scan = files["questions/quickscan.yml"]
    scan["vragen"]["geld"] = scan["vragen"]["hulp"]
    advies = scan["adviezen"][0]
    scan["adviezen"] = [{**advies, "vanaf": start} for start in starts]
    assert found(tmp_path, files) == [("quickscan-adviezen", message)]


def totaal(files: dict[str, dict[str, Any]], **changes: str) -> None:
    """A point with 100 euro of no year and 100 of 2020, and a total of it."""
    geld = {"euro": "100", "waarvoor": "Hulp."}
    files[VOORSTEL]["beslispunten"][0]["bedragen"] = [geld, {**geld, "jaar": "2020"}, {**geld, "soort": "budget"}]
    files[VOORSTEL]["totalen"] = [{"bedrag": {**geld, **changes}, "punten": ["1"], "plaats": "Bijlage"}]


@pytest.mark.parametrize("changes", [{"euro": "200"}, {"jaar": "2021"}, {"euro": "200", "jaar": "2020"}])
def test_a_total_counts_the_amounts_of_its_own_kind_and_year_and_those_without_a_year(
    tmp_path: Path, changes: dict[str, str]
) -> None:
    files = gemeente.inhoud()
    totaal(files, **changes)
    assert found(tmp_path, files) == []


def test_a_total_that_does_not_fit_is_found_at_its_own_place(tmp_path: Path) -> None:
    files = gemeente.inhoud()
    totaal(files, euro="200")
    fits = files[VOORSTEL]["totalen"][0]
    files[VOORSTEL]["totalen"] = [fits, {**fits, "bedrag": {**fits["bedrag"], "euro": "250", "jaar": "2021"}}]
    (problem,) = controleer(laad(gemeente.schrijf(tmp_path, files)))
    assert problem.rule == "bedragen-tellen-op"
    assert problem.message == "de bedragen zijn samen €\u00a0100, maar het totaal is €\u00a0250"
    lines = (tmp_path / VOORSTEL).read_text("utf-8").splitlines()
    assert "'250'" in lines[problem.line]


def test_a_difference_that_is_explained_is_no_problem_and_one_that_is_not_there_is(tmp_path: Path) -> None:
    files = gemeente.inhoud()
    totaal(files, euro="250")
    files[VOORSTEL]["totalen"][0]["verschil"] = "Het document telt iets dubbel."
    assert found(tmp_path, files) == []
    totaal(files, euro="200")
    files[VOORSTEL]["totalen"][0]["verschil"] = "Het document telt iets dubbel."
    assert [rule for rule, _ in found(tmp_path, files)] == ["bedragen-tellen-op"]


def test_a_date_is_held_against_the_last_one_before_it_also_past_a_fase_without_a_date(tmp_path: Path) -> None:
    files = gemeente.inhoud()
    fase = {"toelichting": "Het is geschreven.", "plaats": "Aanleiding"}
    files[VOORSTEL]["fasen"] = [
        {"fase": "verkenning", "datum": "2026-03", **fase},
        {"fase": "ontwerp", **fase},
        {"fase": "aangeboden", "datum": "2026-01", **fase},
    ]
    (problem,) = controleer(laad(gemeente.schrijf(tmp_path, files)))
    assert problem.message == "deze datum ligt voor de datum van de fase ervoor (maart 2026)"
    assert "2026-01" in (tmp_path / VOORSTEL).read_text("utf-8").splitlines()[problem.line - 1]


def achter(tmp_path: Path, fase: str, *, dag: str = "2026-11-15", **changes: Any) -> list[str]:
    """What the check says on a day of a voorstel in a fase with all its steps behind it."""
    files = gemeente.inhoud()
    files[VOORSTEL]["fasen"][0]["fase"] = fase
    files[VOORSTEL]["agenda"] = [
        {"stap": "beeldvorming", "datum": "2026-10-06"},
        {"stap": "oordeelsvorming", "datum": "2026-10-20"},
        {"stap": "besluitvorming", "datum": "2026-11-14"},
    ]
    files[VOORSTEL] |= changes
    said = controleer(laad(gemeente.schrijf(tmp_path, files)), date.fromisoformat(dag))
    return [problem.message for problem in said if problem.rule == "fase-loopt-achter"]


def test_a_step_that_is_over_asks_for_the_fase_that_it_needs_and_for_no_other(tmp_path: Path) -> None:
    decided = "de besluitvorming was 14 november 2026, en de fase is nog"
    judged = "de oordeelsvorming was 20 oktober 2026, en de fase is nog"
    assert achter(tmp_path, "ontwerp") == [f"{judged} 'ontwerp'", f"{decided} 'ontwerp'"]
    assert achter(tmp_path, "aangeboden") == [f"{decided} 'aangeboden'"]
    assert achter(tmp_path, "besloten") == []
    assert achter(tmp_path, "aangeboden", oefenmateriaal="De raad besloot al.") == []


def test_on_the_day_itself_and_in_a_month_that_is_not_over_the_fase_may_wait(tmp_path: Path) -> None:
    assert achter(tmp_path, "aangeboden", dag="2026-11-14") == []
    month = [{"stap": "besluitvorming", "datum": "2026-11"}]
    assert achter(tmp_path, "aangeboden", dag="2026-11-30", agenda=month) == []
    assert len(achter(tmp_path, "aangeboden", dag="2026-12-01", agenda=month)) == 1
