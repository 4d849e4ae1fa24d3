"""The municipality: `mkdocs.yml`. What the site engine itself reads there passes through untouched."""

from pydantic import ConfigDict, Field

from toets.model.basis import Getal, Model, Naam

KLEUR = r"^#[0-9a-fA-F]{6}$"
MAIL = r"^[^\s@:?&]+@[^\s@:?&]+\.[^\s@:?&]+$"


class Contact(Model):
    wie: Naam = Field(description="Bij wie een lezer terechtkan: een team of functie, geen naam van een mens.")
    # A Naam has a pattern of its own, and only one counts.
    mail: str = Field(description="Het mailadres van dat team.", pattern=MAIL, max_length=200)


class Drempels(Model):
    woorden_per_zin: Getal = Field(
        default=20, description="Vanaf meer woorden zegt de controle 'let op' bij een zin. Standaard: 20."
    )
    leesbaarheid: Getal = Field(
        default=55, description="Onder dit getal zegt de controle 'let op' bij een tekst. Standaard: 55."
    )


class Instellingen(Model):
    gemeente: Naam = Field(description="De naam van de gemeente.")
    contact: Contact | None = Field(default=None, description="Wie vragen over de site beantwoordt.")
    kleur: Naam | None = Field(
        default=None, description="De kleur van uw huisstijl voor de balk, knoppen en links.", pattern=KLEUR
    )
    drempels: Drempels = Field(default=Drempels(), description="Wanneer de controle iets zegt over gewone taal.")


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
