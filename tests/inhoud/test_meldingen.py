"""What pydantic finds reaches the user in Dutch, at its place, with what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_args

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from pydantic_core.core_schema import ErrorType

from tests import gemeente
from toets.controles.controle import controleer
from toets.gedeeld.catalogus import MELDINGEN, VORMEN
from toets.inhoud.dossier import laad
from toets.inhoud.lezen import lees
from toets.inhoud.meldingen import valideer
from toets.inhoud.plaatsen import PLAATSEN
from toets.model.voorstel import Voorstel

if TYPE_CHECKING:
    from pathlib import Path

    from toets.inhoud.probleem import Probleem
    from toets.model.basis import Model

# Which errors each kind of core schema can raise, given that all input is text, lists and tables.
# A kind that is not here makes the test below fail: think about its errors before you add it.
RAISES: dict[str, set[str]] = {
    "model": {"model_type"},
    "model-fields": {"missing", "extra_forbidden"},
    "model-field": set(),
    "str": {"string_type", "string_too_short", "string_too_long", "string_pattern_mismatch"},
    "literal": {"literal_error"},
    "list": {"list_type", "too_short", "too_long"},
    "dict": {"dict_type", "too_short", "too_long"},
    "nullable": set(),
    "default": set(),
    "definitions": set(),
    "definition-ref": set(),
    "any": set(),
    "function-plain": {"string_type", "datum", "bedrag", "ja_nee", "getal"},
    "function-after": {"te_veel_woorden", "adres", "datum", "getal"},
    "json-or-python": set(),
}
CUSTOM = {"datum", "bedrag", "ja_nee", "getal", "te_veel_woorden", "adres"}


def schema_kinds(schema: Any) -> set[str]:
    """Every kind of core schema inside one."""
    if isinstance(schema, list | tuple):
        return set().union(*map(schema_kinds, schema))
    if not isinstance(schema, dict):
        return set()
    own = {schema["type"]} if isinstance(schema.get("type"), str) else set()
    inner = (value for key, value in schema.items() if key not in ("serialization", "metadata", "function"))
    return own.union(*map(schema_kinds, inner))


@pytest.mark.parametrize("model", PLAATSEN.values(), ids=lambda model: model.__name__)
def test_no_error_that_a_model_can_raise_lacks_a_dutch_sentence(model: type[Model]) -> None:
    kinds = schema_kinds(model.__pydantic_core_schema__)
    assert kinds <= RAISES.keys()
    possible = set().union(*(RAISES[kind] for kind in kinds))
    assert possible <= MELDINGEN.keys()


def patterns(schema: Any) -> set[str]:
    """Every pattern inside a core schema that a text must match."""
    if isinstance(schema, list | tuple):
        return set().union(*map(patterns, schema))
    if not isinstance(schema, dict):
        return set()
    own = {schema["pattern"]} if schema.get("type") == "str" and "pattern" in schema else set()
    return own.union(*map(patterns, schema.values()))


@pytest.mark.parametrize("model", PLAATSEN.values(), ids=lambda model: model.__name__)
def test_no_pattern_lacks_a_sentence_that_says_what_it_asks(model: type[Model]) -> None:
    assert patterns(model.__pydantic_core_schema__) <= VORMEN.keys()


def test_the_table_of_errors_holds_only_errors_that_exist() -> None:
    known = set(get_args(ErrorType)) | CUSTOM
    assert set().union(*RAISES.values()) <= known
    assert MELDINGEN.keys() <= known


def problems(content: str, model: type[Model] = Voorstel) -> list[Probleem]:
    root, unreadable = lees("f.yml", content.encode())
    assert unreadable == []
    assert root
    return sorted(valideer(model, root, "f.yml")[1])


def changed(**changes: Any) -> str:
    return yaml.safe_dump({**gemeente.VOORSTEL, **changes}, sort_keys=False)


def test_an_unknown_key_is_named_at_its_own_place_with_the_nearest_one() -> None:
    (found,) = problems(changed(titell="x"))
    assert found.message == "onbekende sleutel 'titell', bedoelde u 'titel'?"
    assert found.column == 1


def test_a_key_that_looks_like_no_other_may_stand_at_the_wrong_depth() -> None:
    (found,) = problems(changed(xyz={"titel": "x"}))
    assert found.hint.endswith("Hoort het onder een ander veld? Laat de regel dan verder inspringen.")


def test_an_unknown_key_deep_down_gets_the_keys_of_that_place() -> None:
    (found,) = problems(changed(bron={**gemeente.BRON, "plats": "x"}))
    assert "bedoelde u 'plaats'?" in found.message
    assert found.hint == "Hier kan: document, plaats."


def test_an_empty_field_is_said_to_be_empty_whatever_should_be_there() -> None:
    for field in ("titel", "fasen", "bron", "samenvatting"):
        (found,) = problems(changed(**{field: None}))
        assert found.message == f"'{field}' is niet ingevuld"


def test_an_empty_item_does_not_say_that_the_list_is_empty() -> None:
    (found,) = problems(changed(nog_te_kiezen=["Geld.", None]))
    assert found.message == "dit onderdeel van 'nog_te_kiezen' is niet ingevuld"
    assert found.hint == "Schrijf een tekst achter het streepje, of haal het streepje weg."


def test_keys_where_a_text_belongs_may_be_a_text_with_a_colon() -> None:
    (found,) = problems(changed(nog_te_kiezen=[{"Wie beslist": "over het geld?"}]))
    assert found.hint == "Staat er een dubbele punt in de tekst? Zet dan aanhalingstekens om de hele tekst."


def test_what_is_too_long_says_how_long_it_is_and_may_be() -> None:
    (found,) = problems(changed(titel="x" * 201))
    assert (found.message, found.hint) == ("'titel' is te lang: 201 tekens", "Gebruik hoogstens 200 tekens.")


def test_a_wrong_choice_is_told_what_it_can_choose() -> None:
    fase = {**gemeente.VOORSTEL["fasen"][0], "fase": "ontwrp"}  # type: ignore[index]
    (found,) = problems(changed(fasen=[fase]))
    assert found.message == "'ontwrp' kan hier niet, bedoelde u 'ontwerp'?"
    assert "verkenning, ontwerp, aangeboden, besloten" in found.hint


def test_a_summary_of_more_than_120_words_is_counted() -> None:
    (found,) = problems(changed(samenvatting="woord " * 121))
    assert found.message == "deze tekst telt 121 woorden; gebruik er hoogstens 120"


def test_a_bad_key_in_a_table_is_named() -> None:
    content = {**gemeente.INHOUD["questions/factoren.yml"]}
    content["factoren"] = {"Groot Woord": content["factoren"]["privacy"]}
    (found,) = problems(yaml.safe_dump(content), PLAATSEN["questions/factoren.yml"])
    assert "Groot Woord" in found.message
    assert "kleine letters" in found.hint


TEXT = st.text(max_size=8)
VALUES = st.recursive(
    st.none() | TEXT, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3), max_leaves=6
)


@given(st.sampled_from(list(gemeente.INHOUD.items())), st.data())
def test_whatever_stands_in_a_field_the_answer_is_dutch(item: tuple[str, dict[str, Any]], data: st.DataObject) -> None:
    path, content = item
    field = data.draw(st.sampled_from(list(content)))
    model = next(kind for place, kind in PLAATSEN.items() if place.split("*")[0] in path)
    text = yaml.safe_dump({**content, field: data.draw(VALUES)}, allow_unicode=True)
    root, unreadable = lees("f.yml", text.encode())
    if root and not unreadable:
        for problem in valideer(model, root, "f.yml")[1]:
            assert problem.message
            assert "{" not in problem.hint.replace(str(content), "") or "{" in text
            assert "Input should" not in problem.message


def test_of_a_file_in_which_nothing_fits_five_hundred_mistakes_are_said(repo: Path) -> None:
    path = repo / "policies/voorbeeld/voorstel.yml"
    path.write_text(path.read_text() + "".join(f"sleutel{number}: x\n" for number in range(600)))
    problems = [problem for problem in laad(repo).problemen if problem.path == "policies/voorbeeld/voorstel.yml"]
    assert [problem.rule for problem in problems[-2:]] == ["onbekende-sleutel", "nog-meer"]
    assert len(problems) == 501


def test_of_what_one_rule_finds_in_a_file_five_hundred_are_said(repo: Path) -> None:
    path = repo / "policies/voorbeeld/voorstel.yml"
    path.write_text(path.read_text().replace("- Wie er meekijkt.\n", "- Wie <b>er</b> meekijkt.\n" * 600))
    found = [problem for problem in controleer(laad(repo)) if problem.rule == "html-in-tekst"]
    assert len(found) == 501
    assert found[-1].message == "vanaf hier is er nog meer niet goed"
