"""An attack on released verslagen: gesprekken with secret answers, and all that a reader can work out from each page.

Run `python -m tests.aanval` to see ten pages, and `python -m tests.aanval antwoorden` to see what was secret and what
the attack found: first try by hand. `docs/anonymity-attempts.md` says what came out.

The reader is given more than a real one has: the head count of each rol, who skipped what, and the answers of one, two
or three participants who confer. Every way in which the room can have answered is gone through, and only those are kept
that give the released page. It uses nothing of how the rules work: only what they publish.
"""

from __future__ import annotations

import itertools
import random
import sys
from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

import yaml

from tests import gemeente
from tests.uitsluitingen import rol_tellingen, sizes
from tests.verslagen import velden
from toets.vertrouwen.vrijgave import ANTWOORDCODES, ROLLEN, groepsantwoord, klasse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.model.basis import Antwoordcode, Rol, Wijze
    from toets.vertrouwen.vrijgave import Aantallen, Groepsantwoord, Telling

    Cell = tuple[Rol, Antwoordcode]

VRAGEN = gemeente.IN_EEN_GESPREK
EERST, NOG_EEN_KEER = "eerst", "nog_een_keer"

GESPREKKEN: list[tuple[Wijze, tuple[int, ...]]] = [
    ("groep", (5,)),
    ("groep", (3, 2)),
    ("groep", (4, 1, 1)),
    ("groep", (3, 3, 2)),
    ("overeenkomst", (3, 2)),
    ("overeenkomst", (2, 2, 2)),
    ("overeenkomst", (4, 3)),
    ("overeenkomst", (5, 3, 2)),
    ("per-rol", (5, 5)),
    ("per-rol", (6, 5)),
]
"""Ten gesprekken: how they publish, and how many people of each rol. The smallest of each, and some larger."""

STEMMINGEN = [(1, 1, 1, 1, 1), (8, 1, 1, 0, 0), (1, 0, 0, 0, 0), (1, 0, 8, 1, 0), (4, 0, 4, 0, 1), (0, 1, 1, 3, 3)]
"""How likely each answer is to a vraag: anything, nearly all the same, all the same, two camps, doubt."""

MOST_TOGETHER = 3
SLAAT_OVER = 0.04
VERANDERT = 0.3

Antwoorden = list[tuple["Rol", "Antwoordcode | None"]]
"""What each participant answered; None for who skipped the vraag."""


@dataclass(frozen=True)
class Gesprek:
    """One gesprek with what is secret in it: what each participant answered, per vraag and ronde."""

    wijze: Wijze
    aantallen: dict[Rol, int]
    antwoorden: dict[tuple[str, str], Antwoorden]


@dataclass(frozen=True)
class Gelezen:
    """What so many participants together know of the answers of the others; counts of answers of one other."""

    samen: int
    gevallen: int
    uitgesloten: int
    zeker: int


def gesprek(nummer: int) -> Gesprek:
    """The gesprek with this number, from 0; the same answers each time."""
    wijze, people = GESPREKKEN[nummer]
    chance = random.Random(f"gesprek {nummer}")  # noqa: S311 (the same answers on every machine)
    aantallen = sizes(*people)
    rollen = [rol for rol, aantal in aantallen.items() for _ in range(aantal)]
    antwoorden = {}
    topics = chance.sample(VRAGEN, chance.choice([1, 3]))
    for vraag in VRAGEN:
        mood = chance.choice(STEMMINGEN)
        first = [(rol, None if chance.random() < SLAAT_OVER else _pick(chance, mood)) for rol in rollen]
        antwoorden[vraag, EERST] = first
        if vraag in topics:
            antwoorden[vraag, NOG_EEN_KEER] = [
                (rol, _pick(chance, mood) if code and chance.random() < VERANDERT else code) for rol, code in first
            ]
    return Gesprek(wijze, aantallen, antwoorden)


def rij(nummer: int) -> str:
    """What the attack found in one gesprek, as a row of the table in `docs/anonymity-attempts.md`."""
    van = gesprek(nummer)
    right, total = geraden(van)
    guess = f"{right} of {total}" if total else "no label to guess from"
    found = [lees(van, samen) for samen in range(1, MOST_TOGETHER + 1)]
    learned = " | ".join(f"{one.uitgesloten} / {one.zeker} of {one.gevallen}" for one in found)
    people = " + ".join(str(count) for count in van.aantallen.values())
    return f"| {nummer} | `{van.wijze}` | {people} | {learned} | {guess} |"


def vrijgegeven(van: Gesprek) -> dict[tuple[str, str], Groepsantwoord]:
    """What is published of each vraag in each ronde."""
    return {
        place: groepsantwoord(van.wijze, van.aantallen, {rol: Counter(_codes(said, rol)) for rol in ROLLEN})
        for place, said in van.antwoorden.items()
    }


