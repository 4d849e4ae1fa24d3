"""The pages of a gesprek, with no theme around them: one per voorstel, and the one where a code is typed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from toets.contract import meedoen
from toets.contract.eiland import als_json
from toets.contract.sessiepakket import maak_sessiepakket
from toets.gedeeld import adressen

if TYPE_CHECKING:
    from collections.abc import Iterator

    import jinja2

    from toets.inhoud.dossier import Dossier


def gesprekken(dossier: Dossier, environment: jinja2.Environment, *, offline: bool) -> Iterator[tuple[str, str]]:
    """Every page of a gesprek as a whole HTML page, with its address; `offline` lets a browser keep it."""
    template = environment.get_template("pages/gesprek.html.j2")
    for name, voorstel in dossier.voorstellen.items():
        address = adressen.gesprek(name)
        yield (
            address,
            template.render(
                naar=partial(adressen.vanaf, address),
                naam=name,
                voorstel=voorstel,
                offline=offline,
                pakket=als_json(maak_sessiepakket(dossier, name)),
            ),
        )
    template = environment.get_template("pages/mee.html.j2")
    island = als_json(meedoen.gegevens(dossier))
    yield adressen.MEE, template.render(naar=partial(adressen.vanaf, adressen.MEE), gegevens=island)
