"""The two pages for developers that show every part in every state, and what only these have in their styles.

A page is light or dark as the reader's device asks, and a button has the pointer on it when a reader puts it there. On
these pages all of that stands side by side. So the colours of light and of dark become a class here, and each state of
a pointer or a keyboard an attribute. Both are read from the styles themselves: nothing is written twice.
"""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from toets.gedeeld import adressen

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import jinja2

STIJL = "toon.css"
"""The file that only these pages load."""
STATEN = {":hover": '[data-staat="hover"]', ":focus-visible": '[data-staat="focus"]'}

COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
MEDIA = re.compile(r"@media([^{]*)\{((?:[^{}]*\{[^{}]*\})*[^{}]*)\}")
RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")


class Regel(NamedTuple):
    """One rule of a style: where it holds ("" is everywhere), of what, and what it says."""

    waar: str
    van: str
    zegt: str


def van_een_gesprek(environment: jinja2.Environment) -> str:
    """The page with the parts of a gesprek: a whole HTML page, as it has no theme around it."""
    template = environment.get_template("pages/onderdelen_gesprek.html.j2")
    return template.render(naar=partial(adressen.vanaf, adressen.ONDERDELEN_GESPREK))


def toonstijlen(css: Path) -> str:
    """What comes after `toon.css`: the colours of light and of dark, and the states, from the styles in `css`."""
    tokens = list(regels((css / "tokens.css").read_text("utf-8")))
    engine = [rule.zegt for rule in tokens if rule.van.startswith("body")]
    light = [rule.zegt for rule in tokens if rule.van == ":root" and not rule.waar]
    dark = [rule.zegt for rule in tokens if rule.van == ":root" and "dark" in rule.waar]
    # Not the sizes: those are the same, and the page may be read with larger letters.
    kept = [
        f".mt-toon--{name} {{{''.join(colours(part))}{''.join(engine)}color-scheme: {scheme};}}"
        for name, part, scheme in (("licht", light, "light"), ("donker", dark, "dark"))
    ]
    return "\n".join([*kept, *staten(css)]) + "\n"


def staten(css: Path) -> Iterator[str]:
    """Every rule about a pointer or a keyboard, as one about an attribute."""
    for path in sorted(css.glob("*.css")):
        for rule in regels(path.read_text("utf-8")):
            if not rule.waar and any(state in rule.van for state in STATEN):
                selector = rule.van
                for state, attribute in STATEN.items():
                    selector = selector.replace(state, attribute)
                yield f"{selector} {{{rule.zegt}}}"


def colours(bodies: list[str]) -> Iterator[str]:
    """The declarations of colours, in order."""
    for body in bodies:
        yield from (f"{name}:{value};" for name, value in re.findall(r"(--toets-color-[\w-]+)\s*:([^;]+);", body))


def regels(css: str) -> Iterator[Regel]:
    """Every rule of a style, without its comments."""
    plain = COMMENT.sub("", css)
    for where, inside in [("", MEDIA.sub("", plain)), *MEDIA.findall(plain)]:
        for selector, body in RULE.findall(inside):
            yield Regel(where.strip(), selector.strip(), body.strip())
