"""The policy of a page allows files of this site and no script in the page; a page that has one is not brought out."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toets.bouwen.afronden import VreemdScriptError, met_beleid, rond_af, vreemde_scripts, zoekindex
from toets.gedeeld.beleid import BELEID

if TYPE_CHECKING:
    from pathlib import Path

PAGE = b'<html><head class="x"><title>x</title></head><body><header>kop</header></body></html>'


def test_the_policy_comes_before_all_else_and_the_rest_of_the_page_stays_as_it_was() -> None:
    page = met_beleid(PAGE)
    start = page.index(b"<meta http-equiv")
    end = page.index(b"<title>")
    assert BELEID.encode() in page[start:end]
    assert b'<meta name="referrer" content="no-referrer">' in page[start:end]
    assert page[:start].endswith(b'<head class="x">')
    assert page[:start] + page[end:] == PAGE


@pytest.mark.parametrize(
    "tag",
    [
        '<script src="app/gesprek.js" defer>',
        '<script src="../../assets/javascripts/bundle.js">',
        '<script src="/toets/app/folderzoeken.js">',
        '<script type="application/json" id="sessiepakket">',
        '<script id="__config" type="application/json">',
    ],
)
def test_a_file_of_this_site_and_a_block_of_data_are_ours(tag: str) -> None:
    assert vreemde_scripts(f"<p>{tag}</script>".encode()) == []


@pytest.mark.parametrize(
    "tag",
    [
        "<script>",
        "<SCRIPT>",
        "<script >",
        "<script/x>",
        "<script\n>",
        "<script type='text/javascript'>",
        '<script type="module">',
        '<script type="application/json" src="https://kwaad.example/x.js">',
        '<script src="https://kwaad.example/x.js">',
        '<script src="//kwaad.example/x.js">',
        '<script src="data:text/javascript,x">',
        '<script src="app/gesprek.js" onload="x">',
        "<script src=app/gesprek.js>",
        '<script x="<" src="app/gesprek.js">',
    ],
)
def test_any_other_script_is_not(tag: str) -> None:
    assert vreemde_scripts(f"<p>{tag}een();\ntwee()</script>".encode()) == [tag]


def test_a_site_with_a_script_that_we_did_not_make_is_not_finished(tmp_path: Path) -> None:
    (tmp_path / "goed.html").write_bytes(PAGE)
    (tmp_path / "map").mkdir()
    (tmp_path / "map/fout.html").write_bytes(PAGE.replace(b"kop", b"<script>een();\ntwee()</script>"))
    for csp in (True, False):
        with pytest.raises(VreemdScriptError, match=r"Op map/fout\.html staat een script .*: <script>\n.*Meld het"):
            rond_af(tmp_path, csp=csp)


def test_a_page_gets_its_policy_unless_it_is_for_who_edits(tmp_path: Path) -> None:
    page = tmp_path / "index.html"
    page.write_bytes(PAGE)
    rond_af(tmp_path, csp=False)
    assert page.read_bytes() == PAGE
    rond_af(tmp_path, csp=True)
    assert page.read_bytes() == met_beleid(PAGE)


def test_search_gets_its_index_as_a_script_too(tmp_path: Path) -> None:
    (tmp_path / "search").mkdir()
    index = tmp_path / "search/search_index.json"
    entry = {"location": "x.html", "title": "een <b>", "text": "<p>eén</p>"}
    index.write_text(json.dumps({"config": {}, "docs": [entry]}), encoding="utf-8")
    rond_af(tmp_path, csp=True)
    written = index.read_text("utf-8")
    assert json.loads(written) == {"config": {}, "docs": [{**entry, "title": "een &lt;b&gt;"}]}
    assert index.with_suffix(".js").read_text("utf-8") == f"var __index = {written}"


def test_without_an_index_there_is_no_script_of_it(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_bytes(PAGE)
    rond_af(tmp_path, csp=True)
    assert [path.name for path in tmp_path.iterdir()] == ["index.html"]


@given(st.text())
def test_a_title_in_search_is_text_and_stays_the_same_when_it_was_already(title: str) -> None:
    once = zoekindex(json.dumps({"docs": [{"title": title}]}))
    assert zoekindex(once) == once
    (entry,) = json.loads(once)["docs"]
    assert "<" not in entry["title"]
