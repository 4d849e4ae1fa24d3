"""The styles: one of each thing, for every page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from toets.gedeeld.locaties import SJABLONEN

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


MATEN = {
    *("width", "min-width", "max-width", "height", "flex", "grid-template-columns", "grid-template"),
    *("--stip", "--hoek", "letter-spacing"),
}
"""How wide a column or how high a drawing is, is measured by what is in it, so a part says that itself."""
UITZONDERINGEN = {
    ("begrippen.css", "font-size", "17px"): "units of a drawing, which grows with the page",
    ("verborgen.css", "width", "1px"): "a point that nobody sees",
    ("verborgen.css", "height", "1px"): "the same",
    ("verborgen.css", "margin", "-1px"): "the same",
    ("blad.css", "width", "1px"): "the same, for the maker of PDFs",
    ("blad.css", "height", "1px"): "the same",
    ("blad.css", "font-size", "1px"): "the same",
}
PAPIER = {"blad.css", "blad-soorten.css", "druk.css"}
"""A sheet is as large as paper is: millimetres and points."""
ZAAL = "app-zaal.css"
"""Here the em is no proportion but the measure, as everything follows the size of the screen."""


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


def test_every_size_comes_from_the_tokens() -> None:
    raw = {found for path in STIJLEN if path.name != "tokens.css" for found in raw_sizes(path)}
    assert sorted(raw - UITZONDERINGEN.keys()) == []
    assert UITZONDERINGEN.keys() - raw == set(), "an exception that nothing needs any more"


def test_every_token_is_used_and_every_used_token_is_there() -> None:
    tokens, others = (
        "".join(without_comments(path) for path in STIJLEN if (path.name == "tokens.css") == wanted)
        for wanted in (True, False)
    )
    named = set(re.findall(r"(--toets-[\w-]+)\s*:", tokens))
    used = set(re.findall(r"var\((--toets-[\w-]+)", tokens + others))
    assert used == named


def raw_sizes(path: Path) -> Iterator[tuple[str, str, str]]:
    """Every length that is written out: file, property, value. Not what an `@media` asks, nor what MATEN may."""
    units = "px|rem|in|cm|pc" + ("" if path.name in PAPIER else "|pt|mm") + ("|em" if path.name == ZAAL else "")
    for _, body in rules(without_comments(path)):
        for name, value in re.findall(r"([\w-]+)\s*:\s*([^;]+)", body):
            for size in re.findall(rf"(?<![\w#.-])-?\d*\.?\d+(?:{units})\b", value):
                if not (name in MATEN and not size.endswith("px")):
                    yield path.name, name, size


def rules(css: str) -> Iterator[tuple[str, str]]:
    """Every innermost rule: its selector and its declarations."""
    yield from re.findall(r"([^{};]+)\{([^{}]*)\}", css)
