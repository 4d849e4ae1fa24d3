"""Which reader a file gets, and what is refused before anything is read."""

from __future__ import annotations

import re
import stat
from dataclasses import replace
from typing import TYPE_CHECKING

from toets.beginnen.importeren.document import Document, DocumentError
from toets.beginnen.importeren.pdf import MAXIMUM, lees_pdf
from toets.beginnen.importeren.tekst import lees_tekst
from toets.beginnen.importeren.word import lees_word
from toets.inhoud.schijf import reden

if TYPE_CHECKING:
    import os
    from pathlib import Path

    from toets.beginnen.importeren.document import Alinea

LEZERS = {".docx": lees_word, ".pdf": lees_pdf, ".txt": lees_tekst, ".md": lees_tekst}
# By how a file begins: the name that it should have, what it is, and what to make of it.
SOORTEN = {
    b"PK\x03\x04": (".docx", "een Word-bestand of een ander ingepakt bestand", ".docx"),
    b"\xd0\xcf\x11\xe0": (".docx", "een oud Word-bestand of een beveiligd bestand", ".docx"),
    b"%PDF": (".pdf", "een pdf", ".pdf"),
    b"{\\rtf": (".rtf", "een RTF-bestand", ".docx"),
}
BYTES = 20_000_000
WOORDEN = MAXIMUM * 600  # a full page has some 600 words
TEKENS = WOORDEN * 15  # and what is no word counts too: a row of digits takes as long to read
NEDERLANDS = frozenset(["de", "het", "een", "van", "en", "voor", "met", "dat", "niet", "aan", "te", "zijn", "wordt"])
ENGELS = frozenset(["the", "a", "of", "and", "for", "with", "that", "not", "to", "are", "is", "by"])
VERSCHILLENDE = 3
"""So many different English words make a text English: some are Dutch too, and letters may be numbers."""


def lees_document(path: Path) -> Document:
    """Read a docx, pdf, txt or md file. Raises DocumentError with a Dutch sentence when that can't be done."""
    kind = path.suffix.lower()
    try:
        _keur(path.stat(), kind)
        content = path.read_bytes()
    except FileNotFoundError:
        raise DocumentError("Dit bestand is er niet. Kijk of de naam en de map kloppen.") from None
    except OSError as error:
        raise DocumentError("Dit bestand kan niet geopend worden: {}. {}".format(*reden(error))) from None
    for begin, (own, what, better) in SOORTEN.items():
        if content.startswith(begin) and kind != own:
            raise DocumentError(f"Dit is {what} met een naam die eindigt op {kind}. Sla het op als {better}.")
    read = LEZERS[kind](content)
    document = Document([_zonder_tekens(alinea) for alinea in read.alineas], [*map(_leesbaar, read.weggelaten)])
    words = re.findall(r"[a-z]+", " ".join(alinea.tekst for alinea in document.alineas).lower())
    if not words:
        raise DocumentError("In dit bestand staat geen tekst.")
    if len(words) > WOORDEN or sum(len(alinea.tekst) for alinea in document.alineas) > TEKENS:
        raise DocumentError("Dit document is langer dan 150 bladzijden. Sla alleen het raadsvoorstel op.")
    english = [word for word in words if word in ENGELS]
    if len(set(english)) >= VERSCHILLENDE and len(english) > sum(word in NEDERLANDS for word in words):
        raise DocumentError("Dit document lijkt in het Engels. De maatwerktoets leest alleen Nederlandse voorstellen.")
    return document


def _keur(found: os.stat_result, kind: str) -> None:
    """Raises DocumentError for what is not to be opened: opening a pipe would wait for ever."""
    if stat.S_ISDIR(found.st_mode):
        raise DocumentError("Dit is een map. Noem een bestand: docx, pdf, txt of md.")
    if not stat.S_ISREG(found.st_mode):
        raise DocumentError("Dit is geen gewoon bestand. Noem een bestand: docx, pdf, txt of md.")
    if kind == ".docm":
        raise DocumentError("Een .docm-bestand kan macro's bevatten: kleine programma's. Sla het op als .docx.")
    if not kind:
        raise DocumentError("De naam zegt niet wat voor bestand dit is. Laat hem eindigen op .docx, .pdf, .txt of .md.")
    if kind not in LEZERS:
        raise DocumentError(f"Een bestand dat eindigt op '{kind}' kan niet. Gebruik docx, pdf, txt of md.")
    if found.st_size > BYTES:
        raise DocumentError("Dit bestand is groter dan 20 MB. Sla alleen het raadsvoorstel op, zonder de bijlagen.")


def _zonder_tekens(alinea: Alinea) -> Alinea:
    """Also where it stands and its number, which come out of the document too."""
    return replace(alinea, tekst=_leesbaar(alinea.tekst), plaats=_leesbaar(alinea.plaats), merk=_leesbaar(alinea.merk))


def _leesbaar(text: str) -> str:
    """The text without signs that mean nothing to a reader and that no YAML file may hold."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())
