"""A text falls into its sentences where a reader would stop, and nowhere else; no word is lost on the way."""

from __future__ import annotations

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toets.taal.zinnen import begin_van, kern, kort, woorden, zinnen


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("De raad kiest. Het team helpt.", ["De raad kiest.", "Het team helpt."]),
        ("Wat nu? Stop! Of niet …", ["Wat nu?", "Stop!", "Of niet …"]),
        ("Hulp, bijv. Wmo of jeugd, d.w.z. Alles.", ["Hulp, bijv. Wmo of jeugd, d.w.z. Alles."]),
        ("Zie art. 2.3 van de wet.", ["Zie art. 2.3 van de wet."]),
        ("Dat kost € 1.234,50. Per jaar.", ["Dat kost € 1.234,50.", "Per jaar."]),
        ("Dit staat in de Wmo 2015. De raad kiest.", ["Dit staat in de Wmo 2015.", "De raad kiest."]),
        ("Dit staat in de Wmo\n2015. De raad kiest.", ["Dit staat in de Wmo\n2015.", "De raad kiest."]),
        ("Vervoer, zorg, enz. De raad kiest.", ["Vervoer, zorg, enz.", "De raad kiest."]),
        ("Dat is 2 mln. Het team helpt.", ["Dat is 2 mln.", "Het team helpt."]),
        ("Zij is lid. Zie bijlage B. Daar staat het.", ["Zij is lid.", "Zie bijlage B.", "Daar staat het."]),
        ("Dat zei J.P. Jansen. A. de Boer ook.", ["Dat zei J.P. Jansen.", "A. de Boer ook."]),
        ("Dat duurt. 's Avonds niet.", ["Dat duurt.", "'s Avonds niet."]),
        ("'Nee.' Zij zei: ja (echt.) Toch.", ["'Nee.'", "Zij zei: ja (echt.)", "Toch."]),
        ("**Let op.** Dit is *vet.* Klaar.", ["**Let op.**", "Dit is *vet.*", "Klaar."]),
        ("De raad vraagt:\n\n- Wie?\n- Hoe lang\n  en waarom\n", ["De raad vraagt:", "Wie?", "Hoe lang\n  en waarom"]),
        ("1. Eerst. Dan.\n2. Klaar", ["Eerst.", "Dan.", "Klaar"]),
        ("## Een kop\nEen zin.", ["Een kop", "Een zin."]),
        ("Een alinea\n\nNog een", ["Een alinea", "Nog een"]),
        ("", []),
    ],
)
def test_a_text_falls_into_its_sentences(text: str, expected: list[str]) -> None:
    assert list(zinnen(text)) == expected


@pytest.mark.parametrize(
    ("zin", "count"),
    [
        ("Dat kost € 1.234,50 per jaar.", 5),
        ("Het is dag- en nachtzorg – of niet.", 7),
        ("Zie [de regels van de wet](https://voorbeeld.example/een/twee).", 6),
        ("Een **vet** woord, 'en' één ding.", 6),
        ("… – !", 0),
    ],
)
def test_marks_are_no_words_and_an_amount_is_one(zin: str, count: int) -> None:
    assert len(woorden(zin)) == count


def test_a_sentence_is_named_by_its_first_words_in_one_line() -> None:
    assert begin_van("De raad wil\ndat een team snel helpt.") == "De raad wil dat een team …"
    assert begin_van("De raad kiest.") == "De raad kiest."


STUKKEN = st.sampled_from(
    ["de raad", "€ 1.234,50", "bijv. Wmo", "d.w.z. niets", "art. 2.3", "Wmo 2015", "'s avonds", "(max. 3)", "A.B. Smit"]
)
ZIN = st.builds(
    lambda pieces, end: f"Het team kent {', '.join(pieces)} nu{end}",
    st.lists(STUKKEN, min_size=1, max_size=4),
    st.sampled_from([".", "?", "!", ".'", ".)", " in de Wmo 2015.", " voor € 50.000.", " enz."]),
)


@given(st.lists(ZIN, min_size=1, max_size=6), st.sampled_from([" ", "\n", "  \n", "\n\n", "\n\n- ", "\n* "]))
def test_sentences_that_are_put_together_come_apart_again(sentences: list[str], between: str) -> None:
    assert list(zinnen(between.join(sentences))) == sentences


@given(st.text(alphabet="aB1 .,?!'’\"()[]*_-#€…\n\té"))
def test_any_text_keeps_its_words_and_their_order(text: str) -> None:
    found = zinnen(text)
    place = 0
    for zin in found:
        assert zin == zin.strip() != ""
        place = text.index(zin, place) + len(zin)
    letters = [character for character in text if character.isalpha()]
    assert [character for zin in found for character in zin if character.isalpha()] == letters


@given(st.text())
def test_no_text_is_too_strange(text: str) -> None:
    for zin in zinnen(text):
        assert all(woord.strip() for woord in woorden(zin))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("De gemeenteraad kiest. Het team helpt.", ("De gemeenteraad kiest.", "Het team helpt.")),
        ("De raad kiest zelf", ("De raad kiest zelf", "")),
        ("Stap 1. Kan een buur helpen? Dan eerst dat.", ("Stap 1. Kan een buur helpen?", "Dan eerst dat.")),
        (
            "Volgens art. 3 van de wet beslist de raad. Straks.",
            ("Volgens art. 3 van de wet beslist de raad.", "Straks."),
        ),
        (
            "Dit geldt vanaf 1 jan. 2027 voor iedereen. Straks.",
            ("Dit geldt vanaf 1 jan. 2027 voor iedereen.", "Straks."),
        ),
        ("De raad vraagt om:\n\n- geld\n- tijd", ("De raad vraagt om:", "- geld\n- tijd")),
        ("", ("", "")),
    ],
)
def test_the_opening_sentence_says_what_it_is_and_the_rest_stays_as_it_stands(
    text: str, expected: tuple[str, str]
) -> None:
    assert kern(text) == expected


@given(st.text(alphabet="Ab1. ?\n-*", max_size=60), st.integers(0, 30))
def test_nothing_is_lost_between_the_opening_and_the_rest(text: str, minstens: int) -> None:
    assert "".join("".join(kern(text, minstens)).split()) == "".join(text.split())


@pytest.mark.parametrize("piece", [".", "[", "![", "[a](", "[x][", "](", "[Zie hier](b) art. Aa "])
def test_a_sign_that_is_said_over_and_over_takes_no_longer_than_words(piece: str) -> None:
    """Generous: what looks ahead from each sign takes ten seconds or more."""
    text = (piece * 60_000)[:60_000] + "a"
    start = process_time()
    assert "".join("".join(zinnen(text)).split()) == "".join(text.split())
    woorden(text)
    assert process_time() - start < 2


@given(st.text(st.sampled_from("ab. \n?*-"), max_size=60), st.integers(0, 40))
def test_a_text_that_is_cut_short_says_so_and_holds_its_opening(text: str, hoogstens: int) -> None:
    text = text.strip()
    short = kort(text, hoogstens)
    assert short == text or short.endswith(" …")
    assert text.startswith(short.removesuffix(" …").rstrip())
    assert short.strip().startswith(kern(text)[0])
    assert len(short) <= max(hoogstens, len(kern(text)[0])) + 2 or short == text


def test_brackets_within_a_link_belong_to_it() -> None:
    assert woorden("Lees [dit](https://a.nl/b_(c)) en [dat [daar](x) ook.") == (
        "Lees",
        "dit",
        "en",
        "dat",
        "daar",
        "ook",
    )
