#!/usr/bin/env python3
"""Zet klaar wat de maatwerktoets nodig heeft, en voert dan uw opdracht uit.

    python build.py [build|serve|check|new|import|vaststellen] ...

U hoeft hier niets te veranderen. De maatwerktoets zelf zit in het bestand in de map `pakket/`. Bijwerken: zet daar het
nieuwe bestand neer en haal het oude weg. Python 3.11 of nieuwer is genoeg, ook op Windows (`py build.py`).
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = VENV / "pakket.stamp"
SLOT = VENV / "slot.txt"


def main(arguments: list[str]) -> int:
    """Install the package where needed and run the command; returns its exit status."""
    if sys.version_info < (3, 11):
        print("De maatwerktoets heeft Python 3.11 of nieuwer nodig.", file=sys.stderr)
        print(f"U gebruikt {sys.version.split()[0]}. Installeer een nieuwere versie van python.org.", file=sys.stderr)
        return 1
    wheels = sorted((ROOT / "pakket").glob("maatwerktoets-*.whl"))
    if len(wheels) != 1:
        found = ", ".join(wheel.name for wheel in wheels) or "geen"
        print("In de map pakket/ hoort precies één bestand: maatwerktoets-<versie>-py3-none-any.whl", file=sys.stderr)
        print(f"Gevonden: {found}. Laat alleen de versie staan die u wilt gebruiken.", file=sys.stderr)
        return 1
    try:
        install(wheels[0])
    except (KeyError, zipfile.BadZipFile):
        print(
            f"{wheels[0].name} is niet heel, of geen pakket van de maatwerktoets. Haal het opnieuw op.", file=sys.stderr
        )
        return 1
    except (OSError, subprocess.CalledProcessError) as problem:
        print(f"Het installeren lukt niet: {problem}", file=sys.stderr)
        print("Is er internet? Verwijder anders de map .venv en probeer het nog een keer.", file=sys.stderr)
        return 1
    return subprocess.call([PYTHON, "-m", "toets", *arguments], env={**os.environ, "PYTHONUTF8": "1"})


def install(wheel: Path) -> None:
    """Make `.venv` hold this package, with what it needs pinned and hashed by the list inside it.

    Raises KeyError or BadZipFile when the file is no such package, CalledProcessError when pip fails.
    """
    wanted = hashlib.sha256(wheel.read_bytes() + sys.version.encode()).hexdigest()
    if PYTHON.exists() and STAMP.exists() and STAMP.read_text() == wanted:
        return
    with zipfile.ZipFile(wheel) as archive:
        slot = archive.read("toets/slot.txt")
    print("Even geduld: de eerste keer worden de benodigde pakketten geïnstalleerd.", file=sys.stderr)
    if not PYTHON.exists():
        venv.create(VENV, with_pip=True, clear=VENV.exists())
    SLOT.write_bytes(slot)
    pip = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, "--require-hashes", "--only-binary", ":all:", "-r", str(SLOT)], check=True)
    subprocess.run([*pip, "--no-deps", "--no-index", "--force-reinstall", str(wheel)], check=True)
    STAMP.write_text(wanted)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
