"""Numbers before a text that only their row makes sure of: `A.` can be an initial too, and `2 plannen` no number."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from toets.beginnen.importeren.nummering import ROMEINS
from toets.beginnen.importeren.ondertekening import KLEIN
from toets.model.basis import MAANDEN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from toets.beginnen.importeren.document import Alinea, Document

_MERK = re.compile(
    r"\s*(?:(?i:(?:beslis|besluit)?punt|besluit)\s+|\()?"
    r"(?:(?P<merk>\d{1,2}(?:\.\d{1,2})*|[A-Za-z]|[IVX]{2,5})\s?[.):\u00b0]+\s*"
    rf"|(?P<kaal>\d{{1,2}})\s+(?!(?:{'|'.join(MAANDEN)}|op|van|procent|miljoen)\b))"
    "(?=[^\\W\\d_]|[\"'\u2018\u201c\u20ac])"
)
_ALLEEN = re.compile(r"(?:\d{1,2}|[A-Z]|[IVX]{2,5})\.?")
_BINNEN = re.compile(r"(?<=[.;,:])\s+(\d{1,2}|[a-z]|[IVX]{1,5})[.)]\s*(?=\S)")
_VERDER = 40
"""So many paragraphs may stand between two numbers of one row."""
ZIN = 2
"""So many words of another kind than those of a signature make a text more than a name."""


def waarden(merk: str) -> dict[str, int]:
    """What this number can be, by kind, with its value: `i` is a letter and a Roman number; a dash has no value."""
    sign = merk.strip("().: \u00b0")
    if not sign[-1:].isalnum():
        return {"streep": 0}
    *above, last = sign.split(".")
    if above:
        return {"diepte " + ".".join(above): _getal(last)}
    if sign.isdigit():
        return {"cijfer": int(sign)}
    size = "groot" if sign.isupper() else "klein"
    bare = sign.lower()
    roman = {f"romeins {size}": ROMEINS.index(bare) + 1} if bare in ROMEINS else {}
    return ({f"letter {size}": ord(bare) - ord("a") + 1} if len(bare) == 1 else {}) | roman


def _getal(sign: str) -> int:
    return int(sign) if sign.isdigit() else ord(sign[0].lower()) - ord("a") + 1


def volgt(merk: str, before: str) -> bool:
    """Whether this number is the next one of the same row; a dash goes on with any dash."""
    now, then = waarden(merk), waarden(before)
    return any(kind == "streep" or now[kind] == then[kind] + 1 for kind in now.keys() & then.keys())


def is_eerste(merk: str) -> bool:
    """Whether a row can begin with this number."""
    return 1 in waarden(merk).values()


def reeks(items: Sequence[tuple[str, str]]) -> dict[int, tuple[str, str]]:
    """The items without a number that stand in a row of numbers: by index, the number and the text without it.

    Each item is its number, or nothing, and its text. A row has at least two, in order from the first on, and what
    was no number yet has more behind it than a name.
    """
    signs = [(merk, "") if merk else _los(text) for merk, text in items]
    seen = [(index, *found) for index, found in enumerate(signs) if found]
    rows: dict[int, tuple[str, str]] = {}
    for place, (index, merk, text) in enumerate(seen):
        if index in rows or not is_eerste(merk):
            continue
        row = [(index, merk, text)]
        for other in seen[place + 1 :]:
            if other[0] - row[-1][0] > _VERDER or other[1] == merk:
                break
            if volgt(other[1], row[-1][1]):
                row.append(other)
        if len(row) > 1:
            rows |= {found: (sign, rest) for found, sign, rest in row if rest and found not in rows}
    return rows


def _los(text: str) -> tuple[str, str] | None:
    found = _MERK.match(text)
    if not found:
        return None
    rest = text[found.end() :].strip()
    words = [word for word in re.findall(r"[^\W\d_]+", rest) if word[0].islower() and word not in KLEIN]
    says = len(words) >= ZIN or re.search(r"\bte [a-z]+n\b", rest)
    return (f"{found['merk'] or found['kaal']}.", rest) if says else None


def splits_binnen(merk: str, text: str) -> list[tuple[str, str]]:
    """One paragraph in which the next numbers stand too: `1.` with `Een plan; 2. Een budget` makes two."""
    parts = [(merk, text)]
    while True:
        last, rest = parts[-1]
        found = next((m for m in _BINNEN.finditer(rest) if volgt(m[1], last) and "streep" not in waarden(last)), None)
        if not found:
            return parts
        parts[-1:] = [(last, rest[: found.start()].strip()), (f"{found[1]}.", rest[found.end() :].strip())]


def met_merken(document: Document) -> Document:
    """The document with the numbers found that only their row makes sure of, or that stand on a line of their own."""
    document = replace(document, alineas=_met_losse(document.alineas))
    flat = [alinea for alinea in document.alineas if not alinea.kop]
    found = reeks([(alinea.merk, alinea.tekst) for alinea in flat])
    rows = {id(flat[index]): pair for index, pair in found.items()}
    alineas: list[Alinea] = [
        replace(alinea, merk=rows[id(alinea)][0], tekst=rows[id(alinea)][1]) if id(alinea) in rows else alinea
        for alinea in document.alineas
    ]
    return replace(document, alineas=alineas)


def _met_losse(alineas: list[Alinea]) -> list[Alinea]:
    """The paragraphs, and a number on a line of its own before the text below it, when more of such lines are a row."""
    lone = [
        number
        for number, (alinea, after) in enumerate(pairwise(alineas))
        if _ALLEEN.fullmatch(alinea.tekst) and not alinea.merk and not after.merk and not after.kop
    ]
    found = reeks([("", f"{alineas[number].tekst.rstrip('.')}. {alineas[number + 1].tekst}") for number in lone])
    signs = {lone[index] + 1: sign for index, (sign, _) in found.items()}
    return [
        replace(alinea, merk=signs.get(number, alinea.merk))
        for number, alinea in enumerate(alineas)
        if number + 1 not in signs
    ]
