"""A draft council proposal: `policies/<slug>/voorstel.yml`."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Annotated, Literal, get_args

from pydantic import Field

from toets.model.adres import Adres
from toets.model.basis import (
    Bron,
    CasusId,
    Datum,
    DatumVeld,
    Hoogstens,
    JaNee,
    Model,
    Naam,
    Nummer,
    Regel,
    Slug,
    Tekst,
    Vindplaats,
    VraagId,
)
from toets.model.beslispunt import Beslispunt, Geld

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Fasenaam = Literal["verkenning", "ontwerp", "aangeboden", "besloten"]
Agendastapnaam = Literal["beeldvorming", "oordeelsvorming", "besluitvorming"]
Lezer = Literal["griffie", "coalitie", "oppositie"]
FASEN: tuple[Fasenaam, ...] = get_args(Fasenaam)
STAPPEN: tuple[Agendastapnaam, ...] = get_args(Agendastapnaam)
LEZERS: tuple[Lezer, ...] = get_args(Lezer)


class Fase(Vindplaats):
    fase: Fasenaam = Field(
        title="Fase", description="`verkenning`, `ontwerp`, `aangeboden` (aan de raad) of `besloten`."
    )
    datum: DatumVeld | None = Field(
        title="Sinds wanneer", default=None, description="Wanneer deze fase begon. Laat weg als het niet bekend is."
    )
    toelichting: Regel = Field(title="Wat er toen gebeurde", description="Wat er toen gebeurde, in één zin.")


class Agendastap(Model):
    stap: Agendastapnaam = Field(title="Stap", description="`beeldvorming`, `oordeelsvorming` of `besluitvorming`.")
    datum: DatumVeld = Field(title="Datum", description="Wanneer het op de agenda staat.")


class Feit(Vindplaats):
    tekst: Regel = Field(title="Wat vaststaat", description="Wat vaststaat, in één zin.")


class Kanttekening(Vindplaats):
    tekst: Regel = Field(
        title="Kanttekening", description="Een nadeel, een risico of wat nog onzeker is, in één of twee zinnen."
    )


class AdviesAdviesraad(Model):
    """What the adviesraad sociaal domein said of it: it advises the college, and a gesprek does not take its place."""

    tekst: Regel = Field(
        title="Wat adviseerde de adviesraad?",
        description=(
            "Wat de adviesraad adviseerde, of dat er geen advies is gevraagd en waarom. In één of twee korte zinnen, "
            "zonder namen."
        ),
    )
    plaats: Regel | None = Field(
        title="Waar staat dat?", default=None, description="In welk stuk het staat, en waar. Mag weg."
    )
    link: Adres | None = Field(
        title="Adres van het advies", default=None, description="Het adres van het advies zelf. Mag weg."
    )


class Totaal(Vindplaats):
    bedrag: Geld = Field(title="Totaal", description="Het totaal dat het document noemt.")
    punten: list[Nummer] = Field(
        title="Nummers van de punten",
        description="De nummers van de beslispunten die samen dit totaal maken.",
        min_length=1,
    )
    verschil: Regel | None = Field(
        title="Komt het niet uit?",
        default=None,
        description="Alleen als de punten niet op het totaal uitkomen: wat daarover te zeggen is.",
    )

    def som(self, punten: Mapping[str, Beslispunt]) -> Decimal:
        """What the points make together, in euros: their amounts of the same kind, and of the same year if it has one.

        `punten` holds every beslispunt by its number; a number that is not in it counts for nothing.
        """
        found = (geld for nummer in self.punten if nummer in punten for geld in punten[nummer].bedragen)
        return sum((geld.euro for geld in found if self._hoort_erbij(geld)), Decimal())

    def _hoort_erbij(self, geld: Geld) -> bool:
        same_year = self.bedrag.jaar is None or geld.jaar is None or geld.jaar == self.bedrag.jaar
        return geld.soort == self.bedrag.soort and same_year


class VerwachtEffect(Vindplaats):
    maatregel: Regel = Field(title="Maatregel", description="Welke maatregel het document beoordeelt.")
    beslispunten: list[Nummer] = Field(
        title="Nummers van de punten", default=[], description="De nummers van de beslispunten waar die bij hoort."
    )
    aspect: Regel = Field(
        title="Waar het document naar kijkt",
        description="Waar het document naar kijkt, bijvoorbeeld: de veiligheid van kinderen.",
    )
    oordeel: Literal["geen-of-weinig", "beperkt", "veel"] = Field(
        title="Hoeveel gevolgen",
        description="Hoeveel gevolgen het document verwacht: `geen-of-weinig`, `beperkt` of `veel`.",
    )
    uitleg: Tekst = Field(title="Waarom", description="Waarom, in gewone woorden.")
    alternatief: JaNee = Field(
        title="Alleen bekeken, niet voorgesteld?",
        default=False,
        description="`ja` als de maatregel niet is voorgesteld, maar wel bekeken.",
    )


Effect = Literal["baat", "last"]
"""What a voorstel does to the household of a story."""


class GekozenVerhaal(Model):
    casus: CasusId = Field(title="Verhaal", description="Welk verhaal.")
    effect: Effect = Field(
        title="Wint of verliest dit huishouden?",
        description="`baat`: dit huishouden wint erbij. `last`: het verliest erbij, of valt erbuiten.",
    )
    waarom: Regel = Field(title="Waarom", description="Waarom, in één of twee korte zinnen.")


class VraagMetReden(Model):
    vraag: VraagId = Field(title="Vraag", description="Welke vraag.")
    reden: Regel = Field(title="Waarom", description="Waarom.")


class VraagKeuze(Model):
    extra: list[VraagMetReden] = Field(
        title="Deze vraag moet erin", default=[], description="Vragen die er zeker in moeten."
    )
    weglaten: list[VraagMetReden] = Field(
        title="Deze vraag past niet", default=[], description="Vragen die hier niet passen."
    )


class Voorstel(Model):
    """The file."""

    format: Literal["voorstel/1"] = Field(description="Vast: `voorstel/1`.")
    titel: Regel = Field(title="Titel", description="Waar het over gaat, in gewone woorden.")
    samenvatting: Annotated[Tekst, Hoogstens(120)] = Field(
        title="Samenvatting",
        description=(
            "Het voorstel in hoogstens 120 gewone woorden. De eerste alinea zegt waar het om gaat. "
            "Een lege regel begint een nieuwe alinea."
        ),
        json_schema_extra={"x-in-bestand": "Zet een `|` achter de dubbele punt en begin op een nieuwe regel."},
    )
    indiener: Naam = Field(
        title="Wie dient het in?", description="Wie het indient: een functie of groep, geen naam van een persoon."
    )
    versie_van: DatumVeld | None = Field(
        title="Van wanneer is deze versie?",
        default=None,
        description=(
            "De datum van de tekst die hier staat. Verandert het voorstel? Verander dan ook deze datum. Een "
            "gespreksverslag noemt hem."
        ),
    )
    oefenmateriaal: Regel | None = Field(
        title="Alleen om mee te oefenen?",
        default=None,
        description="Waarom dit voorstel alleen is om mee te oefenen. Laat weg bij een echt ontwerp.",
    )
    indiener_akkoord: JaNee = Field(
        title="Mag dit op een openbare site?",
        default=False,
        description=(
            "`ja`: wie het indient, maakte het openbaar of stemt in met een gesprek erover. `nee`: dat is nog niet zo. "
            "Nodig zolang het niet bij de raad ligt."
        ),
    )
    fasen: list[Fase] = Field(
        title="Hoe ver is het?", description="Hoe ver het voorstel is. De laatste fase is die van nu.", min_length=1
    )
    agenda: list[Agendastap] = Field(
        title="Agenda van de raad", default=[], description="Wanneer de raad erover praat."
    )
    domeinen: list[Regel] = Field(
        title="Onderwerpen", description="Waar het over gaat, bijvoorbeeld: jeugd.", min_length=1
    )
    ligt_al_vast: list[Feit] = Field(title="Wat ligt al vast?", description="Wat niet meer open staat.")
    nog_te_kiezen: list[Regel] = Field(
        title="Wat is nog te kiezen?", description="Waar nog over te praten valt.", min_length=1
    )
    beslispunten: list[Beslispunt] = Field(title="Beslispunten", description="Waar de raad over beslist.", min_length=1)
    totalen: list[Totaal] = Field(
        title="Totalen", default=[], description="De totalen die het document noemt. De controle telt ze na."
    )
    verwachte_effecten: list[VerwachtEffect] = Field(
        title="Verwachte gevolgen", default=[], description="Welke gevolgen de gemeente zelf verwacht, in woorden."
    )
    kanttekeningen: list[Kanttekening] = Field(
        title="Kanttekeningen",
        default=[],
        description="Wat het document zelf als nadeel, risico of onzekerheid noemt. Laat weg als er niets staat.",
    )
    advies_adviesraad: AdviesAdviesraad | None = Field(
        title="Advies van de adviesraad",
        default=None,
        description="Wat de adviesraad sociaal domein van het voorstel zei. Laat weg zolang dat niet bekend is.",
    )
    casussen: list[GekozenVerhaal] = Field(
        title="Verhalen", description="De verhalen waar het gesprek mee begint.", min_length=2
    )
    geen_baat: Regel | None = Field(
        title="Wint geen enkel huishouden hierbij?",
        default=None,
        description="Alleen als geen verhaal erbij wint: waarom niet, in één of twee zinnen.",
    )
    vragen: VraagKeuze = Field(
        title="Vragen bijstellen", default=VraagKeuze(), description="Bijstellen welke vragen het voorstel krijgt."
    )
    gelezen_door: list[Lezer] = Field(
        title="Wie las de pagina?",
        default=[],
        description=(
            "Wie de pagina las voordat zij op de site kwam: `griffie`, `coalitie` (een raadslid daarvan), `oppositie`. "
            "Geen namen."
        ),
    )
    hernoemd_van: list[Slug] = Field(
        title="Hoe heette het eerder?",
        default=[],
        description=(
            "Namen die de map van dit voorstel eerder had. Wie een oud adres opent, komt dan op de nieuwe pagina. "
            "Verander een naam niet op de dag van een gesprek."
        ),
    )
    bron: Bron = Field(title="Uit welk document?", description="Het document waar het voorstel in staat.")

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

    def punten(self) -> dict[str, Beslispunt]:
        """Every beslispunt by its number."""
        return {punt.nummer: punt for punt in self.alle_beslispunten()}

    def op_de_agenda(self, stap: str) -> Datum | None:
        """When this step is on the agenda of the council; None when that is not known."""
        return next((found.datum for found in self.agenda if found.stap == stap), None)

    def hoofdbedragen(self) -> list[Geld]:
        """What it is about in money: the totals that the document names, or else the amounts of the main points."""
        totals = [totaal.bedrag for totaal in self.totalen]
        return totals or [geld for punt in self.beslispunten for geld in punt.bedragen]

    def effecten_per_maatregel(self) -> dict[str, list[VerwachtEffect]]:
        """The expected effects by the measure they belong to, in the order of the file."""
        found: dict[str, list[VerwachtEffect]] = {}
        for effect in self.verwachte_effecten:
            found.setdefault(effect.maatregel, []).append(effect)
        return found

    def maatregelsoorten(self) -> list[str]:
        """The kinds of measure of all beslispunten, each once, in the order of the document."""
        kinds = (soort for punt in self.alle_beslispunten() for soort in punt.maatregelsoorten)
        return list(dict.fromkeys(kinds))

    def leert_van_besluit(self) -> bool:
        """Whether a group that practises with it can see afterwards what the council changed."""
        changed = any(punt.besluit and punt.besluit.wijzigingen for punt in self.alle_beslispunten())
        return bool(self.oefenmateriaal) and changed

    def groep(self) -> Literal["open", "oefenen", "besloten"]:
        """What a reader can do with it: talk before the raad decides, practise, or read what was decided."""
        if self.oefenmateriaal:
            return "oefenen"
        return "besloten" if self.fase().fase == "besloten" else "open"

    def fase(self) -> Fase:
        """The fase in which the voorstel is now."""
        return self.fasen[-1]
