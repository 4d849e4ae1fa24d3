"""What may leave the room: the rules. That nothing can be derived from it is in `test_vrijgave_garantie.py`."""

from __future__ import annotations

import json
from collections import defaultdict
from typing import TYPE_CHECKING, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.kamers import PEOPLE, SIZES, rooms, tallies
from tests.vectors.maak_vrijgave import VECTORS, maak
from toets.model.basis import Label, Uitkomst, Wijze
from toets.vertrouwen.vrijgave import (
    ROLLEN,
    Achtergehouden,
    gedragen,
    groepsantwoord,
    klasse,
    label,
    mogelijke_wijzen,
    nodig,
    overeenkomst,
    vergeleken,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.kamers import Room
    from toets.model.basis import Antwoordcode, Rol
    from toets.vertrouwen.vrijgave import Aantallen, Telling

TE_WEINIG = Achtergehouden("te weinig antwoorden")


# The rules


@pytest.mark.parametrize(("people", "size"), [(0, "<5"), (4, "<5"), (5, "5-9"), (9, "5-9"), (10, "10+"), (40, "10+")])
def test_a_size_is_published_as_a_class(people: int, size: str) -> None:
    assert klasse(people) == size


@given(PEOPLE, PEOPLE)
def test_more_people_are_never_in_a_smaller_class(fewer: int, more: int) -> None:
    order = ["<5", "5-9", "10+"]
    assert order.index(klasse(min(fewer, more))) <= order.index(klasse(max(fewer, more)))


@pytest.mark.parametrize(
    ("sizes", "modes"),
    [
        ((4, 0, 0, 0), []),
        ((2, 2, 0, 0), []),
        ((5, 0, 0, 0), ["groep"]),
        ((4, 1, 0, 0), ["groep"]),
        ((1, 1, 3, 0), ["groep"]),
        ((3, 2, 0, 0), ["groep", "overeenkomst"]),
        ((2, 2, 2, 2), ["groep", "overeenkomst"]),
        ((5, 4, 0, 0), ["groep", "overeenkomst"]),
        ((5, 5, 0, 0), ["per-rol", "groep", "overeenkomst"]),
        ((5, 1, 5, 0), ["per-rol", "groep", "overeenkomst"]),
        ((4, 3, 3, 1), ["groep", "overeenkomst"]),
        ((2, 2, 1, 0), ["groep", "overeenkomst"]),
    ],
)
def test_the_size_decides_among_which_modes_a_group_chooses(sizes: tuple[int, ...], modes: list[str]) -> None:
    assert mogelijke_wijzen(dict(zip(ROLLEN, sizes, strict=True))) == modes


@given(SIZES, st.permutations(ROLLEN))
def test_no_rol_is_treated_differently_in_choosing_a_mode(sizes: dict[Rol, int], order: list[Rol]) -> None:
    swapped = {rol: sizes[other] for rol, other in zip(ROLLEN, order, strict=True)}
    assert mogelijke_wijzen(swapped) == mogelijke_wijzen(sizes)


@given(SIZES, st.sampled_from(ROLLEN))
def test_one_more_person_takes_no_mode_away(sizes: dict[Rol, int], rol: Rol) -> None:
    assert set(mogelijke_wijzen(sizes)) <= set(mogelijke_wijzen({**sizes, rol: sizes[rol] + 1}))


@pytest.mark.parametrize(
    ("sizes", "compared"),
    [
        ((4, 3, 3, 1), ["raadslid", "professional", "beleidsmedewerker"]),
        ((5, 2, 2, 1), ["raadslid", "professional", "beleidsmedewerker"]),
        ((3, 2, 3, 0), ["raadslid", "beleidsmedewerker"]),
        ((4, 1, 1, 1), []),
    ],
)
def test_rollen_of_three_are_compared_and_smaller_ones_only_where_there_are_no_two(
    sizes: tuple[int, ...], compared: list[str]
) -> None:
    assert vergeleken(dict(zip(ROLLEN, sizes, strict=True))) == compared


def test_a_rol_that_is_left_out_has_nobody() -> None:
    assert mogelijke_wijzen({"raadslid": 3, "professional": 2}) == ["groep", "overeenkomst"]
    assert mogelijke_wijzen({}) == []


@pytest.mark.parametrize(
    ("people", "takes"), [(1, 1), (2, 2), (5, 3), (6, 4), (7, 5), (8, 5), (9, 6), (10, 6), (12, 8)]
)
def test_an_answer_is_shared_from_three_fifths_rounded_up(people: int, takes: int) -> None:
    assert nodig(people) == takes
    assert label({"plus": takes}, people) == "plus"
    assert label({"plus": takes - 1}, people) == "verdeeld"


def test_not_knowing_and_depends_make_one_label() -> None:
    assert label({"verschilt": 1, "weet_niet": 2, "min": 2}, 5) == "onzeker"
    assert label({"verschilt": 1, "weet_niet": 1, "min": 2}, 5) == "verdeeld"


def test_who_skips_a_vraag_counts_as_a_person() -> None:
    assert label({"plus": 5}, 8) == "plus"
    assert label({"plus": 5}, 9) == "verdeeld"


@given(st.integers(1, 14).flatmap(lambda people: st.tuples(st.just(people), tallies(people))))
def test_a_label_is_given_exactly_when_three_fifths_chose_it(room: tuple[int, dict[Antwoordcode, int]]) -> None:
    people, tally = room
    unsure = tally["verschilt"] + tally["weet_niet"]
    chosen = {"plus": tally["plus"], "gelijk": tally["gelijk"], "min": tally["min"], "onzeker": unsure}
    shared = [name for name, count in chosen.items() if 5 * count >= 3 * people]
    assert [label(tally, people)] == (shared or ["verdeeld"])


def test_per_rol_a_small_rol_is_withheld_and_nobody_looks_like_few() -> None:
    sizes: Aantallen = {"raadslid": 5, "professional": 6, "anders": 4}
    telling: Telling = {"raadslid": {"min": 5}, "professional": {"plus": 2, "gelijk": 4}, "anders": {"plus": 4}}
    assert groepsantwoord("per-rol", sizes, telling) == {
        "raadslid": "min",
        "professional": "gelijk",
        "beleidsmedewerker": Achtergehouden("minder dan vijf"),
        "anders": Achtergehouden("minder dan vijf"),
    }


def test_a_group_has_one_label() -> None:
    sizes: Aantallen = {"raadslid": 3, "professional": 2}
    telling: Telling = {"raadslid": {"min": 3}, "professional": {"plus": 2}}
    assert groepsantwoord("groep", sizes, telling) == {"allen": "min"}
    assert groepsantwoord("overeenkomst", sizes, telling) == {"allen": "geen-gedeeld"}


@pytest.mark.parametrize(("skipped", "published"), [(0, "plus"), (1, "plus"), (2, TE_WEINIG)])
def test_a_label_is_withheld_when_too_few_answered(skipped: int, published: object) -> None:
    telling: Telling = {"raadslid": {"plus": 8 - skipped}}
    assert groepsantwoord("groep", {"raadslid": 8}, telling) == {"allen": published}


@pytest.mark.parametrize(
    "telling",
    [
        {"raadslid": {"plus": 3}, "professional": {"plus": 1}},
        {"raadslid": {"plus": 4}, "professional": {"plus": 2}},
        {"raadslid": {"plus": 5}, "professional": {"plus": 2}},
        {"raadslid": {"plus": 5}},
        {},
    ],
)
def test_agreement_is_withheld_when_too_few_answered(telling: Telling) -> None:
    assert groepsantwoord("overeenkomst", {"raadslid": 5, "professional": 3}, telling) == {"allen": TE_WEINIG}


@given(rooms())
def test_a_group_from_five_of_which_everyone_answered_always_gets_its_label(
    room: Room,
) -> None:
    _, telling = room
    everyone = {rol: sum(tally.values()) for rol, tally in telling.items()}
    for wijze in mogelijke_wijzen(everyone):
        assert TE_WEINIG not in groepsantwoord(wijze, everyone, telling).values()


@given(rooms(), st.sampled_from(get_args(Wijze)))
def test_a_mode_that_the_size_does_not_allow_is_refused(room: Room, wijze: Wijze) -> None:
    sizes, telling = room
    if wijze in mogelijke_wijzen(sizes):
        assert set(groepsantwoord(wijze, sizes, telling)) == ({*ROLLEN} if wijze == "per-rol" else {"allen"})
    else:
        with pytest.raises(ValueError, match=wijze):
            groepsantwoord(wijze, sizes, telling)


@given(rooms(), st.permutations(ROLLEN))
def test_no_rol_is_treated_differently_in_publishing(room: Room, order: list[Rol]) -> None:
    sizes, telling = room
    swap = dict(zip(ROLLEN, order, strict=True))
    other_sizes = {swap[rol]: people for rol, people in sizes.items()}
    other_telling = {swap[rol]: tally for rol, tally in telling.items()}
    for wijze in mogelijke_wijzen(sizes):
        said, swapped = groepsantwoord(wijze, sizes, telling), groepsantwoord(wijze, other_sizes, other_telling)
        assert [swapped.get(rol) for rol in order] == [said.get(rol) for rol in ROLLEN]
        assert swapped.get("allen") == said.get("allen")


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: klasse(-1),
        lambda: mogelijke_wijzen({"raadslid": -1}),
        lambda: label({}, 0),
        lambda: label({"plus": 6}, 5),
        lambda: label({"plus": 4, "min": -1}, 5),
        lambda: overeenkomst({"raadslid": 3, "anders": 3}, {"raadslid": {"plus": -1}, "anders": {"plus": 1}}),
        lambda: overeenkomst({"raadslid": 3, "anders": 3}, {"raadslid": {"plus": 4}}),
        lambda: gedragen({"plus": -1}),
        lambda: groepsantwoord("groep", {"raadslid": 5}, {"raadslid": {"plus": 6}}),
        lambda: groepsantwoord("groep", {"raadslid": 5}, {"raadslid": {"plus": 4}, "anders": {"plus": 1}}),
    ],
)
def test_what_no_room_can_hold_is_refused(wrong: Callable[[], object]) -> None:
    with pytest.raises(ValueError, match=r"below zero|more answers|nobody"):
        wrong()


# Held equal with TypeScript


def test_the_vectors_are_what_the_rules_say_now() -> None:
    assert VECTORS.read_text(encoding="utf-8") == maak(), "run: python -m tests.vectors.maak_vrijgave"


def test_the_vectors_hold_every_outcome_in_every_mode() -> None:
    vectors = json.loads(VECTORS.read_text(encoding="utf-8"))
    found: dict[str, set[str]] = defaultdict(set)
    for wijze, *_, answer in vectors["groepsantwoord"]:
        found[wijze] |= {"refused"} if answer is None else {str(said) for said in answer.values()}
    labels = {*get_args(Label), "refused", "{'reden': 'te weinig antwoorden'}"}
    assert {said for said in found["groep"] if "gekozen" not in said} == labels
    assert len({said for said in found["groep"] if "gekozen" in said}) >= 6
    assert found["per-rol"] == labels | {"{'reden': 'minder dan vijf'}"}
    assert found["overeenkomst"] == {*get_args(Uitkomst), "refused", "{'reden': 'te weinig antwoorden'}"}
    assert {said for _, _, said in vectors["overeenkomst"]} == {*get_args(Uitkomst), None}
