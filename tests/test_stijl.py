"""The styles: one of each thing, for every page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from toets.locaties import SJABLONEN

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

STIJLEN = sorted((SJABLONEN / "css").glob("*.css"))
SCHRIJVERS = sorted(
    path
    for ending in ("*.j2", "*.html", "*.md", "*.tsx", "*.ts")
    for path in SJABLONEN.rglob(ending)
    if "node_modules" not in path.parts and "tests" not in path.parts
)
"""What puts a class on a page."""

GEEN_KNOP = {"l-stap", "mee-regel", "mt-stappen__stap"}
"""What is pressed and is a row of a list: it has the whole width, and no border around it."""


def without_comments(path: Path) -> str:
    return re.sub(r"/\*.*?\*/", "", path.read_text("utf-8"), flags=re.DOTALL)


def test_every_button_is_the_one_button() -> None:
    wrong = [
        f"{path.name}: {button[:90]}"
        for path in SCHRIJVERS
        for button in re.findall(r"<button\b.*?>", path.read_text("utf-8").replace("=>", ""), re.DOTALL)
        if not re.search(rf"\b(mt-knop|{'|'.join(GEEN_KNOP)})\b", button)
    ]
    assert wrong == []


def test_how_a_button_looks_is_said_in_one_file() -> None:
    """Another file may say where a button stands and how wide it is, and nothing more."""
    place = {"flex", "margin-left", "min-width", "padding-inline", "overflow-wrap", "font-size"}
    found = {
        (path.name, declared)
        for path in STIJLEN
        if path.name != "knop.css"
        for selector, body in rules(without_comments(path))
        if "mt-knop" in selector
        for declared in re.findall(r"([\w-]+)\s*:", body)
    }
    assert {one for one in found if one[1] not in place} == set()


def test_what_is_out_of_sight_and_still_read_aloud_is_hidden_in_one_way() -> None:
    assert [path.name for path in STIJLEN if "clip-path: inset" in without_comments(path)] == ["verborgen.css"]


def rules(css: str) -> Iterator[tuple[str, str]]:
    """Every innermost rule: its selector and its declarations."""
    yield from re.findall(r"([^{};]+)\{([^{}]*)\}", css)
