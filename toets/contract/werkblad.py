"""What a verslag's page gives who makes a werkblad of one of its points: what stands on the pages, as plain text.

The werkblad itself is made on the device of a raadslid and stands nowhere on the site (`docs/keuzes/werkblad.md`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

from toets.afleiden.middelen import Kan, middelen
from toets.afleiden.versie import Sinds, sinds, versie_van
from toets.gedeeld import adressen
from toets.gedeeld.tekst import naar_plat
from toets.model.basis import Model, Slug

if TYPE_CHECKING:
    from toets.inhoud.dossier import Dossier
    from toets.model.verslag import Verslag
    from toets.model.voorstel import Voorstel


class Werkbladmiddel(Model):
    naam: str = Field(description="Wat een raadslid zou kunnen gebruiken.")
    kan: Kan = Field(description="Of het nu kan.")
    uitleg: str = Field(description="Waarom, of hoe.")


class Werkbladpunt(Model):
    nummer: int = Field(description="Het nummer op de pagina.")
    citaat: str = Field(description="Wat de groep opschreef.")
    voor: list[str] = Field(description="Wat ervoor pleit.")
    tegen: list[str] = Field(description="Wat ertegen pleit.")
    minderheid: str | None = Field(description="Hoe iemand het anders zag.")
    beslispunt: str | None = Field(description="Het nummer van het beslispunt, of niets als het over alles gaat.")
    letterlijk: str | None = Field(description="De tekst in het ontwerpbesluit, als de site die heeft.")
    bron: str | None = Field(description="Waar die tekst staat, of niets als het voorstel dit punt niet (meer) heeft.")
    sinds: Sinds = Field(description="Wat er na het gesprek gebeurde met de tekst waar het over gaat.")
    middelen: list[Werkbladmiddel] = Field(description="Wat kan, wat niet, en waarom.")


class Werkbladgegevens(Model):
    gemeente: str = Field(description="De naam van de gemeente.")
    voorstel: str = Field(description="De titel van het voorstel.")
    tekst_van: str | None = Field(description="Van wanneer de tekst van het voorstel is.")
    besproken_van: str | None = Field(description="Van wanneer de tekst was die in het gesprek op tafel lag.")
    verslag: Slug = Field(description="De naam van het verslag.")
    versie: int = Field(description="De versie van het verslag.")
    maand: str = Field(description="Wanneer het gesprek was.")
    oefening: bool = Field(description="Of het geen echt gesprek was.")
    adres: str | None = Field(description="Waar de pagina op internet staat, als dat bekend is.")
    punten: list[Werkbladpunt] = Field(description="Wat de groep opschreef, in de volgorde van de pagina.")


def gegevens(dossier: Dossier, voorstel_name: str, name: str) -> Werkbladgegevens:
    """Everything for the werkbladen of one verslag. Raises KeyError for a verslag that is not there."""
    voorstel, verslag = dossier.voorstellen[voorstel_name], dossier.verslagen[voorstel_name][name]
    document = dossier.documenten.get(voorstel.bron.document)
    dated = voorstel.versie_van or (document.datum if document else None)
    talked = verslag.voorstel.datum if verslag.voorstel else None
    site_url = dossier.gemeente.site_url
    return Werkbladgegevens(
        gemeente=dossier.gemeente.extra.toets.gemeente,
        voorstel=voorstel.titel,
        tekst_van=str(dated) if dated else None,
        besproken_van=str(talked) if talked else None,
        verslag=name,
        versie=verslag.versie,
        maand=str(verslag.maand),
        oefening=verslag.soort == "oefening",
        adres=f"{site_url.rstrip('/')}/{adressen.verslag(voorstel_name, name)}" if site_url else None,
        punten=[_punt(dossier, voorstel, verslag, number) for number in range(1, len(verslag.opbrengst) + 1)],
    )


def _punt(dossier: Dossier, voorstel: Voorstel, verslag: Verslag, number: int) -> Werkbladpunt:
    said = verslag.opbrengst[number - 1]
    beslispunt = voorstel.punten().get(said.beslispunt or "")
    bron = None
    if beslispunt:
        bron = f"{dossier.documenten[voorstel.document_van(beslispunt)].titel}, {beslispunt.plaats}"
    return Werkbladpunt(
        nummer=number,
        citaat=naar_plat(said.tekst),
        voor=[naar_plat(text) for text in said.voor],
        tegen=[naar_plat(text) for text in said.tegen],
        minderheid=naar_plat(said.minderheid) if said.minderheid else None,
        beslispunt=said.beslispunt,
        letterlijk=naar_plat(beslispunt.letterlijk) if beslispunt and beslispunt.letterlijk else None,
        bron=bron,
        sinds=sinds(said.beslispunt, verslag.voorstel, versie_van(voorstel, dossier.documenten)),
        middelen=[
            Werkbladmiddel(naam=middel.naam, kan=middel.kan, uitleg=middel.uitleg)
            for middel in middelen(voorstel, said.beslispunt)
        ],
    )
