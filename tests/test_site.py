"""The finished site as files: every link works, and every PDF is what it should be."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

if TYPE_CHECKING:
    from pathlib import Path


class _Links(HTMLParser):
    """Collects where a page links to, what it loads and which fragments it has."""

    def __init__(self) -> None:
        super().__init__()
        self.targets: list[str] = []
        self.ids: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        for name, value in attrs:
            if name in ("href", "src") and value is not None:
                self.targets.append(value)
            if name == "id" and value:
                assert value not in self.ids, f"the id {value} stands twice"
                self.ids.add(value)


def read(page: Path) -> _Links:
    links = _Links()
    links.feed(page.read_text("utf-8"))
    return links


def test_every_link_leads_to_a_file_and_a_fragment_that_are_there(site: Path) -> None:
    pages = {page: read(page) for page in site.rglob("*.html")}
    assert len(pages) > 30
    broken = []
    for page, links in pages.items():
        for target in links.targets:
            parts = urlsplit(target)
            if parts.scheme:
                assert parts.scheme == "mailto", f"{target} on {page} leads to another host"
                continue
            # The engine writes the links of its 404 page from the root.
            base = site if parts.path.startswith("/") else page.parent
            file = (base / unquote(parts.path).lstrip("/")).resolve() if parts.path else page
            if not file.is_file() or (
                parts.fragment and file.suffix == ".html" and parts.fragment not in pages[file].ids
            ):
                broken.append(f"{page.relative_to(site)} -> {target}")
    assert broken == []
