"""What the page "Zo blijft u anoniem" shows: the figures of the proof, and one example in each mode."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, get_args

from toets.locaties import SJABLONEN
from toets.vrijgave import ANTWOORDCODES, Wijze, groepsantwoord

if TYPE_CHECKING:
    from toets.model.basis import Antwoordcode, Rol

ANTWOORDEN: dict[Antwoordcode, str] = {
    "plus": "Meer ruimte",
    "gelijk": "Evenveel ruimte",
    "min": "Minder ruimte",
    "verschilt": "Het verschilt",
    "weet_niet": "Weet ik niet",
}
GROEP: dict[Rol, list[Antwoordcode]] = {
    "raadslid": ["plus", "plus", "plus", "gelijk", "min"],
    "professional": ["min", "min", "min", "verschilt", "plus"],
}
"""The smallest group that can choose among all modes; the rollen differ, so that each mode says something else."""


def cijfers() -> dict[str, Any]:
    """The figures of the proof. Source: `tests/bewijs.py`, which writes the file."""
    stored: dict[str, Any] = json.loads((SJABLONEN / "pages" / "anoniem.json").read_text("utf-8"))
    return stored


def voorbeeld() -> dict[str, Any]:
    """The example: the answers of each person, their words, and what each mode publishes of them."""
    telling = {rol: {code: codes.count(code) for code in ANTWOORDCODES} for rol, codes in GROEP.items()}
    aantallen = {rol: len(codes) for rol, codes in GROEP.items()}
    uitkomsten = {wijze: groepsantwoord(wijze, aantallen, telling) for wijze in get_args(Wijze)}
    return {
        "antwoorden": ANTWOORDEN,
        "groep": GROEP,
        "uitkomsten": {
            wijze: {wie: said for wie, said in uitkomst.items() if wie == "allen" or wie in GROEP}
            for wijze, uitkomst in uitkomsten.items()
        },
    }
