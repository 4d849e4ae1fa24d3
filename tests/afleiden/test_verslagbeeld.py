"""One verslag as a reader meets it: each thing once, beside what it belongs to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests import gemeente, vol_verslag
from tests.verslagen import PLAATS, changed
from toets.afleiden.verslagbeeld import Verslagbeeld, verslagbeeld
from toets.controles.controle import controleer
from toets.inhoud.dossier import Dossier, laad

if TYPE_CHECKING:
    from pathlib import Path

LATER = "De tekst is anders."


def beeld(root: Path, files: dict[str, dict[str, Any]]) -> Verslagbeeld:
    found = laad(gemeente.schrijf(root, files))
    assert controleer(found) == []
    return verslagbeeld(Dossier.van(found), "voorbeeld", "k7m2p9qd")


def test_vragen_with_one_outcome_stand_together_and_those_with_reasons_also_alone(tmp_path: Path) -> None:
    found = beeld(tmp_path, vol_verslag.bestanden())
    assert [[one.vraag for one in group] for group in found.samen] == [
        ["stem", "tempo", "uitleg", "later"],
        ["ruimte", "kosten"],
    ]
    assert [one.vraag for one in found.vragen] == ["stem", "ruimte", "kosten"]
    assert all(one.redenen for one in found.vragen)


def test_an_answer_in_the_words_of_its_vraag_is_never_one_outcome_with_another(tmp_path: Path) -> None:
    files = gemeente.inhoud()
    same = {"raadslid": "plus", "professional": "verdeeld"}
    same_answers = [{"vraag": vraag, "eerst": same} for vraag in ("stem", "tempo")]
    files[PLAATS] = changed(antwoorden=same_answers, redenen=None)
    found = beeld(tmp_path, files)
    assert found.samen == []
    assert [one.vraag for one in found.vragen] == ["stem", "tempo"]


def test_the_same_outcome_in_one_ronde_only_is_another_outcome(tmp_path: Path) -> None:
    files = gemeente.inhoud()
    said = {"raadslid": "verdeeld", "professional": "verdeeld"}
    files[PLAATS] = changed(
        antwoorden=[
            {"vraag": "stem", "eerst": said},
            {"vraag": "tempo", "eerst": said, "nog_een_keer": said},
            {"vraag": "later", "eerst": said},
        ]
    )
    assert [[one.vraag for one in group] for group in beeld(tmp_path, files).samen] == [["stem", "later"]]


def test_what_was_talked_about_stands_in_the_order_of_the_set(tmp_path: Path) -> None:
    assert beeld(tmp_path, vol_verslag.bestanden()).besproken == ["stem", "ruimte", "kosten"]


def test_a_point_knows_whether_its_beslispunt_changed_or_went_away(tmp_path: Path) -> None:
    files = vol_verslag.bestanden()
    first, second = files[vol_verslag.VOORSTEL]["beslispunten"] = vol_verslag.beslispunten()
    first["tekst"] = LATER
    del second["onderdelen"]
    found = beeld(tmp_path, files)
    assert [point.sinds for point in found.punten] == [
        "anders",
        "gelijk",
        "weg",
        "anders",
        "gelijk",
        "anders",
        "anders",
        "gelijk",
    ]
    assert found.veranderd
    assert (found.veranderd.anders, found.veranderd.nieuw, found.veranderd.weg) == (["1"], [], ["2a"])


def test_of_a_verslag_without_a_version_nobody_knows_what_changed(tmp_path: Path) -> None:
    files = vol_verslag.bestanden()
    del files[PLAATS]["voorstel"]
    found = beeld(tmp_path, files)
    assert found.veranderd is None
    assert {point.sinds for point in found.punten} == {"onbekend"}


def test_who_was_asked_stands_there_too_when_nobody_came(tmp_path: Path) -> None:
    files = vol_verslag.bestanden()
    files[PLAATS]["uitgenodigd"]["anders"] = {"van": "12"}
    assert [(who.rol, who.klasse) for who in beeld(tmp_path, files).aanwezig] == [
        ("raadslid", "<5"),
        ("professional", "<5"),
        ("beleidsmedewerker", "<5"),
        ("anders", None),
    ]


def test_points_for_which_a_raadslid_can_do_the_same_are_told_together(tmp_path: Path) -> None:
    (one,) = beeld(tmp_path, vol_verslag.bestanden()).middelen()
    assert one[0] == ["2", "7"]  # with 1 and 3 something was done
