"""What the college said of what groups wrote down, and what came of it: `policies/<slug>/opvolging.yml`."""

from typing import Literal

from pydantic import Field

from toets.model.adres import Adres
from toets.model.basis import DatumVeld, Getal, Model, Slug, Tekst

Gevolg = Literal[
    "overgenomen",
    "aangepast",
    "niet-overgenomen",
    "amendement-aangenomen",
    "amendement-verworpen",
    "amendement-ingetrokken",
    "motie-aangenomen",
    "motie-verworpen",
    "motie-ingetrokken",
    "toegezegd",
    "toezegging-afgedaan",
    "niet-besproken",
    "nog-open",
]


class _BijPunt(Model):
    verslag: Slug = Field(
        title="Verslag",
        description="Het nummer van het verslag. Het staat op de pagina ervan, en aan het eind van de bestandsnaam. "
        "Bijvoorbeeld k7m2p9qd.",
    )
    # An opbrengst can only change in a new version: then someone must look again.
    versie: Getal = Field(title="Versie", description="De versie van het verslag die u hebt gelezen.")
    punt: Getal = Field(
        title="Welk punt?", description="Het nummer van het punt, zoals het op de pagina van het verslag staat."
    )


class Reactie(_BijPunt):
    """What the college says of a point before the council debates it."""

    tekst: Tekst = Field(
        title="Wat antwoordt het college?",
        description="Het antwoord van het college, in gewone woorden. Zonder namen.",
    )
    maand: DatumVeld = Field(
        title="Wanneer?", description="Wanneer dit antwoord kwam: jaar en maand. Bijvoorbeeld 2027-01."
    )


class Antwoord(_BijPunt):
    gevolg: Gevolg = Field(title="Wat is ermee gedaan?", description="Wat ermee is gedaan.")
    toelichting: Tekst | None = Field(
        default=None,
        title="Toelichting",
        description=(
            "Wat erbij hoort. De reden van het college bij `aangepast` en `niet-overgenomen`. Wat er is beloofd, en "
            "voor wanneer, bij `toegezegd`. Wat er is gebeurd bij `toezegging-afgedaan`. Zonder namen."
        ),
    )
    link: Adres | None = Field(
        default=None,
        title="Adres in het raadsinformatiesysteem",
        description="Waar het staat in het raadsinformatiesysteem. Mag weg.",
    )
    maand: DatumVeld = Field(
        title="Wanneer?", description="Wanneer dit antwoord kwam: jaar en maand. Bijvoorbeeld 2027-05."
    )


class Opvolging(Model):
    """The file."""

    format: Literal["opvolging/1"] = Field(description="Vast: `opvolging/1`.")
    reacties: list[Reactie] = Field(
        default=[],
        title="Antwoorden van het college",
        description="Per punt uit een verslag: wat het college antwoordt, vóór het debat.",
    )
    antwoorden: list[Antwoord] = Field(
        default=[], title="Wat ermee is gedaan", description="Per punt uit een verslag: wat ermee is gedaan."
    )

    def lijsten(self) -> dict[str, list[Reactie | Antwoord]]:
        """Both lists by their keys."""
        return {"reacties": [*self.reacties], "antwoorden": [*self.antwoorden]}

    def verslagen(self) -> set[str]:
        """The names of the verslagen that it speaks of."""
        return {item.verslag for items in self.lijsten().values() for item in items}

    def zonder(self, verslagen: set[str]) -> "Opvolging":
        """The same without what belongs to these verslagen."""
        if not verslagen:
            return self
        kept = {key: [item for item in items if item.verslag not in verslagen] for key, items in self.lijsten().items()}
        return self.model_copy(update=kept)
