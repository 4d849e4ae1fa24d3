"""Links on the finished site that lead nowhere: to a file that is not there, or to a place that is not on its page."""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import PurePosixPath
from posixpath import normpath
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote

from toets.gedeeld import adressen
from toets.gedeeld.weblink import splits

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LEEST_ZELF = {adressen.VRAAG_VERBETEREN}
"""Pages whose script reads what stands after #: there it is no place on the page."""


ZONDER_TAGS = {"script", "style", "textarea", "title", "iframe", "xmp", "noembed", "noframes"}
"""In these a browser reads no tags: https://html.spec.whatwg.org/multipage/parsing.html#parsing-html-fragments."""


class Pagina(NamedTuple):
    """What a page leads to or loads, and its places that a link can lead to (twice when an id stands twice)."""

    doelen: list[str]
    plekken: list[str]


def lees_pagina(text: str) -> Pagina:
    """The links and ids of a page of HTML."""
    reader = _Lezer()
    reader.feed(text)
    reader.close()
    return reader.pagina


class _Lezer(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.pagina = Pagina([], [])

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ZONDER_TAGS:
            self.set_cdata_mode(tag)
        # Of an attribute that stands there twice a browser takes the first.
        first = dict(reversed(attrs))
        self.pagina.doelen.extend(first[name] or "" for name in ("href", "src") if name in first)
        if "id" in first:
            self.pagina.plekken.append(first["id"] or "")


def loze_links(site: Path, site_url: str | None) -> Iterator[tuple[str, str]]:
    """Every page with a link that leads nowhere, and that link. Links to another host are not followed.

    The links of the engine's 404 page begin with the path of `site_url`, as nobody knows how deep it will stand.
    """
    own = splits(site_url or "")
    above = (own.path if own else "").rstrip("/") + "/"
    pages = {path.relative_to(site).as_posix(): lees_pagina(path.read_text("utf-8")) for path in site.rglob("*.html")}
    files = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}
    for name, page in sorted(pages.items()):
        for target in dict.fromkeys(page.doelen):
            parts = splits(target)
            if parts is None:
                yield name, target
                continue
            if parts.scheme or parts.netloc:
                continue
            path = _bestand(name, unquote(parts.path), above)
            lost = parts.fragment and path in pages.keys() - LEEST_ZELF and not _heeft(pages[path], parts.fragment)
            if path not in files or lost:
                yield name, target


def _bestand(page: str, path: str, above: str) -> str:
    if not path:
        return page
    if path.startswith("/"):
        return normpath(path.removeprefix(above)) if path.startswith(above) else path
    return normpath((PurePosixPath(page).parent / path).as_posix())


def _heeft(page: Pagina, fragment: str) -> bool:
    return fragment in page.plekken or unquote(fragment) in page.plekken


def waarschuwing(found: list[tuple[str, str]]) -> str:
    """What to say of these links: each page, and what to do."""
    lines = "".join(f"\n    {page} -> {target}" for page, target in found)
    count = "1 link leidt" if len(found) == 1 else f"{len(found)} links leiden"
    return f"{count} nergens heen. Kijk het adres na in de tekst van die pagina:{lines}"
