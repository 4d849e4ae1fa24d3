"""The questions of this repository together: what they must cover, and what they are held against."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.conftest import ROOT
from toets.afleiden.terugblik import kijk_terug
from toets.inhoud.dossier import Dossier, laad


@pytest.fixture(scope="module")
def dossier() -> Dossier:
    return Dossier.van(laad(ROOT))


def test_there_are_enough_vragen_and_each_says_about_whom_it_is(dossier: Dossier) -> None:
    assert len(dossier.vragen) >= 30
    assert {vraag.niveau for vraag in dossier.vragen.values()} == {"micro", "meso", "macro"}
    assert min(Counter(vraag.waarde for vraag in dossier.vragen.values()).values()) >= 8


def test_every_factor_recommendation_and_kind_of_measure_has_a_vraag(dossier: Dossier) -> None:
    vragen = dossier.vragen.values()
    assert {factor for vraag in vragen for factor in vraag.factoren} == set(dossier.factoren)
    assert {name for vraag in vragen for name in vraag.aanbevelingen} == set(dossier.aanbevelingen.aanbevelingen)
    assert {soort for vraag in vragen for soort in vraag.maatregelsoorten} == set(dossier.maatregelsoorten)


def test_every_waarde_has_two_general_vragen_to_make_a_set_whole(dossier: Dossier) -> None:
    general = Counter(vraag.waarde for vraag in dossier.vragen.values() if vraag.algemeen)
    assert min(general[waarde] for waarde in ("betrokkenheid", "legitimiteit", "rendement")) >= 2


def test_everyone_is_asked_the_same_compared_with_now_and_may_say_that_it_depends(dossier: Dossier) -> None:
    for name, vraag in dossier.vragen.items():
        assert {words.vraag for _, words in vraag.per_rol} == {None}, name
        assert " dan nu" in vraag.vraag, name
        assert "straks" in vraag.vraag, name
        assert vraag.antwoorden.verschilt == "Hangt ervan af", name
        assert vraag.inschatting, name
        assert "gezin" not in vraag.vraag, name


def test_the_labels_of_a_vraag_are_its_own(dossier: Dossier) -> None:
    labels = Counter((vraag.antwoorden.plus, vraag.antwoorden.min) for vraag in dossier.vragen.values())
    assert [label for label, count in labels.items() if count > 1] == []


def test_every_vraag_is_concept_as_long_as_the_three_groups_did_not_test_it(dossier: Dossier) -> None:
    assert {vraag.status for vraag in dossier.vragen.values()} == {"concept"}


def test_nothing_that_mattered_later_would_have_gone_unasked(dossier: Dossier) -> None:
    assert kijk_terug(dossier).gaten() == 0


def test_every_voorstel_has_three_to_eight_beslispunten(dossier: Dossier) -> None:
    counts = {name: len(voorstel.beslispunten) for name, voorstel in dossier.voorstellen.items()}
    assert {name: count for name, count in counts.items() if not 3 <= count <= 8} == {}
