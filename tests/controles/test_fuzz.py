"""Whatever is done to one of the real files: the check says what is wrong, soon, and never fails."""

from __future__ import annotations

import re
from functools import cache
from random import Random
from typing import TYPE_CHECKING

import pytest

from tests.fuzz import ZAAD, Geval, Uitslag, Wereld, probeer
from tests.verminkt import MERKEN
from toets.gedeeld.yaml_schrijven import als_yaml
from toets.inhoud.lezen import MAX_BYTES, Plek, Tabel, scalars
from toets.model.basis import TEKST_TEKENS

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


def test_twenty_spoiled_files_are_judged_without_a_fault_of_the_program() -> None:
    hold(0, 20)


@pytest.mark.traag
@pytest.mark.parametrize("deel", range(DELEN))
def test_ten_thousand_spoiled_files_are_judged_without_a_fault_of_the_program(deel: int) -> None:
    print(f"seed {ZAAD}, from case {deel * PER_DEEL}")
    hold(deel * PER_DEEL, PER_DEEL)


def test_a_case_can_be_made_again_by_its_number() -> None:
    assert Wereld().geval(7) == wereld().geval(7)
    assert Wereld(ZAAD + 1).geval(7) != wereld().geval(7)


def full(line: Callable[[int], str], size: int = 450_000) -> str:
    """Lines with numbers, as many as a file may hold."""
    return "".join(line(number) for number in range(size // len(line(10_000).encode())))


def voorstel(key: str, value: str) -> str:
    """A real voorstel in which one key is another."""
    text = wereld().teksten[VOORSTEL]
    return re.sub(rf"(?m)^{key}:.*\n(?:[ \n#].*\n|\n)*", "", text) + f"{key}:{value}"


STUKKEN = [
    *MERKEN,
    "a.a.a.a@",
    *("Het wordt betaald. ", "Middels een brief ", "d.w.z. ", "A. ", "Wet op de ", "‘", "'s ", "( ", "1"),
]


def vol(piece: str, many: int) -> Uitslag:
    """What comes of so many texts that hold nothing else, each as long as it may be and no two the same."""
    most = TEKST_TEKENS - 9
    factoren = {
        f"f{number}": {
            "naam": "a",
            "soort": "helpt",
            "uitleg": (piece * most)[:most] + f"a {number}",
            "bron": {"document": "b", "plaats": "c"},
        }
        for number in range(many)
    }
    content = als_yaml({"format": "factoren/1", "inleiding": "x", "factoren": factoren}).encode()
    assert len(content) < MAX_BYTES
    return probeer(wereld(), Geval(0, "questions/factoren.yml", f"full of {piece!r:.20}", content))


@pytest.mark.parametrize("piece", STUKKEN)
def test_a_text_as_long_as_it_may_be_is_judged_soon(piece: str) -> None:
    assert not vol(piece, 1).fout


@pytest.mark.parametrize("piece", ["a.a.a.a@", "![", "woord en "])
def test_a_text_that_is_too_long_is_not_looked_through(piece: str) -> None:
    text = voorstel("samenvatting", f" Zie {piece * (450_000 // len(piece))}x\n")
    inhoud = wereld().met(Geval(0, VOORSTEL, "too long", text.encode()))
    seen = [len(scalar.text or "") for _, scalar in scalars(inhoud.bestanden[-1].root or Tabel(Plek(1, 1)))]
    assert max(seen) == TEKST_TEKENS
    assert not probeer(wereld(), Geval(0, VOORSTEL, f"too long {piece!r}", text.encode())).fout


@pytest.mark.traag
@pytest.mark.parametrize("piece", STUKKEN)
def test_a_file_full_of_such_texts_is_judged_soon(piece: str) -> None:
    assert not vol(piece, 450_000 // len((piece * TEKST_TEKENS)[:TEKST_TEKENS].encode())).fout


@pytest.mark.traag
def test_a_file_full_of_long_words_is_judged_soon() -> None:
    kans = Random(ZAAD)  # noqa: S311 (no secret)
    words = " ".join("".join(kans.choices("abcdefghijklmnoprstuvw", k=37)) for _ in range(12_000))
    factoren = {f"f{n}": {"uitleg": words[n * 9_990 : n * 9_990 + 9_990]} for n in range(len(words) // 9_990)}
    assert not probeer(
        wereld(), Geval(0, "questions/factoren.yml", "words", als_yaml({"factoren": factoren}).encode())
    ).fout


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
            voorstel("beslispunten", "\n" + full(lambda n: f"  - {{nummer: p{n}, tekst: a, plaats: b}}\n", 200_000))
            + "totalen:\n"
            + full(lambda n: f"  - {{bedrag: {{euro: 1, waarvoor: b}}, plaats: c, punten: [p{n}, q{n}]}}\n", 200_000),
        ),
        lambda: (VRAAG, wereld().teksten[VRAAG] + full(lambda n: f"# toets: negeer lange-zin{n} - reden\n")),
        lambda: (VRAAG, "factoren:\n" + full(lambda n: f"- privasy{n}\n")),
        lambda: (
            "questions/factoren.yml",
            "format: factoren/1\ninleiding: x\nfactoren:\n"
            + full(lambda n: f"  f{n}: {{naam: a, soort: helpt, uitleg: b, bron: {{document: c, plaats: d}}}}\n"),
        ),
        lambda: (VRAAG, "factoren:\n" + full(lambda n: f"- zo-heet-het-niet-{n}\n", 15_000)),
        lambda: (VRAAG, "a:\tb\n" * 90_000),
        lambda: (VRAAG, "a: b\n" * 90_000),
    ],
    ids=[
        *("unknown keys", "html", "passive in quotes", "officialese", "points", "points and totals", "answers"),
        *("unknown references", "nothing that is referred to", "many references", "tabs", "one key over and over"),
    ],
)
def test_a_file_as_large_as_it_may_be_is_judged_soon(make: Callable[[], tuple[str, str]]) -> None:
    path, text = make()
    assert not probeer(wereld(), Geval(0, path, "made large", text.encode())).fout
