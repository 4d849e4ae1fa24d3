"""One value for all that can be wrong, and the two ways to say it."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable


Ernst = Literal["fout", "let op"]
"""A `fout` stops the build; with `let op` someone should look, and everything goes on."""


@dataclass(frozen=True, order=True)
class Probleem:
    """Something wrong at one place in one file; sorts by file, then place.

    `path` is relative to the repository, with forward slashes. `line` and `column` count from 1.
    `rule` is the id of what it breaks; `message` says in Dutch what is wrong, `hint` what to do about it.
    `begin` is the line where the text begins that it is in, when that is another line: there it can be answered.
    """

    path: str
    line: int
    column: int
    rule: str
    message: str
    hint: str = ""
    ernst: Ernst = "fout"
    begin: int = 0

    def as_text(self) -> str:
        """`policies/x/voorstel.yml:12:5 onbekende sleutel 'titell' …`, the hint on a line of its own."""
        said = self.message if self.ernst == "fout" else f"let op: {self.message}"
        place = f"{self.path}:{self.line}:{self.column} {said} [{self.rule}]"
        return f"{place}\n    {self.hint}" if self.hint else place

    def as_github(self) -> str:
        """A workflow command, which GitHub shows beside the line in a pull request."""
        message = f"{self.message}. {self.hint}" if self.hint else self.message
        escaped = message.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
        path = self.path.replace("%", "%25").replace(",", "%2C").replace(":", "%3A")
        command = "error" if self.ernst == "fout" else "warning"
        return f"::{command} file={path},line={self.line},col={self.column},title={self.rule}::{escaped}"


def fouten(problemen: Iterable[Probleem]) -> list[Probleem]:
    """Those that stop a build."""
    return [probleem for probleem in problemen if probleem.ernst == "fout"]


def bedoelde_u(word: str, known: Iterable[str]) -> str:
    """`, bedoelde u 'titel'?` when a known word comes near, else an empty text."""
    nearest = get_close_matches(word, list(known), n=1, cutoff=0.6)
    return f", bedoelde u '{nearest[0]}'?" if nearest else ""
