"""What municipalities call the parts of a raadsvoorstel."""

from __future__ import annotations

import re

KOPPEN = {
    "besluit": r"voorgestelde? besluit(?:en)?|beslispunt(?:en)?|(?:het )?voorstel|voorstel tot besluit"
    r"|gevraagde? (?:besluit(?:en)?|beslissing(?:en)?)|te nemen besluit(?:en)?"
    r"|(?:wij|we) stellen (?:u |de raad |uw raad )?voor(?: om)?(?: te besluiten)?(?: om)?"
    r"|(?:de raad|uw raad|u) wordt (?:voorgesteld|gevraagd)(?: om)?(?: te besluiten)?(?: om)?"
    r"|wat (?:wordt|vragen (?:wij|we)) (?:er )?(?:van )?(?:u|de raad|uw raad)(?: gevraagd)?|waarover besluit de raad",
    "raadsbesluit": r"(?:(?:ontwerp|concept)[- ]?)?raadsbesluit|(?:ontwerp|concept)besluit|de raad besluit(?: om)?"
    r"|b ?e ?s ?l ?u ?i ?t(?: ?e ?n)?",
    "aanleiding": r"aanleiding|inleiding|achtergrond|aanleiding en (?:context|achtergrond)|inleiding en aanleiding"
    r"|samenvatting|korte samenvatting|waarom dit voorstel|waar(?:over)? gaat (?:het|dit voorstel)(?: over)?",
    "doel": r"doel(?:en|stelling|stellingen)?|beoogde? (?:maatschappelijke? )?(?:effect|effecten|resultaat|resultaten)"
    r"|maatschappelijk effect|wat willen (?:we|wij) (?:hiermee |ermee )?bereiken|wat is het doel",
    "argumenten": r"argumenten|argumentatie|onderbouwing|motivering|overwegingen|toelichting(?: op het voorstel)?",
    "kanttekeningen": r"kanttekening(?:en)?(?: en risico's)?|risico's(?: en kanttekeningen)?|kanttekeningen/risico's"
    r"|(?:wat zijn )?de risico's|alternatieven|juridische (?:gevolgen|aspecten|consequenties)",
    "financiën": r"financi[eë]n|financieel|financi[eë]le (?:gevolgen|consequenties|paragraaf|aspecten|toelichting)"
    r"|financi[eë]le dekking|kosten|dekking|kosten(?:,? baten)?(?:,| en) dekking"
    r"|wat (?:kost het|gaat het kosten|mag het kosten)",
    "vervolg": r"vervolg|vervolg(?:procedure|stappen)|(?:communicatie|uitvoering|planning)(?: en (?:vervolg|uitvoering"
    r"|communicatie|participatie|planning|evaluatie))?|participatie|evaluatie|tijdpad"
    r"|hoe (?:gaan (?:we|wij)|gaat het|nu) (?:nu )?verder",
    "bijlagen": r"bijlagen?|voetnoten|eindnoten|kop- en voetteksten",
}
_KOPPEN = {name: re.compile(pattern, re.IGNORECASE) for name, pattern in KOPPEN.items()}
# A heading that no one foresaw, by a word in it. Only for what is a heading for certain; the first that fits.
_WOORDEN = (
    ("bijlagen", r"bijlage"),
    ("besluit", r"(?:voorgesteld|gevraagd).*besluit"),
    ("financiën", r"financi|kosten|geld|kost het|dekking|budget"),
    ("kanttekeningen", r"kanttekening|risico|alternatie|nadelen|juridisch"),
    ("argumenten", r"argument|onderbouwing|overweging|afweging|toelichting|oplossing"),
    ("besluit", r"beslispunt|wat besluit|te besluiten|voorstel.*besluit"),
    ("raadsbesluit", r"raadsbesluit|(?:ontwerp|concept).?besluit"),
    ("aanleiding", r"aanleiding|inleiding|samenvatting|achtergrond|proble|waarom|waar gaat"),
    ("doel", r"doel|bereiken|effect|resultaat"),
    ("vervolg", r"vervolg|verder|communicatie|participatie|inspraak|planning|uitvoering|evaluatie|proces"),
)
_NUMMER = re.compile(r"(?:hoofdstuk\s+)?\d{0,2}(?:\.\d{1,2})*[.:)]?\s*", re.IGNORECASE)


def onderdeel(text: str) -> str | None:
    """Which part of a raadsvoorstel this heading opens, also when it has a number; None when it is no known heading."""
    bare = " ".join(text.split()).rstrip(":?… ").replace("\u2019", "'")
    bare = bare[_NUMMER.match(bare).end() :]  # type: ignore[union-attr]  # matches always
    return next((name for name, pattern in _KOPPEN.items() if pattern.fullmatch(bare)), None)


def onderdeel_van_kop(text: str) -> str | None:
    """The same for what is a heading for certain: then a word in it is enough."""
    found = (name for name, pattern in _WOORDEN if re.search(pattern, text, re.IGNORECASE))
    return onderdeel(text) or next(found, None)
