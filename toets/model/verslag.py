"""What came out of one sessie, so that no one can be recognised: `policies/<slug>/verslagen/<id>.yml`.

The file may also say in its name what it is: `plaatsen.Verslagnaam`.
"""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints, WithJsonSchema, field_validator
from pydantic_core import PydanticCustomError

from toets.model.adres import Adres
from toets.model.basis import (
    CasusId,
    DatumVeld,
    Gekozen,
    Getal,
    JaNee,
    Klasse,
    Label,
    Model,
    Nummer,
    Regel,
    Rol,
    Slug,
    Tekst,
    Wijze,
)
from toets.model.basis import Uitkomst as Overeenkomst

# `MINUTEN_LANG` and `MINUTEN_KORT` as text; an editor reads 90 as a number.
Vorm = Annotated[Literal["90", "45"], WithJsonSchema({"enum": [90, 45, "90", "45"]})]
Opbrengstsoort = Literal["voorwaarde", "zorg", "inzicht", "open-vraag", "minderheidsstandpunt"]
AanZet = Literal["college", "raad", "praktijk", "later"]
Gesprekssoort = Literal["sessie", "oefening"]
Bijeenkomstsoort = Literal["informeel", "raadscommissie"]
Opname = Literal["geen", "opgenomen", "uitgezonden"]

KENMERK = r"^[0-9a-f]{8}$"
# An editor reads `12345678` and `1234e567` as numbers.
Kenmerk = Annotated[
    str, StringConstraints(pattern=KENMERK), WithJsonSchema({"type": ["string", "number"], "pattern": KENMERK})
]
"""The fingerprint of a text: see `toets/afleiden/versie.py`, which makes it."""


class Deelnemers(Model):
    totaal: Klasse = Field(description="Met hoeveel mensen: `<5`, `5-9` of `10+`.")
    raadslid: Klasse | None = Field(default=None, description="Hoeveel raadsleden. Laat weg als er geen waren.")
    professional: Klasse | None = Field(default=None, description="Hoeveel professionals. Laat weg als er geen waren.")
    beleidsmedewerker: Klasse | None = Field(
        default=None, description="Hoeveel beleidsmedewerkers. Laat weg als er geen waren."
    )
    anders: Klasse | None = Field(default=None, description="Hoeveel anderen. Laat weg als er geen waren.")

    def per_rol(self) -> dict[Rol, Klasse]:
        """The class of every rol that was there."""
        classes: dict[Rol, Klasse | None] = {
            "raadslid": self.raadslid,
            "professional": self.professional,
            "beleidsmedewerker": self.beleidsmedewerker,
            "anders": self.anders,
        }
        return {rol: klasse for rol, klasse in classes.items() if klasse}

    def grote_rollen(self) -> list[Rol]:
        """The rollen with enough people to say something of."""
        return [rol for rol, klasse in self.per_rol().items() if klasse != "<5"]

    def kleine_rollen(self) -> list[Rol]:
        """The rollen that were there with too few people to say something of."""
        return [rol for rol, klasse in self.per_rol().items() if klasse == "<5"]


class Uitkomst(Model):
    """What may be published of one vraag in one ronde; which fields can be there follows from the wijze.

    A field that could be there and is not, was withheld: too few people answered.
    """

    raadslid: Label | None = Field(default=None, description="Wijze `per-rol`: wat raadsleden samen antwoordden.")
    professional: Label | None = Field(
        default=None, description="Wijze `per-rol`: wat professionals samen antwoordden."
    )
    beleidsmedewerker: Label | None = Field(
        default=None, description="Wijze `per-rol`: wat beleidsmedewerkers samen antwoordden."
    )
    anders: Label | None = Field(default=None, description="Wijze `per-rol`: wat de anderen samen antwoordden.")
    groep: Label | None = Field(default=None, description="Wijze `groep`: wat alle rollen samen antwoordden.")
    gekozen: list[Gekozen] | None = Field(
        default=None,
        description=(
            "Alleen bij `groep: verdeeld`: de antwoorden die elk door drie of meer mensen zijn gekozen. Twee of meer, "
            "in deze volgorde: `plus`, `gelijk`, `min`, `onzeker`. Laat weg als er niet meer te zeggen is."
        ),
    )
    samen: Overeenkomst | None = Field(
        default=None,
        description=(
            "Wijze `overeenkomst`: hoe de rollen zich tot elkaar verhouden. `in-elke-rol`, `niet-in-elke-rol`, "
            "`tegenover` of `geen-gedeeld`."
        ),
    )

    def gevuld(self) -> set[str]:
        """Of whom something is said: the names of those fields. `gekozen` says more of `groep`, of nobody else."""
        return {name for name, value in self if value is not None and name != "gekozen"}


class Groepsantwoord(Model):
    # A reference into the vragenset, not into today's questions: the check looks it up there.
    vraag: Slug = Field(description="Welke vraag, zoals hij in de vragenset heet.")
    eerst: Uitkomst = Field(description="Wat eruit kwam bij eerst zelf invullen.")
    nog_een_keer: Uitkomst | None = Field(default=None, description="Wat eruit kwam bij nog een keer invullen.")


