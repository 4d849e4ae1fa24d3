"""What a parser can't explain gets the sentence that helps, on the line where it stands; what is right stays right."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toets.inhoud.lezen import lees, naar_data

VAST = "\N{NO-BREAK SPACE}"
ACHTER = "achter deze dubbele punt staat een teken dat u niet ziet"


def gezegd(text: str) -> list[tuple[int, int, str, str]]:
    """Line, column, rule and sentence of all that is said of a text."""
    return [(p.line, p.column, p.rule, p.message) for p in lees("f.yml", text.encode())[1]]


def data(text: str) -> object:
    root, _ = lees("f.yml", text.encode())
    return naar_data(root) if root else None


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("titel: x\n<<<<<<< HEAD\nsoort: A\n=======\nsoort: B\n>>>>>>> tak\n", [2]),
        (
            "<<<<<<< A\na: A\n||||||| B\na: B\n=======\na: C\n>>>>>>> C\nb: c\n<<<<<<< A\n=======\n>>>>>>> C\n",
            [1, 9],
        ),
        ("tekst: |\n  een\n<<<<<<< HEAD\n  twee\n=======\n  drie\n>>>>>>> tak\n", [3]),
        ("<<<<<<< HEAD\r\na: A\r\n=======\r\n", [1]),
        ("a: A\n=======\nb: B\n", [2]),
        ("a: A\n>>>>>>> tak met spaties\n", [2]),
        ("a: A\n||||||| 1a2b\nb: B\n", [2]),
    ],
)
def test_two_versions_of_a_text_are_named_where_they_begin(text: str, lines: list[int]) -> None:
    assert [(line, rule) for line, _, rule, _ in gezegd(text)] == [(line, "git-conflict") for line in lines]
    assert data(text) is None


@pytest.mark.parametrize(
    "text", ["a: |\n  Kop\n  =======\n  x\n", "# =======\na: ======= x\n", "a: b\n'========': c\n"]
)
def test_a_line_under_a_heading_is_no_conflict(text: str) -> None:
    assert gezegd(text) == []


@pytest.mark.parametrize("sign", [VAST, "\u202f", "\u200b", "\u2009", "\u3000", "\ufeff", "\u00ad"])
@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("titel:{}Minder wachten\nsamenvatting: |\n  Tekst.\n", 1, 7),
        ("titel:{}Alleen dit\n", 1, 7),
        ("titel: A\nindiener:{}B\n\n# uitleg\nsoort: C\n", 2, 10),
        ("titel: A\nbron:\n  document: x\n  plaats:{}B\nsoort: y\n", 4, 10),
        ("titel: A\nbron:\n  document:{}x\nsoort: y\n", 3, 12),
        ("punten:\n  - nummer: 1\n    tekst:{}Hulp\n    soort: x\n", 3, 11),
    ],
)
def test_a_sign_that_only_looks_like_a_space_behind_a_colon_is_named(
    sign: str, text: str, line: int, column: int
) -> None:
    assert gezegd(text.format(sign)) == [(line, column, "onzichtbaar-teken", f"{ACHTER} (U+{ord(sign):04X})")]


def test_each_line_with_the_same_slip_is_said() -> None:
    text = f"format: x\ntitel:{VAST}A\nindiener:{VAST}B\nsoort: C\n"
    assert [line for line, *_ in gezegd(text)] == [2, 3]


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        (f"a:\n{VAST}{VAST}b: c\n  d: e\n", 2, 1),
        (f"a: b\n {VAST}c: d\n", 2, 2),
        (f"a: b\n{VAST}c: d\n", 2, 1),
        (f"a:\n  - b\n  -{VAST}c\n", 3, 4),
    ],
)
def test_a_line_that_is_indented_with_another_space_is_named_once(text: str, line: int, column: int) -> None:
    assert [(*place, rule) for *place, rule, _ in gezegd(text)] == [(line, column, "onzichtbaar-teken")]


@pytest.mark.parametrize(
    "text", [f"a: |\n  Let op:{VAST}dit\n", f"a: Let op:{VAST}dit\n", f"a: {VAST}dit\n", f"a: €{VAST}5 en 5{VAST}%\n"]
)
def test_inside_a_text_a_space_that_does_not_break_is_an_ordinary_sign(text: str) -> None:
    assert gezegd(text) == []


@pytest.mark.parametrize(
    ("text", "place", "says"),
    [
        ("titel: A\nsoort：B\nc: d\n", (2, 6), "dit teken (：) lijkt op een dubbele punt"),
        ("bron:\n  document： x\na: b\n", (2, 11), "dit teken (：) lijkt op een dubbele punt"),
        ("titel:A\nsoort: B\n", (1, 6), "achter deze dubbele punt hoort een spatie"),
        ("titel: A\nsoort:B\nc: d\n", (2, 6), "achter deze dubbele punt hoort een spatie"),
        ("a:\n  - b\n  -c\n", (3, 3), "achter dit streepje hoort een spatie"),
        ("a:\n  -nummer: 1\n", (2, 3), "achter dit streepje hoort een spatie"),
        ("“titel”: A\n", (1, 1), "om deze sleutel staan aanhalingstekens (“)"),
        ("titel: “Hulp: dichtbij”\n", (1, 8), "deze aanhalingstekens (“) tellen in YAML niet"),
        ("titel: 'Hulp' dichtbij\nb: c\n", (1, 15), "achter het laatste aanhalingsteken staat nog tekst"),
        ("titel: 'wat 's avonds kan'\nb: c\n", (1, 14), "achter het laatste aanhalingsteken staat nog tekst"),
        ("titel: [concept] Hulp\nb: c\n", (1, 18), "achter het haakje staat nog tekst"),
        ("titel: 's avonds\nb: 'c'\n", (1, 8), "de aanhalingstekens zijn wel geopend, niet gesloten"),
        ("a: b\ntitel: 's avonds\n", (2, 8), "de aanhalingstekens zijn wel geopend, niet gesloten"),
        ("titel: > 10 euro\nb: c\n", (1, 8), "de tekst begint met een teken dat YAML anders leest"),
        ("titel: | tekst\nb: c\n", (1, 8), "de tekst begint met een teken dat YAML anders leest"),
        ("titel: - tekst\nb: c\n", (1, 8), "de tekst begint met een teken dat YAML anders leest"),
        ("titel: & meer\nb: c\n", (1, 8), "de tekst begint met een teken dat YAML anders leest"),
        ("titel: @raad\nb: c\n", (1, 8), "de tekst begint met een teken dat YAML anders leest"),
        ("titel: `raad`\nb: c\n", (1, 8), "de tekst begint met een teken dat YAML anders leest"),
        ("titel: %5 minder\nb: c\n", (1, 8), "de tekst begint met een teken dat YAML anders leest"),
        ("titel: A\t\nb: c\n", (1, 9), "hier staat een tab"),
    ],
)
def test_a_slip_of_the_hand_gets_the_sentence_that_helps_at_its_place(
    text: str, place: tuple[int, int], says: str
) -> None:
    (found,) = gezegd(text)
    assert found[:2] == place
    assert found[3].startswith(says)


def test_quotes_that_curl_are_signs_of_a_text() -> None:
    assert gezegd("titel: “Iedereen doet mee”\nb: ‘Ja’, zei hij\n") == []
    assert data("titel: “Iedereen doet mee”\n") == {"titel": "“Iedereen doet mee”"}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("titel: Motie over maatwerk #12 en meer\n", (1, 28)),
        ("titel: Motie over maatwerk # 12 en meer\n", (1, 28)),
        ("titel: Motie over maatwerk  #12 en meer\n", (1, 29)),
        ("titel: 'Motie' #12\n", (1, 16)),
        ("titel: #12 is goed\n", (1, 8)),
        ("titel: één motie #12\n", (1, 18)),
        ("titel: #12 is\n  goed\n", (1, 8)),
        ("titel: | #12\n  goed\n", (1, 10)),
        ("titel: Motie over\n  maatwerk\n  #12 en meer\n", (3, 3)),
        ("lijst:\n  - #12\n  - b\n", (2, 5)),
        ("lijst:\n  - b #12\n", (2, 7)),
        ("lijst: [a, b] #12\n", (1, 15)),
        ("lijst: [a, #b\n  c]\n", (1, 12)),
        ("t: {a: b} #12\n", (1, 11)),
        ("a: b\r\ntitel: Motie #12\r\n", (2, 14)),
        ("\ufefftitel: Motie #12\n", (1, 14)),
    ],
)
def test_a_hash_that_cuts_off_a_text_is_named_at_its_place(text: str, place: tuple[int, int]) -> None:
    assert [(*found, rule) for *found, rule, _ in gezegd(text)] == [(*place, "hekje")]


@pytest.mark.parametrize(
    "text",
    [
        "titel: Motie  # zo heet zij op de agenda\n",
        "titel: Motie  #\n",
        "titel: Motie # toets: negeer ambtelijke-taal - zo heet zij\n",
        "titel: Motie #toets: negeer ambtelijke-taal - zo heet zij\n",
        "# hele regel\n#nog een\ntitel: Motie\n# en erna\n#en nog\n",
        "titel: Motie#12 van C#\n",
        "titel: 'Motie #12'\n",
        "titel: >-\n  Motie #12\n  #13\n",
        "titel:  # uitleg\n  Motie\n",
        "lijst:  # uitleg\n  - b  # hier ook\n  #- c\n  - d\n",
        "lijst:\n  - een\n    twee\n  # - drie\n",
    ],
)
def test_a_comment_that_is_meant_as_one_is_none_of_our_business(text: str) -> None:
    assert gezegd(text) == []


@given(st.text(st.sampled_from("ab 'é\"-:#,"), max_size=12).map(lambda end: f"M{end}".strip()))
def test_no_end_of_a_title_is_lost_without_a_word(title: str) -> None:
    root, problems = lees("f.yml", f"titel: {title}\n".encode())
    comment = "  # " in f"{title} "
    assert problems or comment or (root is not None and naar_data(root) == {"titel": title})


@pytest.mark.parametrize("sign", ["\u2028", "\u2029", "\u0085", "\x0b", "\x0c"])
def test_a_sign_that_others_take_for_an_end_of_a_line_shifts_no_line(sign: str) -> None:
    assert [place for *place, _, _ in gezegd(f"a: een{sign}twee\nb: x{sign}\n")] == [[1, 7], [2, 5]]


ACHTER_HET_TEKEN = ['titel: "Ruimte" en geld\n', 'domeinen:\n  - "Jeugd" en zorg\n', "a:\n  - b: 'x' y\n"]


@pytest.mark.parametrize("text", ACHTER_HET_TEKEN)
def test_text_behind_the_closing_quote_is_named_also_in_a_list(text: str) -> None:
    ((line, _, _, said),) = gezegd(text)
    assert (line, said) == (text.count("\n"), "achter het laatste aanhalingsteken staat nog tekst")
