"""A household's story against which a voorstel is held: `questions/casussen/<id>.yml`."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from toets.model.basis import Bedrag, Bron, FactorId, MaatregelsoortId, Model, Naam, Regel, Tekst

MAX_WOORDEN = 250


class Kosten(Model):
    euro: Bedrag = Field(description="Het bedrag, of de ondergrens daarvan.")
    tot_euro: Bedrag | None = Field(default=None, description="De bovengrens, als de bron er een noemt.")
    ongeveer: Literal["ja"] | None = Field(default=None, description="`ja` als de bron het bedrag schat.")
    waarvoor: Regel = Field(description="Waarvoor, en voor hoe lang.")
    plaats: Naam | None = Field(
        default=None, description="Waar het bedrag staat, als dat ergens anders in het document is dan het verhaal."
    )
    soort: Literal["oplossing", "zonder-oplossing"] = Field(
        description="Wat de oplossing kost, of wat het kan kosten als de oplossing er niet komt."
    )


class Driehoek(Model):
    betrokkenheid: Tekst = Field(description="Wat het voor de plek van het gezin zelf betekende.")
    legitimiteit: Tekst = Field(description="Wat wetten en regels deden.")
    rendement: Tekst = Field(description="Wat het kostte en opleverde, nu en later.")


class Casus(Model):
    """The file."""

    format: Literal["casus/1"] = Field(description="Vast: `casus/1`.")
    naam: Regel = Field(description="De titel van het verhaal.")
    soort: Literal["gezin", "changelab", "praktijk"] = Field(
        description="Een verhaal van een gezin, uit een Change Lab, of een voorbeeld uit de praktijk."
    )
    in_het_kort: Regel = Field(description="Het verhaal in één zin.")
    domeinen: list[Regel] = Field(description="Waar het over gaat, bijvoorbeeld jeugd of vervoer.", min_length=1)
    situatie: Tekst = Field(description="Wie het zijn en wat er speelt.")
    wat_was_nodig: Tekst = Field(description="Wat zou helpen.")
    wat_stond_in_de_weg: Tekst = Field(description="Waardoor het niet lukte, of bijna niet.")
    wat_gebeurde: Tekst = Field(description="Hoe het afliep.")
    kosten: list[Kosten] = Field(default=[], description="De bedragen die de bron noemt.")
    waardendriehoek: Driehoek = Field(description="Het verhaal door de bril van de drie waarden.")
    factoren: list[FactorId] = Field(description="Welke factoren in het verhaal zitten.", min_length=1)
    maatregelsoorten: list[MaatregelsoortId] = Field(
        description="Bij welke soorten maatregelen het verhaal past.", min_length=1
    )
    bron: Bron = Field(description="Waar het verhaal staat.")

    @model_validator(mode="after")
    def _te_lezen_in_de_zaal(self) -> Casus:
        """Everyone reads the story in silence: the parts that a participant gets are short. Kind `te_veel_woorden`."""
        parts = (self.situatie, self.wat_was_nodig, self.wat_stond_in_de_weg, self.wat_gebeurde)
        words = sum(len(part.split()) for part in parts)
        if words > MAX_WOORDEN:
            message = "het verhaal telt {aantal} woorden; gebruik er hoogstens {maximum}"
            raise PydanticCustomError("te_veel_woorden", message, {"aantal": words, "maximum": MAX_WOORDEN})
        return self
