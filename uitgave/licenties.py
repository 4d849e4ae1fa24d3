"""Under which licence each package is, whether that goes with ours, and the list that says so.

`make licenties` writes docs/licences.md.
"""

from __future__ import annotations

import json
import re
import sys
import sysconfig
from functools import cache
from importlib import metadata
from pathlib import Path

from toets.bouwen.npm import in_scripts, mappen
from uitgave import ROOT
from uitgave.pakketten import APP, SLOT, Pakket, letters, uit_app, uit_slot

DOCUMENT = ROOT / "docs" / "licences.md"
BIJLAGE = "named in the appendix of the EUPL"
VRIJ = "asks to keep its notice"
LETTER = "a font beside the software, not a part of it"
VERENIGBAAR = {
    "Apache-2.0": VRIJ,
    "BSD-2-Clause": VRIJ,
    "BSD-3-Clause": VRIJ,
    "ISC": VRIJ,
    "LGPL-2.1-or-later": BIJLAGE,
    "MIT": VRIJ,
    "MIT-0": "asks for nothing",
    "MIT-CMU": VRIJ,
    "MPL-2.0": BIJLAGE,
    "OFL-1.1": LETTER,
    "PSF-2.0": VRIJ,
    "Zlib": VRIJ,
}
"""What goes with EUPL-1.2, and why. The appendix stands at the end of LICENSE."""

NAGELEZEN = {
    "brotlicffi": "MIT",
    "pyphen": "GPL-2.0-or-later OR LGPL-2.1-or-later OR MPL-1.1",
}
"""What no metadata says in a way that a program can read: read from the licence text that the package holds.

brotlicffi is only for a Python that is not CPython, so it is not installed here.
"""

_ONDUBBELZINNIG = {
    "Apache Software License": "Apache-2.0",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "MIT License": "MIT",
}


class LicentieError(Exception):
    """Of a package no licence is known; the text says which one and what to do."""


def past(expression: str) -> bool:
    """Whether something under this SPDX expression goes with EUPL-1.2: of what can be chosen, one thing is enough."""
    choices = re.sub(r"[()]", "", expression).split(" OR ")
    return any(all(part in VERENIGBAAR for part in choice.split(" AND ")) for choice in choices)


def licentie(pakket: Pakket, folders: list[str] | None = None) -> str:
    """The licence of a package as an SPDX expression, as the package itself says it.

    `folders` is where Python's packages are installed; without it, where this Python looks. Raises LicentieError.
    """
    itself = _npm(pakket.naam) if pakket.soort == "npm" else NAGELEZEN.get(pakket.naam)
    found = itself or _python(pakket.naam, folders)
    if not found:
        raise LicentieError(f"{pakket.naam} says no licence: read its text, and add it to NAGELEZEN")
    return found.strip("()")


def _python(name: str, folders: list[str] | None) -> str:
    installed = next(iter(metadata.distributions(name=name, path=folders or sys.path)), None)
    if installed is None:
        raise LicentieError(f"{name} is not installed, so nobody can read its licence")
    said = {field: installed.metadata.get_all(field) or [] for field in ("License-Expression", "License", "Classifier")}
    # The older field holds anything: a name, a whole text, UNKNOWN.
    exact = said["License-Expression"] + [text for text in said["License"] if text in VERENIGBAAR]
    if exact:
        return str(exact[0])
    names = [line.rpartition(" :: ")[2] for line in said["Classifier"] if line.startswith("License ::")]
    sure = [_ONDUBBELZINNIG[line] for line in names if line in _ONDUBBELZINNIG]
    return " AND ".join(sure) or _bsd(_text(installed))


def _bsd(text: str) -> str:
    """Which of the two BSD licences this text is; they differ in one clause. Empty when it is neither."""
    plain = " ".join(text.split())
    if "Redistribution and use in source and binary forms" not in plain:
        return ""
    third = re.search(r"Neither the names? |The names? of the author", plain, re.IGNORECASE)
    return "BSD-3-Clause" if third else "BSD-2-Clause"


def _text(installed: metadata.Distribution) -> str:
    paths = [path for path in installed.files or [] if re.match(r"LICEN[CS]E", path.name, re.IGNORECASE)]
    return "".join(path.read_text("utf-8") for path in paths if ".dist-info" in path.parts[0])


@cache
def _npm_folders() -> dict[str, Path]:
    return mappen(Path(sysconfig.get_path("scripts")) / "deno", APP, in_scripts(APP))


def _npm(name: str) -> str:
    return str(json.loads((_npm_folders()[name] / "package.json").read_text("utf-8")).get("license", ""))


def document() -> str:
    """docs/licences.md, whole."""
    python = [_row(pakket) for pakket in uit_slot(SLOT)]
    app = [_row(pakket) for pakket in uit_app()]
    font = [f"| `{Path(path).name}` | | OFL-1.1 |" for path, _ in letters()]
    head = ["| package | version | licence |", "|---|---|---|"]
    allowed = [f"| {name} | {why} |" for name, why in sorted(VERENIGBAAR.items())]
    body = (ROOT / "uitgave" / "licences.md").read_text("utf-8")
    tables = {"ALLOWED": allowed, "APP": head + app, "FONT": head + font, "PYTHON": head + python}
    for place, table in tables.items():
        body = body.replace(f"<!-- {place} -->", "\n".join(table))
    return body


def _row(pakket: Pakket) -> str:
    where = f" ({pakket.voorwaarde})" if pakket.voorwaarde else ""
    return f"| `{pakket.naam}` | {pakket.versie}{where} | {licentie(pakket)} |"


if __name__ == "__main__":
    DOCUMENT.write_text(document(), encoding="utf-8")
