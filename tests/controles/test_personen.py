"""Personal data is looked for in every text of every kind of file."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

import pytest

from tests import gemeente
from toets.controles.controle import alle_controles
from toets.controles.personen import gevonden
from toets.gedeeld.locaties import BRON
from toets.inhoud.dossier import Inhoud, laad, met_bestand
from toets.inhoud.plaatsen import PLAATSEN, soort_van

if TYPE_CHECKING:
    from pathlib import Path

BESTANDEN: dict[str, Any] = {
    **gemeente.ingevuld(),
    "policies/voorbeeld/verslagen/k7m2p9qd.yml": gemeente.VERSLAG,
    "policies/voorbeeld/opvolging.yml": gemeente.OPVOLGING,
    "policies/voorbeeld/ingetrokken/m4r8t3wz.yml": gemeente.INGETROKKEN,
}
NUMMER = "Bel 06 12 34 56 78."
CONTROLES = {str(controle.id): controle for controle in alle_controles()}


def alleen(path: str, content: Any) -> Inhoud:
    """This file and nothing else."""
    return met_bestand(Inhoud(), path, gemeente.als_yaml(content).encode())


def gezegd(rule: str, path: str, content: Any) -> list[str]:
    """What one rule says of this file."""
    return [problem.message for problem in CONTROLES[rule].problemen(alleen(path, content))]


def vervang(content: Any, path: tuple[str | int, ...]) -> None:
    for step in path[:-1]:
        content = content[step]
    content[path[-1]] = NUMMER


@pytest.mark.parametrize("path", BESTANDEN)
def test_every_text_is_looked_at(path: str) -> None:
    (bestand,) = alleen(path, BESTANDEN[path]).bestanden
    content = deepcopy(BESTANDEN[path])
    for where, _ in bestand.leesteksten:
        vervang(content, where)
    found = {treffer.pad for treffer in gevonden(alleen(path, content))}
    assert found >= {where for where, _ in bestand.leesteksten}


def test_every_kind_of_file_is_among_them() -> None:
    kinds = {soort_van(path) for path in BESTANDEN}
    assert {kind.__name__ for kind in PLAATSEN.values()} - {kind.__name__ for kind in kinds if kind} <= {"Vragenset"}


def test_what_is_found_for_certain_is_not_said_again_and_stands_at_its_place() -> None:
    voorstel = {**gemeente.VOORSTEL, "samenvatting": "Een zin.\n\nBel mevrouw Verzonnen."}
    inhoud = alleen("policies/voorbeeld/voorstel.yml", voorstel)
    (problem,) = CONTROLES["geen-persoonsgegevens"].problemen(inhoud)
    assert problem.message == "hier staat een naam van een mens"
    assert inhoud.bestanden[0].text.splitlines()[problem.line - 1][problem.column - 1 :].startswith("mevrouw Verz")


def test_a_municipality_says_how_it_is_reached_but_is_asked_about_a_name() -> None:
    contact = {"wie": "Mevrouw Verzonnen", "mail": "griffie@voorbeeld.nl", "telefoon": "0320-123456"}
    path = "mkdocs.yml"
    content = deepcopy(BESTANDEN[path])
    content["extra"]["toets"]["contact"] = contact
    assert gezegd("geen-persoonsgegevens", path, content) == []
    said = "misschien is dit een naam van een mens: ‘Mevrouw Verzonnen’"
    assert gezegd("misschien-een-mens", path, content) == [said]


@pytest.mark.parametrize("field", ["site_name", "gemeente", "tak", "wie"])
def test_in_any_other_field_a_number_or_address_of_mail_is_that_of_somebody(field: str) -> None:
    content = deepcopy(BESTANDEN["mkdocs.yml"])
    toets = content["extra"]["toets"]
    toets["contact"] = {"wie": "de griffie"}
    {"site_name": content, "wie": toets["contact"]}.get(field, toets)[field] = "06 12 34 56 78 jan@voorbeeld.nl"
    said = gezegd("geen-persoonsgegevens", "mkdocs.yml", content)
    assert said == ["hier staat een telefoonnummer", "hier staat een e-mailadres"]


def test_who_is_told_of_a_weakness_is_left_alone() -> None:
    content = deepcopy(BESTANDEN["mkdocs.yml"])
    content["extra"]["toets"]["beveiliging"] = {"contact": "lek@voorbeeld.nl", "verloopt": "2027-11-01"}
    assert gezegd("geen-persoonsgegevens", "mkdocs.yml", content) == []


@pytest.mark.parametrize(
    ("casus", "name", "passes"),
    [
        ("gezin-koopmans", "De familie Koopmans", True),
        ("gezin-koopmans", "mevrouw Koopmans", True),
        ("gezin-koopmans", "mevrouw **Koopmans**", True),
        ("praktijk-mevrouw-koopmans", "mevrouw Koopmans", True),
        ("gezin-van-den-berg", "de familie Van den Berg", True),
        ("gezin-van-den-berg", "de familie van den Berg", True),
        ("gezin-van-den-berg", "de familie Berg", False),
        ("gezin-koopmans", "mevrouw Jan Koopmans", False),
        ("gezin-koopmans", "mevrouw J. Koopmans", False),
        ("gezin-koopmans", "mevrouw Koopmans-Verzonnen", False),
        ("gezin-koopmans", "mevrouw Verzonnen-Koopmans", False),
        ("hulp-voor-het-gezin", "mevrouw Gezin", False),
        ("hulp-voor-het-gezin", "mevrouw Hulp", False),
        ("koopmans", "mevrouw Đø", False),
    ],
)
def test_a_story_is_told_under_one_exact_name(casus: str, name: str, *, passes: bool) -> None:
    story = next(content for path, content in BESTANDEN.items() if path.startswith("questions/casussen/"))
    said = gezegd(
        "geen-persoonsgegevens", f"questions/casussen/{casus}.yml", {**story, "in_het_kort": f"Dat zei {name}."}
    )
    assert (said == []) == passes


def verhaal(casus: str, source: str, *, told: str = "Mevrouw Verzonnen") -> tuple[list[str], list[str]]:
    """The errors about a story that names somebody twice, and what is asked; `source`: its place in a document."""
    story = next(content for path, content in BESTANDEN.items() if path.startswith("questions/casussen/"))
    content = {**story, "naam": told, "situatie": f"{told} wacht.", "bron": {**story["bron"], "plaats": source}}
    path = f"questions/casussen/{casus}.yml"
    return gezegd("geen-persoonsgegevens", path, content), gezegd("misschien-een-mens", path, content)


def test_the_name_of_a_story_is_asked_about_once() -> None:
    asked = "dit verhaal heet naar ‘Mevrouw Verzonnen’"
    assert verhaal("verhaal-verzonnen", "Bladzijde 3") == ([], [asked])
    assert verhaal("verhaal-verzonnen", "Over Verzonnenstad") == ([], [asked])


def test_the_name_under_which_the_source_tells_a_story_is_left_alone() -> None:
    assert verhaal("verhaal-verzonnen", "Het verhaal Verzonnen, bladzijde 3") == ([], [])
    assert verhaal("gezin-van-den-berg", "Het gezin van den Berg", told="De familie Van den Berg") == ([], [])


def test_a_key_and_the_name_of_a_file_or_folder_are_looked_at() -> None:
    path = "questions/bronnen.yml"
    document = next(iter(BESTANDEN[path]["documenten"].values()))
    content = {**BESTANDEN[path], "documenten": {"brief-van-mevrouw-jansen": document, "bel-06-12345678": document}}
    guess = "misschien staat in deze naam een naam van een mens: ‘mevrouw-jansen’"
    assert gezegd("misschien-een-mens", path, content) == [guess]
    assert gezegd("geen-persoonsgegevens", path, content) == ["in deze naam staat een telefoonnummer"]
    (problem,) = CONTROLES["misschien-een-mens"].problemen(alleen(path, content))
    text = alleen(path, content).bestanden[0].text.splitlines()
    assert text[problem.line - 1][problem.column - 1 :].startswith("brief-van-mevrouw-jansen")
    for kind in ("policies/{}/voorstel.yml", "questions/vragen/{}.yml", "questions/casussen/{}.yml"):
        name = kind.format("mevrouw-jansen")
        own = next(content for at, content in BESTANDEN.items() if soort_van(at) is soort_van(name))
        assert gezegd("misschien-een-mens", name, own) == [guess]


def test_an_address_is_looked_at_decoded() -> None:
    content = {**BESTANDEN["mkdocs.yml"], "repo_url": "https://x.example/mevrouw%20Verzonnen"}
    assert gezegd("misschien-een-mens", "mkdocs.yml", content) == [
        "misschien is dit een naam van een mens: ‘mevrouw%20Verzonnen’"
    ]


def test_a_story_bears_its_own_name_and_no_other() -> None:
    casus = next(content for path, content in BESTANDEN.items() if path.startswith("questions/casussen/"))
    told = {**casus, "naam": "De familie Koopmans", "in_het_kort": "De familie Verzonnen kwam langs."}
    path = "questions/casussen/gezin-koopmans.yml"
    assert gezegd("geen-persoonsgegevens", path, told) == ["hier staat een naam van een mens"]
    told = {**casus, "naam": "Het gezin Koopmans", "in_het_kort": "Het gezin Verzonnen kwam langs."}
    said = "misschien is dit een gezin dat aan een naam te herkennen is: ‘gezin Verzonnen’"
    assert gezegd("misschien-een-mens", path, told) == ["dit verhaal heet naar ‘gezin Koopmans’", said]


def test_the_texts_of_this_repository_give_no_error_and_no_question() -> None:
    assert BRON
    own = laad(BRON)
    found = [
        said for rule in ("geen-persoonsgegevens", "misschien-een-mens") for said in CONTROLES[rule].problemen(own)
    ]
    assert found == []


def test_the_name_of_the_municipality_is_nobody(tmp_path: Path) -> None:
    files = gemeente.inhoud()
    files["mkdocs.yml"] |= {"site_name": "Maatwerktoets Ons Dorp", "extra": {"toets": {"gemeente": "Ons Dorp"}}}
    files["policies/voorbeeld/voorstel.yml"]["samenvatting"] = "Volgens Ons Dorp helpt het. Dat zag Fatima Yildiz ook."
    pieces = [treffer.vondst.stuk for treffer in gevonden(laad(gemeente.schrijf(tmp_path, files)))]
    assert pieces == ["Fatima Yildiz"]


def test_a_name_that_is_only_a_part_of_a_word_of_the_municipality_is_asked_about(tmp_path: Path) -> None:
    files = gemeente.inhoud()
    files["mkdocs.yml"] |= {"site_name": "Maatwerktoets", "extra": {"toets": {"gemeente": "Lelystad-Haven"}}}
    text = "Namens Lelystad. De partij Haven. Een meisje, genaamd Lely."
    files["policies/voorbeeld/voorstel.yml"]["samenvatting"] = text
    pieces = [vondst.stuk for _, _, vondst, *_ in gevonden(laad(gemeente.schrijf(tmp_path, files)))]
    assert pieces == ["Lely"]
