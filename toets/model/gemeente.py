"""The municipality: `mkdocs.yml`. What the site engine itself reads there passes through untouched."""

from pydantic import ConfigDict, Field

from toets.model.basis import Model, Naam
from toets.model.opvolging import HTTPS

MAIL = r"^[^@\s]+@[^@\s]+\.[^@\s]+$"


class Contact(Model):
    """Who answers a reader."""

    wie: Naam = Field(
        default="de griffie", description="Wie antwoordt: een afdeling of functie, geen naam van een persoon."
    )
    mail: Naam | None = Field(default=None, description="Het mailadres van die afdeling.", pattern=MAIL)
    telefoon: Naam | None = Field(default=None, description="Het telefoonnummer van die afdeling.")
    link: Naam | None = Field(default=None, description="Een pagina met een formulier of adres.", pattern=HTTPS)


class Instellingen(Model):
    gemeente: Naam = Field(description="De naam van de gemeente.")
    contact: Contact | None = Field(
        default=None, description="Wie vragen over deze site beantwoordt. Staat op elke pagina die daarnaar vraagt."
    )


class Extra(Model):
    model_config = ConfigDict(extra="allow")

    toets: Instellingen = Field(description="De instellingen van de maatwerktoets.")


class Gemeente(Model):
    """The file."""

    model_config = ConfigDict(extra="allow")

    site_name: Naam = Field(description="De naam van de site, boven aan elke pagina.")
    site_url: Naam | None = Field(
        default=None, description="Het adres waar de site komt te staan.", pattern=r"^https?://"
    )
    repo_url: Naam | None = Field(default=None, description="Het adres van de bestanden.", pattern=r"^https?://")
    extra: Extra = Field(description="Hieronder staat `toets:`.")
