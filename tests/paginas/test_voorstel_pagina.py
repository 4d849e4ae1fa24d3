"""What the page of a voorstel says about how far it is, and who read it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests import gemeente
from tests.verslagen import rendered
from toets.gedeeld import adressen

if TYPE_CHECKING:
    from pathlib import Path


def pagina(tmp_path: Path, fase: str, **changes: Any) -> str:
    files = gemeente.inhoud()
    voorstel = files["policies/voorbeeld/voorstel.yml"]
    voorstel["fasen"][0]["fase"] = fase
    voorstel |= changes
    return rendered(gemeente.schrijf(tmp_path, files), adressen.voorstel("voorbeeld"))


@pytest.mark.parametrize(
    ("fase", "said"),
    [
        ("ontwerp", None),
        ("aangeboden", "Dit voorstel ligt al bij de raad. Houd het gesprek vóór de oordeelsvorming."),
        ("besloten", "Te laat voor dit besluit. De raad besloot al."),
    ],
)
def test_a_page_says_when_it_is_late_in_the_process(tmp_path: Path, fase: str, said: str | None) -> None:
    text = pagina(tmp_path, fase)
    assert ("te laat" in text.lower()) == (said is not None)
    assert said is None or said in text


def test_a_page_names_the_day_before_which_a_conversation_still_helps(tmp_path: Path) -> None:
    agenda = [
        {"stap": "beeldvorming", "datum": "2026-03-03"},
        {"stap": "oordeelsvorming", "datum": "2026-03-17"},
    ]
    assert "vóór de oordeelsvorming (17 maart 2026)" in pagina(tmp_path, "aangeboden", agenda=agenda)


def test_what_is_only_for_practice_is_never_late(tmp_path: Path) -> None:
    text = pagina(tmp_path, "besloten", oefenmateriaal="Om te oefenen.")
    assert "Oefenmateriaal." in text
    assert "Te laat" not in text


def test_a_page_says_who_read_it_without_names(tmp_path: Path) -> None:
    assert "Gelezen voordat het op de site kwam, door: griffie, coalitie en oppositie." in pagina(tmp_path, "ontwerp")
