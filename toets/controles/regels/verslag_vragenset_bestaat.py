"""Een gespreksverslag noemt vragen uit een vragenset die er is.

Wie het verslag later leest, moet precies de vragen zien die toen zijn gesteld. Daarom noemt een verslag een
vastgestelde vragenset, en alleen vragen die daarin staan.

Goed, in policies/voorbeeld/verslagen/k7m2p9qd.yml:

    antwoorden:
      - vraag: stem
        eerst: {raadslid: plus}

Fout, in policies/voorbeeld/verslagen/k7m2p9qd.yml:

    antwoorden:
      - vraag: stemm
        eerst: {raadslid: plus}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toets.controles.controle import Bevinding
from toets.gedeeld.tekst import keuze_uit
from toets.inhoud.probleem import bedoelde_u
from toets.model.verslag import Verslag
from toets.model.vragenset import Vragenset

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.inhoud.dossier import Inhoud
    from toets.inhoud.lezen import Pad
    from toets.inhoud.probleem import Ongezien, Reik

REIK: Reik = "alles"
NIET_IN_FORMULIER: Ongezien = {
    "verslag": "of elke vraag in de vragenset staat. Daarvoor leest zij ook de vragenset.",
}

# The page of a verslag shows its vragen: what is not there can't be shown.
NEGEERBAAR = False


def controleer(inhoud: Inhoud) -> Iterator[Bevinding]:
    """Look up the set, and every vraag in it; silent about a set that is there but not right yet."""
    vragensets = {vragenset.versie: vragenset for _, vragenset in inhoud.van(Vragenset)}
    for bestand, verslag in inhoud.van(Verslag):
        vragenset = vragensets.get(verslag.vragenset)
        if vragenset is None:
            if inhoud.compleet(Vragenset):
                choices = keuze_uit(str(versie) for versie in vragensets)
                hint = f"{choices} Is de set nieuw? Voeg dan ook het bestand van de set toe."
                yield Bevinding(bestand, ("vragenset",), f"vragenset {verslag.vragenset} bestaat niet", hint)
            continue
        for pad, name in _vragen(verslag):
            if name not in vragenset.vragen:
                message = f"vraag '{name}' staat niet in vragenset {vragenset.versie}"
                yield Bevinding(bestand, pad, message + bedoelde_u(name, vragenset.vragen), keuze_uit(vragenset.vragen))


def _vragen(verslag: Verslag) -> Iterator[tuple[Pad, str]]:
    """Every vraag that is named, with its path."""
    named = {
        "antwoorden": [item.vraag for item in verslag.antwoorden],
        "redenen": [item.vraag for item in verslag.redenen],
        "werkte_niet": [item.vraag for item in verslag.werkte_niet],
    }
    for key, names in named.items():
        for index, name in enumerate(names):
            yield (key, index, "vraag"), name
    for index, name in enumerate(verslag.besproken):
        yield ("besproken", index), name
    for index, opbrengst in enumerate(verslag.opbrengst):
        if opbrengst.vraag is not None:
            yield ("opbrengst", index, "vraag"), opbrengst.vraag
