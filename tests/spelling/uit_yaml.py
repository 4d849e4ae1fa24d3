"""The Dutch of YAML and JSON: the values that are sentences, and the comments beside them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import yaml

from tests.spelling import uit_markdown
from tests.spelling.stuk import Stuk, lijkt_tekst
from toets.inhoud.lezen import scalars

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from toets.inhoud.dossier import Bestand

ALLES = ("*",)
"""For a file in which every value is a text."""


def van_inhoud(bestand: Bestand) -> Iterator[Stuk]:
    """The texts of a file of questions/ or policies/: what its model calls one, every other sentence, its comments."""
    if bestand.root:
        texts = {path for path, _ in bestand.leesteksten}
        for path, scalar in scalars(bestand.root):
            if scalar.text and (path in texts or lijkt_tekst(scalar.text)):
                yield from uit_markdown.stukken(bestand.path, scalar.text, vanaf=scalar.plek.line)
    yield from commentaar(bestand.path, bestand.text)


def stukken(pad: str, source: str, alleen: Collection[str] = ()) -> Iterator[Stuk]:
    """Every value that is a sentence, also of JSON, which is YAML too, and every comment.

    `alleen` are the keys below which every value is a text, and nothing else is; `ALLES` stands for every key.
    """
    root = yaml.compose(source, Loader=yaml.CSafeLoader)
    yield from _values(pad, root, alleen, taken=alleen == ALLES)
    if alleen in ((), ALLES):
        yield from commentaar(pad, source)


def _values(pad: str, node: Any, alleen: Collection[str], *, taken: bool) -> Iterator[Stuk]:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield from _values(pad, value, alleen, taken=taken or key.value in alleen)
    elif isinstance(node, yaml.SequenceNode):
        for value in node.value:
            yield from _values(pad, value, alleen, taken=taken)
    elif taken or (not alleen and lijkt_tekst(node.value)):
        yield Stuk(pad, node.start_mark.line + 1, node.value)


def commentaar(pad: str, source: str) -> Iterator[Stuk]:
    """What stands behind a `#` on a line of its own; not a setting that someone can switch on."""
    for number, line in enumerate(source.splitlines(), 1):
        found = re.match(r"\s*# (?![\w-]+:(?: |$))(.+)", line)
        if found:
            yield Stuk(pad, number, found[1])
