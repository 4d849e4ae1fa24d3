"""Dutch as it is written, and Markdown that can do no harm."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from toets.tekst import balk, euro, hoofdletter, naar_html, naar_html_regel, opsomming, vaste_bedragen


@pytest.mark.parametrize(
    ("amount", "text"),
    [("50000", "€ 50.000"), ("1234.50", "€ 1.234,50"), ("0", "€ 0"), ("-900000", "− € 900.000")],
)
def test_an_amount_is_written_the_dutch_way(amount: str, text: str) -> None:
    assert euro(Decimal(amount)) == text.replace(" ", "\N{NO-BREAK SPACE}")


@pytest.mark.parametrize(
    ("words", "text"), [([], ""), (["a"], "a"), (["a", "b"], "a en b"), (["a", "b", "c"], "a, b en c")]
)
def test_words_are_joined_as_one_says_them(words: list[str], text: str) -> None:
    assert opsomming(words) == text


@pytest.mark.parametrize(("done", "total", "text"), [(0, 3, "░░░░"), (1, 2, "██░░"), (3, 3, "████"), (0, 0, "████")])
def test_a_bar_is_as_full_as_what_is_done(done: int, total: int, text: str) -> None:
    assert balk(done, total, 4) == text


def test_an_amount_in_a_sentence_does_not_break() -> None:
    assert vaste_bedragen("van € 13.000") == "van €\N{NO-BREAK SPACE}13.000"
    assert vaste_bedragen(Markup("<p>€ 5</p>")) == Markup("<p>€\N{NO-BREAK SPACE}5</p>")
    assert vaste_bedragen(90) == 90


def test_only_the_first_letter_becomes_a_capital() -> None:
    assert hoofdletter("wmo en Jeugdwet") == "Wmo en Jeugdwet"
    assert hoofdletter("") == ""


def test_markdown_becomes_html() -> None:
    assert naar_html("een **twee**\n\n- drie") == "<p>een <strong>twee</strong></p> <ul> <li>drie</li> </ul>"
    assert naar_html_regel("een **twee**") == "een <strong>twee</strong>"


@pytest.mark.parametrize(
    "text", ["<script>x</script>", "<img src=x onerror=y>", "[x](javascript:alert)", "<a href=x onclick=y>z</a>"]
)
def test_html_in_markdown_does_no_harm(text: str) -> None:
    for html in (naar_html(text), naar_html_regel(text)):
        assert not any(word in html for word in ("<script", "<img", "javascript:", "onclick", "onerror="))


@given(st.text(max_size=80))
def test_no_text_becomes_a_block_with_line_breaks(text: str) -> None:
    assert "\n" not in naar_html(text)
