"""No sentence that any combination of answers can make is untrue of those answers.

Rooms by chance answer, what may leave them is published, and a reader who knows no rule holds each sentence against the
people who were there: on the page, on the sheet and in the Word file.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import Phase, given, settings

from tests import gemeente, regels
from tests.kamer import Antwoorden, Kamer, kamer, kamers
from tests.lezer import Lezer, OnwaarError, Vraagtaal
from tests.verslagen import ADRES, changed, velden
from toets.inhoud.dossier import Dossier, laad
from toets.model.verslag import Verslag
from toets.paginas.bladen import als_pagina
from toets.paginas.paginas import paginas, sjablonen, toon
from toets.paginas.word import word
from toets.vertrouwen.vrijgave import groepsantwoord, klasse, mogelijke_wijzen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.model.basis import Wijze

VRAGEN = gemeente.IN_EEN_GESPREK
TAAL = {
    name: Vraagtaal(
        f"Over {name}",
        f"Is er straks meer of minder {name} dan nu?",
        {
            "plus": f"Meer {name}",
            "gelijk": "Evenveel",
            "min": "Minder",
            "verschilt": "Verschilt per gezin" if name < "r" else "Verschilt per team",
            "weet_niet": "Weet ik niet",
        },
    )
    for name in VRAGEN
}


@cache
def _dossier() -> Dossier:
    """The small municipality, with vragen that a reader can tell apart."""
    files = gemeente.inhoud()
    asked = files["questions/versies/1.yml"]["vragen"]
    for name, taal in TAAL.items():
        asked[name] |= {"kort": taal.kort, "vraag": taal.vraag, "antwoorden": taal.antwoorden}
    with TemporaryDirectory() as root:
        return Dossier.van(laad(gemeente.schrijf(Path(root), files)))


SJABLONEN = sjablonen(_dossier(), met_pdf=False)


def verslag_van(room: Kamer, wijze: Wijze) -> Verslag:
    """What this group publishes in this way, as the app makes it (`verslag.ts`)."""

    def fields(vraag: str, ronde: int) -> dict[str, Any]:
        parts = {part.mensen[0][0]: part for part in room.antwoorden(vraag, ronde).per_rol()}
        counts = {rol: _telling(part) for rol, part in parts.items()}
        return velden(groepsantwoord(wijze, room.aantallen(), counts), wijze)

    answers = []
    for vraag in room.eerst:
        first = fields(vraag, 1)
        again = fields(vraag, 2) if vraag in room.daarna else {}
        # Where not of the same ones something may be said, the second ronde stays in the room.
        both = again and again.keys() - {"gekozen"} == first.keys() - {"gekozen"}
        answers.append({"vraag": vraag, "eerst": first, **({"nog_een_keer": again} if both else {})})
    sizes = {rol: klasse(people) for rol, people in room.aantallen().items()}
    return Verslag.model_validate(
        changed(
            soort="sessie",
            wijze=wijze,
            deelnemers={"totaal": klasse(len(room.mensen)), **sizes},
            antwoorden=answers,
            besproken=list(room.daarna),
            redenen=None,
            opbrengst=None,
        )
    )


def _telling(part: Antwoorden) -> Any:
    return {code: part.keer({code}) for _, code in part.mensen if code}


def gepubliceerd(verslag: Verslag, *, ook_word: bool = True) -> Iterator[list[regels.Regel]]:
    """The page, the sheet and the Word file of it, as lines."""
    dossier = replace(_dossier(), verslagen={"voorbeeld": {"k7m2p9qd": verslag}}, opvolging={})
    page = next(pagina for pagina in paginas(dossier) if pagina.adres == ADRES)
    yield [*regels.van_html(toon(SJABLONEN, page).split("---\n", 2)[2])]
    sheet = next(html for blad, _, html in als_pagina(dossier, SJABLONEN, "voorbeeld") if blad.ook_word)
    yield [*regels.van_html(sheet.partition("<body")[2].partition(">")[2])]
    if ook_word:
        yield [*regels.van_word(word(sheet, "Gespreksverslag"))]


def lees(room: Kamer, *, ook_word: bool) -> None:
    """Read all that this room could publish, in each way that its size allows."""
    for wijze in mogelijke_wijzen(room.aantallen()):
        for lines in gepubliceerd(verslag_van(room, wijze), ook_word=ook_word):
            Lezer(room, TAAL).lees(lines)


# What pages said once, and was not so of these rooms.
VOORBEELDEN = [
    # All chose "verschilt": nobody doubts.
    kamer(("raadslid", "vvvvv"), ("professional", "vvvvv")),
    # The answers differ, and opinions do not: half of them has none.
    kamer(("raadslid", "+++???"), ("professional", "+++vvv")),
    # An answer stands there that fewer than three of five chose.
    kamer(("raadslid", "++++"), ("professional", "----"), ("anders", "====")),
    # Three times "verschilt" or "weet ik niet", and neither three times.
    kamer(("raadslid", "++++vv?"), ("professional", "-")),
    # Not everybody filled in the vraag; here one skipped it, and that is no "zoveel mensen".
    kamer(("raadslid", "+++++"), ("professional", "++++.")),
    kamer(("raadslid", "++"), ("professional", "++.")),
    # There is one rol: what all answered is what that rol answered.
    kamer(("raadslid", "+++-=")),
    # More than half of those who answered in each compared rol chose it, and not of the people.
    kamer(("raadslid", "+++--.."), ("professional", "++"), ("beleidsmedewerker", "+"), ("anders", "+")),
    # A shared answer after the talk too, and another one.
    kamer(("raadslid", "+++"), ("professional", "+++"), daarna={"raadslid": "---", "professional": "---"}),
]


@pytest.mark.parametrize("room", VOORBEELDEN)
def test_what_was_once_untrue_is_true(room: Kamer) -> None:
    lees(room, ook_word=False)


SAMEN: Wijze = "overeenkomst"
GROEP: Wijze = "groep"
PER_ROL: Wijze = "per-rol"
ANDERE: list[tuple[Wijze, str, str]] = [
    (GROEP, "+++++ ", "++--= "),
    (GROEP, "vv??? ", "++vv= "),
    (GROEP, "++--= ", "+++++ "),
    (GROEP, "++vv= ", "+vvv= "),
    (GROEP, "++++ ----", "++++ -+=="),
    (GROEP, "++++. ", "+++++ "),
    (GROEP, "+++++ ", "+++++ ++++++"),
    (PER_ROL, "+++++ -----", "----- +++++"),
    (PER_ROL, "++--= +++++", "+++++ +++++"),
    (SAMEN, "+++ +++", "+++ +--"),
    (SAMEN, "++++ +--", "++++ ++-"),
    (SAMEN, "++++ +--", "++== +--"),
    (SAMEN, "+++ ---", "++- ---"),
    (SAMEN, "++- =--", "+++ ++-"),
    (SAMEN, "++- =--", "+++ ---"),
]
"""A way to publish, what raadsleden and professionals chose, and what they chose in a room of which that is untrue."""


def _twee_rollen(raadsleden: str, professionals: str) -> Kamer:
    return kamer(("raadslid", raadsleden), ("professional", professionals))


@pytest.mark.parametrize(("wijze", "published", "other"), ANDERE)
def test_the_reader_refuses_what_is_untrue(wijze: Wijze, published: str, other: str) -> None:
    one, another = (_twee_rollen(*letters.split(" ")) for letters in (published, other))
    for lines in gepubliceerd(verslag_van(one, wijze)):
        Lezer(one, TAAL).lees(lines)
        with pytest.raises(OnwaarError):
            Lezer(another, TAAL).lees(lines)


@pytest.mark.parametrize("said", ["Iedereen was het eens.", "Zo blijft u anoniem. Dat is zeker."])
def test_the_reader_refuses_a_sentence_that_it_does_not_know(said: str) -> None:
    room = kamer(("raadslid", "+++++"))
    for lines in gepubliceerd(verslag_van(room, GROEP)):
        with pytest.raises(OnwaarError, match="does not know"):
            Lezer(room, TAAL).lees([*lines, [[said]]])


@pytest.mark.parametrize("wijze", [GROEP, SAMEN])
def test_the_reader_refuses_a_word_that_nothing_explains(wijze: Wijze) -> None:
    room = kamer(("raadslid", "++--="), ("professional", "+++=="))
    for lines in gepubliceerd(verslag_van(room, wijze)):
        start = lines.index([["Wat betekenen de woorden?"]])
        end = lines.index([["Wat staat er niet in?"]])
        with pytest.raises(OnwaarError, match="not explained"):
            Lezer(room, TAAL).lees([*lines[:start], *lines[end:]])


# A room is small enough to read, and to make it smaller takes minutes.
PHASES = (Phase.reuse, Phase.generate)


@settings(max_examples=25, phases=PHASES)
@given(room=kamers(VRAGEN))
def test_each_published_sentence_is_true_of_the_room(room: Kamer) -> None:
    lees(room, ook_word=False)


@pytest.mark.traag
@settings(max_examples=300, phases=PHASES)
@given(room=kamers(VRAGEN))
def test_each_published_sentence_is_true_of_many_rooms_and_in_word(room: Kamer) -> None:
    lees(room, ook_word=True)
