"""The municipality: `mkdocs.yml`. What stands here and nothing else: no setting of the site engine passes through."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal

from pydantic import AfterValidator, Field, StringConstraints
from pydantic_core import core_schema

from toets.model.adres import Adres, Meldpunt, Webadres
from toets.model.basis import Datum, DatumVeld, Getal, Model, Naam, eigen_fout

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
    from pydantic.json_schema import JsonSchemaValue
    from pydantic_core import CoreSchema

KLEUR = r"^#[0-9a-fA-F]{6}$"
TOOI = r"^(?:https://identifier\.overheid\.nl/tooi/id/gemeente/)?gm[0-9]{4}$"
MET_LIDWOORD = r"^(de|het) [A-Za-zÀ-ÿ0-9][A-Za-zÀ-ÿ0-9 '-]*$"
MAIL = r"^[^\s@:?&]+@[^\s@:?&]+\.[^\s@:?&]+$"

MOTOR = frozenset(
    [
        "INHERIT",
        "copyright",
        "dev_addr",
        "docs_dir",
        "draft_docs",
        "edit_uri",
        "edit_uri_template",
        "exclude_docs",
        "extra_css",
        "extra_javascript",
        "extra_templates",
        "google_analytics",
        "hooks",
        "markdown_extensions",
        "mdx_configs",
        "nav",
        "not_in_nav",
        "pages",
        "plugins",
        "remote_branch",
        "remote_name",
        "repo_name",
        "site_author",
        "site_description",
        "site_dir",
        "strict",
        "theme",
        "use_directory_urls",
        "validation",
        "watch",
    ]
)
"""What the site engine reads in a file with this name, and a municipality does not say: `engine.py` tells it."""


def _met_dag(datum: Datum) -> Datum:
    if not datum.dag:
        raise eigen_fout("datum", "dag", invoer=datum.iso())
    return datum


Dag = Annotated[DatumVeld, AfterValidator(_met_dag)]
"""A date with its day."""


class Contact(Model):
    """Who answers a reader."""

    wie: Naam = Field(
        default="de griffie", description="Wie antwoordt: een afdeling of functie, geen naam van een persoon."
    )
    mail: Naam | None = Field(default=None, description="Het mailadres van die afdeling.", pattern=MAIL)
    telefoon: Naam | None = Field(default=None, description="Het telefoonnummer van die afdeling.")
    link: Adres | None = Field(default=None, description="Een pagina met een formulier of adres.")


class Beveiliging(Model):
    """Whom to tell about a weakness: becomes `/.well-known/security.txt` (RFC 9116)."""

    contact: Meldpunt = Field(
        description="Waar iemand een lek meldt: een mailadres, of een pagina die begint met https://."
    )
    verloopt: Dag = Field(
        description="Tot welke dag dit klopt, hooguit een jaar vooruit. Kijk het dan weer na. Bijvoorbeeld 2027-11-01."
    )
    beleid: Adres | None = Field(default=None, description="Een pagina over hoe u met meldingen omgaat.")


class Toegankelijkheid(Model):
    """The statement that the municipality signed in the register of DigiToegankelijk."""

    status: Literal["A", "B", "C", "D"] = Field(description="De status volgens de verklaring: `A`, `B`, `C` of `D`.")
    getekend: Dag = Field(description="Op welke dag de verklaring is getekend.")
    functie: Naam = Field(description="Wie tekende: een functie, geen naam van een persoon.")
    verklaring: Adres = Field(description="Het adres van de verklaring in het register.")
    onderzoek_gepland: DatumVeld | None = Field(
        default=None, description="Bij status `C`: wanneer het onderzoek is, binnen zes maanden."
    )


@dataclass(frozen=True)
class Tussen:
    """The limits of a number; the schema says them too."""

    minste: int
    meeste: int

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_after_validator_function(self._check, handler(source))

    def __get_pydantic_json_schema__(self, core: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return {**handler(core), "minimum": self.minste, "maximum": self.meeste}

    def _check(self, number: int) -> int:
        if not self.minste <= number <= self.meeste:
            raise eigen_fout("getal", "getal_tussen", invoer=number, minste=self.minste, meeste=self.meeste)
        return number


class Drempels(Model):
    woorden_per_zin: Annotated[Getal, Tussen(5, 60)] = Field(
        default=20, description="Vanaf meer woorden zegt de controle 'let op' bij een zin. Standaard: 20."
    )
    leesbaarheid: Annotated[Getal, Tussen(0, 100)] = Field(
        default=55, description="Onder dit getal zegt de controle 'let op' bij een tekst. Standaard: 55."
    )


Vergadernaam = Annotated[str, StringConstraints(pattern=MET_LIDWOORD, max_length=60, strip_whitespace=True)]
"""What a meeting is called, with its article: it stands in the middle of a sentence."""


class Vergaderingen(Model):
    """What the municipality calls the meetings in which its raad deals with a voorstel."""

    beeldvorming: Vergadernaam = Field(
        default="de beeldvorming",
        description="Hoe u de vergadering noemt waarin de raad zich laat informeren, met `de` of `het`. Bijvoorbeeld "
        "de informatieavond.",
    )
    oordeelsvorming: Vergadernaam = Field(
        default="de oordeelsvorming",
        description="Hoe u de vergadering noemt waarin de fracties over een voorstel praten, met `de` of `het`. "
        "Bijvoorbeeld de commissievergadering.",
    )
    besluitvorming: Vergadernaam = Field(
        default="de besluitvorming",
        description="Hoe u de vergadering noemt waarin de raad besluit, met `de` of `het`. Bijvoorbeeld de "
        "raadsvergadering.",
    )

    def zonder_lidwoord(self, stap: str) -> str:
        """The name of this step as it stands in a list. Raises AttributeError for a step that there is not."""
        name: str = getattr(self, stap)
        return name.partition(" ")[2]


class Instellingen(Model):
    gemeente: Naam = Field(description="De naam van de gemeente.")
    contact: Contact | None = Field(
        default=None, description="Wie vragen over deze site beantwoordt. Staat op elke pagina die daarnaar vraagt."
    )
    toegankelijkheid: Toegankelijkheid | None = Field(
        default=None,
        description="De getekende toegankelijkheidsverklaring. Zonder staat op de site dat er nog geen is (status E).",
    )
    beveiliging: Beveiliging | None = Field(
        default=None,
        description="Wie een melding over een lek krijgt. Staat de site niet bovenaan een adres? Dan "
        "zet de beheerder van dat adres het bestand ook daar neer.",
    )
    kleur: Naam | None = Field(
        default=None, description="De kleur van uw huisstijl voor de balk, knoppen en links.", pattern=KLEUR
    )
    woo: Literal["ris", "site"] = Field(
        default="ris",
        description="Waar de landelijke Woo-index uw verslagen vindt. `ris`: alleen in het raadsinformatiesysteem. "
        "`site`: op deze site, met gegevens volgens DiWoo. Standaard: `ris`.",
    )
    tooi: Naam | None = Field(
        default=None,
        description="Het nummer van uw gemeente in de lijst van overheden (TOOI). Nodig bij `woo: site`. "
        "Bijvoorbeeld gm0546.",
        pattern=TOOI,
    )
    vergaderingen: Vergaderingen = Field(
        default=Vergaderingen(), description="Hoe uw raad zijn vergaderingen noemt. Die woorden staan dan op de site."
    )
    drempels: Drempels = Field(default=Drempels(), description="Wanneer de controle iets zegt over gewone taal.")
    tak: Naam = Field(default="main", description="De tak van de bestanden waar de site van gemaakt wordt.")

    def tooi_adres(self) -> str:
        """The whole address of the municipality in TOOI; empty when it is not known."""
        return f"https://identifier.overheid.nl/tooi/id/gemeente/{self.tooi.rpartition('/')[2]}" if self.tooi else ""


class Extra(Model):
    toets: Instellingen = Field(description="De instellingen van de maatwerktoets.")


class Gemeente(Model):
    """The file."""

    niet_hier: ClassVar[frozenset[str]] = MOTOR

    site_name: Naam = Field(description="De naam van de site, boven aan elke pagina.")
    site_url: Webadres | None = Field(default=None, description="Het adres waar de site komt te staan.")
    repo_url: Webadres | None = Field(default=None, description="Het adres van de bestanden.")
    extra: Extra = Field(description="Hieronder staat `toets:`.")

    @property
    def namen(self) -> list[str]:
        """What the municipality is called, and its site: these words name nobody."""
        return [self.site_name, self.extra.toets.gemeente]
