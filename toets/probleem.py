"""One value for all that can be wrong, and the two ways to say it."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, order=True)
class Probleem:
    """Something wrong at one place in one file; sorts by file, then place.

    `path` is relative to the repository, with forward slashes. `line` and `column` count from 1.
    `rule` is the id of what it breaks; `message` says in Dutch what is wrong, `hint` what to do about it.
    """

    path: str
    line: int
    column: int
    rule: str
    message: str
    hint: str = ""

    def as_text(self) -> str:
        """`policies/x/voorstel.yml:12:5 onbekende sleutel 'titell' …`, the hint on a line of its own."""
        place = f"{self.path}:{self.line}:{self.column} {self.message} [{self.rule}]"
        return f"{place}\n    {self.hint}" if self.hint else place

    def as_github(self) -> str:
        """A workflow command, which GitHub shows beside the line in a pull request."""
        message = f"{self.message}. {self.hint}" if self.hint else self.message
        escaped = message.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
        path = self.path.replace("%", "%25").replace(",", "%2C").replace(":", "%3A")
        return f"::error file={path},line={self.line},col={self.column},title={self.rule}::{escaped}"


def bedoelde_u(word: str, known: Iterable[str]) -> str:
    """`, bedoelde u 'titel'?` when a known word comes near, else an empty text."""
    nearest = get_close_matches(word, list(known), n=1, cutoff=0.6)
    return f", bedoelde u '{nearest[0]}'?" if nearest else ""
