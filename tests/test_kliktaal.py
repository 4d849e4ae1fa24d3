"""What the terminal says of a wrong command, and around its help, is Dutch: also what a newer click has to say."""

from __future__ import annotations

import ast
import inspect

import pytest
from click import core, exceptions, parser, types

from tests.test_cli import run
from toets.cli import main
from toets.kliktaal import WOORDEN

# What only who writes commands can meet, or a kind of option that we have none of.
NIET_VAN_ONS = (
    *("Deprecat", "deprecated", "UUID", "boolean", "format", "Choice(", "Choose from", "required", "env var"),
    *("declar", "defined twice", "No options defined", "Boolean option", "(dynamic)", "iterable", "start character"),
)


def sentences(module: object) -> set[str]:
    """Every text that a module of click gives to gettext."""
    calls = [
        node
        for node in ast.walk(ast.parse(inspect.getsource(module)))  # type: ignore[arg-type]
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("_", "ngettext")
    ]
    return {
        one.value for call in calls for one in call.args if isinstance(one, ast.Constant) and isinstance(one.value, str)
    }


@pytest.mark.parametrize("module", [core, exceptions, parser, types])
def test_every_sentence_of_click_that_a_user_can_meet_has_a_dutch_one(module: object) -> None:
    ours = {one for one in sentences(module) if not any(word in one for word in NIET_VAN_ONS)}
    assert ours
    assert ours <= WOORDEN.keys()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["chek"], "De opdracht 'chek' bestaat niet. Bedoelde u 'check'?"),
        (["check", "--map", "nergens"], "Bij '--map': Map 'nergens' bestaat niet."),
        (["check", "--map", __file__], f"Bij '--map': {__file__!r} is een bestand en geen map."),
        (["check", "--format", "x"], "'x' kan hier niet. Kies uit: 'tekst', 'github', 'gitlab'."),
        (["serve", "--poort", "x"], "Bij '--poort': 'x' is geen getal."),
        (["new"], "Er ontbreekt 'TITEL'."),
        (["new", "Minder", "wachten"], "Zet dan aanhalingstekens om de hele naam."),
        (["check", "--mapp", "."], "De optie '--mapp' bestaat niet. Bedoelde u '--map'?"),
        (["check", "--map"], "Achter de optie '--map' hoort nog iets."),
    ],
)
def test_a_wrong_command_is_told_in_dutch_what_is_wrong(arguments: list[str], said: str) -> None:
    status, output = run(*arguments)
    assert status == 2
    assert said in output
    assert not any(word in output for word in ("Usage", "Error", "Try", "Invalid", "OPTIONS", "No such"))


@pytest.mark.parametrize("command", [[], *([name] for name in main.commands)])
def test_the_help_of_every_command_is_dutch(command: list[str]) -> None:
    status, output = run(*command, "--help")
    assert status == 0
    assert output.startswith("Zo gebruikt u het:")
    assert not any(
        word in output for word in ("Usage", "Options", "OPTIONS", "Commands", "default:", "Show", "INTEGER")
    )
