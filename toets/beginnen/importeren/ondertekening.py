"""The lines below a document where it is signed: functions and names, and no sentence."""

from __future__ import annotations

import re

FUNCTIE = re.compile(
    r"\bde (?:(?:plaatsvervangend|plv\.?|waarnemend|wnd\.?|loco) )?(?:loco-?|gemeente|raads)?"
    r"(?:griffier|voorzitter|secretaris|burgemeester)\b.{0,30},",
    re.IGNORECASE,
)
WIE = """
griffier raadsgriffier voorzitter secretaris gemeentesecretaris burgemeester locoburgemeester loco wethouders algemeen
directeur plaatsvervangend plv waarnemend wnd raad gemeenteraad gemeente college voornoemd namens deze
"""
WANNEER = """
aldus besloten vastgesteld in de het openbare vergadering raadsvergadering w g wg get getekend januari februari maart
april mei juni juli augustus september oktober november december
"""
IN_EEN_NAAM = """
van der den des ter ten te op aan bij t s d l el al la le du di da ben bin von zu en mr drs dr ir ing prof ds ma ba msc
bsc llm mw mevr mevrouw dhr heer
"""
KLEIN = frozenset(f"{WIE} {WANNEER} {IN_EEN_NAAM}".split())
"""All words without a capital that a signature has; any other makes it a sentence."""
WOORDEN_VAN_EEN_ZIN = 3
"""From so many words of another kind on, a line that ends as a sentence is one."""
SLOT = (".", ";", "!", "?")


def is_ondertekening(line: str) -> bool:
    """Whether this line names who signs: a function with a comma, and nothing but functions, names and a date."""
    return FUNCTIE.search(line) is not None and is_naamregel(line)


def is_naamregel(line: str) -> bool:
    """Whether this line can be the name below a function: every word has a capital, or belongs to a signature."""
    return not _other_words(line)


def is_zin(line: str) -> bool:
    """Whether this line says something: it ends as a sentence and has words that no name or signature has."""
    return line.rstrip().endswith(SLOT) and len(_other_words(line)) >= WOORDEN_VAN_EEN_ZIN


def _other_words(line: str) -> list[str]:
    return [word for word in re.findall(r"[^\W\d_]+", line) if word[0].islower() and word not in KLEIN]
