"""What a version is made of, read from what is locked: packages of Python and of the app, and files of others."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from toets.bouwen.npm import in_scripts
from uitgave import ROOT

if TYPE_CHECKING:
    from pathlib import Path

SLOT = ROOT / "locks" / "pakket.txt"
APP = ROOT / "site_templates" / "app"
LETTERS = ROOT / "site_templates" / "css" / "fonts"

EIGEN_BEELD = ("site_templates/css/icoon.svg", "site_templates/docs/handleiding/")
"""Pictures that are our own work: the mark, and the pictures of the handleiding (`make plaatjes`)."""


@dataclass(frozen=True)
class Pakket:
    """One package in one version. A hash is an algorithm and hexadecimal digits; `voorwaarde` says where it is used."""

    soort: str
    naam: str
    versie: str
    hashes: tuple[tuple[str, str], ...]
    voorwaarde: str = ""

    @property
    def purl(self) -> str:
        """The address that names a package anywhere (purl): `@` of a scope is written as `%40`."""
        return f"pkg:{self.soort}/{self.naam.replace('@', '%40')}@{self.versie}"


def uit_slot(path: Path) -> list[Pakket]:
    """Every package that a lock file of Python names, by name, with all its hashes."""
    whole = path.read_text("utf-8").replace("\\\n", " ")
    pattern = r"^(?P<naam>[\w.-]+)==(?P<versie>[^\s;]+)(?: *; (?P<voorwaarde>.+?))?(?P<hashes>(?: +--hash=\S+)+)"
    return [
        Pakket(
            "pypi",
            found["naam"],
            found["versie"],
            tuple(("SHA-256", digits) for digits in re.findall(r"--hash=sha256:(\w+)", found["hashes"])),
            (found["voorwaarde"] or "").strip(),
        )
        for found in re.finditer(pattern, whole, re.MULTILINE)
    ]


def uit_app(app: Path = APP) -> list[Pakket]:
    """The packages that the app's scripts hold, by name."""
    return [Pakket("npm", pakket.naam, pakket.versie, (_hash(pakket.integriteit),)) for pakket in in_scripts(app)]


def _hash(integrity: str) -> tuple[str, str]:
    algorithm, _, digits = integrity.partition("-")
    return algorithm.upper().replace("SHA", "SHA-"), base64.b64decode(digits).hex()


def letters() -> list[tuple[str, str]]:
    """The files of the font, from the top of the repository, each with its SHA-256."""
    return [
        (path.relative_to(ROOT).as_posix(), hashlib.sha256(path.read_bytes()).hexdigest())
        for path in sorted(LETTERS.glob("*.woff2"))
    ]
