"""What `check` calls good, the build can make: how long, how many or how odd a text is."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests import gemeente
from tests.bouwstappen import de_fouten, schrijf_alles
from toets.contract.sessiepakket import maak_sessiepakket
from toets.controles.controle import controleer
from toets.gedeeld.tekst import zonder_opmaak
from toets.inhoud.dossier import Dossier, laad

if TYPE_CHECKING:
    from toets.contract.sessiepakket import Sessiepakket

ROOT = Path(__file__).parents[2]


def made(tmp_path: Path, files: dict[str, dict[str, Any]], *, write: bool = False) -> Sessiepakket:
    """Check the files and return the sessiepakket of the only voorstel; with `write`, make all the rest too."""
    inhoud = laad(gemeente.schrijf(tmp_path / "repo", files))
    assert de_fouten(controleer(inhoud)) == []
    if write:
        schrijf_alles(inhoud, tmp_path / "docs", gemeente.VANDAAG)
    (name,) = Dossier.van(inhoud).voorstellen
    return maak_sessiepakket(Dossier.van(inhoud), name)


def test_a_real_voorstel_with_eleven_more_points_of_one_kind(tmp_path: Path) -> None:
    for folder in ("questions", "policies/lelystad-werkt-2020"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    path = tmp_path / "policies/lelystad-werkt-2020/voorstel.yml"
    more = "".join(
        f"      - {{nummer: 4a-{number}, tekst: Nog een punt., maatregelsoorten: [werk], plaats: Hoofdstuk 2}}\n"
        for number in range(1, 12)
    )
    head, _, tail = path.read_text("utf-8").partition("    maatregelsoorten: [werk]\n")
    path.write_text(f"{head}    maatregelsoorten: [werk]\n    onderdelen:\n{more}{tail}", "utf-8")
    inhoud = laad(tmp_path)
    assert de_fouten(controleer(inhoud)) == []
    pakket = maak_sessiepakket(Dossier.van(inhoud), "lelystad-werkt-2020")
    reasons = " ".join(vraag.reden for vraag in pakket.vragen)
    assert "begeleiding naar werk (18 punten, zoals 4a, 4a-1 en 4a-2)" in reasons


def test_twenty_points_are_said_as_a_number_with_a_few_of_them(tmp_path: Path) -> None:
    files = gemeente.inhoud()
    (point,) = files["policies/voorbeeld/voorstel.yml"]["beslispunten"]
    points = [{**point, "nummer": str(number)} for number in range(1, 21)]
    files["policies/voorbeeld/voorstel.yml"]["beslispunten"] = points
    assert made(tmp_path, files).vragen[0].reden == "Gaat over wie mag beslissen (20 punten, zoals 1, 2 en 3)."


def test_an_own_reason_may_be_as_long_as_a_line_may_be(tmp_path: Path) -> None:
    files = gemeente.inhoud()
    extra = [{"vraag": "stem", "reden": "x" * 200}]
    files["policies/voorbeeld/voorstel.yml"]["vragen"] = {"extra": extra}
    assert made(tmp_path, files).vragen[0].reden == f"Gekozen bij dit voorstel: {'x' * 200}"


def test_the_name_of_a_kind_of_measure_may_be_as_long_as_a_line_may_be(tmp_path: Path) -> None:
    files = gemeente.inhoud()
    files["questions/maatregelsoorten.yml"]["maatregelsoorten"]["mandaat"]["naam"] = "x" * 200
    pakket = made(tmp_path, files, write=True)
    assert pakket.vragen[0].reden == f"Gaat over {'x' * 200} (punt 1)."


@pytest.mark.parametrize("text", ["[bron]: https://voorbeeld.example", "\u200b", "&nbsp;", "***", "#"])
def test_a_text_of_which_markdown_makes_nothing(tmp_path: Path, text: str) -> None:
    files = gemeente.inhoud()
    files["policies/voorbeeld/voorstel.yml"]["samenvatting"] = text
    files["questions/draaiboek.yml"]["stappen"]["welkom"]["zeggen"] = text
    files["questions/casussen/gezin-a.yml"]["situatie"] = text
    assert made(tmp_path, files).voorstel.kern == zonder_opmaak(text)


def test_the_longest_name_that_a_folder_can_have(tmp_path: Path) -> None:
    files = {path.replace("voorbeeld", "a" * 60): content for path, content in gemeente.inhoud().items()}
    assert made(tmp_path, files, write=True).voorstel.id == "a" * 60
