"""What an editor gets from us: schemas for every file, Dutch explanation, and pieces to begin with that are right."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
import yaml

from tests.conftest import ROOT
from toets.contract.schemas import formaten
from toets.inhoud.dossier import laad, met_bestand

VSCODE = ROOT / ".vscode"
SNIPPETS = json.loads((VSCODE / "maatwerktoets.code-snippets").read_text("utf-8"))
# Where a snippet that is a whole file would stand.
BESTANDEN = {
    "Voorstel": "policies/een-nieuw-voorstel/voorstel.yml",
    "Vraag": "questions/vragen/een-nieuwe-vraag.yml",
    "Verhaal": "questions/casussen/een-nieuw-verhaal.yml",
}


def getypt(snippet: dict[str, Any]) -> str:
    """The text that VS Code leaves when someone only presses tab: the first choice, the words of each place."""
    text = "\n".join(snippet["body"]).replace(r"\$", "§")
    text = re.sub(r"\$\{\d+\|([^,|]+)[^|]*\|\}", r"\1", text)
    text = re.sub(r"\$\{\d+:([^}]*)\}", r"\1", text)
    return text.replace("$0", "").replace("§", "$")


def test_every_kind_of_file_is_mapped_to_its_schema() -> None:
    settings = json.loads((VSCODE / "settings.json").read_text("utf-8"))
    assert settings["yaml.schemas"] == {f"./site/schema/{found.naam}.json": [found.plaats] for found in formaten()}


@pytest.mark.parametrize("naam", BESTANDEN)
def test_a_snippet_of_a_whole_file_is_right_as_it_stands(naam: str) -> None:
    before = laad(ROOT)
    after = met_bestand(before, BESTANDEN[naam], getypt(SNIPPETS[naam]).encode())
    assert after.problemen == before.problemen
    assert after.bestanden[-1].model is not None


@pytest.mark.parametrize(("naam", "onder"), [("Beslispunt", "beslispunten"), ("Bedrag", "bedragen")])
def test_a_snippet_of_a_part_fits_in_a_voorstel(naam: str, onder: str) -> None:
    content = yaml.load(getypt(SNIPPETS["Voorstel"]), Loader=yaml.BaseLoader)  # noqa: S506 (texts only)
    part = yaml.load(getypt(SNIPPETS[naam]), Loader=yaml.BaseLoader)  # noqa: S506
    if onder == "beslispunten":
        content["beslispunten"] = part
    else:
        content["beslispunten"][0] |= part
    text = yaml.safe_dump(content, allow_unicode=True)
    before = laad(ROOT)
    assert met_bestand(before, BESTANDEN["Voorstel"], text.encode()).problemen == before.problemen


def test_every_word_that_calls_a_snippet_is_a_word_of_the_files() -> None:
    assert sorted(snippet["prefix"] for snippet in SNIPPETS.values()) == [
        "bedragen",
        "beslispunt",
        "verhaal",
        "voorstel",
        "vraag",
    ]


def eigenschappen(part: Any, path: str) -> list[tuple[str, dict[str, Any]]]:
    """Every property anywhere in a schema, with where it stands."""
    if isinstance(part, list):
        return [found for item in part for found in eigenschappen(item, path)]
    if not isinstance(part, dict):
        return []
    own = [(f"{path}.{name}", field) for name, field in part.get("properties", {}).items()]
    return own + [found for name, item in part.items() for found in eigenschappen(item, f"{path}/{name}")]


@pytest.mark.parametrize("formaat", formaten(), ids=lambda formaat: formaat.naam)
def test_an_editor_shows_an_explanation_at_every_field(formaat: Any) -> None:
    fields = eigenschappen(formaat.schema, formaat.naam)
    assert fields
    assert [place for place, field in fields if not field.get("description")] == []
