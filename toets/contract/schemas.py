"""The published JSON Schemas, one per kind of file, and the tables for the reference page, from the same models."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

from toets.inhoud.plaatsen import PLAATSEN
from toets.model.basis import ZonderTitels

if TYPE_CHECKING:
    from toets.model.basis import Model


@dataclass(frozen=True)
class Veld:
    """One field as the reference page shows it. `tabel` names the table that describes what stands below it."""

    naam: str
    uitleg: str
    verplicht: bool
    tabel: str | None


@dataclass(frozen=True)
class Formaat:
    """One kind of file: its name, where it lives, and its fields; `tabellen` holds those of its parts by name."""

    naam: str
    plaats: str
    schema: dict[str, Any]

    def tabellen(self) -> dict[str, list[Veld]]:
        """The fields of the file itself (under its own name) and of every part, in the order of the models."""
        parts = {self.naam: self.schema, **self.schema.get("$defs", {})}
        return {name: _velden(part) for name, part in parts.items()}

    def waaronder(self, tabel: str) -> list[str]:
        """The names of the fields below which the fields of this part stand."""
        fields = (field for velden in self.tabellen().values() for field in velden)
        return list(dict.fromkeys(field.naam for field in fields if field.tabel == tabel))


@cache
def formaten() -> tuple[Formaat, ...]:
    """Every kind of file that the maatwerktoets reads, in the order of `PLAATSEN`. Change nothing in a schema."""
    return tuple(Formaat(_naam(place, kind), place, _schema(place, kind)) for place, kind in PLAATSEN.items())


def _naam(place: str, kind: type[Model]) -> str:
    return kind.__name__.lower() if "*" in place else PurePosixPath(place).stem


def _schema(place: str, kind: type[Model]) -> dict[str, Any]:
    schema = kind.model_json_schema(schema_generator=ZonderTitels)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"{_naam(place, kind)}.json",
        **schema,
        "title": place,
    }


def _velden(part: dict[str, Any]) -> list[Veld]:
    required = part.get("required", [])
    return [
        Veld(name, _uitleg(field), name in required, _tabel(field))
        for name, field in part.get("properties", {}).items()
    ]


def _uitleg(field: dict[str, Any]) -> str:
    """What the field is, and how to write it in a file where that needs saying."""
    return f"{field.get('description', '')} {field.get('x-in-bestand', '')}".strip()


def _tabel(field: dict[str, Any]) -> str | None:
    """The part that a field refers to: itself, as a list, as a table, or optional."""
    inner = [field, field.get("items", {}), *field.get("patternProperties", {}).values(), *field.get("anyOf", [])]
    refs = [part["$ref"] for part in inner if "$ref" in part]
    return refs[0].rsplit("/", 1)[-1] if refs else None
