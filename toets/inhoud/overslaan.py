"""What systems and programs leave behind in a folder: nobody put it there, nobody reads it, and it is skipped."""

from __future__ import annotations

import re

ACHTERGELATEN = {
    r"\..+": "hidden: of the system (.DS_Store, ._x.yml, .Trashes), of an editor (.x.swp, .~lock.x#) or of git",
    r"README\.md": "what people tell each other about a folder",
    r"(?:eh)?thumbs(?:_vista)?\.db|desktop\.ini": "Windows: small pictures, and how it shows a folder",
    r"\$RECYCLE\.BIN|System Volume Information|found\.\d{3}": "Windows, on a USB stick or a disk of the office",
    r".+:(?:Zone\.Identifier|com\.dropbox\.attr\w*)": "Windows and Dropbox: where a file came from",
    r"Icon\r|__MACOSX|Network Trash Folder|Temporary Items": "macOS: a picture for a folder, and what comes from a zip",
    r"lost\+found|@eaDir|#recycle": "Linux, and a network disk",
    r"~.+": "Office and Syncthing: who has the file open (~$x.docx), or the half of a file (~WRL0001.tmp)",
    r"#.+#|.+~": "an editor: what was not saved yet, and the version before",
    r".+\.(?:sw[a-p]|tmp|bak|orig|rej)": "an editor or git: the version before, or what could not be put together",
}
"""A pattern of names, and whose they are. Capitals make no difference: on many disks they don't either."""
_NAMES = re.compile("|".join(f"(?:{pattern})" for pattern in ACHTERGELATEN), re.IGNORECASE | re.DOTALL)


def is_achtergelaten(name: str) -> bool:
    """Whether the file or folder of this name (not a path) is skipped, with all that is in it."""
    return bool(_NAMES.fullmatch(name))
