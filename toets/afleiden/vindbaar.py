"""Whether search engines may find a page: the one place that says so.

The head of a page, robots.txt, the maps of the site and the feed all ask here. Whoever finds a page by searching sees
its title and little else, and may take an exercise for a gesprek that was held, and practice for what is on the table.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.inhoud.dossier import Dossier
    from toets.model.verslag import Verslag


def is_vindbaar(dossier: Dossier, voorstel: str, verslag: str | None = None) -> bool:
    """Whether what belongs to this voorstel may be found; with `verslag`, what belongs to that one.

    A real gesprek may be about a voorstel of the past: then its verslag is found, and the voorstel is not. Of what was
    taken off the site nothing is to be found.
    Raises KeyError for a voorstel or verslag that is not there.
    """
    if verslag is None:
        return not dossier.voorstellen[voorstel].oefenmateriaal
    if verslag in dossier.ingetrokken[voorstel]:
        return False
    return dossier.verslagen[voorstel][verslag].soort != "oefening"


def vindbare_verslagen(dossier: Dossier) -> Iterator[tuple[str, str, Verslag]]:
    """Every verslag that may be found, after the names of its voorstel and of itself."""
    for voorstel, verslagen in dossier.verslagen.items():
        for name, verslag in verslagen.items():
            if is_vindbaar(dossier, voorstel, name):
                yield voorstel, name, verslag
