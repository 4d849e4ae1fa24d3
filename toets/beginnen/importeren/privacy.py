"""Takes people out of a document, before anything else looks at it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from toets.beginnen.importeren.document import Document
from toets.vertrouwen.persoonsgegevens import persoonsgegevens, vind, zonder

if TYPE_CHECKING:
    from toets.beginnen.importeren.document import Alinea
    from toets.vertrouwen.persoonsgegevens import Vondst

SCHRIJVER = (
    r"(?:naam )?(?:op)?steller|auteur|behandelaar|behandeld door|behandelend ambt(?:enaar)?\.?|opgesteld door"
    r"|contactpersoon|ambtenaar|teammanager|projectleider"
    r"|(?:nadere )?(?:informatie|inlichtingen) (?:bij|op te vragen bij)|inlichtingen"
)
HOOFD = "[A-ZÀ-ÖØ-ÞŠŞŽČĆĐİŁ]"
LABEL = (
    rf"{SCHRIJVER}|portefeuillehouder|naam|wethouder|griffier|contact|telefoon(?:nummer)?|tel\.?|e-?mail(?:adres)?"
    r"|doorkiesnummer"
)
VELD = re.compile(
    rf"(?:(?:{LABEL})(?:s|\(s\))?(?: (?:steller|auteur))?\s*(?::|$)|(?:{SCHRIJVER})(?=\s(?-i:{HOOFD})))(?P<waarde>.*)",
    re.IGNORECASE,
)
ONDERTEKENING = re.compile(
    r"\bde (?:griffier|voorzitter|secretaris|burgemeester)\b.{0,30},|^commentaar \[", re.IGNORECASE
)
LENGTE = 100
BEREIK = ("een telefoonnummer", "een e-mailadres")
WEG = "[naam weggelaten]"
NAMEN = {"functie", "functie-klein", "veldnaam", "voorletters", "voorletter"}
"""Of what can only be guessed, that which goes too: a draft with a name too few is soon mended."""


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
        reach = short and any(vondst.naam in BEREIK for vondst in persoonsgegevens(alinea.tekst))
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
    found = [vondst for vondst in vind(alinea.tekst) if vondst.zeker or vondst.soort in NAMEN]
    text = zonder(alinea.tekst, found, _noem)
    for name in names:
        text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", WEG, text)
    if text != alinea.tekst:
        left_out.append(f"{alinea.plaats}: een naam, nummer of adres in een zin")
    return replace(alinea, tekst=text)


def _noem(vondst: Vondst) -> str:
    return f"[{vondst.naam} weggelaten]" if vondst.zeker else WEG
