"""Amounts that belong together: from a lowest to a highest, and from what it is now to what it becomes."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from toets.beginnen.importeren.geldgetal import keer
from toets.beginnen.importeren.geldvorm import (
    EURO,
    GETAL,
    HOOGSTENS,
    VERDER,
    Geldvorm,
    lees_waarde,
    vind_vormen,
    vlak_voor,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

TUSSEN = "Het document noemt een laagste en een hoogste bedrag. Schrijf dat bij 'waarvoor'."
VAN = "Dit is het bedrag van nu, en dat verandert. Schrijf dat bij 'waarvoor', of haal deze regels weg."
NAAR = "Dit is wat het bedrag wordt. Schrijf dat bij 'waarvoor'."

_GRENS = r"(?:tot(?: en met)?|t/m|à|a|-|\u2013)"
ERNA = re.compile(rf" ?(?P<woord>{_GRENS}|en|naar){HOOGSTENS} ?(?P<stuk>{GETAL}(?: {EURO})?){VERDER}", re.IGNORECASE)
ERVOOR = re.compile(rf"(?<![\w.,'€])(?P<stuk>{GETAL}) ?(?P<woord>{_GRENS}|en|naar){HOOGSTENS} ?$", re.IGNORECASE)
"""A number without a currency beside an amount: `€ 10 à 15 miljoen`, `tussen 2 en 3 miljoen euro`."""
JAARTAL = re.compile(r"20\d\d")
TUSSEN_TWEE = re.compile(rf" ?{_GRENS}{HOOGSTENS} ?", re.IGNORECASE)
EN = re.compile(rf" ?en{HOOGSTENS} ?", re.IGNORECASE)
LAAGSTE = re.compile(r"(?<!\w)(?:tussen(?: de)?|minimaal|minstens|ten minste) ?$", re.IGNORECASE)
NU = re.compile(r"(?<!\w)van ?$", re.IGNORECASE)
NAAR_TOE = re.compile(rf"[^.;]{{0,60}}? naar{HOOGSTENS} ?", re.IGNORECASE)
KLEIN = 1_000
"""Less than this before `tot 3 miljoen` is counted in millions too."""


def vind_geld(text: str) -> list[Geldvorm]:
    """Every amount in the text, in the order of their places, with what two of them are to each other."""
    alone = vind_vormen(text)
    found = sorted([*alone, *_buren(text, alone)], key=lambda geld: geld.begin)
    for place, second in enumerate(found[1:]):
        first = found[place]
        before, between = vlak_voor(text, first.begin), text[first.eind : second.begin]
        if TUSSEN_TWEE.fullmatch(between) or (LAAGSTE.search(before) and EN.fullmatch(between)):
            doubts = (TUSSEN, TUSSEN)
        elif NU.search(before) and NAAR_TOE.fullmatch(between):
            doubts = (VAN, NAAR)
        else:
            continue
        found[place], found[place + 1] = _even_groot(first, second).met(doubts[0]), second.met(doubts[1])
    return found


def _buren(text: str, found: list[Geldvorm]) -> Iterator[Geldvorm]:
    """The numbers without a currency that stand right beside an amount, and count in the same euros."""
    done = 0
    for geld, after in zip(found, [*found[1:], None], strict=False):
        start = max(done, geld.begin - len(vlak_voor(text, geld.begin)))
        left = ERVOOR.search(text[start : geld.begin])
        if left and (lowest := _buur(left, start, vlak_voor(text, start + left.start("stuk")))):
            yield lowest
        right = ERNA.match(text, geld.eind)
        done = geld.eind
        if (
            right
            and right.end() <= (after.begin if after else len(text))
            and (highest := _buur(right, 0, vlak_voor(text, geld.begin)))
        ):
            yield highest
            done = highest.eind


def _buur(match: re.Match[str], shift: int, before: str) -> Geldvorm | None:
    """The number of this match, when it counts euros; `before` is what stands before the first of the two."""
    word = match["woord"].lower()
    needed = {"en": LAAGSTE, "naar": NU}.get(word)
    if JAARTAL.fullmatch(match["cijfers"]) or (needed and not needed.search(before)):
        return None
    value, doubts = lees_waarde(match["cijfers"], match["maal"] or "")
    begin, end = (place + shift for place in match.span("stuk"))
    return Geldvorm(begin, end, value, maal=match["maal"] or "", twijfel=doubts)


def _even_groot(first: Geldvorm, second: Geldvorm) -> Geldvorm:
    """The first, counted in what the second is counted in: `2 tot 3 miljoen`."""
    times = keer(second.maal)
    small = first.waarde is not None and abs(first.waarde) < KLEIN and not first.maal
    return replace(first, waarde=first.waarde * times) if small and first.waarde and times else first
