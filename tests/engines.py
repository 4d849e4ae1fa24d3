"""What differs when the second engine makes the site of the same docs folder: `python -m tests.engines`.

Lists titles, links and landmarks that one has and the other has not, each difference once with how many pages show it.
A list to read, no test: `make test-all` goes on whatever it says.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path

from tests.conftest import ROOT
from tests.pdfs import met_bewaarde_pdfs
from toets.bouwen.bouwen import bouw
from toets.bouwen.engine import EngineError

LANDMARKS = {"header", "nav", "main", "footer", "aside"}
MEEST = 25


class Geraamte(HTMLParser):
    """Of a page its title, headings, links and landmarks."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: set[str] = set()
        self.reading: str | None = None
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        self.reading = tag if tag in {"title", "h1"} else None
        if tag == "a" and values.get("href"):
            self.found.add(f"link {(values['href'] or '').removeprefix('./')}")
        if tag in LANDMARKS or values.get("role") in {"search", "navigation", "main"}:
            self.found.add(f"landmark <{tag}> {values.get('role') or ''} {values.get('aria-label') or ''}".strip())

    def handle_data(self, data: str) -> None:
        if self.reading and data.strip():
            self.found.add(f"{self.reading} {' '.join(data.split())}")
        self.reading = None


def geraamten(site: Path) -> dict[str, set[str]]:
    return {path.relative_to(site).as_posix(): Geraamte(path.read_text("utf-8")).found for path in site.rglob("*.html")}


def verschillen(one: dict[str, set[str]], other: dict[str, set[str]]) -> list[str]:
    """Each difference in a line, the most frequent first."""
    lines = [f"page only with one engine: {page}" for page in sorted(one.keys() ^ other.keys())]
    counted: Counter[str] = Counter()
    for page in one.keys() & other.keys():
        counted.update(f"only mkdocs: {what}" for what in one[page] - other[page])
        counted.update(f"only zensical: {what}" for what in other[page] - one[page])
    return lines + [f"{count:4} pages, {what}" for what, count in counted.most_common()]


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        shutil.copy(ROOT / "mkdocs.yml", root)
        for name in ("questions", "policies"):
            shutil.copytree(ROOT / name, root / name)
        met_bewaarde_pdfs(root)
        first = geraamten(bouw(root, lambda _: None, lambda _: None))
        try:
            second = geraamten(bouw(root, lambda _: None, lambda _: None, engine="zensical"))
        except EngineError as error:
            print(f"Zensical does not build this site:\n{error}")
            return 1
    found = verschillen(first, second)
    print("\n".join([f"{len(found)} differences over {len(first)} pages", *found[:MEEST]]))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
