"""Whether a text gives an opinion to a rol with fewer than five people: then those people must agree to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toets.vertrouwen.meningen import geeft_mening

if TYPE_CHECKING:
    from collections.abc import Iterable

    from toets.model.basis import Rol
    from toets.model.rol import Rolnamen
    from toets.model.verslag import Deelnemers, Opbrengst

ROLLEN: tuple[Rol, ...] = ("raadslid", "professional", "beleidsmedewerker")
"""Not `anders`: its name is no word for people that a sentence would use."""


def meningen_van(tekst: str, rollen: Rolnamen) -> list[Rol]:
    """The rollen to which the text gives an opinion."""
    namen = rollen.per_id()
    return [rol for rol in ROLLEN if geeft_mening(tekst, (namen[rol].naam, namen[rol].meervoud))]


def over_wie_akkoord_gaf(punt: Opbrengst, deelnemers: Deelnemers, rollen: Rolnamen) -> bool:
    """Whether a point that its people agreed to gives an opinion to a small rol: only then there is who could agree."""
    small = deelnemers.kleine_rollen()
    return punt.akkoord and any(rol in small for tekst in _teksten(punt) for rol in meningen_van(tekst, rollen))


def _teksten(punt: Opbrengst) -> Iterable[str]:
    return filter(None, (punt.tekst, *punt.voor, *punt.tegen, punt.minderheid, punt.wie))
