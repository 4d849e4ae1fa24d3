"""People in an address or a key: what is nothing else is found, a name without a capital is a guess."""

from __future__ import annotations

import json
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.vectors.maak_persoonsgegevens import MAP
from toets.vertrouwen.adresnamen import vind_in_adres, vind_in_sleutel

if TYPE_CHECKING:
    from toets.vertrouwen.persoonsgegevens import Vondst

VECTORS: dict[str, list[tuple[str, list[Any]]]] = json.loads((MAP / "adressen.json").read_text("utf-8"))
STUKKEN = (
    "https://x.nl/",
    "mevrouw",
    "-",
    "_",
    "%20",
    "jansen",
    "De",
    "heer",
    "06",
    "12345678",
    "@x.nl",
    "%40",
    "\xe9",
)


def gezegd(found: list[Vondst]) -> list[list[Any]]:
    return [[vondst.soort, vondst.stuk, vondst.zeker] for vondst in found]


@pytest.mark.parametrize(("adres", "found"), VECTORS["adres"])
def test_in_an_address_only_what_is_nothing_else_is_found(adres: str, found: list[Any]) -> None:
    assert gezegd(vind_in_adres(adres)) == found


@pytest.mark.parametrize(("sleutel", "found"), VECTORS["sleutel"])
def test_in_a_key_a_hyphen_reads_as_a_space(sleutel: str, found: list[Any]) -> None:
    assert gezegd(vind_in_sleutel(sleutel)) == found


@given(st.lists(st.sampled_from(STUKKEN)).map("".join))
def test_every_find_stands_at_its_place_and_none_overlap(text: str) -> None:
    for found in (vind_in_adres(text), vind_in_sleutel(text)):
        assert all(text[one.begin : one.eind] == one.stuk for one in found)
        assert all(one.eind <= other.begin for one, other in pairwise(found))
