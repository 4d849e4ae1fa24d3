"""The package itself, as the one file (a wheel) that another municipality installs it from."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from importlib import metadata
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

from toets.gedeeld.locaties import BRON
from toets.inhoud.schijf import waarom

NAAM = "maatwerktoets"


class PakketError(Exception):
    """There is no such file, or it could not be made; the text says in Dutch what to do."""


def vind_of_maak(given: Path | None, work: Path) -> Path:
    """The wheel: the one that is given, the one that was installed, or one made of this checkout in the folder `work`.

    Raises PakketError, and OSError when it can't be read or made.
    """
    if given is not None:
        return _controleer(given)
    if BRON is not None:
        return _controleer(_maak(BRON, work))
    installed = _geinstalleerd()
    if installed is None:
        raise PakketError(f"Noem het bestand van de maatwerktoets: --pakket {NAAM}-<versie>-py3-none-any.whl")
    return _controleer(installed)


def _controleer(wheel: Path) -> Path:
    try:
        with zipfile.ZipFile(wheel) as archive:
            whole = "toets/slot.txt" in archive.namelist()
    except FileNotFoundError:
        raise PakketError(f"Het bestand {wheel} is er niet. Klopt de naam?") from None
    except (zipfile.BadZipFile, NotImplementedError, ValueError):  # one wrong byte in its list of files can be each
        whole = False
    if not whole or not wheel.name.startswith(f"{NAAM}-") or wheel.suffix != ".whl":
        raise PakketError(f"{wheel.name} is geen pakket van de maatwerktoets, of is niet heel. Haal het opnieuw op.")
    return wheel


def _maak(source: Path, work: Path) -> Path:
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--disable-pip-version-check", "--no-deps"]
    done = subprocess.run(
        [*command, "--wheel-dir", str(work), str(source)], capture_output=True, text=True, check=False
    )
    made = sorted(work.glob("*.whl"))
    if done.returncode or not made:
        said = done.stderr.strip()
        why = waarom(PakketError(said))
        ask = " Is er internet?" if why == said else ""
        raise PakketError(f"Het pakket kon niet gemaakt worden.{ask}\n{why}")
    return made[0]


def _geinstalleerd() -> Path | None:
    """The file that pip installed this package from, when pip wrote that down and the file is still there."""
    try:
        noted = metadata.distribution(NAAM).read_text("direct_url.json")
    except metadata.PackageNotFoundError:
        return None
    url = urlsplit(json.loads(noted)["url"]) if noted else None
    path = Path(url2pathname(url.path)) if url and url.scheme == "file" else None
    return path if path and path.is_file() else None
