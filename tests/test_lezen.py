"""Reading YAML: text stays text, places are kept, and every surprise is said in Dutch."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from toets.lezen import MAX_BYTES, Tabel, lees, naar_data, scalars, zoek_plek


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
        (b"a: x\x00\n", (1, 5, "yaml")),
        (b"? [a]\n: b\n", (1, 3, "yaml")),
        (b"a: " + b"[" * 25 + b"]" * 25, (1, 23, "te-diep")),
        (b"a: " + b"x" * MAX_BYTES, (1, 1, "te-groot")),
    ],
)
def test_a_surprise_is_refused_at_its_place(content: bytes, place: tuple[int, int, str]) -> None:
    assert first(content) == place


def test_every_tab_is_named() -> None:
    _, problems = lees("f.yml", b"a:\tb\nc: d\ne:\tf\n")
    assert [problem.line for problem in problems] == [1, 3]


def test_a_byte_order_mark_is_no_problem() -> None:
    assert lees("f.yml", b"\xef\xbb\xbfa: b\n")[1] == []


@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_whatever_is_in_the_file_reading_never_raises(content: bytes) -> None:
    root, problems = lees("f.yml", content)
    assert root is not None or problems


TEXT = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), min_size=1)
TREES = st.recursive(TEXT, lambda inner: st.lists(inner) | st.dictionaries(TEXT, inner), max_leaves=12)


@given(st.dictionaries(TEXT, TREES, min_size=1))
def test_what_is_written_as_yaml_is_read_back(tree: dict[str, object]) -> None:
    root, problems = lees("f.yml", yaml.safe_dump(tree, allow_unicode=True).encode())
    assert problems == []
    assert isinstance(root, Tabel)
    assert naar_data(root) == tree
    assert all(scalar.plek.line >= 1 for _, scalar in scalars(root))
