"""The script of a sessie: `questions/draaiboek.yml`."""

from typing import Literal, Self

from pydantic import Field

from toets.model.basis import Getal, Model, Regel, Tekst

Stapnaam = Literal["welkom", "voorstel", "verhaal", "zelf-invullen", "pauze", "naast-elkaar", "opbrengst", "afsluiten"]
"""The steps of a gesprek in their order, as an address and the app name them."""

MINUTEN_LANG = 90
MINUTEN_KORT = 45
"""How many minutes a gesprek takes, in its long and its short form."""


class Minuten(Model):
    lang: Getal = Field(description=f"In een gesprek van {MINUTEN_LANG} minuten.")
    kort: Getal = Field(description=f"In een gesprek van {MINUTEN_KORT} minuten.")


class Openbaar(Model):
    """What is otherwise in a step where the room sees only what may go out; what is left out is the same."""

    zeggen: Tekst | None = Field(default=None, description="Wat de gespreksleider dan kan zeggen.")
    let_op: Tekst | None = Field(default=None, description="Waar de gespreksleider dan op let.")
    als_het_stokt: Tekst | None = Field(default=None, description="Wat dan helpt als het stil valt of hoog oploopt.")
    op_het_scherm: Regel | None = Field(default=None, description="Wat iedereen dan op het grote scherm ziet.")


class Stap(Model):
    naam: Regel = Field(description="De naam van de stap.")
    minuten: Minuten = Field(description="Hoe lang de stap duurt.")
    doel: Regel = Field(description="Waar de stap voor is, in één zin.")
    zeggen: Tekst = Field(description="Wat de gespreksleider kan zeggen.")
    let_op: Tekst = Field(description="Waar de gespreksleider op let.")
    als_het_stokt: Tekst = Field(description="Wat helpt als het stil valt of hoog oploopt.")
    op_het_scherm: Regel = Field(description="Wat iedereen op het grote scherm ziet.")
    openbaar: Openbaar | None = Field(
        default=None, description="Wat anders is in een openbaar gesprek, en als er een opname is."
    )

    def in_het_openbaar(self) -> Self:
        """The step as it is where the room sees only what may go out: in public, and with a recording."""
        return self.model_copy(update=self.openbaar.model_dump(exclude_none=True)) if self.openbaar else self


class Stappen(Model):
    """The eight steps. The app does something else in each of them, so there are no others."""

    welkom: Stap = Field(description="Iedereen komt binnen en doet mee.")
    voorstel: Stap = Field(description="Waar het voorstel over gaat.")
    verhaal: Stap = Field(description="Kijken met de ogen van één gezin.")
    zelf_invullen: Stap = Field(description="Iedereen vult in, zonder overleg.")
    pauze: Stap = Field(description="De antwoorden komen bij elkaar.")
    naast_elkaar: Stap = Field(description="De antwoorden naast elkaar, en het gesprek daarover.")
    opbrengst: Stap = Field(description="Opschrijven wat de groep meeneemt.")
    afsluiten: Stap = Field(description="Kiezen wat naar buiten mag, en nog een keer invullen als de groep dat wil.")

    def per_naam(self) -> dict[Stapnaam, Stap]:
        """The steps by their name, in the order of a gesprek, whatever their order in the file."""
        return {
            "welkom": self.welkom,
            "voorstel": self.voorstel,
            "verhaal": self.verhaal,
            "zelf-invullen": self.zelf_invullen,
            "pauze": self.pauze,
            "naast-elkaar": self.naast_elkaar,
            "opbrengst": self.opbrengst,
            "afsluiten": self.afsluiten,
        }


class Draaiboek(Model):
    """The file."""

    format: Literal["draaiboek/1"] = Field(description="Vast: `draaiboek/1`.")
    stappen: Stappen = Field(description="De acht stappen. Hun namen en hun volgorde liggen vast, hun teksten niet.")
