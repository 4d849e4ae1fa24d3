"""A verslag with all that a group can write down, in the small municipality: what a page and a sheet must hold."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from tests import gemeente
from tests.verslagen import OPVOLGING, PLAATS
from toets.afleiden.versie import versie_van
from toets.model.voorstel import Voorstel

VOORSTEL = "policies/voorbeeld/voorstel.yml"
LETTERLIJK = "De mandaten laag te beleggen, en een tweede medewerker te laten meekijken."
BESLISPUNTEN: list[dict[str, Any]] = [
    {
        "nummer": "1",
        "tekst": "Teams beslissen zelf. Een tweede persoon kijkt altijd mee.",
        "letterlijk": LETTERLIJK,
        "wie_beslist": {"raad": "geeft de ruimte", "team": "beslist"},
        "maatregelsoorten": ["mandaat"],
        "plaats": "Besluit, 1",
    },
    {
        "nummer": "2",
        "tekst": "Er komt een budget van € 200.000 voor hulp die nergens anders past.",
        "wie_beslist": {"raad": "stelt het budget vast"},
        "maatregelsoorten": ["budget"],
        "plaats": "Besluit, 2",
        "onderdelen": [
            {"nummer": "2a", "tekst": "Het college meldt elk halfjaar wat er overblijft.", "plaats": "Besluit, 2a"}
        ],
    },
]
_PUNTEN: list[dict[str, Any]] = [
    {
        "soort": "voorwaarde",
        "tekst": "Boven 5.000 euro kijkt iemand van buiten het team mee.",
        "beslispunt": "1",
        "vraag": "ruimte",
        "voor": ["Een dure keuze is dan door twee teams bekeken.", "De raad kan het zo uitleggen aan inwoners."],
        "tegen": ["Een gezin wacht langer."],
        "minderheid": "Een vast bedrag per gezin is eerlijker.",
        "aan_zet": "raad",
        "eerst": "ja",
    },
    {
        "soort": "open-vraag",
        "tekst": "Wat gebeurt er met een gezin dat in november komt, als het budget op is?",
        "beslispunt": "2",
        "voor": [],
        "tegen": [],
        "aan_zet": "college",
        "eerst": "ja",
    },
    {
        "soort": "voorwaarde",
        "tekst": "De raad hoort elk halfjaar hoe vaak een team afweek, en waarom.",
        "beslispunt": "2a",
        "voor": ["Dan ziet de raad wat er misgaat voordat het misgaat."],
        "tegen": ["Een team gaat dan schrijven voor de raad."],
        "aan_zet": "raad",
        "eerst": "ja",
    },
    {
        "soort": "zorg",
        "tekst": "Een gezin zonder team weet niet dat deze ruimte er is.",
        "voor": ["Wie de weg kent, krijgt dan meer."],
        "tegen": ["De wijkteams vertellen het zelf."],
        "aan_zet": "praktijk",
        "wie": "een wijkteam",
    },
    {
        "soort": "zorg",
        "tekst": "De uren van het overleg staan nergens in het budget.",
        "beslispunt": "2",
        "voor": ["Overleg kost ook geld."],
        "tegen": ["Minder bezwaren scheelt ook uren."],
        "aan_zet": "later",
        "maand": "2027-09",
    },
    {
        "soort": "inzicht",
        "tekst": "Een kleine uitgave vooraf kan een dure opname voorkomen.",
        "beslispunt": "1",
        "vraag": "kosten",
    },
    {
        "soort": "voorwaarde",
        "tekst": "Een team legt in één alinea uit waarom het afwijkt.",
        "beslispunt": "1",
        "voor": ["Een collega kan er later van leren."],
        "tegen": ["Het is toch weer een formulier."],
        "minderheid": "Leg alleen uit wat duur is.",
        "aan_zet": "college",
    },
    {"soort": "minderheidsstandpunt", "tekst": "Zonder vast budget leert niemand zuinig te zijn.", "beslispunt": "2"},
]


def beslispunten() -> list[dict[str, Any]]:
    """What is decided, free to change."""
    return deepcopy(BESLISPUNTEN)


def verslag() -> dict[str, Any]:
    """The file of the verslag: what is there, is there for every field of its model."""
    voorstel = Voorstel.model_validate({**gemeente.inhoud()[VOORSTEL], "beslispunten": BESLISPUNTEN})
    versie = versie_van(voorstel, {})
    return {
        **gemeente.inhoud()[PLAATS],
        "soort": "sessie",
        "bijeenkomst": "raadscommissie",
        "openbaar": "ja",
        "opname": "uitgezonden",
        "gepubliceerd": "2026-12-01",
        "origineel": {"link": "https://raad.voorbeeld.example/stuk-12", "titel": "Verslag van een gesprek"},
        "deelnemers": {"totaal": "10+", "raadslid": "<5", "professional": "<5", "beleidsmedewerker": "<5"},
        "voorstel": {"datum": "2026-10-14", "kenmerk": versie.kenmerk, "punten": versie.punten},
        "uitgenodigd": {
            "raadslid": {"van": "35", "hoe": "alle fracties in één mail"},
            "professional": {"van": "60", "hoe": "elke organisatie stuurde iemand"},
        },
        "wijze": "overeenkomst",
        "antwoorden": [
            {"vraag": "stem", "eerst": {"samen": "in-elke-rol"}},
            {"vraag": "tempo", "eerst": {"samen": "in-elke-rol"}},
            {"vraag": "uitleg", "eerst": {"samen": "in-elke-rol"}},
            {"vraag": "ruimte", "eerst": {"samen": "geen-gedeeld"}},
            {"vraag": "kosten", "eerst": {"samen": "geen-gedeeld"}},
            {"vraag": "later", "eerst": {"samen": "in-elke-rol"}},
        ],
        "besproken": ["ruimte", "kosten", "stem"],
        "redenen": [
            {
                "vraag": "ruimte",
                "plus": [
                    "Een team hoeft geen toestemming meer te vragen.",
                    "De regels gaan over geld, niet over mensen.",
                ],
                "min": ["Een team durft zonder regels minder."],
            },
            {"vraag": "kosten", "plus": ["Overleg kost uren."], "min": []},
            {"vraag": "stem", "plus": ["Een gezin zit zelf aan tafel."], "min": ["Een team beslist achteraf alleen."]},
        ],
        "opbrengst": deepcopy(_PUNTEN),
        "wie_ontbrak": ["Een inwoner die hulp kreeg.", "De schuldhulp."],
        "kan_misgaan": ["Het budget is in mei al op.", "Elk team maakt een eigen regel."],
        "werkte_niet": [{"vraag": "later", "tekst": "Niemand wist welk jaar ‘later’ is."}],
        "gemiste_vragen": ["Mag dit van de wet?"],
    }


def gezegd() -> dict[str, Any]:
    """What the college said of it, and what came of it."""
    of = {"verslag": "k7m2p9qd", "versie": "1"}
    return {
        "format": "opvolging/1",
        "reacties": [
            {
                **of,
                "punt": "1",
                "tekst": "Wij kijken mee boven 10.000 euro. Dat zetten wij in het besluit.",
                "maand": "2027-01",
            },
            {
                **of,
                "punt": "2",
                "tekst": "Dan doet het college de raad een voorstel. Geen gezin wacht daarop.",
                "maand": "2027-01",
            },
            {**of, "punt": "5", "tekst": "De uren staan in de begroting van 2028.", "maand": "2027-01"},
        ],
        "antwoorden": [
            {
                **of,
                "punt": "1",
                "gevolg": "amendement-aangenomen",
                "link": "https://raad.example/a12",
                "maand": "2027-02",
            },
            {
                **of,
                "punt": "3",
                "gevolg": "toegezegd",
                "toelichting": "De wethouder meldt het elk halfjaar, voor het eerst in juli 2027.",
                "link": "https://raad.example/t3",
                "maand": "2027-02",
            },
        ],
    }


def bestanden(fase: str = "aangeboden") -> dict[str, dict[str, Any]]:
    """The whole municipality with this verslag in it, about a voorstel that is this far."""
    files = gemeente.ingevuld()
    files[VOORSTEL] |= {"beslispunten": beslispunten()}
    files[VOORSTEL]["fasen"].append(
        {"fase": fase, "datum": "2026-11", "toelichting": "Het ligt er.", "plaats": "Brief"}
    )
    files[PLAATS] = verslag()
    files[OPVOLGING] = gezegd()
    return files
