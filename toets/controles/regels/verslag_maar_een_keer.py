"""Van één gesprek staat er één verslag.

Wie een bestand twee keer opslaat, krijgt twee namen voor hetzelfde gesprek. Dan lijkt het of er twee gesprekken waren,
en telt de site alles dubbel. Een verbeterd verslag houdt daarom de naam die het had, met een hogere `versie`. Deze
controle vergelijkt de maand, de verhalen, de duur, de groep en wat de groep opschreef.

Goed, in policies/voorbeeld/verslagen/m4r8t3wz.yml:

    opbrengst:
      - {soort: inzicht, tekst: Aan de balie weet niemand wie beslist.}

Fout, in policies/voorbeeld/verslagen/m4r8t3wz.yml:

    opbrengst:
      - {soort: voorwaarde, tekst: Een team legt uit waarom het afwijkt., aan_zet: college}
"""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from toets.controles.controle import Bevinding
from toets.model.verslag import Verslag

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.inhoud.dossier import Bestand, Inhoud
    from toets.inhoud.probleem import Ernst, Ongezien, Reik

REIK: Reik = "alles"
NIET_IN_FORMULIER: Ongezien = {
    "verslag": "of hetzelfde gesprek er al staat. Daarvoor leest zij ook de andere verslagen.",
}
# Two groups can write the same words in one month; that is rare, and for a person to see.
ERNST: Ernst = "let op"

VAN_HET_GESPREK = ("soort", "vragenset", "casussen", "maand", "vorm", "openbaar", "deelnemers", "wijze")
"""What no correction of a verslag changes."""


def controleer(inhoud: Inhoud) -> Iterator[Bevinding]:
    """Hold every verslag against those of the same voorstel that come before it by name."""
    earlier: list[tuple[Bestand, Verslag]] = []
    for bestand, verslag in inhoud.van(Verslag):
        voorstel = bestand.id.rpartition("/")[0]
        for other, known in earlier:
            if other.id.startswith(f"{voorstel}/") and _lijkt_hetzelfde(verslag, known):
                message = f"dit lijkt hetzelfde gesprek als {PurePosixPath(other.path).name}"
                hint = "Haal dan één van de twee weg. Een verbeterd verslag houdt de naam die het had."
                yield Bevinding(bestand, ("opbrengst",), message, hint)
                break
        earlier.append((bestand, verslag))


def _lijkt_hetzelfde(one: Verslag, other: Verslag) -> bool:
    """Whether the meeting looks the same and the groups share a sentence."""
    alike = all(getattr(one, field) == getattr(other, field) for field in VAN_HET_GESPREK)
    return alike and bool(_zinnen(one) & _zinnen(other))


def _zinnen(verslag: Verslag) -> set[str]:
    return {" ".join(punt.tekst.split()).casefold() for punt in verslag.opbrengst}
