"""A search box is counted by what a person sees first."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.zoeken.__main__ import main
from tests.zoeken.tellen import overzicht, tel
from tests.zoeken.zoekvragen import Plek, Zoekvraag, zoekvragen

if TYPE_CHECKING:
    from pathlib import Path

DEEL = Zoekvraag(zoek="een deel", wie="griffier", goed=("a.html#goed", "b/index.html#ook"), waarom="Two parts.")
HEEL = Zoekvraag(zoek="heel", wie="inwoner", anders=frozenset({"typfout"}), goed=("a.html",), waarom="All of it.")


@pytest.mark.parametrize(
    ("vraag", "found", "plaats", "deel"),
    [
        (DEEL, ["a.html#goed"], 1, True),
        (DEEL, ["b/#ook", "c.html"], 1, True),
        (DEEL, ["a.html#ook"], 1, False),
        (DEEL, ["a.html"], 1, False),
        (DEEL, ["c.html", "c.html#goed", "b/index.html#ook"], 3, False),
        (DEEL, ["c.html#goed"], None, False),
        (DEEL, [], None, False),
        (HEEL, ["a.html#overal"], 1, True),
        (HEEL, ["a.html"], 1, True),
        (HEEL, ["b.html", "a.html"], 2, False),
    ],
)
def test_the_first_hit_counts_and_a_part_counts_apart(
    vraag: Zoekvraag, found: list[str], plaats: int | None, *, deel: bool
) -> None:
    (one,) = tel([vraag], {vraag.zoek: found})
    assert (one.plaats, one.deel_goed) == (plaats, deel)


@pytest.mark.parametrize(
    ("address", "plek"),
    [
        ("a/b.html", Plek("a/b.html")),
        ("./a/b.html?h=woord#c", Plek("a/b.html", "c")),
        ("/a/#caf%C3%A9", Plek("a/index.html", "café")),
        ("", Plek("index.html")),
    ],
)
def test_one_place_may_be_written_in_more_ways(address: str, plek: Plek) -> None:
    assert Plek.van(address) == plek


def test_a_query_that_was_not_asked_is_no_miss_but_a_mistake() -> None:
    with pytest.raises(ValueError, match="'een deel'"):
        tel([HEEL, DEEL], {HEEL.zoek: []})


def test_the_overview_counts_all_each_kind_and_names_what_missed() -> None:
    results = tel([DEEL, HEEL], {DEEL.zoek: ["a.html#ergens"], HEEL.zoek: ["c.html#x", "a.html"]})
    assert list(overzicht(results)) == [
        "first hit on a right page: 1 of 2",
        "first hit on the right part of it: 0 of 2",
        "a right page among the first 3 hits: 2 of 2",
        "  griffier: 1 of 1 first hits on a right page",
        "  inwoner: 0 of 1 first hits on a right page",
        "  letterlijk: 1 of 1 first hits on a right page",
        "  typfout: 0 of 1 first hits on a right page",
        "'een deel' came out at a.html#ergens, not at a.html#goed or b/index.html#ook (the right page, another part)",
        "'heel' came out at c.html#x, not at a.html (hit 2)",
    ]


def test_who_answers_what_was_printed_is_counted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main()
    queries = json.loads(capsys.readouterr().out)
    assert queries == [vraag.zoek for vraag in zoekvragen()]
    answers = tmp_path / "antwoorden.json"
    answers.write_text(json.dumps({vraag.zoek: vraag.goed[:1] for vraag in zoekvragen()}), encoding="utf-8")
    main(str(answers))
    lines = capsys.readouterr().out.splitlines()
    assert lines[:3] == [
        f"first hit on a right page: {len(queries)} of {len(queries)}",
        f"first hit on the right part of it: {len(queries)} of {len(queries)}",
        f"a right page among the first 3 hits: {len(queries)} of {len(queries)}",
    ]
    assert not any("came out" in line for line in lines)
