"""Begins the repository of another municipality: only what it owns, and the package as one file.

Everything is made in memory and judged before the first file is written.
"""

from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING

from toets.beginnen.sjabloon import aanhalen
from toets.controles.controle import controleer
from toets.gedeeld.locaties import BEGIN
from toets.inhoud.dossier import Inhoud, met_bestand
from toets.inhoud.plaatsen import BOVENAAN, MAPPEN, soort_van
from toets.inhoud.probleem import fouten
from toets.inhoud.schijf import waarom
from toets.inhoud.vragensets import volgende_set
from toets.model.document import Documenten
from toets.model.vragenset import Vragenset

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

OEFENING = "policies/maatwerk-sociaal-domein-2021/voorstel.yml"
ZELFDE = (
    ".github/workflows/controle.yml",
    ".github/workflows/publiceren.yml",
    ".github/PULL_REQUEST_TEMPLATE",
    ".gitlab/merge_request_templates",
    ".gitlab-ci.yml",
    ".vscode",
)
"""What every municipality has alike, so as it stands here."""
EIGEN = {
    "mkdocs.yml": "mkdocs.yml",
    "README.md": "README.md",
    "build.py": "build.py",
    "CODEOWNERS": "CODEOWNERS",
    "questions/bronnen.yml": "questions/bronnen.yml",
    ".gitignore": "gitignore",
}
"""What is its own, by the name of the file in `start/` that it begins as."""
# What is true where it was written and not elsewhere.
ANDERS = {
    OEFENING: ("Dit ontwerp komt uit 2021.", "Dit ontwerp komt uit 2021 en uit een andere gemeente."),
}
LANGSTE_NAAM = 80


class StartError(Exception):
    """The repository could not be begun; the text says in Dutch why and what to do. Nothing was left behind."""


def begin(doel: Path, gemeente: str, pakket: Path, today: date) -> None:
    """Write the repository of `gemeente` in the folder `doel`, with the package `pakket` in it.

    Raises StartError when `doel` holds something already, can't be written, or the name can't be one.
    """
    controleer_doel(doel)
    files = bestanden(gemeente, today)
    files[f"pakket/{pakket.name}"] = pakket.read_bytes()
    was_there = doel.exists()
    try:
        for path, content in files.items():
            target = doel / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
    except OSError as error:
        _remove(doel, itself=not was_there)
        if isinstance(error, FileNotFoundError):
            # The system has no place for a folder there, as below /proc: that nothing is there is no reason.
            raise StartError(
                f"De map {doel} is hier niet te maken. Er is niets gemaakt. Kies een andere plek."
            ) from error
        raise StartError(
            f"In de map {doel} kan niet geschreven worden. Er is niets gemaakt. {waarom(error)}"
        ) from error


def controleer_doel(doel: Path) -> None:
    """Raises StartError when the folder is a file, can't be read or holds something."""
    try:
        if doel.exists() and not doel.is_dir():
            raise StartError(f"{doel} is een bestand. Kies een naam voor een nieuwe map.")
        if doel.exists() and any(doel.iterdir()):
            raise StartError(f"In de map {doel} staat al iets. Er is niets veranderd. Kies een nieuwe of lege map.")
    except OSError as error:
        raise StartError(f"De map {doel} is niet te lezen. {waarom(error)}") from error


def bestanden(gemeente: str, today: date) -> dict[str, bytes]:
    """Every file but the package, by its path. Raises StartError when the name can't be one."""
    gemeente = controleer_naam(gemeente)
    files = {path: _lees(BEGIN / path) for path in _gedeeld()}
    for path, (old, new) in ANDERS.items():
        files[path] = _vervang(files[path], old, new)
    for path, name in EIGEN.items():
        files[path] = _lees(BEGIN / "start" / name)
    # The last day for which a promise of today may hold.
    year = today.replace(year=today.year + 1, day=min(today.day, 28)).isoformat()
    for path, write in (("mkdocs.yml", aanhalen), ("README.md", str)):
        site_name = write(f"Maatwerktoets {gemeente}")
        files[path] = files[path].format(gemeente=write(gemeente), site_name=site_name, over_een_jaar=year)

    inhoud = Inhoud()
    for path in sorted(files):
        if path.partition("/")[0] in (*BOVENAAN, *MAPPEN):
            inhoud = met_bestand(inhoud, path, files[path].encode())
    vragenset = volgende_set(inhoud, today)
    if vragenset:
        files[vragenset.path] = vragenset.text
        inhoud = met_bestand(inhoud, vragenset.path, vragenset.text.encode())
    wrong = fouten([*inhoud.problemen, *controleer(inhoud)])
    if wrong:
        raise StartError("\n".join(probleem.as_text() for probleem in wrong))
    return {path: text.encode() for path, text in files.items()}


def controleer_naam(gemeente: str) -> str:
    """The name on one line, without 'gemeente' before it. Raises StartError when nothing or too much is left."""
    plain = " ".join("".join(sign if sign.isprintable() else " " for sign in gemeente).split())
    plain = re.sub(r"^gemeente\s+", "", plain, flags=re.IGNORECASE)
    if not re.search(r"[^\W\d_]", plain) or len(plain) > LANGSTE_NAAM or re.search(r"[<>]", plain):
        raise StartError(f"'{plain}' kan geen naam van een gemeente zijn. Gebruik letters, hoogstens {LANGSTE_NAAM}.")
    return plain


def _gedeeld() -> list[str]:
    """The paths of what is taken over: the questions without their sources and frozen sets, the exercise, the rest."""
    found = [OEFENING]
    for name in ("questions", *ZELFDE):
        place = BEGIN / name
        inside = [place] if place.is_file() else [path for path in sorted(place.rglob("*")) if path.is_file()]
        found += [path.relative_to(BEGIN).as_posix() for path in inside]
    return [path for path in found if soort_van(path) not in (Documenten, Vragenset)]


def _lees(path: Path) -> str:
    return path.read_text("utf-8")


def _vervang(text: str, old: str, new: str) -> str:
    if text.count(old) != 1:
        raise ValueError(f"'{old}' should stand in it once")
    return text.replace(old, new)


def _remove(folder: Path, *, itself: bool) -> None:
    """Take away what was written in a folder that was empty; with `itself` the folder too."""
    if itself:
        shutil.rmtree(folder, ignore_errors=True)
        return
    for path in folder.iterdir():
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)
