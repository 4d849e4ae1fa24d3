"""Begins a voorstel: where its file goes, and a template in which only what a person must write is left empty."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from toets.nieuw_bestand import NieuwBestand

if TYPE_CHECKING:
    from datetime import date

MAXIMUM = 60  # of a Slug
GEEN_ONTBINDING = str.maketrans({"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d"})

SJABLOON = """\
# yaml-language-server: $schema=../../site/schema/voorstel.json
# Een nieuw voorstel. Vul in wat achter een dubbele punt nog leeg is. De uitleg staat erboven.
# Kijk steeds na wat er nog moet:  python build.py check
# Schrijf gewone, korte zinnen. Noem geen namen van mensen, telefoonnummers of mailadressen.
format: voorstel/1
titel: {titel}

# Het voorstel in hoogstens 120 woorden. De eerste alinea zegt waar het om gaat.
# Zet een | achter de dubbele punt en begin op een nieuwe regel, met twee spaties ervoor.
samenvatting:

# Wie het indient: een functie of groep, bijvoorbeeld: Het college. Geen naam van een persoon.
indiener:

# Hoe ver het voorstel is: verkenning, ontwerp, aangeboden of besloten. De laatste fase is die van nu.
# 'plaats' is altijd: waar het staat in het document, bijvoorbeeld een kop of een punt.
fasen:
  - fase: ontwerp
    datum: {maand}  # de maand waarin dit bestand is gemaakt; verander die zo nodig
    toelichting: Het ontwerp wordt geschreven.
    plaats:

# Wanneer de raad erover praat. Weet u dat? Haal dan de hekjes weg.
# agenda:
#   - {{stap: beeldvorming, datum: {dag}}}

# Waar het over gaat, bijvoorbeeld: jeugd, of: werk en inkomen.
domeinen:
  -

# Wat niet meer open staat, bijvoorbeeld door een wet of een eerder besluit.
ligt_al_vast:
  - tekst:
    plaats:

# Waar nog over te praten valt. Schrijf het als vragen.
nog_te_kiezen:
  -

# Waar de raad over beslist. Een regel per punt, met het nummer uit het document.
# Kies bij elk punt wat voor maatregel het is. Dat bepaalt welke vragen het voorstel krijgt. U kunt kiezen uit:
{soorten}
# Kost of levert het geld op? Haal dan de hekjes weg. Staat er 10.000 in het document, schrijf dat dan precies zo.
beslispunten:
  - nummer: 1
    tekst:
    maatregelsoorten: []
    # bedragen:
    #   - {{euro: 10.000, soort: kosten, jaar: {jaar}, waarvoor: 'waar het geld voor is'}}
    plaats:

# Twee verhalen of meer waar het gesprek mee begint. Kies er een dat erbij wint (baat) en een dat erbij verliest (last).
# De namen staan in questions/casussen/, zonder .yml erachter.
casussen:
  - casus:
    effect: baat
    waarom:
  - casus:
    effect: last
    waarom:

# Het document waar het voorstel in staat. Zet het eerst in questions/bronnen.yml en neem de naam daar over.
bron:
  document:
  plaats: hele document
"""


class TitelError(Exception):
    """A title from which no voorstel can begin; its text says why in Dutch."""


def slug(titel: str) -> str:
    """The name of a folder for this title: small letters, digits and dashes, at most 60; accents go.

    It ends at a whole word where that can be. Raises TitelError when nothing is left.
    """
    plain = unicodedata.normalize("NFKD", titel.casefold().translate(GEEN_ONTBINDING))
    without = "".join(char for char in plain if not unicodedata.combining(char))
    name = re.sub(r"[^a-z0-9]+", "-", re.sub(r"['\u2019`]", "", without)).strip("-")
    if not name:
        raise TitelError(f"Van de titel '{titel}' is geen mapnaam te maken. Gebruik letters of cijfers.")
    if len(name) > MAXIMUM:
        name = name[: MAXIMUM + 1].rpartition("-")[0] or name[:MAXIMUM]
    return name


def controleer_titel(titel: str) -> str:
    """The title on one line. Raises TitelError when it is longer than a title may be."""
    titel = " ".join("".join(sign if sign.isprintable() else " " for sign in titel).split())
    if len(titel) > 200:  # noqa: PLR2004 (of a Regel)
        raise TitelError(f"De titel telt {len(titel)} tekens. Gebruik er hoogstens 200.")
    return titel


def pad(titel: str) -> str:
    """Where the voorstel with this title goes. Raises TitelError."""
    return f"policies/{slug(titel)}/voorstel.yml"


def aanhalen(text: str) -> str:
    """One line of text as it can stand in YAML, whatever is in it."""
    return "'" + " ".join(text.split()).replace("'", "''") + "'"


def nieuw_voorstel(titel: str, today: date, soorten: dict[str, str]) -> NieuwBestand:
    """The template for this title; `soorten` are the kinds of measure, by id with their names.

    Raises TitelError when the title is too long, or no folder can be named after it.
    """
    titel = controleer_titel(titel)
    lines = [f"#   {name}: {text}" for name, text in soorten.items()]
    text = SJABLOON.format(
        titel=aanhalen(titel),
        soorten="\n".join(lines),
        maand=f"{today:%Y-%m}",
        dag=today.isoformat(),
        jaar=today.year,
    )
    return NieuwBestand(pad(titel), text)
