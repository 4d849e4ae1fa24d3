"""The one contract with the app: everything that a page of the app needs of one voorstel, as JSON.

The TypeScript side reads the same model: `site_templates/app/src/pakket.d.ts` is generated from it
(`make types`) and a test fails when it is not fresh.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Literal

from pydantic import Field

from toets.model.basis import Model, Regel, Rol, Slug, Tekst, WaardeId, ZonderTitels
from toets.model.rol import Rolnamen
from toets.model.vraag import Antwoorden, PerRol
from toets.selectie import kies

if TYPE_CHECKING:
    from toets.dossier import Dossier
    from toets.selectie import Keuze


class PakketVoorstel(Model):
    id: Slug = Field(description="De map van het voorstel.")
    titel: Regel = Field(description="De titel.")
    samenvatting: Tekst = Field(description="De samenvatting, in Markdown.")


class PakketWaarden(Model):
    betrokkenheid: Regel = Field(description="De naam op het scherm.")
    legitimiteit: Regel = Field(description="De naam op het scherm.")
    rendement: Regel = Field(description="De naam op het scherm.")


class PakketVraag(Model):
    id: Slug = Field(description="De naam van de vraag.")
    waarde: WaardeId = Field(description="Bij welke waarde de vraag hoort.")
    kort: Regel = Field(description="Het onderwerp in een paar woorden.")
    vraag: Regel = Field(description="De vraag voor iedereen.")
    antwoorden: Antwoorden = Field(description="De woorden bij de antwoorden.")
    per_rol: PerRol = Field(description="De vraag in de woorden van elke rol.")
    doorvragen: list[Regel] = Field(description="Vragen voor het gesprek.")
    eerlijkheidsvraag: Regel = Field(description="Is het ook eerlijk?")
    inschatting: Rol | None = Field(description="Van welke rol het antwoord wordt voorspeld.")
    reden: Regel = Field(description="Waarom dit voorstel deze vraag krijgt.")
    ook_kort: bool = Field(description="Of de vraag ook in de vorm van 45 minuten zit.")


class Sessiepakket(Model):
    format: Literal["sessiepakket/1"] = Field(description="De versie van dit formaat.")
    voorstel: PakketVoorstel = Field(description="Waar het gesprek over gaat.")
    vragenset: int | None = Field(description="De vastgestelde set, of niets zolang die er niet is.")
    rollen: Rolnamen = Field(description="De vier rollen.")
    waarden: PakketWaarden = Field(description="De namen van de drie waarden.")
    vragen: list[PakketVraag] = Field(description="De vragen, in volgorde.")


def maak_sessiepakket(dossier: Dossier, name: str) -> Sessiepakket:
    """Everything that the app needs for one voorstel (by the name of its folder)."""
    voorstel = dossier.voorstellen[name]
    vragenset = dossier.vragenset()
    keuzes = kies(voorstel, dossier.vragen_in_gebruik(), dossier.maatregelsoorten)
    return Sessiepakket(
        format="sessiepakket/1",
        voorstel=PakketVoorstel(id=name, titel=voorstel.titel, samenvatting=voorstel.samenvatting),
        vragenset=vragenset.versie if vragenset else None,
        rollen=dossier.rollen,
        waarden=PakketWaarden(**{key: waarde.naam for key, waarde in dossier.waarden.waarden.per_id().items()}),
        vragen=[_vraag(keuze) for keuze in keuzes],
    )


def _vraag(keuze: Keuze) -> PakketVraag:
    vraag = keuze.vraag
    return PakketVraag(
        id=keuze.id,
        waarde=vraag.waarde,
        kort=vraag.kort,
        vraag=vraag.vraag,
        antwoorden=vraag.antwoorden,
        per_rol=vraag.per_rol,
        doorvragen=vraag.doorvragen,
        eerlijkheidsvraag=vraag.eerlijkheidsvraag,
        inschatting=vraag.inschatting if keuze.met_inschatting else None,
        reden=keuze.reden,
        ook_kort=keuze.ook_kort,
    )


def als_json(pakket: Sessiepakket) -> str:
    """The sessiepakket as JSON that can stand inside an HTML page: `</script>` can't occur in it."""
    return pakket.model_dump_json().replace("<", "\\u003c")


def json_schema() -> str:
    """The JSON Schema of the contract, from which the TypeScript types are made."""
    schema = Sessiepakket.model_json_schema(schema_generator=ZonderTitels, mode="serialization")
    return json.dumps(schema, ensure_ascii=False, indent=2)
