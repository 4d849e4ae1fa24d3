"""One verslag as a reader meets it: on its page, on paper and in Word.

What stands where is decided here, once: each point beside the beslispunt it is about, each vraag beside its reasons,
and the vragen with one and the same outcome together.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, get_args

from toets.afleiden.akkoord import over_wie_akkoord_gaf
from toets.afleiden.middelen import middelen
from toets.afleiden.opvolging import stand_van
from toets.afleiden.versie import sinds, veranderd, versie_van
from toets.model.basis import Rol
from toets.vertrouwen.vrijgave import GEDEELD

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.afleiden.middelen import Middel
    from toets.afleiden.opvolging import Punt, Stand
    from toets.afleiden.versie import Sinds, Veranderd
    from toets.inhoud.dossier import Dossier
    from toets.model.basis import Klasse
    from toets.model.beslispunt import Beslispunt
    from toets.model.rol import Rolnamen
    from toets.model.verslag import Gevraagd, Groepsantwoord, Redenen, Uitkomst, Verslag, Voorstelversie
    from toets.model.voorstel import Voorstel
    from toets.model.vragenset import Vragenset


@dataclass(frozen=True)
class Puntbeeld:
    """A point, the beslispunt that it is about as it reads now, and what a raadslid could use for it.

    `nieuw`: no point before this one is about the same beslispunt, so that its words need to be read here.
    `akkoord`: it gives an opinion to a small rol, and those people agreed to it.
    """

    punt: Punt
    beslispunt: Beslispunt | None
    nieuw: bool
    sinds: Sinds
    middelen: list[Middel]
    akkoord: bool


@dataclass(frozen=True)
class Vraagbeeld:
    """A vraag (its id), what the group answered to it, and the reasons that it wrote down."""

    vraag: str
    antwoord: Groepsantwoord | None
    redenen: Redenen | None


@dataclass(frozen=True)
class Aanwezig:
    """Who was there of one rol, and who was asked; one of the two at least."""

    rol: Rol
    klasse: Klasse | None
    gevraagd: Gevraagd | None


@dataclass(frozen=True)
class Verslagbeeld:
    """All that a page, a sheet and a Word file of one verslag say."""

    naam: str
    verslag: Verslag
    voorstel: Voorstel
    vragenset: Vragenset
    stand: Stand
    punten: list[Puntbeeld]
    veranderd: Veranderd | None
    aanwezig: list[Aanwezig]
    besproken: list[str]
    samen: list[list[Groepsantwoord]]
    vragen: list[Vraagbeeld]

    def oefening(self) -> bool:
        """Whether it was no real gesprek."""
        return self.verslag.soort == "oefening"

    def middelen(self) -> list[tuple[list[str], list[Middel]]]:
        """What a raadslid could use, with the numbers of the points for which it is the same."""
        found: list[tuple[list[str], list[Middel]]] = []
        for punt in self.punten:
            same = next((numbers for numbers, useful in found if useful == punt.middelen), None)
            if same is not None:
                same.append(str(punt.punt.nummer))
            elif punt.middelen:
                found.append(([str(punt.punt.nummer)], punt.middelen))
        return found

    def tekens(self) -> int:
        """How much there is to read in what people wrote, in signs: a sheet chooses its letters by it."""
        told = [punt.reactie.tekst for punt in self.stand.punten if punt.reactie]
        told += [punt.antwoord.toelichting or "" for punt in self.stand.punten if punt.antwoord]
        for said in self.verslag.opbrengst:
            told += [said.tekst, *said.voor, *said.tegen, said.minderheid or ""]
        for found in self.verslag.redenen:
            told += [*found.plus, *found.min]
        told += [*self.verslag.wie_ontbrak, *self.verslag.kan_misgaan, *self.verslag.gemiste_vragen]
        return sum(map(len, told)) + sum(len(found.tekst) for found in self.verslag.werkte_niet)


def verslagbeeld(dossier: Dossier, voorstel_naam: str, naam: str) -> Verslagbeeld:
    """Everything of one verslag. Raises KeyError for a verslag that is not there."""
    verslag, voorstel = dossier.verslagen[voorstel_naam][naam], dossier.voorstellen[voorstel_naam]
    vragenset = {found.versie: found for found in dossier.vragensets}[verslag.vragenset]
    stand = stand_van(dossier, voorstel_naam, naam)
    nu = versie_van(voorstel, dossier.documenten)
    together = samen(verslag, vragenset)
    return Verslagbeeld(
        naam,
        verslag,
        voorstel,
        vragenset,
        stand,
        punten=[*_punten(stand, voorstel, nu, dossier.rollen)],
        veranderd=veranderd(verslag.voorstel, nu) if verslag.voorstel else None,
        aanwezig=_aanwezig(verslag),
        # In the order of the set: that of the talk could tell who began.
        besproken=[vraag for vraag in vragenset.vragen if vraag in verslag.besproken],
        samen=together,
        vragen=_vragen(verslag, [found.vraag for group in together for found in group]),
    )


def samen(verslag: Verslag, vragenset: Vragenset) -> list[list[Groepsantwoord]]:
    """The vragen with one and the same outcome in every ronde, at least two of them, the most first.

    Not those with an answer in words of the vraag itself: 'sneller' and 'meer' are not the same outcome. `onzeker` is
    named by two answers, and is the same only where these have the same words.
    """
    groups: dict[tuple[str, tuple[str, str] | None], list[Groepsantwoord]] = {}
    for found in verslag.antwoorden:
        said = _gezegd(found.eerst) | _gezegd(found.nog_een_keer)
        if said & {*GEDEELD}:
            continue
        words = vragenset.vragen[found.vraag].antwoorden
        doubt = (words.verschilt, words.weet_niet) if "onzeker" in said else None
        outcome = found.model_dump_json(exclude={"vraag"})
        groups.setdefault((outcome, doubt), []).append(found)
    return sorted((group for group in groups.values() if len(group) > 1), key=lambda group: -len(group))


def _gezegd(uitkomst: Uitkomst | None) -> set[Any]:
    """All that is said in any of its fields."""
    values = [value for _, value in uitkomst] if uitkomst else []
    return {one for value in values for one in (value if isinstance(value, list | tuple) else [value])}


def _vragen(verslag: Verslag, together: list[str]) -> list[Vraagbeeld]:
    """The vragen that need a row of their own: with reasons, or with an outcome that no other vraag has."""
    answered = {found.vraag: found for found in verslag.antwoorden}
    reasons = {found.vraag: found for found in verslag.redenen}
    return [
        Vraagbeeld(vraag, answered.get(vraag), reasons.get(vraag))
        for vraag in dict.fromkeys([*answered, *reasons])
        if vraag in reasons or vraag not in together
    ]


def _punten(stand: Stand, voorstel: Voorstel, nu: Voorstelversie, rollen: Rolnamen) -> Iterator[Puntbeeld]:
    shown: set[str] = set()
    for punt in stand.punten:
        nummer = punt.opbrengst.beslispunt
        useful = punt.opbrengst.aan_zet in ("raad", "college") and not punt.gedaan()
        yield Puntbeeld(
            punt,
            voorstel.punten().get(nummer) if nummer else None,
            nummer not in shown,
            sinds(nummer, stand.verslag.voorstel, nu),
            middelen(voorstel, nummer) if useful else [],
            over_wie_akkoord_gaf(punt.opbrengst, stand.verslag.deelnemers, rollen),
        )
        shown.add(nummer or "")


def _aanwezig(verslag: Verslag) -> list[Aanwezig]:
    there = verslag.deelnemers.per_rol()
    asked = verslag.uitgenodigd.per_rol()
    return [Aanwezig(rol, there.get(rol), asked.get(rol)) for rol in get_args(Rol) if rol in there or rol in asked]
