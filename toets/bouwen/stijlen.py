"""The styles as a reader's device gets them: without what is only for who changes them."""

from __future__ import annotations

import re

# A text between quotes stays, whatever stands in it.
COMMENTAAR = re.compile(r"""("[^"]*"|'[^']*')|/\*.*?\*/""", re.DOTALL)


def zonder_commentaar(css: str) -> str:
    """The same style without its comments and its empty lines."""
    bare = COMMENTAAR.sub(lambda found: found[1] or "", css)
    return "".join(line for line in bare.splitlines(keepends=True) if line.strip())
