"""The sheets for paper, each as a page that prints. A new one is a line in `bladen` and a template."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any, Literal

from toets import adressen
from toets.selectie import kies

if TYPE_CHECKING:
    from collections.abc import Iterator

    import jinja2

    from toets.dossier import Dossier

Moment = Literal["vooraf", "tijdens", "na"]
MOMENTEN: dict[Moment, str] = {"vooraf": "Vooraf", "tijdens": "Tijdens het gesprek", "na": "Na afloop"}


@dataclass(frozen=True)
class Blad:
    """One sheet: its name in the address, what a reader calls it, the template, when it is needed and on what paper.

    `maat` is a class of the page with a size in `css/blad.css`; `print` says what to tell the printer, where that is
    not simply A4; `waarden` is what only this sheet shows.
    """

    naam: str
    titel: str
    sjabloon: str
    moment: Moment
    maat: str = "a4"
    print: str = ""
    waarden: dict[str, Any] = field(default_factory=dict)


def bladen(dossier: Dossier) -> Iterator[Blad]:
    """Every sheet of a voorstel, in the order in which they are needed."""
    rollen = dossier.rollen.per_id()
    voor = {rol: "andere deelnemers" if rol == "anders" else rollen[rol].meervoud for rol in rollen}
    for rol, wie in voor.items():
        values = {"rol": rol, "rolbeschrijving": rollen[rol]}
        yield Blad(f"handout-{rol}", f"Handout voor {wie}", "handout", "vooraf", waarden=values)
    for vorm, minuten in (("lang", 90), ("kort", 45)):
        title = f"Draaiboek van {minuten} minuten"
        yield Blad(f"draaiboek-{minuten}", title, "draaiboek", "vooraf", waarden={"vorm": vorm, "totaal": minuten})
    slips = "Twee op een vel. Print op één kant."
    yield Blad("antwoordbriefjes", "Antwoordbriefjes", "antwoordbriefjes", "tijdens", "stukken", slips)
    yield Blad("telformulier", "Telformulier", "telformulier", "tijdens", print="Eén bladzijde per rol.")


def als_pagina(
    dossier: Dossier, environment: jinja2.Environment, voorstel_name: str
) -> Iterator[tuple[Blad, str, str]]:
    """Every sheet of a voorstel with its address and its whole HTML page."""
    voorstel = dossier.voorstellen[voorstel_name]
    keuzes = kies(voorstel, dossier.vragen_in_gebruik(), dossier.maatregelsoorten)
    for blad in bladen(dossier):
        address = adressen.blad(voorstel_name, blad.naam)
        html = environment.get_template(f"bladen/{blad.sjabloon}.html.j2").render(
            naar=partial(adressen.vanaf, address),
            naam=voorstel_name,
            blad=blad,
            voorstel=voorstel,
            keuzes=keuzes,
            vragenset=dossier.vragenset(),
            **blad.waarden,
        )
        yield blad, address, html