class Opbrengst(Model):
    soort: Opbrengstsoort = Field(
        title="Wat voor punt is het?",
        description="`voorwaarde`, `zorg`, `inzicht`, `open-vraag` of `minderheidsstandpunt`.",
    )
    tekst: Tekst = Field(title="De zin", description="Wat de groep opschreef en vrijgaf. Zonder namen.")
    beslispunt: Nummer | None = Field(
        title="Nummer van het beslispunt",
        default=None,
        description="Het nummer van het beslispunt. Laat weg als het over het hele voorstel gaat.",
    )
    vraag: Slug | None = Field(
        default=None, title="Bij welke vraag?", description="Bij welke vraag het hoort. Mag weg."
    )
    voor: list[Tekst] = Field(
        title="Wat ervoor pleit", default=[], description="Wat ervoor pleit. Hoogstens twee redenen.", max_length=2
    )
    tegen: list[Tekst] = Field(
        title="Wat ertegen pleit", default=[], description="Wat ertegen pleit. Hoogstens twee redenen.", max_length=2
    )
    minderheid: Tekst | None = Field(
        title="Hoe iemand het anders zag", default=None, description="Hoe iemand het anders zag. Mag weg."
    )
    aan_zet: AanZet | None = Field(
        title="Wie is aan zet?",
        default=None,
        description=(
            "Wie nu iets kan doen. `college`: het college, dat antwoordt of aanpast vóór het debat. `raad`: de raad, "
            "bij het besluit. `praktijk`: een organisatie die meedeed en ja zei. `later`: later, iemand volgt het."
        ),
    )
    wie: Regel | None = Field(
        title="Welke organisatie?",
        default=None,
        description="Bij `praktijk`: wat voor organisatie ja zei. Geen naam van een mens.",
    )
    maand: DatumVeld | None = Field(
        default=None,
        title="Wanneer kijkt iemand?",
        description="Bij `later`: wanneer iemand kijkt. Jaar en maand, bijvoorbeeld 2027-05.",
    )
    eerst: JaNee = Field(
        title="Wil de groep dit eerst bespreken?",
        default=False,
        description="`ja` als de groep dit punt eerst wil bespreken. Hoogstens drie punten.",
    )
    akkoord: JaNee = Field(
        title="Vonden de mensen van een kleine rol de zin goed?",
        default=False,
        description=(
            "`ja` als de tekst een mening geeft aan een rol met minder dan vijf mensen, en die mensen de zin goed "
            "vonden. Mag anders weg."
        ),
    )


class Voorstelversie(Model):
    """Which text of the voorstel was on the table, so that a page can say what changed since."""

    datum: DatumVeld | None = Field(
        default=None, description="Van wanneer die versie is. Laat weg als dat onbekend is."
    )
    kenmerk: Kenmerk = Field(description="Het kenmerk van het voorstel. De pagina van het gesprek schrijft het.")
    punten: dict[Nummer, Kenmerk] = Field(default={}, description="Het kenmerk van elk beslispunt, bij zijn nummer.")


class Gevraagd(Model):
    van: Getal | None = Field(
        default=None,
        description="Hoeveel van deze mensen er zijn. Bijvoorbeeld 35 raadsleden. Laat weg bij weinig mensen.",
    )
    hoe: Regel | None = Field(
        default=None, description="Hoe zij zijn gevraagd. Bijvoorbeeld: alle fracties in één mail."
    )


class Uitgenodigd(Model):
    raadslid: Gevraagd | None = Field(default=None, description="Welke raadsleden zijn gevraagd.")
    professional: Gevraagd | None = Field(default=None, description="Welke professionals zijn gevraagd.")
    beleidsmedewerker: Gevraagd | None = Field(default=None, description="Welke beleidsmedewerkers zijn gevraagd.")
    anders: Gevraagd | None = Field(default=None, description="Welke anderen zijn gevraagd.")

    def per_rol(self) -> dict[Rol, Gevraagd]:
        """What the file says of each rol that was asked."""
        asked: dict[Rol, Gevraagd | None] = {
            "raadslid": self.raadslid,
            "professional": self.professional,
            "beleidsmedewerker": self.beleidsmedewerker,
            "anders": self.anders,
        }
        return {rol: gevraagd for rol, gevraagd in asked.items() if gevraagd}


class Redenen(Model):
    """Why somebody might choose more or less. It says nothing of who did."""

    vraag: Slug = Field(title="Bij welke vraag?", description="Bij welke vraag, zoals hij in de vragenset heet.")
    plus: list[Tekst] = Field(
        title="Waarom het eerste antwoord",
        default=[],
        description="Waarom iemand het eerste antwoord zou kiezen. Hoogstens twee.",
        max_length=2,
    )
    min: list[Tekst] = Field(
        title="Waarom het antwoord ertegenover",
        default=[],
        description="Waarom iemand het antwoord ertegenover zou kiezen. Hoogstens twee.",
        max_length=2,
    )


