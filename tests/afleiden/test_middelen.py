"""What a raadslid could use: it follows from how far the voorstel is and from who decides."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests import gemeente
from toets.afleiden.middelen import Middel, middelen
from toets.model.voorstel import Voorstel

RAAD = {"raad": "stelt vast"}
COLLEGE = {"college": "werkt uit"}


def voorstel(fase: str = "aangeboden", **punt: Any) -> Voorstel:
    made = gemeente.inhoud()["policies/voorbeeld/voorstel.yml"]
    made["fasen"][-1]["fase"] = fase
    made["beslispunten"] = [{"nummer": "1", "tekst": "Teams beslissen.", "plaats": "Besluit", **punt}]
    return Voorstel.model_validate(made)


def amendement(found: Voorstel, nummer: str | None = "1") -> Middel:
    return {middel.naam: middel for middel in middelen(found, nummer)}["Amendement"]


def test_a_besluit_of_the_raad_that_lies_before_it_can_be_amended() -> None:
    assert amendement(voorstel(wie_beslist=RAAD)).kan == "kan"


@pytest.mark.parametrize(
    ("changes", "kan", "said"),
    [
        ({"wie_beslist": COLLEGE}, "niet", "Hier beslist de raad niet zelf."),
        ({"wie_beslist": RAAD, "in_besluit": "nee"}, "niet", "Dit staat niet in het ontwerpbesluit."),
        ({"wie_beslist": RAAD, "fase": "ontwerp"}, "nog-niet", "Dit kan pas als het voorstel bij de raad ligt."),
        ({"wie_beslist": RAAD, "fase": "besloten"}, "niet", "De raad heeft al besloten."),
        ({}, "nog-niet", "Op deze site staat niet wie dit beslist."),
    ],
)
def test_what_stands_in_the_way_of_an_amendement_is_said(changes: dict[str, Any], kan: str, said: str) -> None:
    found = amendement(voorstel(**changes))
    assert found.kan == kan
    assert found.uitleg.startswith(said)


def test_what_can_never_be_is_not_called_not_yet() -> None:
    assert amendement(voorstel("ontwerp", wie_beslist=COLLEGE)).kan == "niet"


def test_a_part_is_decided_by_who_decides_the_whole() -> None:
    parts = [{"nummer": "1a", "tekst": "Elk halfjaar.", "plaats": "Besluit"}]
    assert amendement(voorstel(wie_beslist=RAAD, onderdelen=parts), "1a").kan == "kan"
    assert amendement(voorstel(wie_beslist=COLLEGE, onderdelen=parts), "1a").kan == "niet"
    assert amendement(voorstel(wie_beslist=RAAD, in_besluit="nee", onderdelen=parts), "1a").kan == "niet"


@pytest.mark.parametrize("nummer", [None, "9"])
def test_a_point_about_no_beslispunt_first_asks_which_one(nummer: str | None) -> None:
    found = amendement(voorstel(wie_beslist=RAAD), nummer)
    assert found.kan == "nog-niet"
    assert found.uitleg.startswith("Zoek eerst op welk beslispunt")


@given(
    fase=st.sampled_from(["verkenning", "ontwerp", "aangeboden", "besloten"]),
    in_besluit=st.sampled_from(["ja", "nee"]),
    who=st.dictionaries(st.sampled_from(["raad", "college", "team"]), st.just("doet dit")),
    nummer=st.sampled_from([None, "1", "9"]),
)
def test_an_amendement_can_only_be_where_the_law_has_it(
    fase: str, in_besluit: str, who: dict[str, str], nummer: str | None
) -> None:
    found = voorstel(fase, in_besluit=in_besluit, **({"wie_beslist": who} if who else {}))
    all_of_them = middelen(found, nummer)
    assert [middel.naam for middel in all_of_them] == ["Technische vraag", "Toezegging", "Motie", "Amendement"]
    assert all(middel.uitleg for middel in all_of_them)
    allowed = fase == "aangeboden" and in_besluit == "ja" and "raad" in who and nummer == "1"
    assert (amendement(found, nummer).kan == "kan") == allowed
