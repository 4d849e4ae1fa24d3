"""A text as a reader sees it: what Markdown, an entity or an address hides is found, whole and in its place."""

from __future__ import annotations

import json
import time
from html.entities import html5

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.vectors.maak_entiteiten import BESTAND, maak
from tests.vectors.maak_persoonsgegevens import LEZINGEN, MERKEN, OPMAAK, maak_lezingen
from toets.vertrouwen.lezing import ENTITEITEN, lezingen
from toets.vertrouwen.persoonsgegevens import vind, zonder

LANG = 100_000
AKELIG = [
    *(
        "*",
        "_",
        "~",
        "`",
        "&",
        "[",
        "]",
        "![",
        "][",
        "](",
        "](a",
        "](a)",
        "](()",
        "](a(",
        "](<",
        '](a "',
        "\\",
        "](\\(",
    ),
    *("&#", "&a", "&amp;", "%", "%4", "%41", "\n>", "\n ", "*a ", "[a](b) ", "mevrouw **Jan** ", "0*6", "1_", "](\\("),
    *("](" + sign * LANG for sign in (" ", "(", "()", "a", "a ")),
    "][" + "a" * LANG,
]
TEKST = st.lists(st.sampled_from(MERKEN)).map("".join) | st.text()


@pytest.mark.parametrize(("text", "pieces"), OPMAAK["wel"])
def test_what_markdown_hides_is_found_whole(text: str, pieces: list[str]) -> None:
    assert [vondst.stuk for vondst in vind(text)] == pieces


@pytest.mark.parametrize("text", OPMAAK["niet"])
def test_marks_around_ordinary_words_hide_nothing(text: str) -> None:
    assert vind(text) == []


@given(TEKST)
def test_every_find_lies_in_the_text_and_goes_whole(text: str) -> None:
    found = vind(text)
    for vondst in found:
        assert 0 <= vondst.begin < vondst.eind <= len(text)
        assert text[vondst.begin : vondst.eind] == vondst.stuk
    outside = [sign for place, sign in enumerate(text) if not any(v.begin <= place < v.eind for v in found)]
    assert zonder(text, found, lambda _: "") == "".join(outside)


@given(TEKST, st.data())
def test_every_place_in_a_reading_leads_back_to_the_text(text: str, data: st.DataObject) -> None:
    for lezing in lezingen(text):
        if not lezing.tekst:
            continue
        begin = data.draw(st.integers(0, len(lezing.tekst) - 1))
        end = data.draw(st.integers(begin + 1, len(lezing.tekst)))
        first, last = lezing.terug(begin, end)
        assert 0 <= first < last <= len(text)
        widest = lezing.terug(0, len(lezing.tekst))
        assert widest[0] <= first
        assert last <= widest[1]


@given(st.text("abc XYZ.,-'0123456789\n"))
def test_a_text_without_marks_is_read_once(text: str) -> None:
    assert len(lezingen(text)) == 1


@given(st.text(st.sampled_from("jan"), min_size=2, max_size=6), st.data())
def test_no_way_to_write_a_sign_hides_an_address(name: str, data: st.DataObject) -> None:
    def written(sign: str) -> str:
        ways = [f"&#{ord(sign)};", f"&#x{ord(sign):X};", f"**{sign}**", f"~{sign}~", sign]
        return data.draw(st.sampled_from([*ways, f"\\{sign}"] if sign in "@." else ways))

    (vondst,) = vind("mail " + "".join(map(written, f"{name}@voorbeeld.nl")))
    assert vondst.soort == "e-mail"


def test_the_entities_are_those_of_html_that_could_be_part_of_a_name() -> None:
    assert BESTAND.read_text("utf-8") == maak()
    assert all(html5[f"{name};"] == sign for name, sign in ENTITEITEN.items())
    assert {"nbsp", "commat", "eacute", "shy", "Tab", "period", "zwnj"} <= ENTITEITEN.keys()


def test_the_vectors_for_the_app_are_those_of_this_code() -> None:
    assert json.loads(LEZINGEN.read_text("utf-8")) == json.loads(maak_lezingen())


@pytest.mark.traag
@pytest.mark.parametrize("text", AKELIG, ids=lambda text: repr(text[:20]))
def test_a_long_row_of_marks_is_soon_read(text: str) -> None:
    began = time.process_time()
    vind((text * (LANG // len(text) + 1))[:LANG])
    assert time.process_time() - began < 10
