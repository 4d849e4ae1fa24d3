"""Finds people in what is an address, or becomes a part of one: a link, the name of a folder, a key.

There a name has no capital and no space: `brief-van-mevrouw-jansen`. Such a name is a guess. An address of a page is
full of numbers and words by accident, so in it we look only for what is nothing else. Of that part
`app/src/vertrouwen/adresnamen.ts` is the twin: no form has a key that someone chooses.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from toets.vertrouwen.lezing import zonder_procenten
from toets.vertrouwen.persoonsgegevens import NAAMSOORTEN, vind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from toets.vertrouwen.persoonsgegevens import Vondst

VERBINDING = str.maketrans("-_+", "   ")
"""What stands for a space in an address."""
BEGIN = re.compile("(^|[^A-Za-z\u00c0-\u024f\u1e00-\u1eff0-9])([a-z])")
FUNCTIE = re.compile("(?:wethouder|burgemeester)[-_+ ]", re.IGNORECASE)
"""With which functies a name is given; after any other a word is mostly what somebody does."""
GETITELD = re.compile("(?:mevrouw|mevr|meneer|mijnheer|juffrouw|den?[-_+ ]heer|dhr)[-_+. ]", re.IGNORECASE)
"""What in an address can only be said of a person; `familie` and `mw` are also the name of a page or a department."""
GEBELD = re.compile(r"\+ ?31|00 ?31|06[ -]")
"""How a telephone number begins that is written for people; any other row of digits is a number of a document."""
GROOTTE = re.compile(r"@\d+x\.", re.IGNORECASE)
"""How many dots a picture has: `foto@2x.png` is no address of mail."""


def vind_in_sleutel(sleutel: str) -> list[Vondst]:
    """What looks like personal data in a key, or in the name of a file or folder, in the order of its places."""
    return _elk([*vind(sleutel), *_als_zin(sleutel), *_geraden(sleutel)])


def vind_in_adres(adres: str) -> list[Vondst]:
    """What in the address of a page is personal data and can be nothing else, in the order of its places."""
    decoded = zonder_procenten(adres)
    text = decoded.tekst
    found = [vondst for vondst in vind(text) if _is_bereik(vondst)]
    found += [vondst for vondst in (*_als_zin(text), *_geraden(text)) if _is_naam(vondst)]
    places = [(vondst, *decoded.terug(vondst.begin, vondst.eind)) for vondst in _elk(found)]
    return [replace(vondst, stuk=adres[begin:end], begin=begin, eind=end) for vondst, begin, end in places]


def _als_zin(text: str) -> list[Vondst]:
    """What is found when the words stand apart, as in a sentence."""
    # A name in small letters is looked for below, where it is found whole.
    return [one for one in _in(text, text.translate(VERBINDING)) if one.soort != "naam-kleine-letters"]


def _geraden(text: str) -> list[Vondst]:
    """The names that are found when every word gets a capital: guesses."""
    words = BEGIN.sub(lambda begin: begin[1] + begin[2].upper(), text.translate(VERBINDING))
    found = _in(text, words.replace("De Heer ", "De heer ").replace("Den Heer ", "Den heer "))
    names = [one for one in found if _is_mens(one) or (one.soort == "functie" and FUNCTIE.match(one.stuk))]
    return [replace(one, zeker=False) for one in names]


def _in(text: str, written: str) -> list[Vondst]:
    """What is found in the text as it is written here, sign for sign, with the pieces as they stand in it."""
    return [replace(vondst, stuk=text[vondst.begin : vondst.eind]) for vondst in vind(written)]


def _is_bereik(vondst: Vondst) -> bool:
    if vondst.soort in ("e-mail", "e-mail-kantoor"):
        return not GROOTTE.search(vondst.stuk)
    return vondst.soort == "profiel" or (vondst.soort == "telefoon" and bool(GEBELD.match(vondst.stuk)))


def _is_naam(vondst: Vondst) -> bool:
    return _is_mens(vondst) and bool(GETITELD.match(vondst.stuk))


def _is_mens(vondst: Vondst) -> bool:
    return vondst.soort in NAAMSOORTEN


def _elk(found: Iterable[Vondst]) -> list[Vondst]:
    """Each place once: what is surer comes first."""
    kept: list[Vondst] = []
    covered: set[int] = set()
    for vondst in found:
        places = range(vondst.begin, vondst.eind)
        if covered.isdisjoint(places):
            kept.append(vondst)
            covered.update(places)
    return sorted(kept, key=lambda vondst: vondst.begin)
