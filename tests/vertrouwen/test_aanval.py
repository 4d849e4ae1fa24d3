"""Ten released verslagen with secret answers, attacked. What came out stands in `docs/anonymity-attempts.md`."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.aanval import GESPREKKEN, gesprek, lees, rij, verslag
from tests.verslagen import check

POGINGEN = Path(__file__).parents[2] / "docs" / "anonymity-attempts.md"
NUMMERS = range(len(GESPREKKEN))


@pytest.mark.parametrize("nummer", NUMMERS)
def test_no_participant_can_exclude_an_answer_of_another(nummer: int) -> None:
    found = lees(gesprek(nummer), samen=1)
    assert (found.uitgesloten, found.zeker) == (0, 0)
    assert found.gevallen > 100


def test_the_attack_is_able_to_find_an_answer() -> None:
    """Two who doubt, beside a label that takes four of six, know the answer of each other one."""
    assert lees(gesprek(2), samen=2).zeker > 0


@pytest.mark.parametrize("nummer", NUMMERS)
def test_what_is_attacked_is_a_verslag_as_it_may_be_published(tmp_path: Path, nummer: int) -> None:
    assert check(tmp_path, verslag(gesprek(nummer))) == []


@pytest.mark.parametrize("nummer", NUMMERS)
def test_what_the_attack_found_is_written_down(nummer: int) -> None:
    assert rij(nummer) in POGINGEN.read_text("utf-8").splitlines(), "run: python -m tests.aanval antwoorden"
