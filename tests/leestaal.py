"""What the sentences of a published verslag claim, as a reader takes them.

From their words, and from the words of the page that explain them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.kamer import ROLLEN, tegenover, vergeleken

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.kamer import Antwoorden
    from toets.model.basis import Rol

NAMEN: dict[str, Rol] = dict(zip(("Raadsleden", "Professionals", "Beleidsmedewerkers", "Anderen"), ROLLEN, strict=True))
SAMEN, NAAST_ELKAAR = "Alle rollen samen", "De rollen naast elkaar"
KLASSEN = {"minder dan 5": range(5), "5 tot en met 9": range(5, 10), "10 of meer": range(10, 1000)}
TELWOORDEN = {"twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6}
KEER = ", elk drie of meer keer"
TE_WEINIG = "niet genoemd: te weinig antwoorden"
UITEEN = "de antwoorden lopen uiteen"


def klein(text: str) -> str:
    """As in the middle of a sentence."""
    return text[:1].lower() + text[1:]


def regel(words: str, means: str) -> str:
    """The line that explains these words."""
    return f"{words[:1].upper()}{words[1:]}: {means}"


def _in_elke(een: Antwoorden) -> bool:
    return any(all(2 * part.keer(code) >= part.ingevuld() for part in vergeleken(een)) for code in een.gedeeld())


def _niet_in_elke(een: Antwoorden) -> bool:
    return any(any(2 * part.keer(code) <= part.ingevuld() for part in vergeleken(een)) for code in een.gedeeld())


def _geen_gedeeld(een: Antwoorden) -> bool:
    shared = any(all(2 * part.keer(code) > len(part.mensen) for part in vergeleken(een)) for code in een.gedeeld())
    # It says that more is left unsaid where people skipped, or rollen are small: else there is nothing more to say.
    all_said = een.ingevuld() == len(een.mensen) and all(len(part.mensen) >= 3 for part in een.per_rol())
    return not shared and not (all_said and (een.gedeeld() or tegenover(een)))


VERHOUDINGEN: dict[str, tuple[Callable[[Antwoorden], bool], str]] = {
    "een gedeeld antwoord, in elke vergeleken rol": (
        _in_elke,
        (
            "minstens drie van elke vijf mensen kozen één antwoord. In elke rol die we vergelijken, koos minstens de "
            "helft van wie de vraag invulde dat antwoord."
        ),
    ),
    "een gedeeld antwoord, maar niet in elke vergeleken rol": (
        _niet_in_elke,
        (
            "minstens drie van elke vijf mensen kozen één antwoord. In minstens één rol die we vergelijken, koos "
            "hooguit de helft van wie de vraag invulde dat antwoord."
        ),
    ),
    "minstens twee rollen met elk een eigen antwoord": (
        tegenover,
        (
            "in twee rollen koos meer dan de helft van wie de vraag invulde een verschillend antwoord. Wat de "
            "meesten in de ene rol kozen, koos in de andere rol niemand."
        ),
    ),
    "geen antwoord dat genoeg mensen en rollen delen": (
        _geen_gedeeld,
        (
            "geen antwoord is gekozen door drie van elke vijf mensen samen, en ook door meer dan de helft van de "
            "mensen in elke rol die we vergelijken. Sloegen mensen de vraag over, of zijn de rollen klein? Dan "
            "zeggen we soms niet of het op een andere manier gedeeld is, want dan is te raden wie wat koos."
        ),
    ),
}
"""What is said of how rollen relate: what it claims, and the sentences of the page that explain it."""

WELKE_ROLLEN = (
    "We vergelijken rollen van drie of meer mensen. Zijn er geen twee rollen zo groot? Dan vergelijken we rollen van "
    "twee of meer. Een kleinere rol telt alleen mee bij alle mensen samen."
)
EEN_ANTWOORD = (
    "Staat er één antwoord? Dan kozen minstens drie van elke vijf mensen dat. De anderen kozen misschien iets anders, "
    "of sloegen de vraag over."
)
EEN_ANTWOORD_PER_ROL = EEN_ANTWOORD.replace("mensen dat", "mensen met die rol dat")
TWEE_SAMEN = "Staat er ‘of’ tussen twee antwoorden? Dan telden we die bij elkaar op."
LOPEN_UITEEN = "De antwoorden lopen uiteen: geen antwoord is zo vaak gekozen."
DRIE_KEER = (
    "Drie of meer keer: geen antwoord is gekozen door drie van elke vijf mensen. Elk antwoord dat hier staat, kozen "
    "drie of meer mensen. Andere antwoorden kwamen misschien ook voor."
)
GEDEELD_DAARNA = "Staat er twee keer een gedeeld antwoord? Dan kan het na het gesprek een ander antwoord zijn."
UITLEG = {
    WELKE_ROLLEN,
    GEDEELD_DAARNA,
    EEN_ANTWOORD,
    EEN_ANTWOORD_PER_ROL,
    TWEE_SAMEN,
    LOPEN_UITEEN,
    DRIE_KEER,
    *(regel(words, means) for words, (_, means) in VERHOUDINGEN.items()),
}

WELK_ANTWOORD = "wat minstens drie van elke vijf mensen kozen, als dat er is."
NIET_VAN_EEN_MENS = (
    "Wie meedeed, wat één mens antwoordde, hoeveel mensen iets precies kozen, en op welke dag het gesprek was."
)
BOVEN_EEN_VRAAG = "Een waarde"
ZEGT_NIETS_VAN_ANTWOORDEN = {
    "Gespreksverslag. Geen advies, geen besluit, geen peiling.",
    "De deelnemers spraken voor zichzelf, niet voor hun fractie, organisatie of de raad.",
    "Dit verslag zegt niet welke versie van het voorstel op tafel lag.",
    "Wie erbij waren, en welke tekst",
    "Tekst van het voorstel",
    "Hoeveel mensen",
    "Wanneer en hoe",
    "Hoe",
    "Verhalen op tafel",
    "Verhalen op tafel: ‘Gezin A’ en ‘Gezin B’.",
    "Gezin A",
    "Gezin B",
    "Vragen",
    "Vragenset 1, vastgesteld in januari 2026",
    "Nummer",
    "Dit verslag",
    "Om mee te nemen",
    (
        "Als pagina om te printen, als Word-bestand. Voor de griffie is er een ingevuld voorblad: voorblad als pagina "
        "om te printen, voorblad als Word-bestand"
    ),
    "Wat schreef de groep op?",
    "De groep gaf geen punten vrij.",
    "Wat antwoordde de groep?",
    BOVEN_EEN_VRAAG,
    "Wat betekenen de woorden?",
    "Wat staat er niet in?",
    "Wat de groep niet in het verslag wilde.",
    "Een antwoord van te weinig mensen.",
    "De agenda van de gemeente kan wel laten zien wie erbij was.",
    "En wie antwoorden met elkaar deelt, kan samen meer te weten komen.",
    "Zo blijft u anoniem.",
    # That this is so, test_vrijgave_garantie.py holds for every group and every answer.
    "Zo is uit deze pagina niet af te leiden wat een ander antwoordde.",
    "Zo is uit dit verslag niet af te leiden wat een ander antwoordde.",
    # Which outcomes stand there, and what they claim, is read row by row.
    "Hier staat hoe de rollen zich tot elkaar verhouden.",
    "Zo niet, dan staan er soms antwoorden die drie of meer mensen kozen.",
    "Ieder kon de vragen eerst zelf invullen.",
    # What is withheld is held against the room where it stands.
    "Staat er ‘niet genoemd’?",
    "Dan vulden te weinig mensen de vraag in.",
    "Anders is te raden wat een ander koos.",
}
# Fixed before anybody answers: it says nothing of an answer.
BIJEENKOMST = (
    "(Werkbijeenkomst, niet openbaar|Openbaar gesprek|Openbare raadscommissie|Besloten raadscommissie)"
    "(, met een opname|, met een uitzending)?"
)
PATRONEN = (
    r"Gespreksverslag van november 2026",
    r"Over het voorstel:? Teams beslissen zelf",
    rf"November 2026\. {BIJEENKOMST}, 90 minuten\.?",
    rf"November 2026\.|{BIJEENKOMST}, 90 minuten\.|Vragenset 1, vastgesteld in januari 2026\.",
    r"Gemeente Voorbeeld\.|(Nummer )?k7m2p9qd, versie 1\.?",
)
