"""Finds the parts of a raadsvoorstel in a document."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import takewhile
from typing import TYPE_CHECKING

from toets.beginnen.importeren.koppen import onderdeel, onderdeel_van_kop
from toets.beginnen.importeren.punten import Punt, maak_punten
from toets.beginnen.importeren.tekst import EINDE, is_label

if TYPE_CHECKING:
    from toets.beginnen.importeren.document import Alinea, Document

TITEL = re.compile(r"(?:onderwerp|titel|betreft)\s*:\s*(\S.*)", re.IGNORECASE)
ALGEMEEN = re.compile(
    r"(?:raads)?voorstel(?: aan de (?:gemeente)?raad)?(?: (?:van de )?gemeente .*)?|nummer\s*:?.*|gemeente \S+"
    r"|aan de (?:gemeente)?raad.*|geachte .*|college van .*",
    re.IGNORECASE,
)
COLLEGE = re.compile(r"(?:het )?(?:college van )?(?:burgemeester en wethouders|b(?:\s?en\s?|&)w) van\b", re.IGNORECASE)
# What closes an explanation; who signed it stands below.
SLOT = re.compile(
    r"met vriendelijke groet|hoogachtend|(?:het )?(?:college van )?burgemeester en wethouders van\b", re.IGNORECASE
)
LANG = 120  # characters: more is no title
BESLUITEN = ("besluit", "raadsbesluit")
UITLEG = ("aanleiding", "doel", "argumenten", "kanttekeningen", "financiën", "vervolg")


@dataclass(frozen=True)
class Vondst:
    """What was found: the title (None: none), the decision, a second version of it, the other parts, and the rest.

    `college` is the place where the document says that the college proposes it; empty when it does not.
    """

    titel: Alinea | None
    besluit: list[Punt]
    tweede: list[Punt]
    delen: dict[str, list[Alinea]]
    over: list[Alinea]
    college: str = ""

    def met_eigen_titel(self) -> Vondst:
        """The same, when a person gave the title: the one of the document still has to be somewhere."""
        return replace(self, titel=None, over=[*([self.titel] if self.titel else []), *self.over])


@dataclass(frozen=True)
class Deel:
    """What stands below one heading; `naam` is the part of a raadsvoorstel that it is, or empty."""

    naam: str
    kop: str
    alineas: list[Alinea]

    @cached_property
    def punten(self) -> list[Alinea]:
        """What can be a point of a decision: all that has a number, or all that is no heading."""
        return [alinea for alinea in self.alineas if self._is_punt(alinea)]

    @property
    def geen_punten(self) -> list[Alinea]:
        """What stands between the points."""
        return [alinea for alinea in self.alineas if not self._is_punt(alinea)]

    def _is_punt(self, alinea: Alinea) -> bool:
        return bool(alinea.merk) if self.genummerd else not alinea.kop

    @cached_property
    def genummerd(self) -> bool:
        """Whether anything in it has a number."""
        return any(alinea.merk for alinea in self.alineas)


def herken(document: Document) -> Vondst:
    """Sort every paragraph into a part; what fits nowhere is in `over`, nothing is dropped."""
    titel = _titel(document.alineas)
    decisions: list[list[Punt]] = []
    delen: dict[str, list[Alinea]] = {}
    over: list[Alinea] = []
    for deel in _delen(document.alineas, titel[0] if titel else None):
        # One decision, and one second version of it; only a numbered list can be the second.
        is_decision = deel.naam in BESLUITEN and (deel.genummerd or (deel.naam == "besluit" and not decisions))
        if is_decision and deel.punten and len(decisions) < 2:  # noqa: PLR2004
            decisions.append(maak_punten(deel.punten, deel.kop))
            over += deel.geen_punten
        elif deel.naam in UITLEG:
            delen.setdefault(deel.naam, []).extend(deel.alineas)
        else:
            over += deel.alineas
    first, second = [*decisions, [], []][:2]
    college = next((alinea.plaats for alinea in document.alineas if COLLEGE.match(alinea.tekst)), "")
    return Vondst(titel[1] if titel else None, first, second, delen, over, college)


def _delen(alineas: list[Alinea], titel: Alinea | None) -> list[Deel]:
    """The paragraphs by heading, without that of the title. A heading that we know by one word says more, and stays."""
    delen = [Deel("", "", [])]
    for alinea in alineas:
        name = onderdeel_van_kop(alinea.tekst) if alinea.kop and alinea is not titel else None
        if alinea.kop:
            delen.append(Deel(name or _binnen(delen[-1].naam), alinea.tekst.rstrip(": "), []))
        elif SLOT.match(alinea.tekst):
            delen.append(Deel("", "", []))
        if alinea is not titel and not (alinea.kop and onderdeel(alinea.tekst)):
            delen[-1].alineas.append(alinea)
    return delen


def _binnen(name: str) -> str:
    """A heading that we don't know stays inside an explanation, and ends a decision."""
    return name if name in UITLEG else ""


def _titel(alineas: list[Alinea]) -> tuple[Alinea, Alinea] | None:
    """Where the title stands, and the title: the subject that the document names, or else what stands on top.

    That is the first heading that says something, above the explanation, or the first line like a title.
    """
    for alinea in alineas:
        if match := TITEL.match(alinea.tekst):
            return alinea, _als_titel(alinea, match[1])
    top = takewhile(lambda alinea: onderdeel(alinea.tekst) in (None, "besluit"), alineas)
    heading = next((a for a in top if a.kop and not onderdeel(a.tekst) and not ALGEMEEN.fullmatch(a.tekst)), None)
    above = takewhile(lambda alinea: not onderdeel(alinea.tekst), alineas)
    found = heading or next(filter(_kan_titel_zijn, above), None)
    return (found, found) if found else None


def _kan_titel_zijn(alinea: Alinea) -> bool:
    """Whether this line above the first part looks like a title, in a document that has no headings of its own."""
    text = alinea.tekst
    words = len(text.split()) > 1 and not alinea.merk and not text.endswith(EINDE)
    return words and len(text) < LANG and not is_label(text) and not ALGEMEEN.fullmatch(text)


def _als_titel(alinea: Alinea, text: str) -> Alinea:
    return type(alinea)(text, alinea.plaats, kop=alinea.kop)
