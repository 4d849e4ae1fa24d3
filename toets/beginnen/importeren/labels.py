"""What stands above a raadsvoorstel: a label with its value, beside it or below it, in whatever layout.

A label is read by what it is made of, and not by a list of labels: every word belongs to labels, and one of them names
something.
"""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from itertools import takewhile
from typing import TYPE_CHECKING

from toets.beginnen.importeren.koppen import onderdeel
from toets.model.basis import MAANDEN, Datum

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.beginnen.importeren.document import Alinea

NOEMT = """
steller stellers opsteller auteur behandelaar behandeld contactpersoon portefeuillehouder portefeuillehouders
wethouder ambtenaar ambtelijk afdeling team cluster programma beleidsveld taakveld telefoon tel toestel email mail
naam zaak agendapunt nummer registratie kenmerk datum raadsvergadering vergadering commissie raadscommissie
commissievergadering collegevergadering collegebesluit collegedatum vergaderdatum vergaderdag griffier besluitdatum
bijlage bijlagen status versie openbaarheid openbaar vertrouwelijk geheimhouding classificatie inlichtingen informatie
behandeling besluitvorming oordeelsvorming beeldvorming planning teammanager projectleider directeur
"""
ERBIJ = """
van aan de het door bij voor in en ons onze uw datum d raad college gemeenteraad b w burgemeester wethouders
ronde avond sessie agenda soort type voorstel raadsvoorstel document stuk behandelend opgesteld bestuurlijk
verantwoordelijk politieke politiek eerste tweede vast besluit id nadere ontwerp domein jaar
"""
ONDERWERP = frozenset(("onderwerp", "titel", "betreft", "betreffende", "inzake"))
INDIENER = frozenset(("indiener", "indieners", "ingediend", "voorsteller", "initiatiefnemer", "initiatiefnemers"))
_NOEMT = ONDERWERP | INDIENER | frozenset(NOEMT.split())
_ALLES = _NOEMT | frozenset(ERBIJ.split())
_WOORD = re.compile(r"[^\W\d_][\w-]*|[&./()]")
_KOLOMMEN, _HOOGSTENS = 8, 5
"""A row of labels has no more columns than this, and a label no more words."""
_DATUM = re.compile(
    rf"\b(?P<dag>\d{{1,2}})\s+(?P<woord>{'|'.join(MAANDEN)})\s+(?P<jaar>20\d\d)\b"
    r"|\b(?P<dag2>\d{1,2})[-/.](?P<maand>\d{1,2})[-/.](?P<jaar2>20\d\d)\b"
    r"|\b(?P<jaar3>20\d\d)-(?P<maand3>\d\d)-(?P<dag3>\d\d)\b",
    re.IGNORECASE,
)
SOORT = re.compile(r"\w*(?:nummer|datum)|nr|dd|(?:oordeels|besluit|beeld)vormend\w*")
"""The words that a council makes itself, and short forms: `Corsanummer`, `d.d.`."""
TEKENS = "&./()"
_DEEL = re.compile(r"\s*(?:\t|:\s)\s*")


@dataclass(frozen=True)
class Kenmerk:
    """A label and its value. `alinea` holds the label, `plek` is its number; `waarde` may be the paragraph below it."""

    label: str
    waarde: str
    alinea: Alinea
    plek: int


def is_kenmerk(text: str) -> bool:
    """Whether this line is a label, with or without its value."""
    return _splits(text) is not None


def is_los_label(text: str) -> bool:
    """Whether this is a label, or a row of labels, and nothing else: what it says stands elsewhere."""
    cells = [cell for cell in _DEEL.split(text.rstrip(": ")) if cell]
    return bool(cells) and all(_is_label(cell) for cell in cells)


def kenmerken(alineas: list[Alinea]) -> list[Kenmerk]:
    """Every label with its value, in order; of a label without a value nothing."""
    return list(_kenmerken(alineas))


def _kenmerken(alineas: list[Alinea]) -> Iterator[Kenmerk]:
    for number, alinea in enumerate(alineas):
        if alinea.merk or (alinea.kop and onderdeel(alinea.tekst)):
            continue
        if is_los_label(alinea.tekst):
            row = _labels_op_rij(alineas[number : number + _KOLOMMEN])
            cells = [cell for item in row for cell in _DEEL.split(item.tekst.rstrip(": ")) if cell]
            below = alineas[number + len(row)] if number + len(row) < len(alineas) else None
            if below is None or below.merk or onderdeel(below.tekst) or is_kenmerk(below.tekst):
                continue
            values = _DEEL.split(below.tekst) if len(cells) > 1 else [below.tekst]
            if len(values) == len(cells):
                yield from (Kenmerk(*pair, alinea, number) for pair in zip(cells, values, strict=True))
        elif found := _splits(alinea.tekst):
            yield Kenmerk(found[0], found[1], alinea, number)


def _labels_op_rij(alineas: list[Alinea]) -> list[Alinea]:
    """The first of these, with the other labels of the same row."""
    return list(takewhile(lambda item: item.plaats == alineas[0].plaats and is_los_label(item.tekst), alineas))


def _splits(text: str) -> tuple[str, str] | None:
    """The label and the value of a line, at its colon or where the words of a label end."""
    before, colon, after = text.partition(":")
    if colon and _is_label(before):
        return before.strip(), after.strip()
    if _is_label(text):
        return text.strip(), ""
    if text.endswith((".", ";", ",")) and len(text.split()) > _HOOGSTENS:
        return None
    end = 0
    for word in _WOORD.finditer(text):
        if text[end : word.start()].strip() or not _kent(word[0]):
            break
        end = word.end()
    label, value = text[:end].strip(), text[end:].strip()
    # Without a colon a value shows by its capital or its digit, and the label by its own.
    fits = value[:1].isupper() or value[:1].isdigit()
    return (label, value) if fits and text[end : end + 1].isspace() and _is_label(label) else None


def _is_label(text: str) -> bool:
    bare = re.sub(r"\((s|n|en)\)", r"\1", text.replace("d.d.", "dd")).strip()
    words = [word.lower().replace("-", "") for word in re.findall(r"[^\W\d_][\w-]*", bare)]
    rest = re.sub(r"[^\W\d_][\w-]*|[\s&./()-]", "", bare)
    if not words:
        return False
    named = _NOEMT.intersection(words) or any(map(SOORT.fullmatch, words))
    known = all(map(_kent, words))
    begins = bare[:1].isupper() and words[0] not in ("de", "het", "in", "aan", "voor", "en")
    return bool(named) and known and not rest and len(words) <= _HOOGSTENS and begins


def _kent(word: str) -> bool:
    """Whether this word, or the sign between two, can stand in a label."""
    bare = word.lower().replace("-", "")
    return bare in _ALLES or bool(SOORT.fullmatch(bare)) or bare in TEKENS


def noemt(label: str, words: frozenset[str]) -> bool:
    """Whether one of these words stands in the label."""
    return not words.isdisjoint(re.findall(r"[^\W\d_]+", label.lower()))


def datums(text: str) -> list[tuple[int, Datum]]:
    """The days in this text, each with the place where it begins; what is no day of the calendar is none."""
    found = []
    for match in _DATUM.finditer(text):
        day, month, year = (
            match["dag"] or match["dag2"] or match["dag3"],
            match["maand"] or match["maand3"] or str(1 + MAANDEN.index((match["woord"] or MAANDEN[0]).lower())),
            match["jaar"] or match["jaar2"] or match["jaar3"],
        )
        with suppress(ValueError):
            found.append((match.start(), Datum.van_dag(date(int(year), int(month), int(day)))))
    return found
