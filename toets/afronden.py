"""The last steps, on the finished site.

Every page says what it may load, and from where (only from here). And search gets its index as a script too: a page
that was opened from a folder may not fetch a file.
"""

from __future__ import annotations

import base64
import hashlib
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

# Scripts in the page itself; a block with a type that is not JavaScript is data and needs no permission.
INLINE_SCRIPT = re.compile(rb"<script>(.*?)</script>", re.DOTALL)
HEAD = re.compile(rb"<head>|<head\s[^>]*>")


def rond_af(site: Path, *, csp: bool) -> None:
    """Give search its index as a script and, with `csp`, every page its policy. Changes the site in place."""
    for page in sorted(site.rglob("*.html")) if csp else ():
        page.write_bytes(met_csp(page.read_bytes()))
    index = site / "search" / "search_index.json"
    if not index.exists():
        return  # the second engine searches in its own way
    index.with_suffix(".js").write_bytes(b"var __index = " + index.read_bytes())


def met_csp(html: bytes) -> bytes:
    """The page with a policy that allows its own inline scripts by their hash, and else only files of this site."""
    hashes = dict.fromkeys(_hash(script) for script in INLINE_SCRIPT.findall(html))
    policy = "; ".join(
        (
            "default-src 'self'",
            " ".join(("script-src 'self'", *hashes)),
            "style-src 'self' 'unsafe-inline'",
            "worker-src 'self'",
            "img-src 'self' data:",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'none'",
        )
    )
    meta = f'<meta http-equiv="Content-Security-Policy" content="{policy}">'.encode()
    return HEAD.sub(lambda head: head[0] + meta, html, count=1)


def _hash(script: bytes) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(script).digest()).decode()}'"
