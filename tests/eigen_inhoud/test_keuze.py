"""The choice of vragen for the voorstellen of this repository, judged by what it leaves out."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.conftest import ROOT
from toets.afleiden.passen import Passen
from toets.afleiden.redenen import ALGEMEEN
from toets.afleiden.selectie import MAX_INSCHATTINGEN, MAX_VRAGEN, Bank, Keuze, kies
from toets.inhoud.dossier import Dossier, laad
from toets.model.voorstel import Voorstel, VraagKeuze

if TYPE_CHECKING:
    from toets.model.beslispunt import Beslispunt

DOSSIER = Dossier.van(laad(ROOT))
# The vragen as they are now: what is frozen follows them.
BANK = Bank(DOSSIER.vragen, DOSSIER.maatregelsoorten, DOSSIER.casussen)
SOORTEN = list(DOSSIER.maatregelsoorten)
EEN = DOSSIER.voorstellen["maatwerk-sociaal-domein-2021"]
NERGENS_GEKOZEN = {
    "een-plan": "Elk voorstel hier dat om samenwerken vraagt, vraagt ook om iets anders.",
    "elkaar-vinden": "Idem.",
    "mag-dit": "Alleen het voorstel over hulp op maat verandert misschien een verordening.",
    "nee-met-uitleg": "Geen voorstel hier gaat over termijnen; het voorstel over hulp op maat voegt hem toe.",
    "stapeling": "Geen voorstel hier gaat over een eigen bijdrage of over toeslagen.",
    "wachten-op-hulp": "Geen voorstel hier gaat over termijnen; het voorstel over inkoop voegt hem toe.",
    "wat-hulp-kost": "Alleen één voorstel hier heeft een maatwerkbudget.",
    "zelf-kunnen": "Geen voorstel hier gaat over een eigen budget of over inkomen.",
}
"""In use, and chosen for none of the voorstellen here by the rule alone, with the reason."""


def kaal(voorstel: Voorstel) -> Voorstel:
    """The voorstel as it is without what its makers changed about the choice."""
    return voorstel.model_copy(update={"vragen": VraagKeuze()})


def met(punten: list[list[str]], vragen: VraagKeuze | None = None) -> Voorstel:
    """A voorstel with a beslispunt for each list of kinds, and without stories."""
    first = EEN.beslispunten[0]
    found: list[Beslispunt] = [
        first.model_copy(update={"nummer": str(number), "maatregelsoorten": soorten, "onderdelen": []})
        for number, soorten in enumerate(punten, 1)
    ]
    return EEN.model_copy(update={"beslispunten": found, "casussen": [], "vragen": vragen or VraagKeuze()})


def gezond(keuzes: list[Keuze], soorten: set[str]) -> None:
    """All that holds of every set, whatever the voorstel."""
    kort = [keuze for keuze in keuzes if keuze.ook_kort]
    assert (len(keuzes), len(kort)) == (MAX_VRAGEN, 3)
    assert any(keuze.vraag.over_de_ruimte for keuze in kort)
    assert any(keuze.vraag.ruimte_kan_tegenvallen for keuze in keuzes)
    assert sum(keuze.met_inschatting for keuze in kort) == MAX_INSCHATTINGEN
    assert sum(keuze.met_inschatting for keuze in keuzes) == MAX_INSCHATTINGEN
    general = [keuze for keuze in keuzes if not soorten & set(keuze.vraag.maatregelsoorten)]
    assert len(general) <= 2
    assert all(keuze.vraag.algemeen and keuze.reden.startswith(ALGEMEEN) for keuze in general)


def test_every_kind_alone_and_every_pair_of_kinds_gives_a_whole_set() -> None:
    for soorten in [*itertools.combinations(SOORTEN, 1), *itertools.combinations(SOORTEN, 2)]:
        gezond(kies(met([list(soorten)]), BANK), set(soorten))


@given(st.lists(st.lists(st.sampled_from(SOORTEN), min_size=1, max_size=4, unique=True), min_size=1, max_size=12))
@settings(max_examples=60, deadline=None)
def test_every_voorstel_gets_a_whole_set(punten: list[list[str]]) -> None:
    gezond(kies(met(punten), BANK), {soort for punt in punten for soort in punt})


@pytest.mark.parametrize("name", list(DOSSIER.voorstellen))
def test_each_voorstel_here_gets_a_whole_set_with_no_general_vraag(name: str) -> None:
    voorstel = kaal(DOSSIER.voorstellen[name])
    keuzes = kies(voorstel, BANK)
    gezond(keuzes, set(voorstel.maatregelsoorten()))
    assert not any(keuze.reden.startswith(ALGEMEEN) for keuze in keuzes)


def test_every_vraag_in_use_is_chosen_for_a_voorstel_here_or_named_with_the_reason() -> None:
    chosen = {keuze.id for voorstel in DOSSIER.voorstellen.values() for keuze in kies(kaal(voorstel), BANK)}
    assert set(BANK.vragen) - chosen == set(NERGENS_GEKOZEN)


def test_nearly_every_factor_that_plays_in_a_voorstel_is_asked_about() -> None:
    played = asked = 0
    for voorstel in DOSSIER.voorstellen.values():
        factoren = Passen.van(voorstel, BANK.vragen, BANK.casussen).factoren
        played += len(factoren)
        asked += len(factoren & {factor for keuze in kies(kaal(voorstel), BANK) for factor in keuze.vraag.factoren})
    assert asked / played > 0.85


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("stedelijk-triageteam-wmo-2020", {"wie-beslist-dit"}),
        ("basis-wmo-2020", {"wie-vangt-het-op"}),
        ("aanpalende-terreinen-2020", {"rekening-ergens-anders"}),
        ("maatwerkvoorzieningen-wmo-2020", {"gelijke-gevallen", "ruimte-om-af-te-wijken", "een-huis-dat-past"}),
        ("lelystad-werkt-2020", {"ruimte-om-af-te-wijken"}),
        ("nieuw-lelystads-peil-2020", {"ruimte-om-af-te-wijken"}),
    ],
)
def test_what_a_voorstel_is_about_is_asked(name: str, wanted: set[str]) -> None:
    assert wanted & {keuze.id for keuze in kies(kaal(DOSSIER.voorstellen[name]), BANK)}


def test_nothing_about_a_second_look_is_asked_where_nobody_looks_twice() -> None:
    keuzes = kies(kaal(DOSSIER.voorstellen["maatwerkvoorzieningen-wmo-2020"]), BANK)
    assert "vier-ogen" not in {keuze.id for keuze in keuzes}
