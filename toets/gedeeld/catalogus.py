"""What the build and the form in the browser say and look for alike: `meldingen.json` and `taal.json`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toets.gedeeld.locaties import lees_gedeeld
from toets.gedeeld.regelnamen import Leesregel

if TYPE_CHECKING:
    from typing import Any

_CATALOGUS: dict[str, Any] = lees_gedeeld("meldingen")

TAAL: dict[str, Any] = lees_gedeeld("taal")
"""What both know of plain Dutch: words as one text with spaces, and numbers of words."""

Melding = tuple[Leesregel, str, str]
"""Our rule, the sentence, the hint."""


def _melding(rule: str, message: str, hint: str) -> Melding:
    return Leesregel(rule), message, hint


MELDINGEN: dict[str, Melding] = {kind: _melding(*said) for kind, said in _CATALOGUS["vorm"].items()}
"""By pydantic's kind of error. `{veld}` is the last key of the path."""

INSPRINGEN: str = _CATALOGUS["inspringen"]
"""What to think of at a key that is no known one, and like none."""

DUBBELE_PUNT: str = _CATALOGUS["dubbele_punt"]
"""What to think of where keys stand in the place of a text."""

NIET_HIER: Melding = _melding(*_CATALOGUS["niet_hier"])
"""The same for a key that another program knows and we refuse."""

NIET_INGEVULD: Melding = _melding(*_CATALOGUS["leeg"])
"""The same for a field that stands there with nothing behind it."""

LEEG_ONDERDEEL: Melding = _melding(*_CATALOGUS["leeg_onderdeel"])
"""The same for one of a list."""

VORMEN: dict[str, str] = _CATALOGUS["vormen"]
"""The pattern of a field -> what to write."""

EIGEN: dict[str, str] = _CATALOGUS["eigen"]
"""Our own kinds of error -> the sentence, which names what stands there (`{invoer}`)."""

UITLEG_NODIG: dict[str, str] = _CATALOGUS["uitleg_nodig"]
"""What a reader can't do without, by what was done with a point. Why a vote went so, the raad's own site tells."""


VERTELD_NODIG: dict[str, str] = _CATALOGUS["verteld_nodig"]
"""What a story that someone told can't do without, by field: what to write."""


def regel(name: str, **words: object) -> tuple[str, str]:
    """What a controle says, and the hint; `name` is its id, with what is found behind a slash if it finds more."""
    message, hint = _CATALOGUS["regels"][name]
    return message.format(**words), hint.format(**words)
