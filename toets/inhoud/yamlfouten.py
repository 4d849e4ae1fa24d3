"""What is wrong in YAML, in words for who never saw it: the complaints of the parser, and what to do about each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from toets.gedeeld.regelnamen import Leesregel
from toets.inhoud.sporen import Spoor, oorzaken

if TYPE_CHECKING:
    from collections.abc import Sequence

    import yaml


@dataclass(frozen=True)
class Uitleg:
    """How to say a parser's complaint; `opening`: the place to name is where the quote or bracket was opened."""

    says: str
    message: str
    hint: str
    opening: bool = False


OPEN_GEBLEVEN = (
    "de aanhalingstekens zijn wel geopend, niet gesloten",
    "Zet aan het einde van de tekst hetzelfde teken. Hoort het bij de tekst, zoals in 's avonds? Kies dan het andere.",
)
_BEGIN = ("de tekst begint met een teken dat YAML anders leest", "Zet aanhalingstekens om de tekst.")

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
        opening=True,
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
    Uitleg("unexpected end of stream", *OPEN_GEBLEVEN, opening=True),
    Uitleg("unexpected document indicator", *OPEN_GEBLEVEN, opening=True),
    Uitleg(
        "unknown escape character",
        "een schuine streep (\\) kan hier niet",
        "Gebruik enkele aanhalingstekens, of laat de aanhalingstekens weg.",
    ),
    Uitleg("cannot start any token", *_BEGIN),
    Uitleg("block sequence entries are not allowed", *_BEGIN),
    Uitleg("mapping keys are not allowed", *_BEGIN),
    Uitleg("while scanning an anchor", *_BEGIN, opening=True),
    Uitleg("while scanning an alias", *_BEGIN, opening=True),
    Uitleg("while scanning a block scalar", *_BEGIN, opening=True),
    Uitleg("while scanning a directive", *_BEGIN, opening=True),
    Uitleg(
        "",
        "vanaf hier is de YAML niet te lezen",
        "Kijk of regels goed inspringen en of aanhalingstekens kloppen.",
    ),
)


def leg_uit(error: yaml.MarkedYAMLError, lines: Sequence[str], last: yaml.Event | None) -> list[Spoor]:
    """Why the parser stopped, in Dutch: what the text itself shows, or else its complaint in our words.

    `lines` is the whole file; `last` the last text that the parser read.
    """
    if causes := oorzaken(lines, error):
        return causes
    if last and _ends_too_late(last, error):
        mark, message, hint = last.start_mark, *OPEN_GEBLEVEN
    else:
        said = f"{error.problem or ''} {error.context or ''}"
        uitleg = next(uitleg for uitleg in SYNTAX if uitleg.says in said)
        mark = (error.context_mark if uitleg.opening else None) or error.problem_mark or error.context_mark
        message, hint = uitleg.message, uitleg.hint
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    return [Spoor(line, column, Leesregel.YAML, message, hint)]


def _ends_too_late(text: yaml.Event, error: yaml.MarkedYAMLError) -> bool:
    """Whether a text in quotes ended at the quote of a later one, where the parser stopped: its own was forgotten."""
    start, end, stopped = text.start_mark, text.end_mark, error.problem_mark
    if not (start and end and stopped) or getattr(text, "style", None) not in ("'", '"'):
        return False
    return bool(start.line < end.line == stopped.line)
