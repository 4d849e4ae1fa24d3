"""The form for a story gets the schema of a told story: nothing of a document, and boxes that nobody ticked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toets.contract.eiland import als_json
from toets.contract.formulier_verhaal import gegevens_verhaal
from toets.inhoud.dossier import Dossier, laad

if TYPE_CHECKING:
    from pathlib import Path

    from toets.contract.formulier import Formuliergegevens


def gegevens(repo: Path) -> Formuliergegevens:
    return gegevens_verhaal(Dossier.van(laad(repo)))


def test_a_told_story_is_asked_for_all_that_makes_it_safe_and_fair_and_for_no_document(repo: Path) -> None:
    schema = gegevens(repo).schema_
    assert "bron" not in schema["properties"]
    assert schema["properties"]["soort"] == {"const": "verteld"}
    assert {"verteld", "andere_kant", "nagegaan"} <= set(schema["required"])
    for name in ("verteld", "andere_kant", "nagegaan"):
        assert "anyOf" not in schema["properties"][name], "nothing at all is no answer here"
    assert schema["properties"]["verteld"]["default"] == "samengesteld"


def test_what_can_only_be_ja_is_a_box_that_says_what_is_true(repo: Path) -> None:
    parts = gegevens(repo).schema_["$defs"]
    boxes = [*parts["Nagegaan"]["properties"].values(), parts["Kosten"]["properties"]["ongeveer"]]
    assert [box["enum"] for box in boxes] == [["ja"]] * 3
    assert all(box["title"] and "const" not in box and not box["description"] for box in boxes)


def test_every_field_that_the_form_asks_has_a_title(repo: Path) -> None:
    schema = gegevens(repo).schema_
    parts = {"": schema, **{name: schema["$defs"][name] for name in ("Driehoek", "Kosten", "Nagegaan")}}
    fields = {f"{part}.{name}": field for part, of in parts.items() for name, field in of["properties"].items()}
    assert [name for name, field in fields.items() if "title" not in field] == [".format", ".soort"]


def test_a_new_story_takes_the_place_of_no_other_and_of_no_page(repo: Path) -> None:
    found = gegevens(repo)
    assert found.bezet == ["gezin-a", "gezin-b", "vertellen"]
    assert found.bestaand == {}
    assert [ding.id for ding in found.dingen["maatregelsoorten"]] == ["mandaat", "budget"]
    assert "</script" not in als_json(found)


def test_the_form_tells_what_only_the_check_looks_for(repo: Path) -> None:
    said = gegevens(repo).ongezien
    for words in ("alles bestaat wat u noemt", "uw zinnen zeggen wie iets doet", "een tekst zwaar leest"):
        assert [words in line for line in said].count(True) == 1
