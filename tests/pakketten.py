"""A file that looks like the package, for tests that don't install it."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def nep(folder: Path) -> Path:
    """A wheel with nothing in it but the list of what it needs."""
    path = folder / "maatwerktoets-9.9.9-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("toets/slot.txt", "")
    return path
