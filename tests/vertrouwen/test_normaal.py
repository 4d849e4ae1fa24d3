"""A text in its normal form: one way of writing, and every place in it leads back to the original."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toets.vertrouwen.normaal import STREEP, WIT, normaliseer

LASTIG = st.text(
    st.sampled_from(
        "aZé9 -'\"@.\n\t\u0301\u200b\xad\u2011\u2212\xa0\u202f\u2019\uff10\ufb01\u20e3\U0001d7d8\u03b1\u0435\u3002"
    )
)


@pytest.mark.parametrize(
    ("text", "normaal"),
    [
        ("06\u201112\xa034\u200b56", "06-12 3456"),
        ("me\xadvrouw \n Jansen", "mevrouw Jansen"),
        ("re\u0301ne\u0301", "réné"),
        ("\uff10\uff16 \u2070\u2076 \U0001d7d8", "06 06 0"),
        ("0\ufe0f\u20e36\ufe0f\u20e3", "06"),
        ("\u201cOp \u2019t Veld\u201d", '"Op \'t Veld"'),
        ("a\u0332b\u0332", "ab"),
        ("\ufb01n", "fin"),
        ("M\u0435vr\u043euw \u0410l\u0456", "Mevrouw Ali"),
        ("\u039c\u0435vr\u03bfuw", "Mevrouw"),
        ("x@y\u3002nl", "x@y.nl"),
        ("\u0660\u0666 \u096a\u0967", "06 41"),
        ("\u0414\u0436 \u03a0\u03b4 \u738b\u4f1f \u0645\u062d", "Xx Xx XX XX"),
    ],
)
def test_what_looks_alike_reads_alike(text: str, normaal: str) -> None:
    assert normaliseer(text).tekst == normaal


@given(st.sampled_from(sorted({*WIT} | {chr(code) for code in range(0x3000) if chr(code).isspace()})))
def test_all_white_space_is_a_space(sign: str) -> None:
    assert normaliseer(f"a{sign}{sign} b").tekst == "a b"


@given(st.sampled_from([sign for sign in map(chr, range(0x10000)) if unicodedata.category(sign) == "Pd"] + [*STREEP]))
def test_every_dash_is_a_dash(sign: str) -> None:
    assert normaliseer(f"a{sign}b").tekst == "a-b"


@given(st.text() | LASTIG)
def test_a_normal_form_stays_as_it_is(text: str) -> None:
    once = normaliseer(text).tekst
    assert normaliseer(once).tekst == once


@given(st.text() | LASTIG)
def test_every_place_leads_back_to_what_it_was_made_of(text: str) -> None:
    normaal = normaliseer(text)
    assert len(normaal.begin) == len(normaal.eind) == len(normaal.tekst)
    places = list(zip(normaal.begin, normaal.eind, strict=True))
    assert places == sorted(places)
    for begin, end in places:
        assert 0 <= begin < end <= len(text)
    if normaal.tekst:
        begin, end = normaal.terug(0, len(normaal.tekst))
        assert normaliseer(text[begin:end]).tekst == normaal.tekst
