"""Finds the parts of a raadsvoorstel in a document."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import takewhile
from typing import TYPE_CHECKING

from toets.importeren.koppen import onderdeel
from toets.importeren.punten import Punt, maak_punten

if TYPE_CHECKING:
    from toets.importeren.document import Alinea, Document

TITEL = re.compile(r"(?:onderwerp|titel|betreft)\s*:\s*(\S.*)", re.IGNORECASE)
ALGEMEEN = re.compile(r"(?:raads)?voorstel(?: aan de (?:gemeente)?raad)?|nummer\s*:?.*", re.IGNORECASE)
BESLUITEN = ("besluit", "raadsbesluit")
UITLEG = ("aanleiding", "doel", "argumenten", "kanttekeningen", "financiën", "vervolg")


@dataclass(frozen=True)
class Vondst:
    """What was found: the title (None: none), the decision, a second version of it, the other parts, and the rest."""

    titel: Alinea | None
    besluit: list[Punt]
    tweede: list[Punt]
    delen: dict[str, list[Alinea]]
    over: list[Alinea]

    def met_eigen_titel(self) -> Vondst:
        """The same, when a person gave the title: the one of the document still has to be somewhere."""
        return replace(self, titel=None, over=[*([self.titel] if self.titel else []), *self.over])


def herken(document: Document) -> Vondst:
    """Sort every paragraph into a part; what fits nowhere is in `over`, nothing is dropped."""
    titel = _titel(document.alineas)
    groups: list[tuple[str, str, list[Alinea]]] = [("", "", [])]
    for alinea in document.alineas:
        if alinea.kop:
            groups.append((onderdeel(alinea.tekst) or _binnen(groups[-1][0]), alinea.tekst.rstrip(": "), []))
            if not onderdeel(alinea.tekst) and not _is(titel, alinea):
                groups[-1][2].append(alinea)
        elif not _is(titel, alinea):
            groups[-1][2].append(alinea)
    decisions: list[list[Punt]] = []
    delen: dict[str, list[Alinea]] = {}
    over: list[Alinea] = []
    for name, kop, content in groups:
        if name in BESLUITEN and content and len(decisions) <= 1:
            numbered = any(alinea.merk for alinea in content)
            if numbered or (name == "besluit" and not decisions):
                decisions.append(maak_punten(content, kop))
                over += [alinea for alinea in content if numbered and not alinea.merk]
                continue
        if name in UITLEG:
            delen.setdefault(name, []).extend(content)
        else:
            over += content
    first, second = [*decisions, [], []][:2]
    return Vondst(titel, first, second, delen, over)


def _is(titel: Alinea | None, alinea: Alinea) -> bool:
    """Whether the title stands in this paragraph, perhaps behind the word Onderwerp."""
    return titel is not None and titel.plaats == alinea.plaats


def _binnen(name: str) -> str:
    """A heading that we don't know stays inside an explanation, and ends a decision."""
    return name if name in UITLEG else ""


def _titel(alineas: list[Alinea]) -> Alinea | None:
    """The subject that the document names, or else its first heading that says something, above the explanation."""
    for alinea in alineas:
        if match := TITEL.match(alinea.tekst):
            return _als_titel(alinea, match[1])
    top = takewhile(lambda alinea: onderdeel(alinea.tekst) in (None, "besluit"), alineas)
    return next((a for a in top if a.kop and not onderdeel(a.tekst) and not ALGEMEEN.fullmatch(a.tekst)), None)


def _als_titel(alinea: Alinea, text: str) -> Alinea:
    return type(alinea)(text, alinea.plaats, kop=alinea.kop)
