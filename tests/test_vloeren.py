"""No room of `toets/` knows the rooms above it: data flows one way."""

from __future__ import annotations

import ast
from pathlib import Path

from tests.huis import KAMERS, ROOT, VLOEREN, Module, modules

MOST_OUTSIDE = 8

FLOOR = {room: level for level, rooms in enumerate(VLOEREN) for room in rooms}
GROUND, ROOF = -1, len(VLOEREN)


def level(name: str, room: str) -> int:
    """How high a module stands: the package itself, with the version, below all rooms and the terminal above them."""
    return FLOOR[room] if room else GROUND if name == "toets" else ROOF


def forbidden(house: list[Module]) -> list[str]:
    """The imports that go up or sideways, each with what to do."""
    by_name = {module.naam: module for module in house}
    return [
        f"{module.naam} imports {target.naam}, and {module.kamer} does not stand above {target.kamer or 'the roof'}: "
        f"move what both need down to {module.kamer} or lower, or hand it over as an argument"
        for module in house
        for target in sorted((by_name[name] for name in module.gebruikt), key=lambda target: target.naam)
        if module.kamer != target.kamer and level(module.naam, module.kamer) <= level(target.naam, target.kamer)
    ]


def test_no_room_imports_one_above_it_or_beside_it() -> None:
    assert forbidden(modules()) == []


def test_the_floors_are_able_to_hold_something_back() -> None:
    def module(name: str, *uses: str) -> Module:
        return Module(name, Path(name), frozenset(uses))

    house = [
        module("toets"),
        module("toets.cli", "toets", "toets.bouwen.bouwen"),
        module("toets.bouwen.bouwen", "toets.bouwen.links", "toets.model.rol", "toets"),
        module("toets.bouwen.links", "toets.beginnen.nieuw"),
        module("toets.beginnen.nieuw", "toets.cli"),
        module("toets.model.rol", "toets.inhoud.dossier"),
        module("toets.inhoud.dossier"),
    ]
    assert [found.partition(",")[0] for found in forbidden(house)] == [
        "toets.bouwen.links imports toets.beginnen.nieuw",
        "toets.beginnen.nieuw imports toets.cli",
        "toets.model.rol imports toets.inhoud.dossier",
    ]


def test_every_module_stands_in_a_room_but_for_a_few() -> None:
    folders = {path.name for path in (ROOT / "toets").iterdir() if any(path.rglob("*.py"))}
    assert folders == set(KAMERS), "a folder of toets/ is a room: give it a floor in tests/huis.py, or take it away"
    outside = [module.naam for module in modules() if not module.kamer]
    assert len(outside) <= MOST_OUTSIDE, f"give one of these a room: {', '.join(outside)}"


def test_an_init_says_what_its_room_is_for_and_holds_nothing_else() -> None:
    inits = [module.pad for module in modules() if module.pad.name == "__init__.py" and module.kamer]
    assert len(inits) >= len(KAMERS)
    for path in inits:
        body = ast.parse(path.read_text("utf-8")).body
        assert len(body) == 1, f"{path} holds code: a module is imported from the file where it stands"
        assert isinstance(body[0], ast.Expr)
        assert isinstance(body[0].value, ast.Constant), f"{path} begins with no docstring"
