"""Fills in every field that a file can have, by its model, and changes each free text: a new field takes part."""

from __future__ import annotations

from decimal import Decimal
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Annotated, Any, Literal, Union, get_args, get_origin

from tests.dossiers import BESTAAND
from toets.inhoud.plaatsen import soort_van
from toets.model.adres import HTTPS, MELDPUNT, WEBADRES
from toets.model.basis import SLUG, Datum, Model, Verwijzing
from toets.model.beslispunt import AMENDEMENT
from toets.model.gemeente import KLEUR, MAIL, MET_LIDWOORD, TOOI, Tussen
from toets.model.verslag import KENMERK

if TYPE_CHECKING:
    from collections.abc import Callable

GELDIG = {
    MET_LIDWOORD: "de commissieronde",
    SLUG: "voorbeeld",
    AMENDEMENT: "A1",
    HTTPS: "https://voorbeeld.example/",
    WEBADRES: "https://voorbeeld.example/",
    KLEUR: "#00528c",
    MAIL: "griffie@voorbeeld.example",
    TOOI: "gm0000",
    MELDPUNT: "lek@voorbeeld.example",
    KENMERK: "0a1b2c3d",
}
"""What stands where a pattern says what a text looks like: nobody can put another text there."""
REGEL = r"^[^\n]*$"
"""The pattern of a text of one line: a free text all the same."""
WAARDEN: dict[Any, str] = {bool: "ja", int: "1", Decimal: "1000", Datum: "2026-03"}
ONEINDIG = 10_000
GEEN_TEKST = {"controlegetal"}
"""Follows from the rest of its file."""


def vul_bestand(path: str, content: dict[str, Any], verander: Callable[[str, int], str]) -> dict[str, Any]:
    """The file with every field that its model knows, and each free text as `verander(text, most signs)` has it."""
    kind = soort_van(path)
    assert kind, path
    filled: dict[str, Any] = _vul(kind, content, [], verander, frozenset())
    return filled


def _vul(kind: Any, data: Any, marks: list[Any], verander: Callable[[str, int], str], above: frozenset[Any]) -> Any:
    """What stands in a field of this kind; `data` is what stood there, or None. `above` are the models it is below."""
    if get_origin(kind) is Annotated:
        inner, *more = get_args(kind)
        return _vul(inner, data, [*marks, *more], verander, above)
    if get_origin(kind) in (Union, UnionType):
        (only,) = (part for part in get_args(kind) if part is not NoneType)
        return _vul(only, data, marks, verander, above)
    if get_origin(kind) in (list, dict):
        return _vul_meer(kind, data, marks, verander, above)
    if isinstance(kind, type) and issubclass(kind, Model):
        return _vul_model(kind, data or {}, verander, above | {kind})
    return data or _een_waarde(kind, marks) if kind is not str else _tekst(data, marks, verander)


def _een_waarde(kind: Any, marks: list[Any]) -> str:
    for mark in marks:
        if isinstance(mark, Tussen):
            return str(mark.minste)
    return str(get_args(kind)[0]) if get_origin(kind) is Literal else WAARDEN[kind]


def _vul_meer(
    kind: Any, data: Any, marks: list[Any], verander: Callable[[str, int], str], above: frozenset[Any]
) -> Any:
    """A list or a table; an empty one gets as many items as it needs, and at least one."""
    inner = get_args(kind)[-1]
    if get_origin(kind) is dict:
        items = data or {"voorbeeld": None}
        return {name: _vul(inner, item, [], verander, above) for name, item in items.items()}
    least = max([getattr(mark, "min_length", 0) for mark in marks], default=0)
    return [_vul(inner, item, [], verander, above) for item in data or [None] * max(least, 1)]


def _vul_model(
    kind: type[Model], data: dict[str, Any], verander: Callable[[str, int], str], above: frozenset[Any]
) -> dict[str, Any]:
    found = {}
    for name, field in kind.model_fields.items():
        given = data.get(name)
        # What holds itself ends somewhere.
        if name in GEEN_TEKST or (given is None and any(model in above for model in _models(field.annotation))):
            if given is not None:
                found[name] = given
        else:
            found[name] = _vul(field.annotation, given, list(field.metadata), verander, above)
    return found


def _models(kind: Any) -> list[Any]:
    inner = [model for part in get_args(kind) for model in _models(part)]
    return [kind, *inner] if isinstance(kind, type) else inner


def _tekst(data: str | None, marks: list[Any], verander: Callable[[str, int], str]) -> str:
    for mark in marks:
        if isinstance(mark, Verwijzing):
            return data or str(BESTAAND[mark.soort][0])
    patterns = [str(mark.pattern) for mark in marks if getattr(mark, "pattern", None)]
    closed = [pattern for pattern in patterns if pattern != REGEL]
    if closed:
        return data or GELDIG[closed[0]]
    most = min([mark.max_length for mark in marks if getattr(mark, "max_length", None)], default=ONEINDIG)
    return verander(data or "x", most)
