"""The rules over the content, one a file.

A rule is a module with a Dutch docstring (what it asks, why, an example that passes and one that fails; the site
shows it and the tests run it) and a function `controleer(inhoud)` that yields a Bevinding for each thing it finds.
Its id is the name of the module, with dashes.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
import textwrap
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, Protocol, cast

from toets.lezen import zoek_plek
from toets.negeren import beantwoord
from toets.probleem import Probleem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.dossier import Bestand, Inhoud
    from toets.lezen import Pad


@dataclass(frozen=True)
class Bevinding:
    """What a rule found: in which file, at which path, what is wrong, and what to do about it."""

    bestand: Bestand
    pad: Pad
    message: str
    hint: str = ""


class Voorbeeld(NamedTuple):
    """An example from a rule's docstring: the file it is about, and the keys that matter."""

    path: str
    yaml: str


class _Module(Protocol):
    def controleer(self, inhoud: Inhoud) -> Iterator[Bevinding]: ...


@dataclass(frozen=True)
class Controle:
    """One rule: its id, what it asks (one line), why, and its two examples."""

    id: str
    titel: str
    uitleg: str
    goed: Voorbeeld
    fout: Voorbeeld
    module: _Module

    def problemen(self, inhoud: Inhoud) -> Iterator[Probleem]:
        """What the rule finds, each with its place in the file."""
        for bevinding in self.module.controleer(inhoud):
            bestand = bevinding.bestand
            plek = zoek_plek(bestand.root, bevinding.pad) if bestand.root else (1, 1)
            yield Probleem(bestand.path, *plek, self.id, bevinding.message, bevinding.hint)


DOCSTRING = re.compile(
    r"(?P<titel>.+?)\n\n(?P<uitleg>.+?)\n\n"
    r"Goed, in (?P<goed_path>\S+):\n\n(?P<goed>.+?)\n\nFout, in (?P<fout_path>\S+):\n\n(?P<fout>.+)",
    re.DOTALL,
)


def alle_controles() -> list[Controle]:
    """Every rule in this folder, by name. Raises ValueError for a docstring without its two examples."""
    return [_controle(found.name) for found in pkgutil.iter_modules(__path__)]


def controleer(inhoud: Inhoud) -> list[Probleem]:
    """All that is wrong, in reading and by every rule, sorted by file and place; what was answered is left out."""
    controles = alle_controles()
    found = [probleem for controle in controles for probleem in controle.problemen(inhoud)]
    answered = beantwoord(inhoud.bestanden, found, [controle.id for controle in controles])
    return sorted({*inhoud.problemen, *answered})


def _controle(name: str) -> Controle:
    module = importlib.import_module(f"{__name__}.{name}")
    parts = DOCSTRING.fullmatch((module.__doc__ or "").strip())
    if not parts:
        raise ValueError(f"the docstring of {name} lacks a title, an explanation or an example")
    return Controle(
        id=name.replace("_", "-"),
        titel=parts["titel"],
        uitleg=parts["uitleg"],
        goed=Voorbeeld(parts["goed_path"], textwrap.dedent(parts["goed"])),
        fout=Voorbeeld(parts["fout_path"], textwrap.dedent(parts["fout"])),
        module=cast("_Module", module),
    )
