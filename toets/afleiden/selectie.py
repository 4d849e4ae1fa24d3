"""Which vragen a voorstel gets, and why. The same for everyone: the app never selects.

Six vragen for a long sessie (two per waarde), three for a short one (one per waarde). They are chosen one by one. Each
time that is: what the voorstel itself adds, then what is in every set, then what fits best; equal ones by name.

A vraag fits a beslispunt when both name the same kind of measure. It fits better the more beslispunten it touches that
the first of its waarde did not, and the larger the part of its own kinds that plays here: a vraag about everything does
not push out the one that is about exactly this. A vraag that fits no beslispunt at all is not chosen.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, get_args

from toets.gedeeld.tekst import opsomming
from toets.model.basis import WaardeId

if TYPE_CHECKING:
    from collections.abc import Mapping

    from toets.model.maatregelsoort import Maatregelsoort
    from toets.model.voorstel import Voorstel
    from toets.model.vraag import Vraag

PER_WAARDE_LANG = 2
PER_WAARDE_KORT = 1
MAX_VRAGEN = PER_WAARDE_LANG * len(get_args(WaardeId))
MAX_INSCHATTINGEN = 2
"""A code of a participant holds so many answers and predictions: more make it longer than its sixteen letters."""
MAX_SOORTEN_IN_REDEN = 2
MAX_PUNTEN_IN_REDEN = 8
"""So many numbers can be taken in; of more than that a reader gets their number and a few of them."""
VOORBEELDEN_IN_REDEN = 3


@dataclass(frozen=True)
class Keuze:
    """One chosen vraag: its id, the vraag, why it was chosen (one line), and whether it is in the short form too."""

    id: str
    vraag: Vraag
    reden: str
    ook_kort: bool
    met_inschatting: bool


def kies(voorstel: Voorstel, vragen: Mapping[str, Vraag], soorten: Mapping[str, Maatregelsoort]) -> list[Keuze]:
    """Choose the vragen for a voorstel, in the order in which they are asked.

    Returns fewer than six only when too few vragen fit (the check `genoeg-vragen` refuses that).
    """
    chosen: list[Keuze] = []
    predictions = 0
    for waarde in get_args(WaardeId):
        for place, name in enumerate(_best(voorstel, vragen, waarde)):
            vraag = vragen[name]
            predicts = vraag.inschatting is not None and predictions < MAX_INSCHATTINGEN
            predictions += predicts
            reason = _reason(voorstel, name, vraag, soorten)
            chosen.append(Keuze(name, vraag, reason, place < PER_WAARDE_KORT, predicts))
    return chosen


def _best(voorstel: Voorstel, vragen: Mapping[str, Vraag], waarde: str) -> list[str]:
    """The vragen for one waarde, best first; the second is about something else where it can be."""
    candidates = _fitting(voorstel, {name: vraag for name, vraag in vragen.items() if vraag.waarde == waarde})
    touched: set[tuple[str, str]] = set()
    best: list[str] = []
    while candidates and len(best) < PER_WAARDE_LANG:
        name = min(candidates, key=lambda name: _rank(voorstel, name, vragen[name], frozenset(touched)))
        best.append(name)
        candidates.remove(name)
        touched.update(_points(voorstel, vragen[name]))
    return best


def _rank(
    voorstel: Voorstel, name: str, vraag: Vraag, touched: frozenset[tuple[str, str]]
) -> tuple[bool, bool, float, float, str]:
    """The lower, the sooner it is chosen."""
    extra = [keuze.vraag for keuze in voorstel.vragen.extra]
    points = _points(voorstel, vraag)
    new = [point for point in points if point not in touched]
    return name not in extra, not vraag.altijd, -_fit(vraag, new), -_fit(vraag, points), name


def _fitting(voorstel: Voorstel, vragen: Mapping[str, Vraag]) -> list[str]:
    extra = {keuze.vraag for keuze in voorstel.vragen.extra}
    left_out = {keuze.vraag for keuze in voorstel.vragen.weglaten}
    return [
        name
        for name, vraag in vragen.items()
        if name not in left_out and (name in extra or vraag.altijd or _points(voorstel, vraag))
    ]


def _fit(vraag: Vraag, points: list[tuple[str, str]]) -> float:
    """How many beslispunten it touches, times the part of its kinds of measure that those are about."""
    return len(points) * len({kind for _, kind in points}) / max(1, len(vraag.maatregelsoorten))


def _points(voorstel: Voorstel, vraag: Vraag) -> list[tuple[str, str]]:
    """Where the voorstel touches the vraag: pairs of a beslispunt's number and a kind of measure."""
    return [
        (punt.nummer, soort)
        for punt in voorstel.alle_beslispunten()
        for soort in punt.maatregelsoorten
        if soort in vraag.maatregelsoorten
    ]


def _reason(voorstel: Voorstel, name: str, vraag: Vraag, soorten: Mapping[str, Maatregelsoort]) -> str:
    for extra in voorstel.vragen.extra:
        if extra.vraag == name:
            return f"Gekozen bij dit voorstel: {extra.reden}"
    if vraag.altijd:
        return "Deze vraag hoort bij elk voorstel."
    points = _points(voorstel, vraag)
    found = [soort for soort in vraag.maatregelsoorten if soort in {kind for _, kind in points}]
    parts = (_part(soorten[soort].naam, points, soort) for soort in found[:MAX_SOORTEN_IN_REDEN])
    return f"Gaat over {opsomming(parts)}."


def _part(name: str, points: list[tuple[str, str]], soort: str) -> str:
    numbers = [number for number, kind in points if kind == soort]
    if len(numbers) > MAX_PUNTEN_IN_REDEN:
        return f"{name} ({len(numbers)} punten, zoals {opsomming(numbers[:VOORBEELDEN_IN_REDEN])})"
    return f"{name} ({'punt' if len(numbers) == 1 else 'punten'} {opsomming(numbers)})"
