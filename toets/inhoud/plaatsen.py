"""Which file stands where in a repository. The only module that knows the folders.

`*` is the part of a path that becomes the id; two of them become `<first>/<second>`.
"""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, NamedTuple

from toets.model.aanbeveling import Aanbevelingen
from toets.model.casus import Casus
from toets.model.document import Documenten
from toets.model.draaiboek import Draaiboek
from toets.model.factor import Factoren
from toets.model.gemeente import Gemeente
from toets.model.ingetrokken import Ingetrokken
from toets.model.instrument import Instrumenten
from toets.model.maatregelsoort import Maatregelsoorten
from toets.model.opvolging import Opvolging
from toets.model.quickscan import Quickscan
from toets.model.rol import Rollen
from toets.model.verslag import Verslag
from toets.model.voorstel import Voorstel
from toets.model.vraag import Vraag
from toets.model.vragenset import Vragenset
from toets.model.waarde import Waarden
from toets.model.zoekwoorden import Zoekwoorden

if TYPE_CHECKING:
    from toets.model.basis import Model

PLAATSEN: dict[str, type[Model]] = {
    "mkdocs.yml": Gemeente,
    "questions/rollen.yml": Rollen,
    "questions/waarden.yml": Waarden,
    "questions/factoren.yml": Factoren,
    "questions/aanbevelingen.yml": Aanbevelingen,
    "questions/instrumenten.yml": Instrumenten,
    "questions/quickscan.yml": Quickscan,
    "questions/maatregelsoorten.yml": Maatregelsoorten,
    "questions/bronnen.yml": Documenten,
    "questions/draaiboek.yml": Draaiboek,
    "questions/zoekwoorden.yml": Zoekwoorden,
    "questions/vragen/*.yml": Vraag,
    "questions/casussen/*.yml": Casus,
    "questions/versies/*.yml": Vragenset,
    "policies/*/voorstel.yml": Voorstel,
    "policies/*/verslagen/*.yml": Verslag,
    "policies/*/ingetrokken/*.yml": Ingetrokken,
    "policies/*/opvolging.yml": Opvolging,
}
BOVENAAN = [place for place in PLAATSEN if "/" not in place]
"""The files that stand beside the folders."""
MAPPEN = list(dict.fromkeys(place.partition("/")[0] for place in PLAATSEN if "/" in place))
"""The folders that hold everything else."""

NUMMER = re.compile(r"[a-z0-9]{8}")
"""The id of a verslag: eight signs that are drawn by chance."""
_LANGE_NAAM = re.compile(rf"gespreksverslag-(?P<voorstel>.+)-(?P<maand>\d{{4}}-\d{{2}})-(?P<id>{NUMMER.pattern})")


class Verslagnaam(NamedTuple):
    """What the long name of a verslag says: the folder of its voorstel, its month (`2026-11`) and its id."""

    voorstel: str
    maand: str
    id: str

    def bestand(self) -> str:
        """The name of the file, as the app gives it: whoever finds it among their downloads sees what it is."""
        return f"gespreksverslag-{self.voorstel}-{self.maand}-{self.id}.yml"


def verslagnaam(path: str) -> Verslagnaam | None:
    """What the long name of the verslag at this path says; None for one that is called by its id alone."""
    found = _LANGE_NAAM.fullmatch(PurePosixPath(path).stem) if soort_van(path) is Verslag else None
    return Verslagnaam(**found.groupdict()) if found else None


def plaats_van(path: str) -> str | None:
    """Which of `PLAATSEN` this path is; None for a file that stands in none of them."""
    return next((place for place in PLAATSEN if _pattern(place).fullmatch(path)), None)


def soort_van(path: str) -> type[Model] | None:
    """The model that the file at this path should be; None for a file that stands in no place."""
    place = plaats_van(path)
    return PLAATSEN[place] if place else None


def is_map(path: str) -> bool:
    """Whether this path is the name of a folder that holds such files."""
    parts = path.split("/")
    folders = (place.split("/")[: len(parts)] for place in PLAATSEN if place.count("/") >= len(parts))
    return any(
        names[-1] == parts[-1] and all(name in ("*", part) for name, part in zip(names, parts, strict=True))
        for names in folders
    )


def id_van(path: str) -> str:
    """The id that the file gets from its path; the path itself where no part of it is free to choose.

    A verslag with a long name has the id at the end of it: its page has the same address under either name.
    """
    place = plaats_van(path)
    if long := verslagnaam(path):
        path = PurePosixPath(path).with_name(f"{long.id}.yml").as_posix()
    match = _pattern(place).fullmatch(path) if place else None
    return "/".join(match.groups()) if match and match.groups() else path


def pad_van(kind: type[Model], *namen: str) -> str:
    """The path of a file of this kind, with each free part of it filled in by the next name."""
    path = plaats_voor(kind)
    for naam in namen:
        path = path.replace("*", naam, 1)
    return path


def plaats_voor(kind: type[Model]) -> str:
    """The place of the files of this kind."""
    return next(place for place, model in PLAATSEN.items() if model is kind)


def _pattern(place: str) -> re.Pattern[str]:
    return re.compile(re.escape(place).replace(r"\*", "([^/]+)"))
