"""Every sign that XML 1.0 refuses is one that no text may hold, as itself and by its number."""

from __future__ import annotations

import sys

from docx.oxml.parser import OxmlElement

from toets.gedeeld.tekens import ONZICHTBAAR, onzichtbaar_in, zonder_onzichtbaar


def test_every_sign_that_xml_refuses_is_among_them() -> None:
    def fits(sign: str) -> bool:
        try:
            OxmlElement("w:t").text = sign
        except (ValueError, UnicodeEncodeError):
            return False
        return True

    kept = [chr(n) for n in range(sys.maxunicode + 1) if not ONZICHTBAAR.match(chr(n))]
    # Many at a time: one by one a million signs take a quarter of a minute.
    blocks = ["".join(kept[at : at + 4096]) for at in range(0, len(kept), 4096)]
    missed = [sign for block in blocks if not fits(block) for sign in block if not fits(sign)]
    assert missed == []


def test_every_noncharacter_is_among_them_and_no_other_sign_of_a_script() -> None:
    last_two = [plane + end for plane in range(0, sys.maxunicode + 1, 0x10000) for end in (0xFFFE, 0xFFFF)]
    assert all(ONZICHTBAAR.match(chr(number)) for number in (*range(0xFDD0, 0xFDF0), *last_two))
    assert not ONZICHTBAAR.search("é ‘’ € 👩‍👩‍👧 עברית \u00ad\u00a0\ufdcf\ufdf0\ufffd\ufeff\U0001fffd")


def test_each_is_said_once_with_how_it_stands_there() -> None:
    assert onzichtbaar_in("een\ntwee &#12;\x1b&#x1b;&#X0c; &#65; &#9999999;") == [("\x1b", "\x1b"), ("\x0c", "&#12;")]


def test_without_them_every_line_stays_a_line() -> None:
    assert zonder_onzichtbaar("een\u202e\r\ntw\ufffeee") == "een\ntwee"
