"""What the forms in the browser get: the published schema, what a field can refer to, and what is there already."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, get_args

from toets.controles import alle_controles
from toets.model.basis import WaardeId
from toets.schemas import formaten
from toets.taal.ambtelijk import alle_vormen
from toets.verzamelingen import VERZAMELINGEN

if TYPE_CHECKING:
    from toets.dossier import Dossier
    from toets.model.vraag import Vraag
    from toets.probleem import Formuliersoort


def gegevens(dossier: Dossier) -> dict[str, Any]:
    """Everything that the form for a voorstel needs."""
    return {
        **_gedeeld(dossier),
        "schema": _schema(),
        "bezet": list(dossier.voorstellen),
        "bestaand": {},
        "ongezien": _ongezien("voorstel"),
    }


def gegevens_vraag(dossier: Dossier) -> dict[str, Any]:
    """Everything that the form for a vraag needs; `bestaand` holds each vraag as it stands in its file."""
    schema = next(formaat.schema for formaat in formaten() if formaat.naam == "vraag")
    files = {
        name: _als_bestand(vraag.model_dump(mode="json", exclude_unset=True)) for name, vraag in dossier.vragen.items()
    }
    return {
        **_gedeeld(dossier),
        "schema": schema,
        "bezet": [],
        "bestaand": files,
        "ongezien": _ongezien("vraag"),
    }


def _als_bestand(value: Any) -> Any:
    """The value of a model as it is written in a file, where everything is text."""
    if isinstance(value, dict):
        return {key: _als_bestand(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_als_bestand(inner) for inner in value]
    return ("ja" if value else "nee") if isinstance(value, bool) else value


def _gedeeld(dossier: Dossier) -> dict[str, Any]:
    """What both forms need."""
    waarden = dossier.waarden.waarden.per_id()
    return {
        "dingen": _dingen(dossier),
        "waarden": {name: waarden[name].naam for name in get_args(WaardeId)},
        "vragen": [_vraag(name, vraag) for name, vraag in dossier.vragen_in_gebruik().items()],
        "taal": {
            "woordenlijst": {" ".join(words): plainer for words, plainer in alle_vormen().items()},
            "meeste_woorden": dossier.gemeente.extra.toets.drempels.woorden_per_zin,
        },
        "repo": dossier.gemeente.repo_url,
        "tak": dossier.gemeente.extra.toets.tak,
    }


def _ongezien(soort: Formuliersoort) -> list[str]:
    """What the check finds in such a file and the form does not: each as the rest of a sentence, and why."""
    return [controle.niet_in_formulier[soort] for controle in alle_controles() if soort in controle.niet_in_formulier]


def als_json(data: dict[str, Any]) -> str:
    """What a form needs as JSON that can stand inside an HTML page. The order stays: it is that of the models."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")


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
        soort: [
            {"id": name, "naam": naam, "uitleg": " ".join(uitleg.split())}
            for name, (naam, uitleg) in verzameling.keuzes(dossier).items()
        ]
        for soort, verzameling in VERZAMELINGEN.items()
    }


def _vraag(name: str, vraag: Vraag) -> dict[str, Any]:
    return {
        "id": name,
        "waarde": vraag.waarde,
        "kort": vraag.kort,
        "vraag": vraag.vraag,
        "maatregelsoorten": vraag.maatregelsoorten,
        "altijd": vraag.altijd,
    }
