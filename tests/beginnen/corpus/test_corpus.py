"""The set is what its README says: the script makes its documents, and what is called right stands in them."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from tests.beginnen.corpus.lezen import VELDEN, kaal, lees_verwacht, tekst_van
from tests.beginnen.corpus.maak import maak, mappen, stuk_van

if TYPE_CHECKING:
    from pathlib import Path

MAPPEN = mappen()
TRAAG = (pytest.mark.bouwt, pytest.mark.traag)
in_elke_map = pytest.mark.parametrize("map_", MAPPEN, ids=lambda map_: map_.name)


def test_seven_are_word_and_five_are_pdf() -> None:
    assert Counter(stuk_van(map_).suffix for map_ in MAPPEN) == {".docx": 7, ".pdf": 5}


@pytest.mark.parametrize(
    "map_",
    [pytest.param(map_, marks=TRAAG if stuk_van(map_).suffix == ".pdf" else ()) for map_ in MAPPEN],
    ids=lambda map_: map_.name,
)
def test_the_script_makes_the_document_that_stands_here(map_: Path, tmp_path: Path) -> None:
    stuk = stuk_van(map_)
    maak(map_, tmp_path / stuk.name)
    assert kaal(tekst_van(tmp_path / stuk.name)) == kaal(tekst_van(stuk))


@in_elke_map
def test_everything_that_is_called_right_stands_in_the_document(map_: Path) -> None:
    verwacht = lees_verwacht(map_)
    assert verwacht.document == stuk_van(map_).name
    tekst = kaal(tekst_van(map_ / verwacht.document))
    assert [woorden for woorden in verwacht.woorden() if kaal(woorden) not in tekst] == []


@in_elke_map
def test_the_decisions_stand_in_the_order_of_the_document(map_: Path) -> None:
    tekst = kaal(tekst_van(stuk_van(map_)))
    plaats = 0
    for punt in lees_verwacht(map_).beslispunten:
        begin = tekst.index(kaal(punt.begin), plaats)
        plaats = tekst.index(kaal(punt.eind), begin)
        for bedrag in punt.geschreven():
            assert kaal(bedrag) in tekst[begin : plaats + len(kaal(punt.eind))]


@in_elke_map
def test_every_document_says_something_for_every_field(map_: Path) -> None:
    assert tuple(lees_verwacht(map_).velden) == VELDEN


@in_elke_map
def test_no_name_of_a_person_is_part_of_what_else_is_looked_for(map_: Path) -> None:
    verwacht = lees_verwacht(map_)
    gezocht = [verwacht.titel, *verwacht.velden.values(), *(punt.begin + punt.eind for punt in verwacht.beslispunten)]
    tekst = kaal(" ".join(gezocht))
    for blijft in verwacht.blijft:
        tekst = tekst.replace(kaal(blijft), "")
    assert [naam for naam in verwacht.namen if kaal(naam) in tekst] == []
