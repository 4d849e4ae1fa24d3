"""Walks a model's fields beside the data that is meant for it, also when that data is not (yet) right."""

from __future__ import annotations

from types import NoneType, UnionType
from typing import TYPE_CHECKING, Annotated, Any, Union, get_args, get_origin

from toets.model.basis import Model, Verwijzing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toets.lezen import Pad


def model_op(kind: Any, path: Pad) -> type[Model] | None:
    """Which model the value at `path` below `kind` (a model or a field's annotation) should be; None if it is none."""
    kind, _ = _bare(kind)
    if not path:
        return kind if _is_model(kind) else None
    inner = _below(kind, path[0])
    return None if inner is None else model_op(inner, path[1:])


def verwijzingen(kind: Any, data: Any, path: Pad = ()) -> Iterator[tuple[Pad, str, str]]:
    """Every reference in `data`, as (path, collection, id), by what `kind` says its fields are."""
    kind, soort = _bare(kind)
    if soort is not None:
        if isinstance(data, str):
            yield path, soort, data
    elif isinstance(data, dict):
        for key, value in data.items():
            inner = _below(kind, key)
            if inner is not None:
                yield from verwijzingen(inner, value, (*path, key))
    elif isinstance(data, list):
        inner = _below(kind, 0)
        if inner is not None:
            for index, value in enumerate(data):
                yield from verwijzingen(inner, value, (*path, index))


def _is_model(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, Model)


def _bare(kind: Any) -> tuple[Any, str | None]:
    """The annotation without `Annotated` and `| None`, and the collection it refers to, if it does."""
    if get_origin(kind) is Annotated:
        inner, *marks = get_args(kind)
        soort = next((mark.soort for mark in marks if isinstance(mark, Verwijzing)), None)
        bare, deeper = _bare(inner)
        return bare, soort or deeper
    if get_origin(kind) in (Union, UnionType):
        (only,) = (part for part in get_args(kind) if part is not NoneType)
        return _bare(only)
    return kind, None


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
