"""Walks a model's fields beside the data that is meant for it, also when that data is not (yet) right.

What a field is marked with (`Verwijzing`, `Leestekst`) says what its text is.
"""

from __future__ import annotations

from types import NoneType, UnionType
from typing import TYPE_CHECKING, Annotated, Any, Union, get_args, get_origin

from toets.model.basis import Leestekst, Model, Verwijzing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.inhoud.lezen import Pad


def model_op(kind: Any, path: Pad) -> type[Model] | None:
    """Which model the value at `path` below `kind` (a model or a field's annotation) should be; None if it is none."""
    kind, _ = _bare(kind)
    if not path:
        return kind if _is_model(kind) else None
    inner = _below(kind, path[0])
    return None if inner is None else model_op(inner, path[1:])


def verwijzingen(kind: Any, data: Any, path: Pad = ()) -> Iterator[tuple[Pad, str, str]]:
    """Every reference in `data`, as (path, collection, id), by what `kind` says its fields are."""
    for where, marks, text in _texts(kind, data, path):
        for mark in marks:
            if isinstance(mark, Verwijzing):
                yield where, mark.soort, text


def leesteksten(kind: Any, data: Any, path: Pad = ()) -> Iterator[tuple[Pad, str]]:
    """Every text in `data` that users read and we can word, as (path, text), by what `kind` says its fields are."""
    for where, marks, text in _texts(kind, data, path):
        if any(isinstance(mark, Leestekst) for mark in marks):
            yield where, text


def verzamelingen(kind: Any, seen: frozenset[Any] = frozenset()) -> set[str]:
    """Every collection that a field of `kind` can refer to, however deep. `seen` are the models that it is below."""
    kind, marks = _bare(kind)
    found = {mark.soort for mark in marks if isinstance(mark, Verwijzing)}
    if kind in seen:
        return found
    for inner in _all_below(kind):
        found |= verzamelingen(inner, seen | {kind})
    return found


def _texts(kind: Any, data: Any, path: Pad) -> Iterator[tuple[Pad, list[Any], str]]:
    """Every text in `data` of which `kind` knows the field, as (path, what that field is marked with, text)."""
    kind, marks = _bare(kind)
    if isinstance(data, str):
        yield path, marks, data
    steps = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for step, value in steps:
        inner = _below(kind, step)
        if inner is not None:
            yield from _texts(inner, value, (*path, step))


def _is_model(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, Model)


def _bare(kind: Any) -> tuple[Any, list[Any]]:
    """The annotation without `Annotated` and `| None`, and what it is marked with."""
    if get_origin(kind) is Annotated:
        inner, *marks = get_args(kind)
        bare, deeper = _bare(inner)
        return bare, [*marks, *deeper]
    if get_origin(kind) in (Union, UnionType):
        (only,) = (part for part in get_args(kind) if part is not NoneType)
        return _bare(only)
    return kind, []


def _below(kind: Any, step: str | int) -> Any:
    """The annotation of one step down: a field, a list's item or a table's value."""
    if _is_model(kind):
        field = kind.model_fields.get(step)
        return None if field is None else Annotated[field.annotation, *field.metadata, None]
    if get_origin(kind) is list and isinstance(step, int):
        return get_args(kind)[0]
    if get_origin(kind) is dict and isinstance(step, str):
        return get_args(kind)[1]
    return None


def _all_below(kind: Any) -> list[Any]:
    """The annotation of every step down."""
    if _is_model(kind):
        return [_below(kind, name) for name in kind.model_fields]
    return [get_args(kind)[-1]] if get_origin(kind) in (list, dict) else []
