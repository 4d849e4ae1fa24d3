"""What every model of the room is: a value that nobody changes, with a file of its own kind to read it from."""

from __future__ import annotations

import pkgutil
from importlib import import_module

import pytest
from pydantic import ValidationError

from toets import model
from toets.model.basis import Model

MODULES = [import_module(f"{model.__name__}.{found.name}") for found in pkgutil.iter_modules(model.__path__)]
MODELS = [
    kind
    for module in MODULES
    for kind in vars(module).values()
    if isinstance(kind, type) and issubclass(kind, Model) and kind is not Model and kind.__module__ == module.__name__
]


def test_every_module_of_the_room_holds_a_model() -> None:
    # An address is a kind of text, for more than one model.
    assert {module.__name__ for module in MODULES} - {"toets.model.adres"} == {kind.__module__ for kind in MODELS}


@pytest.mark.parametrize("kind", MODELS, ids=lambda kind: kind.__name__)
def test_a_value_of_a_model_is_never_changed(kind: type[Model]) -> None:
    value = kind.model_construct()
    field = next(iter(kind.model_fields))
    with pytest.raises(ValidationError, match="frozen"):
        setattr(value, field, "iets anders")


@pytest.mark.parametrize("kind", MODELS, ids=lambda kind: kind.__name__)
def test_a_key_of_a_model_says_what_it_is_for(kind: type[Model]) -> None:
    for name, field in kind.model_fields.items():
        assert field.description, f"{kind.__name__}.{name} has no description"
