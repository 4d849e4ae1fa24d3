"""What the page "Wat staat er op uw apparaat?" gets: the title of each voorstel that a device may know by its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

from toets.model.basis import Model, Regel

if TYPE_CHECKING:
    from toets.inhoud.dossier import Dossier


class Apparaatgegevens(Model):
    titels: dict[str, Regel] = Field(description="De titel van elk voorstel, bij de naam van zijn map.")


def gegevens(dossier: Dossier) -> Apparaatgegevens:
    """The titles of all voorstellen."""
    return Apparaatgegevens(titels={name: voorstel.titel for name, voorstel in dossier.voorstellen.items()})
