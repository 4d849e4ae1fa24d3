"""The proof for every size that occurs, and its figures: `site_templates/pages/anoniem.json`, for the page on the site.

Run `python -m tests.bewijs` to write them. `uitsluitingen` goes through every room of a few people; of larger rooms
there are too many, and less suffices (each step is itself tested in `test_vrijgave_garantie.py`,
the last one in `test_vrijgave_samen.py`):

- What `groep` says follows from the answers of all together, so who is in which rol does not matter: one rol of as many
  people is the same room.
- `per-rol` gives each rol the label of a group of that rol alone. What one rol answered says nothing about another.
- Of `overeenkomst` it suffices to find, for each outcome, rooms in which any two people gave any two answers
  (`getuigen.py`).
- Who is known to have skipped leaves the sum: it is a room of those who answered.
- An outcome of a ronde follows from the answers in that ronde. As people may answer anything again, two rondes are two
  rooms: what is possible in each is possible together.
"""

from __future__ import annotations

import json
from math import comb, prod
from typing import TYPE_CHECKING, Any

from tests.getuigen import gevallen, is_ruim, kamers, kleinste_vergeleken, zonder_getuige
from tests.kansen import rij, rijen
from tests.onveranderd import vanaf
from tests.uitsluitingen import Numbers, sizes, uitsluitingen, zekerheden
from toets.gedeeld.locaties import SJABLONEN
from toets.vertrouwen.vrijgave import ANTWOORDCODES, MIN_MENSEN, Gedragen, groepsantwoord

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from tests.uitsluitingen import Uitsluiting
    from toets.vertrouwen.vrijgave import Telling

CIJFERS = SJABLONEN / "pages" / "anoniem.json"
MOST_PEOPLE = 12
TWO, THREE = 2, 3


def label_leaks(people: int, answered: int, samen: int = 1) -> list[Uitsluiting]:
    """What `groep` gives away of so many people, of whom so many answered and it is known who."""

    def publish(telling: Telling) -> Hashable:
        return groepsantwoord("groep", sizes(people), telling)["allen"]

    return uitsluitingen(sizes(answered), publish, samen)


def label_cases() -> list[tuple[int, int]]:
    """How many people there were, and how many of them answered: every case in which a label may be said."""
    return [(n, m) for n in range(MIN_MENSEN, MOST_PEOPLE + 1) for m in range(2, n + 1)]


def bewezen() -> dict[str, Any]:
    """How many groups and ways to answer were gone through, and how much one reader could exclude."""
    together = list(gevallen(MOST_PEOPLE))
    answered: list[Numbers] = [(m,) for _, m in label_cases()] + [some for _, some in together]
    leaks = [len(label_leaks(*case)) for case in label_cases()] + [len(zonder_getuige(*case)) for case in together]
    return {
        "meeste_mensen": MOST_PEOPLE,
        "groepen": len(answered),
        "manieren": sum(prod(comb(people + len(ANTWOORDCODES) - 1, people) for people in some) for some in answered),
        "uitsluitingen": sum(leaks),
    }


def cijfers() -> dict[str, Any]:
    """All that the page says."""
    together = {str(samen): _samen(samen) for samen in (TWO, THREE)}
    unchanged = {str(people): vanaf(people) for people in range(MIN_MENSEN, MOST_PEOPLE + 1)}
    chances = [rij(*which) for which in rijen()]
    return {**bewezen(), "samen": together, "niet_veranderd_vanaf": unchanged, "kansen": chances}


def schrijf() -> str:
    """The figures as they stand in the file."""
    return json.dumps(cijfers(), indent=2) + "\n"


def _samen(samen: int) -> dict[str, int | None]:
    """From which size so many who confer learn nothing when everyone answered; None: not up to twelve people."""
    per_size = {people: label_leaks(people, people, samen) for people in range(MIN_MENSEN, MOST_PEOPLE + 1)}
    named = {people: [leak for leak in leaks if _of_three(leak)] for people, leaks in per_size.items()}
    labels = {people: [leak for leak in leaks if not _of_three(leak)] for people, leaks in per_size.items()}
    return {
        "een_antwoord_niets_vanaf": _after_last(lambda people: bool(labels[people])),
        "drie_of_meer_niets_vanaf": _after_last(lambda people: bool(named[people])),
        "drie_of_meer_zeker": sum(map(zekerheden, named.values())),
        "rollen_niets_vanaf_per_rol": _after_last(
            lambda people: _tells(samen, [room for room in kamers(MOST_PEOPLE) if _smallest(room) == people]),
            MOST_PEOPLE // 2,
        ),
        "kleine_rollen_niets_vanaf": _after_last(
            lambda people: _tells(
                samen, [room for room in kamers(MOST_PEOPLE) if not is_ruim(room) and sum(room) == people]
            )
        ),
    }


def _after_last(tells: Callable[[int], bool], most: int = MOST_PEOPLE) -> int | None:
    """One more than the largest size that tells something; None when that is the largest there is."""
    last = next((size for size in range(most, 0, -1) if tells(size)), 0)
    return None if last == most else last + 1


def _tells(samen: int, rooms: list[Numbers]) -> bool:
    return any(zonder_getuige(room, room, samen) for room in rooms)


def _smallest(room: Numbers) -> int:
    """The people in the smallest compared rol, of a room that compares rollen of three or more; else none."""
    return kleinste_vergeleken(room) if is_ruim(room) else 0


def _of_three(leak: Uitsluiting) -> bool:
    return isinstance(leak.gepubliceerd, Gedragen)


if __name__ == "__main__":
    CIJFERS.write_text(schrijf(), encoding="utf-8")
