"""What a gespreksverslag may not hold is refused with the file, the line and what to do."""

from __future__ import annotations

import random
import re
from datetime import date
from typing import TYPE_CHECKING

import pytest
from markdown_it import MarkdownIt

from tests import gemeente
from tests.test_cli import line_of, replace, run
from tests.verslagen import ADRES, OPVOLGING, PLAATS, texts
from toets.controles.controle import controleer
from toets.controles.regels import html_in_tekst
from toets.inhoud.dossier import Dossier, laad
from toets.paginas import paginas as paginas_module
from toets.paginas.paginas import paginas, sjablonen, toon

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from jinja2 import Environment


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
    (problem,) = controleer(inhoud, date(2026, 10, 31))
    assert (problem.rule, problem.ernst) == ("verslag-al-geweest", "fout")
    assert (problem.path, problem.line) == (PLAATS, line_of(repo / PLAATS, "maand: "))
    assert problem.message == "november 2026 moet nog beginnen"
    assert problem.hint
    assert controleer(inhoud, date(2026, 11, 1)) == controleer(inhoud) == []


def test_a_verslag_that_becomes_public_later_and_an_answer_from_the_future_are_refused(tmp_path: Path) -> None:
    files = gemeente.inhoud()
    files[PLAATS] |= {"gepubliceerd": "2026-12-02", "soort": "sessie"}
    files[OPVOLGING]["antwoorden"][0]["maand"] = "2027-01"
    inhoud = laad(gemeente.schrijf(tmp_path, files))
    found = controleer(inhoud, date(2026, 12, 1))
    assert [(problem.rule, problem.message) for problem in found] == [
        ("opvolging-al-geweest", "januari 2027 moet nog beginnen"),
        ("verslag-al-geweest", "2 december 2026 moet nog komen"),
    ]
    assert controleer(inhoud, date(2027, 1, 1)) == []


def test_what_became_of_practice_is_made_up_and_may_be_later(tmp_path: Path) -> None:
    files = gemeente.inhoud()
    files[OPVOLGING]["antwoorden"][0]["maand"] = "2027-01"
    assert controleer(laad(gemeente.schrijf(tmp_path, files)), date(2026, 12, 1)) == []


def test_a_verslag_under_two_voorstellen_is_refused_with_both_places(tmp_path: Path) -> None:
    files = gemeente.inhoud()
    files["policies/ander/voorstel.yml"] = gemeente.VOORSTEL
    files["policies/ander/verslagen/k7m2p9qd.yml"] = gemeente.VERSLAG
    status, output = run("check", "--map", str(gemeente.schrijf(tmp_path, files)))
    assert status == 1
    place, hint = output.splitlines()[:2]
    assert place.startswith(f"{PLAATS}:1:1 ")
    assert "policies/ander/verslagen/k7m2p9qd.yml" in place
    assert "haal het andere weg" in hint


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


EIGEN = re.compile(
    r'<script type="application/json" id="werkblad-gegevens">[^<]*</script>\n'
    r'<script src="[^"<>]*app/werkblad\.js" defer></script>'
)
"""What the page of every verslag has itself. Data in it holds no `<`: what begins a tag there is not ours."""
RISKS = ("<script", "<img", "onerror=alert(1)>", 'href="javascript', "<svg/")


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


def files(repo: Path, seeds: range) -> Iterator[bytes]:
    """A hostile file for each seed. A page says an erratum as it is and an opbrengst as Markdown: so both are there."""
    right = (repo / PLAATS).read_text("utf-8").replace("versie: '1'", "versie: '2'\nerratum: Een kop was verkeerd.", 1)
    for seed in seeds:
        yield hostile(right, random.Random(seed))  # noqa: S311 (the same files on every machine)


def walk(repo: Path, hostile_files: Iterable[bytes]) -> int:
    """Judge each file; how many of them were right after all, and became a page."""
    # What was done with an opbrengst names the version of the verslag, so it would be wrong as well.
    (repo / OPVOLGING).unlink()
    pages = 0
    for number, content in enumerate(hostile_files):
        (repo / PLAATS).write_bytes(content)
        inhoud = laad(repo)
        found = controleer(inhoud)
        assert all(problem.message and problem.line >= 1 and problem.column >= 1 for problem in found), number
        if any(problem.ernst == "fout" for problem in found):
            assert {problem.path for problem in found} == {PLAATS}, number
            continue
        dossier = Dossier.van(inhoud)
        pagina = next(pagina for pagina in paginas(dossier) if pagina.adres == ADRES)
        shown = EIGEN.sub("", toon(sjablonen(dossier, met_pdf=False), pagina)).lower()
        risks = [risk for risk in RISKS if risk in shown]
        assert not risks, f"{risks} reached the page of file {number}"
        pages += 1
    return pages


def test_no_hostile_file_crashes_or_reaches_a_page_as_markup(repo: Path) -> None:
    assert walk(repo, files(repo, range(60, 100))) > 0


@pytest.mark.traag
def test_none_of_a_thousand_hostile_files_crashes_or_reaches_a_page_as_markup(repo: Path) -> None:
    assert walk(repo, files(repo, range(100, 1160))) > 0


@pytest.fixture
def without_the_rule(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing refuses HTML any more: what is left is the page itself."""
    monkeypatch.setattr(html_in_tekst, "controleer", lambda _: ())


def with_markup() -> Iterator[bytes]:
    """Right files with each hostile piece in an erratum and in an opbrengst."""
    for piece in HOSTILE:
        yield gemeente.als_yaml(texts(f"Een {piece} zin", versie="2", erratum=f"Een {piece} kop")).encode()


@pytest.mark.usefixtures("without_the_rule")
def test_where_no_rule_refuses_markup_the_page_makes_it_harmless(repo: Path) -> None:
    assert walk(repo, with_markup()) > len(HOSTILE) / 2


def _unescaped(dossier: Dossier, *, met_pdf: bool) -> Environment:
    environment = paginas_module.sjablonen(dossier, met_pdf=met_pdf)
    environment.autoescape = False
    return environment


@pytest.mark.usefixtures("without_the_rule")
@pytest.mark.parametrize(
    ("place", "broken"), [(f"{__name__}.sjablonen", _unescaped), ("toets.gedeeld.tekst.naar_html", MarkdownIt().render)]
)
def test_without_escaping_or_cleaning_a_hostile_file_reaches_the_page(
    repo: Path, monkeypatch: pytest.MonkeyPatch, place: str, broken: object
) -> None:
    """The tests above are able to fail."""
    monkeypatch.setattr(place, broken)
    with pytest.raises(AssertionError, match="reached the page"):
        walk(repo, with_markup())
