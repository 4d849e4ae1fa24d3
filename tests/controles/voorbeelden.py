"""Puts an example of the register into a right municipality, to hear what the check then says."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Any

import yaml

from tests import gemeente
from toets.controles.controle import controleer
from toets.inhoud.dossier import laad

if TYPE_CHECKING:
    from pathlib import Path

    from toets.controles.register import Voorbeeld
    from toets.inhoud.probleem import Probleem

DAG = date(2026, 11, 15)
"""What day it is in the examples of the rules of the day."""


def schrijf(root: Path, voorbeeld: Voorbeeld, *, letterlijk: bool = False) -> None:
    """A right municipality with the example in its place in its file.

    `letterlijk`: the example's keys stand there as they are written, for who reads the file; else they are filled in at
    their depth and what stands beside them stays.
    """
    files = gemeente.inhoud()
    # What became of practice is made up, and some rules leave it alone. Months can lie between a gesprek and today.
    if voorbeeld.path.endswith("opvolging.yml"):
        files["policies/voorbeeld/verslagen/k7m2p9qd.yml"] |= {"soort": "sessie", "maand": "2026-10"}
    content = files.setdefault(voorbeeld.path, _gelijk_aan(voorbeeld.path))
    if letterlijk:
        gemeente.schrijf(root)
        keys = re.findall(r"^(\w+):", voorbeeld.yaml, re.MULTILINE)
        kept = {} if voorbeeld.heel else {key: value for key, value in content.items() if key not in keys}
        target = root / voorbeeld.path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text((gemeente.als_yaml(kept) if kept else "") + voorbeeld.yaml + "\n", encoding="utf-8")
    else:
        gemeente.vul_aan(content, yaml.load(voorbeeld.yaml, Loader=yaml.BaseLoader))  # noqa: S506 (texts only)
        gemeente.schrijf(root, files)


def _gelijk_aan(path: str) -> dict[str, Any]:
    """A right file of the kind that stands at this path."""
    if "/ingetrokken/" in path:
        return {**gemeente.INGETROKKEN}
    if path == gemeente.VERTELD_PLAATS:
        return gemeente.verteld("Een gezin wacht")
    alike = "verslagen/k7m2p9qd.yml" if "/verslagen/" in path else "voorstel.yml"
    return gemeente.inhoud()[f"policies/voorbeeld/{alike}"]


def gevonden(root: Path, voorbeeld: Voorbeeld, *, letterlijk: bool = False) -> list[Probleem]:
    """All that the check says with this example in its place."""
    schrijf(root, voorbeeld, letterlijk=letterlijk)
    return controleer(laad(root), DAG)
