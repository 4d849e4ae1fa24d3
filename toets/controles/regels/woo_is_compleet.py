"""Voor de landelijke Woo-index staat alles erin.

Kiest een gemeente `woo: site`, dan vindt de landelijke Woo-index de verslagen op deze site. Daar is meer voor nodig.
Het adres van de site, dat begint met https. Het nummer van de gemeente. En bij elk verslag van een echt gesprek de dag
waarop het openbaar werd.

Goed, in mkdocs.yml:

    site_url: https://toets.voorbeeld.example/
    extra:
      toets:
        gemeente: Voorbeeld
        woo: site
        tooi: gm0000

Fout, in mkdocs.yml:

    site_url: https://toets.voorbeeld.example/
    extra:
      toets:
        gemeente: Voorbeeld
        woo: site
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toets.controles.controle import Bevinding
from toets.model.gemeente import Gemeente
from toets.model.verslag import Verslag

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.inhoud.dossier import Inhoud
    from toets.inhoud.probleem import Reik

REIK: Reik = "alles"
# Without these the index would be told what is not so, or what it refuses.
NEGEERBAAR = False

WOO = ("extra", "toets", "woo")
TERUG = "Of haal `woo: site` weg: dan vindt de Woo-index de verslagen alleen in het raadsinformatiesysteem."


def controleer(inhoud: Inhoud) -> Iterator[Bevinding]:
    """Look whether the municipality and every real verslag say what the metadata asks."""
    for bestand, gemeente in inhoud.van(Gemeente):
        if gemeente.extra.toets.woo != "site":
            return
        if not (gemeente.site_url or "").startswith("https://"):
            hint = f"Schrijf bij `site_url` waar de site staat. Het begint met https://. {TERUG}"
            yield Bevinding(bestand, WOO, "voor de Woo-index is het adres van de site nodig", hint)
        if not gemeente.extra.toets.tooi:
            hint = f"Schrijf bij `tooi` het nummer van uw gemeente: gm en vier cijfers, zoals gm0546. {TERUG}"
            yield Bevinding(bestand, WOO, "voor de Woo-index is het nummer van uw gemeente nodig", hint)
        for found, verslag in inhoud.van(Verslag):
            day = verslag.gepubliceerd.dag if verslag.gepubliceerd else 0
            if verslag.soort != "oefening" and not day:
                hint = f"Schrijf bij `gepubliceerd` de dag waarop het openbaar werd, zoals 2026-12-01. {TERUG}"
                yield Bevinding(found, ("gepubliceerd",), "voor de Woo-index is de dag van publicatie nodig", hint)
