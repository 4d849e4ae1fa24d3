"""What a gespreksverslag may not hold is refused with the file, the line and what to do."""

from __future__ import annotations

import random
from datetime import date
from typing import TYPE_CHECKING

import pytest

from tests.test_cli import line_of, replace, run
from tests.verslagen import ADRES, PLAATS
from toets.controles import controleer
from toets.dossier import Dossier, laad
from toets.paginas import paginas, sjablonen, toon
from toets.toekomst import nog_niet_begonnen

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("old", "new", "at"),
    [
        ("raadslid: 5-9", "raadslid: 6", "raadslid: 6"),
        ("raadslid: plus", "raadslid: 4 plus", "raadslid: 4 plus"),
        ("tekst: Een team", "tekst: Mevrouw Jansen", "tekst: Mevrouw"),
        ("wijze: per-rol", "wijze: per-rol\nnaam: Jansen", "naam: Jansen"),
        ("vraag: kosten", "vraag: kostenn", "- vraag: kostenn"),
        ("vragenset: '1'", "vragenset: '9'", "vragenset: '9'"),
        ("maand: 2026-11", "maand: 2026-11-03", "maand: 2026-11-03"),
        ("maand: 2026-11", "maand: 2026-13", "maand: 2026-13"),
        ("vraag: kosten", "vraag: stem", "- vraag: stem"),
        ("raadslid: plus", "groep: plus\n    raadslid: plus", "groep: plus"),
        ("raadslid: plus", "beleidsmedewerker: plus\n    raadslid: plus", "beleidsmedewerker: plus"),
        ("versie: '1'", "versie: '1'\nversie: '1'", "versie: '1'"),
    ],
)
def test_a_refusal_names_the_file_the_line_and_what_to_do(repo: Path, old: str, new: str, at: str) -> None:
    replace(repo / PLAATS, old, new)
    status, output = run("check", "--map", str(repo))
    assert status == 1
    lines = output.splitlines()
    text = (repo / PLAATS).read_text("utf-8").splitlines()
    places = [f"{PLAATS}:{number}:" for number, line in enumerate(text, start=1) if line.strip().startswith(at)]
    said = [number for number, line in enumerate(lines) if any(line.startswith(place) for place in places)]
    assert said, output
    assert all(lines[number + 1].startswith("    ") for number in said), "no hint"


def test_a_verslag_of_a_month_that_has_not_begun_is_refused(repo: Path) -> None:
    inhoud = laad(repo)
    (problem,) = nog_niet_begonnen(inhoud, date(2026, 10, 31))
    assert (problem.path, problem.line) == (PLAATS, line_of(repo / PLAATS, "maand: "))
    assert problem.message == "november 2026 moet nog beginnen"
    assert problem.hint
    assert list(nog_niet_begonnen(inhoud, date(2026, 11, 1))) == []


def test_check_and_build_refuse_a_verslag_of_a_far_month(repo: Path) -> None:
    replace(repo / PLAATS, "maand: 2026-11", "maand: 2999-01")
    for command in ("check", "build"):
        status, output = run(command, "--map", str(repo))
        assert status == 1
        assert "januari 2999 moet nog beginnen" in output
    assert not (repo / "site").exists()


# ---------- A thousand hostile files ----------

HOSTILE = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "[klik](javascript:alert(1))",
    "![x](data:text/html;base64,PHNjcmlwdD4=)",
    '"><svg/onload=alert(1)>',
    "{{ dossier }} {% raw %}",
    "</script><script>",
    "&lt;script&gt;",
    "`<b>`",
    "&anker",
    "*anker",
    "!!python/object:os.system",
    "- - - -",
    "{[}",
    "'",
    '"',
    "|",
    ": ",
    "#",
    "\t",
    "\x00",
    "\ufeff",
    "\u202e",
    "\U0001f600",
    "99999999999999999999",
    "-1",
    "---",
    "...",
    "\r",
    "%YAML 9.9",
]


def hostile(text: str, chance: random.Random) -> bytes:
    """The file with something hostile in one to three places: in it, instead of a value, or bytes that are no text."""
    content = text.encode()
    for _ in range(chance.randint(1, 3)):
        lines = content.split(b"\n")
        number = chance.randrange(len(lines))
        line, piece = lines[number], chance.choice(HOSTILE).encode()
        key, colon, _ = line.partition(b": ")
        place = chance.randrange(len(line) + 1)
        lines[number] = chance.choice(
            [
                key + colon + piece,
                key + colon + b"'" + piece.replace(b"'", b"''") + b"'",
                line + b" " + piece,
                line[:place] + piece + line[place:],
                line[:place] + bytes([chance.randrange(256)]) + line[place:],
                line[place:],
                b"  " + line,
                line + b"\n" + line,
                b"",
            ]
        )
        content = b"\n".join(lines)
    return content


def walk(repo: Path, seeds: range) -> int:
    """Judge a hostile file for each seed; how many of them were right after all, and became a page."""
    path = repo / PLAATS
    right = path.read_text("utf-8")
    pages = 0
    for seed in seeds:
        path.write_bytes(hostile(right, random.Random(seed)))  # noqa: S311 (the same files on every machine)
        inhoud = laad(repo)
        found = controleer(inhoud)
        assert all(problem.message and problem.line >= 1 and problem.column >= 1 for problem in found), seed
        if any(problem.ernst == "fout" for problem in found):
            assert {problem.path for problem in found} == {PLAATS}, seed
            continue
        dossier = Dossier.van(inhoud)
        (pagina,) = (pagina for pagina in paginas(dossier) if pagina.adres == ADRES)
        shown = toon(sjablonen(dossier, met_pdf=False), pagina).lower()
        assert not any(risk in shown for risk in ("<script", "<img", "onerror=alert(1)>", 'href="javascript', "<svg/"))
        pages += 1
    path.write_text(right, encoding="utf-8")
    return pages


def test_no_hostile_file_crashes_or_reaches_a_page_as_markup(repo: Path) -> None:
    assert walk(repo, range(100)) > 0


@pytest.mark.traag
def test_none_of_a_thousand_hostile_files_crashes_or_reaches_a_page_as_markup(repo: Path) -> None:
    assert walk(repo, range(100, 1100)) > 0
