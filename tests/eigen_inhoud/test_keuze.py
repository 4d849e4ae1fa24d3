"""The choice of vragen for the voorstellen of this repository, judged by what it leaves out."""

from __future__ import annotations

import functools
import itertools
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.conftest import ROOT
from toets.afleiden.passen import Passen
from toets.afleiden.redenen import ALGEMEEN
from toets.afleiden.selectie import MAX_INSCHATTINGEN, MAX_VRAGEN, WAARDEN, Bank, Keuze, kies
from toets.inhoud.dossier import Dossier, laad
from toets.model.voorstel import Voorstel, VraagKeuze

if TYPE_CHECKING:
    from toets.model.beslispunt import Beslispunt

DOSSIER = Dossier.van(laad(ROOT))
# The vragen as they are now: what is frozen follows them.
BANK = Bank(DOSSIER.vragen, DOSSIER.maatregelsoorten, DOSSIER.casussen)
SOORTEN = list(DOSSIER.maatregelsoorten)
EEN = DOSSIER.voorstellen["maatwerk-sociaal-domein-2021"]
MINSTENS_PASSEND = 4
NERGENS_GEKOZEN = {
    "als-het-vastloopt": "Elk voorstel hier dat om samenwerken vraagt, vraagt ook om iets zeldzamers.",
    "durven-vragen": "Gaat over de ruimte zelf. Elk voorstel hier krijgt er een die meer raakt; twee voegen deze toe.",
    "mag-dit": "Alleen het voorstel over hulp op maat verandert misschien een verordening.",
    "nee-met-uitleg": "Geen voorstel hier gaat over termijnen; het voorstel over hulp op maat voegt hem toe.",
    "zelf-kunnen": "Geen voorstel hier gaat over een eigen budget, en maar één over inkomen, in één punt.",
}
"""In use, and chosen for none of the voorstellen here by the rule alone, with the reason."""
TE_WEINIG = {
    ("gegevens-delen",): 3,
    ("opdracht-college",): 3,
    ("dekking",): 2,
    ("eigen-netwerk",): 3,
    ("verordening",): 3,
    ("regionaal",): 3,
    ("gegevens-delen", "eigen-netwerk"): 3,
}
"""Of what a voorstel can be about, alone or in pairs: where fewer than four of six vragen can fit, and how many do.

So few vragen are about these kinds, or none of theirs is about the room or can come out worse. A voorstel with any
other kind beside them has no lack.
"""


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
    assert all(keuze.vraag.algemeen and keuze.reden.startswith(ALGEMEEN) for keuze in general)
    assert len(keuzes) - len(general) == meest_passend(frozenset(soorten))


@functools.cache
def meest_passend(soorten: frozenset[str]) -> int:
    """How many vragen of a whole set can be about these kinds at most: of all sets there are, counted one by one."""
    pairs = []
    for waarde in WAARDEN:
        able = [
            (not soorten.isdisjoint(vraag.maatregelsoorten), vraag.over_de_ruimte, vraag.ruimte_kan_tegenvallen)
            for vraag in BANK.vragen.values()
            if vraag.waarde == waarde and (vraag.algemeen or not soorten.isdisjoint(vraag.maatregelsoorten))
        ]
        pairs.append(set(itertools.combinations(able, 2)))
    sets = ([*one, *two, *three] for one, two, three in itertools.product(*pairs))
    return max(sum(v[0] for v in six) for six in sets if any(v[1] for v in six) and any(v[2] for v in six))


def test_every_kind_alone_and_every_pair_of_kinds_gives_a_whole_set() -> None:
    few = {}
    for soorten in [*itertools.combinations(SOORTEN, 1), *itertools.combinations(SOORTEN, 2)]:
        gezond(kies(met([list(soorten)]), BANK), set(soorten))
        if (fitting := meest_passend(frozenset(soorten))) < MINSTENS_PASSEND:
            few[soorten] = fitting
    assert few == TE_WEINIG


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
    assert asked / played > 0.9


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
