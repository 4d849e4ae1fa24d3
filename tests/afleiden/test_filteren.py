"""What a reader finds first, and by what the list of voorstellen is narrowed down."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests import gemeente
from tests.verslagen import rendered
from toets.afleiden.filteren import FASEN, kenmerken, keuzes
from toets.afleiden.verbanden import Verbanden
from toets.inhoud.dossier import Dossier, laad
from toets.model import voorstel

if TYPE_CHECKING:
    from pathlib import Path

NAAM = "policies/voorbeeld/voorstel.yml"


def met(root: Path, **voorstellen: dict[str, Any]) -> Dossier:
    """The small municipality with more voorstellen: each the first one, with these changes."""
    files = gemeente.inhoud()
    for name, changes in voorstellen.items():
        files[f"policies/{name}/voorstel.yml"] = {**files[NAAM], **changes}
    return Dossier.van(laad(gemeente.schrijf(root, files)))


def besloten(files: dict[str, Any]) -> list[dict[str, Any]]:
    return [{**files[NAAM]["fasen"][0], "fase": "besloten"}]


def test_a_choice_is_only_there_when_it_leaves_something_out(repo: Path, tmp_path: Path) -> None:
    assert keuzes(Dossier.van(laad(repo))) == []
    two = met(tmp_path / "twee", ander={"domeinen": ["wonen"]})
    assert [(keuze.naam, list(keuze.opties)) for keuze in keuzes(two)] == [
        ("domein", ["jeugd", "wonen"]),
        ("verslag", ["ja", "nee"]),
    ]


def test_every_value_of_a_voorstel_can_be_chosen(tmp_path: Path) -> None:
    dossier = met(tmp_path, ander={"domeinen": ["wonen", "jeugd"]})
    offered = {keuze.naam: set(keuze.opties) for keuze in keuzes(dossier)}
    for name in dossier.voorstellen:
        has = kenmerken(dossier, name)
        assert all(set(getattr(has, what)) <= values for what, values in offered.items())


def test_home_shows_what_is_open_and_only_without_that_something_to_practise_with(tmp_path: Path) -> None:
    files = gemeente.inhoud()
    oefenen = {"oefenmateriaal": "Van vroeger.", "titel": "Een oefening"}
    klaar = {"fasen": besloten(files), "titel": "Al beslist"}
    dossier = met(tmp_path, oefening=oefenen, klaar=klaar)
    found = Verbanden(dossier)
    assert list(found.voorstellen_in("open")) == ["voorbeeld"]
    assert list(found.voorstellen_in("besloten")) == ["klaar"]
    assert list(found.om_te_oefenen()) == ["oefening"]
    home = rendered(tmp_path, "index.html")
    assert "Nu te bespreken" in home
    assert "Een oefening" not in home


def test_the_newest_verslagen_come_first_and_say_when_they_were_an_exercise(tmp_path: Path) -> None:
    files = gemeente.inhoud()
    (name,) = (name for name in files if "/verslagen/" in name)
    verslag = files[name]
    for number, maand in enumerate(("2026-05", "2026-09", "2026-07")):
        files[name.replace("voorbeeld/verslagen/", f"voorbeeld/verslagen/aaaaaaa{number}-")] = {
            **verslag,
            "maand": maand,
        }
    del files[name]
    gemeente.schrijf(tmp_path, files)
    found = Verbanden(Dossier.van(laad(tmp_path))).nieuwste_verslagen(2)
    assert [(voorstel, verslag.maand.iso()) for voorstel, _, verslag in found] == [
        ("voorbeeld", "2026-09"),
        ("voorbeeld", "2026-07"),
    ]
    assert "Oefening van september 2026" in rendered(tmp_path, "index.html")


def test_every_fase_that_a_voorstel_can_be_in_has_words_in_the_same_order() -> None:
    assert tuple(FASEN) == voorstel.FASEN
