"""What the forms in the browser get: the published schema, what a field can refer to, and what is there already."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from pydantic import Field

from toets.contract.schemas import formaten
from toets.contract.sessiepakket import PakketWaarden
from toets.controles.controle import alle_controles
from toets.gedeeld.tekst import zonder_opmaak
from toets.inhoud.verzamelingen import VERZAMELINGEN
from toets.model.basis import Model, Slug, WaardeId
from toets.model.vraag import Antwoorden
from toets.taal.ambtelijk import alle_vormen

if TYPE_CHECKING:
    from collections.abc import Iterable

    from toets.inhoud.dossier import Dossier
    from toets.inhoud.probleem import Formuliersoort
    from toets.model.vraag import Vraag


class Ding(Model):
    id: str = Field(description="Hoe het in een bestand heet.")
    naam: str = Field(description="Hoe het op het scherm heet.")
    uitleg: str = Field(description="Wat het is, op één regel. Mag leeg zijn.")


class Formuliervraag(Model):
    id: Slug = Field(description="De naam van de vraag.")
    waarde: WaardeId = Field(description="Bij welke waarde de vraag hoort.")
    kort: str = Field(description="Het onderwerp in een paar woorden.")
    vraag: str = Field(description="De vraag voor iedereen.")
    maatregelsoorten: list[str] = Field(description="Bij welke soorten maatregelen de vraag past.")
    factoren: list[str] = Field(description="Naar welke factoren uit het onderzoek de vraag vraagt.")
    over_de_ruimte: bool = Field(description="Of de vraag over de ruimte voor maatwerk zelf gaat.")
    ruimte_kan_tegenvallen: bool = Field(description="Of meer ruimte hier slechter kan uitpakken.")
    algemeen: bool = Field(description="Of de vraag aanvult waar te weinig past.")


class Formulierpunt(Model):
    voorstel: Slug = Field(description="Over welk voorstel het gesprek ging.")
    verslag: Slug = Field(description="De naam van het verslag.")
    versie: int = Field(description="De versie van het verslag die op de site staat.")
    punt: int = Field(description="Het nummer van het punt.")
    gesprek: str = Field(description="Hoe het gesprek in een keuze heet: de maand, en of het een oefening was.")
    tekst: str = Field(description="Wat de groep opschreef, zonder opmaak.")
    pagina: str = Field(description="Waar het verslag staat, gezien vanaf de pagina van het formulier.")


class Formuliervoorstel(Model):
    naam: Slug = Field(description="De map van het voorstel.")
    kenmerken: list[str] = Field(description="Het kenmerk van de tekst en van elk beslispunt, zoals ze nu zijn.")


class Gesteld(Model):
    kort: str = Field(description="Het onderwerp van de vraag, zoals het toen was.")
    antwoorden: Antwoorden = Field(description="De woorden bij de antwoorden, zoals ze toen waren.")


class Taalregels(Model):
    woordenlijst: dict[str, str] = Field(description="Elke vorm van elk ambtelijk woord, met gewonere woorden.")
    meeste_woorden: int = Field(description="Vanaf meer woorden dan dit is een zin lang.")


class Formuliergegevens(Model):
    # The name `schema` is taken: every model of pydantic has a method that is called so.
    schema_: dict[str, Any] = Field(serialization_alias="schema", description="Het gepubliceerde JSON Schema.")
    dingen: dict[str, list[Ding]] = Field(description="Waar een veld naar kan verwijzen, per verzameling.")
    waarden: PakketWaarden = Field(description="De namen van de drie waarden.")
    vragen: list[Formuliervraag] = Field(description="De vragen waaruit de site kiest.")
    verhaalfactoren: dict[str, list[str]] = Field(description="Welke factoren uit het onderzoek in elk verhaal zitten.")
    taal: Taalregels = Field(description="Wat het formulier van gewone taal weet.")
    gemeente: list[str] = Field(description="Hoe de gemeente en haar site heten: dat is geen naam van een mens.")
    bestaand: dict[str, dict[str, Any]] = Field(description="De bestanden die er al zijn, als het er een verandert.")
    punten: list[Formulierpunt] = Field(description="De punten uit de verslagen op de site, waarop iets volgen kan.")
    voorstellen: list[Formuliervoorstel] = Field(description="Bij welk voorstel een geopend verslag kan horen.")
    gesteld: dict[str, dict[str, Gesteld]] = Field(description="De vragen van elke vragenset, bij het nummer ervan.")
    bezet: list[str] = Field(description="De mappen die er al zijn, en de namen die zij eerder hadden.")
    ongezien: list[str] = Field(
        description="Wat alleen de controle van de site vindt: elk als de rest van een zin, met waarom."
    )
    repo: str | None = Field(description="Waar de bestanden van de site staan, als de site dat zegt.")
    tak: str = Field(description="De tak waarin zij staan.")


def gegevens(dossier: Dossier) -> Formuliergegevens:
    """Everything that the form for a voorstel needs."""
    old = [name for voorstel in dossier.voorstellen.values() for name in voorstel.hernoemd_van]
    documents: dict[bool, list[Ding]] = {False: [], True: []}
    for ding in _dingen(dossier)["documenten"]:
        documents[dossier.documenten[ding.id].van_elders].append(ding)
    # What a file names already stays known; `VAN_ELDERS` in the app's `buiten.ts`.
    dingen = {"documenten": documents[False], "documenten van elders": documents[True]}
    return gegevens_van(dossier, Eigen("voorstel", _schema(), bezet=[*dossier.voorstellen, *old], dingen=dingen))


def gegevens_vraag(dossier: Dossier) -> Formuliergegevens:
    """Everything that the form for a vraag needs; `bestaand` holds each vraag as it stands in its file."""
    schema = _voor_iedereen_gelijk(schema_van("vraag"))
    files = {
        name: als_bestand(vraag.model_dump(mode="json", exclude_unset=True)) for name, vraag in dossier.vragen.items()
    }
    return gegevens_van(dossier, Eigen("vraag", schema, bestaand=files))


def als_bestand(value: Any) -> Any:
    """The value of a model as it is written in a file, where everything is text."""
    if isinstance(value, dict):
        return {key: als_bestand(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [als_bestand(inner) for inner in value]
    if isinstance(value, bool):
        return "ja" if value else "nee"
    return str(value) if isinstance(value, int) else value


@dataclass(frozen=True)
class Eigen:
    """What only one form has: its kind, its schema, and what there is already."""

    soort: Formuliersoort
    schema: dict[str, Any]
    bezet: Iterable[str] = ()
    bestaand: dict[str, dict[str, Any]] = field(default_factory=dict)
    dingen: dict[str, list[Ding]] = field(default_factory=dict)
    punten: list[Formulierpunt] = field(default_factory=list)
    voorstellen: list[Formuliervoorstel] = field(default_factory=list)
    gesteld: dict[str, dict[str, Gesteld]] = field(default_factory=dict)


def gegevens_van(dossier: Dossier, eigen: Eigen) -> Formuliergegevens:
    """What every form needs, and these parts of one of them."""
    waarden = dossier.waarden.waarden.per_id()
    return Formuliergegevens(
        schema_=eigen.schema,
        dingen={**_dingen(dossier), **eigen.dingen},
        waarden=PakketWaarden(**{key: waarde.naam for key, waarde in waarden.items()}),
        vragen=[formuliervraag(name, vraag) for name, vraag in dossier.vragen_in_gebruik().items()],
        taal=Taalregels(
            woordenlijst={" ".join(words): plainer for words, plainer in alle_vormen().items()},
            meeste_woorden=dossier.gemeente.extra.toets.drempels.woorden_per_zin,
        ),
        gemeente=dossier.gemeente.namen,
        verhaalfactoren={name: list(casus.factoren) for name, casus in dossier.casussen.items()},
        bestaand=eigen.bestaand,
        punten=eigen.punten,
        voorstellen=eigen.voorstellen,
        gesteld=eigen.gesteld,
        bezet=[*eigen.bezet],
        ongezien=_ongezien(eigen.soort),
        repo=dossier.gemeente.repo_url,
        tak=dossier.gemeente.extra.toets.tak,
    )


def _ongezien(soort: Formuliersoort) -> list[str]:
    """What the check finds in such a file and the form does not: each as the rest of a sentence, and why."""
    return [controle.niet_in_formulier[soort] for controle in alle_controles() if soort in controle.niet_in_formulier]


def schema_van(naam: str) -> dict[str, Any]:
    """The published schema of this kind of file."""
    return next(formaat.schema for formaat in formaten() if formaat.naam == naam)


def _schema() -> dict[str, Any]:
    """The published schema of a voorstel, and a place for the document when it is not on the site yet."""
    schemas = {formaat.naam: formaat.schema for formaat in formaten()}
    voorstel = schemas["voorstel"]
    document = schemas["bronnen"]["$defs"]["Document"]
    document = {
        **document,
        # Who describes a document here writes a voorstel of this municipality.
        "properties": {name: field for name, field in document["properties"].items() if name != "van_elders"},
        "title": "Staat uw document er niet bij?",
        "description": "Beschrijf het hier. Daarna kunt u het kiezen bij 'Document'.",
    }
    return {**voorstel, "properties": {**voorstel["properties"], "nieuw_document": document}}


def _voor_iedereen_gelijk(schema: dict[str, Any]) -> dict[str, Any]:
    """The schema of a vraag without words of its own for a rol: only old sets have those."""
    verwoording = schema["$defs"]["Verwoording"]
    velden = {name: field for name, field in verwoording["properties"].items() if name != "vraag"}
    return {**schema, "$defs": {**schema["$defs"], "Verwoording": {**verwoording, "properties": velden}}}


def _dingen(dossier: Dossier) -> dict[str, list[Ding]]:
    """What a field can refer to, by the name of the collection, in the order in which a page shows it."""
    return {
        soort: [
            Ding(id=name, naam=naam, uitleg=zonder_opmaak(uitleg))
            for name, (naam, uitleg) in verzameling.keuzes(dossier).items()
        ]
        for soort, verzameling in VERZAMELINGEN.items()
    }


def formuliervraag(name: str, vraag: Vraag) -> Formuliervraag:
    """What of a vraag the choice is made from, and how the preview names it."""
    return Formuliervraag(
        id=name,
        waarde=vraag.waarde,
        kort=vraag.kort,
        vraag=vraag.vraag,
        maatregelsoorten=vraag.maatregelsoorten,
        factoren=list(vraag.factoren),
        over_de_ruimte=vraag.over_de_ruimte,
        ruimte_kan_tegenvallen=vraag.ruimte_kan_tegenvallen,
        algemeen=vraag.algemeen,
    )
