"""The rules over the content, one a file.

A rule is a module with a Dutch docstring (what it asks, why, an example that passes and one that fails; the site
shows it and the tests run it) and a function `controleer(inhoud)` that yields a Bevinding for each thing it finds.
Its id is the name of the module, with dashes. What it finds is a mistake (`fout`), unless the module says
`ERNST: Ernst = "let op"`: then everything goes on.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
import textwrap
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, Protocol, cast

from toets.lezen import Plek, zoek_plek
from toets.negeren import beantwoord
from toets.probleem import Probleem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.dossier import Bestand, Inhoud
    from toets.lezen import Pad
    from toets.probleem import Ernst


@dataclass(frozen=True)
class Bevinding:
    """What a rule found: in which file, at which path, what is wrong, and what to do about it.

    `passage` is the part of the text that it is about, as it stands there; its place is then the place that is said.
    """

    bestand: Bestand
    pad: Pad
    message: str
    hint: str = ""
    passage: str = ""


class Voorbeeld(NamedTuple):
    """An example from a rule's docstring: the file it is about, and the keys that matter."""

    path: str
    yaml: str


class _Module(Protocol):
    def controleer(self, inhoud: Inhoud) -> Iterator[Bevinding]: ...


@dataclass(frozen=True)
class Controle:
    """One rule: its id, what it asks (one line), why, its two examples, and how serious it is."""

    id: str
    titel: str
    uitleg: str
    goed: Voorbeeld
    fout: Voorbeeld
    module: _Module
    ernst: Ernst = "fout"

    def problemen(self, inhoud: Inhoud) -> Iterator[Probleem]:
        """What the rule finds, each with its place in the file."""
        for bevinding in self.module.controleer(inhoud):
            bestand = bevinding.bestand
            plek = zoek_plek(bestand.root, bevinding.pad) if bestand.root else Plek(1, 1)
            exact = zoek_passage(bestand.text, plek, bevinding.passage)
            yield Probleem(
                bestand.path, *exact, self.id, bevinding.message, bevinding.hint, self.ernst, begin=plek.line
            )


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


def zoek_passage(source: str, begin: Plek, passage: str) -> Plek:
    """Where in a file the words of `passage` stand, in the text that begins at `begin`.

    YAML folds lines, so any white space will do. `begin` itself when the words are not there as they are, as with
    quotes that are written twice.
    """
    if not passage:
        return begin
    start = sum(len(line) for line in source.splitlines(keepends=True)[: begin.line - 1]) + begin.column - 1
    pattern = r"\s+".join(re.escape(word) for word in passage.split())
    found = re.compile(pattern).search(source, start)
    if not found:
        return begin
    before = source[: found.start()]
    return Plek(before.count("\n") + 1, found.start() - before.rfind("\n"))


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
        ernst=getattr(module, "ERNST", "fout"),
    )
