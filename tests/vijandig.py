"""A municipality in which every text tries to become HTML, and its site: as if the rule against HTML did not look.

Build it, to attack it yourself: `python -m tests.vijandig FOLDER`.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests import gemeente
from tests.volledig import vul_bestand
from toets.bouwen import bouwen
from toets.inhoud.vragensets import controlegetal

if TYPE_CHECKING:
    from collections.abc import Callable

ANDER = "kwaad.example"
KWAAD = (
    f'\N{GRINNING FACE}" onclick="x()" x=\'</title <><meta http-equiv="refresh" content="0;url=http://{ANDER}/" a="<">'
    '<img/src=x onerror="x()" a="<">'
)
"""Ends a title and an attribute in either quote, leads on, runs; as a browser reads it. And a sign above U+FFFF."""
KORT = '<img/src=x onerror="x()" a="<">'
OPDRACHT = "{: onclick=x() } {{ 7+7 }} {% x %} --8<-- 'mkdocs.yml' ${7+7} <!-- x"
"""What the programs on the way could take for a command."""
LINK = f"[x](javascript:x()) ![x](http://{ANDER}/x.png) <http://{ANDER}/> [x](http://{ANDER}/ 'x')"
"""What Markdown makes a link or a picture of: in a harmless text too, so there it stays."""


def kwaad(text: str, most: int) -> str:
    """The text with as much evil behind it as its field holds."""
    return text + _bij(text, most)


def braaf(text: str, most: int) -> str:
    """The same with harmless words of the same length."""
    evil, link, rest = _bij(text, most).partition(LINK)
    return text + re.sub(r"\S", "x", evil) + link + rest


def _bij(text: str, most: int) -> str:
    evils = (f" {KWAAD} {OPDRACHT} {LINK}", f" {KWAAD}", f" {KORT}")
    return next(evil for evil in evils if len(text + evil) <= most)


def bestanden(verander: Callable[[str, int], str] = kwaad) -> dict[str, dict[str, Any]]:
    """The files of a municipality with every field filled in, and each free text in it changed."""
    files = gemeente.ingevuld()
    voorstel = files["policies/voorbeeld/voorstel.yml"]
    voorstel["beslispunten"][0]["besluit"] = {"uitkomst": "gewijzigd"}
    files["policies/voorbeeld/ingetrokken/m4r8t3wz.yml"] = {**gemeente.INGETROKKEN}
    verslag = files["policies/voorbeeld/verslagen/k7m2p9qd.yml"]
    verslag["opbrengst"][0]["vraag"] = "stem"
    verslag |= {"besproken": ["stem"], "redenen": [{"vraag": "stem"}], "werkte_niet": [{"vraag": "stem"}]}
    voorstel["vragen"] = {"weglaten": [{"vraag": "later"}]}
    files = {path: vul_bestand(path, content, verander) for path, content in files.items()}
    vragen = {path.split("/")[2][:-4]: content for path, content in files.items() if "/vragen/" in path}
    files["questions/versies/1.yml"] |= {"vragen": vragen, "controlegetal": controlegetal(vragen)}
    return files


def bouw_site(root: Path, verander: Callable[[str, int], str] = kwaad) -> Path:
    """Build that municipality below `root`, without PDFs, and return its site."""
    gemeente.schrijf(root, bestanden(verander))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(bouwen, "controleer", lambda *_: [])
        patch.setattr(bouwen, "pdf_maker", lambda *_: None)
        return bouwen.bouw(root, lambda _: None, lambda _: None, vandaag=gemeente.VANDAAG)


if __name__ == "__main__":
    print(bouw_site(Path(sys.argv[1])))
