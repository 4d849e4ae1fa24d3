"""Where the maatwerktoets keeps its own files: beside the package in a checkout, inside it once installed."""

from __future__ import annotations

from pathlib import Path

_BESIDE = Path(__file__).resolve().parent.parent / "site_templates"
_INSIDE = Path(__file__).resolve().parent / "site_templates"

SJABLONEN = _BESIDE if _BESIDE.is_dir() else _INSIDE
"""The folder with templates, styles, the theme and the app."""
