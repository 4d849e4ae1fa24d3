"""What gesprekken bring, over all voorstellen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests import gemeente, vol_verslag
from tests.verslagen import OPVOLGING, PLAATS, TIEN, answers, rendered
from toets.afleiden.opgeteld import Opgeteld, tel_op
from toets.controles.controle import controleer
from toets.inhoud.dossier import Dossier, laad
from toets.inhoud.probleem import fouten

if TYPE_CHECKING:
    from pathlib import Path

ADRES = "voorstellen/gesprekken.html"


def add_sessies(root: Path, *verslagen: dict[str, Any]) -> None:
    """The small municipality with these verslagen of real gesprekken beside its exercise."""
    files = gemeente.inhoud()
    for number, verslag in enumerate(verslagen):
        files[f"policies/voorbeeld/verslagen/aaaaaaa{number}.yml"] = {**verslag, "soort": "sessie"}
    assert fouten(controleer(laad(gemeente.schrijf(root, files)))) == []


def counted(root: Path, *verslagen: dict[str, Any]) -> Opgeteld:
    add_sessies(root, *verslagen)
    return tel_op(Dossier.van(laad(root)), "sessie")


SAME = answers("per-rol", TIEN, {"raadslid": "plus", "professional": "plus"})
OTHER = answers("per-rol", TIEN, {"raadslid": "plus", "professional": "min"})


def test_an_exercise_does_not_count_as_a_gesprek(repo: Path) -> None:
    assert tel_op(Dossier.van(laad(repo)), "sessie").gesprekken == 0
    text = rendered(repo, ADRES)
    assert "Er is nog geen verslag van een echt gesprek." in text
    assert "Er is 1 verslag van een oefening. Dat was geen echt gesprek." in text


def test_a_vraag_on_which_rollen_always_agree_is_named_only_after_three_gesprekken(tmp_path: Path) -> None:
    two = counted(tmp_path / "two", SAME, SAME)
    assert (two.steeds_eens(), two.uiteen()) == ([], [])
    (stand,) = counted(tmp_path / "three", SAME, SAME, SAME).steeds_eens()
    assert stand.vergeleken == 3
    once = counted(tmp_path / "once", SAME, SAME, OTHER)
    assert once.steeds_eens() == []
    assert [(stand.vergeleken, stand.uiteen) for stand in once.uiteen()] == [(3, 1)]


@pytest.mark.parametrize(
    ("samen", "related"),
    [
        ("in-elke-rol", (1, 0, 1)),
        ("tegenover", (1, 1, 0)),
        ("niet-in-elke-rol", (1, 0, 0)),
        ("geen-gedeeld", (1, 0, 0)),
    ],
)
def test_rollen_differ_only_where_they_are_opposed(tmp_path: Path, samen: str, related: tuple[int, int, int]) -> None:
    (stand,) = counted(tmp_path, answers("overeenkomst", TIEN, {"samen": samen})).vragen
    assert (stand.vergeleken, stand.uiteen, stand.eens) == related


@pytest.mark.parametrize(
    ("raadslid", "professional", "related"),
    [
        ("verdeeld", "verdeeld", (1, 0, 0)),
        # Of a divided rol nobody knows whether it differs, and who is unsure may have chosen either of two answers.
        ("plus", "verdeeld", (1, 0, 0)),
        ("onzeker", "onzeker", (1, 0, 0)),
        ("plus", "onzeker", (1, 1, 0)),
        ("plus", "min", (1, 1, 0)),
        ("gelijk", "gelijk", (1, 0, 1)),
    ],
)
def test_rollen_agree_or_differ_only_where_both_share_an_answer(
    tmp_path: Path, raadslid: str, professional: str, related: tuple[int, int, int]
) -> None:
    found = answers("per-rol", TIEN, {"raadslid": raadslid, "professional": professional})
    (stand,) = counted(tmp_path, found).vragen
    assert (stand.vergeleken, stand.uiteen, stand.eens) == related


def test_a_group_as_a_whole_says_nothing_about_rollen(tmp_path: Path) -> None:
    assert counted(tmp_path, answers("groep", TIEN, {"groep": "verdeeld"})).vragen == []


def test_one_rol_that_may_be_named_is_no_comparison(tmp_path: Path) -> None:
    assert counted(tmp_path, answers("per-rol", TIEN, {"raadslid": "plus"})).vragen == []


def test_factoren_and_open_voorwaarden_come_from_what_was_written_down(tmp_path: Path) -> None:
    found = counted(tmp_path, SAME, SAME)
    assert found.factoren == [("privacy", 2)]
    assert [open_punt.punt.nummer for open_punt in found.open] == [1, 1]


def test_what_was_answered_is_not_open_any_more(repo: Path) -> None:
    assert tel_op(Dossier.van(laad(repo)), "oefening").open == []


def test_the_page_warns_when_there_is_little(tmp_path: Path) -> None:
    add_sessies(tmp_path, OTHER)
    text = rendered(tmp_path, ADRES)
    assert "Dit komt uit 1 gesprek. Dat is weinig: trek er nog geen conclusies uit." in text
    assert "Zij verschilden in 1 van 1 gesprek." in text


def test_a_kind_of_measure_counts_only_where_a_point_is_about_a_beslispunt_of_it(tmp_path: Path) -> None:
    # Every vraag names `mandaat`; the points are about nothing in the voorstel.
    assert counted(tmp_path / "none", SAME).maatregelsoorten == []
    files = vol_verslag.bestanden()
    found = tel_op(Dossier.van(laad(gemeente.schrijf(tmp_path / "full", files))), "sessie")
    assert dict(found.maatregelsoorten) == {"mandaat": 1, "budget": 1}
    files[PLAATS]["opbrengst"] = [{"soort": "inzicht", "tekst": "Dit helpt.", "beslispunt": "2a"}]
    del files[OPVOLGING]
    part = tel_op(Dossier.van(laad(gemeente.schrijf(tmp_path / "part", files))), "sessie")
    assert part.maatregelsoorten == [("budget", 1)]


def test_a_factor_counts_where_the_group_talked_about_it_or_wrote_something_down(tmp_path: Path) -> None:
    plain = {"soort": "inzicht", "tekst": "Dit helpt."}
    assert counted(tmp_path / "asked", {**SAME, "opbrengst": [plain], "besproken": []}).factoren == []
    assert counted(tmp_path / "said", {**SAME, "opbrengst": [plain], "besproken": ["stem"]}).factoren == [
        ("privacy", 1)
    ]
    noted = {**plain, "vraag": "kosten"}
    assert counted(tmp_path / "noted", {**SAME, "opbrengst": [noted], "besproken": []}).factoren == [("privacy", 1)]


def test_a_zorg_is_open_and_who_saw_it_otherwise_stands_there_too(tmp_path: Path) -> None:
    gemeente.schrijf(tmp_path, vol_verslag.bestanden())
    found = tel_op(Dossier.van(laad(tmp_path)), "sessie")
    assert [one.punt.nummer for one in found.open] == [2, 4, 5, 7]
    assert [one.punt.nummer for one in found.anders] == [1, 7, 8]
    text = rendered(tmp_path, ADRES)
    assert "Een gezin zonder team weet niet dat deze ruimte er is. Punt 4 van het verslag" in text
    assert "Een vast bedrag per gezin is eerlijker. Punt 1 van het verslag" in text
    assert "Zonder vast budget leert niemand zuinig te zijn. Punt 8 van het verslag" in text
