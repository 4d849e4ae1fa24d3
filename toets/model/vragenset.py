"""The questions as they stood when a sessie was held: `questions/versies/<n>.yml`, written by `vaststellen`."""

from typing import Literal

from pydantic import Field

from toets.model.basis import DatumVeld, Getal, Model, Naam, Slug
from toets.model.vraag import Vraag


class Vragenset(Model):
    """The file."""

    format: Literal["vragenset/1"] = Field(description="Vast: `vragenset/1`.")
    versie: Getal = Field(description="Het nummer; de naam van het bestand is hetzelfde nummer.")
    vastgesteld: DatumVeld = Field(description="De dag waarop de set is vastgesteld.")
    controlegetal: Naam = Field(
        description="Bewijst dat de vragen daarna niet zijn veranderd. Het begin, zoals `2:`, zegt hoe het is berekend."
    )
    vragen: dict[Slug, Vraag] = Field(description="Alle vragen, zoals ze toen waren.", min_length=1)
