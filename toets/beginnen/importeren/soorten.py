"""Kinds of measure that the words of a beslispunt point to. A suggestion: a person decides."""

from __future__ import annotations

import re

from toets.gedeeld.locaties import lees_gedeeld

WOORDEN: dict[str, str] = lees_gedeeld("soortwoorden")
"""The words of each kind, as the form proposes them too (`app/src/formulier/soorten.ts`)."""


def maatregelsoorten(text: str, known: list[str]) -> dict[str, str]:
    """The kinds that exist here and that this text points to, with the word that does so."""
    found = {}
    for soort in known:
        match = re.search(rf"\b\w*(?:{WOORDEN[soort]})\w*", text, re.IGNORECASE) if soort in WOORDEN else None
        if match:
            found[soort] = match[0]
    return found
