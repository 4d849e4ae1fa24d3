"""Whatever stands in a gespreksverslag the check answers, and what may leave the room passes it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests import gemeente
from tests.verslagen import PLAATS, answers, changed, check, rendered, velden
from toets.model.basis import Gekozen, Uitkomst
from toets.vertrouwen import vrijgave

if TYPE_CHECKING:
    from pathlib import Path

    from toets.model.basis import Rol


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("verslag")


AANTALLEN = st.dictionaries(st.sampled_from(vrijgave.ROLLEN), st.integers(1, 12), min_size=1)


@st.composite
def released(draw: st.DrawFn) -> dict[str, Any]:
    """What a sessie of some size may publish of one vraag, as the app does it."""
    aantallen: dict[Rol, int] = draw(AANTALLEN.filter(vrijgave.mogelijke_wijzen))
    wijze = draw(st.sampled_from(vrijgave.mogelijke_wijzen(aantallen)))
    codes = st.sampled_from(vrijgave.ANTWOORDCODES)
    telling = {}
    for rol, aantal in aantallen.items():
        given_answers = draw(st.lists(codes, max_size=aantal))
        telling[rol] = {code: given_answers.count(code) for code in vrijgave.ANTWOORDCODES}
    uitkomst = vrijgave.groepsantwoord(wijze, aantallen, telling)
    deelnemers: dict[str, Any] = {rol: vrijgave.klasse(aantal) for rol, aantal in aantallen.items()}
    return answers(wijze, {"totaal": vrijgave.klasse(sum(aantallen.values())), **deelnemers}, velden(uitkomst, wijze))


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(verslag=released())
def test_what_may_leave_the_room_is_a_right_verslag(root: Path, verslag: dict[str, Any]) -> None:
    assert check(root, verslag) == []


TEXT = st.text(max_size=8) | st.sampled_from(["plus", "<5", "10+", "stem", "2026-11", "groep", "raadslid", "0", "ja"])
VALUES = st.recursive(
    st.none() | TEXT, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3), max_leaves=6
)
KLASSEN = st.sampled_from(["<5", "5-9", "10+"])
LABELS = st.sampled_from(["plus", "gelijk", "min", "onzeker", "verdeeld"])
WIE = ("raadslid", "professional", "beleidsmedewerker", "anders")
GEKOZEN = st.lists(st.sampled_from(get_args(Gekozen)), max_size=5)
UITKOMSTEN = st.fixed_dictionaries(
    {},
    optional={
        **dict.fromkeys((*WIE, "groep"), LABELS),
        "gekozen": GEKOZEN,
        "samen": st.sampled_from(get_args(Uitkomst)),
    },
)
VRAGEN = st.sampled_from([*gemeente.VRAGEN, "weg"])
VERSLAGEN = st.fixed_dictionaries(
    {
        **{key: st.just(gemeente.VERSLAG[key]) for key in ("format", "soort", "casussen", "vorm", "openbaar")},
        "versie": st.sampled_from(["0", "1", "2"]),
        "vragenset": st.sampled_from(["1", "2"]),
        "maand": st.sampled_from(["2026-11", "2026", "2026-11-02"]),
        "deelnemers": st.fixed_dictionaries({"totaal": KLASSEN}, optional=dict.fromkeys(WIE, KLASSEN)),
        "wijze": st.sampled_from(["per-rol", "groep", "overeenkomst"]),
        "antwoorden": st.lists(
            st.fixed_dictionaries({"vraag": VRAGEN, "eerst": UITKOMSTEN}, optional={"nog_een_keer": UITKOMSTEN}),
            max_size=3,
        ),
    }
)
"""Right for the model; mostly wrong for the rules."""


@st.composite
def broken(draw: st.DrawFn) -> dict[str, Any]:
    """A right verslag with anything at all in a few places."""
    verslag = changed()
    for _ in range(draw(st.integers(1, 3))):
        node: Any = verslag
        while True:
            key = draw(st.sampled_from(list(node) if isinstance(node, dict) else range(len(node))))
            inner = node[key]
            if not isinstance(inner, dict | list) or not inner or draw(st.booleans()):
                node[key] = draw(VALUES)
                break
            node = inner
    return verslag


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(verslag=broken() | VERSLAGEN)
def test_whatever_stands_in_a_verslag_the_check_answers(root: Path, verslag: dict[str, Any]) -> None:
    found = check(root, verslag)
    assert all(problem.message and problem.line >= 1 and problem.path == PLAATS for problem in found)
    if not found:
        assert rendered(root)
