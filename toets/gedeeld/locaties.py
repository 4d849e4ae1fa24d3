"""Where the maatwerktoets keeps its own files: beside the package in a checkout, inside it once installed."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[1]
BRON = _PACKAGE.parent if (_PACKAGE.parent / "site_templates").is_dir() else None
"""The checkout in which this package stands; None once it is installed."""

SJABLONEN = (BRON or _PACKAGE) / "site_templates"
"""The folder with templates, styles, the theme and the app."""

BEGIN = BRON or _PACKAGE / "begin"
"""The folder with `start/`, `questions/` and `policies/`: what another municipality begins with."""
