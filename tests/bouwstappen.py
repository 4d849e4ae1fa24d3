"""The steps of a build that are cheap: everything but the engine, the scripts of the app and the PDFs."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from toets.bouwen.bouwen import maak_bladen, schrijf_docs, schrijf_voor_programmas
from toets.bouwen.hernoemd import leid_door, oude_namen
from toets.inhoud.dossier import Dossier
from toets.inhoud.probleem import fouten
from toets.paginas.gesprekken import gesprekken
from toets.paginas.paginas import sjablonen

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from toets.inhoud.dossier import Inhoud
    from toets.inhoud.probleem import Probleem


def schrijf_alles(inhoud: Inhoud, docs: Path, vandaag: date) -> None:
    """Write into `docs` what the engine would get, and all that goes round it. What stood there is thrown away."""
    dossier = Dossier.van(inhoud)
    environment = sjablonen(dossier, met_pdf=True, vandaag=vandaag)
    shutil.rmtree(docs, ignore_errors=True)
    schrijf_docs(dossier, environment, docs)
    for address, html in gesprekken(dossier, environment, offline=True):
        (docs / address).write_text(html, encoding="utf-8")
    for name in dossier.voorstellen:
        maak_bladen(dossier, environment, name, docs, None)
    leid_door(dossier, environment, docs)
    oude_namen(dossier)
    schrijf_voor_programmas(dossier, docs, met_pdf=True)


def de_fouten(problemen: list[Probleem]) -> list[str]:
    """The mistakes as a user reads them, for a test that expects none."""
    return [probleem.as_text() for probleem in fouten(problemen)]
