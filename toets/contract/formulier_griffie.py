"""What the forms of the griffie get beside what every form gets: the verslagen that there are, and their points."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toets.afleiden.akkoord import ROLLEN
from toets.afleiden.versie import versie_van
from toets.contract.formulier import (
    Ding,
    Eigen,
    Formulierpunt,
    Formuliervoorstel,
    Gesteld,
    als_bestand,
    gegevens_van,
    schema_van,
)
from toets.gedeeld import adressen
from toets.gedeeld.tekst import hoofdletter, zonder_opmaak

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.contract.formulier import Formuliergegevens
    from toets.inhoud.dossier import Dossier
    from toets.model.verslag import Verslag, Voorstelversie

VERBORGEN = ("verslag", "versie")
"""What follows from the point that someone chooses, and is not asked."""


def gegevens_opvolging(dossier: Dossier) -> Formuliergegevens:
    """Everything that the form for an opvolging needs; `bestaand` holds the file of each voorstel with a verslag."""
    spoken = [name for name, verslagen in dossier.verslagen.items() if verslagen]
    files = {
        name: als_bestand(dossier.opvolging[name].model_dump(mode="json", exclude_unset=True))
        if name in dossier.opvolging
        else {"format": "opvolging/1"}
        for name in spoken
    }
    eigen = Eigen(
        "opvolging",
        _met_puntkeuze(schema_van("opvolging")),
        bezet=dossier.opvolging,
        bestaand=files,
        dingen={"voorstellen": [Ding(id=name, naam=dossier.voorstellen[name].titel, uitleg="") for name in spoken]},
        punten=list(_punten(dossier)),
    )
    return gegevens_van(dossier, eigen)


def gegevens_verslag(dossier: Dossier) -> Formuliergegevens:
    """Everything that the form for a verslag needs; `bestaand` holds those on the site, by voorstel and name."""
    verslagen = dict(_verslagen(dossier))
    rollen = dossier.rollen.per_id()
    eigen = Eigen(
        "verslag",
        _met_vraagkeuze(schema_van("verslag")),
        bezet=verslagen,
        bestaand={
            name: als_bestand(verslag.model_dump(mode="json", exclude_unset=True))
            for name, verslag in verslagen.items()
        },
        dingen={
            "voorstellen": [*_verslagkeuzes(dossier)],
            "rollen": [Ding(id=rol, naam=rollen[rol].naam, uitleg=rollen[rol].meervoud) for rol in ROLLEN],
        },
        punten=list(_punten(dossier)),
        voorstellen=[
            Formuliervoorstel(naam=name, kenmerken=_kenmerken(versie_van(voorstel, dossier.documenten)))
            for name, voorstel in dossier.voorstellen.items()
        ],
        gesteld={
            str(vragenset.versie): {
                name: Gesteld(kort=vraag.kort, antwoorden=vraag.antwoorden) for name, vraag in vragenset.vragen.items()
            }
            for vragenset in dossier.vragensets
        },
    )
    return gegevens_van(dossier, eigen)


def gegevens_ingetrokken(dossier: Dossier) -> Formuliergegevens:
    """Everything that the form needs with which a verslag goes off the site; nothing of what stands in a verslag."""
    eigen = Eigen(
        "ingetrokken",
        schema_van("ingetrokken"),
        bezet=[f"{voorstel}/{name}" for voorstel, found in dossier.ingetrokken.items() for name in found],
        bestaand={name: {"format": "ingetrokken/1"} for name, _ in _verslagen(dossier)},
        dingen={"voorstellen": [*_verslagkeuzes(dossier)]},
    )
    return gegevens_van(dossier, eigen)


def _verslagen(dossier: Dossier) -> Iterator[tuple[str, Verslag]]:
    """Every verslag on the site, after the names of its voorstel and of itself."""
    for voorstel, found in dossier.verslagen.items():
        for name, verslag in found.items():
            yield f"{voorstel}/{name}", verslag


def _verslagkeuzes(dossier: Dossier) -> Iterator[Ding]:
    for name, verslag in _verslagen(dossier):
        titel = dossier.voorstellen[name.partition("/")[0]].titel
        yield Ding(id=name, naam=f"{gesprek(verslag)}: {titel}", uitleg="")


def _kenmerken(versie: Voorstelversie) -> list[str]:
    return [versie.kenmerk, *versie.punten.values()]


def _met_vraagkeuze(schema: dict[str, Any]) -> dict[str, Any]:
    """The schema with a choice of a vraag where a verslag names one."""
    parts = dict(schema["$defs"])
    for name in ("Opbrengst", "Redenen", "VraagWerkteNiet"):
        fields = parts[name]["properties"]
        chosen = {**fields["vraag"], "x-verwijzing": "vragen", "description": "Kies de vraag."}
        parts[name] = {**parts[name], "properties": {**fields, "vraag": chosen}}
    return {**schema, "$defs": parts}


def gesprek(verslag: Verslag) -> str:
    """How a gesprek is called in a choice: `November 2026 (oefening)`."""
    return hoofdletter(str(verslag.maand)) + (" (oefening)" if verslag.soort == "oefening" else "")


def _punten(dossier: Dossier) -> Iterator[Formulierpunt]:
    for voorstel, verslagen in dossier.verslagen.items():
        for name, verslag in verslagen.items():
            page = adressen.vanaf(adressen.OPVOLGING_INVULLEN, adressen.verslag(voorstel, name))
            for number, punt in enumerate(verslag.opbrengst, start=1):
                yield Formulierpunt(
                    voorstel=voorstel,
                    verslag=name,
                    versie=verslag.versie,
                    punt=number,
                    gesprek=gesprek(verslag),
                    tekst=zonder_opmaak(punt.tekst),
                    pagina=page,
                )


def _met_puntkeuze(schema: dict[str, Any]) -> dict[str, Any]:
    """The schema with one choice of a point, which says the verslag and its version too."""
    return {**schema, "$defs": {name: _een_keuze(part) for name, part in schema["$defs"].items()}}


def _een_keuze(part: dict[str, Any]) -> dict[str, Any]:
    velden = part["properties"]
    changed = {name: {**velden[name], "x-verborgen": True} for name in VERBORGEN}
    punt = {**velden["punt"], "x-verwijzing": "punten", "description": "Kies het punt uit het verslag."}
    return {**part, "properties": {**velden, **changed, "punt": punt}}
