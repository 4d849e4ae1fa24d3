"""The verslagen of one voorstel side by side: per vraag what each group answered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from toets.inhoud.dossier import Dossier
    from toets.model.verslag import Groepsantwoord, Verslag
    from toets.model.vraag import Vraag


@dataclass(frozen=True)
class Vraagrij:
    """One vraag as it was asked, and the answer of each verslag that has one with its name, the oldest first."""

    vraag: Vraag
    antwoorden: list[tuple[str, Verslag, Groepsantwoord]]


def naast_elkaar(dossier: Dossier, voorstel: str) -> dict[int, list[Vraagrij]]:
    """Per vragenset of this voorstel, every vraag to which at least two verslagen have an answer.

    Verslagen of different sets are kept apart: their vragen may be worded differently.
    """
    found = {}
    for vragenset in dossier.vragensets:
        here = [item for item in dossier.verslagen[voorstel].items() if item[1].vragenset == vragenset.versie]
        here.sort(key=lambda item: item[1].maand.iso())
        rows = [Vraagrij(vraag, _antwoorden(here, name)) for name, vraag in vragenset.vragen.items()]
        if several := [row for row in rows if len(row.antwoorden) > 1]:
            found[vragenset.versie] = several
    return found


def _antwoorden(verslagen: list[tuple[str, Verslag]], vraag: str) -> list[tuple[str, Verslag, Groepsantwoord]]:
    return [
        (name, verslag, antwoord)
        for name, verslag in verslagen
        for antwoord in verslag.antwoorden
        if antwoord.vraag == vraag
    ]
