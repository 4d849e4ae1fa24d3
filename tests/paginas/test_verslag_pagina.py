"""What the page of a gespreksverslag says, and the page of its voorstel about it."""

from __future__ import annotations

import re
from itertools import count
from typing import TYPE_CHECKING, Any, get_args

import pytest

from tests import gemeente
from tests.verslagen import ADRES, PLAATS, TIEN, answers, changed, check, page, rendered, texts
from toets.gedeeld.locaties import lees_gedeeld
from toets.inhoud.dossier import Dossier, laad
from toets.model.basis import Klasse, Label, Uitkomst, Wijze
from toets.model.verslag import AanZet, Opbrengstsoort
from toets.paginas.paginas import paginas, sjablonen, toon
from toets.vertrouwen.vrijgave import GEDEELD

if TYPE_CHECKING:
    from pathlib import Path


def test_the_page_says_what_it_is_and_about_what(repo: Path) -> None:
    text = rendered(repo)
    assert "Gespreksverslag. Geen advies, geen besluit." in text
    assert "Dit is een oefening. Er is geen echt gesprek gevoerd." in text
    assert "November 2026" in text
    assert "Werkbijeenkomst, niet openbaar, 90 minuten" in text
    assert "10 of meer Raadsleden 5 tot en met 9 Professionals 5 tot en met 9 Beleidsmedewerkers minder dan 5" in text
    assert "Gezin A" in text
    assert "Vragenset 1, vastgesteld op 2 januari 2026" in text
    assert "k7m2p9qd, versie 1" in text


def test_the_answers_stand_in_the_words_of_the_frozen_vraag(tmp_path: Path) -> None:
    files = gemeente.inhoud()
    files["questions/vragen/stem.yml"]["antwoorden"]["plus"] = "Anders gezegd"
    text = rendered(gemeente.schrijf(tmp_path, files))
    assert "Raadsleden Eerst : Meer Nog een keer : Meer" in text
    assert "Professionals Eerst : De meningen lopen uiteen Nog een keer : De meesten twijfelen" in text
    assert "Anders gezegd" not in text


def test_the_words_and_signs_that_the_app_shares_are_those_that_a_verslag_can_hold() -> None:
    shared = (lees_gedeeld(name) for name in ("woorden", "tekens"))
    words, signs = shared
    of_a_group = {*get_args(Label), *get_args(Uitkomst)} - set(GEDEELD)
    assert set(words["uitkomsten"]) == of_a_group
    assert set(signs["uitkomsten"]) == of_a_group - {"onzeker"}
    assert tuple(words["uitleg"]) == get_args(Uitkomst)
    assert set(words["samen"]) == set(get_args(Wijze)) - {"per-rol"}
    assert tuple(words["wijzen"]) == get_args(Wijze)
    assert tuple(words["klassen"]) == get_args(Klasse)
    assert tuple(words["aan_zet"]) == get_args(AanZet)
    assert tuple(words["soorten"]) == get_args(Opbrengstsoort)


def test_what_is_withheld_is_said_with_the_reason(repo: Path) -> None:
    text = rendered(repo)
    assert "De antwoorden van beleidsmedewerkers. Dat waren er minder dan vijf." in text
    assert "Professionals Niet genoemd: te weinig antwoorden" in text


@pytest.mark.parametrize(
    ("wijze", "eerst", "said"),
    [
        ("groep", {"groep": "gelijk"}, "Iedereen samen Evenveel"),
        ("groep", {}, "Iedereen samen Niet genoemd: te weinig antwoorden"),
        (
            "groep",
            {"groep": "verdeeld", "gekozen": ["plus", "onzeker"]},
            "Iedereen samen Drie of meer keer ‘meer’ en drie of meer keer ‘verschilt’ of ‘?’",
        ),
        (
            "overeenkomst",
            {"samen": "in-elke-rol"},
            "De rollen naast elkaar Een gedeeld antwoord, in elke vergeleken rol",
        ),
        (
            "overeenkomst",
            {"samen": "niet-in-elke-rol"},
            "De rollen naast elkaar Een gedeeld antwoord, maar niet in elke vergeleken rol",
        ),
        (
            "overeenkomst",
            {"samen": "tegenover"},
            "De rollen naast elkaar Minstens twee rollen met elk een eigen antwoord",
        ),
        (
            "overeenkomst",
            {"samen": "geen-gedeeld"},
            "De rollen naast elkaar Geen antwoord dat genoeg mensen en rollen delen",
        ),
    ],
)
def test_every_wijze_has_its_words(tmp_path: Path, wijze: str, eerst: dict[str, Any], said: str) -> None:
    text = page(tmp_path, answers(wijze, TIEN, eerst))
    assert said in text
    assert "De antwoorden van elke rol apart." in text


def test_every_opbrengst_stands_with_its_kind_and_who_is_up_next(repo: Path) -> None:
    text = rendered(repo)
    assert (
        "Voorwaarde Punt 1 Een team legt uit waarom het afwijkt. "
        "Wie is aan zet? Het college, nog vóór het debat "
        "Minderheidsstandpunt Punt 2 Een vast budget past hier niet . Bij de vraag over: ruimte"
    ) in text


def test_a_later_version_says_what_became_better(tmp_path: Path) -> None:
    text = page(tmp_path, changed(versie="2", erratum="Een kop was verkeerd."))
    assert "Versie 2. Verbeterd: Een kop was verkeerd." in text


def test_a_real_sessie_is_not_called_an_exercise(tmp_path: Path) -> None:
    text = page(tmp_path, changed(soort="sessie", openbaar="ja", opbrengst=None))
    assert "oefening" not in text
    assert "Openbaar gesprek" in text
    assert "De groep gaf geen teksten vrij." in text


def test_no_markup_in_a_text_reaches_the_page(tmp_path: Path) -> None:
    verslag = texts("**vet** [een link](javascript:alert(1)) & meer", versie="2", erratum="Was: 1 < 2 & 3")
    check(tmp_path, verslag)
    dossier = Dossier.van(laad(tmp_path))
    (pagina,) = (pagina for pagina in paginas(dossier) if pagina.adres == ADRES)
    body = toon(sjablonen(dossier, met_pdf=False), pagina)
    assert not re.search(r"(href|src)=.?javascript", body)
    assert "<strong>vet</strong>" in body
    assert "Was: 1 &lt; 2 &amp; 3" in body


def test_the_voorstel_lists_its_verslagen_the_newest_first(tmp_path: Path) -> None:
    files = gemeente.inhoud()
    number = count(1)
    for month in ("2025-12", "2027-01", "2026-12"):
        files[f"policies/voorbeeld/verslagen/aaaaaaa{next(number)}.yml"] = changed(maand=month, soort="sessie")
    text = rendered(gemeente.schrijf(tmp_path, files), "voorstellen/voorbeeld/index.html")
    months = re.findall(r"Gespreksverslag van (\w+ \d{4})", text.partition("Alles voor een gesprek uit de printer")[0])
    assert months == ["januari 2027", "december 2026", "november 2026", "december 2025"]
    assert text.count("Oefening, geen echt gesprek") == 1


def test_a_voorstel_without_verslagen_says_nothing_about_them(tmp_path: Path) -> None:
    files = gemeente.inhoud()
    del files[PLAATS]
    text = rendered(gemeente.schrijf(tmp_path, files), "voorstellen/voorbeeld/index.html")
    assert "Wat kwam er uit gesprekken?" not in text
