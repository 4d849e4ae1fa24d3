"""What is written as YAML for a program comes back as it was."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from toets.gedeeld.yaml_schrijven import als_yaml


@given(st.dictionaries(st.text(), st.text() | st.booleans() | st.integers() | st.lists(st.text())))
def test_whatever_stands_in_it_comes_back_in_its_own_order(table: dict[str, object]) -> None:
    back = yaml.safe_load(als_yaml(table))
    assert back == table
    assert list(back) == list(table)


LIJKT_OP_IETS = ["ja", "no", "2026-02-30", "50.000", "null", "~", "---", "a: b", "# x", "😀", "\x85", "\u2028"]


@pytest.mark.parametrize("text", LIJKT_OP_IETS)
def test_a_text_that_looks_like_something_else_stays_a_text(text: str) -> None:
    assert yaml.safe_load(als_yaml({"titel": text})) == {"titel": text}
