"""A link that leads nowhere is found when the site is built."""

from __future__ import annotations

import html
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toets.bouwen.bouwen import bouw
from toets.bouwen.links import lees_pagina, loze_links, waarschuwing
from toets.bouwen.siteadres import GEEN_ADRES

GOED = [
    "b.html",
    "b.html#plek",
    "#hier",
    "./map/c.html",
    "/b.html",
    "b.html?x=1#pl%65k",
    "https://elders.example/x.html#y",
    "mailto:x@y.example",
    "//elders.example/x",
]
FOUT = [
    "d.html",
    "b.html#weg",
    "#weg",
    "map",
    "../b.html",
    "/map/b.html",
    "//[abc",
    "https://[x].nl",
    "//a\u2100b",
    "//a]b",
]


def site_met(root: Path, links: list[str]) -> Path:
    (root / "map").mkdir()
    (root / "map/c.html").write_text("<p>c</p>")
    (root / "b.html").write_text("<h1 id='plek'>b</h1>")
    text = "".join(f'<a href="{link}">x</a>' for link in links)
    (root / "a.html").write_text(f'<p id="hier">{text}</p><script>"<a href=\\"weg.html\\">"</script>')
    return root


def test_links_to_what_is_there_and_to_elsewhere_are_right(tmp_path: Path) -> None:
    assert list(loze_links(site_met(tmp_path, GOED), None)) == []


@pytest.mark.parametrize("link", FOUT)
def test_a_link_to_what_is_not_there_is_found(tmp_path: Path, link: str) -> None:
    assert list(loze_links(site_met(tmp_path, [link]), None)) == [("a.html", link)]


@given(st.text(st.sampled_from("/:#?%[]@.a9 é℀&;-") | st.characters(codec="utf-8"), max_size=20))
def test_whatever_stands_in_a_link_the_others_are_looked_at(link: str) -> None:
    with TemporaryDirectory() as folder:
        site = site_met(Path(folder), [html.escape(link), "weg.html"])
        assert ("a.html", "weg.html") in list(loze_links(site, None))


def test_links_from_the_root_start_below_the_address_of_the_site(tmp_path: Path) -> None:
    site = site_met(tmp_path, ["/toets/b.html", "/b.html"])
    assert list(loze_links(site, "https://voorbeeld.example/toets/")) == [("a.html", "/b.html")]


def test_what_a_page_loads_is_a_link_too() -> None:
    assert lees_pagina('<script src="x.js"></script><img src=y.png><link href="z.css">').doelen == [
        "x.js",
        "y.png",
        "z.css",
    ]


@pytest.mark.parametrize(
    ("page", "links"),
    [
        ("<p title=\"<a href='weg.html'>\">x</p>", []),
        ("<p title=\" href='weg.html'\">x</p>", []),
        ('<a title="1 > 0" href="b.html">x</a>', ["b.html"]),
        ('<a data-href="weg.html" href = "b.html">x</a>', ["b.html"]),
        ("<A HREF=b.html CLASS=x>x</A>", ["b.html"]),
        ('<a class="x"href="b.html"href="weg.html">x</a>', ["b.html"]),
        ('<a href="b.html?x=1&amp;y=2#a&#98;">x</a>', ["b.html?x=1&y=2#ab"]),
        ('<!-- <a href="weg.html"> --><a\nhref="b.html">x</a>', ["b.html"]),
        ('<textarea><a href="weg.html"></textarea><title><a href="weg.html"></title>', []),
        ('<style>/* <a href="weg.html"> */</style><SCRIPT>"<a href=weg.html>"</SCRIPT><img src="x.png">', ["x.png"]),
        ("a < b <a href", []),
    ],
)
def test_a_link_is_what_a_browser_reads_as_one(page: str, links: list[str]) -> None:
    assert lees_pagina(page).doelen == links


@given(st.text(st.sampled_from("<>!-/='\" \nahrefscript&;#?"), max_size=30))
def test_whatever_a_page_holds_it_is_read(page: str) -> None:
    assert isinstance(lees_pagina(page + '<a href="b.html">').doelen, list)


def test_what_is_said_of_a_link_names_the_page_and_what_to_do() -> None:
    assert waarschuwing([("a.html", "weg.html")]) == (
        "1 link leidt nergens heen. Kijk het adres na in de tekst van die pagina:\n    a.html -> weg.html"
    )
    assert waarschuwing([("a.html", "weg.html"), ("b.html", "#x")]) == (
        "2 links leiden nergens heen. Kijk het adres na in de tekst van die pagina:"
        "\n    a.html -> weg.html\n    b.html -> #x"
    )


@pytest.mark.bouwt
@pytest.mark.usefixtures("lege_pdfs")
def test_the_build_says_which_link_leads_nowhere_and_goes_on(repo: Path) -> None:
    path = repo / "questions/bronnen.yml"
    path.write_text(path.read_text().replace("Een voorstel.", "'[Lees meer](weg.html).'"))
    said: list[str] = []
    bouw(repo, lambda _: None, said.append)
    assert said == [GEEN_ADRES, waarschuwing([("bronnen.html", "weg.html")])]
