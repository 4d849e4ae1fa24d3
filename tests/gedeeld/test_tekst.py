"""Dutch as it is written, and Markdown that can do no harm."""

from __future__ import annotations

import json
from pathlib import Path
from time import process_time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markupsafe import Markup

from toets.gedeeld.tekens import ONZICHTBAAR
from toets.gedeeld.tekst import (
    balk,
    euro,
    hoofdletter,
    keuze_uit,
    kleine_letter,
    naar_html,
    naar_html_regel,
    naar_plat,
    opgenoemd,
    opsomming,
    telwoord,
    vaste_bedragen,
    zonder_opmaak,
)
from toets.model.basis import parse_bedrag, parse_datum

VECTORS = json.loads((Path(__file__).parents[1] / "vectors" / "tekst.json").read_text("utf-8"))
"""What both sides write; the app reads it too (`tekst_test.ts`)."""


@pytest.mark.parametrize(("text", "said"), VECTORS["hoofdletter"])
def test_a_sentence_begins_with_a_capital_as_dutch_has_it(text: str, said: str) -> None:
    assert hoofdletter(text) == said


@pytest.mark.parametrize(("text", "said"), VECTORS["kleine_letter"])
def test_in_a_sentence_the_capital_goes_and_an_abbreviation_keeps_its_own(text: str, said: str) -> None:
    assert kleine_letter(text) == said


@pytest.mark.parametrize(("amount", "said"), VECTORS["euro"])
def test_an_amount_is_written_the_dutch_way(amount: str, said: str) -> None:
    assert euro(parse_bedrag(amount)).replace("\N{NO-BREAK SPACE}", " ") == said


@pytest.mark.parametrize(("datum", "said"), VECTORS["datum"])
def test_a_day_a_month_and_a_year_are_said_in_words(datum: str, said: str) -> None:
    assert str(parse_datum(datum)) == said


@pytest.mark.parametrize(("datum", "other", "said"), VECTORS["zeker_voor"])
def test_what_cannot_be_put_in_order_lies_before_nothing(datum: str, other: str, *, said: bool) -> None:
    assert parse_datum(datum).zeker_voor(parse_datum(other)) is said


@pytest.mark.parametrize(("number", "said"), [(0, "0"), (1, "één"), (12, "twaalf"), (13, "13")])
def test_a_small_number_is_written_in_words(number: int, said: str) -> None:
    assert telwoord(number) == said


@pytest.mark.parametrize(("words", "said"), VECTORS["opsomming"])
def test_words_are_joined_as_one_says_them(words: list[str], said: str) -> None:
    assert opsomming(words) == said


@pytest.mark.parametrize(("done", "total", "text"), [(0, 3, "░░░░"), (1, 2, "██░░"), (3, 3, "████"), (0, 0, "████")])
def test_a_bar_is_as_full_as_what_is_done(done: int, total: int, text: str) -> None:
    assert balk(done, total, 4) == text


def test_an_amount_in_a_sentence_does_not_break() -> None:
    assert vaste_bedragen("van € 13.000") == "van €\N{NO-BREAK SPACE}13.000"
    assert vaste_bedragen(Markup("<p>€ 5</p>")) == Markup("<p>€\N{NO-BREAK SPACE}5</p>")
    assert vaste_bedragen(90) == 90


def test_markdown_becomes_html() -> None:
    assert naar_html("een **twee**\n\n- drie") == "<p>een <strong>twee</strong></p> <ul> <li>drie</li> </ul>"
    assert naar_html_regel("een **twee**") == "een <strong>twee</strong>"


@pytest.mark.parametrize(
    "text", ["<script>x</script>", "<img src=x onerror=y>", "[x](javascript:alert)", "<a href=x onclick=y>z</a>"]
)
def test_html_in_markdown_does_no_harm(text: str) -> None:
    for html in (naar_html(text), naar_html_regel(text)):
        assert not any(word in html for word in ("<script", "<img", 'href="java', "onclick", "onerror="))


