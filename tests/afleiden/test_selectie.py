"""Which vragen a voorstel gets: two per waarde, the same for everyone, with a reason."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import yaml
from hypothesis import given
from hypothesis import strategies as st

from tests import gemeente
from toets.afleiden.redenen import ALGEMEEN
from toets.afleiden.selectie import AANTAL_RESERVES, MAX_INSCHATTINGEN, Bank, kies, reserves
from toets.model.casus import Casus
from toets.model.maatregelsoort import Maatregelsoort
from toets.model.voorstel import Voorstel
from toets.model.vraag import Vraag

if TYPE_CHECKING:
    from toets.afleiden.selectie import Keuze

SOORTEN = {
    name: Maatregelsoort(naam=name, uitleg="x", let_op="x") for name in ("mandaat", "budget", "wonen", "toegang")
}
PUNT: dict[str, Any] = gemeente.VOORSTEL["beslispunten"][0]  # type: ignore[index]


def bank(vragen: dict[str, dict[str, Any]]) -> Bank:
    stories = {"gezin-a": Casus.model_validate({**gemeente.casus("a"), "factoren": ["woningmarkt"]})}
    return Bank({name: Vraag.model_validate(vraag) for name, vraag in vragen.items()}, SOORTEN, stories)


def voorstel(soorten: list[str] | None = None, **changes: Any) -> Voorstel:
    punten = {"beslispunten": [{**PUNT, "maatregelsoorten": soorten}]} if soorten else {}
    return Voorstel.model_validate({**gemeente.VOORSTEL, **punten, **changes})


def select(van: dict[str, dict[str, Any]], soorten: list[str] | None = None, **changes: Any) -> list[Keuze]:
    return kies(voorstel(soorten, **changes), bank(van))


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


def test_what_touches_more_comes_first_and_says_what() -> None:
    vragen = {
        "a-past-een-keer": gemeente.vraag("betrokkenheid", maatregelsoorten=["mandaat", "wonen"]),
        "b-past-twee-keer": gemeente.vraag("betrokkenheid", maatregelsoorten=["mandaat", "budget"]),
        "c-past-nooit": gemeente.vraag("betrokkenheid", maatregelsoorten=["wonen"]),
    }
    keuzes = select(vragen, ["mandaat", "budget"])
    assert ids(keuzes) == ["b-past-twee-keer", "a-past-een-keer"]
    assert keuzes[0].reden == "Gaat over mandaat (punt 1) en budget (punt 1)."


def test_a_beslispunt_counts_once_by_the_kind_that_fewest_vragen_are_about() -> None:
    vragen = {
        "a-twee-soorten": gemeente.vraag("betrokkenheid", maatregelsoorten=["mandaat", "toegang"]),
        "b-twee-punten": gemeente.vraag("betrokkenheid", maatregelsoorten=["budget", "wonen"]),
        "c": gemeente.vraag("legitimiteit", maatregelsoorten=["budget", "wonen"]),
        "d": gemeente.vraag("legitimiteit", maatregelsoorten=["mandaat", "toegang"]),
    }
    punten = [
        {**PUNT, "nummer": "1", "maatregelsoorten": ["mandaat", "toegang"]},
        {**PUNT, "nummer": "2", "maatregelsoorten": ["budget"]},
        {**PUNT, "nummer": "3", "maatregelsoorten": ["budget"]},
    ]
    assert ids(select(vragen, beslispunten=punten))[0] == "b-twee-punten"


def test_a_beslispunt_that_is_worked_out_in_others_does_not_count_beside_those() -> None:
    vragen = {
        "a-het-geheel": gemeente.vraag("betrokkenheid", maatregelsoorten=["mandaat"]),
        "b-het-deel": gemeente.vraag("betrokkenheid", maatregelsoorten=["budget"]),
    }
    deel = {**PUNT, "nummer": "1a", "maatregelsoorten": ["budget"]}
    geheel = {**PUNT, "maatregelsoorten": ["mandaat"]}
    assert ids(select(vragen, beslispunten=[{**geheel, "onderdelen": [deel]}])) == ["b-het-deel", "a-het-geheel"]
    zonder_soort = {**deel, "maatregelsoorten": []}
    assert ids(select(vragen, beslispunten=[{**geheel, "onderdelen": [zonder_soort]}])) == ["a-het-geheel"]


def test_a_vraag_about_exactly_this_comes_before_one_about_everything() -> None:
    vragen = {
        "a-over-alles": gemeente.vraag("betrokkenheid", maatregelsoorten=["mandaat", "budget", "wonen", "toegang"]),
        "b-over-dit": gemeente.vraag("betrokkenheid", maatregelsoorten=["mandaat"]),
    }
    assert ids(select(vragen)) == ["b-over-dit", "a-over-alles"]


def test_a_kind_that_few_ask_about_counts_more_than_one_that_many_ask_about() -> None:
    vragen = {
        "a": gemeente.vraag("betrokkenheid", maatregelsoorten=["mandaat"]),
        "b": gemeente.vraag("legitimiteit", maatregelsoorten=["mandaat"]),
        "c": gemeente.vraag("betrokkenheid", maatregelsoorten=["budget"]),
    }
    assert ids(select(vragen, ["mandaat", "budget"]))[:2] == ["c", "a"]


def test_the_next_vraag_is_about_something_else_where_it_can_be() -> None:
    vragen = {
        "a-mandaat": gemeente.vraag("betrokkenheid", maatregelsoorten=["mandaat"]),
        "b-mandaat": gemeente.vraag("betrokkenheid", maatregelsoorten=["mandaat"]),
        "c-budget": gemeente.vraag("betrokkenheid", maatregelsoorten=["budget"]),
        "d-budget": gemeente.vraag("betrokkenheid", maatregelsoorten=["budget"]),
    }
    assert ids(select(vragen, ["mandaat", "budget"])) == ["a-mandaat", "c-budget"]


def test_a_factor_of_a_beslispunt_or_of_a_story_is_asked_about_first() -> None:
    vragen = {
        "a": gemeente.vraag("betrokkenheid", factoren=[]),
        "b": gemeente.vraag("betrokkenheid", factoren=["privacy"]),
        "c": gemeente.vraag("betrokkenheid", factoren=["woningmarkt"]),
    }
    assert ids(select(vragen)) == ["c", "a"]
    with_factor = [{**PUNT, "maatregelsoorten": ["mandaat"], "factoren": ["privacy"]}]
    assert ids(select(vragen, beslispunten=with_factor)) == ["b", "c"]


def test_a_general_vraag_never_takes_the_place_of_one_that_fits_and_says_that_it_is_general() -> None:
    vragen = {
        "a-algemeen": gemeente.vraag("rendement", maatregelsoorten=["wonen"], algemeen="ja"),
        "b": gemeente.vraag("rendement"),
    }
    keuzes = select(vragen)
    assert ids(keuzes) == ["b", "a-algemeen"]
    assert [keuze.ook_kort for keuze in keuzes] == [True, False]
    assert keuzes[1].reden == ALGEMEEN


def test_the_vraag_about_the_room_itself_is_always_there_in_the_short_form_too() -> None:
    vragen = {
        "a": gemeente.vraag("legitimiteit"),
        "b": gemeente.vraag("legitimiteit"),
        "z-ruimte": gemeente.vraag("legitimiteit", over_de_ruimte="ja", maatregelsoorten=["mandaat", "wonen"]),
        "y-ruimte": gemeente.vraag("betrokkenheid", over_de_ruimte="ja", maatregelsoorten=["wonen"], algemeen="ja"),
    }
    assert ids(select(vragen)) == ["y-ruimte", "z-ruimte", "a"]
    assert select(vragen)[1].reden.endswith("Dit is de vraag over de ruimte voor maatwerk zelf.")
    without = {name: vraag for name, vraag in vragen.items() if name != "z-ruimte"}
    assert ids(select(without)) == ["y-ruimte", "a", "b"]


def test_of_the_room_itself_the_vraag_about_most_kinds_of_the_voorstel_comes_first() -> None:
    vragen = {
        "a-smal": gemeente.vraag("betrokkenheid", over_de_ruimte="ja", maatregelsoorten=["mandaat"]),
        "b-breed": gemeente.vraag(
            "betrokkenheid", over_de_ruimte="ja", maatregelsoorten=["mandaat", "budget", "wonen", "toegang"]
        ),
    }
    assert ids(select(vragen, ["mandaat", "budget"])) == ["b-breed", "a-smal"]


def test_the_last_place_goes_to_a_vraag_at_which_more_room_can_come_out_worse() -> None:
    vragen = {
        "a": gemeente.vraag("legitimiteit"),
        "b": gemeente.vraag("legitimiteit"),
        "z-tegen": gemeente.vraag("legitimiteit", ruimte_kan_tegenvallen="ja", maatregelsoorten=["mandaat", "wonen"]),
    }
    assert ids(select(vragen)) == ["a", "z-tegen"]
    general = {**vragen, "z-tegen": {**vragen["z-tegen"], "maatregelsoorten": ["wonen"], "algemeen": "ja"}}
    assert ids(select(general)) == ["a", "z-tegen"]


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


def test_participants_predict_twice_in_the_short_form_too_and_of_another_rol_each() -> None:
    who = {"legitimiteit": "raadslid"}
    vragen = {
        name: {**vraag, "inschatting": who.get(vraag["waarde"], "professional")}
        for name, vraag in gemeente.VRAGEN.items()
    }
    asked = [keuze for keuze in select(vragen) if keuze.met_inschatting]
    assert len(asked) == MAX_INSCHATTINGEN
    assert all(keuze.ook_kort for keuze in asked)
    assert len({keuze.vraag.inschatting for keuze in asked}) == MAX_INSCHATTINGEN


def test_the_three_that_came_just_after_fit_and_were_not_chosen() -> None:
    vragen = {f"v{number}": gemeente.vraag("rendement") for number in range(6)}
    vragen["past-niet"] = gemeente.vraag("rendement", maatregelsoorten=["wonen"])
    found = [reserve.id for reserve in reserves(voorstel(), bank(vragen))]
    assert found == ["v2", "v3", "v4"]
    assert len(found) == AANTAL_RESERVES


@given(st.permutations(list(gemeente.VRAGEN)))
def test_the_order_of_the_files_changes_nothing(order: list[str]) -> None:
    assert ids(select({name: gemeente.VRAGEN[name] for name in order})) == ids(select(gemeente.VRAGEN))


def test_the_example_in_yaml_is_the_example_in_code() -> None:
    assert yaml.safe_load(yaml.safe_dump(gemeente.VOORSTEL)) == gemeente.VOORSTEL
