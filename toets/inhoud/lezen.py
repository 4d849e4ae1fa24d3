"""Reads YAML the careful way: every scalar as text, its place kept, every surprise refused.

An ordinary YAML reader makes 50 of `50.000`, true of `ja` (in some), and silently takes the last of two equal
keys. This one builds a tree of three kinds of node from the parser's events and says all that is wrong at once.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

import yaml

from toets.gedeeld.regelnamen import Leesregel
from toets.gedeeld.tekens import onzichtbaar_in
from toets.inhoud.probleem import Probleem
from toets.inhoud.sporen import hekje, in_sleutel, in_tekst, lijkt_sleutel, onzichtbaar, op_regel
from toets.inhoud.yamlfouten import leg_uit
from toets.model.basis import TEKST_TEKENS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.inhoud.sporen import Spoor

MAX_BYTES = 500_000
"""Six times the largest file that we have, and no more than every rule can hold within seconds."""
TE_GROOT = f"het bestand is groter dan {MAX_BYTES // 1000} kB"
MAX_DEPTH = 20
MEESTE = 500
"""More problems in one file nobody reads: then it is another kind of file, or something went wrong in copying."""
NOG_MEER = ("vanaf hier is er nog meer niet goed", "Verbeter eerst wat erboven staat.")
REGELEINDE = re.compile(r"\r\n?|\n")


class Plek(NamedTuple):
    """A place in a file; both count from 1."""

    line: int
    column: int


@dataclass(frozen=True)
class Scalar:
    """A piece of text; `None` when nothing was filled in."""

    text: str | None
    plek: Plek


@dataclass(frozen=True)
class Lijst:
    items: list[Node]
    plek: Plek


@dataclass(frozen=True)
class Tabel:
    """Keys with values, in the order of the file. `sleutels` holds where each key stands."""

    plek: Plek
    items: dict[str, Node] = field(default_factory=dict)
    sleutels: dict[str, Plek] = field(default_factory=dict)


Node = Scalar | Lijst | Tabel
Pad = tuple[str | int, ...]


class _Stop(Exception):  # noqa: N818 (not an error: the rest of this file can't be read)
    pass


def lees(path: str, content: bytes) -> tuple[Tabel | None, list[Probleem]]:
    """Read one file.

    Takes its path (only for the messages) and its bytes. Returns the tree, or None where there is none that
    can be used, and all that is wrong. Never raises on what is in the file.
    """
    return _Reader(path).read(content)


def naar_data(node: Node) -> Any:
    """The tree as plain dicts, lists and texts, for the models."""
    match node:
        case Tabel(items=items):
            return {key: naar_data(value) for key, value in items.items()}
        case Lijst(items=items):
            return [naar_data(item) for item in items]
        case Scalar(text=text):
            return text


def zoek_plek(root: Tabel, path: Pad, *, key: bool = False) -> Plek:
    """Where the value at `path` stands, or with `key` its key; if it is not there, the nearest place above it."""
    node: Node = root
    plek = root.plek
    for index, step in enumerate(path):
        last = index == len(path) - 1
        if isinstance(node, Tabel) and step in node.items:
            plek = node.sleutels[str(step)] if last and key else node.items[str(step)].plek
            node = node.items[str(step)]
        elif isinstance(node, Lijst) and isinstance(step, int) and step < len(node.items):
            node = node.items[step]
            plek = node.plek
        else:
            break
    return plek


def scalars(node: Node, path: Pad = ()) -> Iterator[tuple[Pad, Scalar]]:
    """All pieces of text in the tree with their paths, in the order of the file.

    Of one that is too long for any field only so much as fits in one: its length is said already, and a rule over what
    nobody will keep only takes time.
    """
    match node:
        case Scalar(text=text, plek=plek):
            yield path, Scalar(text[:TEKST_TEKENS], plek) if text and len(text) > TEKST_TEKENS else node
        case Lijst(items=items):
            for index, item in enumerate(items):
                yield from scalars(item, (*path, index))
        case Tabel(items=items):
            for name, value in items.items():
                yield from scalars(value, (*path, name))


def sleutels(node: Node, path: Pad = ()) -> Iterator[Pad]:
    """The paths of all keys in the tree, in the order of the file; the key is the last step."""
    match node:
        case Lijst(items=items):
            for index, item in enumerate(items):
                yield from sleutels(item, (*path, index))
        case Tabel(items=items):
            for name, value in items.items():
                yield (*path, name)
                yield from sleutels(value, (*path, name))


class _Reader:
    def __init__(self, path: str) -> None:
        self.path = path
        self.problems: list[Probleem] = []
        self.cut: set[int] = set()
        self.last: yaml.Event | None = None

    def read(self, content: bytes) -> tuple[Tabel | None, list[Probleem]]:
        try:
            text = self.decode(content)
            root = self.compose(text)
        except _Stop:
            return None, self.problems
        return root, self.problems

    def say(self, plek: Plek, rule: Leesregel, message: str, hint: str = "") -> None:
        if len(self.problems) == MEESTE:
            self.problems.append(Probleem(self.path, *plek, Leesregel.NOG_MEER, *NOG_MEER))
            raise _Stop
        self.problems.append(Probleem(self.path, *plek, rule, message, hint))

    def say_spoor(self, spoor: Spoor) -> None:
        self.say(Plek(spoor.line, spoor.column), spoor.rule, spoor.melding, spoor.hint)

    def decode(self, content: bytes) -> str:
        if len(content) > MAX_BYTES:
            self.say(Plek(1, 1), Leesregel.TE_GROOT, TE_GROOT, "Splits het, of kort de tekst in.")
            raise _Stop
        try:
            text = content.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            before = content[: error.start]
            column = error.start - (before.rfind(b"\n") + 1) + 1
            self.say(
                Plek(before.count(b"\n") + 1, column),
                Leesregel.GEEN_UTF_8,
                "dit teken is niet als UTF-8 opgeslagen",
                "Sla het bestand opnieuw op en kies bij de codering UTF-8.",
            )
            raise _Stop from None
        self.lines = REGELEINDE.split(text)
        for spoor in in_tekst(self.lines):
            self.say_spoor(spoor)
        if self.problems:
            raise _Stop
        return text

    def compose(self, text: str) -> Tabel:
        try:
            self.events = yaml.parse(text, Loader=yaml.CSafeLoader)
            next(self.events)  # the stream starts
            if isinstance(next(self.events), yaml.StreamEndEvent):
                self.say(
                    Plek(1, 1), Leesregel.LEEG, "het bestand is leeg", "Kijk hoe een ander bestand in deze map begint."
                )
                raise _Stop
            root = self.node(next(self.events), 1)
            next(self.events)  # the document ends
            after = next(self.events)
            if not isinstance(after, yaml.StreamEndEvent):
                self.say(
                    _plek(after),
                    Leesregel.TWEE_DOCUMENTEN,
                    "hier begint een tweede document",
                    "Haal de regel `---` weg.",
                )
                raise _Stop
        except yaml.MarkedYAMLError as error:
            said = {problem.line for problem in self.problems}
            for spoor in leg_uit(error, self.lines, self.last):
                if spoor.line not in said:
                    self.say_spoor(spoor)
            raise _Stop from None
        if isinstance(root, Scalar) and (found := op_regel(self.lines, root.plek.line)):
            self.say_spoor(found)
            raise _Stop
        if not isinstance(root, Tabel):
            self.say(
                root.plek,
                Leesregel.YAML,
                "het bestand begint niet met een sleutel",
                "Begin met een regel als `titel: ...`.",
            )
            raise _Stop
        return root

    def node(self, event: yaml.Event, depth: int) -> Node:
        plek = _plek(event)
        if depth > MAX_DEPTH:
            self.say(
                plek, Leesregel.TE_DIEP, f"de tekst springt meer dan {MAX_DEPTH} keer in", "Maak er minder lagen van."
            )
            raise _Stop
        if isinstance(event, yaml.AliasEvent):
            hint = "Begint uw tekst met een *? Zet er dan aanhalingstekens om."
            self.say(plek, Leesregel.ALIAS, f"een verwijzing met * (`*{event.anchor}`) kan hier niet", hint)
            return Scalar("", plek)
        if anchor := getattr(event, "anchor", None):
            hint = "Begint uw tekst met een &? Zet er dan aanhalingstekens om."
            self.say(plek, Leesregel.ALIAS, f"een anker met & (`&{anchor}`) kan hier niet", hint)
        if tag := getattr(event, "tag", None):
            hint = "Begint uw tekst met een uitroepteken? Zet er dan aanhalingstekens om."
            self.say(plek, Leesregel.YAML, f"een YAML-label (`{tag}`) kan hier niet", hint)
        if isinstance(event, yaml.SequenceStartEvent):
            return self.sequence(plek, depth)
        if isinstance(event, yaml.MappingStartEvent):
            return self.mapping(plek, depth)
        assert isinstance(event, yaml.ScalarEvent)  # noqa: S101 (all that is left)
        for sign, code in onzichtbaar_in(event.value):
            hint = f"Haal {code} weg." if code != sign else "Haal de schuine streep (\\) weg, met de code erachter."
            self.say(plek, *onzichtbaar(sign), hint)
        self.last = event
        self.cut_off(event)
        # Plain, so without quotes: nothing after the colon, or how a program writes nothing.
        empty = event.value in ("", "null", "~") and event.implicit[0]
        return Scalar(None if empty else event.value, plek)

    def sequence(self, plek: Plek, depth: int) -> Lijst:
        items = []
        while not isinstance(event := next(self.events), yaml.SequenceEndEvent):
            items.append(self.node(event, depth + 1))
        self.cut_off(event)
        return Lijst(items, plek)

    def mapping(self, plek: Plek, depth: int) -> Tabel:
        table = Tabel(plek)
        while not isinstance(event := next(self.events), yaml.MappingEndEvent):
            key = self.key(self.node(event, depth + 1))
            value = self.node(next(self.events), depth + 1)
            if isinstance(value, Scalar) and (spoor := lijkt_sleutel(self.lines, value.plek)):
                self.say_spoor(spoor)
                raise _Stop
            if not isinstance(key, Scalar) or key.text is None:
                self.say(key.plek, Leesregel.YAML, "hier hoort een sleutel te staan", "Schrijf `sleutel: tekst`.")
            elif key.text in table.items:
                first = table.sleutels[key.text].line
                hint = f"Hij staat ook op regel {first}. Haal er één weg."
                self.say(key.plek, Leesregel.DUBBELE_SLEUTEL, f"de sleutel '{key.text}' staat er twee keer", hint)
            else:
                table.items[key.text] = value
                table.sleutels[key.text] = key.plek
        self.cut_off(event)
        return table

    def key(self, key: Node) -> Node:
        """A key as it was meant: what stands in it and in no key is said."""
        if isinstance(key, Scalar) and key.text and (strange := in_sleutel(key.text)):
            rule, message, hint, meant = strange
            self.say(key.plek, rule, message, hint)
            return Scalar(meant, key.plek)
        return key

    def cut_off(self, event: yaml.Event) -> None:
        """Say that a text, or what stands behind a list, goes on behind a `#` where nobody reads it."""
        found = hekje(self.lines, event)
        if found and found.line not in self.cut:
            self.cut.add(found.line)
            self.say_spoor(found)


def _plek(event: yaml.Event) -> Plek:
    mark = event.start_mark
    return Plek(mark.line + 1, mark.column + 1) if mark else Plek(1, 1)
