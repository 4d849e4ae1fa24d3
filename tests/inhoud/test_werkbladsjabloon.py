"""A municipality's own template in Word: what is right is taken, and all that is wrong is said with what to do."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

import docx
import pytest
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from tests.sjablonen import PLAATJE, PLEKKEN, bewerkt, eigen_sjabloon, met_voetnoot, opgeslagen, relatie, sjabloon
from toets.controles.controle import controleer
from toets.inhoud.dossier import laad
from toets.inhoud.lezen import MAX_BYTES
from toets.inhoud.werkbladsjabloon import PLAATS, UITGEPAKT, VELDEN, Gelezen, lees_sjabloon

if TYPE_CHECKING:
    from pathlib import Path


def zet_neer(root: Path, content: bytes, path: str = PLAATS) -> Path:
    target = root / path
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(content)
    return root


def gezegd(root: Path, content: bytes) -> dict[str, str]:
    """What is wrong with a template: the rule and the sentence, with what to do."""
    found, problems, _ = lees_sjabloon(zet_neer(root, content))
    assert found is None
    assert all(problem.path == PLAATS and problem.hint for problem in problems)
    return {problem.message: f"{problem.rule}: {problem.hint}" for problem in problems}


def test_without_one_there_is_none_and_nothing_is_wrong(tmp_path: Path) -> None:
    assert lees_sjabloon(tmp_path) == Gelezen(None, [], [])


def test_a_template_that_is_right_is_taken_as_it_is(repo: Path) -> None:
    own = eigen_sjabloon()
    inhoud = laad(zet_neer(repo, own))
    assert inhoud.problemen == []
    assert inhoud.werkbladsjabloon == own


def test_a_slip_in_a_place_is_named_with_what_was_meant_and_all_that_there_are(tmp_path: Path) -> None:
    said = gezegd(tmp_path, sjabloon(*PLEKKEN, "Zie {citat} en { voor }."))
    assert set(said) == {
        "onbekende plek '{citat}', bedoelde u 'citaat'?",
        "onbekende plek '{ voor }', bedoelde u 'voor'?",
    }
    assert all(f"{{{name}}}" in hint for hint in said.values() for name in VELDEN)


@pytest.mark.parametrize("left_out", PLEKKEN)
def test_whose_words_it_holds_and_both_sides_are_never_left_out(tmp_path: Path, left_out: str) -> None:
    (message, hint) = next(iter(gezegd(tmp_path, sjabloon(*(set(PLEKKEN) - {left_out}))).items()))
    assert message == f"in dit sjabloon ontbreekt {left_out}"
    assert VELDEN[left_out.strip("{}")] in hint


def test_who_shows_the_words_of_a_point_shows_whether_the_group_talked_about_those(tmp_path: Path) -> None:
    assert gezegd(tmp_path, sjabloon(*PLEKKEN, "{letterlijk}")).keys() == {"in dit sjabloon ontbreekt {bron}"}
    assert lees_sjabloon(zet_neer(tmp_path, sjabloon(*PLEKKEN, "{letterlijk} {bron}"))).problemen == []


@pytest.mark.parametrize("text", ["Hier staat {gemeente", "Hier staat gemeente}", "{#voor}{naam}{/voor}{"])
def test_a_brace_without_its_other_half_is_named(tmp_path: Path, text: str) -> None:
    assert f"in '{text}' staat een losse accolade" in gezegd(tmp_path, sjabloon(*PLEKKEN, text))


def test_what_would_bring_out_who_wrote_it_is_refused(tmp_path: Path) -> None:
    (said,) = gezegd(tmp_path / "comment", sjabloon(*PLEKKEN, comment="Klopt dit?"))
    assert said == "in dit sjabloon staan opmerkingen of wijzigingen die Word bijhield"
    document = docx.Document(io.BytesIO(sjabloon(*PLEKKEN)))
    document.paragraphs[0]._p.append(OxmlElement("w:ins"))  # noqa: SLF001 (the library has no name for it)
    assert gezegd(tmp_path / "tracked", opgeslagen(document)).keys() == {said}


def _gezipt(name: str, content: bytes) -> bytes:
    target = io.BytesIO(sjabloon(*PLEKKEN))
    with zipfile.ZipFile(target, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    return target.getvalue()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"Dit is een tekst.",
        b"\xd0\xcf\x11\xe0 an old file, or one with a password",
        sjabloon(*PLEKKEN)[:5_000],
        _gezipt("word/vbaProject.bin", b"macro"),
        _gezipt("word/media/groot.bmp", bytes(UITGEPAKT)),
    ],
    ids=["empty", "text", "locked", "half", "macros", "bomb"],
)
def test_a_file_that_is_no_document_is_said_to_be_so(tmp_path: Path, content: bytes) -> None:
    said = gezegd(tmp_path, content)
    assert said.keys() == {"dit Word-bestand is niet te openen"}


def test_a_template_that_could_not_be_saved_again_is_refused(tmp_path: Path) -> None:
    strange = bewerkt(eigen_sjabloon(), {"docProps/core.xml": ("/package/2006/metadata/core-properties", "/iets")})
    assert gezegd(tmp_path, strange).keys() == {"dit Word-bestand is niet te openen"}


def test_a_file_that_is_too_large_is_not_opened(tmp_path: Path) -> None:
    assert gezegd(tmp_path, bytes(MAX_BYTES + 1)).keys() == {f"het bestand is groter dan {MAX_BYTES // 1000} kB"}


def test_a_file_in_its_folder_with_another_name_is_no_silent_loss(tmp_path: Path) -> None:
    found, (problem,), _ = lees_sjabloon(zet_neer(tmp_path, eigen_sjabloon(), "sjablonen/werkbad.docx"))
    assert found is None
    assert problem.message == f"dit bestand hoort hier niet, bedoelde u '{PLAATS}'?"


def test_what_word_leaves_while_the_file_is_open_is_skipped(tmp_path: Path) -> None:
    assert lees_sjabloon(zet_neer(tmp_path, b"", "sjablonen/~$rkblad.docx")) == Gelezen(None, [], [])


@pytest.mark.parametrize("inside", [None, "deel.xml"], ids=["empty", "filled"])
def test_a_folder_with_the_name_of_the_template_is_no_silent_loss(tmp_path: Path, inside: str | None) -> None:
    (tmp_path / PLAATS).mkdir(parents=True)
    if inside:
        (tmp_path / PLAATS / inside).write_bytes(b"")
    found, problems, _ = lees_sjabloon(tmp_path)
    assert found is None
    assert (problems[0].path, problems[0].message) == (PLAATS, "dit is een map en geen bestand")


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Werkblad {concept", "in 'Werkblad {concept' staat een losse accolade"),
        ("Werkblad {concept}", "onbekende plek '{concept}'"),
    ],
)
def test_a_brace_in_the_title_of_the_file_is_named_as_the_page_fills_in_there_too(
    tmp_path: Path, title: str, said: str
) -> None:
    document = docx.Document(io.BytesIO(sjabloon(*PLEKKEN)))
    document.core_properties.title = title
    (message,) = gezegd(tmp_path, opgeslagen(document))
    assert message.startswith(said)


def test_a_brace_in_a_footnote_is_named_and_a_place_there_counts_not_as_shown(tmp_path: Path) -> None:
    note = "{citaat} en {los"
    said = gezegd(tmp_path, met_voetnoot(sjabloon(*(set(PLEKKEN) - {"{citaat}"})), note))
    assert said.keys() == {f"in '{note}' staat een losse accolade", "in dit sjabloon ontbreekt {citaat}"}


@pytest.mark.parametrize("place", ["text", "footer", "footnote", "title", "picture", "link"])
def test_personal_data_are_refused_wherever_they_stand_also_when_more_is_wrong(repo: Path, place: str) -> None:
    rules = {(found.path, found.rule) for found in controleer(laad(zet_neer(repo, _met_gegevens(place))))}
    assert (PLAATS, "geen-persoonsgegevens") in rules


def test_what_is_a_guess_is_asked_and_stops_nothing(repo: Path) -> None:
    inhoud = laad(zet_neer(repo, sjabloon(*PLEKKEN, "Wethouder Verzonnen bood het plan aan.")))
    (problem,) = [found for found in controleer(inhoud) if found.path == PLAATS]
    assert (problem.rule, problem.ernst) == ("misschien-een-mens", "let op")
    assert inhoud.werkbladsjabloon


def _met_gegevens(place: str) -> bytes:
    said = "Bel 06 12 34 56 78."
    if place == "text":
        return sjabloon(*PLEKKEN, said, "{onbekend}")
    if place == "footer":
        return sjabloon(*PLEKKEN, footer=said)
    if place == "footnote":
        return met_voetnoot(sjabloon(*PLEKKEN), said)
    if place == "link":
        address = "https://raad.example/iemand@voorbeeld.nl"
        return bewerkt(
            sjabloon(*PLEKKEN),
            {"word/_rels/document.xml.rels": ("</Rel", f"{relatie('hyperlink', address, buiten=True)}</Rel")},
        )
    document = docx.Document(io.BytesIO(sjabloon(*PLEKKEN)))
    if place == "title":
        document.core_properties.title = said
    else:
        document.add_picture(io.BytesIO(PLAATJE))
        next(document.element.iter(qn("wp:docPr"))).set("descr", said)
    return opgeslagen(document)
