"""Ways to spoil a YAML file: each takes chance, a text and other texts; gives what was done, and the bytes."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import yaml

from toets.inhoud.lezen import lees, naar_data
from toets.model.basis import TEKST_TEKENS

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    Vermink = Callable[[Random, str, list[str]], tuple[str, bytes]]

VEEL = (3, 40, 400, 3_000, 20_000)
"""How often something is repeated: from a slip to the largest file that may be read."""

WAARDEN: list[Any] = [
    *("", None, [], {}, [None], {"": ""}, [[]], [{}], {"a": {"b": "c"}}, "~", "null", "ja", "nee", "true", "0", "-1"),
    *("012", "1e400", "9" * 10, "9" * 400, "NaN", "=", "<<", "*x", "&x", "!x", "2026-02-30", "2026-13", "9999-12"),
    *("0000", "€", "€ 1.000.000,-", "-0,00", "€ " + "1" * 30, "1." * 50 + "000", "voorbeeld", "../../x", "x/y"),
    *("a-" * 29 + "a", "a" * 61, "A1", "#ffffff", "#12345g", "https://a.b", "javascript:x()", "a@b.c", "voorstel/2"),
    *("😀", "e\u0301" * 30, "\u200b", "\u00ad", "\ufeff", "‘’“”", "\u05d0" * 9, "x" * 200, "x" * 201),
    *("een\ntwee", " x "),
    *("<b>x</b>", "<!--", "{{ 7*7 }}", "{veld}", "{0}", "%s", "[a]: b", "[a](b)", "***", "```", "|", "> > > x"),
    *("# toets: negeer html-in-tekst - x", "'", '"', "\\", "; =1+1", "wordt gebeld.", "M.b.t. de d.w.z. art. 3. Zo."),
]
LANG = ("x", "een woord ", "Zin. ", "[", "*", "_", "`", "(", "<a ", "- x\n", "> ", "1. ", "art. A. ", "\n\n", "😀")
MERKEN = (
    "* + - ",
    "1. ",
    ".",
    "[",
    "![",
    "[x][",
    "[a](",
    "[Zie hier](b) art. Aa ",
    "](",
    "“",
    "*a **b ",
    "_",
    "//[",
    "<",
)
"""What a reader of Markdown or of sentences may look ahead from, each time."""
TEKENS = ("\x00", "\x07", "\x1b[2J", "\x7f", "\x85", "\u2028", "\u202e", "\u2066", "\ufffe", "\r", "\t", "\ufeff")
YAML = (
    *("---\n", "...\n", "%TAG ! x:\n", "%YAML 9.9\n", "? x\n", "<<: *a\n", "x: &a [*a, *a]\n"),
    *("!!python/object:os.x {}\n", "x: |9\n", "x: >-\n", "@x: y\n", "`\n"),
    *("x: !!binary YQ==\n", "? [a, b]\n: c\n", "{\n", "]\n", "'\n", '"\n', ": \n", "- \n"),
)
CODERINGEN = ("utf-16", "utf-16-le", "utf-32", "utf-8-sig", "latin-1", "cp1252", "cp037", "utf-7")


def bytes_(kans: Random, text: str, _: list[str]) -> tuple[str, bytes]:
    """Other, more or fewer bytes somewhere."""
    content = bytearray(text.encode())
    start = kans.randrange(len(content))
    size = kans.choice([1, 1, 2, 8, 500, len(content)])
    new = kans.randbytes(kans.choice([0, 1, 1, 4, 100]))
    content[start : start + size] = new
    return f"{size} bytes at {start} become {new[:8]!r}", bytes(content)


def codering(kans: Random, text: str, _: list[str]) -> tuple[str, bytes]:
    """The same text in another encoding."""
    name = kans.choice(CODERINGEN)
    return f"saved as {name}", text.encode(name, errors="replace")


def tekens(kans: Random, text: str, _: list[str]) -> tuple[str, bytes]:
    """Signs that nobody sees, as they are or as a code in quotes."""
    sign = kans.choice(TEKENS)
    if kans.random() < 0.5:
        code = "".join(f"\\U{ord(letter):08x}" for letter in sign)
        return f"the code {code} at a value", _at_value(kans, text, f'"a{code}b"').encode()
    at = kans.randrange(len(text))
    return f"{sign!r} at {at}", (text[:at] + sign + text[at:]).encode()


def regels(kans: Random, text: str, others: list[str]) -> tuple[str, bytes]:
    """Lines gone, doubled, swapped, shifted, or from another file."""
    lines = text.splitlines(keepends=True)
    at, other = kans.randrange(len(lines)), kans.randrange(len(lines))
    what = kans.choice(["gone", "doubled", "swapped", "in", "out", "strange", "yaml"])
    line = lines[at]
    if what == "gone":
        del lines[at : at + kans.choice([1, 1, 1, 5, 50])]
    elif what == "doubled":
        lines[at : at + 1] = [line] * kans.choice(VEEL)
    elif what == "swapped":
        lines[at], lines[other] = lines[other], line
    elif what == "in":
        lines[at] = " " * kans.choice([1, 2, 4]) + line
    elif what == "out":
        lines[at] = line[kans.choice([1, 2]) :]
    elif what == "strange":
        lines[at] = kans.choice(kans.choice(others).splitlines(keepends=True) or ["\n"])
    else:
        lines.insert(at, kans.choice(YAML))
    return f"line {at + 1} {what}", "".join(lines).encode()


def negeer(kans: Random, text: str, _: list[str]) -> tuple[str, bytes]:
    """Answers to rules, right, wrong and many."""
    lines = text.splitlines(keepends=True)
    at = kans.randrange(len(lines))
    rule = kans.choice(["html-in-tekst", "lange-zin", "ambtelijke-taal", "bestaat-niet", "Fout!", "", "[lange-zin]"])
    many = kans.choice(VEEL)
    lines[at:at] = [f"# {kans.choice(['toets:', 'Toets'])} negeer {rule}{kans.choice([' - reden', ' -', ''])}\n"] * many
    return f"{many} answers to {rule!r} before line {at + 1}", "".join(lines).encode()


def scalar(kans: Random, text: str, _: list[str]) -> tuple[str, bytes]:
    """Something else where a text stands."""
    value = kans.choice(WAARDEN)

    def change(inside: Any, step: Any) -> None:
        inside[step] = value

    where, tree = _changed(kans, text, change, only=str)
    return f"{where} becomes {value!r:.60}", tree


def tikfout(kans: Random, text: str, _: list[str]) -> tuple[str, bytes]:
    """A letter more, less or swapped in a word of the file: in an id, a key or a sentence."""
    words = list(re.finditer(r"[\w-]{3,}", text))
    word = kans.choice(words)
    at = word.start() + kans.randrange(len(word[0]) - 1)
    new = kans.choice([text[at + 1] + text[at], "", text[at] * 2, kans.choice("aeX-_1")])
    size = 2 if len(new) == 2 and new[0] != new[1] else 1
    return f"a slip in {word[0]!r}: {new!r}", (text[:at] + new + text[at + size :]).encode()


def lang(kans: Random, text: str, _: list[str]) -> tuple[str, bytes]:
    """One text that goes on and on."""
    piece, many = kans.choice(LANG + MERKEN), kans.choice(VEEL)
    value = (piece * many)[: kans.choice([TEKST_TEKENS, 450_000])]

    def change(inside: Any, step: Any) -> None:
        inside[step] = value

    where, tree = _changed(kans, text, change, only=str)
    return f"{where} becomes {many} x {piece!r}", tree


def sleutels(kans: Random, text: str, _: list[str]) -> tuple[str, bytes]:
    """Keys gone, misspelled, moved, or many that nobody knows."""
    what = kans.choice(["gone", "misspelled", "many", "up", "emptied"])
    many = kans.choice(VEEL)

    def change(inside: Any, step: Any) -> None:
        value = inside[step]
        if what == "gone":
            del inside[step]
        elif what == "misspelled":
            inside[f"{step[:-1]}x"] = inside.pop(step)
        elif what == "many":
            inside.update({f"{step}{number}": "x" for number in range(many)})
        elif what == "up" and isinstance(value, dict):
            inside.update(value)
        else:
            inside[step] = {}

    where, tree = _changed(kans, text, change, inside=dict)
    return f"key {where} {what}", tree


def lijsten(kans: Random, text: str, _: list[str]) -> tuple[str, bytes]:
    """Items of a list gone, swapped, or many more of them: the same, or each with a number of its own."""
    what, many = kans.choice(["gone", "swapped", "more", "numbered"]), kans.choice(VEEL)

    def change(inside: Any, step: Any) -> None:
        if what == "gone":
            del inside[step]
        elif what == "swapped":
            inside.reverse()
        elif what == "more":
            inside.extend([inside[step]] * many)
        else:
            inside.extend(_numbered(inside[step], number) for number in range(many))

    where, tree = _changed(kans, text, change, inside=list)
    return f"item {where} {what} {many}", tree


def boom(kans: Random, text: str, others: list[str]) -> tuple[str, bytes]:
    """A part of this or another file in the place of a part, or the part inside itself, deep."""
    source = kans.choice([text, kans.choice(others)])
    part = _at(kans.choice(_places(_tree(source))))
    depth = kans.choice([0, 0, 1, 5, 30, 200])

    def change(inside: Any, step: Any) -> None:
        value = part
        for level in range(depth):
            value = [value] if level % 2 else {"onderdelen": value}
        inside[step] = value

    where, tree = _changed(kans, text, change)
    return f"{where} becomes {part!r:.40}, {depth} deep", tree


VERMINKEN: list[Vermink] = [
    *(bytes_, codering, tekens, regels, regels, negeer, scalar, scalar, tikfout, tikfout, lang, sleutels, lijsten, boom)
]


def _tree(text: str) -> Any:
    root, _ = lees("", text.encode())
    return naar_data(root) if root else {}


Plaats = tuple[str, Any, Any]
"""Where a value stands: said for people, the table or list that it is in, and its key or number there."""


def _places(tree: Any, path: str = "") -> list[Plaats]:
    steps = tree.items() if isinstance(tree, dict) else enumerate(tree) if isinstance(tree, list) else ()
    found: list[Plaats] = []
    for step, value in steps:
        here = f"{path}/{step}"
        found += [(here, tree, step), *_places(value, here)]
    return found or ([("", {"": ""}, "")] if not path else [])


def _at(place: Plaats) -> Any:
    _, inside, step = place
    return inside[step]


def _changed(
    kans: Random, text: str, change: Callable[[Any, Any], None], *, only: type = object, inside: type = object
) -> tuple[str, bytes]:
    """The file with one place changed: one that holds an `only`, in an `inside`. Says which."""
    tree = _tree(text)
    fit = [place for place in _places(tree) if isinstance(_at(place), only) and isinstance(place[1], inside)]
    if not fit:
        return "nothing (no such place)", text.encode()
    where, holder, step = kans.choice(fit)
    change(holder, step)
    return where, _as_yaml(tree).encode(errors="replace")


class _Dumper(yaml.CSafeDumper):  # the one in Python takes minutes for a large file
    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002
        return True


def _as_yaml(tree: Any) -> str:
    text: str = yaml.dump(tree, Dumper=_Dumper, allow_unicode=True, sort_keys=False)
    return text


def _numbered(value: Any, number: int) -> Any:
    if isinstance(value, dict):
        return {key: _numbered(inner, number) for key, inner in value.items()}
    if isinstance(value, str):
        return f"{value}{number}"
    return json.loads(json.dumps(value))


def _at_value(kans: Random, text: str, new: str) -> str:
    values = list(re.finditer(r"(?<=: )[^\n|>{\[]+$", text, re.MULTILINE))
    if not values:
        return f"x: {new}\n"
    value = kans.choice(values)
    return text[: value.start()] + new + text[value.end() :]
