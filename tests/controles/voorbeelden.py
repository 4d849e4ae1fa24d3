"""Puts an example of the register into a right municipality, to hear what the check then says."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from tests import gemeente
from toets.controles import controleer
from toets.dossier import laad

if TYPE_CHECKING:
    from pathlib import Path

    from toets.probleem import Probleem
    from toets.register import Voorbeeld

DAG = date(2026, 11, 15)
"""What day it is in the examples of the rules of the day."""


def schrijf(root: Path, voorbeeld: Voorbeeld) -> None:
    """A right municipality in which the keys of the example, as they are written there, replace those of its file."""
    gemeente.schrijf(root)
    target = root / voorbeeld.path
    keys = re.findall(r"^(\w+):", voorbeeld.yaml, re.MULTILINE)
    right = gemeente.INHOUD.get(voorbeeld.path, gemeente.VOORSTEL)
    kept = {} if voorbeeld.heel else {key: value for key, value in right.items() if key not in keys}
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text((gemeente.als_yaml(kept) if kept else "") + voorbeeld.yaml + "\n", encoding="utf-8")


def gevonden(root: Path, voorbeeld: Voorbeeld) -> list[Probleem]:
    """All that the check says with this example in its place."""
    schrijf(root, voorbeeld)
    return controleer(laad(root), DAG)
