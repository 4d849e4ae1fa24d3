"""The script of a sessie: `questions/draaiboek.yml`."""

from typing import Literal

from pydantic import Field

from toets.model.basis import Getal, Model, Regel, Slug, Tekst


class Minuten(Model):
    lang: Getal = Field(description="In een gesprek van 90 minuten.")
    kort: Getal = Field(description="In een gesprek van 45 minuten.")


class Stap(Model):
    naam: Regel = Field(description="De naam van de stap.")
    minuten: Minuten = Field(description="Hoe lang de stap duurt.")
    doel: Regel = Field(description="Waar de stap voor is, in één zin.")
    zeggen: Tekst = Field(description="Wat de gespreksleider kan zeggen.")
    let_op: Tekst = Field(description="Waar de gespreksleider op let.")
    als_het_stokt: Tekst = Field(description="Wat helpt als het stil valt of hoog oploopt.")
    op_het_scherm: Regel = Field(description="Wat iedereen op het grote scherm ziet.")


class Draaiboek(Model):
    """The file."""

    format: Literal["draaiboek/1"] = Field(description="Vast: `draaiboek/1`.")
    stappen: dict[Slug, Stap] = Field(description="De stappen, in volgorde.", min_length=1)
