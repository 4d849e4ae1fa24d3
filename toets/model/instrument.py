"""What a professional can already reach for: `questions/instrumenten.yml`."""

from typing import Literal

from pydantic import Field

from toets.model.basis import Bron, Model, Naam, Regel, Slug, Tekst


class Instrument(Model):
    naam: Naam = Field(description="De naam van het instrument.")
    uitleg: Tekst = Field(description="Wat het is en wie het maakte, in twee tot vier zinnen.")
    wanneer: Regel = Field(description="Wanneer een professional er iets aan heeft.")
    bron: Bron = Field(description="Waar het instrument genoemd wordt.")


class Instrumenten(Model):
    """The file."""

    format: Literal["instrumenten/1"] = Field(description="Vast: `instrumenten/1`.")
    inleiding: Tekst = Field(description="Waar deze instrumenten voor zijn, boven aan de pagina.")
    instrumenten: dict[Slug, Instrument] = Field(description="De instrumenten, elk onder een korte naam.", min_length=1)
