"""One decision that is asked for, what it costs, and what the council made of it."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Annotated, Literal, get_args

from pydantic import Field, StringConstraints

from toets.model.basis import (
    Bedrag,
    Citaat,
    FactorId,
    Getal,
    JaNee,
    MaatregelsoortId,
    Model,
    Nummer,
    Regel,
    Tekst,
    Vindplaats,
)

if TYPE_CHECKING:
    from collections.abc import Iterator


class Geld(Model):
    euro: Bedrag = Field(title="Bedrag in euro's", description="Het bedrag in euro's, bijvoorbeeld 50.000.")
    soort: Literal["kosten", "besparing", "budget"] = Field(
        title="Wat voor bedrag",
        default="kosten",
        description="`kosten`: het wordt uitgegeven. `besparing`: het wordt minder. `budget`: meer is er niet.",
    )
    ongeveer: JaNee = Field(
        title="Is het een schatting?", default=False, description="`ja` als de bron het bedrag schat."
    )
    jaar: Getal | None = Field(title="Jaar", default=None, description="Voor welk jaar.")
    waarvoor: Regel = Field(title="Waarvoor", description="Waarvoor het geld is.")


class WieBeslist(Model):
    raad: Regel | None = Field(
        title="De raad", default=None, description="Wat de raad hier doet, bijvoorbeeld: stelt de voorwaarde."
    )
    college: Regel | None = Field(
        title="Het college", default=None, description="Wat het college hier doet, bijvoorbeeld: werkt het uit."
    )
    team: Regel | None = Field(
        title="Het team", default=None, description="Wat het team in mandaat doet, bijvoorbeeld: beslist."
    )


class Variant(Vindplaats):
    waar: Regel = Field(
        title="In welke versie", description="In welke versie dit staat, bijvoorbeeld: in de tekst van het voorstel."
    )
    tekst: Tekst = Field(title="Wat er staat", description="Wat er in die versie staat.")


class Verschil(Model):
    onderwerp: Regel = Field(title="Wat verschilt er?", description="Wat er verschilt, bijvoorbeeld: de termijn.")
    varianten: list[Variant] = Field(title="De versies", description="De versies naast elkaar.", min_length=2)
    gevolg: Regel | None = Field(
        title="Waarom doet dat ertoe?", default=None, description="Waarom het verschil ertoe doet."
    )


class Post(Model):
    nummer: Nummer | None = Field(
        title="Nummer in de lijst", default=None, description="Het nummer in de lijst, bijvoorbeeld 1a."
    )
    naam: Regel = Field(title="Waar de post over gaat", description="Waar de post over gaat.")
    euro: Bedrag | None = Field(
        title="Bedrag in euro's", default=None, description="Het bedrag. Laat weg als de bron er geen noemt."
    )
    zonder_bedrag: Regel | None = Field(
        title="Woorden in plaats van een bedrag",
        default=None,
        description="Wat de bron schrijft in plaats van een bedrag, bijvoorbeeld: nog niet bekend.",
    )
    advies: Literal["wel", "niet"] = Field(
        title="Raadt het document dit aan?",
        default="wel",
        description="Of het document aanraadt om dit te doen. Alleen `wel` telt mee in de som.",
    )


class Opbouw(Vindplaats):
    onderwerp: Regel = Field(title="Wat wordt opgeteld?", description="Wat er wordt opgeteld.")
    totaal: Bedrag = Field(title="Totaal in euro's", description="Het totaal dat het document noemt.")
    posten: list[Post] = Field(title="Posten", description="Waar het totaal uit bestaat.", min_length=2)
    telt_alles: JaNee = Field(
        title="Telt het totaal ook wat niet is aangeraden?",
        default=False,
        description="`ja` als het document bij dit totaal ook meetelt wat het niet aanraadt.",
    )
    verschil: Regel | None = Field(
        title="Komt het niet uit?",
        default=None,
        description="Alleen als de posten niet op het totaal uitkomen: wat daarover te zeggen is.",
    )

    def som(self) -> Decimal:
        """What the posten that the document counts make together, in euros."""
        return sum((post.euro for post in self.posten if post.euro is not None and self.telt(post)), Decimal())

    def telt(self, post: Post) -> bool:
        """Whether the document counts it."""
        return self.telt_alles or post.advies == "wel"


class Wijziging(Model):
    tekst: Tekst = Field(
        title="Wat veranderde de raad?", description="Wat de raad veranderde of toevoegde, in gewone woorden."
    )
    gevolg: Regel | None = Field(
        title="Wat betekent dat?", default=None, description="Wat dat betekent, als het document het zegt."
    )
    bedrag: Geld | None = Field(
        title="Wat kost of scheelt het?",
        default=None,
        description="Wat het kost of scheelt, als het document dat noemt.",
    )
    maatregelsoorten: list[MaatregelsoortId] = Field(
        title="Soort maatregel",
        description="Waar de wijziging over gaat. Zo is te zien welke vraag erover had kunnen gaan.",
        min_length=1,
    )


AMENDEMENT = r"^[A-Z]{1,2}[0-9]{1,3}$"
AmendementNummer = Annotated[str, StringConstraints(pattern=AMENDEMENT)]


Ongewijzigd = Literal["ongewijzigd", "geen-wijziging-genoemd"]
Gewijzigd = Literal["gewijzigd", "aangevuld", "gewijzigd-en-aangevuld"]
GEWIJZIGD: tuple[Gewijzigd, ...] = get_args(Gewijzigd)


class Besluit(Vindplaats):
    uitkomst: Literal[Ongewijzigd, Gewijzigd] = Field(
        title="Uitkomst",
        description=(
            "Wat de raad met het punt deed. `geen-wijziging-genoemd`: het document noemt geen wijziging, maar zegt "
            "ook niet dat het punt ongewijzigd is besloten."
        ),
    )
    amendementen: list[AmendementNummer] = Field(
        title="Amendementen", default=[], description="De nummers van de amendementen, bijvoorbeeld A20."
    )
    wijzigingen: list[Wijziging] = Field(
        title="Wijzigingen", default=[], description="Wat er anders werd, elk punt apart."
    )

    def anders(self) -> bool:
        """Whether the council changed the point or added to it."""
        return self.uitkomst in GEWIJZIGD


class Beslispunt(Vindplaats):
    nummer: Nummer = Field(title="Nummer", description="Het nummer zoals in het document, bijvoorbeeld 2a.")
    tekst: Tekst = Field(title="Wat wordt er besloten?", description="Wat er besloten wordt, in gewone woorden.")
    letterlijk: Citaat | None = Field(
        title="Wat staat er letterlijk?",
        default=None,
        description=(
            "De tekst van dit punt in het ontwerpbesluit, letterlijk. Alleen voor een document van uw eigen gemeente. "
            "Mag weg."
        ),
    )
    in_besluit: JaNee = Field(
        title="Staat het in het besluit zelf?",
        default=True,
        description="`nee` als het punt alleen in de tekst van het document staat, niet in het besluit.",
    )
    bedragen: list[Geld] = Field(title="Bedragen", default=[], description="Wat het kost of oplevert.")
    opbouw: list[Opbouw] = Field(
        title="Waar bestaat het bedrag uit?", default=[], description="Waar een bedrag uit bestaat, post voor post."
    )
    wie_beslist: WieBeslist | None = Field(
        title="Wie beslist wat?", default=None, description="Wie hier wat doet. Mag weg bij een onderdeel."
    )
    maatregelsoorten: list[MaatregelsoortId] = Field(
        title="Soort maatregel", default=[], description="Wat voor maatregel het is."
    )
    factoren: list[FactorId] = Field(
        title="Wat uit het onderzoek speelt hier?",
        default=[],
        description="Welke factoren uit het onderzoek bij dit punt spelen. De vragen gaan daar eerst over. Mag weg.",
    )
    verschillen: list[Verschil] = Field(
        title="Verschillen in het document", default=[], description="Waar versies van het document verschillen."
    )
    besluit: Besluit | None = Field(
        title="Wat de raad besloot",
        default=None,
        description="Wat de raad besloot. Laat weg zolang dat niet bekend is.",
    )
    onderdelen: list[Beslispunt] = Field(
        title="Onderdelen", default=[], description="De punten die hieronder vallen, in volgorde."
    )

    def hoofdbedrag(self) -> Geld | None:
        """The amount in one glance: the only one, or all together when they are of one kind and one year. Else None."""
        kinds = {(geld.soort, geld.jaar) for geld in self.bedragen}
        if len(kinds) != 1:
            return None
        first = self.bedragen[0]
        total = sum((geld.euro for geld in self.bedragen), Decimal())
        return first.model_copy(update={"euro": total, "ongeveer": any(geld.ongeveer for geld in self.bedragen)})

    def alle(self) -> Iterator[Beslispunt]:
        """This beslispunt and all below it, in the order of the document."""
        yield self
        for part in self.onderdelen:
            yield from part.alle()
