"""The policy of a page allows files of this site and no script in the page; a page that has one is not brought out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from toets.bouwen.afronden import VreemdScriptError, met_beleid, rond_af, vreemde_scripts
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
        '<script src="/toets/app/zoeken.js">',
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
