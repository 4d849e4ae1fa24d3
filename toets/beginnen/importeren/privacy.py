"""Takes people out of a document, before anything else looks at it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from toets.beginnen.importeren.document import Document
from toets.beginnen.importeren.ondertekening import is_naamregel, is_ondertekening, is_zin
from toets.vertrouwen.persoonsgegevens import vind, zonder

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
    rf"(?:{LABEL})(?:s|\(s\))?(?: (?:steller|auteur))?\s*(?::|$)(?P<waarde>.*)",
    re.IGNORECASE,
)
LOS_VELD = re.compile(rf"(?:{SCHRIJVER})(?=\s(?-i:{HOOFD}))(?P<waarde>.*)", re.IGNORECASE)
COMMENTAAR = re.compile(r"commentaar \[", re.IGNORECASE)
LENGTE = 100
DEEL = re.compile(r"[,;/()]|\s(?:en|&)\s")
"""Between two names, or a name and the policy that someone is about."""
BEREIK = ("e-mail", "e-mail-streep", "e-mail-kantoor", "telefoon", "telefoon-kantoor", "toestel")
WEG = "[naam weggelaten]"
NAMEN = {
    *("functie", "functie-klein", "functies", "beroep", "partijlid", "veldnaam", "gezin", "vernoemd", "naam-misschien"),
    *("voorletters", "voorletters-anders", "voorletter", "achternaam-eerst", "met-anderen", "naam-kleine-letters"),
}
"""Of what can only be guessed, that which goes too: a draft with a name too few is soon mended."""


def zonder_personen(document: Document) -> Document:
    """The same document without what says who wrote or signed it, or how to reach someone.

    What was left out is named by kind and place only. A name without a form of its own can be missed.
    """
    kept: list[Alinea] = []
    left_out = [*document.weggelaten]
    names: list[str] = []
    label_above = signed_above = False  # a label or a signature on a line of its own: what follows is the name
    for alinea, after in zip(document.alineas, [*document.alineas[1:], None], strict=True):
        text = alinea.tekst
        short = len(text) < LENGTE and not alinea.merk
        field = VELD.match(text) if short else None
        loose = _los_veld(text) if short and not field else None
        signed = short and _is_ondertekend(text, after)
        reach = short and any(vondst.soort in BEREIK for vondst in vind(text))
        announced = (label_above and not is_zin(text)) or (signed_above and is_naamregel(text))
        below = announced and short and not alinea.kop
        written = field or loose
        names += _namen(written["waarde"] if written else text if below else "")
        label_above, signed_above = bool(field and not field["waarde"].strip()), signed
        if field or (loose and not is_zin(text)) or signed or reach or below:
            left_out.append(f"{alinea.plaats}: gegevens van de steller of een ondertekening")
        else:
            kept.append(alinea)
    return Document([_schoon(alinea, names, left_out) for alinea in kept], left_out)


def _los_veld(text: str) -> re.Match[str] | None:
    """A label without a colon, when a name follows: `Projectleider Sport regelt de hulp` names nobody."""
    field = LOS_VELD.match(text)
    return field if field and any(map(_kan_een_naam_zijn, field["waarde"].split())) else None


def _is_ondertekend(text: str, after: Alinea | None) -> bool:
    """Whether it is signed here. A sentence goes on below it in small letters; a signature does not."""
    goes_on = after is not None and after.tekst[:1].islower() and not after.merk and not is_naamregel(after.tekst)
    return COMMENTAAR.match(text) is not None or (is_ondertekening(text) and not goes_on)


def _namen(text: str) -> list[str]:
    """The names that stand in the line about the writer, so that they go elsewhere too."""
    text = re.split(r"(?:^|\s+)(?:afdeling|telefoon|e-?mail)\b", text, maxsplit=1, flags=re.IGNORECASE)[0]
    return [name for part in DEEL.split(text) for name in _naam(part.strip())]


def _naam(part: str) -> list[str]:
    """The whole name and the surname, when there is one."""
    surname = [word for word in re.findall(rf"\b{HOOFD}[\w'\u2019-]{{3,}}", part) if _kan_een_naam_zijn(word)][-1:]
    whole = bool(surname) and len(part.split()) > 1 and not is_zin(part)
    return [*([part] if whole else []), *surname]


def _kan_een_naam_zijn(text: str) -> bool:
    """Whether the one finder takes it for a name after a label: not the word of a policy, as Jeugd or Welzijn."""
    return any(vondst.soort in NAMEN for vondst in vind(f"Naam: {text}"))


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
