"""What a raadslid could use for a point of a verslag, what not yet, what not, and why.

It follows from how far the voorstel is, from who decides the beslispunt, and from whether that stands in the besluit.
The group chose none of it. A council has rules of its own: these are what the law and most of those have in common.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, cast

if TYPE_CHECKING:
    from toets.model.beslispunt import Beslispunt, WieBeslist
    from toets.model.voorstel import Voorstel

Kan = Literal["kan", "nog-niet", "niet"]


@dataclass(frozen=True)
class Middel:
    """One thing that a raadslid could use: its name, whether it can be used now, and what there is to say of that."""

    naam: str
    kan: Kan
    uitleg: str


def middelen(voorstel: Voorstel, nummer: str | None) -> list[Middel]:
    """What there is for a point about this beslispunt (None: about all of it), from the lightest to the heaviest.

    A number that the voorstel does not have is one that it lost: then nothing is said of who decides.
    """
    return [
        Middel("Technische vraag", "kan", "U vraagt hoe iets zit. De griffie weet waar u de vraag stelt."),
        Middel(
            "Toezegging",
            "kan",
            "U vraagt de portefeuillehouder in een vergadering om iets te beloven. Noem een datum.",
        ),
        _motie(voorstel),
        Middel("Amendement", *_amendement(voorstel, nummer)),
    ]


def _motie(voorstel: Voorstel) -> Middel:
    what = "Een verzoek of een uitspraak van de raad. Het college hoeft hem niet uit te voeren."
    if voorstel.fase().fase == "aangeboden":
        return Middel("Motie", "kan", what)
    # Not on the agenda of the raad, or not any more: then most councils ask another road of it.
    return Middel("Motie", "kan", f"{what} Staat het voorstel niet op de agenda? Vraag de griffie hoe het dan gaat.")


def _amendement(voorstel: Voorstel, nummer: str | None) -> tuple[Kan, str]:
    """Only on the text of a besluit that lies before the raad and that the raad takes itself."""
    fase = voorstel.fase().fase
    path = _pad(voorstel, nummer)
    who = _beslist(path)
    never = {
        "De raad heeft al besloten.": fase == "besloten",
        "Dit staat niet in het ontwerpbesluit. Een amendement verandert alleen de tekst daarvan.": any(
            not punt.in_besluit for punt in path
        ),
        "Hier beslist de raad niet zelf.": who is not None and not who.raad,
    }
    not_yet = {
        "Dit kan pas als het voorstel bij de raad ligt.": fase != "aangeboden",
        "Zoek eerst op welk beslispunt anders moet. Een amendement verandert de tekst daarvan.": not path,
        "Op deze site staat niet wie dit beslist. Vraag het aan de griffie.": who is None,
    }
    for kan, reasons in (("niet", never), ("nog-niet", not_yet)):
        for reason, holds in reasons.items():
            if holds:
                return cast("Kan", kan), reason
    return "kan", "U verandert de tekst van dit beslispunt. Zeg ook waar het geld vandaan komt, als het geld kost."


def _beslist(path: list[Beslispunt]) -> WieBeslist | None:
    """Who decides the last of these; a part takes that over from the whole. None when nobody says."""
    named = (punt.wie_beslist for punt in reversed(path) if punt.wie_beslist)
    return next((found for found in named if found.raad or found.college or found.team), None)


def _pad(voorstel: Voorstel, nummer: str | None) -> list[Beslispunt]:
    """The beslispunt with all that it is a part of, the whole first; empty when it is not there."""

    def search(punten: list[Beslispunt]) -> list[Beslispunt]:
        for punt in punten:
            if punt.nummer == nummer:
                return [punt]
            if below := search(punt.onderdelen):
                return [punt, *below]
        return []

    return search(voorstel.beslispunten)
