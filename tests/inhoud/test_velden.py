"""Walking a model beside data: references are found where the model says they are, also in data that is not right."""

from __future__ import annotations

import pytest

from tests import gemeente
from toets.inhoud.velden import leesteksten, model_op, verwijzingen
from toets.model.basis import Bron
from toets.model.beslispunt import Beslispunt
from toets.model.factor import Factor, Factoren
from toets.model.voorstel import Voorstel


def test_every_reference_of_a_voorstel_is_found_with_its_path() -> None:
    found = set(verwijzingen(Voorstel, gemeente.VOORSTEL))
    assert found == {
        (("beslispunten", 0, "maatregelsoorten", 0), "maatregelsoorten", "mandaat"),
        (("casussen", 0, "casus"), "casussen", "gezin-a"),
        (("casussen", 1, "casus"), "casussen", "gezin-b"),
        (("bron", "document"), "documenten", "raadsvoorstel"),
    }


def test_a_reference_is_found_in_nested_beslispunten_and_in_tables() -> None:
    nested = {"beslispunten": [{"onderdelen": [{"onderdelen": [{"maatregelsoorten": ["wonen"]}]}]}]}
    assert [name for _, _, name in verwijzingen(Voorstel, nested)] == ["wonen"]
    table = {"factoren": {"x": {"bron": {"document": "y"}}}}
    assert list(verwijzingen(Factoren, table)) == [(("factoren", "x", "bron", "document"), "documenten", "y")]


def test_the_texts_that_users_read_are_those_that_we_can_word() -> None:
    found = dict(leesteksten(Voorstel, gemeente.VOORSTEL))
    assert found[("samenvatting",)] == "De raad laat teams zelf beslissen."
    assert found[("beslispunten", 0, "tekst")] == "Teams beslissen."
    assert not {("indiener",), ("beslispunten", 0, "plaats"), ("casussen", 0, "casus"), ("format",)} & set(found)


@pytest.mark.parametrize("data", [None, "tekst", [], {"beslispunten": "geen lijst"}, {"onbekend": {"casus": "x"}}])
def test_data_of_another_shape_holds_no_references(data: object) -> None:
    assert list(verwijzingen(Voorstel, data)) == []


def test_the_model_at_a_path_goes_through_lists_tables_and_options() -> None:
    assert model_op(Voorstel, ("beslispunten", 3, "onderdelen", 0)) is Beslispunt
    assert model_op(Voorstel, ("bron",)) is Bron
    assert model_op(Factoren, ("factoren", "privacy")) is Factor
    assert model_op(Voorstel, ("titel",)) is None
    assert model_op(Voorstel, ("bestaat", "niet")) is None
