"""Spoils the real files one at a time and holds the check against each: it says what is wrong, soon, and never fails.

Run one case again with `python -m tests.fuzz NUMBER [SEED]`.
"""

from __future__ import annotations

import json
import signal
import sys
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from tests.gemeente import VANDAAG
from tests.verminkt import VERMINKEN
from toets.controles.controle import controleer
from toets.gedeeld.tekens import ONZICHTBAAR
from toets.gedeeld.tekst import naar_html
from toets.inhoud.dossier import Inhoud, laad, met_bestand
from toets.inhoud.probleem import fouten, gitlab_report
from toets.inhoud.vragensets import gewijzigd

if TYPE_CHECKING:
    from toets.inhoud.dossier import Bestand
    from toets.inhoud.probleem import Probleem

ROOT = Path(__file__).parents[1]
ZAAD = 17
SECONDEN = 30
"""Of the processor, for one file: what hangs takes longer, and what is only slow does not, on a busy machine either."""


class TeTraag(Exception):  # noqa: N818 (what the fuzzer looks for)
    """The check took longer than it may."""


@dataclass(frozen=True)
class Geval:
    """One file, what was done to it, and what it became."""

    nummer: int
    path: str
    gedaan: str
    content: bytes

    def __str__(self) -> str:
        return f"case {self.nummer}: {self.path}, {self.gedaan}"


class Wereld:
    """The repository as it stands, read once; each case replaces one file in it."""

    def __init__(self, zaad: int = ZAAD) -> None:
        self.zaad = zaad
        self.inhoud = laad(ROOT)

    @cached_property
    def teksten(self) -> dict[str, str]:
        """Every file by its path."""
        return {bestand.path: bestand.text for bestand in self.inhoud.bestanden}

    @cached_property
    def soorten(self) -> list[list[str]]:
        """The paths of each kind of file, and of all: half of the cases take a kind first, as there is one of many."""
        kinds: dict[str, list[str]] = {}
        for bestand in self.inhoud.bestanden:
            kinds.setdefault(bestand.kind.__name__, []).append(bestand.path)
        return [*kinds.values(), *[list(self.teksten)] * len(kinds)]

    def geval(self, nummer: int) -> Geval:
        """The case with this number: the same number and seed give the same file."""
        kans = Random(f"{self.zaad}:{nummer}")  # noqa: S311 (no secret)
        path = kans.choice(kans.choice(self.soorten))
        gedaan, content = kans.choice(VERMINKEN)(kans, self.teksten[path], list(self.teksten.values()))
        return Geval(nummer, path, gedaan, content)

    def met(self, geval: Geval) -> Inhoud:
        """The repository with the spoiled file in the place of the good one; of the voorstellen only what it is about.

        The others only cost time: no rule of theirs looks at more than the names of another voorstel.
        """
        folder = geval.path.split("/")[1] if geval.path.startswith("policies/") else EEN_VOORSTEL
        kept = [
            bestand
            for bestand in self.inhoud.bestanden
            if bestand.path != geval.path
            and (not bestand.path.startswith("policies/") or bestand.path.startswith(f"policies/{folder}/"))
        ]
        return met_bestand(Inhoud(kept, []), geval.path, geval.content)


EEN_VOORSTEL = "maatwerk-sociaal-domein-2021"


def kijk_na(inhoud: Inhoud) -> list[Probleem]:
    """All that `check` does with what was read, and each form in which it can say so."""
    problemen = controleer(inhoud, VANDAAG)
    gewijzigd(inhoud)
    for probleem in problemen:
        for said in (probleem.as_text().replace("\n    ", " ", 1), probleem.as_github()):
            assert not ONZICHTBAAR.search(said), said
    json.dumps(gitlab_report(problemen)).encode()
    return problemen


@dataclass(frozen=True)
class Uitslag:
    """What came of one case: what went wrong, if anything, and else whether the check calls the file good."""

    fout: str | None
    goed: bool


def probeer(wereld: Wereld, geval: Geval) -> Uitslag:
    """Hold the check against one case."""
    try:
        with _binnen(SECONDEN):
            inhoud = wereld.met(geval)
            goed = not fouten(kijk_na(inhoud))
            if goed:
                _toon(inhoud.bestanden[-1])
            return Uitslag(None, goed)
    except Exception as error:  # noqa: BLE001 (whatever it is, the case is to be shown)
        return Uitslag(f"{geval}\n    {type(error).__name__}: {str(error)[:300]}", goed=False)


def _toon(bestand: Bestand) -> None:
    """What a page does with a text that the check calls good."""
    for _, tekst in bestand.leesteksten:
        naar_html(tekst)


class _binnen:  # noqa: N801 (reads as a word)
    """Raises TeTraag when what is inside takes more seconds of the processor."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds

    def __enter__(self) -> None:
        self.before = signal.signal(signal.SIGVTALRM, self._stop)
        signal.setitimer(signal.ITIMER_VIRTUAL, self.seconds)

    def __exit__(self, *_: object) -> None:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, self.before)

    def _stop(self, *_: object) -> None:
        raise TeTraag(f"more than {self.seconds} s")


if __name__ == "__main__":
    wereld = Wereld(int(sys.argv[2]) if len(sys.argv) > 2 else ZAAD)
    geval = wereld.geval(int(sys.argv[1]))
    print(geval)
    print("\n".join(probleem.as_text() for probleem in kijk_na(wereld.met(geval))[:20]))
