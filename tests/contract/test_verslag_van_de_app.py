"""The file that the app makes: its own test holds it equal to `vectors/verslag.yml`, and here the build reads it."""

from __future__ import annotations

from pathlib import Path

from tests.verslagen import PLAATS, rendered
from toets.controles.controle import controleer
from toets.inhoud.dossier import laad

BESTAND = (Path(__file__).parents[1] / "vectors" / "verslag.yml").read_text("utf-8")


def test_the_build_accepts_a_file_of_the_app_in_which_a_small_rol_agreed(repo: Path) -> None:
    (repo / PLAATS).write_text(BESTAND, encoding="utf-8")
    assert controleer(laad(repo)) == []
    text = rendered(repo)
    assert "De professionals zijn bang dat de hulp stopt. De mensen om wie het gaat, vonden deze tekst goed." in text
    assert text.count("vonden deze tekst goed") == 1


def test_without_the_agreement_the_build_refuses_that_file(repo: Path) -> None:
    (repo / PLAATS).write_text(BESTAND.replace("    akkoord: ja\n", ""), encoding="utf-8")
    (problem,) = controleer(laad(repo))
    assert problem.rule == "verslag-mening-kleine-rol"
    assert "`akkoord: ja`" in problem.hint
