"""Finds what must never be in a text that is published: names of people, their numbers and addresses.

The patterns stand in `site_templates/gedeeld/persoonsgegevens.json`, each with texts and what exactly is found in them.
What has a form is `zeker`; what can only be guessed is not. The rest no machine finds, so a person reads every text
before it is released. Twin of `app/src/vertrouwen/persoonsgegevens.ts`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

from toets.gedeeld.locaties import lees_gedeeld
from toets.vertrouwen.lezing import lezingen
from toets.vertrouwen.proeven import PROEVEN

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

KLEIN = {capital: capital + 32 for capital in range(ord("A"), ord("Z") + 1)}
"""Only these letters become small: then every sign keeps its place."""
LEES_ZELF: str = lees_gedeeld("woorden")["lees_zelf"]
"""What no machine finds: said wherever we say that all is well."""
NAAMSOORTEN = ("namen", "naam", "naam-geleerd", "naam-aangehaald", "naam-klein", "naam-hoofdletters", "gezin")
"""The kinds of a name with a title before it."""
ERVOOR = 40
"""How far back we look for what shows that it is something else."""


@dataclass(frozen=True)
class Vondst:
    """A piece of a text that looks like personal data: what it is called, the piece as it stands there, its place.

    `zeker`: it has a form. Otherwise it is a guess, for a person to look at.
    """

    soort: str
    naam: str
    stuk: str
    begin: int
    eind: int
    zeker: bool


@dataclass(frozen=True)
class Patroon:
    """One kind of personal data: how it is called, what it looks like, and what shows that it is something else."""

    id: str
    naam: str
    zeker: bool
    regex: re.Pattern[str]
    klein: bool
    proef: str
    alleen_met: re.Pattern[str] | None
    niet_na: re.Pattern[str] | None
    bekend: bool

    def vind(self, text: str, small: str) -> Iterator[tuple[int, int]]:
        """Where it stands in a text in its normal form; `small` is that text without capitals."""
        if self.alleen_met and not self.alleen_met.search(small):
            return
        for match in self.regex.finditer(small if self.klein else text):
            begin, end = match.end(1), match.end()
            if self._is_het(text, begin, end):
                yield begin, end

    def _is_het(self, text: str, begin: int, end: int) -> bool:
        piece = text[begin:end]
        before = text[max(0, begin - ERVOOR) : begin]
        if self.niet_na and self.niet_na.search(before.translate(KLEIN) if self.klein else before):
            return False
        if self.bekend and any(word in _lijst().bekend for word in re.split(r"[ ,-]+", piece)):
            return False
        return not self.proef or PROEVEN[self.proef](piece)


@dataclass(frozen=True)
class _Lijst:
    patronen: tuple[Patroon, ...]
    bekend: frozenset[str]


@cache
def _lijst() -> _Lijst:
    stored = lees_gedeeld("persoonsgegevens")
    blocks: dict[str, str] = stored["bouwstenen"]
    return _Lijst(tuple(_patroon(soort, blocks) for soort in stored["soorten"]), frozenset(stored["bekend"]))


def _patroon(soort: dict[str, Any], blocks: dict[str, str]) -> Patroon:
    def build(pattern: str) -> re.Pattern[str]:
        return re.compile(vul_in(pattern, blocks), re.ASCII)

    return Patroon(
        id=soort["id"],
        naam=soort["naam"],
        zeker=soort["zeker"],
        regex=build(f"({soort['voor']})(?:{'|'.join(soort['patroon'])})"),
        klein=soort.get("klein", False),
        proef=soort.get("proef", ""),
        alleen_met=build(soort["alleen_met"]) if "alleen_met" in soort else None,
        niet_na=build(soort["niet_na"]) if "niet_na" in soort else None,
        bekend=soort.get("bekend", False),
    )


def vul_in(pattern: str, blocks: dict[str, str]) -> str:
    """The pattern with each `<NAME>` in it replaced by that building block, until none is left."""
    while (filled := re.sub(r"<(\w+)>", lambda name: blocks[name[1]], pattern)) != pattern:
        pattern = filled
    return pattern


BOUWSTENEN: dict[str, str] = lees_gedeeld("persoonsgegevens")["bouwstenen"]
"""Of what the patterns are made, for who looks at the parts of a name."""
TITEL = re.compile(vul_in("(?:<TITEL>|<GELEERD>)+", BOUWSTENEN))
"""What stands before a name: `de heer`, `mevrouw drs.`"""


def vind(text: str) -> list[Vondst]:
    """All that looks like personal data, in the order of the text; what lies within something else is not said."""
    return [*_vind(text)]


@lru_cache(maxsize=4_096)
def _vind(text: str) -> tuple[Vondst, ...]:
    """More than one rule asks about the same text."""
    readings = [(lezing, lezing.tekst.translate(KLEIN)) for lezing in lezingen(text)]
    found: list[Vondst] = []
    reach: dict[int, int] = {}  # of each place that something covers, up to where that goes on
    for patroon in _lijst().patronen:
        places = (lezing.terug(*place) for lezing, small in readings for place in patroon.vind(lezing.tekst, small))
        for begin, end in _samen(places):
            if reach.get(begin, begin) < end:
                found.append(Vondst(patroon.id, patroon.naam, text[begin:end], begin, end, patroon.zeker))
                reach.update((covered, max(end, reach.get(covered, end))) for covered in range(begin, end))
    return tuple(sorted(found, key=lambda vondst: (vondst.begin, vondst.eind)))


def _samen(places: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The places in their order, those that overlap as one: each reading can see another part of the same thing."""
    whole: list[tuple[int, int]] = []
    for begin, end in sorted(places):
        if whole and begin < whole[-1][1]:
            whole[-1] = (whole[-1][0], max(end, whole[-1][1]))
        else:
            whole.append((begin, end))
    return whole


def persoonsgegevens(text: str) -> list[Vondst]:
    """What is found for certain: it has a form."""
    return [vondst for vondst in vind(text) if vondst.zeker]


def zonder(text: str, vondsten: Iterable[Vondst], noem: Callable[[Vondst], str]) -> str:
    """The text with each of these pieces of it taken out whole; `noem` says what stands there instead."""
    parts: list[str] = []
    kept = 0
    for vondst in sorted(vondsten, key=lambda vondst: (vondst.begin, -vondst.eind)):
        if vondst.begin >= kept:
            parts += [text[kept : vondst.begin], noem(vondst)]
        kept = max(kept, vondst.eind)
    return "".join([*parts, text[kept:]])
