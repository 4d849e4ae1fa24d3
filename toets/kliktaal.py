"""The words of click in Dutch: what the terminal says of a wrong command, and around its help.

Click asks gettext for them, which needs a compiled file and follows the language of the computer. Ours is always Dutch,
so its modules get our words instead. `tests/test_kliktaal.py` finds a sentence of click that has none.
"""

from __future__ import annotations

import click
from click import core, decorators, exceptions, formatting, parser, termui, types

WOORDEN = {
    "Usage:": "Zo gebruikt u het:",
    "Options": "Opties",
    "Commands": "Opdrachten",
    "Positional arguments": "Argumenten",
    "Show this message and exit.": "Toon deze uitleg.",
    "Show the version and exit.": "Noem de versie.",
    "default: {default}": "standaard: {default}",
    "Error: {message}": "Dit lukt niet. {message}",
    "Aborted!": "Gestopt.",
    "Try '{command} {option}' for help.": "Meer uitleg: {command} {option}",
    "Missing command.": "Noem een opdracht.",
    "No such command {name!r}.": "De opdracht {name!r} bestaat niet.",
    "No such option {name!r}.": "De optie {name!r} bestaat niet.",
    "Did you mean {possibility}?": "Bedoelde u {possibility}?",
    "(Did you mean one of: {possibilities}?)": "Bedoelde u een van deze: {possibilities}?",
    "Missing argument": "Er ontbreekt",
    "Missing option": "De optie ontbreekt:",
    "Missing parameter": "Er ontbreekt",
    "Missing {param_type}": "Er ontbreekt",
    "Missing parameter: {param_name}": "Er ontbreekt: {param_name}",
    "Got unexpected extra argument ({args})": "Dit hoort er niet bij: {args}. Staan er spaties in een naam? "
    "Zet dan aanhalingstekens om de hele naam.",
    "Got unexpected extra arguments ({args})": "Dit hoort er niet bij: {args}. Staan er spaties in een naam? "
    "Zet dan aanhalingstekens om de hele naam.",
    "Option {name!r} requires an argument.": "Achter de optie {name!r} hoort nog iets.",
    "Option {name!r} requires {nargs} arguments.": "Achter de optie {name!r} horen nog {nargs} dingen.",
    "Option {name!r} does not take a value.": "Achter de optie {name!r} hoort niets.",
    "Argument {name!r} takes {nargs} values.": "Bij {name!r} horen {nargs} waarden.",
    "Takes {nargs} values but 1 was given.": "Hier horen {nargs} waarden, en er staat er 1.",
    "Takes {nargs} values but {len} were given.": "Hier horen {nargs} waarden, en er staan er {len}.",
    "Invalid value: {message}": "{message}",
    "Invalid value for {param_hint}: {message}": "Bij {param_hint}: {message}",
    "{value!r} is not {choice}.": "{value!r} kan hier niet. Kies {choice}.",
    "{value!r} is not one of {choices}.": "{value!r} kan hier niet. Kies uit: {choices}.",
    "{value!r} is not a valid {number_type}.": "{value!r} is geen getal.",
    "{value} is not in the range {range}.": "{value} kan hier niet. Kies een getal: {range}.",
    "directory": "map",
    "file": "bestand",
    "path": "pad",
    "{name} {filename!r} does not exist.": "{name} {filename!r} bestaat niet.",
    "{name} {filename!r} is a file.": "{filename!r} is een bestand en geen map.",
    "{name} {filename!r} is a directory.": "{filename!r} is een map en geen bestand.",
    "{name} {filename!r} is not readable.": "{name} {filename!r} kunt u niet lezen.",
    "{name} {filename!r} is not writable.": "In {filename!r} kunt u niet schrijven.",
    "{name} {filename!r} is not executable.": "{filename!r} is geen programma.",
    "Could not open file {filename!r}: {message}": "Het bestand {filename!r} gaat niet open: {message}",
    "unknown error": "waarom is niet bekend",
    "Error: invalid input": "Dat kan hier niet.",
}


def in_het_nederlands(sentence: str) -> str:
    """What click wants to say, in Dutch; as it is when it has no Dutch here."""
    return WOORDEN.get(sentence, sentence)


def _enkel_of_meer(one: str, more: str, count: int) -> str:
    return in_het_nederlands(one if count == 1 else more)


def neem_over() -> None:
    """Let click speak Dutch. Before any command is made: a kind of file takes its name then."""
    for module in (core, decorators, exceptions, formatting, parser, termui, types):
        for name, ours in (("_", in_het_nederlands), ("ngettext", _enkel_of_meer)):
            if hasattr(module, name):
                setattr(module, name, ours)


class Opdracht(click.Command):
    """A command whose help calls its options by their Dutch name."""

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        """What stands behind its name in the first line of its help."""
        return ["[OPTIES]", *super().collect_usage_pieces(ctx)[1:]]
