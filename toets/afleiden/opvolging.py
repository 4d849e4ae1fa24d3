"""What became of an opbrengst: what the college said of each point, what was done with it, and when to look again.

Nothing here knows what day it is: the months to look follow from the month of the verslag.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from toets.gedeeld.tekst import telwoord
from toets.model.basis import MAANDEN, Datum

if TYPE_CHECKING:
    from toets.inhoud.dossier import Dossier
    from toets.model.opvolging import Antwoord, Reactie
    from toets.model.verslag import Opbrengst, Verslag

KIJK_NA = (6, 12)
"""After how many months to look what was done. Source: the issue that asked for following up."""

# Of one point and of more; in the order in which they are told. Of points, never of amendementen: one can hold several.
TELZINNEN = {
    "overgenomen": ("{} punt is overgenomen", "{} punten zijn overgenomen"),
    "aangepast": ("{} punt is aangepast overgenomen", "{} punten zijn aangepast overgenomen"),
    "niet-overgenomen": ("{} punt is niet overgenomen", "{} punten zijn niet overgenomen"),
    **{
        f"{middel}-{outcome}": (
            f"bij {{}} punt is een {middel} {outcome}",
            f"bij {{}} punten is een {middel} {outcome}",
        )
        for middel in ("amendement", "motie")
        for outcome in ("aangenomen", "verworpen", "ingetrokken")
    },
    "toegezegd": ("bij {} punt is iets toegezegd", "bij {} punten is iets toegezegd"),
    "toezegging-afgedaan": ("bij {} punt is de toezegging afgedaan", "bij {} punten is de toezegging afgedaan"),
    "niet-besproken": ("{} punt is niet besproken", "{} punten zijn niet besproken"),
    "nog-open": ("{} punt is nog open", "{} punten zijn nog open"),
    "onbekend": (
        "van {} punt is nog niet bekend wat ermee is gedaan",
        "van {} punten is nog niet bekend wat ermee is gedaan",
    ),
}


@dataclass(frozen=True)
class Punt:
    """One opbrengst of a verslag with its number (from 1); if it is there, what the college said and what was done."""

    nummer: int
    opbrengst: Opbrengst
    reactie: Reactie | None
    antwoord: Antwoord | None

    def gedaan(self) -> bool:
        """Whether something was done with it: then nobody is up, and nothing is left to choose."""
        return self.antwoord is not None and self.antwoord.gevolg != "nog-open"


@dataclass(frozen=True)
class Stand:
    """What became of everything in one verslag."""

    verslag_naam: str
    verslag: Verslag
    punten: list[Punt]

    def eerst(self) -> list[Punt]:
        """The points that the group wants to discuss first. Their order says nothing."""
        return [punt for punt in self.punten if punt.opbrengst.eerst]

    def zinnen(self) -> list[str]:
        """How often each thing happened, in words: no share and no score."""
        # Where nobody is up, nothing is waited for.
        waited = [punt for punt in self.punten if punt.antwoord or punt.opbrengst.aan_zet]
        found = [punt.antwoord.gevolg if punt.antwoord else "onbekend" for punt in waited]
        return [_zin(found.count(gevolg), *words) for gevolg, words in TELZINNEN.items() if gevolg in found]

    def kijkmaanden(self) -> list[str]:
        """When to look what was done, counted from the month of the verslag: `mei 2027`."""
        return [str(maanden_later(self.verslag.maand, after)) for after in KIJK_NA]


def stand_van(dossier: Dossier, voorstel: str, verslag_naam: str) -> Stand:
    """The points of one verslag with what is known of each. Raises KeyError for a verslag that is not there."""
    verslag = dossier.verslagen[voorstel][verslag_naam]
    opvolging = dossier.opvolging.get(voorstel)
    replies = {said.punt: said for said in (opvolging.reacties if opvolging else []) if said.verslag == verslag_naam}
    done = {said.punt: said for said in (opvolging.antwoorden if opvolging else []) if said.verslag == verslag_naam}
    punten = [
        Punt(number, said, replies.get(number), done.get(number))
        for number, said in enumerate(verslag.opbrengst, start=1)
    ]
    return Stand(verslag_naam, verslag, punten)


def maanden_later(maand: Datum, aantal: int) -> Datum:
    """The month so many months later; a day, if there is one, is left out."""
    years, month = divmod(maand.maand - 1 + aantal, len(MAANDEN))
    return Datum(maand.jaar + years, month + 1)


def _zin(aantal: int, one: str, more: str) -> str:
    return (one if aantal == 1 else more).format(telwoord(aantal))
