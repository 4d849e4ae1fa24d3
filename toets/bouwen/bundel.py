"""The app's scripts: made from TypeScript with Deno when a source changed, or ready in an installed package."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sysconfig
from pathlib import Path

from toets.bouwen import licentieteksten
from toets.gedeeld.adressen import LICENTIES
from toets.gedeeld.locaties import BRON, GEDEELD, SJABLONEN

APP = SJABLONEN / "app"
KLAAR = "app/klaar"
"""Where below the templates an installed package has its finished scripts (`hatch_build.py` puts them there)."""
INGANGEN = (
    "gesprek.ts",
    "gespreksleider.tsx",
    "deelnemer.tsx",
    "qrlezer.ts",
    "yamlschrijver.ts",
    "offlinewerker.ts",
    "vragenpagina.tsx",
    "anoniem.tsx",
    "voorstellen.ts",
    "quickscan.ts",
    "kalender.ts",
    "kopieren.ts",
    "werkblad.ts",
    "werkbladmaker.ts",
    "formulier.tsx",
    "apparaatpagina.tsx",
    "doorverwijzing.ts",
    "gebrokenlink.ts",
    "mee.tsx",
    "enginegeheugen.ts",
    "zoeken.ts",
    "zoekmachine.ts",
)
"""What becomes a script of its own: `src/ingangen/<name>.tsx` becomes `app/<name>.js`."""


class BundelError(Exception):
    """The script could not be made; the text is what Deno said."""


def maak_scripts(target: Path, cache: Path) -> None:
    """Put the scripts in the folder `target`, with the notices of what they hold of others.

    `cache` holds them for the next build. Raises BundelError.
    """
    if BRON is None:
        shutil.copytree(SJABLONEN / KLAAR, target)
        return
    fresh = cache / _fingerprint()
    if not fresh.is_dir():
        shutil.rmtree(cache, ignore_errors=True)
        # Of this build alone: what a killed build called may still be writing.
        new = cache / f"new-{os.getpid()}"
        for name in INGANGEN:
            _bundle(APP / "src" / "ingangen" / name, (new / name).with_suffix(".js"))
        (new / Path(LICENTIES).name).write_text(_notices(), encoding="utf-8", newline="\n")
        new.rename(fresh)
    shutil.copytree(fresh, target)


def _fingerprint() -> str:
    recipe = [Path(__file__), Path(licentieteksten.__file__)]
    sources = [*recipe, APP / "deno.json", APP / "deno.lock", *(APP / "src").rglob("*"), *GEDEELD.iterdir()]
    content = b"".join(path.read_bytes() for path in sorted(sources) if path.is_file())
    return hashlib.sha256(content).hexdigest()[:16]


def _bundle(source: Path, target: Path) -> None:
    deno = _deno()
    options = ["--quiet", "--frozen", "--format=iife", "--minify", "--platform=browser"]
    done = subprocess.run(
        [deno, "bundle", *options, "--output", target, source],
        cwd=APP,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "NO_COLOR": "1", "DENO_NO_UPDATE_CHECK": "1"},
    )
    if done.returncode or not target.is_file():
        raise BundelError(done.stdout + done.stderr)


def _notices() -> str:
    try:
        return licentieteksten.van_scripts(_deno(), APP)
    except (OSError, ValueError, subprocess.CalledProcessError) as problem:
        raise BundelError(str(problem)) from problem


def _deno() -> Path:
    """Deno as pip installed it: beside this Python or, while a wheel is built, on the path."""
    name = "deno.exe" if os.name == "nt" else "deno"
    beside = Path(sysconfig.get_path("scripts")) / name
    found = beside if beside.is_file() else shutil.which(name)
    if found is None:
        raise BundelError("Deno ontbreekt. Draai: python build.py omgeving")
    return Path(found)
