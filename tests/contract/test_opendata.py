"""Open data: the tables say what the pages say, fit their schema, and hold no formula."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING, Any

import pytest
from jsonschema import Draft202012Validator

from tests import gemeente, vol_verslag
from tests.verslagen import PLAATS
from toets.contract.opendata import beschrijving, tabellen
from toets.contract.rekenblad import BOM, IN_EEN_CEL
from toets.inhoud.dossier import Dossier, laad

if TYPE_CHECKING:
    from pathlib import Path

    from toets.contract.opendata import Tabel


def tables(root: Path) -> dict[str, Tabel]:
    return {tabel.naam: tabel for tabel in tabellen(Dossier.van(laad(root)))}


def rows(tabel: Tabel) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(tabel.csv().removeprefix(BOM), newline=""), delimiter=";"))


def as_python(dialect: dict[str, Any]) -> dict[str, Any]:
    """A dialect of Frictionless Data as Python's csv says it."""
    return {"delimiter": dialect["delimiter"], "quotechar": dialect["quoteChar"], "doublequote": dialect["doubleQuote"]}


def test_json_and_csv_have_the_same_rows_and_the_fields_of_the_schema(repo: Path) -> None:
    for tabel in tables(repo).values():
        stored = json.loads(tabel.json())["rijen"]
        schema = json.loads(tabel.schema())["properties"]["rijen"]["items"]
        assert len(stored) == len(rows(tabel)) > 0
        for as_json, as_csv in zip(stored, rows(tabel), strict=True):
            assert list(as_json) == list(as_csv) == schema["required"] == list(schema["properties"])


@pytest.mark.parametrize("name", ["voorstellen", "vragen", "groepsantwoorden", "opbrengst", "redenen"])
def test_an_independent_validator_finds_each_file_right_and_a_wrong_row_wrong(repo: Path, name: str) -> None:
    tabel = tables(repo)[name]
    schema, stored = json.loads(tabel.schema()), json.loads(tabel.json())
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    assert list(validator.iter_errors(stored)) == []
    first, *rest = stored["rijen"]
    for key, value in first.items():
        missing = {field: said for field, said in first.items() if field != key}
        for wrong in (missing, {**first, key: None}, {**first, "naam": value}):
            assert list(validator.iter_errors({**stored, "rijen": [wrong, *rest]})), (key, wrong)


@pytest.mark.parametrize("name", ["groepsantwoorden", "redenen"])
def test_a_csv_says_what_the_schema_allows(repo: Path, name: str) -> None:
    """A cell is text: what the schema calls a number must be one, and a list is written in one cell."""
    tabel = tables(repo)[name]
    schema = json.loads(tabel.schema())["properties"]["rijen"]["items"]
    numbers = [field for field, kind in schema["properties"].items() if kind["type"] == "integer"]
    lists = [field for field, kind in schema["properties"].items() if kind["type"] == "array"]
    for row in rows(tabel):
        typed: dict[str, object] = {**row, **{field: int(row[field]) for field in numbers}}
        typed |= {field: [part for part in row[field].split(IN_EEN_CEL) if part] for field in lists}
        assert list(Draft202012Validator(schema).iter_errors(typed)) == []


def test_every_field_is_explained(repo: Path) -> None:
    for tabel in tables(repo).values():
        fields = json.loads(tabel.schema())["properties"]["rijen"]["items"]["properties"]
        assert all(field["description"].endswith(".") for field in fields.values())


def test_an_answer_that_was_withheld_is_empty(repo: Path) -> None:
    found = {
        (row["vraag"], row["ronde"], row["wie"]): row["antwoord"] for row in rows(tables(repo)["groepsantwoorden"])
    }
    assert found["kosten", "eerst", "raadslid"] == "min"
    assert found["kosten", "eerst", "professional"] == ""
    assert ("kosten", "eerst", "beleidsmedewerker") not in found


def test_an_exercise_says_so_in_every_row(repo: Path) -> None:
    for name in ("groepsantwoorden", "opbrengst", "redenen"):
        assert {row["gesprek"] for row in rows(tables(repo)[name])} == {"oefening"}


