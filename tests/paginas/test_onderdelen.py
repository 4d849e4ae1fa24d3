"""The pages for developers: every part of the styles in every state."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tests.paginas.test_klassen import KLASSE
from tests.paginas.test_stijl import rules, without_comments
from toets.gedeeld import adressen
from toets.gedeeld.kleur import als_css, huisstijl
from toets.gedeeld.locaties import SJABLONEN
from toets.paginas.onderdelen import regels, toonstijlen

if TYPE_CHECKING:
    from pathlib import Path

CSS = SJABLONEN / "css"
GETOOND = ("knop", "verborgen", "tekens", "onderdelen", "kaarten")
"""The files with parts for any page; what another file holds belongs to one kind of page."""
ELDERS = {
    "mt-filter__lijsten": "where a list can be chosen from",
    "mt-filter__stand": "the same",
    "mt-rijen--naast": "a list on a wide page",
    "mt-icon": "in the bar and at what differs",
    "mt-verborgen--smal": "in a bar on a phone",
}


def test_the_pages_show_every_part_that_any_page_may_use(kleine_site: Path) -> None:
    shown = set(KLASSE.findall((kleine_site / adressen.ONDERDELEN).read_text("utf-8")))
    parts = {
        name
        for file in GETOOND
        for selector, _ in rules(without_comments(CSS / f"{file}.css"))
        for name in re.findall(rf"\.({KLASSE.pattern})", selector)
        if name.startswith("mt-")
    }
    assert sorted(parts - shown - ELDERS.keys()) == []


def test_they_are_not_in_the_search_nor_in_the_map_of_the_site(kleine_site: Path) -> None:
    for name in (adressen.ZOEKINDEX, "sitemap.xml"):
        text = (kleine_site / name).read_text("utf-8")
        assert "voorstellen/" in text
        assert "onderdelen/" not in text


def test_a_colour_of_the_municipality_is_on_them_too(tmp_path: Path) -> None:
    light, dark = huisstijl("#7a1f5c")
    (tmp_path / "tokens.css").write_text((CSS / "tokens.css").read_text("utf-8") + als_css("#7a1f5c"))
    shown = re.findall(r"--toets-color-accent:([^;]+);", toonstijlen(tmp_path))
    assert [shown[1].strip(), shown[3].strip()] == [light["accent"], dark["accent"]], "what comes last holds"


def test_a_state_of_the_pointer_becomes_an_attribute_and_a_rule_for_paper_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "tokens.css").write_text(
        ":root { --toets-color-ink: black; --toets-space-1: 1px; }\n"
        "@media screen and (prefers-color-scheme: dark) { :root { --toets-color-ink: white; } }\n"
        "body[x] { --md: var(--toets-color-ink); }\n"
    )
    (tmp_path / "a.css").write_text(
        "a { color: red; } a:hover, b:focus-visible { color: blue; /* why: so */ }"
        "@media print { a:hover { top: 0; } }\n"
    )
    assert toonstijlen(tmp_path).splitlines() == [
        ".mt-toon--licht {--toets-color-ink: black;--md: var(--toets-color-ink);color-scheme: light;}",
        ".mt-toon--donker {--toets-color-ink: white;--md: var(--toets-color-ink);color-scheme: dark;}",
        'a[data-staat="hover"], b[data-staat="focus"] {color: blue;}',
    ]


def test_every_rule_of_the_styles_is_read() -> None:
    for path in CSS.glob("*.css"):
        found = {(rule.van, rule.zegt) for rule in regels(path.read_text("utf-8"))}
        wanted = {(selector.strip(), body.strip()) for selector, body in rules(without_comments(path))}
        assert {one for one in wanted - found if "@" not in one[0]} == set(), path.name
