"""An amount is read in every way that people write it, or it says that it can't be read for certain."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.beginnen.importeren import documenten
from tests.beginnen.importeren.test_importeren import gemaakt
from toets.beginnen.importeren.bedragen import bedragen
from toets.beginnen.importeren.geldjaar import MEER, NIET_ZEKER, VANAF
from toets.beginnen.importeren.geldsoort import KIES, PER, TWIJFEL
from toets.beginnen.importeren.geldverband import NAAR, TUSSEN, VAN
from toets.beginnen.importeren.geldvorm import ALS_PUNT, GEEN_EURO, HOEVEEL, KEER, KEER_DUIZEND, MIN, NOG_GEEN, STREEP
from toets.beginnen.importeren.getalwoorden import lees_getal
from toets.model.basis import parse_bedrag

if TYPE_CHECKING:
    from pathlib import Path

OVER_DE_WAARDE = {ALS_PUNT, GEEN_EURO, HOEVEEL, KEER, KEER_DUIZEND, MIN, NOG_GEEN, STREEP, TUSSEN, VAN, NAAR}


def waarden(text: str) -> list[str]:
    """The amounts that are read without any doubt about how much they are, and `?` for each other one."""
    return ["?" if OVER_DE_WAARDE & {*geld.twijfel} else geld.euro for geld in bedragen(text)]


@pytest.mark.parametrize(
    ("text", "euros"),
    [
        ("€ 1.250.000,- en € 1.250.000,-- en € 1.250.000,= en € 1.250.000.", ["1.250.000"] * 4),
        ("€1.250 en EUR 1.250 en euro 1.250 en 1.250 EUR en 1.250 € en 1.250 euro", ["1.250"] * 6),
        ("€ 1.5 miljoen, € 1,25 mln. en € 1.25 mln", ["1.500.000", "1.250.000", "1.250.000"]),
        ("€ 1 200 000, € 1\u00a0200\u00a0000,50 en € 1\u202f200", ["1.200.000", "1.200.000,50", "1.200"]),
        ("€ 1'200'000 en € 1,200,000", ["1.200.000"] * 2),
        ("2.500 euro, 1,2 miljoen euro en 100 euro's", ["2.500", "1.200.000", "100"]),
        ("€ 150k, K€ 40, k€ 4 en € 30 k", ["150.000", "40.000", "4.000", "30.000"]),
        ("M€ 1,2 en € 2 M", ["1.200.000", "2.000.000"]),
        ("€ 3 ton, 2,5 ton euro en anderhalve ton euro", ["300.000", "250.000", "150.000"]),
        ("€ 2½ miljoen en € ½ mln", ["2.500.000", "500.000"]),
        ("€ 1 miljard, € 1,2mld en € 1,5 mrd", ["1.000.000.000", "1.200.000.000", "1.500.000.000"]),
        ("250 duizend euro en € 15 honderdduizend", ["250.000", "1.500.000"]),
        ("twee miljoen euro en tweehonderdvijftigduizend euro", ["2.000.000", "250.000"]),
        ("€ twee miljoen, of twee en een half miljoen euro", ["2.000.000", "2.500.000"]),
        ("75 eurocent, vijftig cent en € 0,75", ["0,75", "0,50", "0,75"]),
        ("50.000,- per jaar", ["50.000"]),
        ("€ 200.000 (zegge: tweehonderdduizend euro)", ["200.000"]),
        ("€ 30 m2 en € 40 per ton afval", ["30", "40"]),
        ("punt 3 € 500 en € 600", ["500", "600"]),
        ("In 2026 € 5.000 € 6.000", ["5.000", "6.000"]),
    ],
)
def test_an_amount_is_read_as_it_was_meant(text: str, euros: list[str]) -> None:
    assert waarden(text) == euros


@pytest.mark.parametrize(
    "text",
    [
        "3 ton afval",
        "een budget van 3 delen",
        "een bedrag van 12.000 inwoners",
        "voor elke euro, en een euro meer, en honderden euro's",
        "in 2027",
        "in de eurozone",
        "tien procent",
        "(bedragen x € 1.000)",
        "een plan van 5 jaar voor 10.000 mensen",
    ],
)
def test_what_counts_no_money_is_no_amount(text: str) -> None:
    assert bedragen(text) == []


@pytest.mark.parametrize(
    ("text", "euro", "doubt"),
    [
        ("€ 1,500", "", HOEVEEL),
        ("€ 1.500 miljoen", "", HOEVEEL),
        ("€ 12.5", "", HOEVEEL),
        ("€ 1.20.000", "", HOEVEEL),
        ("€ 2 m", "", HOEVEEL),
        ("€ 007", "", HOEVEEL),
        ("€ 9.999.999 miljard", "", HOEVEEL),
        ("€ 12.50", "12,50", ALS_PUNT),
        ("€ p.m.", "", NOG_GEEN),
        ("€ ...", "", NOG_GEEN),
        ("€ 250 (x € 1.000)", "", KEER_DUIZEND),
        ("een budget van 50.000 te geven", "50.000", GEEN_EURO),
        ("een besparing van 3,5 ton in 2027", "350.000", GEEN_EURO),
        ("een plafond van twee miljoen", "2.000.000", GEEN_EURO),
        ("€ -40.000", "-40.000", MIN),
        ("€ \u2013 40.000", "-40.000", MIN),
        ("een saldo van -/- € 40.000", "-40.000", MIN),
        ("-/- 40.000 euro", "-40.000", MIN),
        ("3x € 500", "", KEER),
        ("min € 40.000", "-40.000", MIN),
        ("(-\u00a0€ 40.000)", "40.000", STREEP),
        ("(-€ 40.000)", "-40.000", MIN),
        ("€ 40.000 -/-", "-40.000", MIN),
        ("bijstelling - € 40.000", "40.000", STREEP),
    ],
)
def test_an_amount_that_can_be_read_in_two_ways_says_so(text: str, euro: str, doubt: str) -> None:
    (geld,) = bedragen(text)
    assert geld.euro == euro
    assert doubt in geld.twijfel


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("tussen € 100.000 en € 150.000", [("100.000", TUSSEN), ("150.000", TUSSEN)]),
        ("€ 10 à 15 miljoen", [("10.000.000", TUSSEN), ("15.000.000", TUSSEN)]),
        ("tussen 2 en 3 miljoen euro", [("2.000.000", TUSSEN), ("3.000.000", TUSSEN)]),
        ("€ 10.000 tot 15.000 per jaar", [("10.000", TUSSEN), ("15.000", TUSSEN)]),
        ("€ 10.000 - € 20.000", [("10.000", TUSSEN), ("20.000", TUSSEN)]),
        ("te verlagen van € 18,86 naar € 15,71", [("18,86", VAN), ("15,71", NAAR)]),
        ("te verhogen van € 2 naar € 3 miljoen", [("2.000.000", VAN), ("3.000.000", NAAR)]),
        ("van 500 naar maximaal 600 euro te gaan", [("500", VAN), ("600", NAAR)]),
        ("van minimaal € 250.000 en maximaal € 400.000", [("250.000", TUSSEN), ("400.000", TUSSEN)]),
        ("van € 500 naar 600 in 2028", [("500", VAN), ("600", NAAR)]),
    ],
)
def test_two_amounts_that_belong_together_say_what_they_are(text: str, found: list[tuple[str, str]]) -> None:
    assert [(geld.euro, doubt) for geld, (_, doubt) in zip(bedragen(text), found, strict=True)] == found
    assert all(doubt in geld.twijfel for geld, (_, doubt) in zip(bedragen(text), found, strict=True))


@pytest.mark.parametrize(
    "text", ["€ 5.000 tot 2028", "€ 5.000 tot 1 januari 2028", "€ 5.000 en 3 banen", "€ 5 tot 15 kinderen"]
)
def test_a_number_beside_an_amount_that_counts_something_else_is_none(text: str) -> None:
    assert len(bedragen(text)) == 1


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("naar schatting een bedrag van € 40.000", "naar schatting een bedrag van € 40.000"),
        ("het kost ruim € 2 mln in totaal", "ruim € 2 mln"),
        ("zo'n 9.000 euro", "zo'n 9.000 euro"),
        ("± € 4.000", "± € 4.000"),
        ("€ 8.000 (indicatief)", "€ 8.000"),
        ("ca.\u00a0€ 8.000", "ca. € 8.000"),
    ],
)
def test_an_estimate_is_said_to_be_one_with_the_words_of_the_document(text: str, words: str) -> None:
    (geld,) = bedragen(text)
    assert (geld.ongeveer, geld.woorden) == (True, words)


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("€ 1.000 (2026), € 2.000 (2027)", [(2026, ()), (2027, ())]),
        ("2026: € 1.000; 2027: € 2.000", [(2026, ()), (2027, ())]),
        ("in 2027 wordt dit € 1.000, en in 2028 € 2.000", [(2027, ()), (2028, ())]),
        ("In 2027, 2028 en 2029 respectievelijk € 1, € 2 en € 3", [(2027, ()), (2028, ()), (2029, ())]),
        ("€ 1 structureel vanaf 2027", [(2027, (VANAF,))]),
        ("€ 1 voor 2026, 2027 en 2028", [(None, (MEER,))]),
        ("€ 1 in 2027 t/m 2029", [(None, (MEER,))]),
        ("Het beleidsplan 2027 vast te stellen, met € 1", [(None, ())]),
        ("De Wmo 2015 kost € 1", [(None, ())]),
        ("De begroting 2027 te wijzigen met € 1", [(2027, (NIET_ZEKER,))]),
        ("Dit geldt voor 2027. Het kost € 1", [(2027, (NIET_ZEKER,))]),
        ("€ 1 eenmalig en € 2 in 2028", [(2028, (NIET_ZEKER,)), (2028, ())]),
        ("Budget 2027: € 1; budget 2028: € 2", [(2027, ()), (2028, ())]),
        ("In de begroting 2027 € 1 te ramen, oplopend tot € 2 in 2030", [(2027, ()), (2030, ())]),
        ("€ 1 (exclusief btw) in 2027", [(2027, ())]),
        ("in 2026 € 1 voor 2027", [(2027, (NIET_ZEKER,))]),
        ("op 1-1-2027 gaat het om € 1", [(None, ())]),
    ],
)
def test_a_year_before_or_behind_an_amount_is_that_of_the_amount(
    text: str, years: list[tuple[int | None, tuple[str, ...]]]
) -> None:
    about_year = {VANAF, MEER, NIET_ZEKER}
    found = [(geld.jaar, tuple(doubt for doubt in geld.twijfel if doubt in about_year)) for geld in bedragen(text)]
    assert found == years


@pytest.mark.parametrize(
    ("text", "soort", "doubts"),
    [
        ("het budget te verhogen met € 5.000", "kosten", ()),
        ("het budget met € 5.000 te verlagen", "besparing", ()),
        ("€ 5.000 te bezuinigen op het budget", "besparing", ()),
        ("hiervoor € 5.000 op te nemen", "kosten", ()),
        ("een krediet van € 5.000, te dekken uit het budget", "kosten", ()),
        ("daarna is er € 5.000", "", (KIES,)),
        (
            "in dit plan dat geld bespaart, met vooraf zekere kosten voor wie het betreft, gaat € 5.000 om",
            "kosten",
            (KIES,),
        ),
        ("de vergoeding te verlagen van € 18 naar € 15", "kosten", (VAN,)),
        ("het tarief te verlagen met € 3 per uur", "", (TWIJFEL["tarief"], PER.format(per="per uur"))),
        ("de eigen bijdrage wordt € 19", "", (TWIJFEL["tarief"],)),
        ("een opbrengst van € 5.000", "", (TWIJFEL["opbrengst"],)),
        ("bij een inkomen boven € 40.000", "", (TWIJFEL["grens"],)),
        ("een lening van € 40.000", "", (TWIJFEL["lening"],)),
        ("de hondenbelasting te verhogen met € 4", "", (TWIJFEL["opbrengst"],)),
        ("het saldo van € 5.000 toe te voegen aan het budget", "", (TWIJFEL["saldo"],)),
        ("het pgb-tarief voor hulp van wie dan ook vast te stellen op € 22", "", (TWIJFEL["tarief"],)),
        ("een besparing te halen van minimaal € 250.000 en maximaal € 400.000", "besparing", (TUSSEN,)),
        ("wie dit doet krijgt hoogstens € 5.000", "budget", ()),
        ("€ 5.000 toe te voegen, en dat uit te geven", "kosten", (KIES,)),
        ("kosten: € 5/uur", "kosten", (PER.format(per="per uur"),)),
        ("kosten: € 5 per jaar per kind", "kosten", (PER.format(per="per kind"),)),
        ("kosten: € 5 per jaar", "kosten", ()),
    ],
)
def test_a_kind_is_said_only_when_the_words_beside_the_amount_say_it(
    text: str, soort: str, doubts: tuple[str, ...]
) -> None:
    geld = bedragen(text)[0]
    assert (geld.soort, geld.twijfel) == (soort, doubts)


def test_the_kind_of_one_amount_is_that_of_the_next_in_the_same_sentence_and_of_none_in_another() -> None:
    first, second, third = bedragen("De besparing is € 1 in 2027 en € 2 in 2028. Dan nog € 3")
    assert (first.soort, second.soort, third.soort) == ("besparing", "besparing", "")


EENHEDEN = (
    *("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien"),
    *("veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien"),
)
TIENTALLEN = ("", "", "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig")


def schrijf(number: int) -> str:
    """The number in words, as the Groene Boekje writes it."""
    if number <= len(EENHEDEN):
        return EENHEDEN[number - 1] if number else ""
    if number < 100:
        ten, one = divmod(number, 10)
        joined = "ën" if one in (2, 3) else "en"
        return (schrijf(one) + joined if one else "") + TIENTALLEN[ten]
    if number < 1_000:
        hundreds, rest = divmod(number, 100)
        return (schrijf(hundreds) if hundreds > 1 else "") + "honderd" + schrijf(rest)
    if number < 1_000_000:
        thousands, rest = divmod(number, 1_000)
        return f"{schrijf(thousands) if thousands > 1 else ''}duizend {schrijf(rest)}".strip()
    millions, rest = divmod(number, 1_000_000)
    return f"{schrijf(millions)} miljoen {schrijf(rest)}".strip()


@given(st.integers(2, 999_999_999))
def test_a_number_that_is_written_out_is_read_back(number: int) -> None:
    assert lees_getal(schrijf(number)) == number
    assert [parse_bedrag(geld.euro) for geld in bedragen(f"{schrijf(number).capitalize()} euro")] == [number]


@pytest.mark.parametrize(
    "words", ["", "en", "half een", "duizend duizend", "tweedrie", "nul miljoen", "een half en twee"]
)
def test_words_that_make_no_number_are_none(words: str) -> None:
    assert lees_getal(words) is None


def met_punten(number: int) -> str:
    return f"{number:,}".replace(",", ".")


@given(
    st.integers(1, 999_999_999),
    st.sampled_from(("€ {}", "€{}", "EUR {}", "€ {},-", "€ {},00", "{} euro", "{},- euro", "het is € {}.", "(€ {})")),
    st.sampled_from((str, met_punten, lambda number: met_punten(number).replace(".", " "))),
)
def test_every_whole_amount_is_read_in_every_writing(number: int, form: str, write: object) -> None:
    assert callable(write)
    assert [parse_bedrag(euro) for euro in waarden(form.format(write(number)))] == [number]


@given(st.integers(1, 9_999), st.sampled_from((("miljoen", 10**6), ("mln", 10**6), ("miljard", 10**9), ("ton", 10**5))))
def test_a_part_of_a_million_is_read_with_a_comma_and_with_a_point(hundredths: int, times: tuple[str, int]) -> None:
    whole, part = divmod(hundredths, 100)
    word, size = times
    for sign in ",.":
        texts = (f"€ {whole}{sign}{part:02} {word}", f"{whole}{sign}{part:02} {word} euro")
        assert [parse_bedrag(*waarden(text)) for text in texts] == [hundredths * size // 100] * 2


@given(st.text(alphabet="€EUR 0123456789.,-–/()½kKmM'’totàvannaarmiljoeneuro\n", max_size=60))
def test_whatever_stands_there_an_amount_has_a_value_that_our_files_can_hold_or_a_doubt(text: str) -> None:
    for geld in bedragen(text):
        assert geld.euro or geld.twijfel
        assert not geld.euro or parse_bedrag(geld.euro) is not None
        assert geld.woorden in " ".join(text.split())


def test_the_draft_says_beside_each_amount_what_is_not_certain_and_leaves_that_empty(repo: Path) -> None:
    text = documenten.TEKST.replace("maatwerkbudget van ca. € 0,5 miljoen in 2027", "lening van € 1,500")
    draft, data = gemaakt(repo, documenten.tekst(repo, text))
    amount = data["beslispunten"][1]["onderdelen"][1]["bedragen"][0]
    assert amount == {"euro": "", "soort": "", "waarvoor": ""}
    assert f"# let op: {HOEVEEL}" in draft
    assert f"# let op: {TWIJFEL['lening']}" in draft
