"""What differs between two built sites, for a change that should change nothing a reader sees.

    python -m tests.vergelijk OLD NEW [PATTERN ...]

A page is compared as a normalised tree, a line per tag and per text: white space, the order of attributes and the
policy's hashes say nothing. JSON is compared as data, other text as it is; of scripts, pictures, PDFs and zips only
whether they are there. A line of a difference that a PATTERN (a regular expression) finds is allowed, and counted.
Ends with status 1 when anything else differs.
"""

from __future__ import annotations

import difflib
import json
import re
import sys
from html.parser import HTMLParser
from pathlib import Path
from typing import NamedTuple

ALS_TEKST = {".css", ".csv", ".xml", ".txt", ".svg", ".md"}
HASH = re.compile(r"'sha256-[^']+'")
EMPTY = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}


class Verschil(NamedTuple):
    """One file that differs: what was (`-`) and what is (`+`), line by line."""

    path: str
    lines: list[str]


class _Lines(HTMLParser):
    """A page as lines: a tag with its attributes in order of name, or a text with its white space folded."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.lines: list[str] = []
        self.depth = 0
        self.raw = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        words = [f'{name}="{" ".join(HASH.sub("", value or "").split())}"' for name, value in sorted(attrs)]
        self._say(f"<{' '.join([tag, *words])}>")
        if tag not in EMPTY:
            self.depth += 1
        self.raw = tag if tag in ("script", "style") else ""

    def handle_endtag(self, tag: str) -> None:
        if tag not in EMPTY:
            self.depth -= 1
        self.raw = ""

    def handle_data(self, data: str) -> None:
        island = self.raw == "script" and data.lstrip().startswith("{")
        for line in _json_lines(data) if island else [" ".join(data.split())]:
            if line:
                self._say(line)

    def _say(self, text: str) -> None:
        self.lines.append(" " * self.depth + text)


def als_regels(path: Path) -> list[str]:
    """What counts of a file, as lines to compare; empty for what is only there or not."""
    if path.suffix == ".html":
        return _Lines(path.read_text("utf-8")).lines
    if path.suffix == ".json":
        return _json_lines(path.read_text("utf-8"))
    return path.read_text("utf-8").splitlines() if path.suffix in ALS_TEKST else []


def vergelijk(old: Path, new: Path, allowed: list[re.Pattern[str]]) -> tuple[list[Verschil], int]:
    """Each file that differs by more than what is allowed, in the order of their paths; and how many lines were."""
    before, after = _paths(old), _paths(new)
    found: list[Verschil] = []
    let_through = 0
    for path in sorted(before | after):
        if path not in before or path not in after:
            lines = [f"{'-' if path in before else '+'} the whole file"]
        else:
            diff = difflib.unified_diff(als_regels(old / path), als_regels(new / path), lineterm="", n=0)
            lines = [line for line in diff if not line.startswith(("---", "+++", "@@"))]
        strange = [line for line in lines if not any(pattern.search(f"{path}: {line}") for pattern in allowed)]
        let_through += len(lines) - len(strange)
        if strange:
            found.append(Verschil(path, strange))
    return found, let_through


def _paths(site: Path) -> set[str]:
    return {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}


def _json_lines(text: str) -> list[str]:
    return json.dumps(json.loads(text), ensure_ascii=False, indent=1, sort_keys=True).splitlines()


def main(old: str, new: str, *patterns: str) -> int:
    """Print what differs; the exit status."""
    found, let_through = vergelijk(Path(old), Path(new), [re.compile(pattern) for pattern in patterns])
    for verschil in found:
        print(verschil.path, *(f"  {line[:200]}" for line in verschil.lines[:12]), sep="\n")
        if len(verschil.lines) > 12:
            print(f"  … and {len(verschil.lines) - 12} lines more")
    print(f"{len(found)} files differ; {let_through} lines were allowed to.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
