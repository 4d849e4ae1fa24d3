"""Says which words nobody knows, with file, line and what to do: `python -m tests.spelling`. `make lint` runs it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from tests.huis import ROOT
from tests.spelling.bronnen import alle_stukken
from tests.spelling.speller import LIJST, Speller, bedoeld, lijst, overbodig
from tests.spelling.woorden import woorden

if TYPE_CHECKING:
    from pathlib import Path

    from tests.spelling.speller import Onbekend

NAAR = LIJST.relative_to(ROOT).as_posix()
WAT_NU = f"Mend the word. Is it right, or a name? Then add it to {NAAR}, in its place by the alphabet."
WEG_ERMEE = "the dictionary knows it, or no text needs it. Take it out."


def melding(found: Onbekend, root: Path = ROOT) -> str:
    """A line for one word: `policies/x/voorstel.yml:12 inschating: inschatting?`."""
    meant = ", ".join(bedoeld(found.woord.woord))
    return f"{found.stuk.pad}:{regel(found, root)} {found.woord.woord}" + (f": {meant}?" if meant else "")


def regel(found: Onbekend, root: Path = ROOT) -> int:
    """The line that a word is on: the first with that word from where its text begins, as some readers join lines."""
    word = found.woord.woord
    lines = (root / found.stuk.pad).read_text("utf-8").replace("’", "'").splitlines()
    below = (number for number, line in enumerate(lines, 1) if number >= found.stuk.regel and word in line)
    return next(below, found.stuk.regel)


def main() -> int:
    """Spell everything; 1 when there is a word that nobody knows, or one in our list that nobody needs."""
    texts = list(alle_stukken())
    own = lijst()
    lines = list(dict.fromkeys(melding(found) for found in Speller(own).onbekend(texts)))
    if lines:
        lines.append(WAT_NU)
    used = [word for text in texts for word in woorden(text.tekst)]
    lines += [f"{NAAR} {word}: {WEG_ERMEE}" for word in overbodig(own, {word.woord for word in used})]
    if lines:
        sys.stderr.write("\n".join(lines) + "\n")
        return 1
    sys.stdout.write(f"Spelling: {len(used)} words in {len(texts)} texts, all known.\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
