"""The rules on plain Dutch: what they look at, where they say it, and that they stop nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests import gemeente
from toets.controles.controle import controleer
from toets.controles.passages import zoek_passage
from toets.inhoud.dossier import laad
from toets.inhoud.lezen import Plek

if TYPE_CHECKING:
    from pathlib import Path

    from toets.inhoud.probleem import Probleem

VOORSTEL = "policies/voorbeeld/voorstel.yml"
VERSLAG = "policies/voorbeeld/verslagen/k7m2p9qd.yml"
LANG = "Dit is een zin die maar door blijft gaan omdat niemand hem stopt, ook niet als dat heel goed zou kunnen."
LIJDEND = "De hulp wordt betaald. Het gezin wordt geholpen. Dan is het klaar."


def problems(tmp_path: Path, files: dict[str, dict[str, Any]]) -> list[Probleem]:
    return controleer(laad(gemeente.schrijf(tmp_path, files)))


def in_samenvatting(tmp_path: Path, text: str) -> list[Probleem]:
    """What is found in this text as the samenvatting of a voorstel."""
    files = gemeente.inhoud()
    files[VOORSTEL]["samenvatting"] = text
    return problems(tmp_path, files)


def with_source(repo: Path, old: str, new: str) -> list[Probleem]:
    """What is found when a line of the voorstel is written like this."""
    path = repo / VOORSTEL
    source = path.read_text("utf-8")
    assert old in source
    path.write_text(source.replace(old, new, 1), encoding="utf-8")
    return controleer(laad(repo))


SAMENVATTING = "samenvatting: De raad laat teams zelf beslissen."
BLOK = f"samenvatting: |\n  De raad kiest.\n\n  Dan dit. {LANG[:40]}\n  {LANG[41:]}"


def test_a_sentence_of_twenty_words_is_not_long(tmp_path: Path) -> None:
    words = " ".join(["woord"] * 19)
    assert in_samenvatting(tmp_path, f"Een {words}.") == []
    (problem,) = in_samenvatting(tmp_path, f"Een twee {words}.")
    assert (problem.rule, problem.ernst) == ("lange-zin", "let op")
    assert problem.message == "deze zin telt 21 woorden: 'Een twee woord woord woord woord …'"


def test_every_long_sentence_is_named_at_the_line_where_it_begins(repo: Path) -> None:
    first, second = with_source(repo, SAMENVATTING, BLOK + "\n\n  Nog een: " + LANG)
    lines = (repo / VOORSTEL).read_text("utf-8").splitlines()
    assert [lines[p.line - 1][p.column - 1 :][:8] for p in (first, second)] == ["Dit is e", "Nog een:"]


@pytest.mark.parametrize(
    "new",
    [
        BLOK.replace("|", "|  # toets: negeer lange-zin - zo zegt de raad het", 1),
        "# toets: negeer lange-zin - zo zegt de raad het\n" + BLOK,
    ],
)
def test_a_long_sentence_inside_a_text_is_answered_where_the_text_begins(repo: Path, new: str) -> None:
    assert with_source(repo, SAMENVATTING, new) == []


def test_a_place_that_can_not_be_found_is_where_the_text_begins(repo: Path) -> None:
    (problem,) = with_source(repo, SAMENVATTING, f"samenvatting: 'Foto''s: {LANG}'")
    assert (repo / VOORSTEL).read_text("utf-8").splitlines()[problem.line - 1][problem.column - 1] == "'"


@pytest.mark.parametrize(
    ("path", "keys"),
    [
        (VERSLAG, ("opbrengst", 0, "tekst")),
        (VOORSTEL, ("beslispunten", 0, "plaats")),
        (VOORSTEL, ("indiener",)),
        ("questions/bronnen.yml", ("documenten", "raadsvoorstel", "titel")),
        ("questions/instrumenten.yml", ("instrumenten", "loket", "naam")),
        ("mkdocs.yml", ("site_name",)),
    ],
)
def test_what_others_wrote_and_what_is_a_name_is_left_alone(
    tmp_path: Path, path: str, keys: tuple[str | int, ...]
) -> None:
    assert problems(tmp_path, _changed(path, keys, LANG + " Indien nodig.")) == []


@pytest.mark.parametrize(
    ("path", "keys"),
    [
        (VOORSTEL, ("beslispunten", 0, "tekst")),
        (VOORSTEL, ("nog_te_kiezen", 0)),
        ("questions/draaiboek.yml", ("stappen", "pauze", "zeggen")),
        ("questions/casussen/gezin-a.yml", ("waardendriehoek", "rendement")),
        ("questions/factoren.yml", ("factoren", "privacy", "uitleg")),
        ("questions/bronnen.yml", ("documenten", "raadsvoorstel", "uitleg")),
        ("questions/vragen/stem.yml", ("per_rol", "raadslid", "denk_aan")),
    ],
)
def test_every_text_of_ours_is_read(tmp_path: Path, path: str, keys: tuple[str | int, ...]) -> None:
    found = problems(tmp_path, _changed(path, keys, LANG + " Indien nodig."))
    assert {(p.path, p.rule) for p in found} == {(path, "lange-zin"), (path, "ambtelijke-taal")}


def test_a_frozen_vraag_stays_as_it_was(tmp_path: Path) -> None:
    files = gemeente.inhoud()
    files["questions/versies/1.yml"]["vragen"]["stem"]["waarom"] = LANG
    assert {p.rule for p in problems(tmp_path, files)} == {"vragenset-onveranderd"}


def test_an_official_word_is_named_with_a_plainer_one_once_per_text(tmp_path: Path) -> None:
    (problem,) = in_samenvatting(tmp_path, "Dat gaat middels een brief. Middels een brief dus.")
    assert problem.message == "'middels' is ambtelijke taal"
    assert problem.hint == "Schrijf liever: met, door."


def test_two_passive_sentences_are_too_many_only_when_they_are_most(tmp_path: Path) -> None:
    assert in_samenvatting(tmp_path, LIJDEND + " Het team belt.") == []
    (problem,) = in_samenvatting(tmp_path, LIJDEND)
    assert problem.rule == "lijdende-zin"
    assert problem.message.startswith("2 van de 3 zinnen zeggen niet wie iets doet: 'De hulp wordt betaald.', 'Het")


def test_three_passive_sentences_are_always_too_many(tmp_path: Path) -> None:
    assert [
        p.rule for p in in_samenvatting(tmp_path, LIJDEND + " Een huis wordt gezocht." + " Het team belt." * 5)
    ] == ["lijdende-zin"]


def test_one_passive_sentence_is_no_pile(tmp_path: Path) -> None:
    assert in_samenvatting(tmp_path, "De hulp wordt betaald.") == []


HARD = "Domeinoverstijgende samenwerkingsafspraken veronderstellen bestuurlijke overeenstemming. "


def test_a_short_text_is_never_too_hard(tmp_path: Path) -> None:
    assert in_samenvatting(tmp_path, HARD * 7) == []
    (problem,) = in_samenvatting(tmp_path, HARD * 8)
    assert problem.rule == "leesbaarheid"
    assert problem.message.startswith("deze tekst van 40 woorden leest zwaar: ")


@pytest.mark.parametrize(
    ("passage", "place"),
    [("Twee drie vier.", (3, 8)), ("Een.", (3, 3)), ("", (2, 4)), ("Staat er niet.", (2, 4))],
)
def test_words_in_a_folded_text_have_the_place_where_they_stand(passage: str, place: tuple[int, int]) -> None:
    source = "z: Een.\na: >-\n  Een. Twee drie\n  vier.\n"
    assert zoek_passage(source, Plek(2, 4), passage) == place


def _changed(path: str, keys: tuple[str | int, ...], text: str) -> dict[str, dict[str, Any]]:
    """The content of a right municipality, with one other text."""
    files = gemeente.inhoud()
    place: Any = files[path]
    for key in keys[:-1]:
        place = place[key]
    place[keys[-1]] = text
    return files
