"""Whatever a text holds, what we write for the engine and beside it has the same elements as with a harmless text."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING

import pytest

from tests import gemeente, vijandig
from tests.bouwstappen import schrijf_alles
from toets.inhoud.dossier import laad
from toets.inhoud.plaatsen import PLAATSEN, plaats_van

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


# They write all pages, without the engine.
pytestmark = pytest.mark.bouwt

FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
"""Data for the engine and no part of the page: what becomes of it, the browser shows."""
Element = tuple[str, tuple[str, ...]]


class Elementen(HTMLParser):
    """Collects every element of a page with the names of its attributes."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[Element] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, tuple(sorted(name for name, _ in attrs))))


def elements(root: Path, change: Callable[[str, int], str]) -> dict[str, list[Element]]:
    """The elements of every page of the municipality with each text changed so, before the engine."""
    inhoud = laad(gemeente.schrijf(root / "repo", vijandig.bestanden(change)))
    assert [problem.as_text() for problem in inhoud.problemen] == []
    schrijf_alles(inhoud, root / "docs", gemeente.VANDAAG)
    found = {}
    for path in [*(root / "docs").rglob("*.md"), *(root / "docs").rglob("*.html")]:
        reader = Elementen()
        reader.feed(FRONT_MATTER.sub("", path.read_text("utf-8")))
        found[path.relative_to(root / "docs").as_posix()] = reader.found
    return found


def test_every_kind_of_file_takes_part_with_all_its_texts() -> None:
    files = vijandig.bestanden()
    assert {plaats_van(path) for path in files} == set(PLAATSEN)
    changed: dict[str, int] = {}

    def count(text: str, _: int) -> str:
        changed[text] = changed.get(text, 0) + 1
        return text

    vijandig.bestanden(count)
    assert sum(changed.values()) > 400


def test_a_hostile_text_adds_no_element_and_no_attribute_to_any_page(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    hostile = elements(tmp_path_factory.mktemp("kwaad"), vijandig.kwaad)
    harmless = elements(tmp_path_factory.mktemp("braaf"), vijandig.braaf)
    assert hostile.keys() == harmless.keys()
    assert len(hostile) > 60
    for page, found in hostile.items():
        assert found == harmless[page], page
