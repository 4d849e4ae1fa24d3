"""Freezes the questions as a numbered set, so that a verslag always says which questions were asked."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import yaml

from toets.lezen import naar_data
from toets.model.vraag import Vraag
from toets.model.vragenset import Vragenset
from toets.nieuw_bestand import NieuwBestand

if TYPE_CHECKING:
    from datetime import date

    from toets.dossier import Inhoud

HEADER = "# Gemaakt door `python build.py vaststellen`. Verander hier niets: gesprekken verwijzen naar deze tekst.\n"


def controlegetal(vragen: dict[str, Any]) -> str:
    """A fingerprint of the questions as they stand in the file: 16 hexadecimal digits of their SHA-256."""
    canonical = json.dumps(vragen, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()[:16]


def huidige_vragen(inhoud: Inhoud) -> dict[str, Any]:
    """The questions in `questions/vragen/` as plain data."""
    return {bestand.id: naar_data(bestand.root) for bestand, _ in inhoud.van(Vraag) if bestand.root}


def nieuwste(inhoud: Inhoud) -> Vragenset | None:
    """The set with the highest number."""
    return max((s for _, s in inhoud.van(Vragenset)), key=lambda vragenset: vragenset.versie, default=None)


def gewijzigd(inhoud: Inhoud) -> bool:
    """Whether the questions differ from the newest frozen set (or there is none yet)."""
    newest = nieuwste(inhoud)
    return newest is None or newest.controlegetal != controlegetal(huidige_vragen(inhoud))


@dataclass(frozen=True)
class Wijzigingen:
    """What a frozen set changed with regard to the one before it, as ids of vragen."""

    vragenset: Vragenset
    nieuw: list[str]
    anders: list[str]
    vervallen: list[str]


def geschiedenis(sets: list[Vragenset]) -> list[Wijzigingen]:
    """What every set changed, the newest first. `sets` stands in the order of their numbers; the first is all new."""
    found = []
    before: dict[str, Vraag] = {}
    for vragenset in sets:
        now = vragenset.vragen
        found.append(
            Wijzigingen(
                vragenset,
                nieuw=[name for name in now if name not in before],
                anders=[name for name in now if name in before and now[name] != before[name]],
                vervallen=[name for name in before if name not in now],
            )
        )
        before = now
    return found[::-1]


def volgende_set(inhoud: Inhoud, today: date) -> NieuwBestand | None:
    """The questions as they are now, as the next numbered set. None when nothing changed since the last."""
    if not gewijzigd(inhoud):
        return None
    newest = nieuwste(inhoud)
    number = newest.versie + 1 if newest else 1
    vragen = huidige_vragen(inhoud)
    content = {
        "format": "vragenset/1",
        "versie": str(number),
        "vastgesteld": today.isoformat(),
        "controlegetal": controlegetal(vragen),
        "vragen": vragen,
    }
    text = HEADER + yaml.safe_dump(content, allow_unicode=True, sort_keys=False, width=100)
    return NieuwBestand(f"questions/versies/{number}.yml", text)
