"""Whatever is done to one of the real files: the check says what is wrong, soon, and never fails."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

import pytest

from tests.fuzz import ZAAD, Geval, Wereld, probeer

if TYPE_CHECKING:
    from collections.abc import Callable

VOORSTEL = "policies/maatwerk-sociaal-domein-2021/voorstel.yml"
VRAAG = "questions/vragen/als-het-geld-op-is.yml"
DELEN = 20
PER_DEEL = 500


@cache
def wereld() -> Wereld:
    return Wereld()


def hold(first: int, count: int) -> None:
    found = [probeer(wereld(), wereld().geval(number)) for number in range(first, first + count)]
    wrong = [uitslag.fout for uitslag in found if uitslag.fout]
    assert not wrong, f"seed {ZAAD}, run one again with `python -m tests.fuzz NUMBER`:\n" + "\n".join(wrong)
    good = sum(uitslag.goed for uitslag in found)
    # A spoiled file that is still good, and one that is not, both must come by.
    assert count // 10 < good < count * 9 // 10, f"{good} of {count} were good"


def test_forty_spoiled_files_are_judged_without_a_fault_of_the_program() -> None:
    hold(0, 40)


@pytest.mark.traag
@pytest.mark.parametrize("deel", range(DELEN))
def test_ten_thousand_spoiled_files_are_judged_without_a_fault_of_the_program(deel: int) -> None:
    print(f"seed {ZAAD}, from case {deel * PER_DEEL}")
    hold(deel * PER_DEEL, PER_DEEL)


def test_a_case_can_be_made_again_by_its_number() -> None:
    assert Wereld().geval(7) == wereld().geval(7)
    assert Wereld(ZAAD + 1).geval(7) != wereld().geval(7)


def full(line: Callable[[int], str], size: int = 900_000) -> str:
    """Lines with numbers, as many as a file may hold."""
    return "".join(line(number) for number in range(size // len(line(10_000).encode())))


def voorstel(key: str, value: str) -> str:
    """A real voorstel in which one key is another."""
    text = wereld().teksten[VOORSTEL]
    return re.sub(rf"(?m)^{key}:.*\n(?:[ \n#].*\n|\n)*", "", text) + f"{key}:{value}"


@pytest.mark.traag
@pytest.mark.parametrize(
    "make",
    [
        lambda: (VOORSTEL, voorstel("x", " y\n" + full(lambda n: f"titel{n}: x\n"))),
        lambda: (VOORSTEL, voorstel("nog_te_kiezen", "\n" + full(lambda n: f"  - <b>{n}</b>\n"))),
        lambda: (VOORSTEL, voorstel("nog_te_kiezen", "\n" + full(lambda n: f"  - 'Het ''wordt'' {n} betaald.'\n"))),
        lambda: (VOORSTEL, voorstel("samenvatting", " |\n" + full(lambda n: f"  {'Middels een brief ' * 9}{n}.\n"))),
        lambda: (
            VOORSTEL,
            voorstel("beslispunten", "\n" + full(lambda n: f"  - {{nummer: p{n}, tekst: a, plaats: b}}\n")),
        ),
        lambda: (
            VOORSTEL,
            voorstel("beslispunten", "\n" + full(lambda n: f"  - {{nummer: p{n}, tekst: a, plaats: b}}\n", 400_000))
            + "totalen:\n"
            + full(lambda n: f"  - {{bedrag: {{euro: 1, waarvoor: b}}, plaats: c, punten: [p{n}, q{n}]}}\n", 400_000),
        ),
        lambda: (VRAAG, wereld().teksten[VRAAG] + full(lambda n: f"# toets: negeer lange-zin{n} - reden\n")),
        lambda: (VRAAG, "factoren:\n" + full(lambda n: f"- privasy{n}\n")),
        lambda: (
            "questions/factoren.yml",
            "format: factoren/1\ninleiding: x\nfactoren:\n"
            + full(lambda n: f"  f{n}: {{naam: a, soort: helpt, uitleg: b, bron: {{document: c, plaats: d}}}}\n"),
        ),
        lambda: (VRAAG, "a:\tb\n" * 150_000),
        lambda: (VRAAG, "a: b\n" * 150_000),
    ],
    ids=[
        *("unknown keys", "html", "passive in quotes", "officialese", "points", "points and totals", "answers"),
        *("unknown references", "nothing that is referred to", "tabs", "one key over and over"),
    ],
)
def test_a_file_as_large_as_it_may_be_is_judged_soon(make: Callable[[], tuple[str, str]]) -> None:
    path, text = make()
    assert not probeer(wereld(), Geval(0, path, "made large", text.encode())).fout
