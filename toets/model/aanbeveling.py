"""What the research recommends: `questions/aanbevelingen.yml`."""

from typing import Literal

from pydantic import Field

from toets.model.basis import Bron, Model, Regel, Slug, Tekst


class Aanbeveling(Model):
    naam: Regel = Field(description="De aanbeveling, in gewone woorden.")
    uitleg: Tekst = Field(description="Wat het onderzoek aanraadt en waarom, in twee tot vier zinnen.")
    aan_zet: list[Regel] = Field(
        default=[], description="Wie volgens het onderzoek aan zet is, van boven naar beneden. Een functie of groep."
    )
    bron: Bron = Field(description="Waar de aanbeveling staat.")


class Aanbevelingen(Model):
    """The file."""

    format: Literal["aanbevelingen/1"] = Field(description="Vast: `aanbevelingen/1`.")
    inleiding: Tekst = Field(description="Waar de aanbevelingen vandaan komen, boven aan de pagina.")
    aanbevelingen: dict[Slug, Aanbeveling] = Field(
        description="De aanbevelingen, elk onder een korte naam.", min_length=1
    )
