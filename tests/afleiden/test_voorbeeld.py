"""The example of a gespreksverslag is about the voorstel and vragen as they are now, and shows all that there is."""

from __future__ import annotations

from typing import get_args

from tests.browser.gesprek import SLUG
from tests.browser.voorbeeld import NAAM
from tests.conftest import ROOT
from toets.afleiden.selectie import Bank, kies
from toets.afleiden.verslagbeeld import verslagbeeld
from toets.inhoud.dossier import Dossier, laad
from toets.model.verslag import AanZet, Opbrengstsoort

OPNIEUW = "play it anew, and look at it: make voorbeeld"


def test_the_example_is_about_what_is_on_the_table_now() -> None:
    dossier = Dossier.van(laad(ROOT))
    found = verslagbeeld(dossier, SLUG, NAAM)
    assert found.veranderd is None, OPNIEUW
    assert found.verslag.vragenset == max(vragenset.versie for vragenset in dossier.vragensets), OPNIEUW
    asked = kies(dossier.voorstellen[SLUG], Bank.van(dossier))
    assert [antwoord.vraag for antwoord in found.verslag.antwoorden] == [keuze.id for keuze in asked], OPNIEUW


def test_the_example_shows_all_that_a_group_can_write_and_a_council_can_do() -> None:
    found = verslagbeeld(Dossier.van(laad(ROOT)), SLUG, NAAM)
    assert found.oefening()
    said = found.verslag.opbrengst
    assert len(said) == 8
    assert {punt.aan_zet for punt in said} >= {*get_args(AanZet)}
    assert {punt.soort for punt in said} == {*get_args(Opbrengstsoort)}
    assert sum(punt.eerst for punt in said) == 3
    assert any(not redenen.min for redenen in found.verslag.redenen)
    assert len({punt.antwoord.gevolg for punt in found.stand.punten if punt.antwoord}) > 4
