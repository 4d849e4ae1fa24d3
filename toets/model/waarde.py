"""The corners of the Waardendriehoek: `questions/waarden.yml`."""

from typing import Literal

from pydantic import Field

from toets.model.basis import Bron, Model, Regel, Tekst, WaardeId


class Waarde(Model):
    naam: Regel = Field(description="De naam van de waarde.")
    vraag: Regel = Field(description="De waarde als één vraag, bijvoorbeeld: Helpt het dit gezin vooruit?")
    uitleg: Tekst = Field(description="Wat de waarde betekent, in gewone woorden.")
    bron: Bron = Field(description="Waar de waarde vandaan komt.")


class Waardennamen(Model):
    betrokkenheid: Waarde = Field(description="De waarde van de samenleving.")
    legitimiteit: Waarde = Field(description="De waarde van de overheid.")
    rendement: Waarde = Field(description="De waarde van de markt.")

    def per_id(self) -> dict[WaardeId, Waarde]:
        """The three waarden in the order in which every page shows them."""
        return {
            "betrokkenheid": self.betrokkenheid,
            "legitimiteit": self.legitimiteit,
            "rendement": self.rendement,
        }


class Waarden(Model):
    """The file."""

    format: Literal["waarden/1"] = Field(description="Vast: `waarden/1`.")
    inleiding: Tekst = Field(description="Wat de Waardendriehoek is, boven aan de pagina.")
    waarden: Waardennamen = Field(description="De drie waarden.")
