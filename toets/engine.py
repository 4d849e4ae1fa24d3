"""The site engine: from a folder with ordinary Markdown, HTML and JSON to a site.

Nothing of ours runs inside it: it gets one configuration file, made of what the municipality says in `mkdocs.yml`
on top of `site_templates/engine.yml`, and is called as a program. There are two that read it: MkDocs, which makes the
site, and Zensical, which is kept ready (docs/engine.md).
"""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any, Literal

import yaml

from toets.locaties import SJABLONEN

if TYPE_CHECKING:
    from pathlib import Path


# No banner; and no date of today in what it packs, so that the same input gives the same site.
ENVIRONMENT = {"NO_MKDOCS_2_WARNING": "1", "SOURCE_DATE_EPOCH": "0"}


class EngineError(Exception):
    """The engine stopped; the text is what it said."""


Engine = Literal["mkdocs", "zensical"]
OPTIES: dict[Engine, list[str]] = {"mkdocs": ["--strict", "--quiet"], "zensical": ["--strict", "--clean"]}
"""The engines, and how each is called beside its configuration."""

GEEN_ZENSICAL = (
    "Zensical is nog niet geïnstalleerd. Draai eerst: python build.py omgeving\nDe gewone site maakt u zonder --engine."
)


def bouw_site(root: Path, docs: Path, target: Path, config_path: Path, engine: Engine = "mkdocs") -> None:
    """Build `docs` into `target`. Writes its configuration to `config_path`. Raises EngineError with what it said."""
    if importlib.util.find_spec(engine) is None:
        raise EngineError(GEEN_ZENSICAL)
    told = configuratie(root)
    # Seen from the configuration: the second engine stops at whole paths.
    told["docs_dir"], told["site_dir"] = (os.path.relpath(path, config_path.parent) for path in (docs, target))
    config_path.write_text(yaml.safe_dump(told, allow_unicode=True), encoding="utf-8")
    command = [sys.executable, "-m", engine, "build", *OPTIES[engine], "-f", str(config_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env={**os.environ, **ENVIRONMENT})
    if done.returncode:
        raise EngineError(done.stdout + done.stderr)


def configuratie(root: Path) -> dict[str, Any]:
    """What the engine is told: ours, with the municipality's `mkdocs.yml` on top."""
    ours = yaml.safe_load((SJABLONEN / "engine.yml").read_text("utf-8"))
    theirs = yaml.safe_load((root / "mkdocs.yml").read_text("utf-8"))
    merged = _merge(ours, theirs)
    merged["theme"]["custom_dir"] = str(SJABLONEN / "theme")
    return merged


def _merge(below: dict[str, Any], above: dict[str, Any]) -> dict[str, Any]:
    merged = dict(below)
    for key, value in above.items():
        both = isinstance(value, dict) and isinstance(merged.get(key), dict)
        merged[key] = _merge(merged[key], value) if both else value
    return merged
