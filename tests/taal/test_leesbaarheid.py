"""The formula counts what Douma counted, and puts hard texts below easy ones."""

from __future__ import annotations

import pytest

from toets.taal.leesbaarheid import flesch_douma, lettergrepen


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("hulp", 1),
        ("gezin", 2),
        ("over", 2),
        ("idee", 2),
        ("eerst", 1),
        ("Gemeente", 3),
        ("financiële", 5),
        ("beleidsmedewerker", 6),
        ("oud-professional", 6),
        ("1.234,50", 1),
    ],
)
def test_syllables_are_counted(word: str, count: int) -> None:
    assert lettergrepen(word) == count


def test_the_score_is_that_of_the_formula() -> None:
    # Two sentences, seven words, ten syllables.
    assert flesch_douma("Het gezin krijgt hulp. Dat helpt gezinnen.") == pytest.approx(
        206.84 - 0.93 * 7 / 2 - 77 * 10 / 7
    )


def test_longer_words_and_longer_sentences_read_harder() -> None:
    easy = flesch_douma("Het team helpt het gezin. Dat gaat snel.")
    long = flesch_douma("Het team helpt het gezin en dat gaat snel.")
    hard = flesch_douma("De uitvoeringsorganisatie ondersteunt huishoudens. Dat functioneert voortreffelijk.")
    assert easy > long > hard
