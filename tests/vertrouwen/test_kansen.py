"""How often a room gets each outcome: the figures on the page, and that chance is not taken for agreement."""

from __future__ import annotations

import json
from math import comb
from typing import TYPE_CHECKING

import pytest

from tests.bewijs import CIJFERS
from tests.getuigen import is_ruim, kamers
from tests.kansen import STEMMINGEN, kansen, rij, rijen
from toets.vertrouwen.vrijgave import ANTWOORDCODES, nodig

if TYPE_CHECKING:
    from toets.model.basis import Wijze


@pytest.mark.parametrize("which", [which for which in rijen() if sum(which[0]) < 9])
def test_the_chances_on_the_page_are_those_of_the_rules(which: tuple[tuple[int, ...], Wijze, str]) -> None:
    assert rij(*which) in json.loads(CIJFERS.read_text("utf-8"))["kansen"], "run: python -m tests.bewijs"


@pytest.mark.parametrize("stemming", STEMMINGEN)
def test_all_chances_together_are_certain(stemming: str) -> None:
    assert sum(kansen((3, 3), "overeenkomst")[stemming].values()) == pytest.approx(1)


def _shared_by_chance(people: int) -> float:
    """How likely it is that three fifths of the people choose one answer at random: two answers can't both be it."""
    one = 1 / len(ANTWOORDCODES)
    takes = nodig(people)
    at_least = sum(comb(people, k) * one**k * (1 - one) ** (people - k) for k in range(takes, people + 1))
    return len(ANTWOORDCODES) * at_least


@pytest.mark.parametrize("people", range(9, 13))
def test_from_nine_people_who_choose_at_random_at_most_one_room_in_twenty_is_said_to_share_an_answer(
    people: int,
) -> None:
    """Whatever the rollen: an answer is never said to be shared without three fifths (test_vrijgave_uitkomsten.py)."""
    assert _shared_by_chance(people) <= 0.05


def test_a_room_at_random_is_said_to_share_an_answer_exactly_when_three_fifths_chose_it() -> None:
    """Where rollen of three are compared and everyone answers, the two outcomes together are all of these rooms."""
    rooms = [room for room in kamers(7) if is_ruim(room)]
    assert rooms
    for room in rooms:
        chances = kansen(room, "overeenkomst")["willekeurig"]
        shared = chances["in-elke-rol"] + chances["niet-in-elke-rol"]
        assert shared == pytest.approx(_shared_by_chance(sum(room)))
