"""Another municipality begins: only what it owns, nothing of another, and nothing half-written."""

from __future__ import annotations

import errno
import re
import shutil
import subprocess
import sys
from datetime import date
from itertools import product
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.pakketten import nep
from tests.test_cli import run
from toets.beginnen.pakket import PakketError, vind_of_maak
from toets.beginnen.starten import StartError, begin, bestanden, controleer_naam
from toets.contract import formulier
from toets.controles.controle import controleer
from toets.inhoud.dossier import Dossier, laad

VANDAAG = date(2026, 11, 24)


@pytest.fixture(scope="module")
def gemeente(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A municipality as `start` makes it."""
    folder = tmp_path_factory.mktemp("start")
    begin(folder / "nieuw", "Ons 'Dorp'", nep(folder), VANDAAG)
    return folder / "nieuw"


def test_what_start_makes_is_right_and_has_nothing_to_look_at(gemeente: Path) -> None:
    inhoud = laad(gemeente)
    assert [*inhoud.problemen, *controleer(inhoud)] == []
    dossier = Dossier.van(inhoud)
    assert dossier.gemeente.extra.toets.gemeente == "Ons 'Dorp'"
    assert [vragenset.versie for vragenset in dossier.vragensets] == [1]
    assert [voorstel.oefenmateriaal is not None for voorstel in dossier.voorstellen.values()] == [True]


def test_a_municipality_holds_only_what_it_owns_and_names_no_other(gemeente: Path) -> None:
    found = {path.relative_to(gemeente).as_posix() for path in gemeente.rglob("*") if path.is_file()}
    own = {path for path in found if not path.startswith(("questions/", "policies/", ".git"))}
    editor = {f".vscode/{name}" for name in ("extensions.json", "maatwerktoets.code-snippets", "settings.json")}
    rest = {"README.md", "build.py", "mkdocs.yml", "CODEOWNERS", "pakket/maatwerktoets-9.9.9-py3-none-any.whl"}
    assert own == editor | rest
    assert not [path for path in found if "lelystad" in (gemeente / path).read_text("utf-8", "replace").lower()]


def test_the_sources_are_those_of_the_questions_in_all_but_the_name_of_a_municipality(gemeente: Path) -> None:
    there, here = (Dossier.van(laad(root)).documenten for root in (gemeente, ROOT))
    assert [(name, d.titel, d.soort, d.datum) for name, d in there.items()] == [
        (name, d.titel, d.soort, d.datum) for name, d in here.items()
    ]


def test_what_can_be_filled_in_is_right_when_the_sign_before_it_goes(gemeente: Path, tmp_path: Path) -> None:
    there = shutil.copytree(gemeente, tmp_path / "ingevuld")
    path = there / "mkdocs.yml"
    filled = re.sub(r"^( *)# (\w+: ?(?:\S+|'.*'|\{.*\}))$", r"\1\2", path.read_text("utf-8"), flags=re.MULTILINE)
    path.write_text(filled, encoding="utf-8")
    # The national index wants what the griffie decides: both lines are only true with more.
    inhoud = laad(there)
    assert [*inhoud.problemen, *controleer(inhoud, VANDAAG)] == []
    dossier = Dossier.van(inhoud)
    said = dossier.gemeente.extra.toets
    assert dossier.gemeente.site_url == "https://maatwerktoets.example/"
    assert said.contact
    assert said.beveiliging
    assert said.beveiliging.verloopt.iso() == "2027-11-24"


def test_the_form_for_a_voorstel_offers_no_document_of_another_municipality(gemeente: Path) -> None:
    dossier = Dossier.van(laad(gemeente))
    assert len(dossier.documenten) == 5
    dingen = formulier.gegevens(dossier).dingen
    assert (dingen["documenten"], len(dingen["documenten van elders"])) == ([], 5)
    assert len(formulier.gegevens(Dossier.van(laad(ROOT))).dingen["documenten"]) > 4


def test_whoever_begins_reads_how_to_get_a_first_voorstel_and_who_looks_at_it(gemeente: Path) -> None:
    said = (gemeente / "README.md").read_text("utf-8")
    for way in ("Voorstel opstellen", "python build.py import", "python build.py new"):
        assert way in said
    owners = (gemeente / "CODEOWNERS").read_text("utf-8")
    owned = [line.split()[0].strip("/").split("*")[0] for line in owners.splitlines() if line and line[0] != "#"]
    assert all((gemeente / path).exists() for path in owned)


def test_a_folder_that_holds_something_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "brief.txt").write_text("van mij")
    status, said = run("start", str(tmp_path), "--gemeente", "Ons Dorp")
    assert status == 1
    assert "staat al iets. Er is niets veranderd" in said
    assert [path.name for path in tmp_path.iterdir()] == ["brief.txt"]


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    status, said = run("start", str(nep(tmp_path)), "--gemeente", "Ons Dorp")
    assert status == 1
    assert "is een bestand. Kies een naam voor een nieuwe map." in said


def test_an_empty_folder_is_filled(tmp_path: Path) -> None:
    (tmp_path / "leeg").mkdir()
    status, said = run("start", str(tmp_path / "leeg"), "--gemeente", "Ons Dorp", "--pakket", str(nep(tmp_path)))
    assert status == 0
    assert "De maatwerktoets van Ons Dorp staat in" in said
    assert (tmp_path / "leeg" / "mkdocs.yml").is_file()


def test_a_place_where_no_folder_can_be_made_gets_one_reason(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: Path, *_: object, **__: object) -> None:
        raise FileNotFoundError(errno.ENOENT, "No such file or directory", str(self))

    package = nep(tmp_path)
    monkeypatch.setattr(Path, "mkdir", refuse)
    with pytest.raises(StartError) as found:
        begin(tmp_path / "nieuw", "Ons Dorp", package, VANDAAG)
    assert str(found.value).endswith("nieuw is hier niet te maken. Er is niets gemaakt. Kies een andere plek.")


@pytest.mark.parametrize("existed", [True, False])
def test_nothing_stays_when_writing_fails_halfway(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, existed: bool
) -> None:
    target = tmp_path / "nieuw"
    if existed:
        target.mkdir()
    write = Path.write_bytes

    def full(path: Path, content: bytes) -> int:
        if path.name == "quickscan.yml":
            raise OSError(errno.ENOSPC, "No space left on device")
        return write(path, content)

    pakket = nep(tmp_path)
    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(StartError, match=r"Er is niets gemaakt\. De schijf is vol\. Maak ruimte vrij\."):
        begin(target, "Ons Dorp", pakket, VANDAAG)
    assert target.exists() == existed
    assert not existed or list(target.iterdir()) == []


@pytest.mark.parametrize("naam", ["", "   ", "123", "Dorp <b>", "x" * 81])
def test_what_can_be_no_name_is_refused(naam: str) -> None:
    with pytest.raises(StartError, match="kan geen naam van een gemeente zijn"):
        bestanden(naam, VANDAAG)


@pytest.mark.parametrize(
    ("said", "naam"), [("Gemeente Ons Dorp", "Ons Dorp"), ("'s-Gravenhage", "'s-Gravenhage"), (" Súdwest\n", "Súdwest")]
)
def test_a_name_is_taken_as_people_write_it(said: str, naam: str) -> None:
    assert controleer_naam(said) == naam


def test_without_a_name_the_command_asks_and_says_how_to_give_it(tmp_path: Path) -> None:
    status, said = run("start", str(tmp_path / "nieuw"))
    assert status == 1
    assert "Hoe heet de gemeente?" in said
    assert '--gemeente "Naam"' in said


@pytest.mark.parametrize(("content", "expected"), [(None, "is er niet"), ("x", "is geen pakket van de maatwerktoets")])
def test_a_package_that_is_none_is_refused(tmp_path: Path, content: str | None, expected: str) -> None:
    wheel = tmp_path / "maatwerktoets-1.0.0-py3-none-any.whl"
    if content:
        wheel.write_text(content)
    status, said = run("start", str(tmp_path / "nieuw"), "--gemeente", "Ons Dorp", "--pakket", str(wheel))
    assert status == 1
    assert expected in said
    assert not (tmp_path / "nieuw").exists()


def test_one_wrong_byte_in_a_package_is_said_in_a_sentence_or_does_no_harm(tmp_path: Path) -> None:
    wheel = nep(tmp_path)
    whole = wheel.read_bytes()
    refused = 0
    for place, byte in product(range(whole.rfind(b"PK\x01\x02"), len(whole)), (0x00, 0x08, 0xE6, 0xFF)):
        wheel.write_bytes(whole[:place] + bytes([byte]) + whole[place + 1 :])
        try:
            assert vind_of_maak(wheel, tmp_path) == wheel
        except PakketError:
            refused += 1
    assert refused > 100


def draai(gemeente: Path) -> str:
    """What the `build.py` of a municipality says when it can't go on."""
    done = subprocess.run([sys.executable, gemeente / "build.py", "check"], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    return done.stderr


def test_the_build_of_a_municipality_says_which_package_it_misses(tmp_path: Path) -> None:
    begin(tmp_path / "nieuw", "Ons Dorp", nep(tmp_path), VANDAAG)
    folder = tmp_path / "nieuw" / "pakket"
    (folder / "maatwerktoets-9.9.8-py3-none-any.whl").write_bytes(b"PK")
    assert "Laat alleen de versie staan die u wilt gebruiken" in draai(tmp_path / "nieuw")
    (folder / "maatwerktoets-9.9.9-py3-none-any.whl").unlink()
    assert "is niet heel, of geen pakket" in draai(tmp_path / "nieuw")
    (folder / "maatwerktoets-9.9.8-py3-none-any.whl").unlink()
    assert "Gevonden: geen" in draai(tmp_path / "nieuw")
    assert not (tmp_path / "nieuw" / ".venv").exists()
