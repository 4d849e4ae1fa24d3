"""Reads a draft that the importer made: only its text, as somebody who opens the file."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from itertools import groupby, takewhile
from typing import TYPE_CHECKING, Any

import yaml

from tests.beginnen.corpus.lezen import kaal

if TYPE_CHECKING:
    from collections.abc import Iterator

OPMERKING = re.compile(r"(?:^|\s)# ?(.*)$")
PUNT = re.compile(r"^( *)- nummer:")
ALLEEN_BRON = re.compile(r"^in het document: [^;]*$")
"""What stands beside every amount; it says where it comes from, not that somebody has to look."""

DEEL = re.compile(r"^(?:# Uit het document, (?P<kop>.+):|# (?P<rest>Dit .+):|#?(?P<sleutel>[a-z_]+):.*)$")
"""Where a part of the draft begins: what came from the document for it, what got no place, or a key."""


@dataclass(frozen=True)
class Geld:
    """An amount that is filled in, in the digits of the draft."""

    geschreven: str
    jaar: str | None
    soort: str | None

    def euro(self) -> Decimal | None:
        """The amount; None when these digits are none."""
        try:
            return Decimal(self.geschreven.replace(".", "").replace(",", "."))
        except InvalidOperation:
            return None


@dataclass(frozen=True)
class Punt:
    """A beslispunt of the draft: its own words, its amounts, what stands beside it, and its onderdelen."""

    tekst: str
    geld: tuple[Geld, ...]
    opmerkingen: tuple[str, ...]
    onderdelen: tuple[Punt, ...]

    def alle(self) -> Iterator[Punt]:
        """This one and everything below it, in the order of the draft."""
        yield self
        for onderdeel in self.onderdelen:
            yield from onderdeel.alle()

    def geheel(self) -> str:
        """Its words with those of its onderdelen."""
        return " ".join(punt.tekst for punt in self.alle())

    def merkt(self, bedrag: str) -> bool:
        """Whether a remark beside it names this amount, as it is written, and says more than where it comes from."""
        found = (opmerking for punt in self.alle() for opmerking in punt.opmerkingen)
        heel = re.compile(rf"(?<![\d.,]){re.escape(kaal(bedrag))}(?![\d])")
        return any(heel.search(kaal(opmerking)) for opmerking in found if not ALLEEN_BRON.match(opmerking))


@dataclass(frozen=True)
class Concept:
    """What stands in a draft."""

    tekst: str
    inhoud: dict[str, Any]
    punten: tuple[Punt, ...]

    def waar(self, zin: str) -> str | None:
        """Under which heading of the draft a sentence stands; None when it stands nowhere."""
        deel, delen = "", []
        for regel in self.tekst.splitlines():
            if begin := DEEL.match(regel):
                deel = next(naam for naam in begin.groups() if naam)
                delen.append((deel, ""))
            elif delen:
                delen[-1] = (deel, delen[-1][1] + _zonder_hekje(regel))
        return next((naam for naam, woorden in delen if kaal(zin) in kaal(woorden)), None)

    def lopend(self) -> str:
        """All its words in one line, those behind a # too."""
        return " ".join(_zonder_hekje(regel).strip() for regel in self.tekst.splitlines())

    def datums(self, lijst: str, *stappen: str) -> set[str]:
        """The days that are filled in at the fasen or at the agenda, of these stappen."""
        found = [stap for stap in self.inhoud.get(lijst) or [] if isinstance(stap, dict)]
        return {stap["datum"] for stap in found if stap.get("datum") and stap.get("stap", "") in (stappen or ("",))}


def lees_concept(tekst: str) -> Concept:
    """The draft with this text. Raises YAMLError when it is none that an editor can open."""
    inhoud = yaml.load(tekst, Loader=yaml.BaseLoader)  # noqa: S506 (makes only texts, lists and mappings)
    opmerkingen = _opmerkingen(tekst)
    punten = tuple(_punt(punt, opmerkingen) for punt in inhoud.get("beslispunten") or [])
    return Concept(tekst, inhoud, tuple(punt for punt in punten if punt.tekst))


def _punt(punt: dict[str, Any], opmerkingen: Iterator[tuple[str, ...]]) -> Punt:
    eigen = next(opmerkingen)
    bedragen = punt.get("bedragen") or []
    geld = tuple(Geld(found.get("euro") or "", found.get("jaar"), found.get("soort")) for found in bedragen)
    onderdelen = tuple(_punt(onderdeel, opmerkingen) for onderdeel in punt.get("onderdelen") or [])
    return Punt(punt.get("tekst") or "", geld, eigen, onderdelen)


def _opmerkingen(tekst: str) -> Iterator[tuple[str, ...]]:
    """What stands behind a # in the lines of each beslispunt, or right above its first line."""
    _, _, rest = tekst.partition("\nbeslispunten:")
    punten: list[list[str]] = [[]]
    for regel in re.split(r"\n(?=\S)", rest)[0].splitlines():
        if begin := PUNT.match(regel):
            boven = list(takewhile(re.compile(rf"{begin[1]}#").match, reversed(punten[-1])))
            punten[-1] = punten[-1][: len(punten[-1]) - len(boven)]
            punten.append(boven[::-1])
        punten[-1].append(regel)
    return iter([tuple(_aaneen(regels)) for regels in punten[1:]])


def _aaneen(regels: list[str]) -> Iterator[str]:
    """The remarks in these lines; those in lines below each other, with nothing else in them, are one."""
    for alleen, groep in groupby(regels, lambda regel: regel.lstrip().startswith("#")):
        opmerkingen = [found[1].strip() for found in map(OPMERKING.search, groep) if found]
        yield from [" ".join(opmerkingen)] if alleen else opmerkingen


def _zonder_hekje(regel: str) -> str:
    return re.sub(r"^\s*#\s*(?:- )?", " ", regel)
