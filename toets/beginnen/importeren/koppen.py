"""What municipalities call the parts of a raadsvoorstel."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

KOPPEN = {
    "aanleiding": r"aanleiding|inleiding|achtergrond|aanleiding en (?:context|achtergrond)|inleiding en aanleiding"
    r"|(?:korte |beknopte )?samenvatting|korte inhoud|in het kort|kern(?: van het voorstel)?|waarom dit voorstel"
    r"|waar(?:over)? gaat (?:het|dit voorstel)(?: over)?",
    "doel": r"doel(?:en|stelling|stellingen)?|beoogde? (?:maatschappelijke? )?(?:effect|effecten|resultaat|resultaten)"
    r"|maatschappelijk effect|wat willen (?:we|wij) (?:hiermee |ermee )?bereiken|wat is het doel",
    "argumenten": r"argumenten|argumentatie|onderbouwing|motivering|overwegingen"
    r"|toelichting(?: (?:op|per|bij) (?:het |de )?\w+)?",
    "kanttekeningen": r"kanttekening(?:en)?(?:(?: en |/)risico's)?|(?:de )?risico's(?: en kanttekeningen)?"
    r"|wat zijn de risico's|alternatieven|juridische (?:gevolgen|aspecten|consequenties)",
    "financiën": r"financi[eë]n|financieel|financi[eë]le (?:gevolgen|consequenties|paragraaf|aspecten|toelichting)"
    r"|financi[eë]le dekking|kosten|middelen|dekking|kosten(?:,? baten)?(?:,| en) dekking"
    r"|wat (?:kost het|gaat het kosten|mag het kosten)",
    "participatie": r"participatie|(?:burger|inwoners?|cliënt)participatie|inspraak|participatie en inspraak"
    r"|(?:cliënten|advies)raad|(?:wie|met wie) (?:hebben|is) (?:we|wij|er) (?:gesproken|betrokken)"
    r"|betrokkenheid van (?:inwoners|bewoners|belanghebbenden)",
    "vervolg": r"vervolg|vervolg(?:procedure|stappen)|(?:communicatie|uitvoering|planning)(?: en (?:vervolg|uitvoering"
    r"|communicatie|participatie|planning|evaluatie))?|evaluatie|tijdpad"
    r"|hoe (?:gaan (?:we|wij)|gaat het|nu) (?:nu )?verder",
    "bijlagen": r"bijlagen?|voetnoten|eindnoten|kop- en voetteksten",
}
_KOPPEN = {name: re.compile(pattern, re.IGNORECASE) for name, pattern in KOPPEN.items()}
# A heading that no one foresaw, by a word in it. Only for what is a heading for certain; the first that fits.
_WOORDEN = (
    ("bijlagen", r"bijlage"),
    ("besluit", r"(?:voorgesteld|gevraagd).*besluit"),
    ("financiën", r"financi|kosten|geld|middelen|kost het|dekking|budget"),
    ("kanttekeningen", r"kanttekening|risico|alternatie|nadelen|juridisch"),
    ("argumenten", r"argument|onderbouwing|overweging|afweging|toelichting|oplossing"),
    ("besluit", r"beslispunt|wat besluit|te besluiten|voorstel.*besluit"),
    ("raadsbesluit", r"raadsbesluit|(?:ontwerp|concept).?besluit"),
    ("aanleiding", r"aanleiding|inleiding|samenvatting|achtergrond|proble|waarom|waar gaat"),
    ("doel", r"doel|bereiken|effect|resultaat"),
    ("participatie", r"participatie|inspraak|adviesraad|cliëntenraad|betrokken"),
    ("vervolg", r"vervolg|verder|communicatie|planning|uitvoering|evaluatie|proces"),
)
# A short heading is also known when all its words belong to such headings; the first that names a part says which.
_STAMMEN = {
    "aanleiding": r"aanleiding|inleiding|achtergrond|samenvatting|context|probleemstelling",
    "doel": r"doel\w*|beoogde?|effect\w*|resulta\w+",
    "argumenten": r"argument\w*|onderbouwing|motivering|overweging\w*|afweging\w*|toelichting",
    "kanttekeningen": r"kanttekening\w*|risico\w*|alternatie\w+|nadelen|bezwaren|juridische?",
    "financiën": r"financi\w+|kosten|baten|dekking|middelen|budgettaire?",
    "participatie": r"\w*participatie|inspraak|adviesraad|cliëntenraad|betrokken\w*",
    "vervolg": r"vervolg\w*|communicatie|uitvoering|planning|evaluatie|tijdpad|implementatie|monitoring",
}
_BIJ_STAM = frozenset(
    """
