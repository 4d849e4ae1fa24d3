"""What no browser can open is no address, and asking never fails."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toets.gedeeld.weblink import splits


@pytest.mark.parametrize(
    "address", ["//[abc", "https://[gemeente].nl", "//a\u2100b", "//a]b", "https://a:99999", "//a:b"]
)
def test_what_no_browser_can_open_is_none(address: str) -> None:
    assert splits(address) is None


@given(st.text())
def test_any_text_can_be_asked(text: str) -> None:
    parts = splits(text)
    assert parts is None or isinstance(parts.path, str)
