"""Een punt zegt wie aan zet is, en wat daarbij hoort.

Een raadslid dat er niet bij was, wil weten wie nu iets kan doen. Bij een voorwaarde, een zorg en een open vraag staat
daarom wie aan zet is. Bij `praktijk` hoort welke organisatie ja zei, bij `later` een maand om te kijken. De groep
kiest hoogstens drie punten om eerst te bespreken: van meer punten is geen enkel punt het eerste.

Goed, in policies/voorbeeld/verslagen/k7m2p9qd.yml:

    opbrengst:
      - {soort: zorg, tekst: De buren vallen erbuiten., aan_zet: later, maand: 2027-05, eerst: ja}

Fout, in policies/voorbeeld/verslagen/k7m2p9qd.yml:

    opbrengst:
      - {soort: zorg, tekst: De buren vallen erbuiten.}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from toets.controles.controle import Bevinding
from toets.gedeeld.catalogus import regel
from toets.gedeeld.tekst import opsomming
from toets.model.basis import Datum
from toets.model.verslag import AanZet, Verslag

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.inhoud.dossier import Inhoud
    from toets.inhoud.probleem import Reik
    from toets.model.verslag import Opbrengst

REIK: Reik = "bestand"

MEESTE_EERST = 3
"""How many points a group may want to discuss first."""

VERSTE_JAREN = 10
"""How many years after the gesprek somebody may still look. Source: our own; a later year is a slip of the hand."""

VRAAGT_OM_IEMAND = ("voorwaarde", "zorg", "open-vraag")
"""The kinds at which somebody must do something. The others only see something, or see it otherwise."""

CHOICES = opsomming((f"`{who}`" for who in get_args(AanZet)), "of")

Gevonden = tuple[str, str, str]
"""A key of the point, what is wrong with it, and what to do."""

# Which key belongs to which of those who can be up, and what to fill in.
HOORT_BIJ = {
    "wie": ("praktijk", "wat voor organisatie ja zei"),
    "maand": ("later", "de maand waarin iemand kijkt. Bijvoorbeeld 2027-05"),
}


def controleer(inhoud: Inhoud) -> Iterator[Bevinding]:
    """Look at every point by itself, and count those that come first."""
    for bestand, verslag in inhoud.van(Verslag):
        first = [index for index, punt in enumerate(verslag.opbrengst) if punt.eerst]
        for index in first[MEESTE_EERST:]:
            said = regel("verslag-opbrengst-is-heel/eerst", nummer=first.index(index) + 1)
            yield Bevinding(bestand, ("opbrengst", index, "eerst"), *said)
        for index, punt in enumerate(verslag.opbrengst):
            for key, message, hint in (*_aan_zet(punt), *_maand(punt, verslag.maand)):
                yield Bevinding(bestand, ("opbrengst", index, key), message, hint)


def _aan_zet(punt: Opbrengst) -> Iterator[Gevonden]:
    if punt.soort in VRAAGT_OM_IEMAND and punt.aan_zet is None:
        yield "soort", *regel("verslag-opbrengst-is-heel/aan-zet", soort=punt.soort, keuzes=CHOICES)
    for key, (who, what) in HOORT_BIJ.items():
        filled = getattr(punt, key) is not None
        if punt.aan_zet == who and not filled:
            yield "aan_zet", *regel("verslag-opbrengst-is-heel/ontbreekt", wie=who, sleutel=key, wat=what)
        if filled and punt.aan_zet != who:
            yield key, *regel("verslag-opbrengst-is-heel/te-veel", wie=who, sleutel=key)


def _maand(punt: Opbrengst, gesprek: Datum) -> Iterator[Gevonden]:
    if punt.maand is None:
        return
    if punt.maand.dag or not punt.maand.maand:
        yield "maand", *regel("verslag-opbrengst-is-heel/maand", maand=punt.maand.iso())
    elif punt.maand.zeker_voor(gesprek):
        yield "maand", *regel("verslag-opbrengst-is-heel/ervoor", gesprek=gesprek)
    elif Datum(gesprek.jaar + VERSTE_JAREN, gesprek.maand).zeker_voor(punt.maand):
        yield "maand", *regel("verslag-opbrengst-is-heel/te-ver", jaren=VERSTE_JAREN)
