"""What two rondes tell who heard others say that they did not change."""

from __future__ import annotations

import json

import pytest

from tests.bewijs import CIJFERS
from tests.onveranderd import alleen_ik, sluit_uit, vanaf


@pytest.mark.parametrize("people", [5, 6, 7, 8])
def test_the_page_says_from_how_many_who_did_not_change_something_is_learned(people: int) -> None:
    assert json.loads(CIJFERS.read_text("utf-8"))["niet_veranderd_vanaf"][str(people)] == vanaf(people)


@pytest.mark.parametrize("people", [5, 6, 7, 8])
def test_who_heard_of_nobody_that_they_did_not_change_learns_nothing(people: int) -> None:
    assert not sluit_uit(people, 0)


@pytest.mark.parametrize(("room", "situations"), [((3, 2), 40), ((3, 3), 880)])
def test_who_knows_that_nobody_else_changed_learns_from_how_rollen_relate(
    room: tuple[int, ...], situations: int
) -> None:
    assert alleen_ik(room) == situations
