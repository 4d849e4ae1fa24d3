"""The index of what can be found on the site, made of its finished pages, as MiniSearch reads it.

It is a script that sets one value, as a page that was opened from a folder may not fetch a file. Sheets for paper are
not in it: what stands on them stands on a page too.
"""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from fnmatch import fnmatch
from typing import TYPE_CHECKING, Any

from toets.bouwen.zoekdelen import Deel, delen
from toets.contract.zoekgegevens import Zoekdeel, Zoekgegevens, Zoekpagina
from toets.gedeeld import adressen
from toets.gedeeld.zoektermen import termen

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path


@dataclass(frozen=True)
class Soort:
    """What a page is: how the list of what was found calls it, and how much a find on it counts."""

    naam: str
    gewicht: float
    programmeurs: bool = False


_PROGRAMMEURS = Soort("Voor programmeurs", 0.5, programmeurs=True)
_NASLAG = Soort("Uitleg", 0.85)
SOORTEN: dict[str, Soort] = {
    adressen.VOORSTELLEN: Soort("Overzicht", 0.8),
    adressen.GESPREKKEN: Soort("Overzicht", 0.8),
    adressen.VERHALEN: Soort("Overzicht", 0.8),
    adressen.VRAGEN: Soort("Overzicht", 0.8),
    adressen.vragen_van("*"): Soort("Vragen bij een voorstel", 0.5),
    adressen.verslag("*", "*"): Soort("Gespreksverslag", 0.9),
    adressen.voorstel("*"): Soort("Voorstel", 1.5),
    adressen.verhaal("*"): Soort("Verhaal", 1.2),
    adressen.vraag("*"): Soort("Vraag", 1.1),
    adressen.MAATREGELSOORTEN: _NASLAG,
    adressen.FACTOREN: _NASLAG,
    adressen.AANBEVELINGEN: _NASLAG,
    adressen.INSTRUMENTEN: _NASLAG,
    adressen.TERUGBLIK: _NASLAG,
    adressen.BRONNEN: Soort("Uitleg", 0.7),
    adressen.VRAGENSETS: Soort("Uitleg", 0.6),
    adressen.WEBSERVER: _PROGRAMMEURS,
    "handleiding/*": Soort("Handleiding", 1.2),
    adressen.VELDEN: _PROGRAMMEURS,
    adressen.CONTROLES: Soort("Meedoen", 0.4),
    "meedoen/dpia.html": Soort("Meedoen", 0.7),
    adressen.HOME: Soort("Uitleg", 0.7),
    "over.html": Soort("Uitleg", 1.3),
    adressen.OPENDATA: _PROGRAMMEURS,
    "meedoen/*": Soort("Meedoen", 1.0),
    "*": Soort("Uitleg", 1.0),
}
"""By address; the first that fits counts."""

VELDEN = ("titel", "adres", "kop", "koppen", "tekst", "vast")
"""What has a weight of its own: the name of a page and its address; of a part its name, the headings in it, its text,
and what stands in nearly all parts of its kind."""
_MINSTENS, _DEEL = 4, 0.6
"""A word that stands in the same part of so many pages, and in this share of them, says nothing of one of them."""
_KORT = 100
"""How many signs of a part are shown."""
SERIALIZATION_VERSION = 2


def maak_zoekindex(site: Path, zelfde: list[list[str]]) -> None:
    """Write the index of the finished site. `zelfde` are groups of words that mean the same to who searches."""
    found = zoekgegevens(_paginas(site), zelfde)
    text = json.dumps(found.model_dump(), ensure_ascii=False, separators=(",", ":"))
    quoted = text.replace("\\", "\\\\").replace("'", "\\'").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
    script = f"globalThis.zoekgegevens=JSON.parse('{quoted}');\n"
    (site / adressen.ZOEKINDEX).write_text(script, encoding="utf-8", newline="\n")


def _paginas(site: Path) -> Iterator[tuple[str, str]]:
    for page in sorted(site.rglob("*.html")):
        if (address := page.relative_to(site).as_posix()) != "404.html":
            yield address, page.read_text("utf-8")


def soort_van(address: str) -> Soort:
    """What the page at this address is."""
    return next(kind for pattern, kind in SOORTEN.items() if fnmatch(address, pattern))


