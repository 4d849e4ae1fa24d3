"""Finds texts that give an opinion to people of one rol: "raadsleden vinden", "volgens de professionals".

The patterns stand in `site_templates/gedeeld/meningen.json`; texts that must match and that must not stand beside the
tests, as what stands there goes to every browser. They look at words in lower case with one space between them and
nothing else. `{rol}` in a pattern is any name of the rol, `{wie}` that name with what may stand before it;
`geen_mening` holds what only looks like an opinion. A missed opinion can tell who said something, and a false alarm
asks for another wording: in doubt, it is an opinion.

The kind `tellen` is another one: how many people chose an answer, which a verslag never says.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

from toets.gedeeld.locaties import lees_gedeeld

if TYPE_CHECKING:
    from collections.abc import Iterable

WOORD = re.compile(r"[^\W_]+")


def geeft_mening(text: str, namen: Iterable[str]) -> bool:
    """Whether the text names the rol that has these names, and says somewhere what people think or want."""
    rol = "|".join(re.escape(_woorden(naam)) for naam in namen)
    words = _woorden(text)
    if not _als_woorden([rol]).search(words):
        return False
    mening, geen_mening = _patronen(rol)
    return mening.search(geen_mening.sub(".", words)) is not None


def telt_antwoorden(text: str) -> bool:
    """Whether the text says how many people chose an answer: "twee van de vijf kozen minder", "iedereen koos"."""
    return _als_woorden(_opgeslagen()["tellen"]["patronen"]).search(_woorden(text)) is not None


@cache
def _opgeslagen() -> dict[str, Any]:
    stored: dict[str, Any] = lees_gedeeld("meningen")
    return stored


@cache
def _patronen(rol: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What is an opinion of a rol with these names, and what only looks like one."""
    stored = _opgeslagen()

    def filled(pattern: str) -> str:
        return pattern.replace("{wie}", stored["wie"]).replace("{rol}", f"(?:{rol})")

    opinions = [filled(pattern) for soort in stored["soorten"] for pattern in soort["patronen"]]
    return _als_woorden(opinions), _als_woorden(filled(pattern) for pattern in stored["geen_mening"])


def _als_woorden(patterns: Iterable[str]) -> re.Pattern[str]:
    """One pattern for all, which matches whole words."""
    return re.compile(rf"(?<!\S)(?:{'|'.join(patterns)})(?!\S)")


def _woorden(text: str) -> str:
    return " ".join(WOORD.findall(text.lower()))
