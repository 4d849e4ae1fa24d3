"""Why a voorstel gets a vraag, and why the next best ones came after: sentences for whoever reads the choice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toets.gedeeld.tekst import opsomming

if TYPE_CHECKING:
    from collections.abc import Mapping

    from toets.afleiden.passen import Punt
    from toets.model.maatregelsoort import Maatregelsoort
    from toets.model.vraag import Vraag

MAX_SOORTEN = 2
MAX_PUNTEN = 8
"""So many numbers can be taken in; of more than that a reader gets their number and a few of them."""
VOORBEELDEN = 3
ALGEMEEN = "Een algemene vraag: er passen te weinig vragen bij dit voorstel."
OVER_DE_RUIMTE = "Dit is de vraag over de ruimte voor maatwerk zelf."


def reden(vraag: Vraag, geraakt: list[Punt], soorten: Mapping[str, Maatregelsoort]) -> str:
    """What of the voorstel the vraag is about, or that it is there to make the set whole."""
    about = gaat_over(vraag, geraakt, soorten) if geraakt else ALGEMEEN
    return f"{about} {OVER_DE_RUIMTE}" if vraag.over_de_ruimte else about


def gaat_over(vraag: Vraag, geraakt: list[Punt], soorten: Mapping[str, Maatregelsoort]) -> str:
    """The kinds of measure that the vraag and the voorstel share, and at which beslispunten."""
    found = [soort for soort in vraag.maatregelsoorten if soort in {kind for _, kind in geraakt}]
    parts = (_part(soorten[soort].naam, geraakt, soort) for soort in found[:MAX_SOORTEN])
    return f"Gaat over {opsomming(parts)}."


def _part(name: str, geraakt: list[Punt], soort: str) -> str:
    numbers = [number for number, kind in geraakt if kind == soort]
    if len(numbers) > MAX_PUNTEN:
        return f"{name} ({len(numbers)} punten, zoals {opsomming(numbers[:VOORBEELDEN])})"
    return f"{name} ({'punt' if len(numbers) == 1 else 'punten'} {opsomming(numbers)})"