def test_what_kind_of_meeting_it_was_stands_in_every_row_and_is_empty_where_a_verslag_does_not_say(
    repo: Path, tmp_path: Path
) -> None:
    full = gemeente.schrijf(tmp_path / "vol", vol_verslag.bestanden())
    for name in ("groepsantwoorden", "opbrengst", "redenen"):
        for root, said in ((full, ("raadscommissie", "ja", "uitgezonden")), (repo, ("", "nee", ""))):
            kinds = {(row["bijeenkomst"], row["openbaar"], row["opname"]) for row in rows(tables(root)[name])}
            assert kinds == {said}


def test_an_opbrengst_stands_beside_what_was_done_with_it(repo: Path) -> None:
    first, second = rows(tables(repo)["opbrengst"])
    assert (first["punt"], first["gevolg"]) == ("1", "aangepast")
    assert (second["punt"], second["gevolg"], second["toelichting"]) == ("2", "", "")


def test_all_that_belongs_to_a_point_stands_in_its_row(tmp_path: Path) -> None:
    table = tables(gemeente.schrijf(tmp_path, vol_verslag.bestanden()))["opbrengst"]
    first, second, *_, later, _, _, _ = json.loads(table.json())["rijen"]
    assert (first["beslispunt"], first["vraag"], first["eerst"], first["aan_zet"]) == ("1", "ruimte", "ja", "raad")
    assert first["tegen"] == ["Een gezin wacht langer."]
    assert first["minderheid"] == "Een vast bedrag per gezin is eerlijker."
    assert first["reactie"].startswith("Wij kijken mee")
    assert (first["gevolg"], first["link"]) == ("amendement-aangenomen", "https://raad.example/a12")
    assert (second["gevolg"], second["voor"]) == ("", [])
    assert (later["aan_zet"], later["kijk_in"]) == ("later", "2027-09")


def test_a_direction_without_a_reason_is_told_and_says_of_nobody_what_they_chose(repo: Path) -> None:
    found = rows(tables(repo)["redenen"])
    assert [(row["vraag"], row["richting"], row["reden"]) for row in found] == [
        ("kosten", "plus", ""),
        ("kosten", "min", "Overleg kost ook tijd."),
    ]


@pytest.mark.parametrize("text", ["=1+1", "+31", "-1", "@SUM(A1)"])
def test_a_formula_is_a_text_in_csv_and_untouched_in_json(tmp_path: Path, text: str) -> None:
    files = gemeente.inhoud()
    files[PLAATS]["opbrengst"][0]["tekst"] = text
    table = tables(gemeente.schrijf(tmp_path, files))["opbrengst"]
    assert rows(table)[0]["tekst"] == f"'{text}"
    assert json.loads(table.json())["rijen"][0]["tekst"] == text


def test_the_description_says_of_each_file_which_columns_it_has_and_what_they_mean(repo: Path) -> None:
    found = tables(repo)
    resources = json.loads(beschrijving(list(found.values())))["resources"]
    assert [one["path"] for one in resources] == [f"{name}.csv" for name in found]
    for one in resources:
        fields = json.loads(found[one["name"]].schema())["properties"]["rijen"]["items"]["properties"]
        assert [(field["name"], field["description"]) for field in one["schema"]["fields"]] == [
            (name, field["description"]) for name, field in fields.items()
        ]
        assert {field["name"] for field in one["schema"]["fields"] if field["type"] == "integer"} == {
            name for name, field in fields.items() if field["type"] == "integer"
        }


def test_the_files_stand_at_their_addresses_in_the_site(site: Path) -> None:
    for name in ("voorstellen", "vragen", "groepsantwoorden", "opbrengst"):
        assert json.loads((site / f"data/{name}.json").read_text("utf-8"))["licentie"] == "EUPL-1.2"
        assert json.loads((site / f"data/{name}.schema.json").read_text("utf-8"))["title"] == name
    described = json.loads((site / "data/datapackage.json").read_text("utf-8"))
    for one in described["resources"]:
        stored = (site / "data" / one["path"]).read_bytes()
        # What writes a file may change these.
        assert stored.startswith(b"\xef\xbb\xbf")
        assert b"\r\n" in stored
        head, *rest = csv.reader(io.StringIO(stored.decode("utf-8-sig"), newline=""), **as_python(one["dialect"]))
        assert head == [field["name"] for field in one["schema"]["fields"]]
        # No group of this repository wrote down reasons yet.
        assert rest or one["name"] == "redenen"
        assert {len(row) for row in rest} <= {len(head)}
