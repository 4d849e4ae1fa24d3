"""What came out of one sessie, so that no one can be recognised: `policies/<slug>/verslagen/<id>.yml`."""

from typing import Annotated, Literal

from pydantic import Field, WithJsonSchema

from toets.model.basis import (
    CasusId,
    DatumVeld,
    Getal,
    JaNee,
    Klasse,
    Label,
    Model,
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
Kop = Literal["zelf-regelen", "vragen-aan-college", "in-de-gaten-houden"]
Gesprekssoort = Literal["sessie", "oefening"]


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
    groep: Label | None = Field(default=None, description="Wijze `groep`: wat iedereen samen antwoordde.")
    samen: Overeenkomst | None = Field(
        default=None, description="Wijze `overeenkomst`: kozen de rollen vooral hetzelfde?"
    )

    def gevuld(self) -> set[str]:
        """The names of the fields that say something."""
        return {name for name, value in self if value is not None}


class Groepsantwoord(Model):
    # A reference into the vragenset, not into today's questions: the check looks it up there.
    vraag: Slug = Field(description="Welke vraag, zoals hij in de vragenset heet.")
    eerst: Uitkomst = Field(description="Wat eruit kwam bij eerst zelf invullen.")
    nog_een_keer: Uitkomst | None = Field(default=None, description="Wat eruit kwam bij nog een keer invullen.")


class Opbrengst(Model):
    soort: Opbrengstsoort = Field(
        description="`voorwaarde`, `zorg`, `inzicht`, `open-vraag` of `minderheidsstandpunt`."
    )
    kop: Kop = Field(description="`zelf-regelen`, `vragen-aan-college` of `in-de-gaten-houden`.")
    tekst: Tekst = Field(description="Wat de groep opschreef en vrijgaf. Zonder namen.")
    vraag: Slug | None = Field(default=None, description="Bij welke vraag het hoort. Mag weg.")
    akkoord: JaNee = Field(
        default=False,
        description=(
            "`ja` als de tekst een mening geeft aan een rol met minder dan vijf mensen, en die mensen de zin goed "
            "vonden. Mag anders weg."
        ),
    )


class Verslag(Model):
    """The file."""

    format: Literal["verslag/1"] = Field(description="Vast: `verslag/1`.")
    versie: Getal = Field(description="1, en 2 of hoger na een verbetering.")
    erratum: Regel | None = Field(default=None, description="Wat er in deze versie is verbeterd. Nodig vanaf versie 2.")
    soort: Gesprekssoort = Field(description="`oefening` als het gesprek niet echt was.")
    vragenset: Getal = Field(description="Welke vragenset is gebruikt.")
    casus: CasusId = Field(description="Welk verhaal op tafel lag.")
    maand: DatumVeld = Field(description="Jaar en maand, zonder dag. Bijvoorbeeld 2026-11.")
    vorm: Vorm = Field(description="Hoeveel minuten het gesprek duurde.")
    openbaar: JaNee = Field(description="`ja` als het gesprek openbaar was.")
    deelnemers: Deelnemers = Field(description="Met hoeveel mensen, in klassen.")
    wijze: Wijze = Field(description="Hoe de antwoorden naar buiten gaan: `per-rol`, `groep` of `overeenkomst`.")
    antwoorden: list[Groepsantwoord] = Field(description="De groepsantwoorden. De volgorde is vrij.")
    opbrengst: list[Opbrengst] = Field(default=[], description="Wat de groep opschreef.")

    def mogelijk(self) -> list[str]:
        """The fields that an Uitkomst of this verslag may have."""
        if self.wijze == "per-rol":
            return list(self.deelnemers.grote_rollen())
        return ["groep" if self.wijze == "groep" else "samen"]
