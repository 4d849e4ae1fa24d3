"""Which packages of others the app's scripts hold, and where Deno keeps them."""

from __future__ import annotations

import json
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class NpmPakket:
    """One package in one version; `integriteit` is what the lock says of it: an algorithm, `-`, base64."""

    naam: str
    versie: str
    integriteit: str


def in_scripts(app: Path) -> list[NpmPakket]:
    """What the app's sources import, by name, with all that those need in turn.

    What only tests and tools import is in no script, so it is not here. Raises OSError or ValueError when the app's
    lock can't be read.
    """
    lock = json.loads((app / "deno.lock").read_text("utf-8"))
    declared = json.loads((app / "deno.json").read_text("utf-8"))["imports"]
    sources = "".join(path.read_text("utf-8") for path in (app / "src").rglob("*.ts*"))
    todo = [_key(lock, name) for name in declared if re.search(rf'from "{re.escape(name)}[/"]', sources)]
    found: dict[str, NpmPakket] = {}
    while todo:
        key = todo.pop()
        if key not in found:
            found[key] = _named(key, lock["npm"][key]["integrity"])
            todo += [_key(lock, needed) for needed in lock["npm"][key].get("dependencies", [])]
    return sorted(found.values(), key=lambda pakket: pakket.naam)


def vastgelegd(app: Path, naam: str) -> NpmPakket:
    """One package as the app's lock names it, by the name in `deno.json`. Raises ValueError when it is not there."""
    lock = json.loads((app / "deno.lock").read_text("utf-8"))
    key = _key(lock, naam)
    return _named(key, lock["npm"][key]["integrity"])


def _named(key: str, integrity: str) -> NpmPakket:
    # Behind a version stand those of its peers: fdir@6.5.0_picomatch@4.0.7. A scope begins with an `@` too.
    name, _, version = key[1:].partition("@")
    return NpmPakket(key[0] + name, version.partition("_")[0], integrity)


def _key(lock: dict[str, Any], name: str) -> str:
    """The key of a package in the lock. It is named with its version only where there are several."""
    if name in lock["npm"]:
        return name
    asked = re.compile(rf"npm:{re.escape(name)}@.+")
    versions = {f"{name}@{version}" for said, version in lock["specifiers"].items() if asked.fullmatch(said)}
    (key,) = versions or {key for key in lock["npm"] if key.startswith(f"{name}@")}
    return key


def mappen(deno: Path, app: Path, pakketten: list[NpmPakket]) -> dict[str, Path]:
    """Where Deno keeps each of these packages, by name. Raises FileNotFoundError for one that it does not have."""
    said = subprocess.run([deno, "info", "--json"], cwd=app, capture_output=True, text=True, check=True).stdout
    kept = Path(json.loads(said)["npmCache"])
    return {pakket.naam: _folder(kept, pakket) for pakket in pakketten}


def _folder(kept: Path, pakket: NpmPakket) -> Path:
    # The folder in between is named after where it came from.
    found = [path for path in kept.glob(f"*/{pakket.naam}/{pakket.versie}") if path.is_dir()]
    if not found:
        raise FileNotFoundError(f"Deno heeft {pakket.naam} {pakket.versie} nog niet. Maak de scripts met `make wheel`.")
    return found[0]
