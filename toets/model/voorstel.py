"""A draft council proposal: `policies/<slug>/voorstel.yml`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from toets.model.basis import (
    Bedrag,
    Bron,
    CasusId,
    DatumVeld,
    DocumentId,
    Getal,
    MaatregelsoortId,
    Model,
    Nummer,
    Regel,
    Tekst,
    VraagId,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_WOORDEN = 120
FASEN = ("verkenning", "ontwerp", "aangeboden", "besloten")


def hoogstens_120_woorden(text: str) -> str:
    """Return the text unchanged. Raises an error of kind `te_veel_woorden` above 120 words."""
    words = len(text.split())
    if words > MAX_WOORDEN:
        raise PydanticCustomError(
            "te_veel_woorden",
            "de samenvatting telt {aantal} woorden; gebruik er hoogstens 120",
            {"aantal": words},
        )
    return text


class Vindplaats(Model):
    """Where a fact of this voorstel stands; the document goes without saying when it is the voorstel's own."""

    plaats: Regel = Field(description="Waar het staat: een kop of punt in het document, bijvoorbeeld: Besluit, 2a.")
    document: DocumentId | None = Field(
        default=None, description="Alleen als het in een ander document staat dan het voorstel zelf."
    )


class Fase(Vindplaats):
    fase: Literal["verkenning", "ontwerp", "aangeboden", "besloten"] = Field(
        description="`verkenning`, `ontwerp`, `aangeboden` (aan de raad) of `besloten`."
    )
    datum: DatumVeld | None = Field(
        default=None, description="Wanneer deze fase begon. Laat weg als het niet bekend is."
    )
    toelichting: Regel = Field(description="Wat er toen gebeurde, in één zin.")


class Agendastap(Model):
    stap: Literal["beeldvorming", "oordeelsvorming", "besluitvorming"] = Field(
        description="`beeldvorming`, `oordeelsvorming` of `besluitvorming`."
    )
    datum: DatumVeld = Field(description="Wanneer het op de agenda staat.")


class Feit(Vindplaats):
    tekst: Regel = Field(description="Wat vaststaat, in één zin.")


class Geld(Model):
    euro: Bedrag = Field(description="Het bedrag in euro's, bijvoorbeeld 50.000.")
    jaar: Getal | None = Field(default=None, description="Voor welk jaar.")
    waarvoor: Regel = Field(description="Waarvoor het geld is.")


class WieBeslist(Model):
    raad: Regel | None = Field(default=None, description="Wat de raad hier doet, bijvoorbeeld: stelt de voorwaarde.")
    college: Regel | None = Field(default=None, description="Wat het college hier doet, bijvoorbeeld: werkt het uit.")
    team: Regel | None = Field(default=None, description="Wat het team in mandaat doet, bijvoorbeeld: beslist.")


class Variant(Vindplaats):
    waar: Regel = Field(description="In welke versie dit staat, bijvoorbeeld: in de tekst van het voorstel.")
    tekst: Tekst = Field(description="Wat er in die versie staat.")


class Verschil(Model):
    onderwerp: Regel = Field(description="Wat er verschilt, bijvoorbeeld: de termijn.")
    varianten: list[Variant] = Field(description="De versies naast elkaar.", min_length=2)
    gevolg: Regel | None = Field(default=None, description="Waarom het verschil ertoe doet.")


class Beslispunt(Vindplaats):
    nummer: Nummer = Field(description="Het nummer zoals in het document, bijvoorbeeld 2a.")
    tekst: Tekst = Field(description="Wat er besloten wordt, in gewone woorden.")
    bedrag: Geld | None = Field(default=None, description="Wat het kost of oplevert.")
    wie_beslist: WieBeslist | None = Field(default=None, description="Wie hier wat doet. Mag weg bij een onderdeel.")
    maatregelsoorten: list[MaatregelsoortId] = Field(default=[], description="Wat voor maatregel het is.")
    verschillen: list[Verschil] = Field(default=[], description="Waar versies van het document verschillen.")
    onderdelen: list[Beslispunt] = Field(default=[], description="De punten die hieronder vallen, in volgorde.")

    def alle(self) -> Iterator[Beslispunt]:
        """This beslispunt and all below it, in the order of the document."""
        yield self
        for part in self.onderdelen:
            yield from part.alle()