def zoekgegevens(paginas: Iterable[tuple[str, str]], zelfde: list[list[str]]) -> Zoekgegevens:
    """Of pages, each as its address and its HTML, everything that the script which searches needs."""
    found = [(address, parts) for address, html in paginas if (parts := delen(html))]
    shown = [
        Zoekpagina(
            adres=address,
            titel=parts[0].titel,
            soort=kind.naam,
            gewicht=kind.gewicht,
            programmeurs=kind.programmeurs,
        )
        for address, parts in found
        for kind in [soort_van(address)]
    ]
    flat = [(number, part) for number, (_, parts) in enumerate(found) for part in parts]
    terms = [[termen(text) for text in (part.titel, " ".join(part.koppen), part.tekst)] for _, part in flat]
    groups = [_groep(shown[number].soort, part) for number, part in flat]
    common = _algemeen(zip(groups, terms, strict=True))
    return Zoekgegevens(
        paginas=shown,
        delen=[
            Zoekdeel(pagina=number, anker=part.anker, titel=part.titel, kort=inkorten(part.tekst))
            for number, part in flat
        ],
        zelfde=zelfde,
        velden=[*VELDEN],
        index=als_minisearch(
            [
                _velden(own, common.get(group, set()), "" if part.anker else shown[number].adres)
                for (number, part), group, own in zip(flat, groups, terms, strict=True)
            ]
        ),
    )


def inkorten(text: str) -> str:
    """The beginning of a text, in whole words."""
    if len(text) <= _KORT:
        return text
    return text[:_KORT].rpartition(" ")[0].rstrip(" ,;:.") + "…"


Termen = list[list[str]]
"""The terms of a part: of its name, of the headings in it, of its text; or of each of `VELDEN`."""


def _velden(terms: Termen, common: set[str], address: str) -> Termen:
    """The terms of each field. `address` is that of the page, for the part that is the page itself."""
    if address:
        title, *apart = terms
        name = address.removesuffix(".html").removesuffix("/index").rpartition("/")[2].replace("-", " ")
        whole, rare = [title, termen(name)], [[], *_zonder(apart, common)]
    else:
        apart, whole, rare = terms, [[], []], _zonder(terms, common)
    return [*whole, *rare, [term for some in apart for term in some if term in common]]


def _zonder(terms: Termen, common: set[str]) -> Termen:
    return [[term for term in some if term not in common] for some in terms]


def _groep(soort: str, part: Deel) -> tuple[str, str]:
    """Parts with the same place in pages of one kind: `kort` of every voorstel, or all of their beslispunten."""
    return soort, re.sub(r"-?\d.*", "", part.anker)


def _algemeen(parts: Iterable[tuple[tuple[str, str], Termen]]) -> dict[tuple[str, str], set[str]]:
    """Of each group of parts the terms that nearly all of them hold: those come from the template."""
    groups: defaultdict[tuple[str, str], list[set[str]]] = defaultdict(list)
    for group, terms in parts:
        # The name of a page is its own.
        groups[group].append({term for some in terms[0 if group[1] else 1 :] for term in some})
    common = {}
    for group, found in groups.items():
        if len(found) >= _MINSTENS:
            counted = Counter(term for terms in found for term in terms)
            common[group] = {term for term, times in counted.items() if times >= _DEEL * len(found)}
    return common


def als_minisearch(parts: list[Termen]) -> dict[str, Any]:
    """The index of these parts, numbered as they stand, as MiniSearch 7 writes it down itself."""
    index: defaultdict[str, dict[str, dict[str, int]]] = defaultdict(dict)
    totals = [0] * len(VELDEN)
    lengths = {}
    for number, fields in enumerate(parts):
        counted = [Counter(terms) for terms in fields]
        lengths[str(number)] = [len(count) for count in counted]
        totals = [total + len(count) for total, count in zip(totals, counted, strict=True)]
        for field, count in enumerate(counted):
            for term, times in count.items():
                index[term].setdefault(str(field), {})[str(number)] = times
    return {
        "documentCount": len(parts),
        "nextId": len(parts),
        "documentIds": {str(number): number for number in range(len(parts))},
        "fieldIds": {name: number for number, name in enumerate(VELDEN)},
        "fieldLength": lengths,
        "averageFieldLength": [total / max(1, len(parts)) for total in totals],
        "storedFields": {},
        "dirtCount": 0,
        "index": sorted(index.items()),
        "serializationVersion": SERIALIZATION_VERSION,
    }
