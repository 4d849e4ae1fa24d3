"""What hampers and what helps maatwerk, as the research found it: `questions/factoren.yml`."""

from typing import Literal

from pydantic import Field

from toets.model.basis import Bron, Model, Regel, Slug, Tekst


class Factor(Model):
    naam: Regel = Field(description="De naam van de factor, in gewone woorden.")
    soort: Literal["belemmert", "helpt"] = Field(description="`belemmert` of `helpt`.")
    uitleg: Tekst = Field(description="Wat het onderzoek zag, in twee tot vier zinnen.")
    bron: Bron = Field(description="Waar de factor staat.")


class Factoren(Model):
    """The file."""

    format: Literal["factoren/1"] = Field(description="Vast: `factoren/1`.")
    inleiding: Tekst = Field(description="Waar de factoren vandaan komen, boven aan de pagina.")
    factoren: dict[Slug, Factor] = Field(description="De factoren, elk onder een korte naam.", min_length=1)
