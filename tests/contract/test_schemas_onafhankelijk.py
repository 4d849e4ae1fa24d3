"""An independent validator holds the repository's own files against the schemas that the site publishes.

Our reader and our schemas come from the same models, so they could be wrong together; an editor uses neither.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from tests import gemeente
from tests.conftest import ROOT
from toets.contract.schemas import Formaat, formaten
from toets.inhoud.plaatsen import PLAATSEN, pad_van
from toets.model.ingetrokken import Ingetrokken

if TYPE_CHECKING:
    from pathlib import Path

FORMATEN = {formaat.plaats: formaat for formaat in formaten()}
BESTANDEN = [(place, path) for place in PLAATSEN for path in sorted(ROOT.glob(place))]


class EditorLoader(yaml.SafeLoader):
    """Reads YAML 1.2 as an editor does: a date is text, `ja` is text, a number is a number."""


EditorLoader.yaml_implicit_resolvers = {
    first: [(tag, regex) for tag, regex in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def gelezen(path: Path) -> Any:
    return yaml.load(path.read_text("utf-8"), Loader=EditorLoader)  # noqa: S506 (no more than the safe loader)


def fouten(formaat: Formaat, content: Any) -> list[str]:
    validator = Draft202012Validator(json.loads(json.dumps(formaat.schema)))
    return [f"{error.json_path}: {error.message[:200]}" for error in validator.iter_errors(content)]


@pytest.mark.parametrize("place", FORMATEN)
def test_every_schema_is_one_that_any_editor_understands(place: str) -> None:
    Draft202012Validator.check_schema(FORMATEN[place].schema)


@pytest.mark.parametrize(("place", "path"), BESTANDEN, ids=lambda value: str(getattr(value, "name", value)))
def test_every_file_of_this_repository_passes_the_published_schema(place: str, path: Path) -> None:
    assert fouten(FORMATEN[place], gelezen(path)) == []


def test_every_kind_of_file_is_there_to_be_tried() -> None:
    # Nothing was taken off this site.
    gone = pad_van(Ingetrokken)
    assert {place for place, _ in BESTANDEN} == set(PLAATSEN) - {gone}
    assert fouten(FORMATEN[gone], gemeente.INGETROKKEN) == []


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"titell": "Iets"}, "'titell' was unexpected"),
        ({"fasen": []}, "should be non-empty"),
        ({"gelezen_door": ["Jan"]}, "'Jan' is not one of"),
        ({"beslispunten": [{"nummer": 1, "tekst": "Iets.", "plaats": "1", "bedragen": [{"euro": [1]}]}]}, "euro"),
    ],
)
def test_an_editor_underlines_what_our_check_refuses(change: dict[str, Any], said: str) -> None:
    content = gelezen(ROOT / "policies/maatwerk-sociaal-domein-2021/voorstel.yml") | change
    found = fouten(FORMATEN["policies/*/voorstel.yml"], content)
    assert any(said in error for error in found), found


@pytest.mark.parametrize("datum", ["2021", "2021-10", "2021-10-14", "'2021'"])
@pytest.mark.parametrize("jaar", ["2021", "'2021'"])
def test_an_editor_takes_a_year_however_it_is_written(datum: str, jaar: str) -> None:
    content = gelezen(ROOT / "policies/maatwerk-sociaal-domein-2021/voorstel.yml")
    punt = {"nummer": 1, "tekst": "Iets.", "plaats": "1"}
    geld = {"euro": 1, "waarvoor": "iets", "jaar": yaml.load(jaar, Loader=EditorLoader)}  # noqa: S506
    content["beslispunten"] = [{**punt, "bedragen": [geld]}]
    content["fasen"][0]["datum"] = yaml.load(datum, Loader=EditorLoader)  # noqa: S506
    assert fouten(FORMATEN["policies/*/voorstel.yml"], content) == []


@pytest.mark.parametrize("path", [path for place, path in BESTANDEN if "/" in place and "versies" not in place])
def test_the_first_line_of_every_file_leads_an_editor_to_its_schema(path: Path) -> None:
    place = next(place for place, found in BESTANDEN if found == path)
    up = "../" * (len(path.relative_to(ROOT).parts) - 1)
    first = path.read_text("utf-8").splitlines()[0]
    assert first == f"# yaml-language-server: $schema={up}site/schema/{FORMATEN[place].naam}.json"
