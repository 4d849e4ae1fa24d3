"""A file that is not written yet: what is there already is never overwritten."""

from __future__ import annotations

import errno
from contextlib import suppress
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

        Raises FileExistsError when it is there already, and OSError when it can't be written; half a file never stays,
        nor a folder for it.
        """
        target = root / self.path
        content = self.text.encode()
        new_folder = not target.parent.exists()
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
        except FileExistsError as error:  # a file, or a link to nothing, stands where the folder must come
            raise NotADirectoryError(errno.ENOTDIR, "", str(error.filename)) from None
        try:
            with target.open("xb") as file:
                file.write(content)
        except FileExistsError:
            raise
        except OSError:
            with suppress(OSError):
                target.unlink()
            if new_folder:
                with suppress(OSError):
                    target.parent.rmdir()
            raise
