"""Takes people out of a document, before anything else looks at it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from toets.beginnen.importeren.document import Document
from toets.vertrouwen.persoonsgegevens import persoonsgegevens

if TYPE_CHECKING:
    from toets.beginnen.importeren.document import Alinea

SCHRIJVER = (
    r"(?:naam )?(?:op)?steller|auteur|behandelaar|behandeld door|contactpersoon|ambtenaar"
    r"|(?:nadere )?(?:informatie|inlichtingen) (?:bij|op te vragen bij)|inlichtingen"
)
HOOFD = "[A-ZÀ-ÖØ-ÞŠŞŽČĆĐİŁ]"
VELD = re.compile(
    rf"(?:(?:{SCHRIJVER}|portefeuillehouder|naam|wethouder|telefoon(?:nummer)?|tel\.?|e-?mail(?:adres)?|doorkiesnummer)"
    rf"(?: (?:steller|auteur))?\s*(?::|$)|(?:{SCHRIJVER})(?=\s(?-i:{HOOFD})))(?P<waarde>.*)",
    re.IGNORECASE,
)
# After a title or at the start of a line Dutch writes the first of these with a capital: Van den Berg.
TUSSEN = r"(?:(?i:van|von|de|der|den|het|ter|ten|te|in|op|el|al|la|du|['\u2019]t)\s+|[Dd]['\u2019])*"
# De Vries, Jansen-de Wit, Abd-el-Kader.
ACHTERNAAM = rf"{TUSSEN}{HOOFD}[\w'\u2019]+(?:-{TUSSEN}[\w'\u2019]+)*"
VOORAF = rf"(?:{ACHTERNAAM}\s+|{HOOFD}\.\s?){{0,6}}"
PERSOON = re.compile(
    rf"\b(?:{HOOFD}\.\s?){{1,5}}{ACHTERNAAM}"
    rf"|\b(?:[Mm]evrouw|[Dd]e heer|[Mm]w\.|[Dd]hr\.|[Ww]ethouder|[Bb]urgemeester)\s+{VOORAF}{ACHTERNAAM}"
)
VELD_BINNEN = re.compile(rf"\b((?i:{SCHRIJVER}|portefeuillehouder|wethouder)\s*:\s*){VOORAF}{ACHTERNAAM}")
ONDERTEKENING = re.compile(
    r"\bde (?:griffier|voorzitter|secretaris|burgemeester)\b.{0,30},|^commentaar \[", re.IGNORECASE
)
LENGTE = 100
BEREIK = ("een telefoonnummer", "een e-mailadres")
WEG = "[naam weggelaten]"


def zonder_personen(document: Document) -> Document:
    """The same document without what says who wrote or signed it, or how to reach someone.

    What was left out is named by kind and place only. A name without a form of its own can be missed.
    """
    kept: list[Alinea] = []
    left_out = [*document.weggelaten]
    names: list[str] = []
    alone = False
    for alinea in document.alineas:
        short = len(alinea.tekst) < LENGTE and not alinea.merk
        field = VELD.match(alinea.tekst) if short else None
        signed = short and ONDERTEKENING.search(alinea.tekst)
        reach = short and any(kind in BEREIK for kind, _ in persoonsgegevens(alinea.tekst))
        if field or signed or reach or (alone and short and not alinea.kop):
            left_out.append(f"{alinea.plaats}: gegevens van de steller of een ondertekening")
            names += _namen(field["waarde"] if field else alinea.tekst if alone else "")
            # A label or a signature on a line of its own: what follows is the name.
            alone = bool(signed) or bool(field and not field["waarde"].strip())
            continue
        alone = False
        kept.append(alinea)
    return Document([_schoon(alinea, names, left_out) for alinea in kept], left_out)


def _namen(text: str) -> list[str]:
    """The names that stand in the line about the writer, so that they go elsewhere too."""
    text = re.split(r"\s+(?:afdeling|telefoon|e-?mail)\b", text, maxsplit=1, flags=re.IGNORECASE)[0].strip()
    surname = re.findall(rf"\b{HOOFD}[\w'\u2019-]{{3,}}", text)[-1:]
    return [*([text] if len(text.split()) > 1 else []), *surname]


def _schoon(alinea: Alinea, names: list[str], left_out: list[str]) -> Alinea:
    text = alinea.tekst
    # The longest first: a name can be the beginning of another.
    for kind, piece in sorted(persoonsgegevens(text), key=lambda found: len(found[1]), reverse=True):
        text = text.replace(piece, f"[{kind} weggelaten]")
    for name in names:
        text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", WEG, text)
    text = PERSOON.sub(WEG, VELD_BINNEN.sub(rf"\1{WEG}", text))
    if text != alinea.tekst:
        left_out.append(f"{alinea.plaats}: een naam, nummer of adres in een zin")
    return replace(alinea, tekst=text)
