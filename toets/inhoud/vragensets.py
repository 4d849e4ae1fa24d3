"""Freezes the questions as a numbered set, so that a verslag always says which questions were asked."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import yaml

from toets.inhoud.lezen import naar_data
from toets.inhoud.nieuw_bestand import NieuwBestand
from toets.inhoud.plaatsen import pad_van
from toets.model.vraag import Vraag
from toets.model.vragenset import Vragenset

if TYPE_CHECKING:
    from datetime import date

    from toets.inhoud.dossier import Bestand, Inhoud

HEADER = "# Gemaakt door `python build.py vaststellen`. Verander hier niets: gesprekken verwijzen naar deze tekst.\n"


EERSTE_RECEPT, RECEPT = "1", "2"
BUITEN_HET_CONTROLEGETAL: dict[str, set[str]] = {EERSTE_RECEPT: set(), RECEPT: {"status"}}
"""Per recipe the keys of a vraag that its fingerprint leaves out. A recipe never changes: sets were frozen with it.

In the second, how far a vraag has come says nothing of what is asked.
"""


def controlegetal(vragen: dict[str, Any], recept: str = RECEPT) -> str:
    """A fingerprint of the questions as they stand in the file: 16 hexadecimal digits of a SHA-256, after its recipe.

    `2:` stands before those of the second recipe, nothing before those of the first.
    """
    left_out = BUITEN_HET_CONTROLEGETAL[recept]
    counted = {name: {key: vraag[key] for key in vraag if key not in left_out} for name, vraag in vragen.items()}
    canonical = json.dumps(counted, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    digits = hashlib.sha256(canonical.encode()).hexdigest()[:16]
    return digits if recept == EERSTE_RECEPT else f"{recept}:{digits}"


def recept_van(getal: str) -> str:
    """By which recipe a fingerprint says that it was made; one that this version may not know."""
    return getal.partition(":")[0] if ":" in getal else EERSTE_RECEPT


def huidige_vragen(inhoud: Inhoud) -> dict[str, Any]:
    """The questions in `questions/vragen/` as plain data."""
    return {bestand.id: naar_data(bestand.root) for bestand, _ in inhoud.van(Vraag) if bestand.root}


def nieuwste(inhoud: Inhoud) -> Vragenset | None:
    """The set with the highest number."""
    return max((s for _, s in inhoud.van(Vragenset)), key=lambda vragenset: vragenset.versie, default=None)


def vastgestelde_vragen(bestand: Bestand) -> dict[str, Any]:
    """The questions in the file of a frozen set as plain data."""
    found: dict[str, Any] = naar_data(bestand.root.items["vragen"]) if bestand.root else {}
    return found


def gewijzigd(inhoud: Inhoud) -> bool:
    """Whether the questions differ from the newest frozen set (or there is none yet), by the recipe of today."""
    newest = max(inhoud.van(Vragenset), key=lambda found: found[1].versie, default=None)
    return newest is None or controlegetal(vastgestelde_vragen(newest[0])) != controlegetal(huidige_vragen(inhoud))


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
                anders=[name for name in now if name in before and not now[name].vraagt_hetzelfde(before[name])],
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
    return NieuwBestand(pad_van(Vragenset, str(number)), text)
