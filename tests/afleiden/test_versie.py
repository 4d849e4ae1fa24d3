"""The version of a voorstel: what changes it, what does not, and what a later reader hears of it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests import gemeente
from toets.afleiden.versie import NIET_VAN_HET_PUNT, VAN_HET_PUNT, Veranderd, veranderd, versie_van
from toets.model.basis import Datum
from toets.model.beslispunt import Beslispunt
from toets.model.document import Document
from toets.model.verslag import Voorstelversie
from toets.model.voorstel import Voorstel

WOORDEN = st.sampled_from(["Teams beslissen.", "Het college beslist.", "Niemand beslist.", "Er is geld."])
PUNTEN = st.dictionaries(st.sampled_from(["1", "2", "2a", "2b", "3"]), WOORDEN, min_size=1)


def punt(nummer: str, tekst: str = "Teams beslissen.", **more: Any) -> dict[str, Any]:
    return {"nummer": nummer, "tekst": tekst, "plaats": "Besluit", **more}


def voorstel(punten: list[dict[str, Any]] | None = None, **changes: Any) -> Voorstel:
    made = {**gemeente.inhoud()["policies/voorbeeld/voorstel.yml"], **changes}
    return Voorstel.model_validate(made if punten is None else {**made, "beslispunten": punten})


def versie(punten: list[dict[str, Any]] | None = None, **changes: Any) -> Voorstelversie:
    return versie_van(voorstel(punten, **changes), {})


def van(punten: dict[str, str]) -> Voorstelversie:
    return versie([punt(nummer, tekst) for nummer, tekst in punten.items()])


@given(PUNTEN, PUNTEN)
def test_each_point_that_changed_came_or_went_is_named_and_no_other(toen: dict[str, str], nu: dict[str, str]) -> None:
    found = veranderd(van(toen), van(nu))
    both = toen.keys() & nu.keys()
    changed = {nummer for nummer in both if toen[nummer] != nu[nummer]}
    if not changed and toen.keys() == nu.keys():
        # Only the order of the points may differ: then it is no point that changed.
        assert found == (None if [*toen] == [*nu] else Veranderd([], [], [], verder=True))
        return
    assert found
    assert set(found.anders) == changed
    assert set(found.nieuw) == nu.keys() - toen.keys()
    assert set(found.weg) == toen.keys() - nu.keys()
    assert not found.verder


@given(PUNTEN)
def test_the_same_text_is_the_same_version(punten: dict[str, str]) -> None:
    assert van(punten) == van(punten)
    assert veranderd(van(punten), van(punten)) is None


def test_what_the_raad_decided_later_changes_no_point() -> None:
    besluit = {"uitkomst": "ongewijzigd", "plaats": "Besluit"}
    assert versie([punt("1", besluit=besluit)]) == versie([punt("1")])


def test_how_this_site_sorts_a_point_changes_nothing() -> None:
    assert versie([punt("1", maatregelsoorten=["mandaat"])]) == versie([punt("1")])


def test_a_part_is_a_point_of_its_own() -> None:
    toen = versie([punt("1", onderdelen=[punt("1a")])])
    nu = versie([punt("1", onderdelen=[punt("1a", "Niemand beslist.")])])
    assert veranderd(toen, nu) == Veranderd(["1a"], [], [], verder=False)


GELD = {"euro": "5", "waarvoor": "Hulp."}
POST = {"onderwerp": "Hulp", "totaal": "5", "posten": [{"naam": "a", "euro": "2"}, {"naam": "b", "euro": "3"}]}


@pytest.mark.parametrize(
    "more",
    [
        {"tekst": "Niemand beslist."},
        {"bedragen": [GELD]},
        {"opbouw": [{**POST, "plaats": "Bijlage"}]},
        {"wie_beslist": {"team": "beslist"}},
        {"in_besluit": "nee"},
    ],
)
def test_the_words_the_amounts_and_who_decides_are_on_the_table(more: dict[str, Any]) -> None:
    assert veranderd(versie([punt("1")]), versie([{**punt("1"), **more}])) == Veranderd(["1"], [], [], verder=False)


VARIANT = {"waar": "In de bijlage", "tekst": "Later.", "plaats": "Bijlage"}


@pytest.mark.parametrize(
    "more",
    [
        {"letterlijk": "Te besluiten dat teams beslissen."},
        {"plaats": "Besluit, 1"},
        {"document": "bijlage"},
        {"verschillen": [{"onderwerp": "De termijn", "varianten": [VARIANT, VARIANT]}]},
        {"tekst": "Teams\n  beslissen."},
    ],
)
def test_what_the_site_says_of_the_document_changes_no_text(more: dict[str, Any]) -> None:
    assert versie([{**punt("1"), **more}]) == versie([punt("1")])


def test_where_something_stands_is_no_text_at_any_depth() -> None:
    def at(place: str) -> Voorstelversie:
        where = {"plaats": place, "document": "bijlage"}
        return versie(
            [punt("1", bedragen=[GELD], opbouw=[{**POST, **where}])],
            ligt_al_vast=[{"tekst": "Het geld is er.", **where}],
            totalen=[{"bedrag": GELD, "punten": ["1"], **where}],
        )

    assert at("Blz. 3") == at("Blz. 4")


def test_of_every_field_of_a_beslispunt_is_decided_whether_it_is_on_the_table() -> None:
    assert Beslispunt.model_fields.keys() == VAN_HET_PUNT | NIET_VAN_HET_PUNT
    assert not VAN_HET_PUNT & NIET_VAN_HET_PUNT


def test_another_samenvatting_changes_the_voorstel_and_no_point() -> None:
    assert veranderd(versie(), versie(samenvatting="Iets anders.")) == Veranderd([], [], [], verder=True)


def test_what_is_no_text_of_the_voorstel_changes_nothing() -> None:
    assert versie(gelezen_door=[]) == versie()
    assert veranderd(versie(), versie(versie_van="2027-01")) is None


def test_a_version_without_its_points_only_tells_that_something_changed() -> None:
    assert veranderd(Voorstelversie(kenmerk="00000000"), versie()) == Veranderd([], [], [], verder=True)
    assert veranderd(Voorstelversie(kenmerk=versie().kenmerk), versie()) is None


def test_the_date_is_that_of_the_file_or_else_of_its_document() -> None:
    paper = {"titel": "Voorstel", "soort": "raadsvoorstel", "van": "De raad", "uitleg": "Een voorstel."}
    documenten = {"raadsvoorstel": Document.model_validate({**paper, "datum": "2026-02-01"})}
    assert versie_van(voorstel(), documenten).datum == Datum(2026, 2, 1)
    assert versie_van(voorstel(versie_van="2026-03-04"), documenten).datum == Datum(2026, 3, 4)
    assert versie_van(voorstel(), {}).datum is None


def test_a_kenmerk_is_eight_digits_that_stay_the_same() -> None:
    # Written in verslagen that are out there: another number here says of each of them that the voorstel changed.
    found = versie([punt("1"), punt("2a", "Er is geld.")])
    assert (found.kenmerk, found.punten) == ("65fa4c5f", {"1": "56877f3d", "2a": "d7dbc7da"})
