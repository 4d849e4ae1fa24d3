"""Rooms by chance: how many people there are in each rol, and what they answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import strategies as st

from toets.vertrouwen.vrijgave import ANTWOORDCODES, ROLLEN

if TYPE_CHECKING:
    from toets.model.basis import Antwoordcode, Rol

    Room = tuple[dict[Rol, int], dict[Rol, dict[Antwoordcode, int]]]

PEOPLE = st.integers(0, 14)
SIZES = st.fixed_dictionaries(dict.fromkeys(ROLLEN, PEOPLE))


@st.composite
def tallies(draw: st.DrawFn, people: int) -> dict[Antwoordcode, int]:
    answers = draw(st.lists(st.sampled_from(ANTWOORDCODES), max_size=people))
    return {code: answers.count(code) for code in ANTWOORDCODES}


@st.composite
def rooms(draw: st.DrawFn) -> Room:
    sizes = draw(SIZES)
    return sizes, {rol: draw(tallies(people)) for rol, people in sizes.items()}
