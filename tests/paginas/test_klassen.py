"""Every class that a style speaks of is put on a page, and every class of ours on a page has a style."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tests.conftest import ROOT
from tests.paginas.test_stijl import SCHRIJVERS, STIJLEN, rules, without_comments

if TYPE_CHECKING:
    from collections.abc import Iterator

EIGEN = ("mt-", "g-", "l-", "mee", "z-", "stip")
"""How our classes begin: of every page, of the page of a gesprek, of its three windows, of the dot plot."""
HAKEN = {"l-briefje__vraag", "mt-scan__ja", "mt-scan__nee"}
"""By these a script or a test finds its place on the page; they have no look of their own."""
VAN_DE_MOTOR = {"no-js", "admonition", "admonition-title", "headerlink"}
"""What the engine puts on a page, beside everything that begins with md-."""
KLASSE = re.compile(r"-?[A-Za-z_][\w-]*")
TEKST = re.compile(r'"[^"\n]*"|`[^`]*`')
ATTRIBUUT = re.compile(r'\bclass=(?:(?P<vast>"(?:\{\{.*?\}\}|\{%.*?%\}|[^"])*")|\{)')
"""With its words, or those of an expression that follows."""


def test_every_class_of_the_styles_is_put_on_a_page() -> None:
    used = {*on_pages(), *in_values()}
    dead = {
        name
        for name in in_styles()
        if not name.startswith("md-") and name not in used | VAN_DE_MOTOR and not any(made_from(name, used))
    }
    assert sorted(dead) == []


def test_every_class_of_ours_on_a_page_has_a_style() -> None:
    styled = set(in_styles())
    unknown = {
        name
        for name in on_pages()
        if name.startswith(EIGEN) and name not in styled | HAKEN and not any(of_which(name, styled))
    }
    assert sorted(unknown) == []


def in_styles() -> Iterator[str]:
    for path in STIJLEN:
        for selector, _ in rules(without_comments(path)):
            yield from re.findall(rf"\.({KLASSE.pattern})", selector)


def on_pages() -> Iterator[str]:
    """Every word of every class attribute; of one that is filled in later, the part before that."""
    for path in SCHRIJVERS:
        text = path.read_text("utf-8")
        for found in ATTRIBUUT.finditer(text):
            words = found[0] if found["vast"] else " ".join(TEKST.findall(expression(text, found.end())))
            yield from KLASSE.findall(words.removeprefix("class="))
        # In Markdown: ![picture](address){ .class }
        for braces in re.findall(r"\)\{([^{}%]*)\}", text) if path.suffix == ".md" else ():
            yield from re.findall(rf"\.({KLASSE.pattern})", braces)


def in_values() -> Iterator[str]:
    """Every word of every text in the code: a class may be chosen there and put on the page elsewhere."""
    for path in (*SCHRIJVERS, *(ROOT / "toets").rglob("bladen.py")):
        code = path.read_text("utf-8")
        for part in re.findall(r"\{[{%].*?[%}]\}", code) if path.suffix in {".j2", ".html", ".md"} else (code,):
            for text in TEKST.findall(part):
                yield from KLASSE.findall(text)
        # What a macro makes, and a page puts in a class attribute.
        yield from re.findall(r"([\w-]+-)\{\{", code)


def expression(text: str, start: int) -> str:
    """An expression of which the brace before `start` opens, up to the brace that closes it."""
    end, depth = start, 1
    while depth:
        depth += {"{": 1, "}": -1}.get(text[end], 0)
        end += 1
    return text[start:end]


def made_from(name: str, used: set[str]) -> Iterator[str]:
    """The beginnings on a page that this class may come from, as `mt-shape--` before the name of a rol."""
    return (start for start in used if start.endswith("-") and name.startswith(start))


def of_which(name: str, styled: set[str]) -> Iterator[str]:
    """The classes with a style that this one is the beginning of: a block whose parts or kinds have one."""
    parts = (name,) if name.endswith("-") else (f"{name}__", f"{name}--")
    return (other for other in styled if other.startswith(parts))
