"""Writes `site_templates/gedeeld/entiteiten.json`: the entities of HTML behind which a name or number could hide.

Run `python -m tests.vectors.maak_entiteiten`. All names would be three times as much for a phone to fetch, and an arrow
or a sign of mathematics is no part of a name. Those that are given as `sign: names` read as letters, digits, white
space, nothing at all, or a sign on a keyboard.
"""

from __future__ import annotations

import json
import re
from html.entities import html5

from toets.gedeeld.locaties import GEDEELD
from toets.vertrouwen.normaal import normaliseer

BESTAND = GEDEELD / "entiteiten.json"
LEESBAAR = re.compile(r"[ -~\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff]*")
"""In its normal form."""


def maak() -> str:
    """The whole file: one sign a line, with the names that it has."""
    names: dict[str, list[str]] = {}
    for name, sign in sorted(html5.items()):
        if name.endswith(";") and LEESBAAR.fullmatch(normaliseer(sign).tekst):
            names.setdefault(sign, []).append(name[:-1])
    return json.dumps({sign: " ".join(found) for sign, found in sorted(names.items())}, indent=2) + "\n"


if __name__ == "__main__":
    BESTAND.write_text(maak(), encoding="utf-8")