en de het van voor op per met gevolgen gevolg aspecten aspect paragraaf consequenties analyse beslispunt
beslispunten maatschappelijke maatschappelijk bestuurlijke inhoudelijke korte partijen inwoners verdere proces
""".split()  # noqa: SIM905 (a list of words reads better as text)
)
_LANGSTE_STAM = 6  # words
_NUMMER = re.compile(r"(?:hoofdstuk\s+)?\d{0,2}(?:\.\d{1,2})*[.:)]?\s*", re.IGNORECASE)

# A heading about deciding is read by what it is made of, and not by a list of headings: every word is one of these.
BESLUITWOORDEN = "beslispunt beslispunten besluitpunt besluitpunten besluittekst beslissing beslissingen"
SOMS = "besluit besluiten voorstel voorstellen advies raadsbesluit ontwerpbesluit conceptbesluit"
GEVRAAGD = """
gevraagd gevraagde voorgesteld voorgestelde geadviseerd geadviseerde gewenst gewenste verzocht nemen
"""
VRAGEN = """
vraagt vragen verzoekt verzoeken adviseert adviseren beslist beslissen besluiten besluit voorstellen
"""
WIE = "wij we u uw raad gemeenteraad ons college burgemeester wethouders presidium"
ERBIJ = """
de het een van aan voor om te tot in en er wat waarover waartoe wordt worden hierbij daarom ons onze b w gemeente
volgende hieronder als volgt luidt is zijn formele formeel concreet kort samengevat ontwerp concept tekst door
bij dus nu dan stelt stellen stel heeft namens over hiermee tevens leden
"""
_VAST, _LOS = frozenset(BESLUITWOORDEN.split()), frozenset(SOMS.split())
_GEVRAAGD, _VRAGEN, _WIE = frozenset(GEVRAAGD.split()), frozenset(VRAGEN.split()), frozenset(WIE.split())
_ALLES = _VAST | _LOS | _GEVRAAGD | _VRAGEN | _WIE | frozenset(ERBIJ.split())
_ONTWERP = frozenset(("raadsbesluit", "ontwerpbesluit", "conceptbesluit"))
_WOORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_GESPATIEERD = re.compile(r"\b(?:[^\W\d_] ){3,}[^\W\d_]\b")
_GEMEENTE = re.compile(
    r"\b(?:van )?(?:de )?gemeente(?!raad)\s+(?!besl|stel|vraag|wil)[^\W\d_][\w'\u2019-]*"
    r"|\bvan (?:de )?(?-i:[A-Z](?=[a-z]))[\w'\u2019-]+(?: aan de \w+| (?-i:[A-Z])[\w'\u2019-]+)*",
    re.IGNORECASE,
)
_ADVIES_VAN = re.compile(r"\badvies\b.*\b(?:commissie|adviesraad|cliëntenraad|forum)\b", re.IGNORECASE)
_TE_DOEN = re.compile(r"\bte (?:vragen|verzoeken|adviseren|stellen|beslissen)\b", re.IGNORECASE)
OVERWEGING = re.compile(
    r"[-\u2013\u2022]?\s*(?:gelezen|(?:mede )?gelet op|gezien|gehoord|overwegende|kennis ?genomen hebbende)\b",
    re.IGNORECASE,
)
"""What a council considers before it decides."""
LANGSTE_KOP = 140


@dataclass(frozen=True)
class Opening:
    """What opens a decision: a heading, or words before a colon.

    `soort` is `raadsbesluit` for the council's own text of it, else `besluit`. `vast` says that it can be nothing else;
    `Voorstel` on top of a page can be the kind of document. `rest` is what stands behind the colon.
    """

    soort: str
    vast: bool
    rest: str = ""
    van_college: bool = False


@lru_cache(maxsize=4096)
def opent_besluit(text: str) -> Opening | None:
    """How this heading, or the words before the first colon, opens a decision; None when it does not.

    It does when all its words belong to deciding and at least one of them says so.
    """
    before, colon, rest = _zonder_nummer(text).partition(":")
    found = _opening(before) if len(before) <= 2 * LANGSTE_KOP else None
    if found and colon and rest.strip():
        return Opening(found.soort, found.vast, rest.strip(), found.van_college)
    return found if found and not rest.strip() else None


def _zonder_nummer(text: str) -> str:
    return _NUMMER.sub("", text, count=1)


def _opening(text: str) -> Opening | None:
    bare = _GESPATIEERD.sub(lambda match: match[0].replace(" ", ""), " ".join(text.split()))
    bare = re.sub(r"\((en|s|n)\)", r"\1", bare)
    if not bare or len(bare) > LANGSTE_KOP or bare.endswith((".", ";", ",")) or _ADVIES_VAN.search(bare):
        return None
    if _TE_DOEN.search(bare):  # one of the points
        return None
    if bare[0].islower() and bare.lower() not in _LOS | _VAST:  # the rest of a sentence that a page broke off
        return None
    words = [word.lower().replace("-", "") for word in _WOORD.findall(_GEMEENTE.sub(" ", bare))]
    words = [word.replace("ontwerpraads", "ontwerp").replace("conceptraads", "concept") for word in words]
    known = set(words)
    if not known <= _ALLES:
        return None
    noun, asked = known & (_VAST | _LOS), known & _GEVRAAGD
    proposes = bool(known & {"stelt", "stellen", "stel"}) and "voor" in known
    asks = bool(known & _VRAGEN and known & _WIE) and not known & {"voorstel", "voorstellen"}
    is_asked = bool(asked) and bool(noun or known & (_WIE | {"wordt", "worden"}))
    vast = bool(known & _VAST) or proposes or asks or is_asked
    if not vast and not noun:
        return None
    own_words = noun and noun <= _ONTWERP | {"besluit", "besluiten"} and not asked and not proposes
    council = own_words and not known & {"wij", "we", "u", "uw", "wat"}
    college = "college" in known and not proposes and not known & {"raad", "gemeenteraad", "u", "uw", "voorstel"}
    return Opening("raadsbesluit" if council else "besluit", vast, van_college=college)


@lru_cache(maxsize=4096)
def onderdeel(text: str) -> str | None:
    """Which part of a raadsvoorstel this heading opens, also when it has a number; None when it is no known heading."""
    bare = " ".join(text.split()).rstrip(":?… ").replace("\u2019", "'")
    bare = _zonder_nummer(bare)
    part = next((name for name, pattern in _KOPPEN.items() if pattern.fullmatch(bare)), None)
    part = part or _van_woorden(bare)
    if part:
        return part
    opening = opent_besluit(" ".join(text.split()).rstrip("?… "))
    return opening.soort if opening and not opening.rest else None


def _van_woorden(text: str) -> str | None:
    if len(text) > LANGSTE_KOP:
        return None
    words = re.findall(r"[^\W\d_]+", text.lower())
    rest = re.sub(r"[\w\s/&,-]|'s", "", text)
    if not words or len(words) > _LANGSTE_STAM or rest or not text[0].isupper():
        return None
    named = [next((name for name, stem in _STAMMEN.items() if re.fullmatch(stem, word)), "") for word in words]
    known = all(name or word in _BIJ_STAM or word == "s" for name, word in zip(named, words, strict=True))
    return next(filter(None, named), None) if known else None


def onderdeel_van_kop(text: str) -> str | None:
    """The same for what is a heading for certain: then a word in it is enough."""
    found = (name for name, pattern in _WOORDEN if re.search(pattern, text, re.IGNORECASE))
    return onderdeel(text) or next(found, None)
