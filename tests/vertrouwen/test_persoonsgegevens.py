"""Personal data in a text: what has a form is found whole, what only looks like it is left alone."""

from __future__ import annotations

import json
import re
import time
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.vectors.maak_persoonsgegevens import GEVONDEN, VOORBEELDEN, maak
from toets.gedeeld.locaties import lees_gedeeld
from toets.vertrouwen.normaal import WIT, normaliseer
from toets.vertrouwen.persoonsgegevens import persoonsgegevens, vind, vul_in, zonder
from toets.vertrouwen.proeven import voldoet_aan_elfproef

LIJST = lees_gedeeld("persoonsgegevens")
SOORTEN = {soort["id"]: soort for soort in LIJST["soorten"]}
WEL = [(name, *example) for name, examples in VOORBEELDEN.items() for example in examples["wel"]]
NIET = [(name, text) for name, examples in VOORBEELDEN.items() for text in examples["niet"]]
ONGEZIEN = "\xad\u200b\u200c\u200d\u2060\ufeff\ufe0f"
STREPEN = "-\u2010\u2011\u2012\u2013\u2212"
LANG = 100_000
AKELIG = [
    *("a", "A", "Aa", "A ", "A. ", "Aa ", "Aa-", "Aa - ", "a.", "a. ", "a@", "@", "at ", "a at ", "a punt ", "van de "),
    *(
        "Van ",
        "mevrouw ",
        "mevrouw A. ",
        "mevrouw Van ",
        "mr. Aa ",
        "wethouder Van ",
        "0",
        "06 ",
        "1 ",
        "1-",
        "2020 ab ",
    ),
    *(
        "3 mei 2020 hij ",
        "hij ",
        "zij op ",
        "geb. te aa ",
        "'",
        "'t ",
        "-",
        " ",
        "\u0301",
        "\u200b",
        "Straat ",
        "nl91 ",
    ),
    *("Laan", "dossier ", "Aa, ", "fractie van ", "Burgemeester Aa ", "een meneer van ", "aa van 3 "),
    *(
        "v. ",
        "v.d.",
        "A. v.d.",
        "mevrouw v. d. ",
        'de Heer "',
        "mevrouw 'A. ",
        "heer ",
        "Ir. Aa ",
        "gezin Aa ",
        "familie Zorg ",
    ),
    *("06•", "1 · ", "12 34 ", "31 6 ", "tel is ", "bsn van aa ", "123.456.", "giro van aa ", "gb29aa", "be12 1234 "),
    *("@@", "a @@ ", "a_at_", "a_at_punt_", "a -at- ", "a apestaartje b punt ", "kenteken a1", "1 1 1 van de "),
    *("1234 AB Aa ", "1234 AB-", "1234 ab huis ", "een", "drie maart 1980 ", "geboren drie ", "verjaardag van de aa "),
    *(
        "Aa, A. ",
        "de heren Aa, ",
        "raadsleden Aa-",
        "Aa (",
        "VVD'er Aa ",
        "A.A ",
        "(A.) ",
        "Aa c.",
        "00 49 1 ",
        "mevrouw aa",
    ),
    *("mevrouw - ", "mevrouw (A. ", "linkedin.com/in/", "info. ", "info @ ", "Straat 1, ", "drs. de ", "mevrouw aa "),
]


def test_every_kind_has_examples_of_both_sorts() -> None:
    assert list(VOORBEELDEN) == list(SOORTEN)
    assert all(examples["wel"] and examples["niet"] for examples in VOORBEELDEN.values())


@pytest.mark.parametrize(("soort", "text", "stuk"), WEL)
def test_what_must_be_found_is_found_as_it_stands_there(soort: str, text: str, stuk: str) -> None:
    kind = SOORTEN[soort]
    assert (kind["naam"], kind["zeker"], stuk) in {(v.naam, v.zeker, v.stuk) for v in vind(text)}


@pytest.mark.parametrize(("soort", "text"), NIET)
def test_what_must_not_be_found_is_left_alone(soort: str, text: str) -> None:
    assert (persoonsgegevens if SOORTEN[soort]["zeker"] else vind)(text) == []


@given(st.sampled_from([example for example in WEL if SOORTEN[example[0]]["zeker"]]), st.data())
def test_nothing_unseen_hides_what_is_found(case: tuple[str, str, str], data: st.DataObject) -> None:
    _, text, piece = case
    hidden = "".join(
        data.draw(st.sampled_from(["", *ONGEZIEN]))
        + data.draw(st.sampled_from({" ": [*WIT, "  "], "-": [*STREPEN]}.get(sign, [sign])))
        for sign in (unicodedata.normalize("NFD", text) if data.draw(st.booleans()) else text)
    )
    found = [normaliseer(vondst.stuk).tekst for vondst in persoonsgegevens(hidden)]
    assert normaliseer(piece).tekst in found, ascii(hidden)


@given(
    st.lists(st.sampled_from(["mevrouw ", "Jan ", "De ", "van ", "06 12 34 56 78", ", ", "x@y.nl", "\xad", "é", "-"]))
)
@example(["mevrouw ", "Jan ", ", ", "x@y.nl"])
def test_a_piece_stands_at_its_place_and_goes_whole(parts: list[str]) -> None:
    text = "".join(parts)
    found = vind(text)
    assert all(text[v.begin : v.eind] == v.stuk for v in found)
    left = zonder(text, found, lambda _: "§")
    assert [*"".join(left.split("§"))] == [
        sign for place, sign in enumerate(text) if not any(v.begin <= place < v.eind for v in found)
    ]


@pytest.mark.traag
@pytest.mark.parametrize("text", AKELIG)
def test_a_long_repetition_is_soon_read(text: str) -> None:
    began = time.process_time()
    vind((text * (LANG // len(text) + 1))[:LANG])
    assert time.process_time() - began < 10


def test_the_patterns_read_the_same_in_an_old_browser_and_here() -> None:
    for soort in LIJST["soorten"]:
        for part in (soort["voor"], *soort["patroon"], soort.get("niet_na", "")):
            whole = vul_in(part, LIJST["bouwstenen"])
            assert not re.search(r"\(\?<|\(\?P|\(\?[aiLmsux]|\\[bBwWsSpPAZ]", whole), soort["id"]
            assert not re.search(r"(?<!\\)\((?!\?)", re.sub(r"\[(?:\\.|[^\]])*\]", "", whole)), (
                f"{soort['id']}: a group"
            )


def test_the_capitals_are_all_those_of_the_letters() -> None:
    letters = re.compile(LIJST["bouwstenen"]["LETTER"])
    capitals = re.compile(LIJST["bouwstenen"]["HOOFD"])
    for sign in map(chr, range(0x2000)):
        if letters.match(sign) and unicodedata.normalize("NFKC", sign) == sign:
            assert bool(capitals.match(sign)) == (unicodedata.category(sign) == "Lu"), sign


def test_the_vectors_for_the_app_are_those_of_this_code() -> None:
    assert json.loads(GEVONDEN.read_text("utf-8")) == json.loads(maak())


@given(st.integers(min_value=10_000_000, max_value=999_999_999), st.integers(0, 8), st.integers(1, 9))
def test_one_wrong_digit_never_passes_the_eleven_test(number: int, place: int, change: int) -> None:
    digits = f"{number:09}"
    wrong = digits[:place] + str((int(digits[place]) + change) % 10) + digits[place + 1 :]
    assert not (voldoet_aan_elfproef(digits) and voldoet_aan_elfproef(wrong))
