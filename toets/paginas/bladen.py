"""The sheets for paper, each as a page that prints. A new one is a line in `bladen` and a template."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any, Literal

from toets.afleiden.selectie import Bank, kies
from toets.afleiden.verbanden import Verbanden
from toets.afleiden.verslagbeeld import verslagbeeld
from toets.gedeeld import adressen
from toets.model.draaiboek import MINUTEN_KORT, MINUTEN_LANG

if TYPE_CHECKING:
    from collections.abc import Iterator

    import jinja2

    from toets.inhoud.dossier import Dossier

OP_PAPIER = "voorstel-op-papier"
"""The name of the sheet with the voorstel itself."""

WAT_DEED_DE_RAAD = "wat-deed-de-raad"
"""The name of the sheet that lays what a council decided beside what a group that practised wrote down."""

VOORBLAD = "Voorblad bij een gespreksverslag"
"""How the cover of a verslag is called."""

INGETROKKEN = "Dit gespreksverslag is van de site gehaald"
"""How the page and the sheet are called that stand where a verslag stood."""

Moment = Literal["vooraf", "tijdens", "na"]
MOMENTEN: dict[Moment, str] = {"vooraf": "Vooraf", "tijdens": "Tijdens het gesprek", "na": "Na afloop"}


@dataclass(frozen=True)
class Blad:
    """One sheet: its name in the address, what a reader calls it, the template, when it is needed and on what paper.

    `maat` is a class of the page with a size in `css/blad.css`; `print` says what to tell the printer, where that is
    not simply A4; `waarden` is what only this sheet shows; `ook_word`: whether there is a Word file of it too.
    """

    naam: str
    titel: str
    sjabloon: str
    moment: Moment
    maat: str = "a4"
    print: str = ""
    waarden: dict[str, Any] = field(default_factory=dict)
    ook_word: bool = False
    los: bool = False
    """Whether it is not offered with the others, nor in the zip: who needs it is led to its own address."""


def bladen(dossier: Dossier, voorstel_name: str) -> Iterator[Blad]:
    """Every sheet of a voorstel, in the order in which they are needed."""
    yield Blad("uitnodiging", "Uitnodiging", "uitnodiging", "vooraf", print="Een week vooraf.")
    yield Blad(OP_PAPIER, "Het voorstel in het kort", "voorstel", "vooraf")
    for vorm, minuten in (("lang", MINUTEN_LANG), ("kort", MINUTEN_KORT)):
        title = f"Draaiboek van {minuten} minuten"
        yield Blad(f"draaiboek-{minuten}", title, "draaiboek", "vooraf", waarden={"vorm": vorm, "totaal": minuten})
    yield from _handouts(dossier)
    verhalen = [dossier.casussen[keuze.casus] for keuze in dossier.voorstellen[voorstel_name].casussen]
    paper = "Op A5. Of op A4, twee op een vel."
    yield Blad("verhaalkaarten", "Verhaalkaarten", "verhaalkaarten", "tijdens", "a5", paper, {"verhalen": verhalen})
    slips = "Twee op een vel. Print op één kant."
    yield Blad("antwoordbriefjes", "Antwoordbriefjes", "antwoordbriefjes", "tijdens", "stukken", slips)
    yield Blad("telformulier", "Telformulier", "telformulier", "tijdens", print="Eén bladzijde per rol.")
    cards = "Acht op een vel. Print op twee kanten, over de lange kant."
    yield Blad("gesprekskaarten", "Gesprekskaarten", "gesprekskaarten", "tijdens", "stukken", cards)
    yield Blad(
        "opbrengstposter", "Poster voor de opbrengst", "opbrengstposter", "tijdens", "a3", "Op A3, of verkleind op A4."
    )
    if dossier.voorstellen[voorstel_name].leert_van_besluit():
        yield Blad(WAT_DEED_DE_RAAD, "Wat deed de raad echt?", "wat_deed_de_raad", "na", print="Pas na een oefening.")
    yield Blad("hoe-verder", "Hoe gaat het verder?", "hoe_verder", "na", print="Voor elke deelnemer.")
    for verslag_name in Verbanden(dossier).verslagen_van(voorstel_name):
        yield verslagblad(dossier, voorstel_name, verslag_name)


def verslagblad(dossier: Dossier, voorstel_name: str, verslag_name: str) -> Blad:
    """The sheet of one gespreksverslag; its `waarden` are what the page of the verslag shows too."""
    found = verslagbeeld(dossier, voorstel_name, verslag_name)
    verslag = found.verslag
    values = {
        "verslag_naam": verslag_name,
        "verslag": verslag,
        "vragenset": found.vragenset,
        "stand": found.stand,
        "gesprek": found,
    }
    exercise = "Oefening. " if verslag.soort == "oefening" else ""
    name, title = f"gespreksverslag-{verslag_name}", f"Gespreksverslag van {verslag.maand}"
    return Blad(
        name, title, "gespreksverslag", "na", "verslag", f"{exercise}Nummer {verslag_name}.", values, ook_word=True
    )


def losse_bladen(dossier: Dossier, voorstel_name: str) -> Iterator[Blad]:
    """The sheets of a voorstel that are not offered with the others: see `Blad.los`.

    The cover of each verslag for the raadsinformatiesysteem, filled in as far as the site knows; and what stands where
    the sheet of a verslag stood that was taken off the site.
    """
    for verslag_name in Verbanden(dossier).verslagen_van(voorstel_name):
        values = verslagblad(dossier, voorstel_name, verslag_name).waarden
        yield Blad(f"voorblad-{verslag_name}", VOORBLAD, "voorblad", "na", waarden=values, ook_word=True, los=True)
    for verslag_name, ingetrokken in dossier.ingetrokken[voorstel_name].items():
        values = {"verslag_naam": verslag_name, "ingetrokken": ingetrokken}
        name = f"gespreksverslag-{verslag_name}"
        yield Blad(name, INGETROKKEN, "ingetrokken", "na", waarden=values, los=True)


def _handouts(dossier: Dossier) -> Iterator[Blad]:
    """The vragen in the words of each rol: on one sheet, and in large print."""
    for maat, letters in (("a4", ""), ("groot", ", grote letters")):
        for rol, beschrijving in dossier.rollen.per_id().items():
            wie = "andere deelnemers" if rol == "anders" else beschrijving.meervoud
            values = {"rol": rol, "rolbeschrijving": beschrijving}
            name = f"handout-{rol}-groot" if letters else f"handout-{rol}"
            paper = "" if letters else "Eén vel, op twee kanten."
            yield Blad(name, f"Hand-out voor {wie}{letters}", "handout", "vooraf", maat, paper, values)


def als_pagina(
    dossier: Dossier, environment: jinja2.Environment, voorstel_name: str
) -> Iterator[tuple[Blad, str, str]]:
    """Every sheet of a voorstel with its address and its whole HTML page."""
    voorstel = dossier.voorstellen[voorstel_name]
    keuzes = kies(voorstel, Bank.van(dossier))
    for blad in (*bladen(dossier, voorstel_name), *losse_bladen(dossier, voorstel_name)):
        address = adressen.blad(voorstel_name, blad.naam)
        shared = {
            "naar": partial(adressen.vanaf, address),
            "naam": voorstel_name,
            "voorstel": voorstel,
            "keuzes": keuzes,
            # The numbers of the vragen that a gesprek of 45 minutes uses, as text.
            "kort": [str(number) for number, keuze in enumerate(keuzes, start=1) if keuze.ook_kort],
            "vragenset": dossier.vragenset(),
        }
        template = environment.get_template(f"bladen/{blad.sjabloon}.html.j2")
        html = template.render({**shared, "blad": blad, **blad.waarden})
        yield blad, address, html
