"""Which vragen a voorstel gets: two per waarde, the same for everyone, with a reason."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import yaml
from hypothesis import given
from hypothesis import strategies as st

from tests import gemeente
from toets.afleiden.selectie import MAX_INSCHATTINGEN, kies
from toets.model.maatregelsoort import Maatregelsoort
from toets.model.voorstel import Voorstel
from toets.model.vraag import Vraag

if TYPE_CHECKING:
    from toets.afleiden.selectie import Keuze

SOORTEN = {
    name: Maatregelsoort(naam=name, uitleg="x", let_op="x") for name in ("mandaat", "budget", "wonen", "toegang")
}


def select(bank: dict[str, dict[str, Any]], **changes: Any) -> list[Keuze]:
    voorstel = Voorstel.model_validate({**gemeente.VOORSTEL, **changes})
    return kies(voorstel, {name: Vraag.model_validate(vraag) for name, vraag in bank.items()}, SOORTEN)


def ids(keuzes: list[Keuze]) -> list[str]:
    return [keuze.id for keuze in keuzes]


def test_six_vragen_two_per_waarde_and_three_for_the_short_form() -> None:
    keuzes = select(gemeente.VRAGEN)
    assert Counter(k.vraag.waarde for k in keuzes) == {"betrokkenheid": 2, "legitimiteit": 2, "rendement": 2}
    assert Counter(k.vraag.waarde for k in keuzes if k.ook_kort) == {
        "betrokkenheid": 1,
        "legitimiteit": 1,
        "rendement": 1,
    }


def test_what_fits_more_beslispunten_comes_first() -> None:
    vragen = {
        "a-past-een-keer": gemeente.vraag("betrokkenheid", maatregelsoorten=["mandaat"]),
        "b-past-twee-keer": gemeente.vraag("betrokkenheid", maatregelsoorten=["mandaat", "budget"]),
        "c-past-nooit": gemeente.vraag("betrokkenheid", maatregelsoorten=["wonen"]),
    }
    punt = {**gemeente.VOORSTEL["beslispunten"][0], "maatregelsoorten": ["mandaat", "budget"]}  # type: ignore[index]
    keuzes = select(vragen, beslispunten=[punt])
    assert ids(keuzes) == ["b-past-twee-keer", "a-past-een-keer"]
    assert keuzes[0].reden == "Gaat over mandaat (punt 1) en budget (punt 1)."


def test_a_vraag_about_exactly_this_comes_before_one_about_everything() -> None:
    vragen = {
        "a-over-alles": gemeente.vraag("betrokkenheid", maatregelsoorten=["mandaat", "budget", "wonen", "toegang"]),
        "b-over-dit": gemeente.vraag("betrokkenheid", maatregelsoorten=["mandaat"]),
    }
    assert ids(select(vragen)) == ["b-over-dit", "a-over-alles"]


def test_the_next_vraag_is_about_something_else_where_it_can_be() -> None:
    vragen = {
        "a-mandaat": gemeente.vraag("betrokkenheid", maatregelsoorten=["mandaat"]),
        "b-mandaat": gemeente.vraag("betrokkenheid", maatregelsoorten=["mandaat"]),
        "c-budget": gemeente.vraag("betrokkenheid", maatregelsoorten=["budget"]),
    }
    punt = {**gemeente.VOORSTEL["beslispunten"][0], "maatregelsoorten": ["mandaat", "budget"]}  # type: ignore[index]
    assert ids(select(vragen, beslispunten=[punt])) == ["a-mandaat", "c-budget"]


def test_a_vraag_for_every_set_comes_before_what_fits_better() -> None:
    vragen = {
        "a": gemeente.vraag("rendement"),
        "b": gemeente.vraag("rendement"),
        "z": gemeente.vraag("rendement", maatregelsoorten=[], altijd="ja"),
    }
    keuzes = select(vragen)
    assert ids(keuzes) == ["z", "a"]
    assert keuzes[0].reden == "Deze vraag hoort bij elk voorstel."


def test_the_voorstel_can_add_and_leave_out_with_a_reason() -> None:
    vragen = {
        "a": gemeente.vraag("legitimiteit"),
        "b": gemeente.vraag("legitimiteit"),
        "c": gemeente.vraag("legitimiteit", maatregelsoorten=["wonen"]),
    }
    extra = [{"vraag": "c", "reden": "De raad vroeg hiernaar."}]
    weglaten = [{"vraag": "a", "reden": "Dit speelt niet."}]
    keuzes = select(vragen, vragen={"extra": extra, "weglaten": weglaten})
    assert ids(keuzes) == ["c", "b"]
    assert keuzes[0].reden == "Gekozen bij dit voorstel: De raad vroeg hiernaar."


def test_no_more_than_two_vragen_ask_to_predict() -> None:
    vragen = {name: {**vraag, "inschatting": "raadslid"} for name, vraag in gemeente.VRAGEN.items()}
    assert sum(keuze.met_inschatting for keuze in select(vragen)) == MAX_INSCHATTINGEN


@given(st.permutations(list(gemeente.VRAGEN)))
def test_the_order_of_the_files_changes_nothing(order: list[str]) -> None:
    assert ids(select({name: gemeente.VRAGEN[name] for name in order})) == ids(select(gemeente.VRAGEN))


def test_the_example_in_yaml_is_the_example_in_code() -> None:
    assert yaml.safe_load(yaml.safe_dump(gemeente.VOORSTEL)) == gemeente.VOORSTEL
