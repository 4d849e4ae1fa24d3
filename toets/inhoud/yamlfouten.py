"""What is wrong in YAML, in words for who never saw it: the complaints of the parser, and what to do about each."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Uitleg:
    """How to say a parser's complaint; `opening`: the place to name is where the quote or bracket was opened."""

    says: str
    message: str
    hint: str
    opening: bool = False


_QUOTE = ("de aanhalingstekens zijn wel geopend, niet gesloten", "Zet aan het einde van de tekst hetzelfde teken.")

# What the parser says (in English), and what a policy officer can do with it. The first match counts.
SYNTAX = (
    Uitleg(
        "mapping values are not allowed",
        "deze dubbele punt kan hier niet",
        "Springt de regel goed in? Hoort de dubbele punt bij de tekst? Zet dan aanhalingstekens om de tekst.",
    ),
    Uitleg(
        "could not find expected ':'",
        "hier ontbreekt een dubbele punt achter de sleutel",
        "Schrijf `sleutel: tekst`, met een spatie na de dubbele punt.",
    ),
    Uitleg(
        "did not find expected key",
        "de regel springt niet goed in",
        "Zet sleutels die bij elkaar horen precies onder elkaar.",
    ),
    Uitleg(
        "did not find expected '-'",
        "dit hoort in een lijst, maar het streepje ontbreekt",
        "Begin elk onderdeel van de lijst met `- `, precies onder elkaar.",
    ),
    Uitleg(
        "did not find expected ',' or",
        "dit haakje wordt niet gesloten",
        "Sluit elke `[` met `]` en elke `{` met `}`, of zet aanhalingstekens om de tekst.",
        opening=True,
    ),
    Uitleg("unexpected end of stream", *_QUOTE, opening=True),
    Uitleg("unexpected document indicator", *_QUOTE, opening=True),
    Uitleg(
        "unknown escape character",
        "een schuine streep (\\) kan hier niet",
        "Gebruik enkele aanhalingstekens, of laat de aanhalingstekens weg.",
    ),
    Uitleg(
        "cannot start any token",
        "de tekst begint met een teken dat YAML anders leest",
        "Zet aanhalingstekens om de tekst.",
    ),
    Uitleg(
        "",
        "vanaf hier is de YAML niet te lezen",
        "Kijk of regels goed inspringen en of aanhalingstekens kloppen.",
    ),
)
