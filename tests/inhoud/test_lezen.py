"""Reading YAML: text stays text, places are kept, and every surprise is said in Dutch."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from toets.gedeeld.tekens import ONZICHTBAAR
from toets.inhoud.lezen import MAX_BYTES, Tabel, lees, naar_data, scalars, zoek_plek
from toets.inhoud.sporen import in_sleutel
from toets.inhoud.yamlfouten import SYNTAX, Uitleg


def data(text: str) -> object:
    root, problems = lees("f.yml", text.encode())
    assert problems == []
    assert root is not None
    return naar_data(root)


def first(content: bytes) -> tuple[int, int, str]:
    """Line, column and rule of the first problem."""
    _, problems = lees("f.yml", content)
    assert problems, "nothing was found"
    return problems[0].line, problems[0].column, problems[0].rule


def test_every_scalar_stays_the_text_that_was_written() -> None:
    text = "euro: 50.000\nja: ja\ngetal: 012\nniets:\nleeg: ''\nlijst: [1e3, no]\n"
    assert data(text) == {
        "euro": "50.000",
        "ja": "ja",
        "getal": "012",
        "niets": None,
        "leeg": "",
        "lijst": ["1e3", "no"],
    }


def test_a_value_and_its_key_each_have_their_place() -> None:
    root, _ = lees("f.yml", b"a:\n  - x: een\n    y: twee\n")
    assert root
    assert zoek_plek(root, ("a", 0, "y")) == (3, 8)
    assert zoek_plek(root, ("a", 0, "y"), key=True) == (3, 5)


def test_a_path_that_is_not_there_gets_the_place_above_it() -> None:
    root, _ = lees("f.yml", b"a:\n  b: c\n")
    assert root
    assert zoek_plek(root, ("a", "nergens", 3)) == (2, 3)


def test_an_item_after_the_last_gets_the_place_of_its_list() -> None:
    root, _ = lees("f.yml", b"a:\n  - b\n  - c\n")
    assert root
    assert zoek_plek(root, ("a", 1)) == (3, 5)
    assert zoek_plek(root, ("a", 2)) == (2, 3)


@pytest.mark.parametrize(
    ("content", "rule"),
    [(b"a: " + b"x" * MAX_BYTES, "te-groot"), (b"a: b\n---\nc: d\n", "twee-documenten"), (b"a:\tb\n", "tab")],
)
def test_of_a_file_that_is_refused_whole_nothing_is_used(content: bytes, rule: str) -> None:
    root, problems = lees("f.yml", content)
    assert root is None
    assert [problem.rule for problem in problems] == [rule]


def test_a_file_of_exactly_the_largest_size_is_read() -> None:
    root, problems = lees("f.yml", b"a: " + b"x" * (MAX_BYTES - 3))
    assert (root is None, problems) == (False, [])


@pytest.mark.parametrize("content", [b"*x: y\n", b"a:\n  - *x\n", b"a: {*x : y}\n", b"? *x\n: *y\n"])
def test_an_alias_is_refused_wherever_it_stands(content: bytes) -> None:
    _, problems = lees("f.yml", content)
    assert {problem.rule for problem in problems} == {"alias"}


# For each explanation in SYNTAX, in their order: a file that needs it.
BROKEN = [
    "a: b: c\n",
    "a:\n  b: c\nd\n",
    "a: |\n  b\n c\n",
    "a:\n  - b\n  c: d\n",
    "a: [b, c\n",
    "a: 'b\n",
    "a: 'b\n---\nc: d\n",
    'a: "\\d"\n',
    "a: @b\n",
    "a: - b\n",
    "a: ? b\n",
    "a: & b\n",
    "a: * b\n",
    "a: > 10\n",
    "%a: b\n",
    'a: "\\xZZ"\n',
]


@pytest.mark.parametrize(("text", "uitleg"), [*zip(BROKEN, SYNTAX, strict=True)])
def test_each_complaint_of_the_parser_has_its_own_explanation(text: str, uitleg: Uitleg) -> None:
    _, (problem,) = lees("f.yml", text.encode())
    assert (problem.rule, problem.message, problem.hint) == ("yaml", uitleg.message, uitleg.hint)


@pytest.mark.parametrize(
    ("content", "place"),
    [
        (b"a: 1\nb: 2\na: 3\n", (3, 1, "dubbele-sleutel")),
        (b"a:\tb\n", (1, 3, "tab")),
        (b"a: b\nc: caf\xe9\n", (2, 7, "geen-utf-8")),
        (b"a: *b\n", (1, 4, "alias")),
        (b"a: &b c\n", (1, 4, "alias")),
        (b"a: !!int 3\n", (1, 4, "yaml")),
        (b"a: b\n---\nc: d\n", (2, 1, "twee-documenten")),
        (b"", (1, 1, "leeg")),
        (b"# alleen dit\n", (1, 1, "leeg")),
        (b"- a\n", (1, 1, "yaml")),
        (b"a: b: c\n", (1, 5, "yaml")),
        (b"x: y\na: 'b\n", (2, 4, "yaml")),
        (b"x: y\na: [b, c\n", (2, 4, "yaml")),
        (b"a: x\xef\xbf\xbe\n", (1, 5, "onzichtbaar-teken")),
        (b"a: x\x00\n", (1, 5, "onzichtbaar-teken")),
        (b"# \x1b[2J\na: b\n", (1, 3, "onzichtbaar-teken")),
        ("a: |\n  een\n  tw\u202eee\n".encode(), (3, 5, "onzichtbaar-teken")),
        ("a: een\u2028twee\n".encode(), (1, 7, "onzichtbaar-teken")),
        (b"? [a]\n: b\n", (1, 3, "yaml")),
        (b"a: " + b"[" * 25 + b"]" * 25, (1, 23, "te-diep")),
        (b"a: " + b"x" * MAX_BYTES, (1, 1, "te-groot")),
    ],
)
def test_a_surprise_is_refused_at_its_place(content: bytes, place: tuple[int, int, str]) -> None:
    assert first(content) == place


@pytest.mark.parametrize(
    "code",
    [
        "0",
        "b",
        "e",
        "t",
        "r",
        "N",
        "L",
        "P",
        "x7f",
        "u202A",
        "u202e",
        "u2066",
        "U00002069",
        "uFFFE",
        "uffff",
        "uFDD0",
        "U0001FFFE",
        "U0010FFFF",
    ],
)
def test_a_sign_that_nobody_sees_is_refused_as_a_code_too_in_a_text_and_in_a_key(code: str) -> None:
    _, problems = lees("f.yml", f'a: b\n"c\\{code}": "d\\{code}"\n'.encode())
    assert [(p.line, p.column, p.rule) for p in problems] == [
        (2, column, "onzichtbaar-teken") for column in (1, len(code) + 7)
    ]


@pytest.mark.parametrize("code", ["&#12;", "&#x0C;", "&#xFFFE;", "&#xD800;", "&#x202e;", "&#1114111;"])
def test_a_sign_that_nobody_sees_is_refused_as_markdown_writes_it_by_its_number(code: str) -> None:
    _, problems = lees("f.yml", f"a: een{code}twee\n".encode())
    assert [(p.line, p.column, p.rule, p.hint) for p in problems] == [
        (1, 4, "onzichtbaar-teken", f"Haal {code} weg."),
    ]


def test_a_code_of_a_sign_that_everybody_sees_stays() -> None:
    text = "R&#38;D &#8364; &#x20AC; &#9999999; &amp; \\u202e"
    assert data(f"a: {text}\n") == {"a": text}


def test_what_is_no_sign_to_hide_stays() -> None:
    text = "é ‘’ € → 👩‍👩‍👧 עברית zacht\u00adstreepje"
    assert data(f'a: "{text}"\nb: |\n  {text}\n  twee\n') == {"a": text, "b": f"{text}\ntwee\n"}


def test_every_tab_is_named() -> None:
    _, problems = lees("f.yml", b"a:\tb\nc: d\ne:\tf\n")
    assert [problem.line for problem in problems] == [1, 3]


@pytest.mark.parametrize("content", [b"a:\tb\n" * 600, b"a: b\n" * 600, b"a:\n" + b"- *x\n" * 600])
def test_after_five_hundred_problems_it_stops_and_says_so(content: bytes) -> None:
    root, problems = lees("f.yml", content)
    assert root is None
    assert len(problems) == 501
    assert problems[-1].rule == "nog-meer"


def test_a_byte_order_mark_is_no_problem() -> None:
    assert lees("f.yml", b"\xef\xbb\xbfa: b\n")[1] == []


@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_whatever_is_in_the_file_reading_never_raises(content: bytes) -> None:
    root, problems = lees("f.yml", content)
    assert root is not None or problems


TEXT = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), min_size=1).filter(
    lambda text: not ONZICHTBAAR.search(text)
)
KEYS = TEXT.filter(lambda text: in_sleutel(text) is None)
TREES = st.recursive(TEXT, lambda inner: st.lists(inner) | st.dictionaries(KEYS, inner), max_leaves=12)


@given(st.dictionaries(KEYS, TREES, min_size=1))
def test_what_is_written_as_yaml_is_read_back(tree: dict[str, object]) -> None:
    root, problems = lees("f.yml", yaml.safe_dump(tree, allow_unicode=True).encode())
    assert problems == []
    assert isinstance(root, Tabel)
    assert naar_data(root) == tree
    assert all(scalar.plek.line >= 1 for _, scalar in scalars(root))
