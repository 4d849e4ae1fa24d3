"""What a browser, a system or a habit does to the name of a file, and what it should have been.

The patterns are in `site_templates/gedeeld/lezen.json`: the forms name a file that they open by the same ones.
"""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import NamedTuple

from toets.gedeeld.locaties import lees_gedeeld
from toets.inhoud.plaatsen import id_van, plaats_van
from toets.model.basis import SLUG, SLUG_TEKENS

_GEDEELD = lees_gedeeld("lezen")
GEWOONTEN = [(re.compile(one["gevonden"], re.IGNORECASE), one["wordt"], one["melding"]) for one in _GEDEELD["namen"]]
"""What stands in a name too much, what belongs there, and how it came there."""


class Verhaspeld(NamedTuple):
    """The path that a file should have had; what happened to its name and what to do, in Dutch."""

    pad: str
    melding: str
    hint: str


def verhaspeld(path: str) -> Verhaspeld | None:
    """What happened to the name of the file at `path`; None when it is right or nothing that we know explains it."""
    name, said = zonder_gewoonten(PurePosixPath(path).name)
    good = PurePosixPath(path).with_name(name).as_posix()
    if _is_right(path) or not said or not _is_right(good):
        return None
    return Verhaspeld(good, said, _GEDEELD["naam_hint"].format(naam=name))


def zonder_gewoonten(name: str) -> tuple[str, str]:
    """The name as it was, in small letters, and what happened to it last, which is what who looks sees first.

    The same as `bestandsnaam` in the app (`naam.ts`): `tests/vectors/formulier.json` holds the two equal.
    """
    said = ""
    if name.endswith(".yml") and re.fullmatch(SLUG, name.removesuffix(".yml")):
        return name, said  # a vraag may be about a copy
    for _ in GEWOONTEN:  # again: a copy may have been downloaded twice
        for found, instead, words in GEWOONTEN:
            shorter = found.sub(instead, name)
            said = said or (words if shorter != name else "")
            name = shorter
    small = name.lower()
    return small, said or (_GEDEELD["hoofdletters"] if small != name else "")


def _is_right(path: str) -> bool:
    """Whether a file can have this name where it stands. Its folders have a finding of their own."""
    place = plaats_van(path)
    if place is None:
        return False
    name = id_van(path).rpartition("/")[2]
    return not place.endswith("*.yml") or (bool(re.fullmatch(SLUG, name)) and len(name) <= SLUG_TEKENS)
