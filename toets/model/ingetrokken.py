"""That a verslag was taken off the site: `policies/<slug>/ingetrokken/<id>.yml`, with nothing of what it said."""

from typing import Literal

from pydantic import Field

from toets.model.basis import DatumVeld, Model

Intrekreden = Literal["privacy", "klopt-niet"]


class Ingetrokken(Model):
    """The file. Which verslag it was, its name says: the number that the page of the verslag showed."""

    format: Literal["ingetrokken/1"] = Field(description="Vast: `ingetrokken/1`.")
    maand: DatumVeld = Field(
        title="Wanneer?", description="Wanneer het verslag van de site ging: jaar en maand. Bijvoorbeeld 2027-03."
    )
    reden: Intrekreden = Field(
        title="Waarom?",
        description=(
            "`privacy`: het wees naar een mens, of iemand die meedeed wil het niet meer op de site. "
            "`klopt-niet`: het gaf het gesprek niet goed weer, en een verbetering kan dat niet oplossen."
        ),
    )
