"""The site engine: from a folder with ordinary Markdown, HTML and JSON to a site.

Nothing of ours runs inside it: it gets one configuration file, made of `site_templates/engine.yml` and the little that
the theme shows of the municipality, and is called as a program. There are two that read it: MkDocs, which makes the
site, and Zensical, which is kept ready (docs/engine.md).
"""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any, Literal

import yaml

from toets.gedeeld.locaties import SJABLONEN
from toets.gedeeld.yaml_schrijven import als_yaml

if TYPE_CHECKING:
    from pathlib import Path

    from toets.model.gemeente import Gemeente


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


def bouw_site(gemeente: Gemeente, docs: Path, target: Path, config_path: Path, engine: Engine = "mkdocs") -> None:
    """Build `docs` into `target`. Writes its configuration to `config_path`. Raises EngineError with what it said."""
    if importlib.util.find_spec(engine) is None:
        raise EngineError(GEEN_ZENSICAL)
    told = configuratie(gemeente)
    # Seen from the configuration: the second engine stops at whole paths.
    told["docs_dir"], told["site_dir"] = (os.path.relpath(path, config_path.parent) for path in (docs, target))
    config_path.write_text(als_yaml(told), encoding="utf-8")
    command = [sys.executable, "-m", engine, "build", *OPTIES[engine], "-f", str(config_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env={**os.environ, **ENVIRONMENT})
    if done.returncode:
        raise EngineError(done.stdout + done.stderr)


def configuratie(gemeente: Gemeente) -> dict[str, Any]:
    """What the engine is told: ours, and what the theme shows of the municipality.

    Made of the model and not of the file: what the model did not accept can't reach the engine.
    """
    told: dict[str, Any] = yaml.safe_load((SJABLONEN / "engine.yml").read_text("utf-8"))
    told["theme"]["custom_dir"] = str(SJABLONEN / "theme")
    told["site_name"] = gemeente.site_name
    if gemeente.site_url:
        told["site_url"] = gemeente.site_url
    contact = gemeente.extra.toets.contact
    told["extra"]["toets"] = {"contact": contact.model_dump(exclude_none=True) if contact else {}}
    return told
