"""The Dutch of the app: the texts in its TypeScript, as Deno's own parser reads them."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from tests.huis import ROOT
from tests.spelling.stuk import Stuk, lijkt_tekst

if TYPE_CHECKING:
    from collections.abc import Iterator

APP = ROOT / "site_templates" / "app"
DENO = ROOT / ".venv" / "bin" / "deno"
_LEES = ("lint", "--json", "--config", APP / "tools" / "teksten.json", "--rules-tags=", "--rules-include=teksten/tekst")


def stukken(folder: Path, root: Path = ROOT) -> Iterator[Stuk]:
    """Every text in the .ts and .tsx files of a folder, with its line. Raises SyntaxError when one can't be read."""
    # Deno ends with 1 when a rule has something to say, which is how the plugin of `_LEES` tells us the texts.
    said = json.loads(subprocess.run([DENO, *_LEES, folder], capture_output=True, check=False).stdout)
    if said["errors"]:
        raise SyntaxError("\n".join(f"{error['file_path']}: {error['message']}" for error in said["errors"]))
    for found in said["diagnostics"]:
        sure, _, text = found["message"].partition(":")
        if sure == "tekst" or lijkt_tekst(text):
            path = Path(unquote(urlsplit(found["filename"]).path))
            yield Stuk(path.relative_to(root).as_posix(), found["range"]["start"]["line"], text, sure != "tekst")
