"""What became of an opbrengst: the points of a verslag beside the answers in `opvolging.yml`, and when to look again.

Nothing here knows what day it is: the months to look follow from the month of the verslag.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from toets.model.basis import MAANDEN, Datum

if TYPE_CHECKING:
    from toets.inhoud.dossier import Dossier
    from toets.model.opvolging import Antwoord
    from toets.model.verslag import Opbrengst, Verslag

KIJK_NA = (6, 12)
"""After how many months to look what was done. Source: the issue that asked for following up."""

EEN_TOT_TWAALF = ["één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"]

# Singular and plural; in the order in which they are told.
TELZINNEN = {
    "overgenomen": ("punt is overgenomen", "punten zijn overgenomen"),
    "aangepast": ("punt is aangepast overgenomen", "punten zijn aangepast overgenomen"),
    "niet-overgenomen": ("punt is niet overgenomen", "punten zijn niet overgenomen"),
    "amendement-aangenomen": ("amendement is aangenomen", "amendementen zijn aangenomen"),
    "amendement-verworpen": ("amendement is verworpen", "amendementen zijn verworpen"),
    "amendement-ingetrokken": ("amendement is ingetrokken", "amendementen zijn ingetrokken"),
    "motie-aangenomen": ("motie is aangenomen", "moties zijn aangenomen"),
    "motie-verworpen": ("motie is verworpen", "moties zijn verworpen"),
    "motie-ingetrokken": ("motie is ingetrokken", "moties zijn ingetrokken"),
    "toegezegd": ("punt is toegezegd", "punten zijn toegezegd"),
    "toezegging-afgedaan": ("toezegging is afgedaan", "toezeggingen zijn afgedaan"),
    "niet-besproken": ("punt is niet besproken", "punten zijn niet besproken"),
    "nog-open": ("punt is nog open", "punten zijn nog open"),
    "onbekend": ("punt heeft nog geen antwoord", "punten hebben nog geen antwoord"),
}


@dataclass(frozen=True)
class Punt:
    """One opbrengst of a verslag with its number (from 1) and its answer, if there is one."""

    nummer: int
    opbrengst: Opbrengst
    antwoord: Antwoord | None


@dataclass(frozen=True)
class Stand:
    """What became of everything in one verslag."""

    verslag_naam: str
    verslag: Verslag
    punten: list[Punt]

    def zinnen(self) -> list[str]:
        """How often each thing happened, in words: no share and no score."""
        found = [punt.antwoord.gevolg if punt.antwoord else "onbekend" for punt in self.punten]
        return [_zin(found.count(gevolg), *words) for gevolg, words in TELZINNEN.items() if gevolg in found]

    def kijkmaanden(self) -> list[str]:
        """When to look what was done, counted from the month of the verslag: `mei 2027`."""
        return [str(maanden_later(self.verslag.maand, after)) for after in KIJK_NA]


def stand_van(dossier: Dossier, voorstel: str, verslag_naam: str) -> Stand:
    """The points of one verslag with their answers. Raises KeyError for a verslag that is not there."""
    verslag = dossier.verslagen[voorstel][verslag_naam]
    opvolging = dossier.opvolging.get(voorstel)
    answers = {
        antwoord.punt: antwoord
        for antwoord in (opvolging.antwoorden if opvolging else [])
        if antwoord.verslag == verslag_naam
    }
    punten = [Punt(number, said, answers.get(number)) for number, said in enumerate(verslag.opbrengst, start=1)]
    return Stand(verslag_naam, verslag, punten)


def maanden_later(maand: Datum, aantal: int) -> Datum:
    """The month so many months later; a day, if there is one, is left out."""
    years, month = divmod(maand.maand - 1 + aantal, len(MAANDEN))
    return Datum(maand.jaar + years, month + 1)


def _zin(aantal: int, one: str, more: str) -> str:
    word = EEN_TOT_TWAALF[aantal - 1] if aantal <= len(EEN_TOT_TWAALF) else str(aantal)
    return f"{word} {one if aantal == 1 else more}"
