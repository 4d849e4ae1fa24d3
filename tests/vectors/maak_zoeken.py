"""Writes `zoeken.json`: texts with their terms, and the index of a small site, for the app to read and search.

Run `python -m tests.vectors.maak_zoeken`.
"""

from __future__ import annotations

import json
from pathlib import Path

from toets.bouwen.zoekindex import VELDEN, zoekgegevens
from toets.gedeeld.zoektermen import termen

VECTORS = Path(__file__).with_name("zoeken.json")

TEKSTEN = [
    "",
    "Het is van de raad",
    "financiën, cliënten en ideeën",
    "cafe\u0301 en Crèche",
    "betaalt betalen betaling betaald",
    "huis huizen brief brieven school scholen fiets fietsen",
    "kind kinderen stad steden raadslid raadsleden mogelijkheid mogelijkheden",
    "budget budgetten mandaat mandaten regel regels regeling regelingen",
    "besluit besluiten bezuiniging bezuinigingen bezuinigt kaart kaartje kaartjes",
    "€ 2.200.000,- of 2,2 miljoen of 2200000",
    "€ 350.000,00 is 3,5 ton; 1,25 mln; 1.000.000.000 is 1 miljard",
    "1.2.3 en 12.34 en 50.000x en 7,5 procent",
    "amendement A10, punt 2b en 4.2-a van 2019-2022",
    "hand-out, co-creatie en pgb's",
    "word een bestand in Word",
    "ﬁnancieel ½ ²  ½miljoen",
    "Ĳsselmeer ijsje <b>vet</b> & 'teken'",
]


def _pagina(h1: str, lead: str, *parts: tuple[str, str, str]) -> str:
    sections = "".join(f'<section><h2 id="{name}">{title}</h2><p>{text}</p></section>' for name, title, text in parts)
    return f'<html><body><article class="md-content__inner md-typeset"><h1>{h1}</h1><p>{lead}</p>{sections}</article>'


def _voorstel(h1: str, lead: str, points: str) -> str:
    papier = ("papier", "Op papier", "Alles voor een gesprek uit de printer. Hand-out en uitnodiging.")
    return _pagina(h1, lead, ("beslispunten", "Waarover beslist de raad?", points), papier)


SITE = {
    "404.html": _pagina("Deze pagina is er niet", "Zoek op een woord."),
    "draaiboek.html": _pagina("Draaiboek", "Het gesprek duurt 90 minuten.", ("pauze", "Pauze", "Tien minuten.")),
    "handleiding/raadslid.html": _pagina("Ik zit in de raad", "Zo doet u mee aan een gesprek over jeugdhulp."),
    "maatregelsoorten.html": _pagina(
        "Soorten maatregelen",
        "Wat een raad kan besluiten.",
        ("eigen-bijdrage", "Eigen bijdrage", "Iemand betaalt zelf mee."),
        ("vervoer", "Vervoer", "Naar school of naar het werk."),
    ),
    "meedoen/velden.html": _pagina(
        "Alle velden in de bestanden",
        "Voor wie een bestand schrijft.",
        ("voorstel", "Voorstel", "Elk veld over jeugdhulp, kosten, uitnodiging, vervoer, wachtlijst en bakfiets."),
    ),
    "verhalen/gezin-koopmans.html": _pagina(
        "De familie Koopmans en de bakfiets", "Een bakfiets is goedkoper dan een taxi."
    ),
    "voorstellen/een/index.html": _voorstel("Jeugdhulp met minder aanbieders", "Er is minder geld.", "€ 2.200.000."),
    "voorstellen/een/vragen.html": _pagina("De vragen bij: Jeugdhulp met minder aanbieders", "Zes vragen."),
    "voorstellen/twee/index.html": _voorstel("Minder hulp in huis", "De kosten gaan omlaag.", "Een wachtlijst mag."),
    "voorstellen/drie/index.html": _voorstel("Werk voor iedereen", "Van bijstand naar werk.", "Een coach helpt."),
    "voorstellen/vier/index.html": _voorstel("Leerlingenvervoer", "Een nieuwe regeling.", "Ouders betalen mee."),
    "vragen/zelf-betalen.html": _pagina("Moet dit huishouden meer betalen?", "Denk aan cliënten met weinig geld."),
}
ZELFDE = [
    ["schoolvervoer", "leerlingenvervoer", "vervoer naar school"],
    ["jeugdzorg", "jeugdhulp"],
    ["wat is dit", "draaiboek"],
]


def maak() -> str:
    """The text of the file."""
    found = zoekgegevens(sorted(SITE.items()), ZELFDE)
    content = {
        "termen": [[text, termen(text)] for text in TEKSTEN],
        "velden": [*VELDEN],
        "gegevens": found.model_dump(),
    }
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


if __name__ == "__main__":
    VECTORS.write_text(maak(), encoding="utf-8", newline="\n")
