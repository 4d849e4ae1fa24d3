"""An address as a text: its parts, or that it is none; and whether it leads to where a reader may expect."""

from __future__ import annotations

import re
from urllib.parse import SplitResult, urlsplit

_LETTER = "a-z0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff"
_SITE = (
    rf"https?://(?:(?!xn--)[{_LETTER}](?:[{_LETTER}-]*[{_LETTER}])?\.)+[{_LETTER}]{{2,}}(?::[0-9]{{1,5}})?(?:[/?#]|\Z)"
)
"""Up to where a browser reads which host it is: Latin letters, no user before it, nothing escaped.

Letters of another script look like ours and lead elsewhere.
"""

EIGEN_SITE = re.compile(_SITE, re.ASCII | re.IGNORECASE)
"""The beginning of an address whose host is what it looks like."""

GEWOON = re.compile(
    rf"{_SITE}"
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

GETOOND = re.compile(
    r"(?<![\w@.-])(?:https?://|www\.)(?P<site>[\w-]+(?:\.[\w-]+)+)|(?P<bus>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)", re.IGNORECASE
)
"""An address in the words of a link, as a reader sees it. Twin of `GETOOND` in `app/src/vertrouwen/opmaak.ts`."""


def toont_een_ander(words: str, target: str) -> bool:
    """Whether the words of a link show the address of a site or a mailbox to which the link does not lead.

    A part of the site that is shown, such as `raad.gemeente.nl`, is no other one.
    """
    for shown in GETOOND.finditer(words):
        if shown["bus"]:
            if target.lower() != f"mailto:{shown['bus'].lower()}":
                return True
            continue
        site = shown["site"].lower().removeprefix("www.")
        host = re.match(r"https?://([^/?#:]*)", target.lower())
        if not host or not f".{host[1]}".endswith(f".{site}"):
            return True
    return False


def splits(address: str) -> SplitResult | None:
    """The parts of an address; None for what no browser can open, such as `https://[gemeente].nl`. Never raises."""
    try:
        parts = urlsplit(address)
        parts.port  # noqa: B018 (read only now: it raises at one that can't be)
    except ValueError:
        return None
    return parts
