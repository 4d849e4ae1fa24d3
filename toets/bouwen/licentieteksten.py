"""The notices that go with every site: the licences of the software of others that is in it ask to keep them."""

from __future__ import annotations

from importlib import metadata
from typing import TYPE_CHECKING

from toets.bouwen.npm import in_scripts, mappen

if TYPE_CHECKING:
    from pathlib import Path

KOP = "Software van anderen die in deze site zit, met de licentie die erbij hoort.\nDe letter: zie css/fonts/OFL.txt.\n"


def van_scripts(deno: Path, app: Path) -> str:
    """The notices of the packages that the app's scripts hold. Raises OSError or ValueError."""
    packages = in_scripts(app)
    folders = mappen(deno, app, packages)
    texts = {
        pakket: [path.read_text("utf-8") for path in sorted(folders[pakket.naam].glob("LICENSE*"))]
        for pakket in packages
    }
    return KOP + "".join(_notice(f"{pakket.naam} {pakket.versie}", found) for pakket, found in texts.items())


def van_thema() -> str:
    """The notice of the theme, of which files are in every site. Raises FileNotFoundError."""
    theme = metadata.distribution("mkdocs-material")
    # Of the pictures that the theme also holds, with licences of their own, none goes into a site.
    paths = [path for path in theme.files or [] if path.name.startswith("LICENSE") and ".dist-info" in path.parts[0]]
    texts = [path.read_text("utf-8") for path in paths]
    return _notice(f"mkdocs-material {theme.version}", texts)


def _notice(name: str, texts: list[str]) -> str:
    if not texts:
        raise FileNotFoundError(f"{name} heeft geen licentietekst, en die moet bij de site.")
    return "\n".join(["", f"==== {name} ====", "", *(f"{text.strip()}\n" for text in texts)])
