"""Counts how often a search box brings people where they should come out."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tests.zoeken.zoekvragen import Plek

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from tests.zoeken.zoekvragen import Zoekvraag

EERSTE = 3
"""So many hits people look at before they try other words."""


class Uitslag(NamedTuple):
    """What a search box made of one query."""

    vraag: Zoekvraag
    gevonden: tuple[Plek, ...]

    @property
    def plaats(self) -> int | None:
        """Which hit is the first on a right page, from 1; None when there is none."""
        pages = self.vraag.paginas
        return next((number for number, hit in enumerate(self.gevonden, 1) if hit.pagina in pages), None)

    @property
    def deel_goed(self) -> bool:
        """Whether the first hit is a part that is named, or anything on a page that is right as a whole."""
        return bool(self.gevonden) and not {self.gevonden[0], Plek(self.gevonden[0].pagina)}.isdisjoint(
            self.vraag.plekken
        )


def tel(vragen: Iterable[Zoekvraag], antwoorden: Mapping[str, Sequence[str]]) -> list[Uitslag]:
    """What was found for each query: addresses, the first hit first, or nothing.

    A query without an answer is a ValueError: it was not asked, which is not the same as nothing found.
    """
    asked = list(vragen)
    if missing := [vraag.zoek for vraag in asked if vraag.zoek not in antwoorden]:
        raise ValueError(f"No answer to {', '.join(map(repr, missing))}. Ask these too; nothing found is [].")
    return [Uitslag(vraag, tuple(map(Plek.van, antwoorden[vraag.zoek]))) for vraag in asked]


def overzicht(results: Sequence[Uitslag]) -> Iterator[str]:
    """The count as lines: of all, of each kind of person and of query, and then each query that missed."""
    total = len(results)
    yield f"first hit on a right page: {sum(one.plaats == 1 for one in results)} of {total}"
    yield f"first hit on the right part of it: {sum(one.deel_goed for one in results)} of {total}"
    seen = sum(one.plaats is not None and one.plaats <= EERSTE for one in results)
    yield f"a right page among the first {EERSTE} hits: {seen} of {total}"
    for name, group in sorted(_groepen(results).items()):
        yield f"  {name}: {sum(one.plaats == 1 for one in group)} of {len(group)} first hits on a right page"
    for one in results:
        if not one.deel_goed:
            yield f"{one.vraag.zoek!r} came out at {_eerste(one)}, not at {' or '.join(one.vraag.goed)}{_later(one)}"


def _groepen(results: Iterable[Uitslag]) -> dict[str, list[Uitslag]]:
    groups: dict[str, list[Uitslag]] = {}
    for one in results:
        for name in (one.vraag.wie, *(one.vraag.anders or {"letterlijk"})):
            groups.setdefault(name, []).append(one)
    return groups


def _eerste(one: Uitslag) -> str:
    return "#".join(filter(None, one.gevonden[0])) if one.gevonden else "nothing"


def _later(one: Uitslag) -> str:
    if one.plaats == 1:
        return " (the right page, another part)"
    return f" (hit {one.plaats})" if one.plaats else ""
