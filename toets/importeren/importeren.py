"""From a file to a draft that is not written yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toets.importeren.bestand import lees_document
from toets.importeren.concept import concept
from toets.importeren.document import DocumentError
from toets.importeren.herkennen import herken
from toets.importeren.privacy import zonder_personen
from toets.nieuw import controleer_titel, pad
from toets.nieuw_bestand import NieuwBestand

if TYPE_CHECKING:
    from pathlib import Path


def importeer(path: Path, titel: str | None, soorten: list[str]) -> tuple[NieuwBestand, int]:
    """The draft of the document at `path`, and how many paragraphs got no place.

    `titel` goes before what the document says; `soorten` are the kinds of measure known here. Raises DocumentError or
    TitelError, with a Dutch sentence.
    """
    document = zonder_personen(lees_document(path))
    vondst = herken(document)
    name = titel or (vondst.titel.tekst if vondst.titel else None)
    if name is None:
        raise DocumentError('Er is geen titel gevonden. Geef er zelf een, met: --titel "Waar het over gaat"')
    name = controleer_titel(name)
    if titel:
        vondst = vondst.met_eigen_titel()
    text = concept(vondst, name, document.weggelaten, soorten)
    return NieuwBestand(pad(name), text), len(vondst.over)
