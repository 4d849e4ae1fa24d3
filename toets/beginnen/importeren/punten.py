"""Numbered paragraphs to nested beslispunten: 1, then a, then i."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from toets.beginnen.importeren.nummering import ROMEINS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.beginnen.importeren.document import Alinea


GETELD = "; het nummer is geteld, kijk het na"
DIEPSTE = 6
"""More levels than any decision has, and fewer than a file may be indented; what lies deeper stands beside these."""


@dataclass
class Punt:
    """One decision as the document writes it; `nummer` as our files write it: 1, 1a, 1a-i.

    `plaats` is where it stands for a reader of the document, `waar` for who looks it up in the file.
    """

    nummer: str
    tekst: str
    plaats: str
    waar: str
    onderdelen: list[Punt] = field(default_factory=list)

    def alle(self) -> Iterator[Punt]:
        """This one and all below it."""
        yield self
        for part in self.onderdelen:
            yield from part.alle()


def maak_punten(alineas: list[Alinea], kop: str) -> list[Punt]:
    """The tree of the numbered paragraphs; without any number each paragraph is a punt and gets one."""
    if not any(alinea.merk for alinea in alineas):
        return [
            Punt(str(number), item.tekst, f"{kop}, {number}", item.plaats + GETELD)
            for number, item in enumerate(alineas, 1)
        ]
    top: list[Punt] = []
    open_levels: list[tuple[str, str, Punt]] = []  # kind, sign and punt of each level that is open
    for alinea in (item for item in alineas if item.merk):
        kind, sign = _soort(alinea.merk, open_levels)
        kinds = [level[0] for level in open_levels]
        if kind in kinds:
            del open_levels[kinds.index(kind) :]
        elif len(open_levels) == DIEPSTE:
            open_levels.pop()
            sign = ""
        above = open_levels[-1][2] if open_levels else None
        siblings = above.onderdelen if above else top
        if sign and not above and kind.startswith("diepte"):  # 1.1 below no 1
            sign = alinea.merk.strip("().").replace(".", "-")
        counted = "" if sign else GETELD
        sign = sign or str(len(siblings) + 1)
        nummer = _nummer(above, sign)
        punt = Punt(nummer, alinea.tekst, f"{kop}, {nummer}", alinea.plaats + counted)
        siblings.append(punt)
        open_levels.append((kind, sign, punt))
    return top


def _soort(merk: str, open_levels: list[tuple[str, str, Punt]]) -> tuple[str, str]:
    """What kind of number this is, and the number itself: `i` follows `h`, but else it is Roman."""
    sign = merk.rstrip(".)")
    bare = sign.lower()
    if not bare[-1:].isalnum():
        return "streep", ""
    parts = bare.split(".")
    if len(parts) > 1:
        return f"diepte {len(parts)}", parts[-1]
    if bare.isdigit():
        return "cijfer", bare
    last = {kind: shown.lower() for kind, shown, _ in open_levels}
    roman = "romeins" if sign == bare else "Romeinse hoofdletters"
    is_roman = bare in ROMEINS and ROMEINS.index(bare) == (ROMEINS.index(last[roman]) + 1 if roman in last else 0)
    follows = sign == bare and "letter" in last and ord(bare[0]) == ord(last["letter"][0]) + 1 and roman not in last
    return (roman, sign) if is_roman and not follows else ("letter", sign[0])


def _nummer(above: Punt | None, sign: str) -> str:
    if above is None:
        return sign
    dash = "" if above.nummer[-1].isdigit() and sign.isalpha() else "-"
    return f"{above.nummer}{dash}{sign}"


@dataclass(frozen=True)
class Anders:
    """A punt of which the two versions differ; an empty text means that it is not in that version.

    `punt` is the one of the second version.
    """

    nummer: str
    eerste: str
    tweede: str
    punt: Punt | None

    @property
    def plaats(self) -> str:
        """Where the second stands."""
        return self.punt.waar if self.punt else ""


def vergelijk(first: list[Punt], second: list[Punt]) -> list[Anders]:
    """Where two versions of a decision differ, by number."""
    mine = {punt.nummer: punt for top in first for punt in top.alle()}
    other = {punt.nummer: punt for top in second for punt in top.alle()}
    found = []
    for nummer in dict.fromkeys([*mine, *other]):
        here, there = mine.get(nummer), other.get(nummer)
        if here is None or there is None or _kaal(here.tekst) != _kaal(there.tekst):
            found.append(Anders(nummer, here.tekst if here else "", there.tekst if there else "", there))
    return found


def _kaal(text: str) -> str:
    return re.sub(r"\W+", " ", text).strip().lower()
