"""What the page of a verslag gives who makes a werkblad: what the pages show, as plain text, and nothing more."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests import gemeente
from tests.verslagen import PLAATS
from toets.afleiden.versie import versie_van
from toets.contract.werkblad import gegevens
from toets.inhoud.dossier import Dossier, laad

if TYPE_CHECKING:
    from pathlib import Path

    from toets.contract.werkblad import Werkbladgegevens

VOORSTEL = "policies/voorbeeld/voorstel.yml"


def gemaakt(root: Path, files: dict[str, Any]) -> Werkbladgegevens:
    return gegevens(Dossier.van(laad(gemeente.schrijf(root, files))), "voorbeeld", "k7m2p9qd")


def met_punt(files: dict[str, Any], **punt: Any) -> dict[str, Any]:
    files[PLAATS]["opbrengst"] = [{**files[PLAATS]["opbrengst"][0], **punt}]
    return files


def test_each_point_holds_both_sides_as_plain_text(tmp_path: Path) -> None:
    said = {
        "tekst": "Een **vast** budget.",
        "voor": ["Het is *snel*."],
        "tegen": ["- Geld.\n- Tijd."],
        "minderheid": "Nee.",
    }
    (punt,) = gemaakt(tmp_path, met_punt(gemeente.inhoud(), **said)).punten
    assert (punt.citaat, punt.voor, punt.tegen, punt.minderheid) == (
        "Een vast budget.",
        ["Het is snel."],
        ["– Geld.\n– Tijd."],
        "Nee.",
    )


def test_the_words_of_the_besluit_come_with_their_place_and_both_dates(tmp_path: Path) -> None:
    files = met_punt(gemeente.inhoud(), beslispunt="1")
    files[VOORSTEL]["versie_van"] = "2026-11-03"
    files[VOORSTEL]["beslispunten"][0]["letterlijk"] = "In te stemmen met het mandaat."
    files[PLAATS]["voorstel"] = {"datum": "2026-10", "kenmerk": "0a1b2c3d"}
    found = gemaakt(tmp_path, files)
    assert (found.tekst_van, found.besproken_van) == ("3 november 2026", "oktober 2026")
    assert found.punten[0].letterlijk == "In te stemmen met het mandaat."
    assert found.punten[0].bron == "Voorstel, Besluit, 1"


def test_without_those_words_only_their_place_is_there(tmp_path: Path) -> None:
    (punt,) = gemaakt(tmp_path, met_punt(gemeente.inhoud(), beslispunt="1")).punten
    assert (punt.letterlijk, punt.bron) == (None, "Voorstel, Besluit, 1")


def test_a_point_about_all_of_it_has_no_place(tmp_path: Path) -> None:
    (punt,) = gemaakt(tmp_path, met_punt(gemeente.inhoud())).punten
    assert (punt.beslispunt, punt.letterlijk, punt.bron) == (None, None, None)


@pytest.mark.parametrize(
    ("about", "toen", "sinds"),
    [
        ("1", "nu", "gelijk"),
        ("1", "zonder punten", "gelijk"),
        ("1", "ander punt", "anders"),
        ("1", "anders, zonder punten", "onbekend"),
        ("1", None, "onbekend"),
        (None, "nu", "gelijk"),
        (None, "ander punt", "anders"),
        (None, None, "onbekend"),
    ],
)
def test_each_point_tells_what_became_of_its_text_since_the_gesprek(
    tmp_path: Path, about: str | None, toen: str | None, sinds: str
) -> None:
    files = met_punt(gemeente.inhoud(), **({"beslispunt": about} if about else {}))
    dossier = Dossier.van(laad(gemeente.schrijf(tmp_path / "now", files)))
    now = versie_van(dossier.voorstellen["voorbeeld"], dossier.documenten)
    versions = {
        "nu": {"kenmerk": now.kenmerk, "punten": dict(now.punten)},
        "zonder punten": {"kenmerk": now.kenmerk},
        "ander punt": {"kenmerk": "0a1b2c3d", "punten": {**now.punten, "1": "0a1b2c3d"}},
        "anders, zonder punten": {"kenmerk": "0a1b2c3d"},
    }
    files[PLAATS].pop("voorstel", None)
    if toen:
        files[PLAATS]["voorstel"] = versions[toen]
    (punt,) = gemaakt(tmp_path / "then", files).punten
    assert punt.sinds == sinds


def test_the_address_is_that_of_the_page_where_the_site_knows_its_own(tmp_path: Path) -> None:
    own = gemaakt(tmp_path / "own", gemeente.ingevuld())
    assert own.adres == "https://voorbeeld.example/toets/voorstellen/voorbeeld/verslagen/k7m2p9qd.html"
    assert gemaakt(tmp_path / "none", gemeente.inhoud()).adres is None
