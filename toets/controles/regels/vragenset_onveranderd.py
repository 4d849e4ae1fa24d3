"""Een vastgestelde vragenset verandert niet meer.

Een verslag zegt welke vragenset gebruikt is. Wie later leest, moet precies die vragen kunnen zien.
Wilt u een vraag verbeteren? Doe dat in `questions/vragen/` en stel een nieuwe set vast.

Goed, in questions/versies/1.yml:

    vastgesteld: 2026-01-15

Fout, in questions/versies/1.yml:

    controlegetal: "0000000000000000"
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toets.controles.controle import Bevinding
from toets.inhoud.vragensets import BUITEN_HET_CONTROLEGETAL, controlegetal, recept_van, vastgestelde_vragen
from toets.model.vragenset import Vragenset

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.inhoud.dossier import Bestand, Inhoud
    from toets.inhoud.probleem import Reik

REIK: Reik = "bestand"

TERUG = "Zet het bestand terug zoals het was."

# A verslag counts on it: later readers must see which vragen were asked.
NEGEERBAAR = False


def controleer(inhoud: Inhoud) -> Iterator[Bevinding]:
    """Compare the fingerprint with the questions, and the number with the name of the file."""
    for bestand, vragenset in inhoud.van(Vragenset):
        yield from _fingerprint(bestand, vragenset)
        if str(vragenset.versie) != bestand.id:
            message = f"het bestand heet {bestand.id}.yml, maar bevat versie {vragenset.versie}"
            yield Bevinding(bestand, ("versie",), message, "Geef het bestand het nummer van de set als naam.")


def _fingerprint(bestand: Bestand, vragenset: Vragenset) -> Iterator[Bevinding]:
    recept = recept_van(vragenset.controlegetal)
    if recept not in BUITEN_HET_CONTROLEGETAL:
        message = f"deze versie van de maatwerktoets kent geen controlegetal dat begint met '{recept}:'"
        yield Bevinding(bestand, ("controlegetal",), message, f"{TERUG} Of werk de maatwerktoets bij.")
    elif controlegetal(vastgestelde_vragen(bestand), recept) != vragenset.controlegetal:
        message = f"vragenset {vragenset.versie} is veranderd nadat hij is vastgesteld"
        hint = f"{TERUG} Stel voor een wijziging een nieuwe set vast."
        yield Bevinding(bestand, ("controlegetal",), message, hint)
