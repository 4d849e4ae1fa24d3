"""A reader of a published verslag: holds each of its sentences against the people in the room.

The reader counts people itself and calls no rule of the project. A sentence that it does not know is refused, so that
no new one slips in unread.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tests.kamer import TELT_SAMEN
from tests.leestaal import (
    BOVEN_EEN_VRAAG,
    DRIE_KEER,
    EEN_ANTWOORD,
    EEN_ANTWOORD_PER_ROL,
    GEDEELD_DAARNA,
    KEER,
    KLASSEN,
    LOPEN_UITEEN,
    NAAST_ELKAAR,
    NAMEN,
    NIET_VAN_EEN_MENS,
    PATRONEN,
    SAMEN,
    TE_WEINIG,
    TELWOORDEN,
    TWEE_SAMEN,
    UITEEN,
    UITLEG,
    VERHOUDINGEN,
    WELK_ANTWOORD,
    WELKE_ROLLEN,
    ZEGT_NIETS_VAN_ANTWOORDEN,
    klein,
    regel,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from tests.kamer import Antwoorden, Kamer


class OnwaarError(AssertionError):
    """A sentence says what is not so, or what this reader does not know."""


@dataclass(frozen=True)
class Vraagtaal:
    """What a vraag is called on a page, and its answers, per code."""

    kort: str
    vraag: str
    antwoorden: dict[str, str]

    def samen(self) -> str:
        """The two answers that count as one."""
        return f"‘{self.citaat('verschilt')}’ of ‘{self.citaat('weet_niet')}’"

    def citaat(self, code: str) -> str:
        """An answer as it reads in a sentence."""
        return klein(self.antwoorden[code])


@dataclass(frozen=True)
class Rij:
    """A row with an outcome: of which vragen, of whom, in which ronde, in which words."""

    vragen: list[str]
    wie: str
    ronde: int
    woorden: str


@dataclass
class Lezer:
    """Reads the lines of one page, sheet or Word file; `lees` is all there is to call."""

    kamer: Kamer
    taal: dict[str, Vraagtaal]
    gelezen: set[str] = field(default_factory=set)
    rijen: list[Rij] = field(default_factory=list)
    _vragen: list[str] = field(default_factory=list)
    _kolommen: list[str] = field(default_factory=list)
    _bundels: list[tuple[str, list[str]]] = field(default_factory=list)
    _beweringen: list[tuple[str, Callable[[Rij], bool]]] = field(default_factory=list)

    def lees(self, regels: Iterable[list[list[str]]]) -> list[Rij]:
        """Every row with an outcome. Raises OnwaarError for a sentence that is unknown, or not so in this room."""
        for line in regels:
            if len(line) == 1:
                for text in line[0]:
                    self._tekst(text)
            else:
                self._rij(line)
        for said, vragen in self._bundels:
            self._klopt(self._aantal(said) == len(vragen), said)
        for rij in self.rijen:
            for vraag in rij.vragen:
                self._uitkomst(rij, vraag)
        answered = {vraag for rij in self.rijen for vraag in rij.vragen}
        self._klopt(answered == set(self.kamer.eerst), "a vraag has no row, or one that was not asked has")
        return self.rijen

    def _tekst(self, text: str) -> None:
        """Read a line: as many of its sentences together as this reader knows."""
        sentences = re.split(r"(?<=[.?])\s+", text)
        while sentences:
            parts = [" ".join(sentences[:end]) for end in range(len(sentences), 0, -1)]
            known = next((part for part in parts if self._kent(part)), None)
            self._klopt(known is not None, f"this reader does not know: {text!r}")
            sentences = sentences[len(re.split(r"(?<=[.?])\s+", known or "")) :]

    def _kent(self, text: str) -> bool:
        """Whether this reader knows the sentence; what it claims is then held against the room."""
        if text == BOVEN_EEN_VRAAG:
            self._vragen = []
        known = text in UITLEG or text in ZEGT_NIETS_VAN_ANTWOORDEN or any(re.fullmatch(_, text) for _ in PATRONEN)
        if not (known or self._over_vragen(text) or self._over_mensen(text) or self._over_wat_ontbreekt(text)):
            return False
        self.gelezen.add(text)
        return True

    def _over_vragen(self, text: str) -> bool:
        """Which vragen are meant by what comes before or after."""
        if found := next((name for name, taal in self.taal.items() if taal.vraag == text), None):
            if self._bundels and self._vragen is self._bundels[-1][1]:
                self._vragen.append(found)
            else:
                self._vragen = [found]
            return True
        if text.startswith("Welke vragen zijn dat? "):
            said, self._vragen = self._bundels[-1]
            self._klopt(text.endswith(said), text)
            return True
        if match := re.fullmatch(r"(Bij (?:beide|alle \w+|\w+) vragen):", text):
            self._vragen = []
            self._bundels.append((match[1], self._vragen))
            return True
        if match := re.fullmatch(r"Hierover praatte de groep: (.*)\.", text):
            talked = [klein(self.taal[vraag].kort) for vraag in self.taal if vraag in self.kamer.daarna]
            self._klopt(re.split(", | en ", match[1]) == talked, text)
            return True
        return False

    def _over_mensen(self, text: str) -> bool:
        """How many there were, and what they could do."""
        if match := re.fullmatch(r"(minder dan 5|5 tot en met 9|10 of meer)\.?", text, re.IGNORECASE):
            self._klopt(len(self.kamer.mensen) in KLASSEN[match[1].lower()], text)
        elif match := re.fullmatch(r"(\w+): (minder dan 5|5 tot en met 9|10 of meer)\.?", text):
            people = self.kamer.mensen.count(NAMEN[match[1]])
            self._klopt(people > 0 and people in KLASSEN[match[2]], text)
        elif text == "Ieder kon de vragen eerst zelf invullen, en na het gesprek soms nog een keer.":
            self._klopt(bool(self.kamer.daarna), text)
        elif text == f"Per rol van vijf of meer mensen staat hier {WELK_ANTWOORD}":
            large = {rol for rol in self.kamer.mensen if self.kamer.mensen.count(rol) >= 5}
            self._later(text, lambda rij: NAMEN.get(rij.wie) in large)
        elif text == f"Hier staat {WELK_ANTWOORD}":
            self._later(text, lambda rij: rij.wie == SAMEN)
        else:
            return False
        return True

    def _over_wat_ontbreekt(self, text: str) -> bool:
        if text == NIET_VAN_EEN_MENS:
            self._later(text, lambda rij: not re.search(r"\d", rij.woorden))
        elif match := re.fullmatch(r"De antwoorden van (\w+)\. Dat waren er minder dan vijf\.", text):
            rol = NAMEN[match[1].capitalize()]
            self._klopt(0 < self.kamer.mensen.count(rol) < 5, text)
            self._later(text, lambda rij: NAMEN.get(rij.wie) != rol)
        elif match := re.fullmatch(r"De antwoorden van elke rol apart\. Deze groep laat alleen zien (.*)\.", text):
            who = {
                "wat alle rollen samen antwoordden": SAMEN,
                "hoe de rollen zich tot elkaar verhouden": NAAST_ELKAAR,
            }[match[1]]
            # What all of one rol answered together is what that rol answered.
            self._klopt(len(set(self.kamer.mensen)) > 1, text)
            self._later(text, lambda rij: rij.wie == who)
        else:
            return False
        return True

    def _later(self, text: str, holds: Callable[[Rij], bool]) -> None:
        """What must be so of every row; those that come after this sentence too."""
        self._beweringen.append((text, holds))

    def _rij(self, cells: list[list[str]]) -> None:
        """A row of facts, the head of a table, or what was answered: to a vraag named in the row, or before it."""
        (kop, *_), *values = cells
        if kop == "Vraag":
            self._kolommen = [name for (name,) in values]
        elif kop in NAMEN or kop in (SAMEN, NAAST_ELKAAR):
            self._antwoord(self._vragen, kop, values[0])
        elif match := re.fullmatch(r"(Bij (?:beide|alle \w+|\w+) vragen): (.*)", kop):
            short = {klein(taal.kort): name for name, taal in self.taal.items()}
            vragen = [short[name] for name in re.split(", | en ", match[2])]
            self._bundels.append((match[1], vragen))
            self._kolom(vragen, values)
        elif found := next((name for name, taal in self.taal.items() if taal.vraag == kop), None):
            self._kolom([found], values)
        else:
            self._tekst(kop)
            for value in values:
                for text in value:
                    self._tekst(text)

    def _kolom(self, vragen: list[str], values: list[list[str]]) -> None:
        for who, value in zip(self._kolommen, values, strict=True):
            self._antwoord(vragen, who, value)

    def _antwoord(self, vragen: list[str], wie: str, said: list[str]) -> None:
        for text in said:
            ronde, _, words = text.partition(": ") if text.startswith(("Eerst: ", "Nog een keer: ")) else ("", "", text)
            self.rijen.append(Rij(vragen, wie, 2 if ronde == "Nog een keer" else 1, klein(words)))

    def _uitkomst(self, rij: Rij, vraag: str) -> None:
        een = self.kamer.antwoorden(vraag, rij.ronde)
        if rij.wie in NAMEN:
            een = een.van(NAMEN[rij.wie])
        for text, holds in self._beweringen:
            self._klopt(holds(rij), f"{text} ({rij})")
        self._klopt(self._waar(rij, een, self.taal[vraag]), f"{rij} of {vraag}: {een}")

    def _waar(self, rij: Rij, een: Antwoorden, taal: Vraagtaal) -> bool:
        words = rij.woorden
        if words == TE_WEINIG:
            return een.ingevuld() < len(een.mensen)
        if rij.wie == NAAST_ELKAAR:
            if words not in VERHOUDINGEN:
                raise OnwaarError(f"this reader does not know: {words!r}")
            if rij.ronde == 2 and words.startswith("een gedeeld antwoord"):
                self._staat_uitgelegd(GEDEELD_DAARNA)
            holds, means = VERHOUDINGEN[words]
            self._staat_uitgelegd(regel(words, means), WELKE_ROLLEN)
            return holds(een)
        if words == UITEEN:
            self._staat_uitgelegd(LOPEN_UITEEN)
            return een.soorten() > 1 and not self._gedeeld(een)
        if words.endswith(KEER):
            self._staat_uitgelegd(DRIE_KEER)
            parts = re.split(", | en (?=‘)", words.removesuffix(KEER))
            return not self._gedeeld(een) and all(een.keer(self._codes(part, taal)) >= 3 for part in parts)
        self._staat_uitgelegd(EEN_ANTWOORD_PER_ROL if rij.wie in NAMEN else EEN_ANTWOORD)
        quoted = words if words == taal.samen() else f"‘{words}’"
        return een.meest(self._codes(quoted, taal))

    def _gedeeld(self, een: Antwoorden) -> bool:
        """Whether an answer, or the two that count as one, was chosen by three of five."""
        return bool(een.gedeeld()) or een.meest(TELT_SAMEN)

    def _codes(self, quoted: str, taal: Vraagtaal) -> set[str]:
        if quoted == taal.samen():
            self._staat_uitgelegd(TWEE_SAMEN)
            return TELT_SAMEN
        found = {code for code in taal.antwoorden if quoted == f"‘{taal.citaat(code)}’"}
        self._klopt(bool(found), f"this reader does not know: {quoted!r}")
        return found

    def _aantal(self, said: str) -> int:
        """How many vragen "Bij alle zes vragen" speaks of; "alle" and "beide" are those of this gesprek."""
        words = said.split()[1:-1]
        count = 2 if words == ["beide"] else TELWOORDEN[words[-1]]
        if words[0] in ("alle", "beide"):
            self._klopt(count == len(self.kamer.eerst), said)
        return count

    def _staat_uitgelegd(self, *texts: str) -> None:
        for text in texts:
            self._klopt(text in self.gelezen, f"not explained: {text}")

    def _klopt(self, holds: bool, said: str) -> None:  # noqa: FBT001
        if not holds:
            raise OnwaarError(said)
