"""Every page has one address, and every link on it works from a folder too."""

from __future__ import annotations

from itertools import product
from pathlib import PurePosixPath

from toets.gedeeld import adressen

FIXED = [value for name, value in vars(adressen).items() if name.isupper() and isinstance(value, str)]
PLACES = [
    *FIXED,
    adressen.voorstel("plan"),
    adressen.vragen_van("plan"),
    adressen.gesprek("plan"),
    adressen.verslag("plan", "k7m2p9qd"),
    adressen.blad("plan", "handout"),
    adressen.blad("plan", "handout", "pdf"),
]


def test_no_two_pages_share_an_address() -> None:
    assert len(set(PLACES)) == len(PLACES)


def test_an_address_names_a_file_so_it_opens_without_a_server() -> None:
    for place in PLACES:
        path = PurePosixPath(place)
        assert path.suffix, place
        assert not path.is_absolute()
        assert ".." not in path.parts


def test_a_link_from_any_page_leads_to_the_file_it_names() -> None:
    for here, there in product(PLACES, PLACES):
        link = adressen.vanaf(here, there)
        parts: list[str] = list(PurePosixPath(here).parent.parts)
        for part in PurePosixPath(link).parts:
            if part == "..":
                parts.pop()
            else:
                parts.append(part)
        assert "/".join(parts) == there
