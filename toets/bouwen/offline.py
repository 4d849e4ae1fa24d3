"""What a browser keeps of a gesprek's page, so that it works without a network: a worker with a list beside each page.

The list is made of the finished files, with what each must be, so that a worker never keeps half of one version and
half of another; and it stands in the worker itself, so that a browser sees a new worker whenever a file changed.
"""

from __future__ import annotations

import base64
import hashlib
import json
import posixpath
import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING

from toets.gedeeld import adressen

if TYPE_CHECKING:
    from collections.abc import Container, Iterator
    from pathlib import Path

IN_STYLE = re.compile(r"""(?:url\(|@import)\s*["']?(?!data:|#)([^"')#?\s]+)""")
LOADED_LINKS = {"icon", "stylesheet"}
LATER = ("data-gespreksleider", "data-deelnemer", "data-qrlezer", "data-yamlschrijver")
"""What a page loads when it is needed: the script of its window, what reads a QR code, and what writes YAML."""


def maak_werkers(site: Path, *, leeg: bool, hernoemd: Container[str] = ()) -> None:
    """Put a worker beside every page of a gesprek in the finished site. With `leeg` it only removes what was kept.

    So do those at the old names (`hernoemd`) of a voorstel: what a browser kept there would hide that it leads on.
    """
    bundled = site / "app" / "offlinewerker.js"
    script = bundled.read_text("utf-8")
    bundled.unlink()
    for page in sorted(site.glob(adressen.gesprek("*"))):
        kept = {} if leeg or page.parent.name in hernoemd else bestanden(site, page)
        lijst = json.dumps(_lijst(kept))
        text = f"const LIJST = {lijst};\n{script}"
        (site / adressen.werker(page.parent.name)).write_text(text, encoding="utf-8", newline="\n")


def bestanden(site: Path, page: Path) -> dict[str, Path]:
    """The page and every file that it loads, also those that its styles load: address seen from the page, and file."""
    reader = _Loaded()
    reader.feed(page.read_text("utf-8"))
    found = {page.name: page}
    waiting = list(reversed(reader.addresses))
    while waiting:
        address = waiting.pop()
        if address in found:
            continue
        found[address] = (page.parent / address).resolve()
        if not found[address].is_relative_to(site.resolve()):
            raise ValueError(f"{address} stands outside the site")
        if address.endswith(".css"):
            waiting += _in_style(address, found[address])
    return found


def _in_style(address: str, style: Path) -> Iterator[str]:
    for target in IN_STYLE.findall(style.read_text("utf-8")):
        yield posixpath.normpath(posixpath.join(posixpath.dirname(address), target))


def _lijst(files: dict[str, Path]) -> dict[str, object]:
    hashes = {address: _hash(file.read_bytes()) for address, file in files.items()}
    version = hashlib.sha256(json.dumps(hashes).encode()).hexdigest()[:16]
    return {"versie": version, "bestanden": hashes}


def _hash(content: bytes) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(content).digest()).decode()}"


class _Loaded(HTMLParser):
    """Collects the addresses that a page loads by itself."""

    def __init__(self) -> None:
        super().__init__()
        self.addresses: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        # Also what it loads later: then there may be no network.
        addresses = [values.get(name) for name in ("src", *LATER)]
        if tag == "link" and values.get("rel") in LOADED_LINKS:
            addresses.append(values.get("href"))
        self.addresses += [address for address in addresses if address and not address.startswith("data:")]
