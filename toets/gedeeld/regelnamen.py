"""The names of all that `check` can say: they stand in brackets behind a message.

Those of reading are members of `Leesregel`. That of a controle is the name of its file (`toets.controles`), so it is of
a type of its own that only the loading of controles makes.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NewType


class Leesregel(StrEnum):
    """What is wrong before any controle looks. Its words for users stand in `leesregels.yml`, in this order."""

    VREEMD_BESTAND = "vreemd-bestand"
    NAAM = "naam"
    BESTAND_ONTBREEKT = "bestand-ontbreekt"
    NIET_TE_LEZEN = "niet-te-lezen"
    TE_GROOT = "te-groot"
    GEEN_UTF_8 = "geen-utf-8"
    LEEG = "leeg"
    TAB = "tab"
    ONZICHTBAAR_TEKEN = "onzichtbaar-teken"
    GIT_CONFLICT = "git-conflict"
    YAML = "yaml"
    HEKJE = "hekje"
    TWEE_DOCUMENTEN = "twee-documenten"
    TE_DIEP = "te-diep"
    ALIAS = "alias"
    DUBBELE_SLEUTEL = "dubbele-sleutel"
    ONBEKENDE_SLEUTEL = "onbekende-sleutel"
    ONTBREEKT = "ontbreekt"
    LEEG_VELD = "leeg-veld"
    VERKEERDE_SOORT = "verkeerde-soort"
    VERKEERDE_VORM = "verkeerde-vorm"
    ONBEKENDE_KEUZE = "onbekende-keuze"
    TE_LANG = "te-lang"
    TE_VEEL_WOORDEN = "te-veel-woorden"
    TE_WEINIG = "te-weinig"
    TE_VEEL = "te-veel"
    DATUM = "datum"
    BEDRAG = "bedrag"
    JA_NEE = "ja-nee"
    GETAL = "getal"
    NOG_MEER = "nog-meer"
    NEGEER = "negeer"
    SJABLOON = "sjabloon"


ControleId = NewType("ControleId", str)
RegelId = Leesregel | ControleId
