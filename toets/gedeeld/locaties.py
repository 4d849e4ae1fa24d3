"""Where the maatwerktoets keeps its own files: beside the package in a checkout, inside it once installed."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

_PACKAGE = Path(__file__).resolve().parents[1]
BRON = _PACKAGE.parent if (_PACKAGE.parent / "site_templates").is_dir() else None
"""The checkout in which this package stands; None once it is installed."""

SJABLONEN = (BRON or _PACKAGE) / "site_templates"
"""The folder with templates, styles, the theme and the app."""

GEDEELD = SJABLONEN / "gedeeld"
"""The folder with what the pages, the build and the app say, draw and look for alike, as JSON."""

BEGIN = BRON or _PACKAGE / "begin"
"""The folder with `start/`, `questions/` and `policies/`: what another municipality begins with."""


@cache
def lees_gedeeld(name: str) -> Any:
    """What stands in `site_templates/gedeeld/<name>.json`. One value for all who ask, so nobody changes it."""
    return json.loads((GEDEELD / f"{name}.json").read_text("utf-8"))
