"""A municipality in which texts try to become HTML, and its site: as if the rule against HTML did not look."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests import gemeente
from toets.bouwen import bouwen
from toets.inhoud.vragensets import controlegetal

if TYPE_CHECKING:
    from pathlib import Path

ANDER = "kwaad.example"
KWAAD = (
    f'\N{GRINNING FACE}" onclick="x()" x=\'</title <><meta http-equiv="refresh" content="0;url=http://{ANDER}/" a="<">'
    '<img/src=x onerror="x()" a="<">'
)
"""Ends a title and an attribute in either quote, leads on, runs; as a browser reads it. And a sign above U+FFFF."""
KORT = '<img/src=x onerror="x()" a="<">'

VELDEN: dict[str, list[tuple[str | int, ...]]] = {
    "mkdocs.yml": [("site_name",), ("extra", "toets", "gemeente"), ("extra", "toets", "contact", "wie")],
    "policies/voorbeeld/voorstel.yml": [
        ("titel",),
        ("samenvatting",),
        ("indiener",),
        ("domeinen", 0),
        ("beslispunten", 0, "tekst"),
        ("nog_te_kiezen", 0),
    ],
    "policies/voorbeeld/verslagen/k7m2p9qd.yml": [("opbrengst", 0, "tekst")],
    "policies/voorbeeld/opvolging.yml": [("antwoorden", 0, "toelichting")],
    "questions/casussen/gezin-a.yml": [("naam",), ("in_het_kort",), ("situatie",)],
    "questions/vragen/stem.yml": [("vraag",), ("waarom",), ("antwoorden", "plus"), ("doorvragen", 0)],
    "questions/bronnen.yml": [("documenten", "raadsvoorstel", "titel")],
    "questions/rollen.yml": [("rollen", "raadslid", "uitleg")],
    "questions/waarden.yml": [("inleiding",), ("waarden", "rendement", "naam")],
    "questions/factoren.yml": [("factoren", "privacy", "naam")],
    "questions/aanbevelingen.yml": [("aanbevelingen", "vertrouwen", "naam")],
    "questions/instrumenten.yml": [("instrumenten", "loket", "naam")],
    "questions/quickscan.yml": [("vragen", "hulp", "vraag"), ("adviezen", 0, "advies")],
    "questions/draaiboek.yml": [("stappen", "welkom", "doel")],
}
"""Where a text is put: at least one field of every kind of file, and all that becomes a title or a description."""
KORTE: dict[str, list[tuple[str | int, ...]]] = {
    "questions/vragen/stem.yml": [("kort",)],
    "questions/maatregelsoorten.yml": [("maatregelsoorten", "mandaat", "naam")],
}
"""The same, where a text stands inside a longer line."""


def bestanden() -> dict[str, dict[str, Any]]:
    """The files of a municipality with everything filled in, and such a text in each of these fields."""
    files = gemeente.ingevuld()
    for places, text in ((VELDEN, KWAAD), (KORTE, KORT)):
        for path, fields in places.items():
            for field in fields:
                _voeg_toe(files[path], field, text)
    vragen = files["questions/versies/1.yml"]["vragen"]
    vragen["stem"] = files["questions/vragen/stem.yml"]
    files["questions/versies/1.yml"]["controlegetal"] = controlegetal(vragen)
    return files


def _voeg_toe(content: Any, field: tuple[str | int, ...], text: str) -> None:
    *above, last = field
    for step in above:
        content = content[step]
    content[last] = f"{content[last]} {text}"


def bouw_site(root: Path) -> Path:
    """Build that municipality below `root`, without PDFs, and return its site."""
    gemeente.schrijf(root, bestanden())
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(bouwen, "controleer", lambda *_: [])
        patch.setattr(bouwen, "pdf_maker", lambda *_: None)
        return bouwen.bouw(root, lambda _: None, lambda _: None, vandaag=gemeente.VANDAAG)
