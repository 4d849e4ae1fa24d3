"""One co-created question: `questions/vragen/<id>.yml`."""

from typing import Literal

from pydantic import Field

from toets.model.basis import (
    AanbevelingId,
    Antwoordcode,
    Bron,
    FactorId,
    JaNee,
    MaatregelsoortId,
    Model,
    Regel,
    Rol,
    Tekst,
    WaardeId,
)


class Antwoorden(Model):
    plus: Regel = Field(description="Bij ↗, bijvoorbeeld: meer ruimte.")
    gelijk: Regel = Field(description="Bij →, bijvoorbeeld: evenveel ruimte.")
    min: Regel = Field(description="Bij ↘, bijvoorbeeld: minder ruimte.")
    verschilt: Regel = Field(description="Bij ⇄, bijvoorbeeld: verschilt per huishouden.")
    weet_niet: Regel = Field(description="Bij ?, bijvoorbeeld: weet ik niet.")

    def per_code(self) -> dict[Antwoordcode, str]:
        """The five labels in the order in which every page shows them."""
        return {
            "plus": self.plus,
            "gelijk": self.gelijk,
            "min": self.min,
            "verschilt": self.verschilt,
            "weet_niet": self.weet_niet,
        }


class Verwoording(Model):
    vraag: Regel = Field(description="De vraag in woorden die bij deze rol passen.")
    denk_aan: Regel = Field(description="Eén zin die op weg helpt. Begin met het verhaal.")


class PerRol(Model):
    raadslid: Verwoording = Field(description="Voor wie kaders stelt en controleert.")
    professional: Verwoording = Field(description="Voor wie bij mensen thuis komt.")
    beleidsmedewerker: Verwoording = Field(description="Voor wie het voorstel schrijft of uitwerkt.")


class Herkomst(Model):
    soort: Literal["bevinding", "raadsvraag", "waardendriehoek", "aanbeveling", "uitgangspunt"] = Field(
        description="Waar de vraag uit komt."
    )
    uitleg: Tekst = Field(description="Wat die bron zegt, in één of twee eigen zinnen.")
    bron: Bron = Field(description="Waar dat staat.")


class Vraag(Model):
    """The file."""

    format: Literal["vraag/1"] = Field(description="Vast: `vraag/1`.")
    waarde: WaardeId = Field(description="Bij welke waarde de vraag hoort.")
    kort: Regel = Field(description="Waar de vraag over gaat, in twee tot vijf woorden.")
    vraag: Regel = Field(description="De vraag zoals iedereen hem kan lezen. Altijd vergeleken met nu.")
    antwoorden: Antwoorden = Field(description="De woorden bij de vijf antwoorden.")
    naar_de_waarde: Literal["plus", "min", "geen"] = Field(
        description="Welk antwoord past bij meer van deze waarde: `plus`, `min`, of `geen` als dat niet te zeggen is."
    )
    waarom: Tekst = Field(description="Waarom deze vraag ertoe doet.")
    per_rol: PerRol = Field(description="De vraag in de woorden van elke rol.")
    doorvragen: list[Regel] = Field(description="Twee tot vier vragen voor het gesprek.", min_length=2, max_length=4)
    eerlijkheidsvraag: Regel = Field(description="Hoe blijft het eerlijk voor wie in dezelfde situatie zit?")
    inschatting: Rol | None = Field(
        default=None, description="Van welke rol deelnemers het antwoord voorspellen. Mag weg."
    )
    factoren: list[FactorId] = Field(
        default=[], description="Welke factoren uit het onderzoek de vraag aan tafel brengt."
    )
    aanbevelingen: list[AanbevelingId] = Field(
        default=[], description="Welke aanbevelingen uit het onderzoek de vraag aan tafel brengt."
    )
    niveau: Literal["micro", "meso", "macro"] | None = Field(
        default=None,
        description="`micro`: het gezin en de professional. `meso`: teams en organisaties. `macro`: raad, geld en wet.",
    )
    maatregelsoorten: list[MaatregelsoortId] = Field(
        default=[], description="Bij welke soorten maatregelen de vraag past."
    )
    altijd: JaNee = Field(default=False, description="`ja`: deze vraag zit in elke set.")
    status: Literal["concept", "getest"] = Field(
        description="`concept` tot raadsleden, professionals en beleidsmedewerkers de vraag samen hebben getest."
    )
    herkomst: Herkomst = Field(description="Waar de vraag vandaan komt.")
