"""Whatever a file can name by its id: a name that is not there is said, each in its own words and at its own line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests import gemeente
from toets.contract import formulier
from toets.controles.controle import controleer
from toets.inhoud.dossier import Dossier, laad
from toets.inhoud.plaatsen import PLAATSEN, plaats_voor
from toets.inhoud.velden import model_op, verzamelingen
from toets.inhoud.verzamelingen import VERZAMELINGEN, bekende_ids

if TYPE_CHECKING:
    from pathlib import Path

GENOEMD = set().union(*(verzamelingen(kind) for kind in PLAATSEN.values()))
"""Every collection that a field of any file can refer to."""

VOORSTEL = "policies/voorbeeld/voorstel.yml"
STEM = "questions/vragen/stem.yml"
VERHALEN = gemeente.inhoud()[VOORSTEL]["casussen"]
# Of each collection: a file, what to write in it, the name in it that is not there, the one that is, and what one is.
FOUT: dict[str, tuple[str, dict[str, Any], str, str, str]] = {
    "aanbevelingen": (STEM, {"aanbevelingen": ["vertrouwn"]}, "vertrouwn", "vertrouwen", "aanbeveling"),
    "casussen": (
        VOORSTEL,
        {"casussen": [{**VERHALEN[0], "casus": "gzin-a"}, *VERHALEN[1:]]},
        "gzin-a",
        "gezin-a",
        "verhaal",
    ),
    "documenten": (VOORSTEL, {"bron": {"document": "vorstel", "plaats": "1"}}, "vorstel", "raadsvoorstel", "document"),
    "factoren": (STEM, {"factoren": ["privasy"]}, "privasy", "privacy", "factor"),
    "maatregelsoorten": (
        STEM,
        {"maatregelsoorten": ["mandat"], "algemeen": "ja"},
        "mandat",
        "mandaat",
        "soort maatregel",
    ),
    "vragen": (VOORSTEL, {"vragen": {"extra": [{"vraag": "tmpo", "reden": "Zo."}]}}, "tmpo", "tempo", "vraag"),
}


@pytest.mark.parametrize("soort", sorted(GENOEMD))
def test_a_name_that_is_not_there_is_one_problem_at_its_line_with_what_was_meant(tmp_path: Path, soort: str) -> None:
    path, changes, wrong, meant, singular = FOUT[soort]
    files = gemeente.inhoud()
    files[path] |= changes
    (problem,) = controleer(laad(gemeente.schrijf(tmp_path, files)))
    assert (problem.rule, problem.path) == ("onbekende-verwijzing", path)
    assert problem.message == f"{singular} '{wrong}' bestaat niet, bedoelde u '{meant}'?"
    assert wrong in (tmp_path / path).read_text("utf-8").splitlines()[problem.line - 1]


def test_the_table_holds_every_collection_that_a_file_can_refer_to_and_no_other() -> None:
    assert VERZAMELINGEN.keys() == GENOEMD


@pytest.mark.parametrize("soort", VERZAMELINGEN)
def test_what_is_in_one_file_stands_there_below_the_name_of_the_collection(soort: str) -> None:
    kind = VERZAMELINGEN[soort].kind
    assert "*" in plaats_voor(kind) or model_op(kind, (soort, "een")) is not None


@pytest.mark.parametrize("soort", VERZAMELINGEN)
def test_the_form_offers_what_can_be_named(repo: Path, soort: str) -> None:
    inhoud = laad(repo)
    offered = formulier.gegevens(Dossier.van(inhoud)).dingen[soort]
    assert sorted(ding.id for ding in offered) == sorted(bekende_ids(inhoud, soort) or [])
    assert all(ding.naam for ding in offered)
