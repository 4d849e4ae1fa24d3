"""The example of a gesprek: what twelve invented people answer, and what they write down together.

Only what people do is here. What becomes of it the app decides: `tests/browser/voorbeeld.py` plays it.
"""

from __future__ import annotations

from dataclasses import dataclass

PLUS, GELIJK, MIN, VERSCHILT, WEET_NIET, LEEG = range(6)
"""An answer by its place, the same in every vraag; the last one only on paper: skipped."""

VERHAAL = "De familie Koopmans en de bakfiets"
WIJZE = "Alle rollen samen"
"""Of the ways that are possible with these twelve, the one that names answers."""


@dataclass(frozen=True)
class Mens:
    """One person: the answers to the six vragen, and last what they think that another rol answers."""

    rol: str
    antwoorden: list[int]


TELEFOONS = [
    Mens("Raadslid", [PLUS, GELIJK, PLUS, GELIJK, PLUS, MIN, PLUS, PLUS]),
    Mens("Raadslid", [PLUS, GELIJK, GELIJK, WEET_NIET, GELIJK, MIN, PLUS, GELIJK]),
    Mens("Raadslid", [PLUS, WEET_NIET, PLUS, PLUS, WEET_NIET, WEET_NIET, WEET_NIET, WEET_NIET]),
    Mens("Raadslid", [GELIJK, GELIJK, PLUS, GELIJK, PLUS, MIN, GELIJK, PLUS]),
    Mens("Professional", [PLUS, GELIJK, GELIJK, PLUS, PLUS, MIN, PLUS]),
    Mens("Professional", [GELIJK, GELIJK, PLUS, VERSCHILT, GELIJK, VERSCHILT, PLUS]),
    Mens("Professional", [VERSCHILT, GELIJK, GELIJK, GELIJK, PLUS, MIN, GELIJK]),
    Mens("Beleidsmedewerker", [PLUS, GELIJK, PLUS, PLUS, PLUS, PLUS, PLUS]),
    Mens("Beleidsmedewerker", [PLUS, GELIJK, GELIJK, GELIJK, WEET_NIET, PLUS, GELIJK]),
    Mens("Beleidsmedewerker", [VERSCHILT, VERSCHILT, PLUS, VERSCHILT, PLUS, PLUS, PLUS]),
]
BRIEFJES = [
    Mens("professional", [MIN, GELIJK, GELIJK, LEEG, GELIJK, MIN, PLUS]),
    Mens("iets anders", [PLUS, WEET_NIET, WEET_NIET, PLUS, PLUS, VERSCHILT, GELIJK, PLUS]),
]


@dataclass(frozen=True)
class Punt:
    """One sentence that the group writes down, and what they say of it."""

    tekst: str
    soort: str
    aan_zet: str = ""
    beslispunt: str = ""
    voor: tuple[str, ...] = ()
    tegen: tuple[str, ...] = ()
    minderheid: str = ""
    wie: str = ""
    maand: str = ""
    eerst: bool = False
    vrij: bool = True


@dataclass(frozen=True)
class Onderwerp:
    """One vraag that the group talks about, by its short name: reasons in both directions, and points."""

    kort: str
    plus: tuple[str, ...]
    min: tuple[str, ...]
    punten: tuple[Punt, ...]


COLLEGE = "Het college, nog vóór het debat"
RAAD = "De raad, bij het besluit"
PRAKTIJK = "De praktijk"
LATER = "Later"

