"""What the script that searches gets: what can be found, which words mean the same, and the index of MiniSearch."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from toets.model.basis import Model


class Zoekpagina(Model):
    adres: str = Field(description="Het adres, vanaf de bovenste map van de site.")
    titel: str = Field(description="Hoe de pagina heet.")
    soort: str = Field(description="Wat voor pagina het is, in één woord.")
    gewicht: float = Field(description="Hoe zwaar een treffer op deze pagina telt.")
    programmeurs: bool = Field(description="Of de pagina voor programmeurs is.")


class Zoekdeel(Model):
    pagina: int = Field(description="De pagina waar het deel op staat: haar plaats in de lijst.")
    anker: str = Field(description="Waar het deel op die pagina begint. Leeg: de pagina zelf.")
    titel: str = Field(description="Hoe het deel heet.")
    kort: str = Field(description="Hoe het deel begint.")


class Zoekgegevens(Model):
    paginas: list[Zoekpagina] = Field(description="De pagina's, in volgorde van hun adres.")
    delen: list[Zoekdeel] = Field(description="De delen. De plaats in de lijst is het nummer in de index.")
    zelfde: list[list[str]] = Field(description="Groepjes woorden die voor het zoeken hetzelfde zijn.")
    velden: list[str] = Field(description="De velden van een deel, in de volgorde van de index.")
    index: dict[str, Any] = Field(description="De index, zoals MiniSearch hem leest.")
