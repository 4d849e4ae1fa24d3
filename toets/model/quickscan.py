"""Does this proposal need a maatwerktoets? `questions/quickscan.yml`."""

from typing import Literal

from pydantic import Field

from toets.model.basis import Getal, Model, Regel, Slug, Tekst


class Scanvraag(Model):
    vraag: Regel = Field(description="Een vraag die met ja of nee te beantwoorden is.")
    uitleg: Tekst = Field(description="Hoe u dat ziet in een voorstel, met een voorbeeld.")
    bij_ja: Regel = Field(description="Waarom een gesprek dan zin heeft, in één zin.")
    bij_nee: Regel | None = Field(
        default=None,
        description=(
            "Alleen als een nee hier genoeg is: waarom een gesprek dan geen zin heeft. Dan geldt het eerste advies, "
            "wat iemand ook bij de andere vragen zegt."
        ),
    )


class Advies(Model):
    vanaf: Getal = Field(description="Vanaf hoeveel keer ja dit advies geldt.")
    advies: Regel = Field(description="Het advies, in één zin.")
    reden: Tekst = Field(description="Waarom, en wat u dan doet.")


class Quickscan(Model):
    """The file."""

    format: Literal["quickscan/1"] = Field(description="Vast: `quickscan/1`.")
    inleiding: Tekst = Field(description="Waar de quickscan voor is, boven aan de pagina.")
    vragen: dict[Slug, Scanvraag] = Field(description="De vragen, elk onder een korte naam.", min_length=1)
    adviezen: list[Advies] = Field(
        description="De adviezen, van weinig naar veel keer ja. Het eerste geldt vanaf 0.", min_length=2
    )
