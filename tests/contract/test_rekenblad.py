"""CSV: whatever a text holds, no spreadsheet sees a formula in it, and a program reads the text back."""

from __future__ import annotations

import csv
import io
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toets.contract.rekenblad import BOM, DIALECT, als_csv

SCHEIDT = (",", ";", "\t")
"""Between cells: in English, in Dutch, and in what is pasted."""
TEKENS = "=+-@＝＋－＠﹦﹢﹣﹫"
ONGEZIEN = " \t\r\n\v\f\x1c\x1d\x1e\x1f\x85\u00a0\u2028\u2029\u3000\u00ad\u200b\u200e\u2060\ufeff"

# Made of what matters, so that chance finds the odd places; and any text beside it.
teksten = st.one_of(
    st.text(st.sampled_from(f"a1'\"|,;{TEKENS}{ONGEZIEN}"), max_size=12),
    st.text(st.characters(codec="utf-8"), max_size=12),
)
tabellen = st.lists(st.lists(teksten, min_size=2, max_size=2), max_size=3)


def read(text: str, delimiter: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text.removeprefix(BOM), newline=""), delimiter=delimiter))


def without_mark(cell: str) -> str:
    """The text of a cell, by what the page of open data says: away with the ' before a sign, where a cell can begin."""
    found = ""
    for place, sign in enumerate(cell):
        before = re.sub(r"[\s'\"\xad\u200b-\u200f\u2060\ufeff]*$", "", cell[:place])
        skipped = cell[len(before) : place]
        begins = not before or before[-1] in ",;|" or re.search(r"[\t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]", skipped)
        if sign == "'" and begins and cell[place + 1 : place + 2] in TEKENS and place + 1 < len(cell):
            continue
        found += sign
    return found


@given(tabellen)
def test_however_a_spreadsheet_splits_the_file_no_cell_begins_as_a_formula(rows: list[list[str]]) -> None:
    text = als_csv(["een", "twee"], rows)
    for separator in SCHEIDT:
        as_a_program = [cell for row in read(text, separator) for cell in row]
        without_quotes = re.split(rf"[{separator}\r\n]", text.removeprefix(BOM))
        for cell in [*as_a_program, *without_quotes]:
            seen = cell.lstrip(ONGEZIEN + '"')
            assert not seen.startswith(tuple(TEKENS)), (separator, cell)


@given(tabellen)
def test_a_program_that_reads_as_is_said_has_every_text_again(rows: list[list[str]]) -> None:
    text = als_csv(["een", "twee"], rows)
    assert text.startswith(BOM)
    head, *found = read(text, str(DIALECT["delimiter"]))
    assert head == ["een", "twee"]
    assert [[without_mark(cell) for cell in row] for row in found] == rows


@pytest.mark.parametrize(
    ("value", "cell"),
    [
        ("Het kost 5 euro, en 3 - 2 = 1", "Het kost 5 euro, en 3 - 2 = 1"),
        ("=1+1", "'=1+1"),
        ("  @SUM(A1)", "  '@SUM(A1)"),
        ("jeugd;=1+1", "jeugd;'=1+1"),
        ('"=1+1"', '"\'=1+1"'),
        ("'=1+1", "''=1+1"),
        ("＝1+1", "'＝1+1"),
        (["jeugd", "zorg"], "jeugd | zorg"),
        (["jeugd", "=1+1"], "jeugd | '=1+1"),
        (7, "7"),
    ],
)
def test_what_stands_in_a_cell(value: object, cell: str) -> None:
    assert read(als_csv(["een"], [[value]]), ";")[1] == [cell]


def test_a_table_without_rows_has_its_headings() -> None:
    assert als_csv(["een", "twee"], []) == f"{BOM}een;twee\r\n"
