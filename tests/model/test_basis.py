"""The kinds of text: what is understood, and what is refused because it can be read in two ways."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic_core import PydanticCustomError

from toets.gedeeld.tekst import euro
from toets.model.basis import Datum, parse_bedrag, parse_datum, parse_getal, parse_ja_nee


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("50.000", "50000"),
        ("50000", "50000"),
        ("€ 50.000,00", "50000"),
        ("€50.000", "50000"),
        ("EUR 1.234.567,89", "1234567.89"),
        ("450,-", "450"),
        ("0", "0"),
        ("-900.000", "-900000"),
    ],
)
def test_an_amount_is_read_the_dutch_way(text: str, amount: str) -> None:
    assert parse_bedrag(text) == Decimal(amount)


@pytest.mark.parametrize(
    "text", ["50.00", "1,500", "50,5", "50.0000", "5.00.000", "vijftig", "", "1e3", "050", "5 000", "٥٠", "2 miljoen"]
)
def test_an_amount_that_can_be_read_in_two_ways_is_refused(text: str) -> None:
    with pytest.raises(PydanticCustomError):
        parse_bedrag(text)


@given(st.decimals(min_value=0, max_value=10**10, places=2, allow_nan=False))
def test_an_amount_as_we_write_it_is_read_back(amount: Decimal) -> None:
    assert parse_bedrag(euro(amount)) == amount


@pytest.mark.parametrize(
    ("text", "words"),
    [("2019-11-19", "19 november 2019"), ("2021-10", "oktober 2021"), ("2022", "2022")],
)
def test_a_date_may_lack_a_day_or_a_month(text: str, words: str) -> None:
    assert str(parse_datum(text)) == words
    assert parse_datum(text).iso() == text


@pytest.mark.parametrize("text", ["2021-02-30", "2021-13", "2021-00", "0000", "19-11-2019", "2021-1-5", "gisteren", ""])
def test_an_impossible_date_is_refused(text: str) -> None:
    with pytest.raises(PydanticCustomError):
        parse_datum(text)


DATES = st.dates().map(lambda d: Datum(d.year, d.month, d.day))


@given(DATES, DATES)
def test_whole_dates_are_in_order(one: Datum, other: Datum) -> None:
    assert one.zeker_voor(other) == (one.iso() < other.iso())


def test_a_month_and_a_day_in_it_are_in_no_order() -> None:
    assert not Datum(2021, 10).zeker_voor(Datum(2021, 10, 14))
    assert not Datum(2021, 10, 14).zeker_voor(Datum(2021, 10))
    assert Datum(2021, 9).zeker_voor(Datum(2021, 10, 14))


@pytest.mark.parametrize("text", ["yes", "true", "Ja", ""])
def test_only_ja_and_nee_are_yes_and_no(text: str) -> None:
    with pytest.raises(PydanticCustomError):
        parse_ja_nee(text)
    assert parse_ja_nee("ja")
    assert not parse_ja_nee("nee")


@pytest.mark.parametrize("text", ["-1", "1.000", "012", "een", "1e3", "9999999999"])
def test_only_a_plain_whole_number_is_a_number(text: str) -> None:
    with pytest.raises(PydanticCustomError):
        parse_getal(text)
    assert parse_getal("90") == 90
