"""security.txt says whom to tell about a weakness, and until when that holds."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from tests import gemeente
from toets.controles.controle import controleer
from toets.inhoud.dossier import laad
from toets.model.gemeente import Gemeente
from toets.paginas.beveiliging import security_txt

if TYPE_CHECKING:
    from pathlib import Path

    from toets.inhoud.dossier import Inhoud


def met(tmp_path: Path, **said: str) -> Inhoud:
    files = gemeente.ingevuld()
    files["mkdocs.yml"]["extra"]["toets"] = {
        "gemeente": "Voorbeeld",
        "beveiliging": {"contact": "lek@voorbeeld.example", "verloopt": "2027-11-01", **said},
    }
    return laad(gemeente.schrijf(tmp_path, files))


def test_the_file_stands_on_the_site_where_the_rfc_wants_it(kleine_site: Path) -> None:
    assert (kleine_site / ".well-known/security.txt").read_text("utf-8").splitlines() == [
        "Contact: mailto:lek@voorbeeld.example",
        "Expires: 2027-11-01T00:00:00Z",
        "Preferred-Languages: nl, en",
        "Canonical: https://voorbeeld.example/toets/.well-known/security.txt",
    ]


def test_a_page_can_be_the_contact(tmp_path: Path) -> None:
    link = "https://voorbeeld.example/lek"
    ((_, found),) = met(tmp_path, contact=link, beleid=f"{link}/beleid").van(Gemeente)
    text = security_txt(found)
    assert text is not None
    assert f"Contact: {link}\n" in text
    assert f"Policy: {link}/beleid\n" in text


def test_without_a_contact_there_is_no_file(repo: Path) -> None:
    ((_, found),) = laad(repo).van(Gemeente)
    assert security_txt(found) is None


@pytest.mark.parametrize(
    ("key", "value", "rule"),
    [
        ("verloopt", "2027-11", "datum"),
        ("verloopt", "morgen", "datum"),
        ("contact", "bel ons", "verkeerde-vorm"),
        ("beleid", "http://voorbeeld.example", "verkeerde-vorm"),
    ],
)
def test_what_the_rfc_does_not_allow_is_said(tmp_path: Path, key: str, value: str, rule: str) -> None:
    (problem,) = met(tmp_path, **{key: value}).problemen
    assert (problem.path, problem.rule) == ("mkdocs.yml", rule)
    assert problem.hint


@pytest.mark.parametrize(
    ("today", "found"),
    [
        (date(2026, 10, 31), 1),
        (date(2026, 11, 1), 0),
        (date(2027, 11, 1), 0),
        (date(2027, 11, 2), 1),
    ],
)
def test_a_date_that_is_over_or_too_far_away_asks_to_look_again_and_stops_nothing(
    tmp_path: Path, today: date, found: int
) -> None:
    problems = [problem for problem in controleer(met(tmp_path), today) if problem.path == "mkdocs.yml"]
    assert [(problem.rule, problem.ernst) for problem in problems] == [("security-txt-verloopt", "let op")] * found
