"""Takes people out of a document, before anything else looks at it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from toets.beginnen.importeren.document import Document
from toets.beginnen.importeren.namen import GERADEN, Woorden, lees_namen, vooraan, zonder_naam
from toets.beginnen.importeren.ondertekening import is_naamregel, is_ondertekening, is_zin
from toets.vertrouwen.persoonsgegevens import BOUWSTENEN, NAAMSOORTEN, vind, vul_in, zonder

if TYPE_CHECKING:
    from collections.abc import Iterable

    from toets.beginnen.importeren.document import Alinea
    from toets.beginnen.importeren.namen import Naam
    from toets.vertrouwen.persoonsgegevens import Vondst

_WIE, _ROL = (vul_in(f"<{name}>", BOUWSTENEN) for name in ("WIE", "ROL"))
_BEREIK = r"telefoon(?:nummer)?|tel\.?|e-?mail(?:adres)?|doorkiesnummer"
VELD = re.compile(
    rf"(?!naam\s*:)(?:{_WIE}|{_BEREIK})(?:s|\(s\))?(?: (?:steller|auteur))?"
    r"\s*(?::|$)(?P<waarde>.*)",
    re.IGNORECASE,
)
"""A label of who wrote it or is about it: that line goes, whatever stands behind it."""
ROL = re.compile(rf"(?:de )?(?:{_ROL}|naam)(?:s|\(s\))?\s*(?P<scheiding>:|,|$)(?P<waarde>.*)", re.IGNORECASE)
"""What somebody is: that line goes when it names somebody, or when the name stands on the line below."""
LOS_VELD = re.compile(rf"(?:{_WIE}|(?P<rol>{_ROL}))(?=\s)(?P<waarde>.*)", re.IGNORECASE)
GROET = re.compile(r"met (?:vriendelijke|hartelijke) groet(?:en)?|hoogachtend", re.IGNORECASE)
COLLEGE = re.compile(r"(?<!\w)(?:burgemeester en wethouders|college)(?!\w)", re.IGNORECASE)
COMMENTAAR = re.compile(r"commentaar \[", re.IGNORECASE)
LENGTE = 100
BEREIK = ("e-mail", "e-mail-streep", "e-mail-kantoor", "telefoon", "telefoon-kantoor", "toestel")
WEG = "[naam weggelaten]"
LABEL, NAAM = "label", "naam"
"""What a line can announce: that the next one is of a label, or that it is a name if it looks like one."""
ZEKER_EEN_NAAM = {*NAAMSOORTEN, "functie", "functie-klein", "veldnaam", "rolnaam", "aanspreekpunt"} - {"gezin"}


def zonder_personen(document: Document) -> Document:
    """The same document without what says who wrote or signed it, or how to reach someone.

    What was left out is named by kind and place only. A name without a form of its own can be missed.
    """
    kept: list[Alinea] = []
    left_out = [*document.weggelaten]
    names: list[Naam] = []
    announced = ""  # what the line above says of this one: that a name follows, for certain or perhaps
    for alinea, after in zip(document.alineas, [*document.alineas[1:], None], strict=True):
        text = alinea.tekst
        short = len(text) < LENGTE and not alinea.merk
        line = _regel(text, after) if short else None
        below = short and not alinea.kop and _staat_eronder(text, announced)
        names += lees_namen(line.waarde if line else text if below else "")
        announced = line.kondigt_aan if line else ""
        if (line and line.gaat_weg) or below or (short and any(vondst.soort in BEREIK for vondst in vind(text))):
            left_out.append(f"{alinea.plaats}: gegevens van de steller of een ondertekening")
        else:
            kept.append(alinea)
    woorden = Woorden.van([alinea.tekst for alinea in kept])
    names += _uit_zinnen(document, woorden)
    every = dict.fromkeys(names)
    return Document([_schoon(alinea, every, woorden, left_out) for alinea in kept], left_out)


@dataclass(frozen=True)
class _Regel:
    """A short line that says who somebody is: whether it goes, the words with the name, and what the next line is."""

    gaat_weg: bool
    waarde: str = ""
    kondigt_aan: str = ""


def _regel(text: str, after: Alinea | None) -> _Regel | None:
    """What this line says of somebody; None when it says nothing of that kind."""
    if field := VELD.match(text):
        return _Regel(gaat_weg=True, waarde=field["waarde"], kondigt_aan="" if field["waarde"].strip() else LABEL)
    if _is_ondertekend(text, after):
        return _Regel(gaat_weg=True, waarde=text, kondigt_aan=NAAM)
    if GROET.match(text):
        return _Regel(gaat_weg=False, kondigt_aan=NAAM)
    role = ROL.match(text)
    if role and not role["waarde"].strip() and after and _staat_eronder(after.tekst, NAAM):
        return _Regel(gaat_weg=True, kondigt_aan=NAAM)
    if role and not is_zin(text) and any(name.heel for name in lees_namen(role["waarde"])):
        return _Regel(gaat_weg=True, waarde=role["waarde"])
    return _zonder_dubbele_punt(text)


def _zonder_dubbele_punt(text: str) -> _Regel | None:
    """A label or a role with a name right behind it. When more stands behind a label, that stays without the name."""
    loose = LOS_VELD.match(text)
    if not loose:
        return None
    if not is_naamregel(loose["waarde"]):
        return None if loose["rol"] else _Regel(gaat_weg=False, waarde=vooraan(loose["waarde"]))
    named = any(name.heel or not loose["rol"] for name in lees_namen(loose["waarde"]))
    return _Regel(gaat_weg=True, waarde=loose["waarde"]) if named else None


def _staat_eronder(text: str, announced: str) -> bool:
    """Whether this line is the name that the line above announces."""
    if announced == LABEL:
        return not is_zin(text)
    return announced == NAAM and is_naamregel(text) and not COLLEGE.search(text) and any(lees_namen(text))


def _is_ondertekend(text: str, after: Alinea | None) -> bool:
    """Whether it is signed here. A sentence goes on below it in small letters; a signature does not."""
    goes_on = after is not None and after.tekst[:1].islower() and not after.merk and not is_naamregel(after.tekst)
    return COMMENTAAR.match(text) is not None or (is_ondertekening(text) and not goes_on)


def _uit_zinnen(document: Document, woorden: Woorden) -> list[Naam]:
    """The names that stand behind a title or a function somewhere: those are somebody's in each other sentence too.

    Not one that is an ordinary word as well: there is no title before it where it is that word.
    """
    found = [one.stuk for alinea in document.alineas for one in vind(alinea.tekst) if one.soort in ZEKER_EEN_NAAM]
    return [name for text in found for name in lees_namen(text) if name.achter.lower() not in woorden.klein]


def _schoon(alinea: Alinea, names: Iterable[Naam], woorden: Woorden, left_out: list[str]) -> Alinea:
    found = [vondst for vondst in vind(alinea.tekst) if vondst.zeker or vondst.soort in GERADEN]
    text = zonder(alinea.tekst, found, _noem)
    for name in names:
        text = zonder_naam(text, name, woorden, WEG)
    if text != alinea.tekst:
        left_out.append(f"{alinea.plaats}: een naam, nummer of adres in een zin")
    return replace(alinea, tekst=text)


def _noem(vondst: Vondst) -> str:
    return f"[{vondst.naam} weggelaten]" if vondst.zeker else WEG
