"""What looks like personal data in the texts of the files: all that is published, of every kind of file."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from toets.inhoud.lezen import scalars
from toets.model.casus import Casus
from toets.model.gemeente import Gemeente
from toets.vertrouwen.normaal import normaliseer
from toets.vertrouwen.persoonsgegevens import vind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.inhoud.dossier import Bestand, Inhoud
    from toets.inhoud.lezen import Pad
    from toets.vertrouwen.persoonsgegevens import Vondst

ADRES = re.compile(r"\s*https?://\S+\s*")
"""A text that is nothing but an address; twin of `ADRES` in `app/src/formulier/personen.ts`."""
BEREIKBAAR = ("e-mail", "telefoon", "toestel")
"""What a municipality gives of itself in `mkdocs.yml`, to be reached."""


def gevonden(inhoud: Inhoud) -> Iterator[tuple[Bestand, Pad, Vondst]]:
    """Every piece that looks like personal data, with its file and place. Addresses of pages are left alone."""
    names = [_woorden(name) for _, one in inhoud.van(Gemeente) for name in one.namen]
    for bestand in inhoud.bestanden:
        for pad, scalar in scalars(bestand.root) if bestand.root else ():
            text = scalar.text or ""
            for vondst in () if ADRES.fullmatch(text) else vind(text):
                if not (_bereikbaar(bestand, vondst) or _eigen_naam(bestand, vondst) or _gemeente(names, vondst)):
                    yield bestand, pad, vondst


def is_zeker(bestand: Bestand, vondst: Vondst) -> bool:
    """Whether it stops a publication. In `mkdocs.yml` a municipality says how it is reached: there we only ask."""
    return vondst.zeker and bestand.kind is not Gemeente


def _bereikbaar(bestand: Bestand, vondst: Vondst) -> bool:
    return bestand.kind is Gemeente and vondst.soort in BEREIKBAAR


def _gemeente(names: list[str], vondst: Vondst) -> bool:
    """Whether what is only guessed is (whole words of) the name of the municipality: Den Haag, Bergen op Zoom."""
    return not vondst.zeker and any(_woorden(vondst.stuk) in name for name in names)


def _woorden(text: str) -> str:
    """Its words, with a space around each; twin of `woorden` in `app/src/formulier/personen.ts`."""
    words = re.findall(r"[^\W_]+", normaliseer(text).tekst)
    return f" {' '.join(words)} "


def _eigen_naam(bestand: Bestand, vondst: Vondst) -> bool:
    """Whether it is the name under which a story is told: that stands in the address of its page, for all to see."""
    last = re.split(r"[\s-]", vondst.stuk)[-1].lower()
    return bestand.kind is Casus and vondst.soort in ("naam", "gezin") and last in bestand.id.split("-")