class VraagWerkteNiet(Model):
    vraag: Slug = Field(title="Welke vraag?", description="Welke vraag, zoals hij in de vragenset heet.")
    tekst: Tekst = Field(title="Waardoor?", description="Waardoor de vraag niet werkte.")


class Origineel(Model):
    """Where the document itself is kept: a page of the site is a copy of it."""

    link: Adres = Field(title="Adres", description="Het adres van het verslag in het raadsinformatiesysteem.")
    titel: Regel | None = Field(title="Titel", default=None, description="Hoe het daar heet. Mag weg.")


class Verslag(Model):
    """The file."""

    format: Literal["verslag/1"] = Field(description="Vast: `verslag/1`.")
    versie: Getal = Field(description="1, en 2 of hoger na een verbetering.")
    erratum: Regel | None = Field(
        title="Wat is er verbeterd?",
        default=None,
        description="Wat er in deze versie is verbeterd. Nodig vanaf versie 2.",
    )
    soort: Gesprekssoort = Field(description="`oefening` als het gesprek niet echt was.")
    vragenset: Getal = Field(description="Welke vragenset is gebruikt.")
    casussen: list[CasusId] = Field(
        description="Welke verhalen op tafel lagen: één of twee.", min_length=1, max_length=2
    )
    maand: DatumVeld = Field(description="Jaar en maand, zonder dag. Bijvoorbeeld 2026-11.")
    vorm: Vorm = Field(description="Hoeveel minuten het gesprek duurde.")
    bijeenkomst: Bijeenkomstsoort | None = Field(
        default=None,
        description=(
            "`informeel`, of `raadscommissie` bij een vergadering van een commissie of van de raad. Laat weg als het "
            "onbekend is."
        ),
    )
    openbaar: JaNee = Field(description="`ja` als iedereen mocht luisteren.")
    opname: Opname | None = Field(
        default=None,
        description="`geen`, `opgenomen`, of `uitgezonden` als iedereen kon meekijken. Laat weg als het onbekend is.",
    )
    gepubliceerd: DatumVeld | None = Field(
        title="Wanneer werd het openbaar?",
        default=None,
        description="Wanneer dit verslag openbaar werd. De griffie vult het in. Mag weg.",
    )
    origineel: Origineel | None = Field(
        title="Waar staat het origineel?",
        default=None,
        description="Waar het origineel staat, als het in het raadsinformatiesysteem staat. De griffie vult het in.",
    )
    voorstel: Voorstelversie | None = Field(default=None, description="Welke versie van het voorstel op tafel lag.")
    deelnemers: Deelnemers = Field(description="Met hoeveel mensen, in klassen.")
    uitgenodigd: Uitgenodigd = Field(default=Uitgenodigd(), description="Wie er zijn gevraagd, per rol. Geen namen.")
    wijze: Wijze = Field(description="Hoe de antwoorden naar buiten gaan: `per-rol`, `groep` of `overeenkomst`.")
    antwoorden: list[Groepsantwoord] = Field(description="De groepsantwoorden. De volgorde is vrij.")
    besproken: list[Slug] = Field(default=[], description="Over welke vragen de groep praatte. De volgorde zegt niets.")
    redenen: list[Redenen] = Field(
        title="Redenen bij een vraag", default=[], description="Redenen bij een vraag, in twee richtingen."
    )
    opbrengst: list[Opbrengst] = Field(
        title="Wat de groep opschreef", default=[], description="Wat de groep opschreef."
    )
    wie_ontbrak: list[Tekst] = Field(
        title="Wie ontbrak er?", default=[], description="Wie er niet aan tafel zat, en gemist werd.", max_length=3
    )
    kan_misgaan: list[Tekst] = Field(
        title="Wat kan er misgaan?", default=[], description="Wat er mis kan gaan.", max_length=3
    )
    werkte_niet: list[VraagWerkteNiet] = Field(
        title="Welke vraag werkte niet?", default=[], description="Welke vraag niet werkte, en waardoor."
    )
    gemiste_vragen: list[Tekst] = Field(
        title="Welke vraag miste de groep?", default=[], description="Welke vraag de groep miste.", max_length=3
    )

    @field_validator("casussen")
    @classmethod
    def _elk_verhaal_een_keer(cls, casussen: list[CasusId]) -> list[CasusId]:
        if len(set(casussen)) < len(casussen):
            raise PydanticCustomError("dubbel", "hier staat twee keer hetzelfde verhaal; haal er één weg")
        return casussen

    def besloten(self) -> bool:
        """Whether the doors of a raadscommissie were closed: then the law keeps secret what was said there."""
        return self.bijeenkomst == "raadscommissie" and not self.openbaar

    def mogelijk(self) -> list[str]:
        """The fields that an Uitkomst of this verslag may have."""
        if self.wijze == "per-rol":
            return list(self.deelnemers.grote_rollen())
        return ["groep" if self.wijze == "groep" else "samen"]
