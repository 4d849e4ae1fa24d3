"""What a disk refuses (full, no rights, gone), as one Dutch sentence: which file, what is wrong, what to do.

An OSError goes up to the edge of the terminal and is worded here. Who has something to add, such as that nothing was
made, or collects all that is wrong (`mappen.py`), takes the words from here too.
"""

from __future__ import annotations

import errno
import os
import re

from toets.gedeeld.tekst import hoofdletter
from toets.inhoud.probleem import zichtbaar

OPNIEUW = "Probeer het daarna nog een keer."
VOL = ("de schijf is vol", f"Maak ruimte vrij. {OPNIEUW}")
RECHTEN = (
    "u mag hier niet lezen of schrijven",
    f"Staat het nog open in een ander programma? Sluit het. Vraag anders de beheerder om rechten. {OPNIEUW}",
)
BEZET = ("er staat al iets met deze naam", f"Haal het weg of geef het een andere naam. {OPNIEUW}")
SCHIJF = {
    "ENOSPC": VOL,
    "EDQUOT": ("uw ruimte op de schijf is op", f"Maak ruimte vrij. {OPNIEUW}"),
    "EFBIG": (
        "dit bestand wordt te groot voor deze schijf",
        f"Neem een andere schijf of vraag de beheerder. {OPNIEUW}",
    ),
    "EACCES": RECHTEN,
    "EPERM": RECHTEN,
    "EROFS": ("op deze schijf kunt u alleen lezen", "Werk in een map waarin u mag schrijven."),
    "EIO": ("de schijf geeft een storing", f"Maak eerst een kopie van uw bestanden. {OPNIEUW}"),
    "EMFILE": ("er staan te veel bestanden open", f"Sluit andere programma's. {OPNIEUW}"),
    "ENFILE": ("er staan te veel bestanden open", f"Sluit andere programma's. {OPNIEUW}"),
}
"""What is wrong with the disk and what to do, by the name that the system has for it."""
BESTAND = {
    "ENOENT": ("dit is er niet", f"Is het net weggehaald, of is het een link die nergens heen leidt? {OPNIEUW}"),
    "EEXIST": BEZET,
    "ENOTEMPTY": BEZET,
    "EISDIR": ("dit is een map en geen bestand", "Haal de map weg of geef hem een andere naam."),
    "ENOTDIR": ("hier staat een bestand waar een map hoort", "Haal het weg of geef het een andere naam."),
    "ENAMETOOLONG": ("deze naam is te lang", "Kies een kortere naam."),
    "ELOOP": ("deze link leidt naar zichzelf", "Haal de link weg."),
    "EADDRINUSE": ("deze poort is al in gebruik", "Kies een andere met --poort."),
}
"""What is wrong with one file. A program that we call says that of files of its own: its own words tell more."""
GEEN_PLAATS = ("er is geen map om even in te werken", f"Vaak is de schijf vol. Maak ruimte vrij. {OPNIEUW}")
"""What Python says as a file that is not there, without one, when it found no place for a temporary folder."""
# As Python and as Rust (Deno) write what the system said; a folder that could not be copied comes as such a text too.
IN_TEKST = re.compile(
    r"\[Errno (?P<python>\d+)\][^:\n]*(?:: '(?P<path>[^'\n]+)'(?: -> '(?P<to>[^'\n]+)')?)?|\(os error (?P<rust>\d+)\)"
)


def reden(error: OSError) -> tuple[str, str]:
    """What is wrong and what to do, without the file. What no list knows is said as the system says it."""
    if isinstance(error, FileNotFoundError) and not error.filename:
        return GEEN_PLAATS
    name = errno.errorcode.get(error.errno or 0, "")
    unknown = f"dit lukt niet ({error.strerror or error})", OPNIEUW
    return (SCHIJF | BESTAND).get(name, unknown)


def waarom(error: Exception) -> str:
    """The sentence about an OSError, with the file when that is known; also when a program that we called met one.

    Any other error has its own text.
    """
    known = error if isinstance(error, OSError) and error.errno is not None else _quoted(str(error))
    if known is None:
        return str(error)
    wrong, todo = reden(known)
    # Where something is copied or moved to goes before where it comes from.
    path = known.filename2 or known.filename
    said = f"{zichtbaar(os.fsdecode(path))}: {wrong}" if path else hoofdletter(wrong)
    return f"{said}. {todo}"


def _quoted(text: str) -> OSError | None:
    for match in IN_TEKST.finditer(text):
        number = int(match["python"] or match["rust"])
        if errno.errorcode.get(number) in SCHIJF:
            return OSError(number, os.strerror(number), match["to"] or match["path"])
    return None
