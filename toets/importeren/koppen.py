"""What municipalities call the parts of a raadsvoorstel."""

from __future__ import annotations

import re

KOPPEN = {
    "besluit": r"voorgestelde? besluit(?:en)?|beslispunt(?:en)?|voorstel|gevraagde? besluit(?:en)?"
    r"|te nemen besluit(?:en)?"
    r"|(?:wij|we) stellen (?:u |de raad |uw raad )?voor(?: om| te besluiten)?",
    "raadsbesluit": r"(?:ontwerp[- ]?)?raadsbesluit|ontwerpbesluit|b ?e ?s ?l ?u ?i ?t(?: ?e ?n)?",
    "aanleiding": r"aanleiding|inleiding|aanleiding en context",
    "doel": r"doel|doelen|beoogd (?:effect|resultaat)|wat willen we bereiken\??",
    "argumenten": r"argumenten|argumentatie|onderbouwing",
    "kanttekeningen": r"kanttekening(?:en)?|risico'?s|kanttekeningen en risico'?s",
    "financiën": r"financi[eë]n|financi[eë]le (?:gevolgen|consequenties|paragraaf)|kosten, baten en dekking",
    "vervolg": r"vervolg|vervolgprocedure|uitvoering|planning|planning en uitvoering",
    "bijlagen": r"bijlagen?",
}
_KOPPEN = {name: re.compile(pattern, re.IGNORECASE) for name, pattern in KOPPEN.items()}
_NUMMER = re.compile(r"(?:hoofdstuk\s+)?\d{0,2}(?:\.\d{1,2})*[.:)]?\s*", re.IGNORECASE)


def onderdeel(text: str) -> str | None:
    """Which part of a raadsvoorstel this heading opens, also when it has a number; None when it is no known heading."""
    bare = text.strip().rstrip(":").strip().replace("\u2019", "'")
    bare = bare[_NUMMER.match(bare).end() :]  # type: ignore[union-attr]  # matches always
    return next((name for name, pattern in _KOPPEN.items() if pattern.fullmatch(bare)), None)
