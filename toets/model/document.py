"""The sources of every fact: `questions/bronnen.yml`."""

from typing import Literal

from pydantic import Field

from toets.model.basis import DatumVeld, JaNee, Model, Naam, Slug, Tekst


class Document(Model):
    titel: Naam = Field(title="Titel van het document", description="De titel van het document.")
    soort: Literal["raadsvoorstel", "onderzoek", "beleidsplan", "kadernota", "raadsvragen", "anders"] = Field(
        title="Wat voor document", description="Wat voor document het is."
    )
    van: Naam = Field(title="Wie maakte het?", description="Wie het maakte: een organisatie, geen persoon.")
    van_elders: JaNee = Field(
        title="Uit een andere gemeente?",
        default=False,
        description="`ja`: het komt uit een andere gemeente. Het formulier biedt het dan niet aan bij een voorstel.",
    )
    datum: DatumVeld | None = Field(
        title="Datum van het document",
        default=None,
        description="De datum die in het document staat. Laat weg als die er niet staat.",
    )
    uitleg: Tekst = Field(title="Wat staat erin?", description="Wat erin staat, in één of twee zinnen.")


class Documenten(Model):
    """The file."""

    format: Literal["bronnen/1"] = Field(description="Vast: `bronnen/1`.")
    documenten: dict[Slug, Document] = Field(description="De documenten, elk onder een korte naam.", min_length=1)
