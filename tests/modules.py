"""Writes docs/modules.md: what every module is for, in its own first sentence. `make modules` runs it.

A Python module says it in its docstring, a module of the app in the comment at its top.
"""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

from tests.huis import KAMERS, ROOT, modules

if TYPE_CHECKING:
    from pathlib import Path

DOCUMENT = ROOT / "docs" / "modules.md"
APP = ROOT / "site_templates" / "app" / "src"
APP_ROOMS = {
    "contract": "What the builder gives the app, with its types.",
    "gedeeld": "The ground: words, signs and rollen that every room may use.",
    "apparaat": "What is kept on a device, and when it is wiped.",
    "code": "Answers as letters, and the link that joins the phones of one gesprek.",
    "vertrouwen": "What may leave the room, and what must not stand in a text.",
    "sessie": "The state of one gesprek, and what follows from it.",
    "beeld": "Answers as the facilitator and the room see them.",
    "paginas": "What the scripts of ordinary pages decide.",
    "formulier": "The forms for a voorstel and for a vraag.",
    "leiden": "The facilitator's window.",
    "meedoen": "A participant's window.",
    "zaal": "The window that the room sees.",
    "ingangen": "The entries: one script a page.",
}
"""What each room of the app is for, in the order of their floors (`site_templates/app/tests/vloeren_test.ts`)."""

HEAD = """# Modules

Every module, with the first sentence it says of itself. `make modules` writes this page, so change the sentence in the
module and not here. The rooms stand from the ground up: each uses only what stands above it on this page. How they fit
together: [ARCHITECTURE.md](ARCHITECTURE.md).
"""


def eerste_zin(text: str) -> str:
    """The first sentence of a docstring or comment, on one line. An initial with its dot ends no sentence."""
    paragraph = " ".join(text.strip().partition("\n\n")[0].split())
    return re.split(r"(?<=[.?!])(?<![A-Z]\.)\s+(?=[A-Z`\"'])", paragraph)[0]


def eerste_commentaar(source: str) -> str:
    """The text of the first block comment of a module of the app, without its stars; empty when there is none."""
    found = re.search(r"/\*\*?(.*?)\*/", source, re.DOTALL)
    return "\n".join(re.sub(r"^\s*\*? ?", "", line) for line in found[1].splitlines()) if found else ""


def maak() -> str:
    """The whole page, as Markdown."""
    app = ["", "## The app: `site_templates/app/src/`", *_app()]
    return "\n".join([HEAD, "## The builder: `toets/`", *_builder(), *app]) + "\n"


def _builder() -> list[str]:
    found = modules()
    said = {module.naam: eerste_zin(_docstring(module.pad)) for module in found}
    lines: list[str] = []
    for room in (*KAMERS, ""):
        inside = [module for module in found if module.kamer == room and module.pad.name != "__init__.py"]
        title, about = (f"`{room}/`", said[f"toets.{room}"]) if room else ("Outside a room", said["toets"])
        rows = [(module.pad.relative_to(ROOT / "toets" / room), said[module.naam]) for module in inside]
        lines += _section(title, about, rows)
    return lines


def _app() -> list[str]:
    lines: list[str] = []
    for room, about in APP_ROOMS.items():
        paths = sorted([*(APP / room).rglob("*.ts"), *(APP / room).rglob("*.tsx")])
        said = [eerste_zin(eerste_commentaar(path.read_text("utf-8"))) for path in paths]
        rows = [(path.relative_to(APP / room), sentence) for path, sentence in zip(paths, said, strict=True)]
        lines += _section(f"`{room}/`", about, rows)
    return lines


def _docstring(path: Path) -> str:
    return ast.get_docstring(ast.parse(path.read_text("utf-8"))) or ""


def _section(title: str, about: str, rows: list[tuple[Path, str]]) -> list[str]:
    table = [f"| `{path.as_posix()}` | {sentence.replace('|', chr(92) + '|')} |" for path, sentence in rows]
    return ["", f"### {title}", "", about, "", "| module | what it is for |", "|---|---|", *table]


if __name__ == "__main__":
    DOCUMENT.write_text(maak(), "utf-8")
