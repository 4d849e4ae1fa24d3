"""A link that leads a reader elsewhere than it seems, and a picture that no page shows, are found in every text."""

from __future__ import annotations

import json
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from tests import gemeente
from toets.controles.controle import controleer as controleer_alles
from toets.controles.regels import afbeelding_in_tekst, html_in_tekst, link_in_tekst
from toets.gedeeld.catalogus import regel
from toets.gedeeld.tekst import naar_html
from toets.gedeeld.yaml_schrijven import als_yaml
from toets.inhoud.dossier import Inhoud, laad, met_bestand

VECTORS = json.loads((Path(__file__).parents[1] / "vectors/links.json").read_text("utf-8"))
PAD = "policies/voorbeeld/voorstel.yml"
PAGINA = "https://gemeente.example/toets/index.html"
REGELS = (afbeelding_in_tekst, html_in_tekst, link_in_tekst)


def found(text: str, *rules: object) -> list[str]:
    """What these rules say of a file with this text."""
    inhoud = met_bestand(Inhoud(), PAD, als_yaml({"titel": text}).encode())
    return [bevinding.message for rule in rules for bevinding in rule.controleer(inhoud)]  # type: ignore[attr-defined]


@pytest.mark.parametrize(("text", "doel"), VECTORS["link"]["wel"])
def test_a_link_that_leads_elsewhere_than_to_a_page_or_mail_is_found_and_shown(text: str, doel: str) -> None:
    assert found(text, link_in_tekst) == [regel("link-in-tekst", doel=doel)[0]]


@pytest.mark.parametrize(("text", "doel"), VECTORS["anders"]["wel"])
def test_a_link_that_shows_another_address_than_its_own_is_found(text: str, doel: str) -> None:
    assert found(text, link_in_tekst) == [regel("link-in-tekst/anders", doel=doel[:40])[0]]


@pytest.mark.parametrize("text", VECTORS["anders"]["niet"])
def test_a_link_whose_words_say_where_it_leads_is_left_alone(text: str) -> None:
    assert found(text, *REGELS) == []


@pytest.mark.parametrize(("text", "begin"), VECTORS["afbeelding"]["wel"])
def test_a_picture_is_found_and_shown(text: str, begin: str) -> None:
    assert found(text, afbeelding_in_tekst) == [regel("afbeelding-in-tekst", begin=begin)[0]]


@pytest.mark.parametrize("text", [*VECTORS["link"]["niet"], *VECTORS["afbeelding"]["niet"]])
def test_an_ordinary_link_and_a_text_without_one_are_left_alone(text: str) -> None:
    assert found(text, *REGELS) == []


def test_what_is_said_names_the_line_of_the_link_in_a_folded_text(tmp_path: Path) -> None:
    root = gemeente.schrijf(tmp_path, gemeente.inhoud())
    path = root / PAD
    text = "samenvatting: >-\n  De raad kiest.\n  Bel [ons](tel:112).\n  ![De kaart](kaart.png)\n"
    path.write_text("".join(text if "samenvatting:" in line else line for line in path.open()))
    start = path.read_text().splitlines().index("samenvatting: >-") + 1
    problems = controleer_alles(laad(root))
    assert [(p.rule, p.line - start, p.column, p.ernst) for p in problems] == [
        ("link-in-tekst", 2, 11, "fout"),
        ("afbeelding-in-tekst", 3, 3, "fout"),
    ]


class Links(HTMLParser):
    """The address of each link on a piece of a page."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.doelen: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        self.doelen += [value or "" for name, value in attrs if name == "href"]


def is_gewoon(doel: str) -> bool:
    """Whether a browser goes to another page of this site, to a page elsewhere that the text names, or to mail."""
    # What a browser makes of it: https://url.spec.whatwg.org/#relative-slash-state
    there = urlsplit(urljoin(PAGINA, doel.replace("\\", "/").strip()))
    named = doel.lower().startswith(("https://", "http://")) and "@" not in there.netloc
    here = there.scheme == "https" and there.netloc == "gemeente.example"
    return there.scheme == "mailto" or here or named


MERKEN = (
    "[x]",
    "](",
    "]: ",
    "[x]: ",
    "[",
    "!",
    "(",
    ")",
    "//",
    "/",
    "\\",
    ":",
    "@",
    "?",
    "#",
    ".",
    "<",
    ">",
    " ",
    "\n",
    "> ",
)
WOORDEN = ("&#47;", "&sol;", "&colon;", "&#64;", "ftp", "tel:", "https://", "https:", "mailto:", "ander.example", "a")
STUKKEN = st.lists(st.sampled_from([*MERKEN, *WOORDEN]), max_size=9).map("".join)


@given(STUKKEN)
@example("[x](<//ander.example>)")
@example("[x][a]\n\n[a]:\n> //ander.example")
@example("[x](ftp&colon;//a)")
def test_in_a_text_in_which_nothing_is_found_every_link_is_ordinary_and_nothing_falls_out(text: str) -> None:
    if not found(text, *REGELS):
        html = MarkdownIt("commonmark").render(text)
        assert "<img" not in html
        assert [doel for doel in Links(html).doelen if not is_gewoon(doel)] == []


@given(STUKKEN)
@example("[x](//ander.example)")
@example("[x](ftp://ander.example)")
@example('<a href="//ander.example">x</a>')
def test_a_page_has_no_other_link_even_when_nobody_looked(text: str) -> None:
    assert [doel for doel in Links(naar_html(text)).doelen if not is_gewoon(doel)] == []
