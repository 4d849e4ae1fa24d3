"""What a parser of YAML can't explain, because it sees only signs: where a text was cut off, merged or pasted.

The patterns and sentences are in `site_templates/gedeeld/lezen.json`: the forms read a file by the same ones. All take
the lines of the file, without their ends.
"""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING, Any, NamedTuple

from toets.gedeeld.locaties import lees_gedeeld
from toets.gedeeld.regelnamen import Leesregel
from toets.gedeeld.tekens import ONZICHTBAAR

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import yaml

_GEDEELD = lees_gedeeld("lezen")
_CONFLICT = re.compile(_GEDEELD["conflict"]["gevonden"])
_Oorzaak = tuple[re.Pattern[str], dict[str, Any]]
_OORZAKEN: list[_Oorzaak] = [(re.compile(one["gevonden"]), one) for one in _GEDEELD["oorzaken"]]
_SLEUTELACHTIG = [(pattern, one) for pattern, one in _OORZAKEN if one.get("ook_als_tekst")]
_SLEUTELS = [(re.compile(one["gevonden"]), one) for one in _GEDEELD["sleutels"]]
_COMMENT = re.compile(_GEDEELD["hekje"]["gevonden"])
_MEANT = re.compile(_GEDEELD["hekje"]["bedoeld"])
_BLOCK_HEAD = re.compile(r"[|>][-+0-9]*")
_HEKJE = (Leesregel.HEKJE, _GEDEELD["hekje"]["melding"], _GEDEELD["hekje"]["hint"])
_TAB = (Leesregel.TAB, "hier staat een tab", "Gebruik spaties, en achter de tekst niets.")


class Spoor(NamedTuple):
    """What is wrong at a place, and what to do. Line and column count from 1."""

    line: int
    column: int
    rule: Leesregel
    melding: str
    hint: str


def in_tekst(lines: Sequence[str]) -> Iterator[Spoor]:
    """What no file may hold, wherever it stands: signs that nobody sees, once a line, and two versions of a text.

    YAML takes some of those signs for the end of a line.
    """
    for number, line in enumerate(lines, start=1):
        for sign in dict.fromkeys(ONZICHTBAAR.findall(line)):
            hint = "Haal het weg. Vindt u het niet? Typ de regel dan opnieuw."
            yield Spoor(number, line.index(sign) + 1, *(_TAB if sign == "\t" else (*onzichtbaar(sign), hint)))
    yield from _conflicten(lines)


def onzichtbaar(sign: str) -> tuple[Leesregel, str]:
    """The rule and the sentence about a sign that nobody sees."""
    return Leesregel.ONZICHTBAAR_TEKEN, f"hier staat een teken dat u niet ziet (U+{ord(sign):04X})"


def oorzaken(lines: Sequence[str], error: yaml.MarkedYAMLError) -> list[Spoor]:
    """What explains that the parser stops: on the line where it did, where what it read began, or right above it.

    The same slip is often made line after line; then all of them are said, in the order of the file. Empty when
    nothing that we know does.
    """
    stopped = error.problem_mark.line + 1 if error.problem_mark else 1
    began = error.context_mark.line + 1 if error.context_mark and "simple key" in (error.context or "") else stopped
    first = next((number for number in (began, stopped, _above(lines, stopped)) if op_regel(lines, number)), 0)
    while op_regel(lines, first - 1):
        first -= 1
    found = takewhile(bool, (op_regel(lines, number) for number in range(first, stopped + 1)))
    return [spoor for spoor in found if spoor]


def _above(lines: Sequence[str], number: int) -> int:
    """The line above this one that holds more than a comment."""
    return next((above for above in range(number - 1, 0, -1) if lines[above - 1].partition("#")[0].strip()), 0)


def op_regel(lines: Sequence[str], number: int, causes: Sequence[_Oorzaak] = _OORZAKEN) -> Spoor | None:
    """What can't be read on this line (from 1), when something there can't be."""
    if not 1 <= number <= len(lines):
        return None
    for pattern, one in causes:
        if found := pattern.match(lines[number - 1]):
            melding = one["melding"].format(teken=_teken(found[0][-1]))
            return Spoor(number, found.end(), Leesregel(one["regel"]), melding, one["hint"])
    return None


def lijkt_sleutel(lines: Sequence[str], plek: tuple[int, int]) -> Spoor | None:
    """What makes a text of a key below another one: what looks like its colon, or the space behind it."""
    number, column = plek
    if number > len(lines) or lines[number - 1][: column - 1].strip() or column == 1:
        return None
    return op_regel(lines, number, _SLEUTELACHTIG)


def in_sleutel(key: str) -> tuple[Leesregel, str, str, str] | None:
    """What a key holds that no key has: the rule, the sentence, the hint, and the key without it."""
    for pattern, one in _SLEUTELS:
        if found := pattern.search(key):
            melding = one["melding"].format(teken=_teken(found[0][-1]))
            return Leesregel(one["regel"]), melding, one["hint"], pattern.sub("", key).strip()
    return None


def hekje(lines: Sequence[str], event: yaml.Event) -> Spoor | None:
    """A `#` that cuts off what the event holds.

    A comment that is meant as one has two spaces before it and one behind it. An answer to a message has its own form.
    """
    start, end = event.start_mark, event.end_mark
    if not start or not end:
        return None
    block = getattr(event, "style", None) in ("|", ">")
    number, column = (start.line, start.column) if block else (end.line, end.column)
    line = lines[number] if number < len(lines) else ""
    head = _BLOCK_HEAD.match(line, column) if block else None
    found = _COMMENT.match(line, head.end() if head else column)
    if found and not _MEANT.match(line, max(found.end() - 3, 0)):
        return Spoor(number + 1, found.end(), *_HEKJE)
    if getattr(event, "style", None) in (None, "") and start.line < end.line < len(lines) - 1:
        return _hekje_eronder(lines, end.line + 1)
    return None


def _hekje_eronder(lines: Sequence[str], number: int) -> Spoor | None:
    """A `#` with no space behind it on the line (from 0) below a text of more lines, as far in: meant as the next."""
    indents = [len(line) - len(line.lstrip(" ")) for line in lines[number - 1 : number + 1]]
    cut_off = re.match(r" +#[^ ]", lines[number]) and indents[1] >= indents[0]
    return Spoor(number + 1, indents[1] + 1, *_HEKJE) if cut_off else None


def _conflicten(lines: Sequence[str]) -> Iterator[Spoor]:
    """Where git left two versions of a text: at the first line of each, or at the line that someone forgot."""
    begin, twee, rest = (_GEDEELD["conflict"][name] for name in ("begin", "twee", "rest"))
    marks = [(number, found[0]) for number, line in enumerate(lines, 1) if (found := _CONFLICT.match(line))]
    begins = [mark for mark in marks if mark[1] == begin]
    for number, sign in begins or marks[:1]:
        melding, hint = twee if sign == begin else rest
        yield Spoor(number, 1, Leesregel.GIT_CONFLICT, melding.format(teken=sign), hint)


def _teken(sign: str) -> str:
    """The sign, or its number where nobody sees it."""
    return sign if sign.isprintable() and not sign.isspace() else f"U+{ord(sign):04X}"
