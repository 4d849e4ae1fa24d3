"""Of which parts a Word file of someone else may be made before the site publishes it: a list of what may stay.

What nobody needs to read the file and what tells of who made it goes: `maak_schoon`. What is on neither list is named.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from docx.opc.part import XmlPart
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml

from toets.inhoud.plaatjes import zonder_maker

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docx.document import Document
    from docx.opc.package import OpcPackage
    from docx.opc.part import Part

BLIJFT = frozenset(
    [
        "officeDocument",
        "core-properties",
        "styles",
        "settings",
        "webSettings",
        "fontTable",
        "font",
        "theme",
        "numbering",
        "header",
        "footer",
        "footnotes",
        "endnotes",
        "image",
        "hyperlink",
    ]
)
"""The relations by which a part stays, by the last word of their type (ECMA-376, part 1, 11.3 and 15.2)."""
GAAT_WEG = frozenset(
    [
        "extended-properties",
        "custom-properties",
        "thumbnail",
        "stylesWithEffects",
        "customXml",
        "customXmlProps",
        "classificationlabels",
        "people",
        "comments",
        "commentsExtended",
        "commentsIds",
        "commentsExtensible",
        "attachedTemplate",
        "printerSettings",
        "glossaryDocument",
    ]
)
"""What Word adds by itself and no reader misses: who, for which company, with which printer, from which folder."""
GEWONE_DELEN = ("image/", "application/x-font", "application/vnd.openxmlformats-officedocument.obfuscatedFont")
"""How the kind of a part that is no XML begins."""
OVER_HET_BESTAND = (qn("dc:title"), qn("dc:language"))
"""What a file may say of itself."""

NAMEN = {
    "oleObject": "een bestand dat in het document is gevoegd",
    "package": "een bestand dat in het document is gevoegd",
    "control": "een knop of veld met een programma erin (ActiveX)",
    "aFChunk": "een ander document dat Word bij het openen invoegt",
    "subDocument": "een ander document dat Word bij het openen invoegt",
    "vbaProject": "een macro",
    "keyMapCustomizations": "een macro",
    "chart": "een grafiek",
    "chartEx": "een grafiek",
    "diagramData": "een SmartArt-tekening",
    "mailMergeSource": "een koppeling met een adressenlijst",
    "mailMergeHeaderSource": "een koppeling met een adressenlijst",
    "video": "een filmpje",
    "audio": "een geluid",
    "media": "een filmpje of geluid",
}
"""What a user calls what is not allowed."""


ANDER_PLAATJE = "een plaatje dat heel groot is, of geen PNG, JPEG, GIF of SVG"


class Deel(NamedTuple):
    """A part that stays, with its XML; `xml` is None for a picture or a letter."""

    part: Part
    xml: Any


def maak_schoon(document: Document) -> None:
    """Take out all that goes, and what the file says of itself but its title and language. Changes the document.

    A picture says nothing of who made it any more. One that can't be cleaned stays: `vreemd` names it.
    """
    package = document.part.package
    for owner in (package, *package.iter_parts()):
        for rid, relation in [*owner.rels.items()]:
            if soort(relation) in GAAT_WEG:
                del owner.rels[rid]
                _haal_verwijzing_weg(owner, rid)
    about = document.core_properties._element  # noqa: SLF001 (the library can't take a property away)
    for element in [*about]:
        if element.tag not in OVER_HET_BESTAND:
            about.remove(element)
    for part in package.iter_parts():
        if _is_plaatje(part):
            part._blob = zonder_maker(part.blob) or part.blob  # noqa: SLF001 (the library gives a part no other one)


def delen(document: Document) -> Iterator[Deel]:
    """Every part of a file that is clean. Raises what the parser raises at a part that is no XML."""
    for part in document.part.package.iter_parts():
        if isinstance(part, XmlPart):
            yield Deel(part, part.element)
        elif part.content_type.endswith("xml"):
            yield Deel(part, parse_xml(part.blob))
        else:
            yield Deel(part, None)


def vreemd(document: Document, parts: list[Deel]) -> list[str]:
    """What there is in a clean file that is on no list, in words for a user, each once. Links are no part."""
    package = document.part.package
    relations = [relation for owner in (package, *package.iter_parts()) for relation in owner.rels.values()]
    found = [_naam(relation) for relation in relations if soort(relation) not in BLIJFT]
    found += ["een plaatje of ander onderdeel dat op een andere plek staat" for one in relations if _van_buiten(one)]
    found += [f"een onderdeel van het soort '{deel.part.content_type}'" for deel in parts if _raar(deel)]
    found += [ANDER_PLAATJE for deel in parts if _is_plaatje(deel.part) and zonder_maker(deel.part.blob) is None]
    return [*dict.fromkeys(found)]


def adressen(part: Part) -> dict[str, str]:
    """Where the links of a part lead, by the name that the part has for each."""
    return {rid: one.target_ref for rid, one in part.rels.items() if one.is_external and soort(one) == "hyperlink"}


def soort(relation: Any) -> str:
    """The last word of the type of a relation: that is the same in each edition of the standard."""
    return str(relation.reltype).rsplit("/", 1)[-1]


def _is_plaatje(part: Part) -> bool:
    return str(part.content_type).startswith("image/")


def _van_buiten(relation: Any) -> bool:
    return relation.is_external and soort(relation) in BLIJFT - {"hyperlink"}


def _naam(relation: Any) -> str:
    return NAMEN.get(soort(relation), f"een onderdeel van het soort '{soort(relation)}'")


def _raar(deel: Deel) -> bool:
    return deel.xml is None and not deel.part.content_type.startswith(GEWONE_DELEN)


def _haal_verwijzing_weg(owner: OpcPackage | Part, rid: str) -> None:
    if isinstance(owner, XmlPart):
        for element in [one for one in owner.element.iter() if one.get(qn("r:id")) == rid]:
            element.getparent().remove(element)
