"""The sentences of a text that name amounts: what one sentence says of an amount, it doesn't say of the next."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.beginnen.importeren.geldvorm import Geldvorm

EINDE = re.compile(r";|[.!?](?= +[A-Z])")
"""Where a sentence ends. A point before a small letter is mostly that of an abbreviation."""


@dataclass(frozen=True)
class Zin:
    """One sentence, with from where up to where each of its amounts stands in it."""

    tekst: str
    bedragen: list[tuple[int, int]]

    def ervoor(self, number: int) -> str:
        """What stands before this amount, after the one before it."""
        return self.tekst[self.bedragen[number - 1][1] if number else 0 : self.bedragen[number][0]]

    def erna(self, number: int) -> str:
        """What stands behind this amount, before the next one."""
        after = self.bedragen[number + 1 :]
        return self.tekst[self.bedragen[number][1] : after[0][0] if after else len(self.tekst)]


def zinnen(text: str, found: list[Geldvorm]) -> Iterator[Zin]:
    """The sentences of the text, with all of these amounts in their order, whole: no sentence ends within one."""
    begins = [geld.begin for geld in found]
    start = done = 0
    for match in [*EINDE.finditer(text), None]:
        end = match.end() if match else len(text)
        upto = bisect_left(begins, end)
        if match and upto and found[upto - 1].eind > end:
            continue
        yield Zin(text[start:end], [(geld.begin - start, geld.eind - start) for geld in found[done:upto]])
        start, done = end, upto
