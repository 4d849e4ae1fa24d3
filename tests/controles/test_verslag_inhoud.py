"""What a group wrote down in a verslag is whole: who is up, both directions, beslispunten and vragen that are there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_args

import pytest

from tests import gemeente, vol_verslag
from tests.verslagen import OPVOLGING, PLAATS
from toets.controles.controle import controleer
from toets.inhoud.dossier import laad
from toets.model.basis import Klasse

if TYPE_CHECKING:
    from pathlib import Path

    from toets.inhoud.probleem import Probleem


def check(root: Path, **changes: Any) -> list[Probleem]:
    """What is wrong when the full verslag has these values."""
    files = vol_verslag.bestanden()
    files[PLAATS] |= changes
    return controleer(laad(gemeente.schrijf(root, files)))


def punt(root: Path, **changes: Any) -> list[Probleem]:
    """What is wrong when its first point has these; None takes a key away."""
    first, *rest = vol_verslag.verslag()["opbrengst"]
    made = {key: value for key, value in {**first, **changes}.items() if value is not None}
    return check(root, opbrengst=[made, *rest])


def test_a_full_verslag_is_right(tmp_path: Path) -> None:
    assert check(tmp_path) == []


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"aan_zet": None}, "bij 'voorwaarde' ontbreekt wie aan zet is"),
        ({"aan_zet": "praktijk"}, "bij 'praktijk' ontbreekt `wie`"),
        ({"aan_zet": "later"}, "bij 'later' ontbreekt `maand`"),
        ({"aan_zet": "later", "maand": "2026-10"}, "deze maand ligt vóór het gesprek"),
        ({"aan_zet": "later", "maand": "2036-12"}, "deze maand is meer dan 10 jaar na het gesprek"),
        ({"aan_zet": "later", "maand": "2027"}, "'2027' is geen maand"),
        ({"aan_zet": "later", "maand": "2027-05-01"}, "'2027-05-01' is geen maand"),
        ({"wie": "een wijkteam"}, "`wie` hoort alleen bij 'praktijk'"),
        ({"maand": "2027-05"}, "`maand` hoort alleen bij 'later'"),
        ({"beslispunt": "9"}, "beslispunt 9 staat niet in het voorstel"),
        ({"vraag": "ruimt"}, "vraag 'ruimt' staat niet in vragenset 1, bedoelde u 'ruimte'?"),
    ],
)
def test_what_is_wrong_at_a_point_is_said_once(tmp_path: Path, changes: dict[str, Any], message: str) -> None:
    (problem,) = punt(tmp_path, **changes)
    assert problem.message == message
    assert problem.path == PLAATS
    assert problem.hint


@pytest.mark.parametrize("soort", ["inzicht", "minderheidsstandpunt"])
def test_who_only_sees_something_asks_nobody_for_anything(tmp_path: Path, soort: str) -> None:
    assert punt(tmp_path, soort=soort, aan_zet=None) == []


def test_a_fourth_point_that_comes_first_is_one_too_many(tmp_path: Path) -> None:
    points = vol_verslag.verslag()["opbrengst"]
    points[3]["eerst"] = "ja"
    (problem,) = check(tmp_path, opbrengst=points)
    assert problem.message == "dit is punt nummer 4 om eerst te bespreken"


def test_a_beslispunt_of_then_may_be_gone_now(tmp_path: Path) -> None:
    version = vol_verslag.verslag()["voorstel"]
    points = [{"soort": "inzicht", "tekst": "Dit raakt grote gezinnen.", "beslispunt": "8"}]
    right = {**version, "punten": {**version["punten"], "8": "0a1b2c3d"}}
    files = vol_verslag.bestanden()
    del files[OPVOLGING]
    files[PLAATS] |= {"opbrengst": points, "voorstel": right}
    assert controleer(laad(gemeente.schrijf(tmp_path, files))) == []


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"redenen": [{"vraag": "stem"}]}, "hier staat geen enkele reden"),
        ({"redenen": [{"vraag": "stem", "plus": ["Ja."]}] * 2}, "de vraag 'stem' staat er twee keer"),
        ({"redenen": [{"vraag": "weg", "plus": ["Ja."]}]}, "vraag 'weg' staat niet in vragenset 1"),
        ({"besproken": ["stem", "stem"]}, "de vraag 'stem' staat er twee keer"),
        ({"besproken": ["weg"]}, "vraag 'weg' staat niet in vragenset 1"),
        ({"werkte_niet": [{"vraag": "later", "tekst": "Vaag."}] * 2}, "de vraag 'later' staat er twee keer"),
        ({"werkte_niet": [{"vraag": "weg", "tekst": "Vaag."}]}, "vraag 'weg' staat niet in vragenset 1"),
        ({"gepubliceerd": "2026-10-31"}, "dit ligt vóór het gesprek"),
        (
            {"voorstel": {"kenmerk": "0a1b2c3d", "datum": "2026-12-01"}},
            "deze versie van het voorstel is van na het gesprek",
        ),
        ({"voorstel": {"kenmerk": "nieuw"}}, "'nieuw' heeft hier niet de goede vorm"),
        (
            {"voorstel": {"kenmerk": "0a1b2c3d", "punten": {"1": "0A1B2C3D"}}},
            "'0A1B2C3D' heeft hier niet de goede vorm",
        ),
        ({"uitgenodigd": {"anders": {}}}, "hier staat niet wie er is gevraagd"),
        ({"uitgenodigd": {"anders": {"van": "0"}}}, "'0' is zo weinig dat te raden is wie er waren"),
        ({"uitgenodigd": {"raadslid": {"van": "10000"}}}, "'10000' mensen in één rol kan niet"),
    ],
)
def test_what_is_wrong_in_the_rest_is_said_once(tmp_path: Path, changes: dict[str, Any], message: str) -> None:
    (problem,) = check(tmp_path, **changes)
    assert problem.message == message
    assert problem.hint


@pytest.mark.parametrize("klasse", get_args(Klasse))
def test_of_how_many_people_never_tells_a_count_that_the_class_does_not(tmp_path: Path, klasse: Klasse) -> None:
    there = {"totaal": "10+", "raadslid": klasse, "professional": "5-9", "beleidsmedewerker": "<5"}
    fewest, most = {"<5": (1, 4), "5-9": (5, 9), "10+": (10, 10_000)}[klasse]
    # At and beside every limit of a class and of the rule.
    for van in (1, 4, 5, 6, 9, 10, 11, 13, 14, 15, 18, 19, 20, 21, 29):
        right = check(tmp_path, deelnemers=there, uitgenodigd={"raadslid": {"van": str(van)}}) == []
        # How many can have been there: as many as the class says, or without an end to it still more than a handful.
        assert not right or van > most or van - fewest >= 10, van
        assert right or van < 20, van


VELDEN: dict[str, Any] = {
    "voor": lambda text: {"opbrengst": [{"soort": "inzicht", "tekst": "Goed.", "voor": [text]}]},
    "tegen": lambda text: {"opbrengst": [{"soort": "inzicht", "tekst": "Goed.", "tegen": [text]}]},
    "minderheid": lambda text: {"opbrengst": [{"soort": "inzicht", "tekst": "Goed.", "minderheid": text}]},
    "wie": lambda text: {"opbrengst": [{"soort": "inzicht", "tekst": "Goed.", "aan_zet": "praktijk", "wie": text}]},
    "redenen": lambda text: {"redenen": [{"vraag": "stem", "min": [text]}]},
    "wie_ontbrak": lambda text: {"wie_ontbrak": [text]},
    "kan_misgaan": lambda text: {"kan_misgaan": [text]},
    "werkte_niet": lambda text: {"werkte_niet": [{"vraag": "stem", "tekst": text}]},
    "gemiste_vragen": lambda text: {"gemiste_vragen": [text]},
    "hoe": lambda text: {"uitgenodigd": {"raadslid": {"hoe": text}}},
}
"""Every field in which a group writes beside the sentence of a point."""


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Bel 06 12 34 56 78.", "geen-persoonsgegevens"),
        ("Raadsleden vinden dit te duur.", "verslag-mening-kleine-rol"),
        ("Iedereen koos minder.", "verslag-telt-geen-antwoorden"),
        ("Wethouder Verzonnen belt terug.", "misschien-een-mens"),
    ],
)
def test_every_text_of_a_group_passes_the_same_rules(tmp_path: Path, text: str, rule: str) -> None:
    for name, field in VELDEN.items():
        files = vol_verslag.bestanden()
        del files[OPVOLGING]
        files[PLAATS] |= field(text)
        found = controleer(laad(gemeente.schrijf(tmp_path / name, files)))
        assert {problem.rule for problem in found} == {rule}, name


def test_who_agreed_to_a_point_agreed_to_all_that_is_in_it(tmp_path: Path) -> None:
    said = ["Raadsleden vinden dit te duur."]
    assert punt(tmp_path, voor=said, akkoord="ja") == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Het voorstel heeft de maatwerktoets doorstaan.", 1),
        ("Dit plan is breed gedragen in de maatwerktoets.", 1),
        ("Over dit voorstel is een gesprek gehouden met de maatwerktoets.", 0),
        ("De maatwerktoets is geen keurmerk.", 0),
        ("De wet is breed gedragen. Er was ook een maatwerktoets.", 0),
    ],
)
def test_a_voorstel_does_not_call_a_gesprek_an_approval(tmp_path: Path, text: str, found: int) -> None:
    files = gemeente.inhoud()
    files[vol_verslag.VOORSTEL]["nog_te_kiezen"] = [text]
    problems = controleer(laad(gemeente.schrijf(tmp_path, files)))
    assert [problem.rule for problem in problems] == ["toets-is-geen-keurmerk"] * found


def test_the_words_of_a_besluit_may_be_hard_to_read_but_name_nobody(tmp_path: Path) -> None:
    files = vol_verslag.bestanden()
    first = files[vol_verslag.VOORSTEL]["beslispunten"][0]
    first["letterlijk"] = (
        "Te besluiten de mandaten voor de te kiezen maatwerkoplossingen overeenkomstig het bepaalde in de bijlage laag "
        "in de organisatie te beleggen en daarbij te werken volgens het vierogenprincipe zoals bedoeld."
    )
    assert controleer(laad(gemeente.schrijf(tmp_path / "moeilijk", files))) == []
    first["letterlijk"] = "Te besluiten. Bel 06 12 34 56 78."
    (problem,) = controleer(laad(gemeente.schrijf(tmp_path / "nummer", files)))
    assert problem.rule == "geen-persoonsgegevens"


def test_a_verslag_of_a_meeting_behind_closed_doors_is_refused_until_secrecy_is_lifted(tmp_path: Path) -> None:
    (problem,) = check(tmp_path, openbaar="nee", opname="geen")
    assert problem.rule == "verslag-past-bij-bijeenkomst"
    assert "gesloten deuren" in problem.message
    path = tmp_path / PLAATS
    answer = "bijeenkomst: raadscommissie  # toets: negeer verslag-past-bij-bijeenkomst - opgeheven op 3 maart 2027"
    path.write_text(path.read_text("utf-8").replace("bijeenkomst: raadscommissie", answer), "utf-8")
    assert controleer(laad(tmp_path)) == []


def test_a_werkbijeenkomst_has_a_verslag_and_what_was_streamed_was_public(tmp_path: Path) -> None:
    assert check(tmp_path / "een", bijeenkomst="informeel", openbaar="nee", opname="opgenomen") == []
    (problem,) = check(tmp_path / "ander", bijeenkomst="informeel", openbaar="nee")
    assert problem.message == "dit gesprek is uitgezonden, en dan was het openbaar"
