"""What people type in the search and the site calls otherwise: `questions/zoekwoorden.yml`."""

from typing import Literal

from pydantic import Field

from toets.model.basis import Model, Naam


class Zoekgroep(Model):
    zelfde: list[Naam] = Field(
        description="Twee of meer namen voor hetzelfde. Wie er één typt, vindt ook de andere.",
        min_length=2,
    )


class Zoekwoorden(Model):
    """The file."""

    format: Literal["zoekwoorden/1"] = Field(description="Vast: `zoekwoorden/1`.")
    zoekwoorden: list[Zoekgroep] = Field(description="De groepjes woorden. Leeg mag: `[]`.")