ONDERWERPEN = [
    Onderwerp(
        "Hulp op tijd",
        plus=(
            "Niemand hoeft te wachten tot duidelijk is wie de rekening betaalt.",
            "Een team vraagt eerder iets aan als het weet dat een ja mogelijk is.",
        ),
        min=("Een collega die meekijkt, moet tijd hebben. Die is er niet altijd.",),
        punten=(
            Punt(
                "Bij een bedrag tot € 2.500 mag een collega ook achteraf meekijken.",
                "Voorwaarde",
                RAAD,
                "3b",
                voor=(
                    "Een bakfiets van € 2.200 is dan binnen een week geregeld.",
                    "Overleg over een klein bedrag kost al snel meer uren dan het oplevert.",
                ),
                tegen=(
                    "Wie achteraf meekijkt, houdt een verkeerde keuze niet meer tegen.",
                    "Een vraag van € 4.000 wordt dan misschien in tweeën geknipt.",
                ),
                minderheid="Een bedrag zegt weinig. Kijk liever hoe zwaar de keuze is voor het gezin.",
                eerst=True,
            ),
            Punt(
                "Wat een team niet aanvraagt, ziet niemand. Een jeugdteam schrijft een halfjaar lang op waarvoor het "
                "geen aanvraag deed, en waarom.",
                "Zorg",
                PRAKTIJK,
                "2b-ii",
                voor=("Dan wordt duidelijk of er te weinig geld is, of te weinig vertrouwen in een ja.",),
                tegen=("Ook dit is weer een lijst om in te vullen.",),
                wie="een jeugdteam",
            ),
        ),
    ),
    Onderwerp(
        "Een tweede paar ogen",
        plus=(
            "Een collega vraagt door waar een ander al aan gewend is.",
            "Twee mensen moeten hardop zeggen waarom zij iets wel of niet doen.",
        ),
        min=(),
        punten=(
            Punt(
                "Meekijken kan gaan voelen als controle. Dan kiest een team wat veilig is, en niet wat het gezin nodig "
                "heeft.",
                "Zorg",
                COLLEGE,
                "3b",
                voor=("Wie zich bekeken voelt, schrijft meer op en probeert minder.",),
                tegen=("Het is geld van iedereen. De raad moet kunnen uitleggen waar het bleef.",),
                minderheid="Een tweede paar ogen geeft juist rust. Niemand draagt een moeilijke keuze dan alleen.",
                eerst=True,
            ),
            Punt(
                "Ook bij een nee kijkt een collega mee. Anders valt een te zuinige keuze niet op.",
                "Voorwaarde",
                RAAD,
                "3b",
                voor=("Een gezin dat nee hoort, klaagt vaak niet.",),
                tegen=("Elke afwijzing kost dan tijd van twee mensen. Die tijd gaat af van andere gezinnen.",),
            ),
            Punt("Eén organisatie aan deze tafel doet dit al, terwijl het nog niet mag.", "Inzicht", vrij=False),
        ),
    ),
    Onderwerp(
        "Hulp die blijft",
        plus=(
            "Een bakfiets blijft, ook als het team wisselt.",
            "Wie één keer goed kiest, hoeft niet elk halfjaar opnieuw te vragen.",
        ),
        min=(
            "Het geld is er voor één jaar. Niemand weet wat daarna komt.",
            "Een team belooft dan liever niets.",
        ),
        punten=(
            Punt(
                "Wie nu betaalt, is niet wie later minder uitgeeft. De bakfiets komt uit het ene potje. Blijven de "
                "kinderen thuis wonen, dan scheelt dat geld in een ander potje.",
                "Inzicht",
                beslispunt="4",
            ),
            Punt(
                "Waar komt het geld vandaan als het jaar om is, en een gezin nog steeds hulp nodig heeft?",
                "Open vraag",
                COLLEGE,
                "4",
                voor=("Hulp die na een jaar stopt, kan een gezin terugwerpen.",),
                tegen=("Een jaar proberen is ook iets waard. Daarna weet de raad wat het echt kost.",),
                eerst=True,
            ),
            Punt(
                "Halverwege het jaar hoort de raad hoeveel geld er nog is, en welke vragen een nee kregen.",
                "Voorwaarde",
                LATER,
                "4",
                voor=("Is het geld bijna op, dan kan de raad nog iets doen.",),
                tegen=("Bij zo weinig gezinnen is al snel te raden over wie het gaat.",),
                maand="2027-06",
            ),
            Punt(
                "Geef elk gezin in zo’n situatie hetzelfde vaste bedrag, en laat het zelf kiezen.",
                "Minderheidsstandpunt",
                RAAD,
                "4",
                voor=(
                    "Iedereen weet vooraf waar hij op kan rekenen.",
                    "Niemand hoeft zijn verhaal aan twee mensen te vertellen.",
                ),
                tegen=("Het ene gezin komt dan tekort, en het andere houdt over.",),
            ),
        ),
    ),
]

WIE_ONTBRAK = ["Een ouder die zelf een nee kreeg.", "Iemand van een woningcorporatie."]
KAN_MISGAAN = [
    "Het geld kan in mei al op zijn, zonder plan voor daarna.",
    "Misschien krijgt vooral wie goed praat iets.",
]
WERKTE_NIET = {
    "Wie weet wat": "Het verhaal gaat over een bakfiets. Over wie wat weet, staat daar niets in.",
}
GEMIST = "Komt een gezin dat niet om hulp durft te vragen, straks eerder in beeld?"

GEVRAAGD = {
    "Raadsleden": (35, "alle fracties, in één mail van de griffie"),
    "Professionals": (48, "zes teams en twee aanbieders"),
    "Beleidsmedewerkers": (22, "alle betrokken afdelingen"),
    "Anderen": (11, "de adviesraad"),
}
