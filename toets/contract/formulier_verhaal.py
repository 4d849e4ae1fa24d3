"""What the form gets with which somebody tells a story: the schema of a story that was told, and no other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toets.contract.formulier import Eigen, gegevens_van, schema_van
from toets.gedeeld import adressen

if TYPE_CHECKING:
    from toets.contract.formulier import Formuliergegevens
    from toets.inhoud.dossier import Dossier

VERPLICHT = ("verteld", "andere_kant", "nagegaan")
"""What only a story that was told can't do without: `toets/controles/regels/verhaal_heeft_herkomst.py`."""
HULP = {
    "naam": "Zonder de naam van een mens of een plek, bijvoorbeeld: Een moeder wacht op een traplift.",
    "plaats": "Bijvoorbeeld: de tarieven van 2026. Geen rekening van een huishouden.",
}
"""What helps to fill in a field, where somebody tells a story from memory and not from a document."""


def gegevens_verhaal(dossier: Dossier) -> Formuliergegevens:
    """Everything that the form for a story needs that somebody tells."""
    taken = [*dossier.casussen, *adressen.niet_voor_een_verhaal()]
    return gegevens_van(dossier, Eigen("casus", _van_een_verteld_verhaal(schema_van("casus")), bezet=taken))


def _van_een_verteld_verhaal(schema: dict[str, Any]) -> dict[str, Any]:
    """The schema without `bron`, with what a told story needs, and with a box to tick where `ja` is all that can be."""
    fields = {name: field for name, field in schema["properties"].items() if name != "bron"}
    fields |= {name: _niet_leeg(fields[name]) for name in VERPLICHT}
    fields["soort"] = {"const": "verteld"}
    # A story of several households points at none of them, so that is what stands there.
    fields["verteld"] |= {"default": "samengesteld"}
    fields["naam"] = {**fields["naam"], "description": HULP["naam"]}
    parts = {name: _met_vakjes(part) for name, part in schema["$defs"].items()}
    costs = parts["Kosten"]["properties"]
    parts["Kosten"] |= {"properties": {**costs, "plaats": {**costs["plaats"], "description": HULP["plaats"]}}}
    return {**schema, "$defs": parts, "properties": fields, "required": [*schema["required"], *VERPLICHT]}


def _niet_leeg(field: dict[str, Any]) -> dict[str, Any]:
    """A field that may be nothing, as one that may not."""
    (only,) = (kind for kind in field["anyOf"] if kind.get("type") != "null")
    return {**only, "title": field["title"], "description": field["description"]}


def _met_vakjes(part: dict[str, Any]) -> dict[str, Any]:
    """The part with a choice of one where it has a fixed `ja`: a form draws that as a box, and ticks nothing itself."""
    return {**part, "properties": {name: _vakje(field) for name, field in part["properties"].items()}}


def _vakje(field: dict[str, Any]) -> dict[str, Any]:
    fixed = any(kind.get("const") == "ja" for kind in (field, *field.get("anyOf", [])))
    if not fixed:
        return field
    # What the box says is its title; that `ja` stands in the file helps nobody here.
    return {"type": "string", "enum": ["ja"], "title": field["title"], "description": ""}
