"""The house of `toets/`: its floors, its rooms, its modules and who imports whom."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ROOT = Path(__file__).parents[1]

VLOEREN = (
    ("gedeeld",),
    ("model",),
    ("inhoud",),
    ("vertrouwen",),
    ("taal",),
    ("afleiden",),
    ("controles",),
    ("contract",),
    ("paginas",),
    ("beginnen", "bouwen"),
)
"""The rooms, the ground first. A room uses what stands below it and nothing else."""

KAMERS = tuple(kamer for vloer in VLOEREN for kamer in vloer)


@dataclass(frozen=True)
class Module:
    """One file of the package: its dotted name, and what it imports of ours, also for types only."""

    naam: str
    pad: Path
    gebruikt: frozenset[str]

    @property
    def kamer(self) -> str:
        """The room it stands in; empty for the few that stand outside."""
        return kamer_van(self.naam)


def kamer_van(naam: str) -> str:
    """The room of a dotted name; empty for what stands directly in `toets`."""
    parts = naam.split(".")
    return parts[1] if len(parts) > 1 and parts[1] in KAMERS else ""


def modules() -> list[Module]:
    """All modules of the package, by name; a folder's `__init__` has the name of its folder."""
    paths = sorted((ROOT / "toets").rglob("*.py"))
    names = {_name(path) for path in paths}
    return [Module(_name(path), path, frozenset(ingevoerd(path, names) - {_name(path)})) for path in paths]


def ingevoerd(path: Path, names: Iterable[str]) -> set[str]:
    """Which of these modules a file imports: at the top, in a function or for types only."""
    tree = ast.parse(path.read_text("utf-8"))
    found = {name for node in ast.walk(tree) for name in _imported(node)}
    # `from toets import __version__` names no module but the package, `from toets.taal import zinnen` names one.
    return {name for name in names if name in found} | {
        name.rpartition(".")[0] for name in found if name not in names and name.rpartition(".")[0] in names
    }


def _imported(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
    elif isinstance(node, ast.ImportFrom) and node.module:
        yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _name(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
