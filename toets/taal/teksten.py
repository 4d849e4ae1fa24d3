"""Which texts the rules on plain Dutch look at: every text that users read and that its writer can still word."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from toets.model.basis import TEKST_TEKENS
from toets.model.opvolging import Opvolging
from toets.model.verslag import Verslag
from toets.model.vragenset import Vragenset

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.inhoud.dossier import Bestand, Inhoud
    from toets.inhoud.lezen import Pad

# What a group or the college wrote is theirs; a frozen question stays as it was.
NIET_VAN_ONS = (Verslag, Opvolging, Vragenset)


class Leestekst(NamedTuple):
    """One text, and where it stands."""

    bestand: Bestand
    pad: Pad
    tekst: str


def alle_teksten(inhoud: Inhoud) -> Iterator[Leestekst]:
    """Every such text, in the order of the files; also of files with other mistakes.

    Not one that is too long: that is said already, and nobody words it sentence by sentence.
    """
    for bestand in inhoud.bestanden:
        if bestand.root and bestand.kind not in NIET_VAN_ONS:
            for pad, tekst in bestand.leesteksten:
                if len(tekst) <= TEKST_TEKENS:
                    yield Leestekst(bestand, pad, tekst)
