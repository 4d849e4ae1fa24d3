"""The script of a sessie: `questions/draaiboek.yml`."""

from typing import Literal

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


class Stap(Model):
    naam: Regel = Field(description="De naam van de stap.")
    minuten: Minuten = Field(description="Hoe lang de stap duurt.")
    doel: Regel = Field(description="Waar de stap voor is, in één zin.")
    zeggen: Tekst = Field(description="Wat de gespreksleider kan zeggen.")
    let_op: Tekst = Field(description="Waar de gespreksleider op let.")
    als_het_stokt: Tekst = Field(description="Wat helpt als het stil valt of hoog oploopt.")
    op_het_scherm: Regel = Field(description="Wat iedereen op het grote scherm ziet.")


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
