"""Begins a voorstel: where its file goes, and the template in which only what a person must write is left empty."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from toets.beginnen.sjabloon import Invulling, vul_in
from toets.gedeeld import adressen
from toets.gedeeld.schijfnamen import is_gehouden
from toets.inhoud.nieuw_bestand import NieuwBestand
from toets.inhoud.plaatsen import pad_van
from toets.model.basis import SLUG_TEKENS
from toets.model.voorstel import Voorstel

if TYPE_CHECKING:
    from collections.abc import Container
    from datetime import date

    from toets.beginnen.sjabloon import Keuzes

GEEN_ONTBINDING = str.maketrans({"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d"})

KOP = """\
# Een nieuw voorstel. Vul in wat achter een dubbele punt nog leeg is. De uitleg staat erboven.
# Kijk steeds na wat er nog moet:  python build.py check
# Schrijf gewone, korte zinnen. Noem geen namen van mensen, telefoonnummers of mailadressen."""
PUNT = """\
  - nummer: 1
    tekst:
    maatregelsoorten: []
    plaats:"""


class TitelError(Exception):
    """A title from which no voorstel can begin; its text says why in Dutch."""


def slug(titel: str) -> str:
    """The name of a folder for this title: small letters, digits and dashes, at most 60; accents go.

    It ends at a whole word where that can be, and is none that Windows keeps for itself or that is of a page of the
    site. Raises TitelError when nothing is left.
    """
    plain = unicodedata.normalize("NFKD", titel.casefold().translate(GEEN_ONTBINDING))
    without = "".join(char for char in plain if not unicodedata.combining(char))
    name = re.sub(r"[^a-z0-9]+", "-", re.sub(r"['\u2019`]", "", without)).strip("-")
    if not name:
        raise TitelError(f"Van de titel '{titel}' is geen mapnaam te maken. Gebruik letters of cijfers.")
    if len(name) > SLUG_TEKENS:
        name = name[: SLUG_TEKENS + 1].rpartition("-")[0] or name[:SLUG_TEKENS]
    kept = is_gehouden(name) or name in adressen.niet_voor_een_voorstel()
    return f"naam-{name}" if kept else name


def vrije_naam(name: str, bezet: Container[str]) -> str:
    """The name, with a number behind it where it is taken. The same as `vrijeNaam` in the app (`slug.ts`)."""
    free, number = name, 1
    while free in bezet:
        number += 1
        tail = f"-{number}"
        free = name[: SLUG_TEKENS - len(tail)].rstrip("-") + tail
    return free


def controleer_titel(titel: str) -> str:
    """The title on one line. Raises TitelError when it is longer than a title may be."""
    titel = " ".join("".join(sign if sign.isprintable() else " " for sign in titel).split())
    if len(titel) > 200:  # noqa: PLR2004 (of a Regel)
        raise TitelError(f"De titel telt {len(titel)} tekens. Gebruik er hoogstens 200.")
    return titel


def pad(titel: str, keuzes: Keuzes) -> str:
    """Where the voorstel with this title goes: no old address of another voorstel. Raises TitelError."""
    return pad_van(Voorstel, vrije_naam(slug(titel), keuzes.oude_namen))


def nieuw_voorstel(titel: str, today: date, keuzes: Keuzes) -> NieuwBestand:
    """The template for this title, with what can be chosen here.

    Raises TitelError when the title is too long, or no folder can be named after it.
    """
    titel = controleer_titel(titel)
    text = vul_in(Invulling(titel, KOP, slug(titel), PUNT), keuzes, today)
    return NieuwBestand(pad(titel, keuzes), text)
