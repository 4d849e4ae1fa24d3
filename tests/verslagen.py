"""A gespreksverslag in the small municipality: right, or with other values, checked and as a page."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, Any

from tests import gemeente
from toets.controles.controle import controleer
from toets.inhoud.dossier import Dossier, laad
from toets.paginas.paginas import paginas, sjablonen, toon
from toets.vertrouwen.vrijgave import Gedragen

if TYPE_CHECKING:
    from pathlib import Path

    from toets.inhoud.probleem import Probleem
    from toets.model.basis import Wijze
    from toets.vertrouwen.vrijgave import Groepsantwoord

PLAATS = "policies/voorbeeld/verslagen/k7m2p9qd.yml"
OPVOLGING = "policies/voorbeeld/opvolging.yml"
ADRES = "voorstellen/voorbeeld/verslagen/k7m2p9qd.html"
TIEN = {"totaal": "10+", "raadslid": "5-9", "professional": "5-9", "beleidsmedewerker": "<5"}


def changed(**changes: Any) -> dict[str, Any]:
    """The verslag of the small municipality with other values; None takes a key away."""
    verslag = {**gemeente.inhoud()[PLAATS], **changes}
    return {key: value for key, value in verslag.items() if value is not None}


def answers(wijze: str, deelnemers: dict[str, Any], eerst: dict[str, Any], **again: Any) -> dict[str, Any]:
    antwoord = {"vraag": "stem", "eerst": eerst, **again}
    return changed(wijze=wijze, deelnemers=deelnemers, antwoorden=[antwoord])


def texts(*said: str, **changes: Any) -> dict[str, Any]:
    punten = [{"soort": "zorg", "aan_zet": "college", "tekst": text} for text in said]
    return changed(opbrengst=punten, **changes)


def check(root: Path, verslag: dict[str, Any], path: str = PLAATS) -> list[Probleem]:
    """What is wrong in the small municipality with this verslag."""
    files = gemeente.inhoud()
    # What was answered belongs to the verslag that is replaced here.
    del files[PLAATS], files[OPVOLGING]
    return controleer(laad(gemeente.schrijf(root, {**files, path: verslag})))


def rendered(root: Path, address: str = ADRES) -> str:
    """The text of a page as a reader sees it, without its tags."""
    dossier = Dossier.van(laad(root))
    (pagina,) = (pagina for pagina in paginas(dossier) if pagina.adres == address)
    body = toon(sjablonen(dossier, met_pdf=False), pagina).split("---\n", 2)[2]
    return zonder_tags(body)


def zonder_tags(page: str) -> str:
    # What stands in a script, such as data, no reader sees.
    return " ".join(html.unescape(re.sub(r"<script\b.*?</script>|<[^>]+>", " ", page, flags=re.DOTALL)).split())


def page(root: Path, verslag: dict[str, Any]) -> str:
    assert check(root, verslag) == []
    return rendered(root)


def velden(uitkomst: Groepsantwoord, wijze: Wijze) -> dict[str, Any]:
    """What of a vraag in a ronde stands in a verslag; the app writes the same (`verslag.ts`)."""
    name = {"groep": "groep", "overeenkomst": "samen"}.get(wijze)
    found: dict[str, Any] = {}
    for wie, said in uitkomst.items():
        if isinstance(said, Gedragen):
            found |= {name or wie: "verdeeld", "gekozen": list(said.gekozen)}
        elif isinstance(said, str):
            found[name or wie] = said
    return found
