"""The collections: what a file can name by its id. One table for reading, for references and for the form."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from toets.inhoud.lezen import Tabel
from toets.inhoud.plaatsen import plaats_voor
from toets.model.aanbeveling import Aanbevelingen
from toets.model.casus import Casus
from toets.model.document import Documenten
from toets.model.factor import Factoren
from toets.model.maatregelsoort import Maatregelsoorten
from toets.model.vraag import Vraag

if TYPE_CHECKING:
    from collections.abc import Callable

    from toets.inhoud.dossier import Dossier, Inhoud
    from toets.model.basis import Model

Keuzes = dict[str, tuple[str, str]]
"""What can be named, by its id: its name, and what it is in a sentence (or nothing)."""


@dataclass(frozen=True)
class Verzameling:
    """One collection.

    `kind` is the model of the file that holds it: all of it, below a key with the collection's own name, or one thing a
    file. `enkelvoud` is how a message calls one of it; `keuzes` what the form shows of it, in the order of the pages.
    """

    kind: type[Model]
    enkelvoud: str
    keuzes: Callable[[Dossier], Keuzes]


VERZAMELINGEN: dict[str, Verzameling] = {
    "aanbevelingen": Verzameling(
        Aanbevelingen,
        "aanbeveling",
        lambda dossier: {name: (found.naam, "") for name, found in dossier.aanbevelingen.aanbevelingen.items()},
    ),
    "factoren": Verzameling(
        Factoren, "factor", lambda dossier: {name: (factor.naam, "") for name, factor in dossier.factoren.items()}
    ),
    "casussen": Verzameling(
        Casus,
        "verhaal",
        lambda dossier: {name: (casus.naam, casus.in_het_kort) for name, casus in dossier.casussen.items()},
    ),
    "documenten": Verzameling(
        Documenten,
        "document",
        lambda dossier: {name: (found.titel, found.uitleg) for name, found in dossier.documenten.items()},
    ),
    "maatregelsoorten": Verzameling(
        Maatregelsoorten,
        "soort maatregel",
        lambda dossier: {name: (kind.naam, kind.uitleg) for name, kind in dossier.maatregelsoorten.items()},
    ),
    "vragen": Verzameling(
        Vraag,
        "vraag",
        lambda dossier: {name: (vraag.kort, vraag.vraag) for name, vraag in dossier.vragen_in_gebruik().items()},
    ),
}
"""By the name that a `Verwijzing` gives the collection."""


def bekende_ids(inhoud: Inhoud, naam: str) -> list[str] | None:
    """Every id of this collection, also of files in which something is still wrong.

    None when the file or folder that should hold them can't be read: then no reference can be judged.
    """
    kind = VERZAMELINGEN[naam].kind
    if inhoud.kan_verborgen_zijn(kind):
        return None
    files = [bestand for bestand in inhoud.bestanden if bestand.kind is kind]
    if "*" in plaats_voor(kind):
        return [bestand.id for bestand in files]
    table = files[0].root.items.get(naam) if files and files[0].root else None
    return list(table.items) if isinstance(table, Tabel) else None
