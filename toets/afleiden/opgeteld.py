"""What gesprekken bring, over all voorstellen, from what verslagen released: real ones apart from exercises."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from toets.afleiden.opvolging import stand_van

if TYPE_CHECKING:
    from toets.afleiden.opvolging import Punt
    from toets.inhoud.dossier import Dossier
    from toets.model.verslag import Verslag
    from toets.model.vraag import Vraag

GENOEG = 3
"""From how many gesprekken a vraag on which rollen never differ is worth looking at. Source: our own caution."""


@dataclass(frozen=True)
class OpenPunt:
    """A voorwaarde or open vraag without a final answer, and where it stands (ids)."""

    voorstel: str
    verslag: str
    punt: Punt


@dataclass(frozen=True)
class Vraagstand:
    """In how many gesprekken the rollen could be compared on a vraag, and in how many of those they differed."""

    vraag: Vraag
    vergeleken: int
    uiteen: int


@dataclass(frozen=True)
class Opgeteld:
    """All that is said over the gesprekken of one soort. The counts are of gesprekken, never of people."""

    gesprekken: int
    factoren: list[tuple[str, int]]
    maatregelsoorten: list[tuple[str, int]]
    vragen: list[Vraagstand]
    open: list[OpenPunt]

    def uiteen(self) -> list[Vraagstand]:
        """The vragen on which rollen differed, the most often first."""
        return sorted((stand for stand in self.vragen if stand.uiteen), key=lambda stand: -stand.uiteen)

    def nooit_uiteen(self) -> list[Vraagstand]:
        """The vragen on which rollen never differed, asked often enough to wonder whether to keep them."""
        return [stand for stand in self.vragen if not stand.uiteen and stand.vergeleken >= GENOEG]


def tel_op(dossier: Dossier, soort: str) -> Opgeteld:
    """Over the verslagen of one soort (`sessie` or `oefening`).

    A factor or kind of measure comes back when an opbrengst is about a vraag that names it.
    """
    sets = {vragenset.versie: vragenset.vragen for vragenset in dossier.vragensets}
    factoren: Counter[str] = Counter()
    soorten: Counter[str] = Counter()
    compared: dict[str, list[bool]] = {}
    vragen: dict[str, Vraag] = {}
    open_punten = []
    here = [
        (voorstel, name, verslag)
        for voorstel, verslagen in dossier.verslagen.items()
        for name, verslag in verslagen.items()
        if verslag.soort == soort
    ]
    for voorstel, name, verslag in here:
        asked = sets[verslag.vragenset]
        noted = [asked[punt.vraag] for punt in verslag.opbrengst if punt.vraag]
        factoren.update({factor for vraag in noted for factor in vraag.factoren if factor in dossier.factoren})
        soorten.update({kind for vraag in noted for kind in vraag.maatregelsoorten if kind in dossier.maatregelsoorten})
        for vraag, differed in _verschillen(verslag).items():
            compared.setdefault(vraag, []).append(differed)
            vragen[vraag] = asked[vraag]
        open_punten += [
            OpenPunt(voorstel, name, punt) for punt in stand_van(dossier, voorstel, name).punten if _is_open(punt)
        ]
    standen = [Vraagstand(vragen[name], len(found), sum(found)) for name, found in sorted(compared.items())]
    return Opgeteld(len(here), factoren.most_common(), soorten.most_common(), standen, open_punten)


def _verschillen(verslag: Verslag) -> dict[str, bool]:
    """Per vraag of which rollen can be compared in the first ronde: whether they differed."""
    found = {}
    for antwoord in verslag.antwoorden:
        if antwoord.eerst.samen:
            found[antwoord.vraag] = antwoord.eerst.samen == "uiteen"
        elif verslag.wijze == "per-rol":
            labels = {getattr(antwoord.eerst, rol) for rol in antwoord.eerst.gevuld()}
            if len(antwoord.eerst.gevuld()) > 1:
                found[antwoord.vraag] = len(labels) > 1
    return found


def _is_open(punt: Punt) -> bool:
    asks = punt.opbrengst.soort in ("voorwaarde", "open-vraag")
    return asks and (punt.antwoord is None or punt.antwoord.gevolg == "nog-open")
