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
    plus: Regel = Field(title="Meer (↗)", description="Bij ↗, bijvoorbeeld: meer ruimte.")
    gelijk: Regel = Field(title="Evenveel (→)", description="Bij →, bijvoorbeeld: evenveel ruimte.")
    min: Regel = Field(title="Minder (↘)", description="Bij ↘, bijvoorbeeld: minder ruimte.")
    verschilt: Regel = Field(title="Verschilt (⇄)", description="Bij ⇄, bijvoorbeeld: verschilt per huishouden.")
    weet_niet: Regel = Field(title="Weet niet (?)", description="Bij ?, bijvoorbeeld: weet ik niet.")

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
    vraag: Regel | None = Field(
        title="Andere woorden voor deze rol",
        default=None,
        description="Laat dit weg: alleen wie hetzelfde gevraagd is, is te vergelijken. Oude vragensets hebben dit.",
    )
    denk_aan: Regel = Field(title="Denk aan", description="Eén zin die op weg helpt. Begin met het verhaal.")


class PerRol(Model):
    raadslid: Verwoording = Field(title="Voor een raadslid", description="Voor wie kaders stelt en controleert.")
    professional: Verwoording = Field(title="Voor een professional", description="Voor wie bij mensen thuis komt.")
    beleidsmedewerker: Verwoording = Field(
        title="Voor een beleidsmedewerker", description="Voor wie het voorstel schrijft of uitwerkt."
    )


class Herkomst(Model):
    soort: Literal["bevinding", "raadsvraag", "waardendriehoek", "aanbeveling", "uitgangspunt"] = Field(
        title="Soort bron", description="Waar de vraag uit komt."
    )
    uitleg: Tekst = Field(title="Wat zegt die bron?", description="Wat die bron zegt, in één of twee eigen zinnen.")
    bron: Bron = Field(title="Waar staat dat?", description="Waar dat staat.")


class Vraag(Model):
    """The file."""

    format: Literal["vraag/1"] = Field(description="Vast: `vraag/1`.")
    waarde: WaardeId = Field(title="Waarde", description="Bij welke waarde de vraag hoort.")
    kort: Regel = Field(title="Onderwerp", description="Waar de vraag over gaat, in twee tot vijf woorden.")
    vraag: Regel = Field(
        title="De vraag", description="De vraag zoals iedereen hem kan lezen. Altijd vergeleken met nu."
    )
    antwoorden: Antwoorden = Field(title="Woorden bij de antwoorden", description="De woorden bij de vijf antwoorden.")
    naar_de_waarde: Literal["plus", "min", "geen"] = Field(
        title="Welk antwoord past erbij?",
        description="Welk antwoord past bij meer van deze waarde: `plus`, `min`, of `geen` als dat niet te zeggen is.",
    )
    waarom: Tekst = Field(title="Waarom deze vraag?", description="Waarom deze vraag ertoe doet.")
    per_rol: PerRol = Field(
        title="Waar elke rol aan denkt",
        description="Iedereen krijgt dezelfde vraag. Hoe een rol op weg wordt geholpen.",
    )
    doorvragen: list[Regel] = Field(
        title="Doorvragen", description="Twee tot vier vragen voor het gesprek.", min_length=2, max_length=4
    )
    eerlijkheidsvraag: Regel = Field(
        title="Is het ook eerlijk?", description="Hoe blijft het eerlijk voor wie in dezelfde situatie zit?"
    )
    inschatting: Rol | None = Field(
        title="Van wie voorspelt u het antwoord?",
        default=None,
        description="Van welke rol deelnemers het antwoord voorspellen. Mag weg.",
    )
    factoren: list[FactorId] = Field(
        title="Factoren uit het onderzoek",
        default=[],
        description="Welke factoren uit het onderzoek de vraag aan tafel brengt.",
    )
    aanbevelingen: list[AanbevelingId] = Field(
        title="Aanbevelingen uit het onderzoek",
        default=[],
        description="Welke aanbevelingen uit het onderzoek de vraag aan tafel brengt.",
    )
    niveau: Literal["micro", "meso", "macro"] | None = Field(
        title="Over wie gaat het?",
        default=None,
        description="`micro`: het gezin en de professional. `meso`: teams en organisaties. `macro`: raad, geld en wet.",
    )
    maatregelsoorten: list[MaatregelsoortId] = Field(
        title="Soort maatregel",
        default=[],
        description="Bij welke soorten maatregelen de vraag past: zo'n maatregel verandert het antwoord.",
    )
    over_de_ruimte: JaNee = Field(
        title="Gaat de vraag over de ruimte zelf?",
        default=False,
        description="`ja`: de vraag gaat over de ruimte voor maatwerk zelf. Elk voorstel krijgt er zo één.",
    )
    ruimte_kan_tegenvallen: JaNee = Field(
        title="Kan meer ruimte hier tegenvallen?",
        default=False,
        description="`ja`: meer ruimte kan hier slechter uitpakken, door willekeur, kosten, werkdruk of uitvoering. "
        "Elk voorstel krijgt er zo één.",
    )
    algemeen: JaNee = Field(
        title="Past de vraag bij elk voorstel?",
        default=False,
        description="`ja`: de vraag vult aan als er te weinig vragen bij een voorstel passen.",
    )
    status: Literal["concept", "getest"] = Field(
        title="Status",
        description="`concept` tot raadsleden, professionals en beleidsmedewerkers de vraag samen hebben getest.",
    )
    herkomst: Herkomst = Field(title="Waar komt de vraag vandaan?", description="Waar de vraag vandaan komt.")

    def verwoording(self, rol: Rol) -> str:
        """The vraag as it is put to someone of this rol: the same for every rol, but for old sets."""
        return getattr(self.per_rol, rol).vraag or self.vraag

    def vraagt_hetzelfde(self, other: "Vraag") -> bool:
        """Whether both are the same but for how far they have come."""
        return self.model_copy(update={"status": other.status}) == other
