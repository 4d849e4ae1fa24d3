"""What can be wrong with the name of a file, what happened to it, and what it should have been.

The patterns are in `site_templates/gedeeld/lezen.json`: the forms name a file that they open by the same ones.
"""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, NamedTuple

from toets.gedeeld import adressen
from toets.gedeeld.catalogus import VORMEN
from toets.gedeeld.locaties import lees_gedeeld
from toets.gedeeld.regelnamen import Leesregel
from toets.inhoud.plaatsen import id_van, plaats_van, soort_van
from toets.inhoud.probleem import Probleem
from toets.model.basis import SLUG, SLUG_TEKENS, Model
from toets.model.casus import Casus
from toets.model.voorstel import Voorstel
from toets.model.vraag import Vraag

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_GEDEELD = lees_gedeeld("lezen")
GEWOONTEN = [(re.compile(one["gevonden"], re.IGNORECASE), one["wordt"], one["melding"]) for one in _GEDEELD["namen"]]
"""What stands in a name too much, what belongs there, and how it came there."""


# Where the page stands of what takes its name from one file alone.
ADRES: dict[type[Model], Callable[[str], str]] = {
    Vraag: adressen.vraag,
    Casus: adressen.verhaal,
    Voorstel: adressen.voorstel,
}


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


def naamfouten(path: str) -> Iterator[Probleem]:
    """Why the name of this file, or of its folder, can't be the address of a page."""
    free = id_van(path)
    for name in free.split("/") if free != path else ():
        if not re.fullmatch(SLUG, name):
            message = f"de naam '{name}' kan geen adres van een pagina zijn"
            yield Probleem(path, 1, 1, Leesregel.NAAM, message, VORMEN[SLUG])
        elif len(name) > SLUG_TEKENS:
            message = f"de naam '{name}' is te lang voor het adres van een pagina"
            yield Probleem(path, 1, 1, Leesregel.NAAM, message, f"Gebruik hoogstens {SLUG_TEKENS} tekens.")
    address = ADRES.get(soort_van(path) or Model)
    if address and adressen.is_van_ons(address(free)):
        message = f"de naam '{free}' is al van een pagina van de site zelf"
        yield Probleem(path, 1, 1, Leesregel.NAAM, message, "Kies een andere naam, die zegt waar het over gaat.")


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
