"""Which Dutch is spelled: every text that a user reads, in content, pages, app, messages and the pages around them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.huis import ROOT
from tests.spelling import uit_app, uit_markdown, uit_python, uit_sjabloon, uit_yaml
from toets.inhoud.dossier import laad
from toets.model.vragenset import Vragenset

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.spelling.stuk import Stuk

NEDERLANDS = (
    *("CHANGELOG.md", "SUPPORT.md", "CODE_OF_CONDUCT.md", "start/README.md", "site_templates/docs/**/*.md"),
    *(".github/PULL_REQUEST_TEMPLATE/*.md", ".gitlab/merge_request_templates/*.md"),
)
ENGELS = ("README.md", "GOVERNANCE.md", "SECURITY.md", "CONTRIBUTING.md", "docs/**/*.md")
"""English pages; of these only the note for who reads no English."""

SJABLONEN = ("site_templates/pages/*.j2", "site_templates/bladen/*.j2", "site_templates/theme/**/*.html")
PYTHON = ("toets/**/*.py", "build.py", "start/build.py")
STIJLEN = ("site_templates/css/*.css",)
APP = "site_templates/app/src"

BUITEN = {
    "site_templates/app/src/vertrouwen/adresnamen.ts": "how others write a name",
    "toets/beginnen/importeren/ondertekening.py": "what stands below the documents of others",
    "toets/contract/appcontract.py": "English, for who reads the code that it makes",
    "toets/vertrouwen/adresnamen.py": "how others write a name",
}
"""Files whose strings no user reads, and what they are."""

LIJSTEN: dict[str, tuple[str, ...]] = {
    "site_templates/gedeeld/herkenbaar.json": ("wat", "raad"),
    "site_templates/gedeeld/lezen.json": ("melding", "hint", "naam_hint"),
    "site_templates/gedeeld/meldingen.json": (),
    "site_templates/gedeeld/meningen.json": ("naam", "melding", "uitleg"),
    "site_templates/gedeeld/persoonsgegevens.json": ("naam", "melding", "uitleg"),
    "site_templates/gedeeld/werkblad.json": ("velden",),
    "site_templates/gedeeld/woorden.json": uit_yaml.ALLES,
    "publiccode.yml": ("nl",),
    "start/*.yml": (),
    "start/questions/*.yml": (),
    "toets/controles/leesregels.yml": ("titel", "uitleg", "woorden"),
    "toets/taal/ambtelijk.yml": uit_yaml.ALLES,
}
"""YAML and JSON around the content, each with the keys that hold text; with none, every sentence."""


def alle_stukken(root: Path = ROOT) -> Iterator[Stuk]:
    """Every piece of Dutch of the repository."""
    yield from (stuk for stuk in _stukken(root) if stuk.pad not in BUITEN)


def _stukken(root: Path) -> Iterator[Stuk]:
    for bestand in laad(root).bestanden:
        # A frozen set holds the words of the vragen as they were; nobody can mend it.
        if bestand.kind is not Vragenset:
            yield from uit_yaml.van_inhoud(bestand)
    for pattern, keys in LIJSTEN.items():
        for pad, source in _bestanden(root, pattern):
            yield from uit_yaml.stukken(pad, source, keys)
    for pad, source in _bestanden(root, *NEDERLANDS):
        yield from uit_markdown.stukken(pad, source)
    for pad, source in _bestanden(root, *ENGELS):
        yield from uit_markdown.stukken(pad, source, engels=True)
    for pad, source in _bestanden(root, *SJABLONEN):
        yield from uit_sjabloon.stukken(pad, source)
    for pad, source in _bestanden(root, *STIJLEN):
        yield from uit_sjabloon.uit_stijl(pad, source)
    for pad, source in _bestanden(root, *PYTHON):
        yield from uit_python.stukken(pad, source)
    yield from uit_app.stukken(root / APP, root)


def _bestanden(root: Path, *patterns: str) -> Iterator[tuple[str, str]]:
    for pattern in patterns:
        for path in sorted(root.glob(pattern)):
            yield path.relative_to(root).as_posix(), path.read_text("utf-8")
