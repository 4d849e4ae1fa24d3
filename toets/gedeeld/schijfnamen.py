"""Names that Windows can't give to a file or folder. Who has it can't even check out a repository that holds one.

Source: "Naming Files, Paths, and Namespaces" in the documentation of Windows.
"""

from __future__ import annotations

import re

GEHOUDEN = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[1-9¹²³]) *(?:\..*)?", re.IGNORECASE)
"""Names of devices, whatever ending stands behind them."""
TEKENS = re.compile(r'[<>:"|?*\\]')


def is_gehouden(name: str) -> bool:
    """Whether Windows keeps this name for itself."""
    return bool(GEHOUDEN.fullmatch(name))


def bezwaar(name: str) -> tuple[str, str] | None:
    """Why Windows can't have a file or folder of this name and what to do, in Dutch; None when it can."""
    if is_gehouden(name):
        return f"de naam '{name}' houdt Windows voor zichzelf", f"Kies een andere naam, bijvoorbeeld: naam-{name}."
    if sign := TEKENS.search(name):
        return f"het teken {sign[0]} kan in Windows niet in een naam staan", "Kies een naam zonder dat teken."
    if name.endswith((".", " ")):
        what = "punt" if name.endswith(".") else "spatie"
        return f"deze naam eindigt op een {what}, en dat kan in Windows niet", f"Haal de {what} aan het einde weg."
    return None
