"""`tests/` has the rooms of `toets/`: who opens a room finds what tests it behind the same door."""

from __future__ import annotations

import pytest

from tests.huis import KAMERS, ROOT, ingevoerd, modules

TESTS = ROOT / "tests"
HOUSE = {module.naam: module for module in modules() if module.kamer and module.pad.name != "__init__.py"}

NO_ROOM = {
    "browser": "drives the finished site in Chromium, across all rooms",
    "eigen_inhoud": "looks at this repository's own questions and policies, which a municipality does not have",
    "spelling": "spells every Dutch text, for `make lint`; its own tests are beside it",
    "uitgave": "tests what brings a version out (uitgave/), which is not in the package",
    "validator": "holds the finished pages against an independent validator, which needs Java",
    "vectors": "holds cases that the tests of the app read too",
    "zoeken": "holds what people type into the search box of our own site, whatever finds it",
}
"""Folders of tests/ that mirror no room, and why."""

ALL_AT_ONCE = {
    "toets.model.": "tests/model/test_modellen.py",
    "toets.controles.regels.": "tests/controles/test_voorbeelden.py",
}
"""Modules that one test finds by walking through their folder, so that a new one is tested before anyone names it."""

ELSEWHERE = {
    "toets.afleiden.naast_elkaar": "tests/afleiden/test_naast_elkaar.py",  # as a reader sees it: on the page
    "toets.bouwen.serveren": "tests/browser/test_serveren.py",  # a browser is what it serves
}
"""Modules that no test of their room imports, and what tests them, with the reason; let there be few."""


def imported(room: str) -> set[str]:
    """What the tests of a room import of it."""
    names = {name for path in (TESTS / room).rglob("*.py") for name in ingevoerd(path, HOUSE)}
    return {name for name in names if HOUSE[name].kamer == room}


def reached(doors: set[str]) -> set[str]:
    """These modules and what they use inside their own room: a room is tested by its doors."""
    found: set[str] = set()
    waiting = set(doors)
    while waiting:
        name = waiting.pop()
        found.add(name)
        inside = {used for used in HOUSE[name].gebruikt & HOUSE.keys() if HOUSE[used].kamer == HOUSE[name].kamer}
        waiting |= inside - found
    return found


IMPORTED = {name for room in KAMERS for name in imported(room)}
REACHED = reached(IMPORTED | ELSEWHERE.keys())


@pytest.mark.parametrize("name", HOUSE)
def test_a_module_is_tested_in_its_room(name: str) -> None:
    if any(name.startswith(folder) for folder in ALL_AT_ONCE):
        return
    room = HOUSE[name].kamer
    assert name in REACHED, f"no test in tests/{room}/ imports {name}, or a module of {room} that uses it: write one"


def test_what_is_tested_elsewhere_is_there_and_not_in_its_room() -> None:
    for name, test in ELSEWHERE.items():
        assert name in HOUSE, f"{name} is gone: take it out of ELSEWHERE"
        assert name not in reached(IMPORTED), f"a test of its own room imports {name} now: take it out of ELSEWHERE"
        assert (ROOT / test).is_file()
    for folder, test in ALL_AT_ONCE.items():
        assert any(name.startswith(folder) for name in HOUSE)
        assert (ROOT / test).is_file()


def test_every_folder_of_tests_is_a_room_or_says_why_not() -> None:
    folders = {path.name for path in TESTS.iterdir() if path.is_dir() and any(path.glob("*.py"))}
    assert folders == set(KAMERS) | NO_ROOM.keys()
