"""The engine hears what the check accepted; a second one is kept ready and builds the same docs folder."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
import yaml
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st
from mkdocs.utils.yaml import yaml_load

from tests import gemeente
from tests.engines import Geraamte, geraamten, verschillen
from toets.bouwen import engine
from toets.bouwen.bouwen import bouw
from toets.gedeeld.locaties import SJABLONEN
from toets.gedeeld.yaml_schrijven import als_yaml
from toets.inhoud.dossier import laad
from toets.inhoud.lezen import lees
from toets.inhoud.meldingen import valideer
from toets.model.gemeente import Gemeente

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.bouwt
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
    monkeypatch.setattr("toets.bouwen.engine.importlib.util.find_spec", lambda _: None)
    (found,) = (model for _, model in laad(repo).van(Gemeente))
    with pytest.raises(engine.EngineError, match=r"python build\.py omgeving"):
        engine.bouw_site(found, repo / "docs", repo / "new", repo / "engine.yml", "zensical")


def accepted(**changes: Any) -> Gemeente | None:
    """The model of a mkdocs.yml with these changes, or None when it is refused."""
    root, unreadable = lees("mkdocs.yml", als_yaml({**gemeente.INHOUD["mkdocs.yml"], **changes}).encode())
    return valideer(Gemeente, root, "mkdocs.yml")[0] if root and not unreadable else None


@settings(max_examples=20)
@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=40))
@example("Gezin \N{GRINNING FACE}")
@example("!ENV [HOME, x]")
@example("een\N{NEXT LINE}twee")
@example("2026-02-30")
def test_the_engine_reads_the_name_and_the_contact_that_the_check_accepted(text: str) -> None:
    found = accepted(site_name=text, extra={"toets": {"gemeente": text, "contact": {"wie": text}}})
    assume(found is not None)
    assert found
    told = engine.configuratie(found)
    read = yaml_load(als_yaml(told))
    assert read == told
    assert (read["site_name"], read["extra"]["toets"]) == (found.site_name, {"contact": {"wie": found.site_name}})


def test_of_a_municipality_the_engine_hears_name_address_and_contact_and_nothing_else() -> None:
    found = accepted(**gemeente.ingevuld()["mkdocs.yml"])
    assert found
    ours = yaml.safe_load((SJABLONEN / "engine.yml").read_text("utf-8"))
    told = engine.configuratie(found)
    assert told.keys() - ours.keys() == {"site_name", "site_url"}
    assert told["extra"].keys() - ours["extra"].keys() == {"toets"}
    assert told["extra"]["toets"].keys() == {"contact"}


def test_what_one_page_has_and_the_other_has_not_is_said_with_how_many_pages_show_it() -> None:
    one = '<title>A</title><nav aria-label="Hoofdmenu"><a href="./x.html">x</a></nav><h1>Kop</h1>'
    other = '<title>B</title><nav aria-label="Hoofdmenu"><a href="x.html">x</a></nav><h1>Kop</h1>'
    pages = [{name: Geraamte(html).found for name in "ab"} for html in (one, other)]
    assert verschillen(*pages) == ["   2 pages, only mkdocs: title A", "   2 pages, only zensical: title B"]
    assert verschillen(pages[0], {}) == ["page only with one engine: a", "page only with one engine: b"]
