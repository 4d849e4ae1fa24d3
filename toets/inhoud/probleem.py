"""One value for all that can be wrong, and the three ways to say it."""

from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache
from heapq import nlargest
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Literal

from toets.gedeeld.tekens import ONZICHTBAAR

if TYPE_CHECKING:
    from collections.abc import Iterable

    from toets.gedeeld.regelnamen import RegelId

Ernst = Literal["fout", "let op"]
"""A `fout` stops the build; with `let op` someone should look, and everything goes on."""
Reik = Literal["bestand", "alles"]
"""How far a rule looks: one file (and what mkdocs.yml sets) decides what it finds, or it needs the others too."""
Formuliersoort = Literal["voorstel", "vraag", "opvolging", "verslag", "ingetrokken", "casus"]
Ongezien = dict[Formuliersoort, str]
"""By each form that can make a file in which a rule finds something and that does not look for it: what to tell."""


def zichtbaar(text: str) -> str:
    """The text with every sign that does something as its code: what a terminal may get."""
    return ONZICHTBAAR.sub(lambda found: ascii(found[0])[1:-1], text)


MEESTE_OM_TE_RADEN = 2_000
"""Among more words than these nobody looks for what they meant, and comparing them all takes too long."""
KANDIDATEN = 8
"""So many known words, those that share most pairs of letters, are compared in full: that takes long."""


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
    rule: RegelId
    message: str
    hint: str = ""
    ernst: Ernst = "fout"
    begin: int = 0

    def as_text(self) -> str:
        """`policies/x/voorstel.yml:12:5 onbekende sleutel 'titell' …`, the hint on a line of its own."""
        said = self.message if self.ernst == "fout" else f"let op: {self.message}"
        place = zichtbaar(f"{self.path}:{self.line}:{self.column} {said} [{self.rule}]")
        return f"{place}\n    {zichtbaar(self.hint)}" if self.hint else place

    def as_github(self) -> str:
        """A workflow command, which GitHub shows beside the line in a pull request."""
        escaped = self._sentences().replace("%", "%25")
        path = zichtbaar(self.path).replace("%", "%25").replace(",", "%2C").replace(":", "%3A")
        command = "error" if self.ernst == "fout" else "warning"
        return f"::{command} file={path},line={self.line},col={self.column},title={self.rule}::{escaped}"

    def as_gitlab(self) -> dict[str, Any]:
        """An issue of a code quality report, which GitLab shows beside the line in a merge request.

        Its fingerprint is of what is wrong and not of the line: when text above it changes it stays the same issue.
        """
        essence = "\0".join(map(zichtbaar, (self.path, self.rule, self.message)))
        return {
            "description": self._sentences(),
            "check_name": self.rule,
            "fingerprint": hashlib.sha256(essence.encode()).hexdigest(),
            "severity": "major" if self.ernst == "fout" else "minor",
            "location": {"path": zichtbaar(self.path), "lines": {"begin": self.line}},
        }

    def _sentences(self) -> str:
        """What is wrong and what to do, on one line."""
        return zichtbaar(f"{self.message}. {self.hint}" if self.hint else self.message)


def gitlab_report(problemen: Iterable[Probleem]) -> list[dict[str, Any]]:
    """The whole report. GitLab drops a fingerprint that it saw: what is wrong twice in a file is told apart."""
    seen: Counter[str] = Counter()
    report = []
    for probleem in problemen:
        issue = probleem.as_gitlab()
        seen[issue["fingerprint"]] += 1
        times = seen[issue["fingerprint"]]
        if times > 1:
            issue["fingerprint"] = hashlib.sha256(f"{issue['fingerprint']}{times}".encode()).hexdigest()
        report.append(issue)
    return report


def fouten(problemen: Iterable[Probleem]) -> list[Probleem]:
    """Those that stop a build."""
    return [probleem for probleem in problemen if probleem.ernst == "fout"]


def bedoelde_u(word: str, known: Iterable[str]) -> str:
    """`, bedoelde u 'titel'?` when a known word comes near, else an empty text."""
    words = tuple(known)
    nearest = _nearest(word, words) if len(words) <= MEESTE_OM_TE_RADEN else None
    return f", bedoelde u '{nearest}'?" if nearest else ""


@lru_cache(maxsize=1_000)
def _nearest(word: str, known: tuple[str, ...]) -> str | None:
    """A slip is often made more than once, and a guess takes long."""
    pairs = _pairs(word)
    likely = nlargest(KANDIDATEN, known, key=lambda other: len(pairs & _pairs(other)))
    return next(iter(get_close_matches(word, likely, n=1, cutoff=0.6)), None)


@lru_cache(maxsize=20_000)
def _pairs(word: str) -> frozenset[str]:
    """Every two letters of a word that stand beside each other, and its first and last."""
    return frozenset(map("".join, pairwise(f" {word} ")))
