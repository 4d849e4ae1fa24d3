"""What kind of measure a beslispunt is: `questions/maatregelsoorten.yml`. Ties voorstel, vraag and casus together."""

from typing import Literal

from pydantic import Field

from toets.model.basis import Model, Regel, Slug, Tekst


class Maatregelsoort(Model):
    naam: Regel = Field(description="De naam, met een kleine letter: hij staat ook midden in een zin.")
    uitleg: Tekst = Field(description="Wat de raad dan besluit.")
    let_op: Tekst = Field(description="Wat dit met de ruimte voor maatwerk kan doen, naar twee kanten.")


class Maatregelsoorten(Model):
    """The file."""

    format: Literal["maatregelsoorten/1"] = Field(description="Vast: `maatregelsoorten/1`.")
    maatregelsoorten: dict[Slug, Maatregelsoort] = Field(
        description="De soorten maatregelen, elk onder een korte naam.", min_length=1
    )
