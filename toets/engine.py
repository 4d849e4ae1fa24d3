"""The site engine: from a folder with ordinary Markdown, HTML and JSON to a site.

Nothing of ours runs inside it: it gets one configuration file, made of what the municipality says in `mkdocs.yml`
on top of `site_templates/engine.yml`, and is called as a program.
"""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import yaml

from toets.locaties import SJABLONEN

if TYPE_CHECKING:
    from pathlib import Path


# No banner; and no date of today in what it packs, so that the same input gives the same site.
ENVIRONMENT = {"NO_MKDOCS_2_WARNING": "1", "SOURCE_DATE_EPOCH": "0"}


class EngineError(Exception):
    """The engine stopped; the text is what it said."""


def bouw_site(root: Path, docs: Path, target: Path, config_path: Path) -> None:
    """Build `docs` into `target`. Writes its configuration to `config_path`. Raises EngineError with what it said."""
    config_path.write_text(yaml.safe_dump(configuratie(root, docs), allow_unicode=True), encoding="utf-8")
    command = [
        sys.executable,
        "-m",
        "mkdocs",
        "build",
        "--strict",
        "--quiet",
        "-f",
        str(config_path),
        "-d",
        str(target),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env={**os.environ, **ENVIRONMENT})
    if done.returncode:
        raise EngineError(done.stdout + done.stderr)


def configuratie(root: Path, docs: Path) -> dict[str, Any]:
    """What the engine is told: ours, with the municipality's `mkdocs.yml` on top."""
    ours = yaml.safe_load((SJABLONEN / "engine.yml").read_text("utf-8"))
    theirs = yaml.safe_load((root / "mkdocs.yml").read_text("utf-8"))
    merged = _merge(ours, theirs)
    merged["docs_dir"] = str(docs)
    merged["theme"]["custom_dir"] = str(SJABLONEN / "theme")
    return merged


def _merge(below: dict[str, Any], above: dict[str, Any]) -> dict[str, Any]:
    merged = dict(below)
    for key, value in above.items():
        both = isinstance(value, dict) and isinstance(merged.get(key), dict)
        merged[key] = _merge(merged[key], value) if both else value
    return merged
