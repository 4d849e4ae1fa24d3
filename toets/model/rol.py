"""Who takes part: `questions/rollen.yml`."""

from typing import Literal

from pydantic import Field

from toets.model.basis import Model, Regel, Rol, Tekst


class Rolbeschrijving(Model):
    naam: Regel = Field(description="De naam van de rol voor één persoon, met een kleine letter.")
    meervoud: Regel = Field(description="De naam van de rol voor meer personen.")
    uitleg: Tekst = Field(description="Wie bij deze rol hoort, in één of twee zinnen.")


class Rolnamen(Model):
    raadslid: Rolbeschrijving = Field(description="Raadsleden en fractieassistenten.")
    professional: Rolbeschrijving = Field(description="Wie met inwoners werkt.")
    beleidsmedewerker: Rolbeschrijving = Field(description="Wie beleid schrijft.")
    anders: Rolbeschrijving = Field(description="Iets anders, of liever niet zeggen.")

    def per_id(self) -> dict[Rol, Rolbeschrijving]:
        """The four rollen in the order in which every page shows them."""
        return {
            "raadslid": self.raadslid,
            "professional": self.professional,
            "beleidsmedewerker": self.beleidsmedewerker,
            "anders": self.anders,
        }


class Rollen(Model):
    """The file."""

    format: Literal["rollen/1"] = Field(description="Vast: `rollen/1`.")
    rollen: Rolnamen = Field(description="De vier rollen.")
