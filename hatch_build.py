"""Called by Hatchling: a wheel holds the app's finished scripts, so that nobody who installs it needs Deno.

It also holds the questions that another municipality begins with, but no frozen set: it freezes its own.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ROOT = Path(__file__).resolve().parent


class ScriptsHook(BuildHookInterface[Any]):
    """Bundles the app beside the build and puts it in the wheel, with the questions."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 (Hatchling's signature)
        """Make the scripts. Raises BundelError when Deno can't, so that a wheel without them is never built."""
        sys.path.insert(0, str(ROOT))
        from toets.bouwen.bundel import KLAAR, maak_scripts  # noqa: PLC0415 (the package is not installed here)

        work = ROOT / ".build" / "wheel"
        shutil.rmtree(work / "app", ignore_errors=True)
        maak_scripts(work / "app", work / "cache")
        included = build_data["force_include"]
        included[str(work / "app")] = f"toets/site_templates/{KLAAR}"
        questions = ROOT / "questions"
        for path in (questions / "vragen", questions / "casussen", *questions.glob("*.yml")):
            included[str(path)] = f"toets/begin/questions/{path.name}"