def test_of_many_names_a_message_says_the_first_and_how_many_more() -> None:
    assert opgenoemd(["a", "b", "c"]) == "a, b en c"
    assert opgenoemd([str(n) for n in range(12)]).endswith("9, 10 en 11")
    assert opgenoemd([str(n) for n in range(930)]) == "0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 … en nog 918"


def test_what_can_be_chosen_is_said_as_a_sentence_also_when_there_is_nothing() -> None:
    assert keuze_uit(["b", "a"]) == "U kunt kiezen uit: a en b."
    assert keuze_uit([]) == "Er is er nog geen."


REEKSEN = st.builds(
    lambda pieces, many: "".join(pieces) * many,
    st.lists(
        st.sampled_from([*"[]()*_`!<>&\\|~:\n\t #-+.1aé", "](", "[a]: b\n", "1. ", "- ", "//[", "```"]), max_size=6
    ),
    st.sampled_from([1, 2, 9, 90, 400]),
)


@given(REEKSEN | st.text(max_size=80))
@example("* + - " * 200)
@example("1. " * 6667)
@example("*a **b " * 1000 + "c** d*" * 1000)
def test_every_text_becomes_html(text: str) -> None:
    assert isinstance(naar_html(text), str)
    assert isinstance(naar_html_regel(text), str)


@pytest.mark.parametrize("mark", ["[", "![", "[x][", "[a](", "](", "*a **b ", "_", "`a", "<a ", "- x\n", ">", "&"])
def test_a_mark_that_is_said_over_and_over_takes_no_longer_than_words(mark: str) -> None:
    """Generous: a reader of Markdown that looks ahead from each mark takes half a minute."""
    start = process_time()
    naar_html((mark * 20_000)[:20_000])
    assert process_time() - start < 2


@given(st.text(max_size=80))
def test_no_text_becomes_a_block_with_line_breaks(text: str) -> None:
    assert "\n" not in naar_html(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("een **twee** [drie](https://voorbeeld.example) `vier`", "een twee drie vier"),
        ("# kop\n\n- een\n- twee\n\ndrie  \nvier", "kop een twee drie vier"),
        ("R&D, a &amp; b, 5 < 6 \"ja\" 'nee'", "R&D, a & b, 5 < 6 \"ja\" 'nee'"),
        ("€\N{NO-BREAK SPACE}50 voor a_b_c", "€\N{NO-BREAK SPACE}50 voor a_b_c"),
        ("", ""),
    ],
)
def test_markdown_without_its_signs_is_the_words_on_one_line(text: str, words: str) -> None:
    assert zonder_opmaak(text) == words


@given(st.text(max_size=80))
def test_no_text_without_signs_has_more_lines(text: str) -> None:
    assert "\n" not in zonder_opmaak(text)


@pytest.mark.parametrize(
    ("markdown", "plain"),
    [
        ("Een **vast** budget\npast *niet*.", "Een vast budget past niet."),
        ("Eerst dit.\n\nDan dat.", "Eerst dit.\nDan dat."),
        ("Nodig:\n\n- geld\n- tijd", "Nodig:\n– geld\n– tijd"),
        ("3. derde\n4. vierde", "3. derde\n4. vierde"),
        ("Zie [de brief](https://raad.example/1).", "Zie de brief (https://raad.example/1)."),
        ("Zie <https://raad.example/1>.", "Zie https://raad.example/1."),
        ("Typ `ja`.  \nOf nee.", "Typ ja.\nOf nee."),
        ("1 < 2 & 3", "1 < 2 & 3"),
    ],
)
def test_markdown_without_its_marks_keeps_every_word(markdown: str, plain: str) -> None:
    assert naar_plat(markdown) == plain


@pytest.mark.parametrize("code", ["&#12;", "&#x202e;", "&#xFFFE;", "\ufdd0", "\U0001ffff", "\ud800", "\x0b"])
def test_text_without_marks_can_stand_in_xml(code: str) -> None:
    plain = naar_plat(f"- een{code}twee\n- drie")
    assert not ONZICHTBAAR.search(plain.replace("\n", ""))
    assert plain.splitlines()[1] == "– drie"
