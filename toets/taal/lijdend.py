"""Tells whether a sentence is in the passive: a form of 'worden' with a participle, or 'is' with one right to it.

Without a dictionary this stays a guess. It would rather miss one than accuse a sentence that is active: 'wordt
duurder', 'is gebeurd' and 'worden gezinnen' are none.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

from toets.taal.zinnen import woorden

WORDEN = frozenset({"wordt", "worden", "werd", "werden", "word"})
ZIJN = frozenset({"is", "zijn", "was", "waren"})
HEBBEN = frozenset({"heeft", "hebben", "had", "hadden", "heb"})
LIDWOORDEN = frozenset({"een", "geen", "elk", "ieder"})
VOORVOEGSELS = (
    "",
    *("aan", "achter", "af", "bij", "binnen", "door", "in", "klaar", "los", "mee", "mis", "na", "neer", "om", "onder"),
    *("op", "over", "samen", "stop", "tegen", "terug", "thuis", "toe", "uit", "vast", "vol", "voor", "vrij", "weg"),
)
# What looks like a participle and is none.
GEEN_DEELWOORD = frozenset(
    """
    gebeurt gebied gebieden gebit geboden gebouwen gebreken gebruiken gedachten gedicht geduld geeft geest gegeven
    gehelen geld gelden geldt gelooft geliefd geluid geluiden gemeenten gemiddeld geniet gepast gerecht gerechten
    geschikt geslacht gesprekken getallen getint gevallen gevoelens gevolgen geweld gewest gewesten gewicht
    gewichten gewoonten gezicht gezichten gezinnen gezond beeld bejaard bekend beleid bereid beroemd bestand bevoegd
    bezorgd vermoeid verband verbaasd verkeerd verstand verward
    """.split()
)
NAAMWOORDEN = ("gemeente", "gezins", "gespreks", "gezondheid")
# With 'is' these say what happened by itself, or how something is.
VANZELF = frozenset(
    """
    gebaat gebaseerd gebeurd gedaald gefrustreerd gegroeid gehaast gehecht geïnteresseerd geland gelukt gemotiveerd
    gericht geslaagd gespecialiseerd gestart gestopt gestrand getrouwd gevestigd gevlucht gewend gezakt ingestort
    misgelukt opgegroeid uitgegroeid
    """.split()
)
# Participles without ge-. Those in -d follow from their form; these don't, or have the form of the present too.
ZONDER_GE = frozenset(
    """
    bedacht begonnen begrepen bekeken beloofd bereikt beschreven besloten besproken bezocht bewezen bewaard
    betrokken gebracht erkend ontnomen ontslagen ontvangen ontworpen onderzocht onderbroken overwogen overwonnen
    overlegd verboden verbroken verdacht vergeleken vergeten verkocht verkregen verlengd verloren vermeden verplicht
    verstaan verstrekt verwacht verwerkt verwezen verzonden verzocht voorkomen voorzien herzien
    """.split()
)
ONSCHEIDBAAR = ("be", "er", "her", "ont", "ver")
KORTSTE = 5


@lru_cache(maxsize=10_000)
def is_lijdend(zin: str) -> bool:
    """Whether this sentence is in the passive."""
    words = [word.lower() for word in woorden(zin)]
    # 'Een opgeruimd huis': the participle says how something is.
    loose = [word for before, word in pairwise(["", *words]) if before not in LIDWOORDEN]
    if any(word in WORDEN for word in words):
        return any(_is_deelwoord(word) for word in loose)
    if any(word in HEBBEN for word in words) or not any(word in ZIJN for word in words):
        return False
    return any(_met_ge_en_d(word) for word in loose)


def _is_deelwoord(word: str) -> bool:
    if word in GEEN_DEELWOORD or len(word) < KORTSTE:
        return False
    weak = word.endswith("d") and word.startswith(ONSCHEIDBAAR)
    return word in ZONDER_GE or weak or _met_ge(word, ("d", "t", "en"))


def _met_ge_en_d(word: str) -> bool:
    return word not in GEEN_DEELWOORD and word not in VANZELF and _met_ge(word, ("d", "t"))


def _met_ge(word: str, ends: tuple[str, ...]) -> bool:
    return (
        word.endswith(ends)
        and not word.startswith(NAAMWOORDEN)
        and any(word.startswith(prefix + "ge") and len(word) >= len(prefix) + KORTSTE for prefix in VOORVOEGSELS)
    )
