"""The municipality: `mkdocs.yml`. What the site engine itself reads there passes through untouched."""

from pydantic import ConfigDict, Field

from toets.model.basis import Model, Naam


class Instellingen(Model):
    gemeente: Naam = Field(description="De naam van de gemeente.")
    tak: Naam = Field(default="main", description="De tak van de bestanden waar de site van gemaakt wordt.")


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
