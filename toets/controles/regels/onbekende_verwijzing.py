"""Een verwijzing noemt iets dat bestaat.

Een vraag noemt factoren, een voorstel noemt verhalen, een bron noemt een document.
Bestaat dat niet, dan mist de lezer straks een stuk van de pagina.

Goed, in questions/vragen/stem.yml:

    factoren: [privacy]

Fout, in questions/vragen/stem.yml:

    factoren: [privasy]
"""

from __future__ import annotations

from functools import cache, partial
from itertools import islice
from typing import TYPE_CHECKING

from toets.controles.controle import Bevinding
from toets.gedeeld.tekst import keuze_uit
from toets.inhoud.lezen import MEESTE, naar_data
from toets.inhoud.probleem import bedoelde_u
from toets.inhoud.velden import verwijzingen
from toets.inhoud.verzamelingen import VERZAMELINGEN, bekende_ids
from toets.model.vragenset import Vragenset

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from toets.inhoud.dossier import Bestand, Inhoud
    from toets.inhoud.lezen import Pad
    from toets.inhoud.probleem import Ongezien, Reik

REIK: Reik = "alles"
NIET_IN_FORMULIER: Ongezien = {
    "voorstel": "of alles bestaat wat u noemt. Daarvoor leest zij ook de andere bestanden.",
    "vraag": "of alles bestaat wat u noemt. Daarvoor leest zij ook de andere bestanden.",
    "casus": "of alles bestaat wat u noemt. Daarvoor leest zij ook de andere bestanden.",
}

# Pages show what is named: what is not there can't be shown.
NEGEERBAAR = False


def controleer(inhoud: Inhoud) -> Iterator[Bevinding]:
    """Compare every reference with the ids that there are, also in files with other mistakes."""
    known = cache(partial(bekende_ids, inhoud))
    choices = cache(lambda soort: keuze_uit(known(soort) or ()))
    for bestand in inhoud.bestanden:
        # A frozen set stays as it was, also when what it names is gone.
        if bestand.root is None or bestand.kind is Vragenset:
            continue
        for pad, soort, name in islice(_unknown(bestand, known), MEESTE + 1):
            message = f"{VERZAMELINGEN[soort].enkelvoud} '{name}' bestaat niet{bedoelde_u(name, known(soort) or ())}"
            yield Bevinding(bestand, pad, message, choices(soort))


def _unknown(bestand: Bestand, known: Callable[[str], list[str] | None]) -> Iterator[tuple[Pad, str, str]]:
    for pad, soort, name in verwijzingen(bestand.kind, naar_data(bestand.root)) if bestand.root else ():
        ids = known(soort)
        if ids is not None and name not in ids:
            yield pad, soort, name
