"""The last steps, on the finished site.

Every page says what it may load, and from where: only from here, and no script or style that stands in the page itself.
All of ours are files, so a script in a page is none of ours, and a site that has one is not brought out. A style in a
page could lay something over it; the browser ignores it. No other site hears from which page a reader comes.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from toets.gedeeld.beleid import BELEID, VERWIJZER

if TYPE_CHECKING:
    from pathlib import Path

HEAD = re.compile(rb"<head>|<head\s[^>]*>")
SCRIPT = re.compile(rb"<script\b[^>]*>?", re.IGNORECASE)
# A file of this site, or a block of data; exactly as our templates and the engine write them.
ONZE = re.compile(
    rb'<script src="(?!//|[a-z][a-z0-9+.-]*:)[^"<>\\]+"(?: defer)?>'
    rb'|<script (?:id="[\w-]+" )?type="application/json"(?: id="[\w-]+")?>',
    re.IGNORECASE,
)
_META = (
    f'<meta http-equiv="Content-Security-Policy" content="{BELEID}"><meta name="referrer" content="{VERWIJZER}">'
).encode()


class VreemdScriptError(Exception):
    """A page holds a script that we did not make; the text says in Dutch which page, and what to do."""

    def __init__(self, page: str, tag: str) -> None:
        super().__init__(
            f"Op {page} staat een script dat niet van de maatwerktoets is: {tag}\n"
            "Dat hoort niet te kunnen. Meld het bij de makers: in SECURITY.md staat hoe."
        )


def rond_af(site: Path, *, csp: bool) -> None:
    """Give every page its policy, with `csp`. Changes the site in place.

    Raises VreemdScriptError for a page with a script that is not ours.
    """
    for page in sorted(site.rglob("*.html")):
        content = page.read_bytes()
        for tag in vreemde_scripts(content):
            raise VreemdScriptError(page.relative_to(site).as_posix(), tag)
        if csp:
            page.write_bytes(met_beleid(content))


def vreemde_scripts(page: bytes) -> list[str]:
    """The start of every script on a page that is neither a file of this site nor data."""
    return [tag.decode(errors="replace") for tag in SCRIPT.findall(page) if not ONZE.fullmatch(tag)]


def met_beleid(page: bytes) -> bytes:
    """The page with what a browser may do with it, before anything else that it says."""
    return HEAD.sub(lambda head: head[0] + _META, page, count=1)
