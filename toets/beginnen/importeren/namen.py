"""Reads the parts of a name, and takes that name out of other sentences: whole, and nothing that only looks like it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from toets.beginnen.importeren.ondertekening import is_zin
from toets.vertrouwen.persoonsgegevens import BOUWSTENEN, TITEL, vind, vul_in

if TYPE_CHECKING:
    from collections.abc import Iterator

GERADEN = {
    *("functie", "functie-klein", "functies", "beroep", "partijlid", "veldnaam", "gezin", "vernoemd", "naam-misschien"),
    *("voorletters", "voorletters-anders", "voorletter", "achternaam-eerst", "met-anderen", "naam-kleine-letters"),
    *("aanspreekpunt", "rolnaam"),
}
"""Of what can only be guessed, that which goes too: a draft with a name too few is soon mended."""
DEEL = re.compile(r"[,;/()\t]|\s(?:en|&)\s| {2,}")
"""Between two names, or a name and the policy that someone is about."""
HAAKNAAM = re.compile(r"(\.) ?\(([^()\d]{2,20})\) ")
"""The first name between brackets behind initials."""
AFGEKAPT = re.compile(
    r"(?:^|\s)(?:afdeling|team|cluster|domein|programma|telefoon|tel\.|mobiel|e-?mail|toestel|doorkiesnummer|\S*[\d@])",
    re.IGNORECASE,
)
"""From here on it is no name."""
_HOOFD, _WOORD, _VOORLETTERS, _TUSSENVOEGSEL, _STRAAT = (
    vul_in(f"<{name}>", BOUWSTENEN) for name in ("HOOFD", "WOORD", "VOORLETTERS", "TUSSENVOEGSEL", "STRAAT")
)
_LOSSE_STRAAT, _GEBOUW = (vul_in(f"<{name}>", BOUWSTENEN) for name in ("LOSSE_STRAAT", "GEBOUW"))
AANHEF = re.compile(vul_in(r"(?:<TITEL>|<GELEERD>|(?:[Dd]e )?(?:<WIE>|<ROL>)\s)+", BOUWSTENEN))
GROEPERING = re.compile(vul_in("<GROEPERING>", BOUWSTENEN))
VOORNAAM = re.compile(rf"{_WOORD}(?:-{_WOORD})?")
NAAM = re.compile(
    rf"(?P<voor>(?:{_VOORLETTERS}\s?|{_HOOFD}\s|{VOORNAAM.pattern}\s)*?)(?P<tussen>{_TUSSENVOEGSEL}{{0,3}})"
    rf"(?P<achter>{_WOORD}(?:\s?-\s?{_TUSSENVOEGSEL}{{0,3}}{_WOORD}){{0,3}})"
)
_DEEL_VAN_NAAM = rf"{_TUSSENVOEGSEL}{{0,3}}{VOORNAAM.pattern}"
NAAM_VOORAAN = re.compile(rf"(?:{_VOORLETTERS}\s?)*{_DEEL_VAN_NAAM}(?:\s{_DEEL_VAN_NAAM})*(?!\w)")
ERVOOR = 60
"""So many signs before a name say whose it is."""
LOSSE_NAAM = 4
"""So many letters a surname that stands alone must have: shorter ones are too often something else."""

_PLAATS = r"(?<!\w)(?:gemeenten?|provincie|stad|dorp|plaats|regio|wijk|buurt|kern|polder|waterschap|eiland)\s"
PLAATS = re.compile(rf"(?i:{_PLAATS})({_HOOFD}[\w-]+)")
BIJ_EEN_PLAATS = re.compile(rf"{_PLAATS}$", re.IGNORECASE)
IN_EEN_PLAATS = re.compile(r"(?<!\w)(?:in|uit|naar|te|rond|nabij|omgeving|rondom)\s$", re.IGNORECASE)
BIJ_EEN_ORGANISATIE = re.compile(
    r"(?<!\w)(?:stichting|vereniging|coöperatie|fractie|partij|lijst|huize|huis|firma|\w+(?:erij|zorg|centrum|groep"
    r"|school|huis|bureau|fonds|winkel|praktijk|bedrijf|hof|kerk|college))\s(?:de\s|het\s)?$",
    re.IGNORECASE,
)
NOG_EEN_WOORD = re.compile(
    rf"\s(?:{_HOOFD}\w*\s)?(?:{_HOOFD}\w*{_STRAAT}|{_LOSSE_STRAAT})(?!\w)"
    rf"|\s(?:B\.?V|N\.?V|V\.?O\.?F|Groep|Advies|Zorg|Thuiszorg|Stichting|Fonds|{_GEBOUW})(?!\w)|\s&\s"
)
"""What makes a name that of a street or an organisation."""
VOLGENDE_NAAM = re.compile(rf"\s{_TUSSENVOEGSEL}{{0,3}}{_WOORD}")
"""Behind a first name: that of somebody or something else."""
KLEIN_WOORD = re.compile(r"(?<![\w'-])[a-zà-öø-ÿ][\w'-]*")
ZINSBEGIN = re.compile(r"(?:^|[.!?:;]\s|[•\u2013-]\s)$")
DOET_EEN_MENS = re.compile(
    r"\s(?:zegt|zei|vindt|vond|vraagt|vroeg|wil|wilde|kent|belt|belde|meldt|schrijft|schreef|legt|vertelt|denkt|tekent)(?!\w)"
)


@dataclass(frozen=True)
class Naam:
    """The name of somebody: first names and initials, what stands before the surname, and the surname."""

    voor: tuple[str, ...]
    tussen: str
    achter: str
    met_aanhef: bool = False

    @property
    def heel(self) -> bool:
        """Whether more than a surname is known: a word with a capital by itself can also be an organisation."""
        return bool(self.voor or self.tussen or self.met_aanhef)

    @cached_property
    def voornamen(self) -> tuple[str, ...]:
        """The first names that are written out."""
        return tuple(word for word in self.voor if VOORNAAM.fullmatch(word) and len(word) > 2)  # noqa: PLR2004

    @cached_property
    def patroon(self) -> re.Pattern[str]:
        """The surname, in capitals too, with all that can stand before it."""
        first = "".join(f"|{re.escape(word)}\\s" for word in self.voornamen)
        between = "".join(_hoe_ook(word) + r"[\s-]?" for word in self.tussen.split())
        surname = _hoe_ook(self.achter)
        return re.compile(
            rf"(?<![\w-])(?P<ervoor>(?:{TITEL.pattern}|{_VOORLETTERS}\s?{first})*)(?P<tussen>(?:{between}){{0,1}})"
            rf"(?:{surname}|{re.escape(self.achter.upper())})(?:['\u2019]?s)?(?!\w|-\w)"
        )

    @cached_property
    def alleen_voornaam(self) -> re.Pattern[str] | None:
        """The first name by itself; None when only initials are known."""
        names = "|".join(map(re.escape, self.voornamen))
        return (
            re.compile(rf"(?<![\w-])(?P<ervoor>)(?P<tussen>)(?:{names})(?:['\u2019]?s)?(?!\w|-\w)") if names else None
        )


def _hoe_ook(word: str) -> str:
    """The word with a small or a capital letter first, and whatever apostrophe."""
    rest = re.escape(word[1:]).replace("'", "['\u2019]")
    first = "['\u2019]" if word[0] == "'" else f"[{word[0].lower()}{word[0].upper()}]"
    return first + rest if word[0].islower() or word[0] == "'" else re.escape(word[0]) + rest


def lees_namen(text: str) -> Iterator[Naam]:
    """The names in the words behind a label, or in a line that is signed."""
    for part in DEEL.split(HAAKNAAM.sub(r"\1 \2 ", text.replace("\u2019", "'"))):
        words = AFGEKAPT.split(part, maxsplit=1)[0].strip()
        begin = AANHEF.match(words)
        bare = words[begin.end() if begin else 0 :]
        name = None if is_zin(part) or GROEPERING.match(bare) else _lees(bare.split())
        if name:
            yield replace(name, met_aanhef=bool(begin))


def vooraan(text: str) -> str:
    """The words with capitals with which this begins, and what stands between the parts of a name."""
    found = NAAM_VOORAAN.match(text.strip())
    return found[0] if found else ""


def _lees(words: list[str]) -> Naam | None:
    """The name that these words begin with: up to the last of them that can be one."""
    while words and not kan_een_naam_zijn(words[-1]):
        words = words[:-1]
    found = NAAM.fullmatch(" ".join(words))
    if not found:
        return None
    alone = not found["voor"].strip() and not found["tussen"]
    if alone and len(found["achter"]) < LOSSE_NAAM:
        return None
    return Naam(tuple(found["voor"].split()), found["tussen"].strip(), found["achter"])


def kan_een_naam_zijn(text: str) -> bool:
    """Whether the one finder takes it for a name after a label: not the word of a policy, as Jeugd or Welzijn."""
    return any(vondst.soort in GERADEN for vondst in vind(f"Naam: {text}"))


@dataclass(frozen=True)
class Woorden:
    """What the words of a document say of names: those that it also writes small, and those that it calls a place."""

    klein: frozenset[str]
    plaatsen: frozenset[str]

    @classmethod
    def van(cls, texts: list[str]) -> Woorden:
        """The words of these texts."""
        return cls(
            frozenset(word for text in texts for word in KLEIN_WOORD.findall(text)),
            frozenset(word for text in texts for word in PLAATS.findall(text)),
        )


def zonder_naam(text: str, name: Naam, woorden: Woorden, weg: str) -> str:
    """The text with that name taken out wherever it is somebody's, and not that of a street, a town or an organisation.

    `woorden` are those of the document; `weg` stands where a name was.
    """
    text = name.patroon.sub(lambda match: weg if _is_iemand(match, woorden) else match[0], text)
    first = name.alleen_voornaam
    return first.sub(lambda match: weg if _is_voornaam(match, woorden) else match[0], text) if first else text


def _is_voornaam(match: re.Match[str], woorden: Woorden) -> bool:
    """Whether a first name by itself is that of this person, and doesn't begin the name of another."""
    return not VOLGENDE_NAAM.match(match.string, match.end()) and _is_iemand(match, woorden)


def _is_iemand(match: re.Match[str], woorden: Woorden) -> bool:
    """Whether this is a person, by what stands around it."""
    near = match.string[max(0, match.start() - ERVOOR) : match.start()]
    if NOG_EEN_WOORD.match(match.string, match.end()):
        return False
    if match["ervoor"]:
        return True
    if match[0] in woorden.plaatsen and IN_EEN_PLAATS.search(near):
        return False
    if BIJ_EEN_PLAATS.search(near) or BIJ_EEN_ORGANISATIE.search(near):
        return False
    ordinary = match[0].lower() in woorden.klein and not match["tussen"]
    return not (ordinary and ZINSBEGIN.search(near) and not DOET_EEN_MENS.match(match.string, match.end()))
