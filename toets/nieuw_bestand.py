"""A file that is not written yet: what is there already is never overwritten."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True)
class NieuwBestand:
    """Its path below the repository, and its text."""

    path: str
    text: str

    def schrijf(self, root: Path) -> None:
        """Write the file and its folder.

        Raises FileExistsError when it is there already, and OSError when it can't be written; half a file never stays.
        """
        target = root / self.path
        content = self.text.encode()
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("xb") as file:
            try:
                file.write(content)
                file.flush()
            except OSError:
                target.unlink()
                raise
