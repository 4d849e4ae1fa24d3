"""Bij een vraag staan redenen één keer, en minstens één.

Een reden zegt waarom iemand een antwoord zou kiezen. De groep zocht in twee richtingen. Vond zij in de ene richting
niets, dan zegt de pagina dat. Vond zij in beide richtingen niets, dan hoort de vraag hier niet te staan. En over een
vraag praatte de groep, of niet: ook bij `besproken` en `werkte_niet` staat een vraag hoogstens één keer.

Goed, in policies/voorbeeld/verslagen/k7m2p9qd.yml:

    redenen:
      - {vraag: stem, plus: [Een gezin weet zelf wat helpt.]}

Fout, in policies/voorbeeld/verslagen/k7m2p9qd.yml:

    redenen:
      - {vraag: stem, plus: []}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toets.controles.controle import Bevinding
from toets.gedeeld.catalogus import regel
from toets.model.verslag import Verslag

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.inhoud.dossier import Inhoud
    from toets.inhoud.lezen import Pad
    from toets.inhoud.probleem import Reik

REIK: Reik = "bestand"


def controleer(inhoud: Inhoud) -> Iterator[Bevinding]:
    """Look for items without a reason, and for vragen that stand there twice."""
    for bestand, verslag in inhoud.van(Verslag):
        for index, item in enumerate(verslag.redenen):
            if not item.plus and not item.min:
                yield Bevinding(bestand, ("redenen", index), *regel("verslag-redenen-kloppen/geen"))
        for pad, name in _dubbel(verslag):
            yield Bevinding(bestand, pad, *regel("verslag-redenen-kloppen/dubbel", vraag=name))


def _dubbel(verslag: Verslag) -> Iterator[tuple[Pad, str]]:
    named: dict[str, list[tuple[Pad, str]]] = {
        "besproken": [(("besproken", index), name) for index, name in enumerate(verslag.besproken)],
        "redenen": [(("redenen", index, "vraag"), item.vraag) for index, item in enumerate(verslag.redenen)],
        "werkte_niet": [
            (("werkte_niet", index, "vraag"), item.vraag) for index, item in enumerate(verslag.werkte_niet)
        ],
    }
    for places in named.values():
        seen: set[str] = set()
        for pad, name in places:
            if name in seen:
                yield pad, name
            seen.add(name)
