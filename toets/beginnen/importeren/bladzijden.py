"""Finds the numbers of pages: alone on a line, where a page can end, and counting up."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

GETELD = re.compile(r"[-\u2013|]?\s*(\d{1,3})(?:\s*(?:van|/)\s*(\d{1,3}))?\s*[-\u2013|]?", re.IGNORECASE)
GENOEMD = re.compile(
    r"(?:pagina(?:nummer)?|bladzijde|pag\.|blz\.)\s*(\d{1,3})(?:\s*(?:van|/)\s*(\d{1,3}))?", re.IGNORECASE
)
RAND = 2  # lines: a page number can have one line of a header or footer beyond it
BLADZIJDE = 5  # lines with text: less than this between two numbers is no page

Regel = tuple[str, str]
"""Where a line stands, for people, and the line itself."""


@dataclass(frozen=True)
class Nummer:
    """A line that can be the number of a page. `totaal` is the number of pages that it names, or None.

    `aan_rand`: among the first or last lines of its page; `uiterst`: the first or the last.
    """

    bladzijde: int
    regel: int
    gevuld: int
    getal: int
    totaal: int | None
    genoemd: bool
    aan_rand: bool
    uiterst: bool

    def volgt_op(self, other: Nummer) -> bool:
        """Whether this counts on from the other, at the end of a later page."""
        if self.totaal != other.totaal:
            return False
        if self.aan_rand and other.aan_rand:
            apart = self.bladzijde - other.bladzijde
            return apart > 0 and self.getal - other.getal == apart
        return self.getal == other.getal + 1 and self.gevuld - other.gevuld > BLADZIJDE


def zonder_paginanummers(pages: list[list[Regel]]) -> tuple[list[list[Regel]], list[str]]:
    """These pages without their numbers, and what to say of those; a text without pages is one page."""
    numbers = paginanummers([[line for _, line in lines] for lines in pages])
    kept = [[line for at, line in enumerate(lines) if (page, at) not in numbers] for page, lines in enumerate(pages)]
    left_out = [pages[page][at] for page, at in sorted(numbers)]
    listed = ", ".join(f"{line.strip()} ({place})" for place, line in left_out)
    return kept, [f"nummers van bladzijden: {listed}"] if listed else []


def paginanummers(pages: list[list[str]]) -> set[tuple[int, int]]:
    """The page and the line of every page number, both counted from 0. A text without pages is one page.

    A number stands at the edge of a page or alone between empty lines, and another one counts on from it; with the word
    `pagina` before it, or as the number that its page has, the place alone is enough.
    """
    found = list(_kandidaten(pages))
    following = {one for after in found for before in found if after.volgt_op(before) for one in (before, after)}
    sure = {one for one in found if one.genoemd or (one.uiterst and one.getal == one.bladzijde + 1)}
    return {(one.bladzijde, one.regel) for one in following | sure}


def _kandidaten(pages: list[list[str]]) -> Iterable[Nummer]:
    filled = 0
    for page, lines in enumerate(pages):
        places = [number for number, line in enumerate(lines) if line.strip()]
        edge, outer = ({*places[:n], *places[-n:]} if len(pages) > 1 else set() for n in (RAND, 1))
        for number in places:
            filled += 1
            line = lines[number].strip()
            named = GENOEMD.fullmatch(line)
            match = named or GETELD.fullmatch(line)
            if match and (number in edge or _staat_alleen(lines, number)):
                total = int(match[2]) if match[2] else None
                yield Nummer(
                    page, number, filled, int(match[1]), total, named is not None, number in edge, number in outer
                )


def _staat_alleen(lines: list[str], number: int) -> bool:
    around = [*lines[max(number - 1, 0) : number], *lines[number + 1 : number + 2]]
    return not any(line.strip() for line in around)
