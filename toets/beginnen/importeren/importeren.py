"""From a file to a draft that is not written yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toets.beginnen.importeren.bestand import lees_document
from toets.beginnen.importeren.concept import concept
from toets.beginnen.importeren.document import DocumentError
from toets.beginnen.importeren.herkennen import herken
from toets.beginnen.importeren.merken import met_merken
from toets.beginnen.importeren.privacy import zonder_personen
from toets.beginnen.nieuw import controleer_titel, pad
from toets.beginnen.sjabloon import vul_in
from toets.inhoud.nieuw_bestand import NieuwBestand

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from toets.beginnen.sjabloon import Keuzes


def importeer(path: Path, titel: str | None, keuzes: Keuzes, today: date) -> tuple[NieuwBestand, int]:
    """The draft of the document at `path`, and how many paragraphs got no place.

    `titel` goes before what the document says; `keuzes` are what can be chosen here. Raises DocumentError or
    TitelError, with a Dutch sentence.
    """
    document = zonder_personen(met_merken(lees_document(path)))
    vondst = herken(document)
    name = titel or (vondst.titel.tekst if vondst.titel else None)
    if name is None:
        raise DocumentError('Er is geen titel gevonden. Geef er zelf een, met: --titel "Waar het over gaat"')
    name = controleer_titel(name)
    if titel:
        vondst = vondst.met_eigen_titel()
    text = vul_in(concept(vondst, name, document.weggelaten, list(keuzes.soorten)), keuzes, today)
    return NieuwBestand(pad(name, keuzes), text), len(vondst.over)
