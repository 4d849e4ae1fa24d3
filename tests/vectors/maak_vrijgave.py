"""Writes `vrijgave.json`: what `toets.vertrouwen.vrijgave` says, for TypeScript to say the same.

Run `python -m tests.vectors.maak_vrijgave`. People and answers stand in the order of ROLLEN and ANTWOORDCODES; null
stands for a refusal. The sample is a fixed walk, no chance: the same rules give the same file on every machine.
"""

from __future__ import annotations

import itertools
import json
from dataclasses import asdict
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

from toets.model.basis import Wijze
from toets.vertrouwen.vrijgave import (
    ANTWOORDCODES,
    ROLLEN,
    groepsantwoord,
    klasse,
    label,
    mogelijke_wijzen,
    overeenkomst,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from toets.vertrouwen.vrijgave import Aantallen, RolTelling, Telling

VECTORS = Path(__file__).with_name("vrijgave.json")
LARGEST = 12
ALL_TALLIES_TO = 6
TALLIES_A_SIZE = 60
STRIDE = 7919  # a prime: the walk meets tallies of every kind before it comes back

Numbers = tuple[int, ...]


def maak() -> str:
    """The whole file: one vector a line."""
    kinds: dict[str, list[list[Any]]] = {
        "klasse": [[people, klasse(people)] for people in range(LARGEST + 1)],
        "wijzen": [[sizes, mogelijke_wijzen(_per_rol(sizes))] for sizes in _all_sizes()],
        "label": list(_labels()),
        "overeenkomst": list(_overeenkomsten()),
        "groepsantwoord": list(_groepsantwoorden()),
    }
    blocks = [
        f'"{kind}": [\n' + ",\n".join(_line(vector) for vector in vectors) + "\n]" for kind, vectors in kinds.items()
    ]
    return "{\n" + ",\n".join(blocks) + "\n}\n"


def _line(vector: object) -> str:
    return json.dumps(vector, separators=(",", ":"), default=asdict)


def _all_sizes() -> list[Numbers]:
    return [sizes for sizes in itertools.product(range(LARGEST + 1), repeat=len(ROLLEN)) if sum(sizes) <= LARGEST]


def _labels() -> Iterator[list[Any]]:
    for people in range(LARGEST + 1):
        some = _tallies(people) if people <= ALL_TALLIES_TO else _some(people, TALLIES_A_SIZE)
        for tally in some:
            yield [people, tally, _or_refused(label, _per_code(tally), people)]
    for tally in ((6, 0, 0, 0, 0), (4, -1, 0, 0, 0), (1, 1, 1, 1, 2)):
        yield [5, tally, _or_refused(label, _per_code(tally), 5)]


def _overeenkomsten() -> Iterator[list[Any]]:
    sizes = [size for size in _all_sizes() if max(size) <= LARGEST // 2]
    for step, size in enumerate(sizes[::3]):
        for tallies in (_walk(size, step), _own_favourites(size, step)):
            yield [size, tallies, _or_refused(overeenkomst, _per_rol(size), _telling(tallies))]


def _groepsantwoorden() -> Iterator[list[Any]]:
    for step, sizes in enumerate(_all_sizes()):
        for turn, wijze in enumerate(get_args(Wijze)):
            allowed = wijze in mogelijke_wijzen(_per_rol(sizes))
            # A mode that is refused says little: a few will do.
            if (wijze == "per-rol" and allowed) or (step + turn) % (5 if allowed else 40) == 0:
                for again in range(4 if wijze == "per-rol" else 1):
                    walk = _own_favourites if wijze == "overeenkomst" and step % 3 == 0 else _walk
                    yield _groepsantwoord(wijze, sizes, walk(sizes, step + turn + again))
    yield _groepsantwoord("groep", (5, 0, 0, 0), [(6, 0, 0, 0, 0), *[(0,) * 5] * 3])
    yield _groepsantwoord("groep", (5, 0, 0, 0), [(4, 0, 0, 0, 0), (1, 0, 0, 0, 0), *[(0,) * 5] * 2])
    yield _groepsantwoord("groep", (6, -1, 0, 0), [(5, 0, 0, 0, 0), *[(0,) * 5] * 3])


def _groepsantwoord(wijze: Wijze, sizes: Numbers, tallies: list[Numbers]) -> list[Any]:
    answer = _or_refused(groepsantwoord, wijze, _per_rol(sizes), _telling(tallies))
    return [wijze, sizes, tallies, answer]


@cache
def _tallies(people: int) -> list[Numbers]:
    """All ways in which so many people can answer; the last place, who skipped, is left out."""
    ways = itertools.combinations_with_replacement(range(len(ANTWOORDCODES) + 1), people)
    return [tuple(way.count(code) for code in range(len(ANTWOORDCODES))) for way in ways]


def _some(people: int, how_many: int) -> list[Numbers]:
    tallies = _tallies(people)
    return [tallies[(place * STRIDE) % len(tallies)] for place in range(how_many)]


def _walk(sizes: Numbers, step: int) -> list[Numbers]:
    """A tally per rol. Every other step most people in all rollen choose the same, or too little would be shared."""
    if step % 2:
        return [_some(people, step + place + 1)[-1] for place, people in enumerate(sizes)]
    favourite = step // 7 % len(ANTWOORDCODES)
    return [_mostly(favourite, people, step + place) for place, people in enumerate(sizes)]


def _own_favourites(sizes: Numbers, step: int) -> list[Numbers]:
    """A tally per rol, in each of which most people choose something else."""
    return [_mostly((place + step) % len(ANTWOORDCODES), people, step) for place, people in enumerate(sizes)]


def _mostly(code: int, people: int, step: int) -> Numbers:
    others = _some(people // 3, step + 1)[-1]
    return tuple(count + (people - people // 3) * (place == code) for place, count in enumerate(others))


def _per_rol(sizes: Numbers) -> Aantallen:
    return dict(zip(ROLLEN, sizes, strict=True))


def _per_code(tally: Numbers) -> RolTelling:
    return dict(zip(ANTWOORDCODES, tally, strict=True))


def _telling(tallies: list[Numbers]) -> Telling:
    return dict(zip(ROLLEN, map(_per_code, tallies), strict=True))


def _or_refused(say: Callable[..., Any], *about: object) -> Any:
    try:
        return say(*about)
    except ValueError:
        return None


if __name__ == "__main__":
    VECTORS.write_text(maak(), encoding="utf-8")
