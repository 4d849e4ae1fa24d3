"""The vragen, kinds of measure and stories of all files that were read, to make the choice of a voorstel from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toets.afleiden.selectie import Bank
from toets.inhoud.vragensets import nieuwste
from toets.model.casus import Casus
from toets.model.maatregelsoort import Maatregelsoorten
from toets.model.vraag import Vraag
from toets.model.vragenset import Vragenset

if TYPE_CHECKING:
    from toets.inhoud.dossier import Inhoud


def bank_van(inhoud: Inhoud) -> Bank | None:
    """What participants get: the newest frozen set, or what the files say while there is none.

    None while a vraag or the kinds are not right yet: then a choice says nothing.
    """
    current = huidige_bank(inhoud)
    frozen = nieuwste(inhoud)
    if current is None or frozen is None:
        return current
    return Bank(frozen.vragen, current.soorten, current.casussen)


def huidige_bank(inhoud: Inhoud) -> Bank | None:
    """The same of the vragen as they stand in their files now."""
    soorten = next((model.maatregelsoorten for _, model in inhoud.van(Maatregelsoorten)), None)
    if soorten is None or not (inhoud.compleet(Vraag) and inhoud.compleet(Vragenset)):
        return None
    vragen = {bestand.id: vraag for bestand, vraag in inhoud.van(Vraag)}
    return Bank(vragen, soorten, {bestand.id: casus for bestand, casus in inhoud.van(Casus)})
