"""What the form in the browser gets: the published schema, what a field can refer to, and by what vragen are chosen."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, get_args

from toets.model.basis import WaardeId
from toets.schemas import formaten
from toets.taal.ambtelijk import alle_vormen

if TYPE_CHECKING:
    from toets.dossier import Dossier
    from toets.model.vraag import Vraag


def gegevens(dossier: Dossier) -> dict[str, Any]:
    """Everything that the form for a voorstel needs, for a block of JSON in its page."""
    waarden = dossier.waarden.waarden.per_id()
    return {
        "schema": _schema(),
        "dingen": _dingen(dossier),
        "waarden": {name: waarden[name].naam for name in get_args(WaardeId)},
        "vragen": [_vraag(name, vraag) for name, vraag in dossier.vragen_in_gebruik().items()],
        "woordenlijst": {" ".join(words): plainer for words, plainer in alle_vormen().items()},
        "bezet": list(dossier.voorstellen),
        "repo": dossier.gemeente.repo_url,
        "tak": dossier.gemeente.extra.toets.tak,
    }


def als_json(dossier: Dossier) -> str:
    """The same as JSON that can stand inside an HTML page. The order stays: it is that of the models."""
    return json.dumps(gegevens(dossier), ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")


def _schema() -> dict[str, Any]:
    """The published schema of a voorstel, and a place for the document when it is not on the site yet."""
    schemas = {formaat.naam: formaat.schema for formaat in formaten()}
    voorstel = schemas["voorstel"]
    document = {
        **schemas["bronnen"]["$defs"]["Document"],
        "title": "Staat uw document er niet bij?",
        "description": "Beschrijf het hier. Daarna kunt u het kiezen bij 'Document'.",
    }
    return {**voorstel, "properties": {**voorstel["properties"], "nieuw_document": document}}


def _dingen(dossier: Dossier) -> dict[str, list[dict[str, str]]]:
    """What a field can refer to, by the name of the collection, in the order in which a page shows it."""
    return {
        "casussen": [_ding(name, casus.naam, casus.in_het_kort) for name, casus in dossier.casussen.items()],
        "documenten": [_ding(name, document.titel, document.uitleg) for name, document in dossier.documenten.items()],
        "maatregelsoorten": [_ding(name, kind.naam, kind.uitleg) for name, kind in dossier.maatregelsoorten.items()],
        "vragen": [_ding(name, vraag.kort, vraag.vraag) for name, vraag in dossier.vragen_in_gebruik().items()],
    }


def _ding(name: str, naam: str, uitleg: str) -> dict[str, str]:
    return {"id": name, "naam": naam, "uitleg": " ".join(uitleg.split())}


def _vraag(name: str, vraag: Vraag) -> dict[str, Any]:
    return {
        "id": name,
        "waarde": vraag.waarde,
        "kort": vraag.kort,
        "vraag": vraag.vraag,
        "maatregelsoorten": vraag.maatregelsoorten,
        "altijd": vraag.altijd,
    }
