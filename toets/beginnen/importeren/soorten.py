"""Kinds of measure that the words of a beslispunt point to. A suggestion: a person decides."""

from __future__ import annotations

import re

WOORDEN = {
    "maatwerkbudget": "maatwerkbudget",
    "budgetplafond": "budgetplafond|plafond|taakstellend",
    "toegang": "toegang|toekenning|indicatie",
    "mandaat": "mandaat|mandaten|gemandateerd|meekijk|mag (?:zelf |daarvan )?(?:beslissen|toekennen|afwijken)",
    "samenwerking": "integraal|integrale|samenwerk|domeinoverstijgend",
    "werkwijze": "werkwijze|werkproces|change lab|methodiek",
    "looptijd": "structure|tijdelijk|looptijd|incidentee",
    "gegevens-delen": "privacy|gegevens",
    "wonen": "woning|wonen|huisvesting",
    "voorwaarden": "voorwaarde",
    "opdracht-college": "college (?:op te dragen|te verzoeken|te vragen|opdracht)|opdracht aan het college",
    "basis": "algemene voorziening|sociale basis|voorliggend",
    "pakket": "pakket|algemeen gebruikelijk|versober",
    "inkoop": "aanbested|aan te besteden|aanbieder|contract|inkoop",
    "organisatie": "overhevelen|over te hevelen|uitvoeringsorganisatie",
    "uitgangspunt": "uitgangspunt|leidend principe",
    "werk": "uitstroom|arbeidsmarkt|naar werk|werkbedrijf",
    "dekking": "te onttrekken|dekking|reserve|ten laste",
    "verantwoording": "rapporteren|te informeren|monitor|evalu",
    "eigen-netwerk": "mantelzorg|vrijwillig|eigen kracht|eigen netwerk",
    "overgang": "overgang|overgangs",
    "onderwijs": "onderwijs|school",
    "vervoer": "vervoer",
    "inkomen": "bijzondere bijstand|minimabeleid|inkomenstoeslag|inkomensondersteuning",
    "eigen-bijdrage": "eigen bijdrage|abonnementstarief",
    "pgb": "pgb|persoonsgebonden budget",
    "plichten": "tegenprestatie|sollicitatieplicht|verplichtingen",
    "termijnen": "termijn|wachttijd",
    "verordening": "verordening",
    "schulden": "schuld",
    "regionaal": "regio",
}


def maatregelsoorten(text: str, known: list[str]) -> dict[str, str]:
    """The kinds that exist here and that this text points to, with the word that does so."""
    found = {}
    for soort in known:
        match = re.search(rf"\b\w*(?:{WOORDEN[soort]})\w*", text, re.IGNORECASE) if soort in WOORDEN else None
        if match:
            found[soort] = match[0]
    return found
