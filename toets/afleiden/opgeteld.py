"""What gesprekken bring, over all voorstellen, from what verslagen released: real ones apart from exercises."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from toets.afleiden.opvolging import stand_van
from toets.vertrouwen.vrijgave import GEDEELD

if TYPE_CHECKING:
    from toets.afleiden.opvolging import Punt
    from toets.inhoud.dossier import Dossier
    from toets.model.basis import Label, Uitkomst
    from toets.model.beslispunt import Beslispunt
    from toets.model.verslag import Verslag
    from toets.model.voorstel import Voorstel
    from toets.model.vraag import Vraag

GENOEG = 3
"""From how many gesprekken a vraag on which rollen always agree is worth looking at. Source: our own caution."""

Verhouding = Literal["eens", "uiteen", "anders"]
"""How the rollen relate on a vraag: they share an answer; they differ; or there is no answer to say either of."""

_PER_UITKOMST: dict[Uitkomst, Verhouding] = {
    "in-elke-rol": "eens",
    "niet-in-elke-rol": "anders",
    "tegenover": "uiteen",
    "geen-gedeeld": "anders",
}


@dataclass(frozen=True)
class GezegdPunt:
    """A point of a verslag, and where it stands (ids)."""

    voorstel: str
    verslag: str
    punt: Punt


@dataclass(frozen=True)
class Vraagstand:
    """In how many gesprekken the rollen could be compared on a vraag, in how many they differed, and were one."""

    vraag: Vraag
    vergeleken: int
    uiteen: int
    eens: int


@dataclass(frozen=True)
class Opgeteld:
    """All that is said over the gesprekken of one soort. The counts are of gesprekken, never of people.

    `open` holds what asks something of somebody and has no final answer, `anders` what somebody saw otherwise.
    """

    gesprekken: int
    factoren: list[tuple[str, int]]
    maatregelsoorten: list[tuple[str, int]]
    vragen: list[Vraagstand]
    open: list[GezegdPunt]
    anders: list[GezegdPunt]

    def uiteen(self) -> list[Vraagstand]:
        """The vragen on which rollen differed, the most often first."""
        return sorted((stand for stand in self.vragen if stand.uiteen), key=lambda stand: -stand.uiteen)

    def steeds_eens(self) -> list[Vraagstand]:
        """The vragen on which rollen always shared an answer, asked often enough to wonder whether to keep them."""
        return [stand for stand in self.vragen if stand.eens == stand.vergeleken >= GENOEG]


def tel_op(dossier: Dossier, soort: str) -> Opgeteld:
    """Over the verslagen of one soort (`sessie` or `oefening`).

    Only what was talked about counts: a kind of measure comes back when an opbrengst is about a beslispunt of that
    kind, a factor when the group talked about a vraag that names it, or wrote something down at it.
    """
    sets = {vragenset.versie: vragenset.vragen for vragenset in dossier.vragensets}
    factoren: Counter[str] = Counter()
    soorten: Counter[str] = Counter()
    compared: dict[str, list[Verhouding]] = {}
    vragen: dict[str, Vraag] = {}
    punten = []
    here = [
        (voorstel, name, verslag)
        for voorstel, verslagen in dossier.verslagen.items()
        for name, verslag in verslagen.items()
        if verslag.soort == soort
    ]
    for voorstel, name, verslag in here:
        asked = sets[verslag.vragenset]
        spoken = {*verslag.besproken, *(punt.vraag for punt in verslag.opbrengst if punt.vraag)}
        named = {factor for vraag in spoken for factor in asked[vraag].factoren}
        factoren.update(factor for factor in dossier.factoren if factor in named)
        kinds = _soorten(dossier.voorstellen[voorstel], verslag)
        soorten.update(kind for kind in dossier.maatregelsoorten if kind in kinds)
        for vraag, related in _verhoudingen(verslag).items():
            compared.setdefault(vraag, []).append(related)
            vragen[vraag] = asked[vraag]
        punten += [GezegdPunt(voorstel, name, punt) for punt in stand_van(dossier, voorstel, name).punten]
    standen = [
        Vraagstand(vragen[name], len(found), found.count("uiteen"), found.count("eens"))
        for name, found in sorted(compared.items())
    ]
    return Opgeteld(
        len(here),
        factoren.most_common(),
        soorten.most_common(),
        standen,
        open=[found for found in punten if _is_open(found.punt)],
        anders=[found for found in punten if _is_anders(found.punt)],
    )


def _soorten(voorstel: Voorstel, verslag: Verslag) -> set[str]:
    """The kinds of measure that the points are about; a part without a kind is of that of the whole."""
    about = {punt.beslispunt for punt in verslag.opbrengst if punt.beslispunt}
    found: set[str] = set()

    def walk(punten: list[Beslispunt], above: list[str]) -> None:
        for punt in punten:
            kinds = punt.maatregelsoorten or above
            if punt.nummer in about:
                found.update(kinds)
            walk(punt.onderdelen, kinds)

    walk(voorstel.beslispunten, [])
    return found


def _verhoudingen(verslag: Verslag) -> dict[str, Verhouding]:
    """Per vraag of which rollen can be compared in the first ronde: how they relate."""
    found: dict[str, Verhouding] = {}
    for antwoord in verslag.antwoorden:
        if samen := antwoord.eerst.samen:
            found[antwoord.vraag] = _PER_UITKOMST[samen]
        elif verslag.wijze == "per-rol" and len(antwoord.eerst.gevuld()) > 1:
            found[antwoord.vraag] = _verhouding({getattr(antwoord.eerst, rol) for rol in antwoord.eerst.gevuld()})
    return found


def _verhouding(labels: set[Label]) -> Verhouding:
    """How rollen relate that have these labels. `verdeeld` names no answer, and `onzeker` either of two."""
    if len(labels - {"verdeeld"}) > 1:
        return "uiteen"
    return "eens" if len(labels) == 1 and labels <= {*GEDEELD} else "anders"


def _is_open(punt: Punt) -> bool:
    asks = punt.opbrengst.soort in ("voorwaarde", "zorg", "open-vraag")
    return asks and (punt.antwoord is None or punt.antwoord.gevolg == "nog-open")


def _is_anders(punt: Punt) -> bool:
    return punt.opbrengst.soort == "minderheidsstandpunt" or punt.opbrengst.minderheid is not None
