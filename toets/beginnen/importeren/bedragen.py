"""Amounts in a text, with their year and kind; what the text doesn't say for certain is left open, and says why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from toets.beginnen.importeren.geldjaar import jaren
from toets.beginnen.importeren.geldsoort import soorten
from toets.beginnen.importeren.geldverband import vind_geld
from toets.beginnen.importeren.geldvorm import gelijk

if TYPE_CHECKING:
    from decimal import Decimal


@dataclass(frozen=True)
class Gevonden:
    """An amount: `euro` as our files write it, empty when that is not certain, and the words of the source.

    `soort` is empty when the text doesn't say it. `twijfel` are sentences for whoever looks at it.
    """

    euro: str
    soort: str
    ongeveer: bool
    jaar: int | None
    woorden: str
    twijfel: tuple[str, ...] = ()


def bedragen(text: str) -> list[Gevonden]:
    """Every amount in the text, in the order of their places."""
    plain = gelijk(text)
    found = vind_geld(plain)
    return [
        Gevonden(
            euro=_euro(geld.waarde),
            soort=soort,
            ongeveer=geld.ongeveer,
            jaar=jaar,
            woorden=" ".join(text[geld.begin : geld.eind].split()),
            twijfel=(*geld.twijfel, *about_kind, *about_year),
        )
        for geld, (soort, about_kind), (jaar, about_year) in zip(
            found, soorten(plain, found), jaren(plain, found), strict=True
        )
    ]


def _euro(value: Decimal | None) -> str:
    if value is None:
        return ""
    euros, cents = f"{value:,.2f}".replace(",", ".").rsplit(".", 1)
    return euros if cents == "00" else f"{euros},{cents}"