class GekozenVerhaal(Model):
    casus: CasusId = Field(description="Welk verhaal.")
    effect: Literal["baat", "last"] = Field(
        description="`baat`: dit huishouden wint erbij. `last`: het verliest erbij, of valt erbuiten."
    )
    waarom: Regel = Field(description="Waarom, in één of twee korte zinnen.")


class VraagMetReden(Model):
    vraag: VraagId = Field(description="Welke vraag.")
    reden: Regel = Field(description="Waarom.")


class VraagKeuze(Model):
    extra: list[VraagMetReden] = Field(default=[], description="Vragen die er zeker in moeten.")
    weglaten: list[VraagMetReden] = Field(default=[], description="Vragen die hier niet passen.")


class Voorstel(Model):
    """The file."""

    format: Literal["voorstel/1"] = Field(description="Vast: `voorstel/1`.")
    titel: Regel = Field(description="Waar het over gaat, in gewone woorden.")
    samenvatting: Annotated[Tekst, AfterValidator(hoogstens_120_woorden)] = Field(
        description=(
            "Het voorstel in hoogstens 120 gewone woorden. De eerste alinea zegt waar het om gaat. "
            "Zet een `|` achter de dubbele punt en begin op een nieuwe regel."
        )
    )
    indiener: Regel = Field(description="Wie het indient: een functie of groep, geen naam van een persoon.")
    oefenmateriaal: Regel | None = Field(
        default=None, description="Waarom dit voorstel alleen is om mee te oefenen. Laat weg bij een echt ontwerp."
    )
    fasen: list[Fase] = Field(description="Hoe ver het voorstel is. De laatste fase is die van nu.", min_length=1)
    agenda: list[Agendastap] = Field(default=[], description="Wanneer de raad erover praat.")
    domeinen: list[Regel] = Field(description="Waar het over gaat, bijvoorbeeld: jeugd.", min_length=1)
    ligt_al_vast: list[Feit] = Field(description="Wat niet meer open staat.")
    nog_te_kiezen: list[Regel] = Field(description="Waar nog over te praten valt.", min_length=1)
    beslispunten: list[Beslispunt] = Field(description="Waar de raad over beslist.", min_length=1)
    casussen: list[GekozenVerhaal] = Field(description="De verhalen waar het gesprek mee begint.", min_length=2)
    vragen: VraagKeuze = Field(default=VraagKeuze(), description="Bijstellen welke vragen het voorstel krijgt.")
    bron: Bron = Field(description="Het document waar het voorstel in staat.")

    def kern(self) -> str:
        """What it is about, in one or two sentences: the first paragraph of the samenvatting."""
        return " ".join(self.samenvatting.split("\n\n")[0].split())

    def toelichting(self) -> str:
        """The samenvatting without its first paragraph; may be empty."""
        return self.samenvatting.partition("\n\n")[2]

    def document_van(self, vindplaats: Vindplaats) -> str:
        """The id of the document in which this fact stands."""
        return vindplaats.document or self.bron.document

    def alle_beslispunten(self) -> Iterator[Beslispunt]:
        """All beslispunten, nested ones too, in the order of the document."""
        for beslispunt in self.beslispunten:
            yield from beslispunt.alle()

    def maatregelsoorten(self) -> list[str]:
        """The kinds of measure of all beslispunten, each once, in the order of the document."""
        kinds = (soort for punt in self.alle_beslispunten() for soort in punt.maatregelsoorten)
        return list(dict.fromkeys(kinds))

    def fase(self) -> Fase:
        """The fase in which the voorstel is now."""
        return self.fasen[-1]
