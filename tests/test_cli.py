"""What a user types and reads: everything wrong at once, and nothing half-written."""

from __future__ import annotations

import errno
import json
import re
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from tests import gemeente
from toets.bouwen import bouwen, engine
from toets.bouwen.links import lees_pagina
from toets.bouwen.siteadres import GEEN_ADRES, lees_siteadres
from toets.cli import main
from toets.gedeeld import adressen
from toets.paginas.pdf import GEEN_PANGO
from toets.vertrouwen.persoonsgegevens import LEES_ZELF

if TYPE_CHECKING:
    from pathlib import Path


def run(*arguments: str) -> tuple[int, str]:
    """The exit status and everything that was said."""
    result = CliRunner().invoke(main, list(arguments), catch_exceptions=False)
    return result.exit_code, result.output


def replace(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert text.count(old) >= 1, f"{old} does not stand in {path}"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def line_of(path: Path, fragment: str) -> int:
    return next(n for n, line in enumerate(path.read_text("utf-8").splitlines(), start=1) if fragment in line)


HEEL_ADRES = "Schrijf het hele adres, zoals https://maatwerktoets.example/."


def test_ten_mistakes_in_three_files_are_all_named_with_their_lines_in_one_run(repo: Path) -> None:
    voorstel = repo / "policies/voorbeeld/voorstel.yml"
    vraag = repo / "questions/vragen/stem.yml"
    casus = repo / "questions/casussen/gezin-a.yml"
    mistakes = [
        (voorstel, "indiener: Het college", "indienerr: Het college", "onbekende-sleutel"),
        (voorstel, "datum: 2026-03", "datum: 2026-13", "datum"),
        (voorstel, "samenvatting: De raad laat", "samenvatting: De <b>raad</b> laat", "html-in-tekst"),
        (voorstel, "- mandaat", "- mandat", "onbekende-verwijzing"),
        (voorstel, "effect: baat", "effect: winst", "onbekende-keuze"),
        (vraag, "status: concept", "status:", "leeg-veld"),
        (vraag, "waarom: Omdat", "kort: Dubbel\nwaarom: Omdat", "dubbele-sleutel"),
        (vraag, "soort: bevinding", "soort: bevindingg", "onbekende-keuze"),
        (casus, "euro: '450'", "euro: 45.00", "bedrag"),
        (casus, "domeinen:\n- jeugd", "domeinen: jeugd", "verkeerde-soort"),
    ]
    for path, old, new, _ in mistakes:
        replace(path, old, new)
    status, output = run("check", "--map", str(repo))
    assert status == 1
    for path, _, new, rule in mistakes:
        place = f"{path.relative_to(repo).as_posix()}:{line_of(path, new.splitlines()[0])}:"
        assert any(line.startswith(place) and f"[{rule}]" in line for line in output.splitlines()), (place, rule)
    # One more: the key that is misspelled is missing too.
    assert "11 dingen zijn niet goed" in output


def test_problems_come_sorted_by_file_and_line(repo: Path) -> None:
    replace(repo / "questions/vragen/stem.yml", "status: concept", "status: x")
    replace(repo / "policies/voorbeeld/voorstel.yml", "effect: baat", "effect: x")
    replace(repo / "policies/voorbeeld/voorstel.yml", "fase: ontwerp", "fase: x")
    _, output = run("check", "--map", str(repo))
    places = [(path, int(line)) for path, line in re.findall(r"^(\S+):(\d+):\d+ ", output, re.MULTILINE)]
    assert places == sorted(places)
    assert len(places) == 3


def test_github_shows_each_problem_beside_its_line(repo: Path) -> None:
    replace(repo / "questions/vragen/stem.yml", "status: concept", "status: 100%")
    status, output = run("check", "--map", str(repo), "--format", "github")
    assert status == 1
    line = line_of(repo / "questions/vragen/stem.yml", "status:")
    assert f"::error file=questions/vragen/stem.yml,line={line},col=9,title=onbekende-keuze::'100%25' kan" in output


def test_gitlab_gets_one_report_and_a_person_reads_the_same(repo: Path) -> None:
    replace(repo / "questions/vragen/stem.yml", "status: concept", "status: x")
    arguments = ["check", "--map", str(repo), "--format", "gitlab"]
    result = CliRunner().invoke(main, arguments, catch_exceptions=False)
    assert result.exit_code == 1
    (issue,) = json.loads(result.stdout)
    line = line_of(repo / "questions/vragen/stem.yml", "status:")
    assert issue["location"] == {"path": "questions/vragen/stem.yml", "lines": {"begin": line}}
    assert f"questions/vragen/stem.yml:{line}:9" in result.stderr


def test_gitlab_gets_an_empty_report_when_all_is_well(repo: Path) -> None:
    result = CliRunner().invoke(main, ["check", "--map", str(repo), "--format", "gitlab"], catch_exceptions=False)
    assert result.exit_code == 0
    assert json.loads(result.stdout) == []
    assert "Alles is goed" in result.stderr


def test_when_all_is_well_that_is_said(repo: Path) -> None:
    gemeente.schrijf(repo, gemeente.ingevuld())
    status, output = run("check", "--map", str(repo))
    assert status == 0
    assert output == f"Alles is goed: 24 bestanden nagekeken.\n{LEES_ZELF}\n"


def test_it_is_said_that_nobody_is_named_for_a_weakness_of_the_site(repo: Path) -> None:
    status, output = run("check", "--map", str(repo))
    assert status == 0
    assert "Er komt geen security.txt" in output


def test_a_changed_vraag_is_no_problem_but_is_mentioned(repo: Path) -> None:
    replace(repo / "questions/vragen/stem.yml", "kort: Ruimte", "kort: Anders")
    status, output = run("check", "--map", str(repo))
    assert status == 0
    assert "python build.py vaststellen" in output


def test_vaststellen_writes_the_next_set_and_says_so_once(repo: Path) -> None:
    replace(repo / "questions/vragen/stem.yml", "kort: Ruimte", "kort: Anders")
    status, output = run("vaststellen", "--map", str(repo))
    assert status == 0
    assert "questions/versies/2.yml" in output
    assert "niets vastgesteld" in run("vaststellen", "--map", str(repo))[1]


def test_vaststellen_refuses_while_something_is_wrong(repo: Path) -> None:
    replace(repo / "questions/vragen/stem.yml", "kort: Ruimte", "kort:")
    status, _ = run("vaststellen", "--map", str(repo))
    assert status == 1
    assert not (repo / "questions/versies/2.yml").exists()


def test_a_build_that_can_not_be_made_leaves_the_site_that_was_there(repo: Path) -> None:
    (repo / "site").mkdir()
    (repo / "site/index.html").write_text("de vorige site")
    replace(repo / "questions/vragen/stem.yml", "kort: Ruimte", "kort:")
    status, output = run("build", "--map", str(repo))
    assert status == 1
    assert "'kort' is niet ingevuld" in output
    assert (repo / "site/index.html").read_text() == "de vorige site"


def test_a_first_build_that_fails_speaks_of_no_earlier_site(repo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr("toets.cli.bouw", full)
    status, output = run("build", "--map", str(repo))
    assert status == 1
    assert "De site kon niet gebouwd worden. Er is nu geen site.\nDe schijf is vol." in output


@pytest.mark.bouwt
def test_an_engine_that_stops_leaves_the_site_that_was_there(repo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(engine.OPTIES, "mkdocs", ["--bestaat-niet"])
    (repo / "site").mkdir()
    (repo / "site/index.html").write_text("de vorige site")
    status, output = run("build", "--map", str(repo))
    assert status == 1
    assert "De vorige site staat er nog" in output
    assert (repo / "site/index.html").read_text() == "de vorige site"


@pytest.mark.bouwt
def test_without_pango_the_build_says_what_to_install_and_goes_on(repo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bouwen, "pdf_maker", lambda *_: None)
    said: list[str] = []
    site = bouwen.bouw(repo, lambda _: None, said.append)
    assert said == [GEEN_ADRES, GEEN_PANGO]
    assert (site / "voorstellen/voorbeeld/handout-raadslid.html").exists()
    assert not list(site.rglob("*.pdf"))
    assert "handout-raadslid.pdf" not in (site / "voorstellen/voorbeeld/index.html").read_text("utf-8")


@pytest.mark.bouwt
def test_the_same_input_gives_the_same_site(repo: Path) -> None:
    def contents() -> dict[str, bytes]:
        site = bouwen.bouw(repo, lambda _: None, lambda _: None)
        return {path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()}

    assert contents() == contents()


def test_a_voorstel_that_waits_for_new_vragen_does_not_stop_freezing_them(repo: Path) -> None:
    kinds = repo / "questions/maatregelsoorten.yml"
    kinds.write_text(kinds.read_text() + "  wonen:\n    naam: wonen\n    uitleg: Over huizen.\n    let_op: Let op.\n")
    for name in ("stem", "tempo", "uitleg", "ruimte", "later"):
        replace(repo / f"questions/vragen/{name}.yml", "- mandaat", "- wonen")
    replace(repo / "policies/voorbeeld/voorstel.yml", "- mandaat", "- wonen")
    status, output = run("check", "--map", str(repo))
    assert status == 1
    assert "Stel ze vast: python build.py vaststellen" in output
    assert run("vaststellen", "--map", str(repo))[0] == 0
    assert run("check", "--map", str(repo))[0] == 0


def middels(repo: Path) -> None:
    """Put something in that deserves attention and is no mistake."""
    replace(repo / "policies/voorbeeld/voorstel.yml", "De raad laat teams", "De raad laat middels mandaat teams")


def test_what_only_deserves_attention_is_shown_and_stops_nothing(repo: Path) -> None:
    middels(repo)
    status, output = run("check", "--map", str(repo))
    assert status == 0
    assert "let op: 'middels' is ambtelijke taal [ambtelijke-taal]" in output
    assert "1 keer 'let op'" in output
    assert "niet goed" not in output
    assert "Er zijn geen fouten: 24 bestanden nagekeken." in output


def test_mistakes_and_what_deserves_attention_come_sorted_together(repo: Path) -> None:
    middels(repo)
    replace(repo / "policies/voorbeeld/voorstel.yml", "effect: baat", "effect: x")
    replace(repo / "policies/voorbeeld/voorstel.yml", "titel: Teams", "titel: <b>Teams</b>")
    status, output = run("check", "--map", str(repo))
    assert status == 1
    assert re.findall(r"\[([a-z-]+)\]$", output, re.MULTILINE) == [
        "html-in-tekst",
        "ambtelijke-taal",
        "onbekende-keuze",
    ]
    assert "2 dingen zijn niet goed" in output
    assert "1 keer 'let op'" in output


def test_github_shows_what_deserves_attention_as_a_warning(repo: Path) -> None:
    middels(repo)
    status, output = run("check", "--map", str(repo), "--format", "github")
    assert status == 0
    assert re.search(
        r"^::warning file=policies/voorbeeld/voorstel.yml,line=\d+,col=\d+,title=ambtelijke-taal::", output
    )


def test_vaststellen_goes_on_when_nothing_is_a_mistake(repo: Path) -> None:
    middels(repo)
    replace(repo / "questions/vragen/stem.yml", "kort: Ruimte", "kort: Anders")
    assert run("vaststellen", "--map", str(repo))[0] == 0
    assert (repo / "questions/versies/2.yml").exists()


@pytest.mark.bouwt
def test_a_build_goes_on_and_says_how_often_someone_should_look(repo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    middels(repo)
    monkeypatch.setattr(bouwen, "pdf_maker", lambda *_: None)
    said: list[str] = []
    site = bouwen.bouw(repo, lambda _: None, said.append, adres="https://dorp.example/project")
    lost = lees_pagina((site / "404.html").read_text("utf-8"))
    assert {address.split("/")[1] for address in lost.doelen if address.startswith("/")} == {"project"}
    assert "https://dorp.example/project/" in (site / adressen.VOLGEN).read_text("utf-8")
    assert said == ["1 keer 'let op'. Bekijk waar met: python build.py check", GEEN_PANGO]


@pytest.mark.parametrize("adres", ["dorp.example", "https://dorp.example/?a=b", "ftp://dorp.example/", "https://[dorp"])
def test_what_is_no_address_of_a_site_is_refused_before_anything_is_built(repo: Path, adres: str) -> None:
    status, said = run("build", "--map", str(repo), "--adres", adres)
    assert status == 1
    assert said == f"'{adres}' is geen adres van een site. {HEEL_ADRES}\n"
    assert not (repo / "site").exists()


def test_an_empty_address_is_none_and_a_whole_one_is_taken_without_the_spaces_around_it() -> None:
    assert [lees_siteadres(given) for given in (None, "", " ")] == [None, None, None]
    assert lees_siteadres(" https://dorp.gitlab.example/toets ") == "https://dorp.gitlab.example/toets"
