"""The pictures of the handleiding show the pages as they are."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from tests.browser.plaatjes import BEELD, PLAATJES, WOORDEN, vensters, voorbeeldstad, woorden

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser

HANDLEIDING = BEELD.parent


def test_every_picture_is_shown_once_with_words_for_who_cannot_see_it() -> None:
    text = "".join(path.read_text("utf-8") for path in HANDLEIDING.glob("*.md"))
    shown = re.findall(r"!\[(.{20,})\]\(beeld/(\w+)\.webp\)", text)
    assert sorted(name for _, name in shown) == sorted(PLAATJES)
    assert sorted(path.stem for path in BEELD.iterdir()) == sorted(PLAATJES)


def test_every_picture_is_small_and_as_large_as_its_screen() -> None:
    for name, (_, size) in PLAATJES.items():
        path = BEELD / f"{name}.webp"
        assert path.stat().st_size < 90_000, name
        with Image.open(path) as picture:
            assert picture.width in (size["width"], 2 * size["width"]), name


@pytest.mark.traag
def test_no_picture_shows_words_that_are_no_longer_there(browser: Browser, tmp_path: Path) -> None:
    kept = json.loads(WOORDEN.read_text("utf-8"))
    now = {name: woorden(page) for name, page in vensters(browser, voorbeeldstad(tmp_path))}
    assert [name for name in PLAATJES if kept.get(name) != now[name]] == [], "make them anew with: make plaatjes"