def verslag(van: Gesprek) -> dict[str, Any]:
    """The verslag as the app would write it, for the small municipality."""
    out = vrijgegeven(van)
    antwoorden = []
    for vraag in VRAGEN:
        rondes = {
            ronde: velden(out[vraag, ronde], van.wijze) for ronde in (EERST, NOG_EEN_KEER) if (vraag, ronde) in out
        }
        # Two rondes that say something of different ones are not published, nor a second one that says nothing.
        said_of = [rondes.get(ronde, {}).keys() - {"gekozen"} for ronde in (EERST, NOG_EEN_KEER)]
        if not rondes[EERST] or said_of[0] != said_of[1]:
            rondes.pop(NOG_EEN_KEER, None)
        antwoorden.append({"vraag": vraag, **rondes})
    deelnemers = {rol: klasse(aantal) for rol, aantal in van.aantallen.items()}
    return {
        **gemeente.VERSLAG,
        "deelnemers": {"totaal": klasse(sum(van.aantallen.values())), **deelnemers},
        "wijze": van.wijze,
        "antwoorden": antwoorden,
        "opbrengst": [],
    }


def lees(van: Gesprek, samen: int) -> Gelezen:
    """What every group of `samen` participants learns about every other one, over all vragen and rondes.

    Raises AssertionError when the attack excludes what was really answered: then the attack is wrong.
    """
    cases = excluded = certain = 0
    for place, out in vrijgegeven(van).items():
        answered = [(rol, code) for rol, code in van.antwoorden[place] if code]
        possible = _rooms(van.wijze, _frozen(van.aantallen), _frozen(Counter(rol for rol, _ in answered)))
        rooms = possible[tuple(out.items())]
        for (own, (rol, code)), times in _readers(answered, samen).items():
            left = {other for other in ANTWOORDCODES if rooms.hold([*own, (rol, other)])}
            assert code in left
            cases += times
            excluded += times * (len(left) < len(ANTWOORDCODES))
            certain += times * (len(left) == 1)
    return Gelezen(samen, cases, excluded, certain)


def geraden(van: Gesprek) -> tuple[int, int]:
    """How often who guesses that everybody chose the published label is right, and of how many answers."""
    right = total = 0
    for place, out in vrijgegeven(van).items():
        for rol, code in van.antwoorden[place]:
            label = out.get("allen", out.get(rol))
            if code and label in ("plus", "gelijk", "min"):
                total += 1
                right += code == label
    return right, total


def _pick(chance: random.Random, mood: tuple[int, ...]) -> Antwoordcode:
    return chance.choices(ANTWOORDCODES, weights=mood)[0]


def _codes(said: Antwoorden, rol: Rol) -> list[Antwoordcode]:
    return [code for who, code in said if who == rol and code]


def _frozen(aantallen: Aantallen) -> tuple[tuple[Rol, int], ...]:
    return tuple((rol, aantallen[rol]) for rol in ROLLEN if aantallen.get(rol))


def _readers(answered: list[Cell], samen: int) -> Counter[tuple[tuple[Cell, ...], Cell]]:
    """Who can read together about whom; those who answered alike in one rol are alike."""
    found: Counter[tuple[tuple[Cell, ...], Cell]] = Counter()
    for group in itertools.combinations(range(len(answered)), samen):
        own = tuple(sorted(answered[number] for number in group))
        found.update((own, cell) for number, cell in enumerate(answered) if number not in group)
    return found


class _Rooms:
    """Rooms of which the same is published: for each answer and number of people, in which of them so many gave it.

    Which rooms is a whole number with a bit for each, so that a question about all of them is one step.
    """

    def __init__(self) -> None:
        self._with: defaultdict[tuple[Cell, int], int] = defaultdict(int)
        self._number = 0

    def add(self, telling: Telling) -> None:
        for rol, tally in telling.items():
            for code, count in tally.items():
                for people in range(1, min(count, MOST_TOGETHER + 1) + 1):
                    self._with[(rol, code), people] |= 1 << self._number
        self._number += 1

    def hold(self, cells: list[Cell]) -> bool:
        """Whether these answers of different people occur together in one of the rooms."""
        found = (1 << self._number) - 1
        for cell, people in Counter(cells).items():
            found &= self._with.get((cell, people), 0)
        return found != 0


@cache
def _rooms(
    wijze: Wijze, people: tuple[tuple[Rol, int], ...], answered: tuple[tuple[Rol, int], ...]
) -> dict[object, _Rooms]:
    """Every way in which the room can have answered, by what is then published."""
    found: defaultdict[object, _Rooms] = defaultdict(_Rooms)
    for tallies in itertools.product(*(rol_tellingen(count) for _, count in answered)):
        telling = {rol: tally for (rol, _), tally in zip(answered, tallies, strict=True)}
        found[tuple(groepsantwoord(wijze, dict(people), telling).items())].add(telling)
    return found


def _tell(*, secret: bool) -> Iterator[str]:
    for number in range(len(GESPREKKEN)):
        van = gesprek(number)
        yield f"--- gesprek {number}"
        if not secret:
            yield yaml.safe_dump({key: verslag(van)[key] for key in ("deelnemers", "wijze", "antwoorden")})
            continue
        yield f"{van.wijze}, {dict(van.aantallen)}"
        for place, said in van.antwoorden.items():
            yield f"  {' '.join(place)}: " + ", ".join(f"{rol[:3]} {code or '-'}" for rol, code in said)
        yield rij(number)


if __name__ == "__main__":
    for line in _tell(secret="antwoorden" in sys.argv):
        print(line)
