"""Finds the answers to a check in a file: comments such as `# toets: negeer <controle> - <reden>`, also almost right.

At the end of a line an answer is about that line; on a line of its own, about the next line that is no answer itself.
Inside a text, between quotes or in a block, it is text.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

import yaml

from toets.inhoud.lezen import REGELEINDE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

BIJNA = re.compile(r"#\s*toets\b\s*[:;.]?\s*negeer\b(?P<after>.*)", re.IGNORECASE)
GOED = re.compile(r"#\s*toets:\s*negeer\s+(?P<rule>[a-z0-9-]+)(?:\s+-\s+(?P<reason>\S.*))?\s*")
# What can be wrong with one that is almost right: what it looks like, and what to say. The first match counts.
MIS = (
    (re.compile(r"#\s*toets\b(?!:)", re.IGNORECASE), "achter `toets` hoort een dubbele punt"),
    (re.compile(r"(?!#\s*toets:\s*negeer\b)"), "`toets: negeer` schrijft u zonder hoofdletters"),
    (re.compile(r".*?negeer\s*(?:-.*)?$"), "de naam van de controle ontbreekt"),
    (re.compile(r".*?negeer\s*[\[(<{'\"`]"), "om de naam van de controle horen geen haken of aanhalingstekens"),
    (re.compile(r".*?negeer\s+[\w-]+\s*(?:[,;/&+]|en\b)"), "hier staat meer dan één controle"),
    (re.compile(r".*?negeer\s+[\w-]+\s*[\u2013\u2014\u2212:=]"), "voor de reden hoort een gewoon streepje: `-`"),
    (re.compile(r".*?negeer\s+\S*[A-Z_]"), "de naam van een controle heeft kleine letters en streepjes"),
    (re.compile(""), "voor de reden hoort een streepje met een spatie ervoor en erachter"),
)


class Antwoord(NamedTuple):
    """One answer: its place, both from 1; the rule and the reason that it gives; and the line that it is about.

    `mis` says what is wrong with the way it is written; it is then no answer.
    """

    line: int
    column: int
    rule: str
    reason: str
    target: int
    mis: str = ""


def antwoorden(text: str) -> list[Antwoord]:
    """Every answer in the file, in its order."""
    lines = REGELEINDE.split(text)
    found = [(number, match) for number, line in enumerate(lines) if (match := BIJNA.search(line))]
    texts = list(_texts(text, lines)) if found else []
    comments = [(number, match) for number, match in found if not _inside(texts, (number, match.start()))]
    alone = {number for number, match in comments if not match.string[: match.start()].strip()}
    made = []
    target = len(lines)
    for number, match in reversed(comments):
        if number not in alone:
            target = number
        elif number + 1 not in alone:
            target = number + 1
        made.append(_antwoord(number, match, target))
    return made[::-1]


def _antwoord(number: int, match: re.Match[str], target: int) -> Antwoord:
    good = GOED.fullmatch(match[0])
    if good:
        place = match.start() + good.start("rule")
        return Antwoord(number + 1, place + 1, good["rule"], good["reason"] or "", target + 1)
    wrong = next(said for pattern, said in MIS if pattern.match(match[0]))
    return Antwoord(number + 1, match.start() + 1, "", "", target + 1, wrong)


_Plaats = tuple[int, int]
_Tekst = tuple[_Plaats, _Plaats]


def _texts(text: str, lines: Sequence[str]) -> Iterator[_Tekst]:
    """Where each text begins and ends, both from 0; of a file that can't be read, those up to there."""
    try:
        for event in yaml.parse(text, Loader=yaml.CSafeLoader):
            start, end = event.start_mark, event.end_mark
            if isinstance(event, yaml.ScalarEvent) and start and end:
                if event.style in ("|", ">"):
                    yield (start.line + 1, 0), (_end_of_block(lines, start.line + 1), 0)
                else:
                    yield (start.line, start.column), (end.line, end.column)
    except yaml.YAMLError:
        return


def _end_of_block(lines: Sequence[str], first: int) -> int:
    """The line below a block: the first that is less far in than its first, and not empty."""
    inside = next((_indent(line) for line in lines[first:] if line.strip()), 0)
    after = (number for number in range(first, len(lines)) if lines[number].strip() and _indent(lines[number]) < inside)
    return next(after, len(lines))


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _inside(texts: Sequence[_Tekst], place: _Plaats) -> bool:
    at = bisect_right(texts, place, key=lambda found: found[0]) - 1
    return at >= 0 and place < texts[at][1]
