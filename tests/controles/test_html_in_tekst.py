"""What a browser reads as HTML is found in every text; the form in the browser reads the same examples."""

from __future__ import annotations

import json
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests import gemeente, vijandig
from toets.controles.controle import controleer as controleer_alles
from toets.controles.regels.html_in_tekst import controleer
from toets.gedeeld.catalogus import regel
from toets.gedeeld.yaml_schrijven import als_yaml
from toets.inhoud.dossier import Inhoud, laad, met_bestand

VECTORS = json.loads((Path(__file__).parents[1] / "vectors/html.json").read_text("utf-8"))
PAD = "policies/voorbeeld/voorstel.yml"


def found(text: str) -> list[str]:
    """What is said of a file with this text."""
    inhoud = met_bestand(Inhoud(), PAD, als_yaml({"titel": text}).encode())
    assert inhoud.bestanden[0].root
    return [bevinding.message for bevinding in controleer(inhoud)]


@pytest.mark.parametrize(("text", "html"), VECTORS["wel"])
def test_what_a_browser_reads_as_html_is_found_and_shown(text: str, html: str) -> None:
    assert found(text) == [regel("html-in-tekst", html=html)[0]]


@pytest.mark.parametrize("text", VECTORS["niet"])
def test_a_sign_that_a_browser_shows_as_text_is_left_alone(text: str) -> None:
    assert found(text) == []


def test_a_file_that_would_lead_a_reader_away_is_refused_in_both_its_texts() -> None:
    titel = 'Kortere wachttijd </title <><meta http-equiv="refresh" content="0;url=http://ander.example/" a="<">'
    samenvatting = 'De raad kiest. "><a href="https://ander.example/" style="position:fixed" a="<">Log in'
    file = als_yaml({"titel": titel, "samenvatting": samenvatting, "indiener": "Het college"}).encode()
    places = [bevinding.pad for bevinding in controleer(met_bestand(Inhoud(), PAD, file))]
    assert places == [("titel",), ("samenvatting",)]


def hostile(data: Any) -> int:
    """How many texts in the content of a file hold HTML."""
    if isinstance(data, str):
        return int(vijandig.KORT in data)
    inside = data.values() if isinstance(data, dict) else data
    return sum(hostile(one) for one in inside)


def test_every_text_of_a_municipality_is_looked_at(tmp_path: Path) -> None:
    files = vijandig.bestanden()
    problems = controleer_alles(laad(gemeente.schrijf(tmp_path, files)))
    found = Counter(problem.path for problem in problems if problem.rule == "html-in-tekst")
    assert found == {path: count for path, content in files.items() if (count := hostile(content))}
    # Every file but the one that holds a month and a choice, and no text.
    assert {path for path in files if path not in found} == {"policies/voorbeeld/ingetrokken/m4r8t3wz.yml"}


class Gelezen(HTMLParser):
    """Counts what is no text in a piece of HTML."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.count = 0
        self.feed(html + ">")
        self.close()

    def handle_starttag(self, tag: str, attrs: object) -> None:  # noqa: ARG002
        self.count += 1

    def handle_endtag(self, tag: str) -> None:  # noqa: ARG002
        self.count += 1

    def handle_comment(self, data: str) -> None:  # noqa: ARG002
        self.count += 1


@given(st.text(st.sampled_from("<>/!?-=\"' \taZ3é"), max_size=12))
@example("<a")
def test_a_text_in_which_nothing_is_found_holds_no_tag_for_an_independent_reader(text: str) -> None:
    if not found(text):
        assert Gelezen(text).count == 0
