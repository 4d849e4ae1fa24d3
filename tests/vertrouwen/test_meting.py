"""How much is found in a corpus that was written before the patterns, of which one half was never read."""

from __future__ import annotations

import pytest

from tests.vertrouwen.meting import HELFTEN, meet


@pytest.mark.parametrize("half", HELFTEN)
def test_nearly_all_that_has_a_form_is_found_and_hardly_anything_else(half: str) -> None:
    meting = meet(half)
    assert meting.hard.total() > 100
    # Plain numbers: what failed in the unread half must not come to light.
    assert round(meting.recall, 3) >= 0.95
    assert round(meting.vals_alarm, 3) < 0.02
