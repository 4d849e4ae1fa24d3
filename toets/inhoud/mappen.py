"""Walks the folders of a repository. Nothing is passed over in silence: what can't be read is a Probleem.

A link to a folder is not followed, and one to a file only within the repository: what is read there is published.
"""

from __future__ import annotations

import errno
import os
import stat
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from toets.gedeeld.regelnamen import Leesregel
from toets.gedeeld.schijfnamen import bezwaar
from toets.inhoud.lezen import MAX_BYTES
from toets.inhoud.overslaan import is_achtergelaten
from toets.inhoud.probleem import Probleem, zichtbaar
from toets.inhoud.schijf import reden

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path


def loop_door(root: Path, names: Iterable[str]) -> list[str | Probleem]:
    """The path of every file below the files and folders `names` in `root`, or a Probleem; in the order of the paths.

    What a system or program left behind (`overslaan.py`) is left alone. A name that is not there is no Probleem here.
    """
    there = [name for name in names if os.path.lexists(root / name)]
    found = [one for name in there for one in _visit(root, name)]
    return sorted(found, key=lambda one: one.path if isinstance(one, Probleem) else one)


def lees_bytes(root: Path, path: str) -> bytes | Probleem:
    """What stands in a file (of one that is too large just enough to see that), or why it can't be read."""
    try:
        with (root / path).open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except OSError as error:
        return _refused(path, error)


def kan_staan_in(place: str, folder: str) -> bool:
    """Whether a file at `place` (where `*` stands for any name) can stand below `folder`."""
    parts, above = PurePosixPath(place).parts, PurePosixPath(folder).parts
    return len(parts) > len(above) and all(part in ("*", name) for part, name in zip(parts, above, strict=False))


def _visit(root: Path, path: str) -> Iterator[str | Probleem]:
    place = root / path
    if is_achtergelaten(place.name):
        return
    try:
        mode = place.lstat().st_mode
        if path != zichtbaar(path):
            hint = "Geef het een naam van kleine letters, cijfers en streepjes."
            yield Probleem(zichtbaar(path), 1, 1, Leesregel.NAAM, "in deze naam staat een teken dat u niet ziet", hint)
        elif wrong := bezwaar(place.name):
            yield Probleem(path, 1, 1, Leesregel.NAAM, *wrong)
        elif stat.S_ISDIR(mode):
            names = sorted(os.listdir(place))  # noqa: PTH208 (names, not paths)
            if path.endswith((".yml", ".yaml", ".docx")):
                yield _refused(path, IsADirectoryError(errno.EISDIR, path))
            for name in names:
                yield from _visit(root, f"{path}/{name}")
        elif stat.S_ISLNK(mode) and (wrong := _wrong_link(root, place)):
            yield Probleem(path, 1, 1, Leesregel.NIET_TE_LEZEN, *wrong)
        elif stat.S_ISREG(place.stat().st_mode):
            yield path
        else:
            yield Probleem(path, 1, 1, Leesregel.NIET_TE_LEZEN, "dit is geen gewoon bestand", "Haal het weg.")
    except OSError as error:
        yield _refused(path, error)


def _wrong_link(root: Path, place: Path) -> tuple[str, str] | None:
    """What is wrong with a link and what to do. Raises OSError when it leads nowhere."""
    if stat.S_ISDIR(place.stat().st_mode):
        hint = "Zet de map zelf hier neer, of haal de link weg."
        return "dit is een link naar een map, en die wordt niet gelezen", hint
    if not place.resolve().is_relative_to(root.resolve()):
        hint = "Zet het bestand zelf hier neer. Wat u buiten deze map bewaart, komt niet op de site."
        return "dit is een link naar een bestand buiten deze map", hint
    return None


def _refused(path: str, error: OSError) -> Probleem:
    return Probleem(path, 1, 1, Leesregel.NIET_TE_LEZEN, *reden(error))
