"""An address as a text: its parts, or that it is none; and whether it leads to where a reader may expect."""

from __future__ import annotations

import re
from urllib.parse import SplitResult, urlsplit

GEWOON = re.compile(
    # Up to here a browser reads which host it is: nothing may stand there that hides another one.
    r"https?://[^\x00-\x20<>/?#@\\&]+(?:[/?#]|\Z)"
    r"|mailto:[^\x00-\x20<>/?#@\\&]+@[^\x00-\x20<>/?#@\\&]+\Z"
    r"|#"
    # An address on this site. With two slashes, or a colon before the first, it leads elsewhere.
    r"|/?[^\x00-\x20<>/?#:\\&]+(?:[/?#]|\Z)"
    r"|/\Z",
    re.ASCII | re.IGNORECASE,
)
"""The beginning of an address, as written in Markdown, that leads to a web page, to mail or to a page of this site.

With `match`, from the start. Escapes (`&#47;`, a backslash) are refused where they could make another address of it.
Twin of `GEWOON` in `app/src/vertrouwen/opmaak.ts`; `tests/vectors/links.json` holds both to the same examples.
"""


def splits(address: str) -> SplitResult | None:
    """The parts of an address; None for what no browser can open, such as `https://[gemeente].nl`. Never raises."""
    try:
        parts = urlsplit(address)
        parts.port  # noqa: B018 (read only now: it raises at one that can't be)
    except ValueError:
        return None
    return parts
