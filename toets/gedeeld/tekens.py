"""Signs that nobody sees and that no text may hold: XML refuses them, or they do something to a terminal or a line."""

from __future__ import annotations

import re
import sys

_NIET_IN_UNICODE = "\ufdd0-\ufdef" + "".join(
    f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0, 0x110000, 0x10000)
)
"""What Unicode never makes a sign of. XML 1.0 refuses two of these, so that no Word file or feed can hold them."""

ONZICHTBAAR = re.compile(f"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff{_NIET_IN_UNICODE}]")
"""Signs that nobody sees and that do something: to a terminal, a table, the order of the letters, a line, to XML.

Among them halves of pairs: what Python makes of a file name that is no UTF-8.
"""
_ALS_CODE = re.compile(r"&#(?:([0-9]{1,7})|[xX]([0-9a-fA-F]{1,6}));")
"""A sign by its number, as CommonMark reads it (0.31, 2.5)."""


def onzichtbaar_in(text: str) -> list[tuple[str, str]]:
    """The unseen signs in a text, each once: the sign, and how it stands there: itself, or its code (`&#12;`).

    The end of a line is no such sign where it stands itself.
    """
    found = {sign: sign for sign in sorted({*ONZICHTBAAR.findall(text)} - {"\n"})}
    for code in _ALS_CODE.finditer(text):
        number = int(code[1]) if code[1] else int(code[2], 16)
        if number <= sys.maxunicode and ONZICHTBAAR.match(sign := chr(number)):
            found.setdefault(sign, code[0])
    return [*found.items()]


def zonder_onzichtbaar(text: str) -> str:
    """The text without them, for where they would break what is made; the ends of its lines stay."""
    return ONZICHTBAAR.sub(lambda found: "\n" if found[0] == "\n" else "", text)
