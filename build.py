#!/usr/bin/env python3
"""The one entry: sets up what the maatwerktoets needs, then hands over to `toets.cli`.

    python build.py [build|serve|check|new|import|vaststellen|start] ...
    python build.py omgeving          also installs what the tests need
    python build.py motoren           and the two other browsers of `make test-all`

Works with the standard library alone (Python 3.11+, also on Windows: `py build.py`). The packages go into
`.venv`, pinned and hashed by `locks/`; they are installed anew only when a lock file changed.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
SITE_LOCK = ROOT / "locks" / "site.txt"
TEST_LOCK = ROOT / "locks" / "test.txt"
# Packages of Debian, each with a program that shows that it is there.
TEKST = {"libpango-1.0-0": "fc-list", "libpangoft2-1.0-0": "fc-list", "fontconfig": "fc-list"}
MOTOREN = {"firefox-esr": "firefox-esr", "webkit2gtk-driver": "WebKitWebDriver", "xvfb": "Xvfb"}


def main(arguments: list[str]) -> int:
    """Set up the environment and run the command; returns its exit status."""
    if sys.version_info < (3, 11):
        print("De maatwerktoets heeft Python 3.11 of nieuwer nodig.", file=sys.stderr)
        print(f"U gebruikt {sys.version.split()[0]}. Installeer een nieuwere versie van python.org.", file=sys.stderr)
        return 1
    try:
        if arguments == ["omgeving"]:
            install(TEST_LOCK)
            install_debian(TEKST | {"chromium": "chromium"})
            return 0
        if arguments == ["motoren"]:
            install_debian(MOTOREN)
            return 0
        # The test lock holds all that the site lock holds: whoever has it needs nothing more.
        if not is_installed(TEST_LOCK):
            install(SITE_LOCK)
    except (OSError, subprocess.CalledProcessError) as problem:
        print(f"Het installeren lukt niet: {problem}", file=sys.stderr)
        print("Is er internet? Verwijder anders de map .venv en probeer het nog een keer.", file=sys.stderr)
        return 1
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
    return subprocess.call([PYTHON, "-m", "toets", *arguments], env=environment)


def is_installed(lock: Path) -> bool:
    """Whether `.venv` holds exactly what this lock file names."""
    stamp = VENV / f"{lock.stem}.stamp"
    return PYTHON.exists() and stamp.exists() and stamp.read_text() == fingerprint(lock)


def fingerprint(lock: Path) -> str:
    """A value that changes with the lock file and with the Python that made `.venv`."""
    return hashlib.sha256(lock.read_bytes() + sys.version.encode()).hexdigest()


def install(lock: Path) -> None:
    """Make `.venv` hold what this lock file names; does nothing when it does already.

    Raises CalledProcessError when pip fails, for instance without a network.
    """
    if is_installed(lock):
        return
    print("Even geduld: de eerste keer worden de benodigde pakketten geïnstalleerd.", file=sys.stderr)
    if not PYTHON.exists():
        venv.create(VENV, with_pip=True, clear=VENV.exists())
    pip = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    # What a command says on stdout may be a report for a machine.
    arguments = ["--require-hashes", "--only-binary", ":all:", "-r", str(lock)]
    subprocess.run([*pip, *arguments], check=True, stdout=sys.stderr)
    (VENV / f"{lock.stem}.stamp").write_text(fingerprint(lock))


def install_debian(wanted: dict[str, str]) -> None:
    """Install these packages of Debian, where that can be done; beside each a program that shows that it is there."""
    missing = [package for package, program in wanted.items() if not shutil.which(program)]
    if not missing:
        return
    if not shutil.which("apt-get"):
        print(f"Installeer zelf {', '.join(missing)}: de tests en de pdf's hebben ze nodig.", file=sys.stderr)
        return
    apt = ["apt-get"] if os.geteuid() == 0 else ["sudo", "apt-get"]
    subprocess.run([*apt, "update", "-qq"], check=True, stdout=sys.stderr)
    subprocess.run([*apt, "install", "-y", "-qq", "--no-install-recommends", *missing], check=True, stdout=sys.stderr)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
