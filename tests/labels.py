"""Labels without the conditions under which they may be published: to see what each condition is for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toets.vertrouwen.vrijgave import ANTWOORDCODES, MIN_MENSEN, label

if TYPE_CHECKING:
    from toets.vertrouwen.vrijgave import RolTelling, Telling


def all_tallies(telling: Telling) -> RolTelling:
    return {code: sum(tally[code] for tally in telling.values()) for code in ANTWOORDCODES}


def groep_label(telling: Telling) -> str:
    tally = all_tallies(telling)
    return label(tally, sum(tally.values()))


def rol_labels(telling: Telling) -> tuple[str, ...]:
    per_rol = ((tally, sum(tally.values())) for tally in telling.values())
    return tuple(label(tally, people) for tally, people in per_rol if people >= MIN_MENSEN)
