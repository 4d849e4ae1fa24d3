"""The instrument held against history: rows, gaps, and vragen that touch nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests import gemeente
from toets.afleiden.terugblik import Treffer, kijk_terug
from toets.inhoud.dossier import Dossier, laad

if TYPE_CHECKING:
    from pathlib import Path

    from toets.afleiden.terugblik import Terugblik


def look_back(root: Path, soorten: list[str], **changes: Any) -> Terugblik:
    """The terugblik of a municipality in which the council changed beslispunt 1, about these kinds of measure."""
    files = gemeente.inhoud()
    files["policies/voorbeeld/voorstel.yml"]["beslispunten"][0]["besluit"] = {
        "uitkomst": "gewijzigd",
        "amendementen": ["A3"],
        "wijzigingen": [{"tekst": "Teams beslissen samen.", "maatregelsoorten": soorten}],
        "plaats": "Bijlage",
    }
    for vraag in gemeente.VRAGEN:
        files[f"questions/vragen/{vraag}.yml"].update(changes)
    files["questions/factoren.yml"]["factoren"]["vrijheid"] = {
        **files["questions/factoren.yml"]["factoren"]["privacy"],
        "soort": "helpt",
    }
    del files["questions/versies/1.yml"], files["policies/voorbeeld/verslagen/k7m2p9qd.yml"]
    return kijk_terug(Dossier.van(laad(gemeente.schrijf(root, files))))


def test_a_change_meets_the_vragen_about_the_same_kind_of_measure(tmp_path: Path) -> None:
    (rij,) = look_back(tmp_path, ["mandaat"]).wijzigingen
    assert (rij.voorstel, rij.punt, rij.besluit.amendementen) == ("voorbeeld", "1", ["A3"])
    assert Treffer("stem", "voorbeeld") in rij.treffers
    assert len(rij.treffers) == 6


def test_a_change_that_no_vraag_is_about_is_a_gap(tmp_path: Path) -> None:
    terugblik = look_back(tmp_path, ["budget"])
    assert terugblik.wijzigingen[0].treffers == []
    assert terugblik.gaten() == 1


def test_only_what_hampered_is_held_against_the_vragen(tmp_path: Path) -> None:
    assert [rij.factor for rij in look_back(tmp_path, ["budget"]).factoren] == ["privacy"]


def test_a_factor_that_no_vraag_names_is_a_gap_and_vragen_can_touch_nothing(tmp_path: Path) -> None:
    terugblik = look_back(tmp_path, ["budget"], factoren=[])
    assert [(rij.factor, rij.treffers) for rij in terugblik.factoren] == [("privacy", [])]
    assert terugblik.gaten() == 2
    assert terugblik.geraakt() == set()
