"""Measures what of the corpus in `tests/vectors/persoonsgegevens/` is found, in totals only.

Run `python -m tests.vertrouwen.meting`. It never names or shows a sentence: one half of the corpus stays unread, or it
would measure nothing any more. [About the corpus](../vectors/persoonsgegevens/LEESMIJ.md).
"""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from toets.vertrouwen.normaal import normaliseer
from toets.vertrouwen.persoonsgegevens import vind

if TYPE_CHECKING:
    from toets.vertrouwen.persoonsgegevens import Vondst

MAP = Path(__file__).parents[1] / "vectors" / "persoonsgegevens"
HELFTEN = ("gelezen", "ongelezen")


@dataclass
class Meting:
    """How many sentences of a half there are, and of how many all is found; `let_op`: what is found may be a guess."""

    hard: Counter[str] = field(default_factory=Counter)
    gevonden: Counter[str] = field(default_factory=Counter)
    te_raden: int = 0
    geraden: int = 0
    zonder: int = 0
    vals: int = 0
    vals_let_op: int = 0

    @property
    def recall(self) -> float:
        """Of the sentences with something that has a form, the part in which all of it is found for certain."""
        return self.gevonden.total() / self.hard.total()

    @property
    def vals_alarm(self) -> float:
        """Of the sentences without anything personal, the part in which something is found for certain."""
        return self.vals / self.zonder

    def __str__(self) -> str:
        kinds = ", ".join(f"{kind} {self.gevonden[kind]}/{total}" for kind, total in sorted(self.hard.items()))
        return (
            f"hard {self.gevonden.total()}/{self.hard.total()} ({self.recall:.1%}): {kinds}\n"
            f"guessed {self.geraden}/{self.te_raden}; without: error {self.vals}/{self.zonder} ({self.vals_alarm:.1%})"
            f", let op {self.vals_let_op}/{self.zonder}"
        )


def meet(half: str) -> Meting:
    """The totals of one half: `gelezen` or `ongelezen`."""
    corpus = json.loads((MAP / f"{half}.json").read_text("utf-8"))
    meting = Meting()
    for sentence in corpus["met"]:
        found = vind(sentence["tekst"])
        if sentence["hard"]:
            meting.hard[sentence["soort"]] += 1
            meting.gevonden[sentence["soort"]] += _dekt(sentence, [vondst for vondst in found if vondst.zeker])
        else:
            meting.te_raden += 1
            meting.geraden += _dekt(sentence, found)
    for sentence in corpus["zonder"]:
        found = vind(sentence["tekst"])
        certain = any(vondst.zeker for vondst in found)
        meting.zonder += 1
        meting.vals += certain
        meting.vals_let_op += bool(found) and not certain
    return meting


def _dekt(sentence: dict[str, Any], found: list[Vondst]) -> bool:
    """Whether every piece that had to be found lies whole within something that is found."""
    pieces = [normaliseer(vondst.stuk).tekst for vondst in found]
    return all(any(normaliseer(whole).tekst in piece for piece in pieces) for whole in sentence["gevonden"])


if __name__ == "__main__":
    for name in HELFTEN:
        print(f"{name}: {meet(name)}")
