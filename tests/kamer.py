"""A room of people with what each of them answered, and counting in it: for who holds a sentence against the room.

Nothing here comes from the rules that a sentence is made with. Those take counts; here are the people themselves.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, get_args

from hypothesis import strategies as st

from toets.model.basis import Antwoordcode, Rol

if TYPE_CHECKING:
    from collections.abc import Collection

ROLLEN: tuple[Rol, ...] = get_args(Rol)
CODES: tuple[Antwoordcode, ...] = get_args(Antwoordcode)
TELT_SAMEN = {"verschilt", "weet_niet"}


@dataclass(frozen=True)
class Antwoorden:
    """What these people answered to one vraag, in one ronde: rol and answer of each; None for who skipped it."""

    mensen: tuple[tuple[Rol, Antwoordcode | None], ...]

    def van(self, rol: Rol) -> Antwoorden:
        return Antwoorden(tuple(one for one in self.mensen if one[0] == rol))

    def per_rol(self) -> list[Antwoorden]:
        return [self.van(rol) for rol in ROLLEN if self.van(rol).mensen]

    def keer(self, codes: Collection[str]) -> int:
        """How many people chose one of these."""
        return sum(code is not None and code in codes for _, code in self.mensen)

    def ingevuld(self) -> int:
        return self.keer(CODES)

    def soorten(self) -> int:
        """How many different answers were given."""
        return len({code for _, code in self.mensen if code})

    def meest(self, codes: Collection[str]) -> bool:
        """Whether at least three of every five people chose one of these."""
        return 5 * self.keer(codes) >= 3 * len(self.mensen)

    def gedeeld(self) -> list[set[str]]:
        """Each single answer that at least three of every five people chose."""
        return [{code} for code in CODES if self.meest({code})]


@dataclass(frozen=True)
class Kamer:
    """Everybody of one gesprek: their rol, and per vraag what each answered, before the talk and after it."""

    mensen: tuple[Rol, ...]
    eerst: dict[str, tuple[Antwoordcode | None, ...]]
    daarna: dict[str, tuple[Antwoordcode | None, ...]]

    def antwoorden(self, vraag: str, ronde: int) -> Antwoorden:
        given = self.eerst if ronde == 1 else self.daarna
        return Antwoorden(tuple(zip(self.mensen, given[vraag], strict=True)))

    def aantallen(self) -> dict[Rol, int]:
        return {rol: self.mensen.count(rol) for rol in ROLLEN if rol in self.mensen}


def vergeleken(een: Antwoorden) -> list[Antwoorden]:
    """The rollen that are compared, as a page says: of three people or more, else of two or more."""
    large = [part for part in een.per_rol() if len(part.mensen) >= 3]
    return large if len(large) >= 2 else [part for part in een.per_rol() if len(part.mensen) >= 2]


def tegenover(een: Antwoorden) -> bool:
    """Whether in two compared rollen most chose an answer that nobody chose in the other."""
    leads = [(part, code) for part in vergeleken(een) for code in CODES if 2 * part.keer({code}) > part.ingevuld()]
    return any(
        not one.keer({its}) and not other.keer({own}) for one, own in leads for other, its in leads if own != its
    )


def kamer(*rollen: tuple[Rol, str], daarna: dict[Rol, str] | None = None) -> Kamer:
    """A room where one vraag is asked: per rol a letter for what each person chose (see `LETTERS`)."""
    mensen = tuple(rol for rol, letters in rollen for _ in letters)
    first = tuple(LETTERS[letter] for _, letters in rollen for letter in letters)
    again = tuple(LETTERS[letter] for rol, _ in rollen for letter in (daarna or {}).get(rol, ""))
    return Kamer(mensen, {"stem": first}, {"stem": again} if daarna else {})


LETTERS: dict[str, Antwoordcode | None] = {
    "+": "plus",
    "=": "gelijk",
    "-": "min",
    "v": "verschilt",
    "?": "weet_niet",
    ".": None,
}


@st.composite
def kamers(draw: st.DrawFn, vragen: list[str]) -> Kamer:
    """A room of five to about fifteen people in one to four rollen. In each rol a few answers are liked best."""
    sizes = draw(st.lists(st.integers(1, 7), min_size=1, max_size=4).filter(lambda found: sum(found) >= 5))
    rollen = draw(st.permutations(ROLLEN))
    mensen = tuple(rol for rol in ROLLEN for _ in range(dict(zip(rollen, sizes, strict=False)).get(rol, 0)))

    def answers() -> tuple[Antwoordcode | None, ...]:
        everybody = draw(_LIKED)
        liked = {rol: draw(st.just(everybody) | _LIKED) for rol in ROLLEN}
        return tuple(draw(st.sampled_from(liked[rol])) for rol in mensen)

    asked = draw(st.lists(st.sampled_from(vragen), min_size=1, unique=True))
    asked.sort(key=vragen.index)
    same = draw(st.booleans())
    alike = answers()
    again = draw(st.sets(st.sampled_from(asked)))
    return Kamer(
        mensen,
        {vraag: alike if same else answers() for vraag in asked},
        {vraag: answers() for vraag in asked if vraag in again},
    )


_LIKED = st.lists(st.sampled_from([*CODES, None]), min_size=1, max_size=3)
