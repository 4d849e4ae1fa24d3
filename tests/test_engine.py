"""The second engine is kept ready: it builds the same docs folder, beside the site and not in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.engines import Geraamte, geraamten, verschillen
from toets import engine
from toets.bouwen import bouw

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.traag
def test_the_second_engine_makes_the_same_pages_with_the_same_titles(repo: Path) -> None:
    first = geraamten(bouw(repo, lambda _: None, lambda _: None))
    site = bouw(repo, lambda _: None, lambda _: None, engine="zensical")
    assert site == repo / ".build/zensical"
    assert (repo / "site/index.html").exists()
    second = geraamten(site)
    # Its page for an address that is not there is not ours yet: docs/engine.md.
    del first["404.html"], second["404.html"]
    found = verschillen(first, second)
    assert [line for line in found if "page only" in line or "title " in line or "h1 " in line] == []


def test_without_the_second_engine_it_is_said_how_to_get_it(repo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("toets.engine.importlib.util.find_spec", lambda _: None)
    with pytest.raises(engine.EngineError, match=r"python build\.py omgeving"):
        engine.bouw_site(repo, repo / "docs", repo / "new", repo / "engine.yml", "zensical")


def test_what_one_page_has_and_the_other_has_not_is_said_with_how_many_pages_show_it() -> None:
    one = '<title>A</title><nav aria-label="Hoofdmenu"><a href="./x.html">x</a></nav><h1>Kop</h1>'
    other = '<title>B</title><nav aria-label="Hoofdmenu"><a href="x.html">x</a></nav><h1>Kop</h1>'
    pages = [{name: Geraamte(html).found for name in "ab"} for html in (one, other)]
    assert verschillen(*pages) == ["   2 pages, only mkdocs: title A", "   2 pages, only zensical: title B"]
    assert verschillen(pages[0], {}) == ["page only with one engine: a", "page only with one engine: b"]
